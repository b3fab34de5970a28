"""Which device is heard, and what happens when devices come and go: real sinks of a real server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.ui.player import Player
from editor.ui.player.qt_output import list_devices, open_qt_output
from tests.support.sound_server import Recording, SoundServer, audible_spans, sound_server
from tests.ui.player.conftest import Open, SoundCapture

PATIENCE_MS = 15_000
STANDS_IN = "The selected audio device isn’t connected. The system’s device is used instead."
BACK = "The selected audio device is connected again."


@pytest.fixture
def server() -> Iterator[SoundServer]:
    """A server of this test's own, with one device."""
    with sound_server() as server:
        yield server


def is_heard(recording: Recording, *, since: int = 0) -> bool:
    return bool(audible_spans(recording.sound()[since:]))


def test_the_chosen_device_is_heard_and_no_other(
    qtbot: QtBot, open_file: Open, messages: list[str], wav: Path, server: SoundServer
) -> None:
    server.plug("phones")
    player = open_file(wav)
    player.set_device("phones")
    with Recording(server) as usual, Recording(server, sink="phones") as phones:
        with qtbot.waitSignal(player.finished):
            player.play_span(1_000, 1_300)
        qtbot.waitUntil(lambda: is_heard(phones))
        assert not is_heard(usual)
    assert messages == []
    player.close()


def test_another_device_is_chosen_while_it_sounds(
    qtbot: QtBot, open_file: Open, messages: list[str], wav: Path, server: SoundServer
) -> None:
    server.plug("phones")
    player = open_file(wav)
    with Recording(server) as usual, Recording(server, sink="phones") as phones:
        player.play(1_000)
        qtbot.waitUntil(lambda: is_heard(usual))
        place_ms = player.position_ms
        player.set_device("phones")
        qtbot.waitUntil(lambda: is_heard(phones))
        assert place_ms <= player.position_ms < place_ms + 2_000
        since = usual.frames()
        qtbot.waitUntil(lambda: player.position_ms > place_ms + 600)
        assert len(audible_spans(usual.sound()[since + 8_000 :])) == 0
    assert messages == []
    player.close()


def test_a_chosen_device_that_is_not_there_is_stood_in_for_until_it_is(
    qtbot: QtBot, open_file: Open, messages: list[str], wav: Path, server: SoundServer
) -> None:
    player = open_file(wav)
    player.set_device("phones")
    with Recording(server) as usual:
        player.play_span(1_000, 7_000, loop=True)
        qtbot.waitUntil(lambda: is_heard(usual))
    qtbot.waitUntil(lambda: messages == [STANDS_IN])
    server.plug("phones")
    with Recording(server, sink="phones") as phones:
        qtbot.waitUntil(lambda: is_heard(phones), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: messages == [STANDS_IN, BACK])
    player.close()


def test_a_device_unplugged_while_it_sounds_is_stood_in_for(
    qtbot: QtBot, open_file: Open, messages: list[str], wav: Path, server: SoundServer
) -> None:
    server.plug("phones")
    player = open_file(wav)
    player.set_device("phones")
    with Recording(server) as usual:
        player.play(1_000)
        qtbot.waitUntil(lambda: player.position_ms > 1_300)
        server.unplug("phones")
        qtbot.waitUntil(lambda: is_heard(usual), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: messages == [STANDS_IN])
        assert 1_300 <= player.position_ms < 3_500
    player.close()


def test_the_only_device_unplugged_leaves_silence_until_one_is_plugged_in(
    qtbot: QtBot, open_file: Open, messages: list[str], wav: Path, server: SoundServer
) -> None:
    player = open_file(wav)
    player.play_span(1_000, 7_000, loop=True)
    qtbot.waitUntil(lambda: player.position_ms > 1_300)
    server.unplug("ci")
    qtbot.waitUntil(lambda: player.is_silent, timeout=PATIENCE_MS)
    before_ms = player.position_ms
    qtbot.waitUntil(lambda: player.position_ms > before_ms + 200)
    server.plug("other")
    with Recording(server, sink="other") as recording:
        qtbot.waitUntil(lambda: is_heard(recording), timeout=PATIENCE_MS)
    assert messages == [
        "The audio device stopped responding. The text moves along silently until it does.",
        "An audio device was found. Sound is back.",
    ]
    player.close()


def test_a_server_that_hangs_and_goes_on_is_heard_again(
    qtbot: QtBot, open_file: Open, messages: list[str], wav: Path, server: SoundServer
) -> None:
    player = open_file(wav)
    player.play_span(1_000, 7_000, loop=True)
    qtbot.waitUntil(lambda: player.position_ms > 1_300)
    server.freeze()
    qtbot.waitUntil(lambda: player.is_silent, timeout=PATIENCE_MS)
    server.thaw()
    qtbot.waitUntil(lambda: not player.is_silent, timeout=PATIENCE_MS)
    with Recording(server) as recording:
        qtbot.waitUntil(lambda: is_heard(recording), timeout=PATIENCE_MS)
    player.close()


def test_qts_devices_are_listed_chosen_and_stood_in_for(
    qtbot: QtBot, capture: SoundCapture, wav: Path, sound: SoundServer
) -> None:
    found, usual = list_devices()
    assert usual in dict(found)
    player = Player(outputs=open_qt_output)
    messages: list[str] = []
    player.noticed.connect(messages.append)
    with qtbot.waitSignal(player.opened):
        player.open(wav)
    for name in (usual, "phones"):
        player.set_device(name)
        capture.forget()
        with qtbot.waitSignal(player.finished):
            player.play_span(1_000, 1_300)
        qtbot.waitUntil(capture.is_quiet)
    assert messages == [STANDS_IN]
    player.close()
