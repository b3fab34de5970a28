"""The player's signals: where it is, what it does, and when it is done."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.ui.player import Player, PlayerState
from tests.support.sound_files import KINDS, write_media
from tests.support.sound_server import SINK_RATE, Sound
from tests.ui.player.conftest import Open


def test_opening_tells_the_duration(qtbot: QtBot, player: Player, wav: Path) -> None:
    states: list[PlayerState] = []
    player.state_changed.connect(states.append)
    with qtbot.waitSignal(player.opened) as opened:
        player.open(wav)
    assert opened.args == [8_000]
    assert player.duration_ms == 8_000
    assert states == [PlayerState.OPENING, PlayerState.PAUSED]


def test_span_ends_paused_at_its_end(qtbot: QtBot, open_file: Open, wav: Path) -> None:
    player = open_file(wav)
    states: list[PlayerState] = []
    player.state_changed.connect(states.append)
    with qtbot.waitSignal(player.finished):
        player.play_span(1_000, 1_200)
    assert states == [PlayerState.PLAYING, PlayerState.PAUSED]
    assert player.position_ms == 1_200


def test_finished_may_ask_for_the_next(qtbot: QtBot, open_file: Open, wav: Path) -> None:
    player = open_file(wav)
    spans = [(2_000, 2_100), (3_000, 3_100)]
    player.finished.connect(lambda: player.play_span(*spans.pop(0)) if spans else None)
    player.play_span(1_000, 1_100)
    qtbot.waitUntil(lambda: player.position_ms == 3_100)
    assert not spans


def test_an_empty_span_ends_at_once(qtbot: QtBot, open_file: Open, wav: Path) -> None:
    player = open_file(wav)
    with qtbot.waitSignal(player.finished):
        player.play_span(1_000, 1_000)
    assert player.position_ms == 1_000
    assert player.state is PlayerState.PAUSED


@pytest.mark.parametrize("loop", [False, True])
def test_a_span_behind_the_end_ends_at_once(loop: bool, qtbot: QtBot, open_file: Open, wav: Path) -> None:
    player = open_file(wav)
    with qtbot.waitSignal(player.finished):
        player.play_span(20_000, 21_000, loop=loop)
    assert player.state is PlayerState.PAUSED


def test_positions_come_often_and_only_go_forward(qtbot: QtBot, open_file: Open, wav: Path) -> None:
    player = open_file(wav)
    places: list[int] = []
    player.position_changed.connect(places.append)
    with qtbot.waitSignal(player.finished):
        player.play_span(1_000, 2_000)
    assert places == sorted(places)
    assert places[0] == 1_000
    assert places[-1] == 2_000
    assert len(places) > 50  # 100 on a machine that has nothing else to do


def test_play_at_the_end_begins_again(qtbot: QtBot, open_file: Open, wav: Path) -> None:
    player = open_file(wav)
    with qtbot.waitSignal(player.finished):
        player.play(7_900)
    player.play()
    assert player.position_ms == 0
    player.play_span(500, 600)
    with qtbot.waitSignal(player.finished):
        pass
    player.play()
    assert player.position_ms == 500


def test_pausing_in_a_span_keeps_its_end_and_leaving_it_does_not(
    qtbot: QtBot, open_file: Open, wav: Path
) -> None:
    player = open_file(wav)
    player.play_span(1_000, 1_400)
    qtbot.waitUntil(lambda: player.position_ms > 1_050)
    player.pause()
    with qtbot.waitSignal(player.finished):
        player.play()
    assert player.position_ms == 1_400
    player.play_span(1_000, 1_400)
    player.seek(7_700)
    with qtbot.waitSignal(player.finished):
        pass
    assert player.position_ms == 8_000


def test_seeking_stays_inside_the_file(open_file: Open, wav: Path) -> None:
    player = open_file(wav)
    player.seek(99_000)
    assert player.position_ms == 8_000
    player.skip(-99_000)
    assert player.position_ms == 0


def test_a_false_duration_is_found_out_and_can_be_set(
    qtbot: QtBot, player: Player, source: Sound, tmp_path: Path
) -> None:
    fading = source.copy()
    fading[: 4 * SINK_RATE] = 0.0  # few bytes for the first half: the size of the file misleads
    path = write_media(tmp_path / "bare.mp3", fading, SINK_RATE, KINDS["mp3 without header"])
    with qtbot.waitSignal(player.duration_changed) as changed:
        player.open(path)
    assert changed.args is not None
    assert changed.args[0] == pytest.approx(8_000, abs=80)
    player.set_duration(8_010)
    assert player.duration_ms == 8_010


def test_closing_leaves_nothing_to_play(qtbot: QtBot, open_file: Open, wav: Path) -> None:
    player = open_file(wav)
    player.play(0)
    qtbot.waitUntil(lambda: player.position_ms > 50)
    player.close()
    assert player.state is PlayerState.EMPTY
    player.play(1_000)
    assert player.state is PlayerState.EMPTY
    player.close()


def test_opening_and_closing_in_quick_succession(qtbot: QtBot, player: Player, wav: Path) -> None:
    for _ in range(20):
        player.open(wav)
        player.play(100)
        player.close()
    with qtbot.waitSignal(player.opened):
        player.open(wav)
