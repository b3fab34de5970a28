"""The overview shows where one is and how the work stands, and goes where it is clicked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from editor.document.changes import Edit
from editor.document.document import Document
from editor.document.edits import (
    assign_speaker,
    assign_speaker_named,
    check_segments,
    confirm_word,
    merge_speakers,
    rename_speaker,
    set_text,
)
from editor.document.history import Change
from editor.document.values import Check, Transcript
from editor.ui.waveform import panel
from editor.ui.waveform.drawing.segment_arrays import SegmentArrays
from tests.ui.conftest import make_transcript
from tests.ui.drivers import press
from tests.ui.waveform.conftest import WaveformHarness, drag_slowly

CHECK = Check("ann", "2024-05-01T10:00:00.000Z")


def middle(harness: WaveformHarness, time_ms: int) -> QPoint:
    return QPoint(round(harness.overview.x_of(time_ms)), harness.overview.height() // 2)


def test_dragging_goes_there_and_the_strip_comes_along(harness: WaveformHarness) -> None:
    harness.show(0, 4000)
    drag_slowly(harness.overview, middle(harness, 2000), middle(harness, 21_000))
    assert abs(harness.page.playback.position_ms - 21_000) < 60
    assert harness.model.view.shows(21_000)


def test_keys_go_by_steps_and_to_the_ends(harness: WaveformHarness) -> None:
    harness.overview.setFocus()
    for key, expected in (
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Right, 2000),
        (Qt.Key.Key_PageDown, 30_000),
        (Qt.Key.Key_Left, 28_000),
        (Qt.Key.Key_PageUp, 0),
        (Qt.Key.Key_End, 30_000),
    ):
        press(harness.overview, key)
        assert harness.page.playback.position_ms == expected


def test_the_state_of_the_work_is_told_where_the_mouse_is(qtbot: QtBot, harness: WaveformHarness) -> None:
    harness.overview.grab()

    def tip(time_ms: int) -> str:
        return harness.overview.tooltip(harness.overview.x_of(time_ms))

    assert "Aligned" in tip(1000)
    assert "doubtful" in tip(4000)
    assert "Missing speech" in tip(12_000)
    assert tip(18_000) == "0:18"
    harness.editor.apply(check_segments(harness.editor.transcript, ["c"], CHECK))

    def shows_it() -> bool:
        harness.overview.grab()
        return "Checked" in tip(8500)

    qtbot.waitUntil(shows_it)


def test_work_on_parts_of_a_recording() -> None:
    work = SegmentArrays(make_transcript()).work(30_000, 30)
    assert [at for at in range(30) if work.texted[at]] == [0, 1, 2, 3, 4, 5, 8, 9, 20]
    assert [at for at in range(30) if work.doubtful[at] > 0] == [3, 4, 5]
    assert [at for at in range(30) if work.untexted[at]] == [10, 11, 12, 13]
    assert not work.checked.any()
    whole = SegmentArrays(make_transcript()).work(30_000, 1)
    assert whole.doubtful[0] == 2 / 19
    assert not whole.checked[0]


def test_rows_follow_speakers_that_come_and_go_as_if_made_anew() -> None:
    document = Document(make_transcript())
    rows = SegmentArrays(document.transcript)
    document.subscribe(lambda change: rows.update(document.transcript, change.edit.splices))

    def shown(one: SegmentArrays) -> list[int]:
        return [int(number) for number in one.speakers(np.arange(-1, 4))]

    verbs: list[Callable[[Transcript], Edit | None]] = [
        lambda t: rename_speaker(t, "sam", "Samuel"),
        lambda t: rename_speaker(t, "sam", "Unknown"),
        lambda t: rename_speaker(t, "sam", "Samuel"),
        lambda t: assign_speaker_named(t, ["d"], "Kim"),
        lambda t: merge_speakers(t, "sam", "lee"),
    ]
    for verb in verbs:
        edit = verb(document.transcript)
        assert edit is not None
        document.apply(edit)
        assert shown(rows) == shown(SegmentArrays(document.transcript))
    assert len(set(shown(rows))) == 3  # Lee, Kim, and nobody where there is no row
    while document.can_undo:
        document.undo()
        assert shown(rows) == shown(SegmentArrays(document.transcript))


def test_who_is_unknown_has_no_colour() -> None:
    transcript = make_transcript()
    edit = rename_speaker(transcript, "sam", "Unknown")
    assert edit is not None
    rows = SegmentArrays(edit.apply(transcript))
    assert [int(number) for number in rows.speakers(np.arange(3))] == [0, 0, 2]


def test_rows_follow_every_change_as_if_made_anew() -> None:
    document = Document(make_transcript())
    rows = SegmentArrays(document.transcript)

    def follow(change: Change) -> None:
        rows.update(document.transcript, change.edit.splices)

    document.subscribe(follow)
    verbs: list[Callable[[Transcript], Edit | None]] = [
        lambda t: confirm_word(t, "b", "b0"),
        lambda t: confirm_word(t, "b", "b5"),
        lambda t: set_text(t, "a", "We met."),
        lambda t: check_segments(t, ["a", "c"], CHECK),
        lambda t: assign_speaker(t, ["b"], "lee"),
        lambda t: check_segments(t, ["d"], CHECK),
    ]
    for verb in verbs:
        edit = verb(document.transcript)
        assert edit is not None
        document.apply(edit)
    assert rows.checked_count == 3  # and not the one of which only words and speaker were set
    assert rows.doubts == 0
    document.undo()
    assert rows.checked_count == 2
    document.redo()
    again = SegmentArrays(document.transcript)
    assert again.checked_count == rows.checked_count == 3
    for count in (1, 7, 300):
        mine, fresh = (one.rows_of_columns(-1000, 31_000, count) for one in (rows, again))
        assert np.array_equal(mine, fresh)
    assert rows.between(0, 30_000) == [0, 1, 2, 3]
    assert rows.between(7000, 8500) == [2]


def test_segments_out_of_order_and_over_each_other_are_found() -> None:
    a, b, c, d = make_transcript().segments
    over = replace(c, start_ms=2000, end_ms=2700)
    rows = SegmentArrays(replace(make_transcript(), segments=(b, a, over, d)))
    assert rows.between(2100, 2200) == [1, 2]
    assert rows.rows_of_columns(0, 6000, 6).tolist() == [1, 1, 2, 0, 0, 0]
    assert SegmentArrays(replace(make_transcript(), segments=())).rows_of_columns(0, 10, 3).tolist() == [
        -1,
        -1,
        -1,
    ]


def test_replacing_everywhere_is_followed_too(
    qtbot: QtBot, harness: WaveformHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panel, "MOST_SPLICES", 0)
    assert harness.editor.apply(set_text(harness.editor.transcript, "c", "I used it too, yes."))
    assert not harness.waveform.mover.can_move  # what is shown is not what stands there now
    assert harness.editor.apply(set_text(harness.editor.transcript, "d", "Everyone did it."))
    qtbot.waitUntil(lambda: harness.model.transcript is harness.editor.transcript)
    assert harness.waveform.mover.can_move
    assert harness.model.rows is not None
    assert harness.model.rows.checked_count == 0
