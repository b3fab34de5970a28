"""Faults in playback: one plain sentence each; nothing is raised, nothing hangs."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from editor.services.sound.errors import SoundError
from editor.services.sound.sample_reader import Block, SoundFile
from editor.ui.player import Player, PlayerState
from tests.support.sound_files import KINDS, write_media
from tests.support.sound_server import (
    SINK_RATE,
    Recording,
    Sound,
    audible_spans,
    resample,
    sound_server,
    speech_like,
)
from tests.ui.player.conftest import Open, SoundCapture

PATIENCE_MS = 15_000


def fails(qtbot: QtBot, player: Player, path: Path) -> str:
    """Open a file that cannot be played and return what is said of it."""
    with qtbot.waitSignal(player.failed) as failed:
        player.open(path)
    assert player.state is PlayerState.EMPTY
    assert failed.args is not None
    player.play()
    return str(failed.args[0])


def playing(qtbot: QtBot, player: Player) -> Player:
    """Play on from the first second; return the player once it does."""
    player.play(1_000)
    qtbot.waitUntil(lambda: player.position_ms > 1_200)
    return player


def moves_on(qtbot: QtBot, player: Player) -> None:
    """Wait until the place has gone on by a fifth of a second."""
    before_ms = player.position_ms
    qtbot.waitUntil(lambda: player.position_ms > before_ms + 200)


def test_missing_file(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    said = fails(qtbot, player, tmp_path / "gone.mp3")
    assert said == "“gone.mp3” doesn’t exist. Find the recording and open it from where it is."


@pytest.mark.parametrize("content", [b"", b"Hello, this is a letter.\n" * 100, bytes(5_000)])
def test_file_that_is_no_sound(content: bytes, qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    path = tmp_path / "letter.mp3"
    path.write_bytes(content)
    assert fails(qtbot, player, path).startswith("“letter.mp3” ")


def test_video_without_sound(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    path = tmp_path / "silent.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for number in range(10):
            image = np.full((48, 64, 3), number, np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="rgb24")))
        container.mux(stream.encode())
    assert "has no audio" in fails(qtbot, player, path)


def test_file_that_vanishes_while_open_plays_on(
    qtbot: QtBot, open_file: Open, messages: list[str], source: Sound, tmp_path: Path
) -> None:
    path = write_media(tmp_path / "speech.wav", source, SINK_RATE, KINDS["wav"])
    player = open_file(path)
    path.unlink()
    with qtbot.waitSignal(player.finished):
        player.play_span(6_000, 6_100)
    assert messages == []


def test_file_that_is_cut_short_while_open(
    qtbot: QtBot, open_file: Open, messages: list[str], source: Sound, tmp_path: Path
) -> None:
    path = write_media(tmp_path / "speech.wav", source, SINK_RATE, KINDS["wav"])
    player = open_file(path)
    with path.open("r+b") as file:
        file.truncate(2 * SINK_RATE * 2)
    with qtbot.waitSignal(player.finished):
        player.play(1_800)
    assert messages == ["“speech.wav” ends early. The rest is missing."]
    assert player.position_ms < 2_100


def test_damaged_stretch_is_silent_and_times_stay_true(
    qtbot: QtBot, open_file: Open, capture: SoundCapture, messages: list[str], tmp_path: Path
) -> None:
    path = write_media(tmp_path / "speech.flac", capture.source, SINK_RATE, KINDS["flac"])
    data = bytearray(path.read_bytes())
    first, last = len(data) * 4 // 8, len(data) * 5 // 8
    data[first:last] = np.random.default_rng(3).bytes(last - first)
    path.write_bytes(data)
    player = open_file(path)
    with qtbot.waitSignal(player.finished, timeout=PATIENCE_MS):
        player.play(3_500)
    qtbot.waitUntil(capture.is_quiet)
    heard = capture.heard()
    assert capture.place_ms(heard[0][: SINK_RATE // 5])[0] == pytest.approx(3_500, abs=1)
    assert capture.place_of_last_ms() == pytest.approx(8_000, abs=1)
    [notice] = messages
    assert notice.startswith("“speech.flac” has damaged audio at 0:0")


def test_without_a_device_time_goes_on_in_silence(
    qtbot: QtBot, open_file: Open, messages: list[str], wav: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    player = open_file(wav)
    player.set_volume(0.5)
    began = time.monotonic()
    for _ in range(2):
        with qtbot.waitSignal(player.finished):
            player.play_span(1_000, 1_400)
    assert time.monotonic() - began >= 0.7
    assert player.position_ms == 1_400
    assert messages == ["No audio device works. The text moves along silently until one does."]


def test_a_device_that_comes_is_used(qtbot: QtBot, open_file: Open, messages: list[str], wav: Path) -> None:
    with sound_server() as server:
        server.stop()
        player = open_file(wav)
        player.play_span(0, 8_000, loop=True)
        qtbot.waitUntil(lambda: len(messages) == 1)
        server.start()
        with Recording(server) as recording:
            qtbot.waitUntil(lambda: bool(audible_spans(recording.sound())), timeout=PATIENCE_MS)
        assert messages[1:] == ["An audio device was found. Sound is back."]
        player.close()


def test_a_server_that_ends_while_playing(
    qtbot: QtBot, open_file: Open, messages: list[str], wav: Path
) -> None:
    with sound_server() as server:
        player = playing(qtbot, open_file(wav))
        server.stop()
        qtbot.waitUntil(lambda: bool(messages), timeout=PATIENCE_MS)
        moves_on(qtbot, player)
        assert messages == [
            "The audio device stopped responding. The text moves along silently until it does."
        ]
        player.close()


def test_a_server_that_comes_back_in_a_pause_is_told(
    qtbot: QtBot, open_file: Open, messages: list[str], wav: Path
) -> None:
    with sound_server() as server:
        player = playing(qtbot, open_file(wav))
        server.stop()
        qtbot.waitUntil(lambda: player.is_silent, timeout=PATIENCE_MS)
        player.pause()
        server.start()
        player.play(1_000)
        qtbot.waitUntil(lambda: len(messages) == 2, timeout=PATIENCE_MS)
        assert messages[1:] == ["An audio device was found. Sound is back."]
        assert not player.is_silent
        player.close()


def test_a_server_that_is_started_again_is_heard_again(
    qtbot: QtBot, open_file: Open, messages: list[str], wav: Path
) -> None:
    with sound_server() as server:
        player = open_file(wav)
        with qtbot.waitSignal(player.finished):
            player.play_span(1_000, 1_100)
        server.stop()
        server.start()
        with Recording(server) as recording:
            with qtbot.waitSignal(player.finished, timeout=PATIENCE_MS):
                player.play_span(2_000, 2_300)
            qtbot.waitUntil(lambda: bool(audible_spans(recording.sound())))
        assert messages in ([], ["The audio device stopped responding and was reopened."])
        player.close()


def test_a_server_that_hangs_holds_nobody_up(
    qtbot: QtBot, open_file: Open, messages: list[str], wav: Path
) -> None:
    with sound_server() as server:
        player = playing(qtbot, open_file(wav))
        server.freeze()
        try:
            qtbot.waitUntil(lambda: bool(messages), timeout=PATIENCE_MS)
            moves_on(qtbot, player)
            began = time.monotonic()
            player.pause()
            player.play_span(3_000, 3_500)
            player.seek(3_200)
            player.set_speed(1.5)
            assert time.monotonic() - began < 0.5
        finally:
            server.thaw()
        player.close()


def test_calls_take_no_time_of_the_window(qtbot: QtBot, open_file: Open, wav: Path) -> None:
    """Measured in the thread's own computing time, which other programs do not lengthen."""
    player = open_file(wav)
    slowest_s = 0.0
    for number in range(40):
        began = time.thread_time()
        player.play_span(100 * number, 100 * number + 1_000)
        player.seek(100 * number + 50)
        player.pause()
        slowest_s = max(slowest_s, time.thread_time() - began)
        qtbot.wait(1)
    assert slowest_s < 0.015  # three calls


