"""Loops with a pause, and playing on that leaves stretches out: what is heard is found in the source."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.support.sound_files import KINDS
from tests.support.sound_server import SINK_RATE, audible_spans, locate_in_source
from tests.ui.player.conftest import Open, SoundCapture, write_kind

EXACT_MS = 0.6


def test_a_loop_pauses_between_its_rounds(
    qtbot: QtBot, open_file: Open, capture: SoundCapture, wav: Path
) -> None:
    player = open_file(wav)
    places: list[int] = []
    player.position_changed.connect(places.append)
    player.set_loop_pause(300)
    player.play_span(3_000, 3_200, loop=True)
    qtbot.waitUntil(lambda: len(capture.heard()) > 3)
    player.pause()
    rounds = capture.heard()[:3]
    for heard in rounds:
        assert capture.place_ms(heard) == pytest.approx((3_000, 3_200), abs=EXACT_MS)
    assert all(3_000 <= place <= 3_200 for place in places)


@pytest.mark.parametrize("kind", list(KINDS))
def test_segments_and_loops_begin_and_end_exactly_in_every_format_at_any_speed(
    kind: str, qtbot: QtBot, open_file: Open, capture: SoundCapture, tmp_path: Path
) -> None:
    path, shift_ms = write_kind(kind, capture.source, tmp_path)
    player = open_file(path)
    player.set_loop_pause(100)
    for speed, loop, (first_ms, last_ms) in (
        (0.5, False, (2_345, 2_415)),
        (2.0, False, (7_000, 7_200)),
        (0.5, True, (3_000, 3_060)),
        (1.0, True, (5_100, 5_200)),
        (2.0, True, (4_200, 4_400)),
    ):
        player.set_speed(speed)
        capture.forget()
        player.play_span(first_ms, last_ms, loop=loop)
        if loop:
            qtbot.waitUntil(lambda: len(capture.heard()) > 1 and len(capture.heard()[1]) > SINK_RATE // 50)
            player.pause()
        qtbot.waitUntil(capture.is_quiet)
        heard = capture.heard()
        begins, end = [again[: SINK_RATE // 100] for again in heard], heard[0][-SINK_RATE // 100 :]
        starts_ms = [
            locate_in_source(begin, capture.source).place * 1000 / SINK_RATE + shift_ms for begin in begins
        ]
        end_ms = (locate_in_source(end, capture.source).place + len(end)) * 1000 / SINK_RATE + shift_ms
        assert starts_ms == pytest.approx([first_ms] * (2 if loop else 1), abs=2.0)
        assert end_ms == pytest.approx(last_ms, abs=2.0)


def test_playing_on_goes_by_the_route(
    qtbot: QtBot, open_file: Open, capture: SoundCapture, wav: Path
) -> None:
    player = open_file(wav)
    player.set_playback_ranges(((1_000, 1_200), (3_000, 3_150), (6_000, 6_300)))
    with qtbot.waitSignal(player.finished):
        player.play(1_100)
    qtbot.waitUntil(capture.is_quiet)
    (heard,) = capture.heard()
    cuts = [(1_100, 1_200), (3_000, 3_150), (6_000, 6_300)]
    wanted = np.concatenate([capture.source[a * SINK_RATE // 1000 : b * SINK_RATE // 1000] for a, b in cuts])
    assert locate_in_source(heard[: SINK_RATE // 20], wanted).place == pytest.approx(0, abs=10)
    cut = SINK_RATE // 10
    loudness = float(np.abs(heard).mean())
    assert float(np.abs(heard[cut - 20 : cut + 10]).mean()) < loudness / 3  # no click where two are joined
    assert sum(last - first for first, last in audible_spans(heard)) >= len(wanted) - 100
    assert (
        locate_in_source(wanted[SINK_RATE // 20 :][: SINK_RATE // 10], heard).likeness > 0.9
    )  # over the first cut
    assert player.position_ms == 6_300


def test_what_is_asked_for_is_heard_whole_whatever_the_route(
    qtbot: QtBot, open_file: Open, capture: SoundCapture, wav: Path
) -> None:
    player = open_file(wav)
    player.set_playback_ranges(((1_000, 1_200),))
    with qtbot.waitSignal(player.finished):
        player.play_span(4_000, 4_200)
    qtbot.waitUntil(capture.is_quiet)
    assert capture.place_ms(capture.heard()[0]) == pytest.approx((4_000, 4_200), abs=EXACT_MS)


def test_behind_the_route_nothing_is_left_and_playing_begins_anew(
    qtbot: QtBot, open_file: Open, capture: SoundCapture, wav: Path
) -> None:
    player = open_file(wav)
    player.set_playback_ranges(((1_000, 1_200),))
    with qtbot.waitSignal(player.finished):
        player.play(5_000)
    with qtbot.waitSignal(player.finished):
        player.play()
    assert capture.place_ms(capture.heard()[0]) == pytest.approx((1_000, 1_200), abs=EXACT_MS)
    assert player.duration_ms == 8_000


def test_a_route_given_while_playing_holds_at_once(
    qtbot: QtBot, open_file: Open, capture: SoundCapture, wav: Path
) -> None:
    player = open_file(wav)
    player.play(500)
    qtbot.waitUntil(lambda: player.position_ms > 700)
    with qtbot.waitSignal(player.finished):
        player.set_playback_ranges(((0, 600), (7_000, 7_200)))
    assert player.position_ms == 7_200
