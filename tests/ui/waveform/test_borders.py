"""Borders are dragged with the mouse and moved by keys: pushed, snapped, heard, one step for undo."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.document.changes import Edit
from editor.document.edits import apply_machine, delete_segments
from editor.ui.waveform.strip_view import Zone
from tests.ui.drivers import NONE, press, press_keys
from tests.ui.waveform.conftest import Bench

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def times(bench: Bench, row: int, count: int = 3) -> list[tuple[int | None, int | None]]:
    return [(w.start_ms, w.end_ms) for w in bench.segment(row).words[:count]]


def test_a_word_border_is_dragged_freely_heard_and_undone(qtbot: QtBot, bench: Bench) -> None:
    bench.show(0, 4000)
    assert bench.strip.shows_words()
    revision = bench.editor.binding.document.revision if bench.editor.binding else 0
    bench.drag(bench.at(400, Zone.WORDS, aside=1), bench.at(500, Zone.WORDS, aside=1), keys=ALT)
    moved = bench.word(0, 1).start_ms
    assert moved is not None
    assert abs(moved - 500) <= 2 * bench.model.view.ms_per_pixel
    assert times(bench, 0) == [(0, moved), (moved, 800), (800, 1200)]
    assert bench.word(0, 1).locked
    qtbot.waitUntil(lambda: bench.page.playback.playing)
    assert moved - 250 <= bench.page.playback.position_ms <= moved + 250
    qtbot.waitUntil(lambda: not bench.page.playback.playing)
    assert abs(bench.page.playback.position_ms - (moved + 250)) < 30
    assert bench.editor.binding is not None
    assert bench.editor.binding.document.revision == revision + 1
    press_keys(bench.editor, "Ctrl+Z")
    assert times(bench, 0) == [(0, 400), (400, 800), (800, 1200)]
    assert not bench.word(0, 1).locked


def test_shift_leaves_what_touches_where_it_is(bench: Bench) -> None:
    bench.show(0, 4000)
    bench.drag(bench.at(400, Zone.WORDS, aside=1), bench.at(500, Zone.WORDS, aside=1), keys=ALT | SHIFT)
    assert bench.word(0, 0).end_ms == 400
    assert (bench.word(0, 1).start_ms or 0) > 480


@pytest.mark.parametrize("keys", [ALT, CONTROL])
def test_either_key_leaves_a_border_where_the_hand_does(bench: Bench, keys: Qt.KeyboardModifier) -> None:
    bench.show(0, 4000)
    bench.drag(bench.at(400, Zone.WORDS, aside=-1), bench.at(360, Zone.WORDS, aside=-1), keys=SHIFT)
    assert abs((bench.word(0, 0).end_ms or 0) - 340) <= 16
    press_keys(bench.editor, "Ctrl+Z")
    bench.drag(bench.at(400, Zone.WORDS, aside=-1), bench.at(360, Zone.WORDS, aside=-1), keys=SHIFT | keys)
    assert abs((bench.word(0, 0).end_ms or 0) - 360) <= 2 * bench.model.view.ms_per_pixel


def test_a_border_snaps_to_speech(bench: Bench) -> None:
    bench.show(0, 4000)
    # The tone of the first word ends at 340 ms: its border is let go some pixels beside.
    bench.drag(bench.at(400, Zone.WORDS, aside=-1), bench.at(352, Zone.WORDS, aside=-1), keys=SHIFT)
    assert abs((bench.word(0, 0).end_ms or 0) - 340) <= 16
    assert (bench.word(0, 0).end_ms or 0) % 8 == 0


def test_neighbours_are_pushed_and_never_crossed(bench: Bench) -> None:
    bench.show(0, 4000)
    bench.drag(bench.at(400, Zone.WORDS, aside=1), bench.at(3500, Zone.WORDS), keys=ALT)
    assert times(bench, 0, 2) == [(0, 780), (780, 800)]
    press_keys(bench.editor, "Ctrl+Z")
    bench.drag(bench.at(800, Zone.WORDS, aside=-1), bench.at(3500, Zone.WORDS), keys=ALT)
    assert times(bench, 0) == [(0, 400), (400, 1180), (1180, 1200)]


def test_a_segment_border_is_dragged_in_its_lane(qtbot: QtBot, bench: Bench) -> None:
    bench.show(0, 12_000)
    bench.drag(bench.at(8000, Zone.SEGMENTS, aside=1), bench.at(7500, Zone.SEGMENTS, aside=1), keys=ALT)
    assert abs(bench.segment(2).start_ms - 7500) <= 2 * bench.model.view.ms_per_pixel
    assert bench.word(2, 0).start_ms == 8000
    qtbot.waitUntil(lambda: bench.page.playback.playing)


def test_what_is_dragged_is_shown_and_escape_takes_it_back(bench: Bench) -> None:
    bench.show(0, 4000)
    bench.strip.setFocus()
    before = bench.editor.transcript
    bench.drag(bench.at(400, Zone.WORDS, aside=1), bench.at(600, Zone.WORDS), keys=ALT, let_go=False)
    shown = bench.model.segment(0)
    assert shown is not None
    assert (shown.words[1].start_ms or 0) > 550
    assert bench.editor.transcript is before
    press(bench.strip, Qt.Key.Key_Escape)
    assert bench.model.preview is None
    assert bench.editor.transcript is before


def test_a_click_on_a_border_moves_nothing(bench: Bench) -> None:
    bench.show(0, 4000)
    before = bench.editor.transcript
    at = bench.at(400, Zone.WORDS, aside=1)
    assert bench.strip.handle_at(QPointF(at)) is not None
    bench.drag(at, at)
    assert bench.editor.transcript is before
    assert bench.editor.caret_word() == (0, 1)


@pytest.mark.parametrize(("keys", "by_ms"), [(CONTROL, 10), (CONTROL | SHIFT, 50)])
def test_borders_are_moved_by_keys(qtbot: QtBot, bench: Bench, keys: Qt.KeyboardModifier, by_ms: int) -> None:
    bench.show(0, 4000)
    press_keys(bench.editor, "F6")
    assert bench.strip.hasFocus()
    said: list[str] = []
    bench.strip.announced.connect(said.append)
    press(bench.strip, Qt.Key.Key_Right)
    assert said[-1].endswith("of “We” at 0:00.400")
    assert bench.page.playback.position_ms == 400
    press(bench.strip, Qt.Key.Key_Right, keys)
    assert times(bench, 0)[:2] == [(0, 400 + by_ms), (400 + by_ms, 800)]
    qtbot.waitUntil(lambda: bench.page.playback.playing)
    press(bench.strip, Qt.Key.Key_Left, keys)
    press(bench.strip, Qt.Key.Key_Left, keys)
    assert times(bench, 0)[:2] == [(0, 400 - by_ms), (400 - by_ms, 800)]
    press_keys(bench.strip, "Ctrl+Z")
    press_keys(bench.strip, "Ctrl+Z")
    press_keys(bench.strip, "Ctrl+Z")
    assert times(bench, 0)[:2] == [(0, 400), (400, 800)]


def test_a_read_only_text_has_no_borders_to_take_hold_of(bench: Bench) -> None:
    bench.show(0, 4000)
    bench.editor.setReadOnly(True)
    before = bench.editor.transcript
    bench.drag(bench.at(400, Zone.WORDS, aside=1), bench.at(600, Zone.WORDS))
    assert bench.editor.transcript is before
    press(bench.strip, Qt.Key.Key_Right)
    press(bench.strip, Qt.Key.Key_Right, CONTROL)
    assert bench.editor.transcript is before
    press(bench.strip, Qt.Key.Key_Escape, NONE)


def test_what_changes_while_a_border_is_held_is_heeded(bench: Bench) -> None:
    bench.show(0, 4000)
    bench.strip.setFocus()
    start, end = bench.at(400, Zone.WORDS, aside=1), bench.at(600, Zone.WORDS)
    bench.drag(start, end, keys=ALT, let_go=False)
    later = segment_edit(bench, 0)
    assert bench.editor.binding is not None
    bench.editor.binding.document.apply(later)
    QTest.mouseRelease(bench.strip, Qt.MouseButton.LeftButton, ALT, end)
    assert (bench.word(0, 1).start_ms or 0) > 550
    assert bench.word(0, 3).end_ms == 1650
    bench.drag(bench.at(800, Zone.WORDS, aside=1), bench.at(1000, Zone.WORDS), keys=ALT, let_go=False)
    bench.editor.apply(delete_segments(bench.editor.transcript, ["a"]))
    before = bench.editor.transcript
    QTest.mouseRelease(bench.strip, Qt.MouseButton.LeftButton, ALT, bench.at(1000, Zone.WORDS))
    assert bench.editor.transcript is before


def segment_edit(bench: Bench, row: int) -> Edit:
    """Return a machine's edit that times the fourth word of a row anew."""
    segment = bench.segment(row)
    words = list(segment.words)
    words[3] = replace(words[3], end_ms=1650)
    edit = apply_machine(
        bench.editor.transcript, [(segment, replace(segment, words=tuple(words)))], label="Align", why=""
    )
    assert edit is not None
    return edit
