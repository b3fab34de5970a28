"""The dialog that shifts and stretches all times, or those of subtitles that came in."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QWidget

from editor.document.changes import Edit
from editor.document.values import Transcript
from editor.formats.subtitles.imported_cues import cue_of, has_imported_cues
from editor.services.errors import ServiceError
from editor.services.subtitles.shift_proposal import ShiftProposal, propose_shift
from editor.services.subtitles.time_shift import (
    ShiftScope,
    TimeShift,
    parse_shift_ms,
    parse_stretch,
    shift_times,
)
from editor.ui.language.translated_phrases import translated
from editor.ui.look.dialog_parts import ErrorLine, column_layout, dialog_buttons, form_layout
from editor.ui.look.timecode import precise_timecode

_RATIOS: Final = (
    "25/23.976",
    "23.976/25",
    "25/24",
    "24/25",
    "24/23.976",
    "23.976/24",
    "30/29.97",
    "29.97/30",
)


class ShiftDialog(QDialog):
    """Asks by how much times move, and says what becomes of the first and the last; `edit` does it."""

    def __init__(self, parent: QWidget, transcript: Transcript) -> None:
        super().__init__(parent)
        self.edit: Edit | None = None
        self._transcript = transcript
        self.setWindowTitle(self.tr("Shift all times"))
        self.times = QComboBox()
        self.times.setAccessibleName(self.tr("Which times"))
        self.times.addItem(self.tr("All times"), ShiftScope.ALL)
        if has_imported_cues(transcript):
            self.times.addItem(self.tr("Only imported subtitles"), ShiftScope.IMPORTED)
        self.by = QLineEdit("0.000")
        self.by.setAccessibleName(self.tr("Move by (seconds)"))
        self.stretch = QComboBox()
        self.stretch.setEditable(True)
        self.stretch.setAccessibleName(self.tr("Stretch by (ratio)"))
        if (field := self.stretch.lineEdit()) is not None:
            field.setAccessibleName(self.stretch.accessibleName())
        self.stretch.addItems(["1", *_RATIOS])
        self.outcome = QLabel()
        self.outcome.setObjectName("muted")
        self.error = ErrorLine()
        self._propose(propose_shift(transcript))
        self._lay_out()
        self.times.currentIndexChanged.connect(lambda _index: self._tell())
        self.by.textChanged.connect(lambda _text: self._tell())
        self.stretch.currentTextChanged.connect(lambda _text: self._tell())
        self._tell()
        self.by.setFocus()
        self.by.selectAll()

    def check_and_accept(self) -> None:
        """Make the edit where the numbers make sense; say what does not."""
        shift, problem = self._shift(), ""
        wrong = self.by if parse_shift_ms(self.by.text()) is None else self.stretch
        if shift is None:
            problem = self.tr("Enter the shift in seconds, such as 1.5 or -0.25, and the ratio as 25/23.976.")
        else:
            try:
                self.edit = shift_times(self._transcript, shift, ShiftScope(self.times.currentData()))
            except ServiceError as error:
                problem = translated(str(error))
        self.error.show_error(problem, at=self.by if shift is not None else wrong)
        if not problem:
            self.accept()

    def _propose(self, proposal: ShiftProposal | None) -> None:
        """Begin with what would bring subtitles that came in to their words."""
        if proposal is not None:
            self.times.setCurrentIndex(self.times.findData(ShiftScope.IMPORTED))
            self.by.setText(f"{proposal.shift.by_ms / 1000:.3f}")
            self.stretch.setCurrentText(proposal.stretch or "1")

    def _lay_out(self) -> None:
        rows = form_layout()
        rows.addRow(self.tr("Which times"), self.times)
        rows.addRow(self.tr("Move by (seconds)"), self.by)
        rows.addRow(self.tr("Stretch by (ratio)"), self.stretch)
        parts = column_layout(self)
        parts.addLayout(rows)
        parts.addWidget(self.outcome)
        parts.addWidget(self.error)
        parts.addWidget(
            dialog_buttons(self, self.tr("Shift"), run=self.check_and_accept, cancel=self.tr("Cancel"))
        )

    def _shift(self) -> TimeShift | None:
        by_ms = parse_shift_ms(self.by.text())
        stretch: Fraction | None = parse_stretch(self.stretch.currentText())
        return TimeShift(by_ms, stretch) if by_ms is not None and stretch is not None else None

    def _tell(self) -> None:
        """Show what becomes of the first and of the last time."""
        shift, spans = self._shift(), self._spans()
        self.error.show_error("")
        if shift is None or not spans:
            self.outcome.setText("")
            return
        moments = (min(start for start, _end in spans), max(end for _start, end in spans))
        first, last = (
            self.tr("{before} becomes {after}").format(
                before=precise_timecode(at), after=self._told(shift.moved(at))
            )
            for at in moments
        )
        self.outcome.setText(f"{first}\n{last}")

    def _told(self, ms: int) -> str:
        """Return a time as it would be: before the recording only words would lie, which is refused."""
        is_refused = ms < 0 and ShiftScope(self.times.currentData()) is ShiftScope.ALL
        return f"-{precise_timecode(-ms)}" if is_refused else precise_timecode(max(0, ms))

    def _spans(self) -> list[tuple[int, int]]:
        """Return starts and ends of what is moved, in ms: imported subtitles do not stand where words do."""
        segments = self._transcript.segments
        if ShiftScope(self.times.currentData()) is ShiftScope.ALL:
            return [(one.start_ms, one.end_ms) for one in segments]
        cues = (cue_of(one.extra) for one in segments)
        known = ((cue.start_ms, cue.end_ms) for cue in cues if cue is not None)
        return [(start, end) for start, end in known if start is not None and end is not None]