def test_whatever_a_decoder_does_is_told(
    qtbot: QtBot,
    open_file: Open,
    wav: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def explode(*_: object) -> Iterator[None]:
        raise ValueError("codec on fire")
        yield

    player = open_file(wav)
    monkeypatch.setattr(SoundFile, "read", explode)
    with qtbot.waitSignal(player.failed) as failed:
        player.play(1_000)
    assert failed.args == [
        "“speech.wav” has audio that can’t be decoded (codec on fire). Convert it to WAV, FLAC or MP3."
    ]
    assert player.state is PlayerState.EMPTY
    assert "codec on fire" in caplog.text


def test_a_far_place_asked_for_at_once_is_played(
    qtbot: QtBot, player: Player, source: Sound, tmp_path: Path
) -> None:
    once = write_media(tmp_path / "s.mp3", resample(source, 8_000), 8_000, KINDS["mp3 without header"])
    path = tmp_path / "long.mp3"
    path.write_bytes(once.read_bytes() * 100)
    player.open(path)
    with qtbot.waitSignal(player.finished):
        player.play_span(700_000, 700_200)
    assert player.position_ms == 700_200


def test_damage_from_end_to_end(qtbot: QtBot, open_file: Open, messages: list[str], tmp_path: Path) -> None:
    path = write_media(tmp_path / "noise.flac", speech_like(6.0), SINK_RATE, KINDS["flac"])
    data = bytearray(path.read_bytes())
    data[8_192:] = np.random.default_rng(4).bytes(len(data) - 8_192)
    path.write_bytes(data)
    player = open_file(path)
    with qtbot.waitSignal(player.finished, timeout=PATIENCE_MS):
        player.play(1_000)
    assert messages


def test_a_drive_that_is_gone_while_playing_is_told_and_the_file_can_be_opened_again(
    qtbot: QtBot, open_file: Open, messages: list[str], wav: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = SoundFile.read

    def fail(file: SoundFile, start: int, stop: int | None) -> Iterator[Block]:
        for block in read(file, start, stop):
            if block.start > SINK_RATE * 2:
                problem = "can no longer be read (Input/output error)"
                raise SoundError(file.path, problem, "Check that its drive is still connected")
            yield block

    player = open_file(wav)
    with monkeypatch.context() as drive, qtbot.waitSignal(player.failed):
        drive.setattr(SoundFile, "read", fail)
        player.play(1_000)
    assert player.state is PlayerState.EMPTY
    assert messages == [
        "“speech.wav” can no longer be read (Input/output error). Check that its drive is still connected."
    ]
    player.play(1_000)  # nothing there to be played: nothing happens
    open_file(wav)
    with qtbot.waitSignal(player.finished):
        player.play_span(2_500, 2_600)
