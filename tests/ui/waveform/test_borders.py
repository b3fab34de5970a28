"""Borders are dragged with the mouse and moved by keys: pushed, snapped, heard, one step for undo."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.document.changes import Edit
from editor.document.edits import apply_machine_result, delete_segments
from editor.document.edits.timing.dragging import Edge
from editor.document.values import Transcript
from editor.ui.waveform.border_handles import BorderHandle
from editor.ui.waveform.strip_view import Zone
from tests.ui.conftest import SAM, make_segment
from tests.ui.drivers import NONE, click, press, press_keys
from tests.ui.waveform.conftest import WaveformHarness

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def times(harness: WaveformHarness, row: int, count: int = 3) -> list[tuple[int | None, int | None]]:
    return [(w.start_ms, w.end_ms) for w in harness.segment(row).words[:count]]


def test_a_word_border_is_dragged_freely_heard_and_undone(qtbot: QtBot, harness: WaveformHarness) -> None:
    harness.show(0, 4000)
    assert harness.strip.shows_words()
    revision = harness.editor.binding.document.revision if harness.editor.binding else 0
    harness.drag(harness.at(400, Zone.WORDS, aside=1), harness.at(500, Zone.WORDS, aside=1), keys=ALT)
    moved = harness.word(0, 1).start_ms
    assert moved is not None
    assert abs(moved - 500) <= 2 * harness.model.view.ms_per_pixel
    assert times(harness, 0) == [(0, moved), (moved, 800), (800, 1200)]
    assert harness.word(0, 1).locked
    qtbot.waitUntil(lambda: harness.page.playback.playing)
    assert moved - 250 <= harness.page.playback.position_ms <= moved + 250
    qtbot.waitUntil(lambda: not harness.page.playback.playing)
    assert abs(harness.page.playback.position_ms - (moved + 250)) < 30
    assert harness.editor.binding is not None
    assert harness.editor.binding.document.revision == revision + 1
    press_keys(harness.editor, "Ctrl+Z")
    assert times(harness, 0) == [(0, 400), (400, 800), (800, 1200)]
    assert not harness.word(0, 1).locked


def test_shift_leaves_what_touches_where_it_is(harness: WaveformHarness) -> None:
    harness.show(0, 4000)
    harness.drag(harness.at(400, Zone.WORDS, aside=1), harness.at(500, Zone.WORDS, aside=1), keys=ALT | SHIFT)
    assert harness.word(0, 0).end_ms == 400
    assert (harness.word(0, 1).start_ms or 0) > 480


@pytest.mark.parametrize("keys", [ALT, CONTROL])
def test_either_key_leaves_a_border_where_the_hand_does(
    harness: WaveformHarness, keys: Qt.KeyboardModifier
) -> None:
    harness.show(0, 4000)
    harness.drag(harness.at(400, Zone.WORDS, aside=-1), harness.at(360, Zone.WORDS, aside=-1), keys=SHIFT)
    assert abs((harness.word(0, 0).end_ms or 0) - 340) <= 16
    press_keys(harness.editor, "Ctrl+Z")
    harness.drag(
        harness.at(400, Zone.WORDS, aside=-1), harness.at(360, Zone.WORDS, aside=-1), keys=SHIFT | keys
    )
    assert abs((harness.word(0, 0).end_ms or 0) - 360) <= 2 * harness.model.view.ms_per_pixel


def test_a_border_snaps_to_speech(harness: WaveformHarness) -> None:
    harness.show(0, 4000)
    # The tone of the first word ends at 340 ms: its border is let go some pixels beside.
    harness.drag(harness.at(400, Zone.WORDS, aside=-1), harness.at(352, Zone.WORDS, aside=-1), keys=SHIFT)
    assert abs((harness.word(0, 0).end_ms or 0) - 340) <= 16
    assert (harness.word(0, 0).end_ms or 0) % 8 == 0


def test_neighbours_are_pushed_and_never_crossed(harness: WaveformHarness) -> None:
    harness.show(0, 4000)
    harness.drag(harness.at(400, Zone.WORDS, aside=1), harness.at(3500, Zone.WORDS), keys=ALT)
    assert times(harness, 0, 2) == [(0, 780), (780, 800)]
    press_keys(harness.editor, "Ctrl+Z")
    harness.drag(harness.at(800, Zone.WORDS, aside=-1), harness.at(3500, Zone.WORDS), keys=ALT)
    assert times(harness, 0) == [(0, 400), (400, 1180), (1180, 1200)]


def test_a_segment_border_is_dragged_in_its_lane(qtbot: QtBot, harness: WaveformHarness) -> None:
    harness.show(0, 12_000)
    harness.drag(harness.at(8000, Zone.SEGMENTS, aside=1), harness.at(7500, Zone.SEGMENTS, aside=1), keys=ALT)
    assert abs(harness.segment(2).start_ms - 7500) <= 2 * harness.model.view.ms_per_pixel
    assert harness.word(2, 0).start_ms == 8000
    qtbot.waitUntil(lambda: harness.page.playback.playing)


def test_a_border_is_taken_hold_of_in_the_wave_too(harness: WaveformHarness) -> None:
    harness.show(7900, 9900)
    strip = harness.strip
    assert (handle := strip.handle_at(QPointF(harness.at(8400, Zone.WAVE, aside=-1)))) is not None
    assert handle.word_id == harness.word(2, 0).id
    assert strip.handle_at(QPointF(harness.at(8200, Zone.WAVE))) is None
    harness.drag(harness.at(8400, Zone.WAVE, aside=-1), harness.at(8300, Zone.WAVE, aside=-1), keys=ALT)
    assert abs((harness.word(2, 0).end_ms or 0) - 8300) <= 2 * harness.model.view.ms_per_pixel


def test_where_words_are_crowded_the_wave_is_for_selecting(harness: WaveformHarness) -> None:
    harness.show(0, 30_000)
    strip = harness.strip
    inner, outer = harness.word(0, 2).start_ms or 0, harness.segment(0).start_ms
    handle = strip.handle_at(QPointF(harness.at(inner, Zone.WAVE)))
    assert handle is None or handle.word_id is None
    handle = strip.handle_at(QPointF(harness.at(outer, Zone.WAVE, aside=1)))
    assert handle is not None
    assert handle.word_id is None


def test_a_second_click_on_a_border_plays_around_it(qtbot: QtBot, harness: WaveformHarness) -> None:
    harness.show(7900, 9900)
    before, at = harness.editor.transcript, harness.at(8400, Zone.WAVE, aside=-1)
    click(harness.strip, at)
    assert not harness.page.playback.playing
    click(harness.strip, at)
    assert harness.page.playback.playing
    assert 7890 <= harness.page.playback.position_ms < 8000
    qtbot.waitUntil(lambda: not harness.page.playback.playing)
    assert abs(harness.page.playback.position_ms - 8900) < 30
    assert harness.editor.transcript is before


def test_what_is_dragged_is_shown_and_escape_takes_it_back(harness: WaveformHarness) -> None:
    harness.show(0, 4000)
    harness.strip.setFocus()
    before = harness.editor.transcript
    harness.drag(harness.at(400, Zone.WORDS, aside=1), harness.at(600, Zone.WORDS), keys=ALT, let_go=False)
    shown = harness.model.segment(0)
    assert shown is not None
    assert (shown.words[1].start_ms or 0) > 550
    assert harness.editor.transcript is before
    press(harness.strip, Qt.Key.Key_Escape)
    assert harness.model.preview is None
    assert harness.editor.transcript is before


def test_a_click_on_a_border_moves_nothing(harness: WaveformHarness) -> None:
    harness.show(0, 4000)
    before = harness.editor.transcript
    at = harness.at(400, Zone.WORDS, aside=1)
    assert harness.strip.handle_at(QPointF(at)) is not None
    harness.drag(at, at)
    assert harness.editor.transcript is before
    assert harness.editor.caret_word() == (0, 1)


@pytest.mark.parametrize(("keys", "by_ms"), [(CONTROL, 10), (CONTROL | SHIFT, 50)])
def test_borders_are_moved_by_keys(
    qtbot: QtBot, harness: WaveformHarness, keys: Qt.KeyboardModifier, by_ms: int
) -> None:
    harness.show(0, 4000)
    press_keys(harness.editor, "F6")
    assert harness.strip.hasFocus()
    said: list[str] = []
    harness.strip.announced.connect(said.append)
    press(harness.strip, Qt.Key.Key_Right)
    assert said[-1].endswith("of “We” at 0:00.400")
    assert harness.page.playback.position_ms == 400
    press(harness.strip, Qt.Key.Key_Right, keys)
    assert times(harness, 0)[:2] == [(0, 400 + by_ms), (400 + by_ms, 800)]
    qtbot.waitUntil(lambda: harness.page.playback.playing)
    press(harness.strip, Qt.Key.Key_Left, keys)
    press(harness.strip, Qt.Key.Key_Left, keys)
    assert times(harness, 0)[:2] == [(0, 400 - by_ms), (400 - by_ms, 800)]
    press_keys(harness.strip, "Ctrl+Z")
    press_keys(harness.strip, "Ctrl+Z")
    press_keys(harness.strip, "Ctrl+Z")
    assert times(harness, 0)[:2] == [(0, 400), (400, 800)]


def test_a_read_only_text_has_no_borders_to_take_hold_of(harness: WaveformHarness) -> None:
    harness.show(0, 4000)
    harness.editor.setReadOnly(True)
    before = harness.editor.transcript
    harness.drag(harness.at(400, Zone.WORDS, aside=1), harness.at(600, Zone.WORDS))
    assert harness.editor.transcript is before
    press(harness.strip, Qt.Key.Key_Right)
    press(harness.strip, Qt.Key.Key_Right, CONTROL)
    assert harness.editor.transcript is before
    press(harness.strip, Qt.Key.Key_Escape, NONE)


def test_what_changes_while_a_border_is_held_is_heeded(harness: WaveformHarness) -> None:
    harness.show(0, 4000)
    harness.strip.setFocus()
    start, end = harness.at(400, Zone.WORDS, aside=1), harness.at(600, Zone.WORDS)
    harness.drag(start, end, keys=ALT, let_go=False)
    later = segment_edit(harness, 0)
    assert harness.editor.binding is not None
    harness.editor.binding.document.apply(later)
    QTest.mouseRelease(harness.strip, Qt.MouseButton.LeftButton, ALT, end)
    assert (harness.word(0, 1).start_ms or 0) > 550
    assert harness.word(0, 3).end_ms == 1650
    harness.drag(harness.at(800, Zone.WORDS, aside=1), harness.at(1000, Zone.WORDS), keys=ALT, let_go=False)
    harness.editor.apply(delete_segments(harness.editor.transcript, ["a"]))
    before = harness.editor.transcript
    QTest.mouseRelease(harness.strip, Qt.MouseButton.LeftButton, ALT, harness.at(1000, Zone.WORDS))
    assert harness.editor.transcript is before


def segment_edit(harness: WaveformHarness, row: int) -> Edit:
    """Return a machine's edit that times the fourth word of a row anew."""
    segment = harness.segment(row)
    words = list(segment.words)
    words[3] = replace(words[3], end_ms=1650)
    edit = apply_machine_result(
        harness.editor.transcript, [(segment, replace(segment, words=tuple(words)))], label="Align", why=""
    )
    assert edit is not None
    return edit


def test_a_border_names_its_segment_by_a_beginning_that_shows_it_is_one() -> None:
    whole = "We met in Seoul last week."
    handle = BorderHandle(0, "a", None, Edge.START, 0)
    assert handle.text(Transcript("en", (), (make_segment("a", whole, start_ms=0),))) == whole
    long = make_segment("a", f"{whole} {whole}", start_ms=0)
    assert handle.text(Transcript("en", (SAM,), (long,))) == f"{whole} We met in Se…"
