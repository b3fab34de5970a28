"""Shifting all times by the dialog, and moving imported subtitles as proposed; both can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.formats.decoding_text import format_timestamp
from editor.formats.subtitles.imported_cues import cue_of
from editor.ui.correction.shift_dialog import ShiftDialog
from editor.ui.look.timecode import precise_timecode
from editor.ui.shell.main_window import MainWindow
from tests.services.fakes import STEP_MS, FakeAligner
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.projects.test_new_project import accept

CUE_MS = 4 * STEP_MS
"""So long is a cue of four words to the aligner of the tests."""


class Aligner(FakeAligner):
    """Aligns at once."""

    def cancel(self) -> None:
        return

    def close(self) -> None:
        return


@pytest.fixture
def window(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, recording: Path, tmp_path: Path
) -> MainWindow:
    """A window with a project of subtitles that are shown two seconds late."""
    cues = []
    for row in range(10):
        times = (format_timestamp(CUE_MS * row + at_ms, ",") for at_ms in (3_000, 3_900))
        cues.append(f"{row + 1}\n{' --> '.join(times)}\nThe tide turns {row}.\n")
    subtitles = tmp_path / "talk.srt"
    subtitles.write_text("\n".join(cues), "utf-8")
    made = show_window(None, make_aligner=lambda _on_report: Aligner())
    prompts.on_dialog = accept
    made.creation.new_project(recording=recording, transcript=subtitles)
    qtbot.waitUntil(lambda: bool(made.notices.texts))
    return made


def shown_ms(window: MainWindow) -> list[int | None]:
    """Return when the imported subtitles are shown."""
    cues = [cue_of(segment.extra) for segment in window.page.editor.transcript.segments]
    return [cue.start_ms for cue in cues if cue is not None]


def test_moving_subtitles_is_proposed_done_and_undone(window: MainWindow) -> None:
    before = window.page.editor.transcript
    assert window.notices.texts == ["10 of 10 imported subtitles are off by -2.00 s."]
    button = window.notices.notices[0].button
    assert button is not None
    assert button.text() == "Move these subtitles"
    button.click()
    assert shown_ms(window) == [1_000 + CUE_MS * row for row in range(10)]
    words = [segment.words for segment in window.page.editor.transcript.segments]
    assert words == [segment.words for segment in before.segments]
    assert window.notices.texts == []
    window.actions_["edit.undo"].trigger()
    assert window.page.editor.transcript == before


def test_the_dialog_begins_with_the_proposal_and_shifts_all(
    window: MainWindow, prompts: ScriptedPrompts
) -> None:
    before = window.page.editor.transcript
    seen: list[tuple[str, str, str]] = []
    all_times: list[str] = []
    negative: list[str] = []

    def shift(dialog: QDialog) -> bool:
        assert isinstance(dialog, ShiftDialog)
        seen.append((dialog.times.currentText(), dialog.by.text(), dialog.outcome.text()))
        dialog.times.setCurrentIndex(0)
        all_times.append(dialog.outcome.text())
        for by, ratio, problem in (("soon", "1", "seconds"), ("-9", "1", "before the recording")):
            dialog.by.setText(by)
            dialog.stretch.setCurrentText(ratio)
            dialog.check_and_accept()
            assert problem in dialog.error.text()
        negative.append(dialog.outcome.text().split("\n")[0])
        dialog.by.setText("1.5")
        dialog.stretch.setCurrentText("25/24")
        dialog.check_and_accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    prompts.on_dialog = shift
    window.actions_["segment.shift"].trigger()
    assert seen[0][:2] == ("Only imported subtitles", "-2.000")
    last_ms = CUE_MS * 9 + 3_900
    moved = ((3_000, 1_000), (last_ms, last_ms - 2_000))
    told = [f"{precise_timecode(old)} becomes {precise_timecode(new)}" for old, new in moved]
    assert seen[0][2].split("\n") == told  # the subtitles' times, not their words'
    early_ms = 9_000 - before.segments[0].start_ms
    assert negative[0].endswith(f"becomes -{precise_timecode(early_ms)}")
    assert all_times[0].startswith(f"{precise_timecode(before.segments[0].start_ms)} becomes")
    starts = [segment.start_ms for segment in window.page.editor.transcript.segments]
    assert starts == [round(segment.start_ms * 25 / 24) + 1_500 for segment in before.segments]
    window.actions_["edit.undo"].trigger()
    assert window.page.editor.transcript == before
