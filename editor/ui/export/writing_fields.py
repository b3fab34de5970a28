"""Fields of how an export is written: speakers, wording, times, time codes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from editor.formats.broadcast.time_code import FRAME_RATES, FrameRate
from editor.formats.export_formats import ExportFormat, SubtitleFormat
from editor.services.exports.choices import ExportChoices
from editor.services.exports.speaker_styles import SpeakerStyle


class WritingFields(QObject):
    """Holds the fields and says what was chosen; only those are shown that mean something for a format."""

    changed = Signal()
    fillers_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.speakers = QComboBox()
        for text, style in self._styles():
            self.speakers.addItem(text, style)
        self.wording = QComboBox()
        self.wording.addItem(self.tr("Verbatim: every word"), False)
        self.wording.addItem(self.tr("Clean: without fillers and repetitions"), True)
        self.fillers = QPushButton(self.tr("Words…"))
        self.fillers.setToolTip(self.tr("Words left out of clean exports"))
        self.fillers.setAutoDefault(False)
        self.rate = QComboBox()
        for rate in FRAME_RATES:
            self.rate.addItem(self._rate_title(rate), rate.name)
        self.start_code = QLineEdit()
        self.start_code.setPlaceholderText("00:00:00:00")
        self.start_code.setToolTip(self.tr("Time code of the recording’s start"))
        self.karaoke = QCheckBox(self.tr("Highlight words as they are spoken (karaoke)"))
        self.state_times = QCheckBox(self.tr("State how many times are measured and how many estimated"))
        self.notes = QCheckBox(self.tr("Include notes and highlights"))
        self.set_choices(ExportChoices())
        for combo in (self.speakers, self.wording, self.rate):
            combo.currentIndexChanged.connect(self.changed)
        self.wording.currentIndexChanged.connect(self._on_wording)
        self.start_code.textChanged.connect(self.changed)
        for box in (self.karaoke, self.state_times, self.notes):
            box.toggled.connect(self.changed)
        self.fillers.clicked.connect(self.fillers_requested)

    def _styles(self) -> Sequence[tuple[str, SpeakerStyle]]:
        return (
            (self.tr("Format default"), SpeakerStyle.USUAL),
            (self.tr("No names"), SpeakerStyle.NOBODY),
            (self.tr("Names where the format allows"), SpeakerStyle.PLACED),
            (self.tr("Names in the text"), SpeakerStyle.NAME),
            (self.tr("Dash at each change of speaker"), SpeakerStyle.DASH),
            (self.tr("Voice tags beside the text"), SpeakerStyle.VOICE),
            (self.tr("Initials"), SpeakerStyle.INITIALS),
            (self.tr("Codes (S1), with a key file"), SpeakerStyle.CODES),
        )

    def _rate_title(self, rate: FrameRate) -> str:
        number = rate.name.removesuffix("drop")
        if rate.drops:
            return self.tr("{rate} fps, drop frame").format(rate=number)
        if rate.nominal == rate.rate:
            return self.tr("{rate} fps").format(rate=number)
        return self.tr("{rate} fps, non-drop").format(rate=number)

    def add_to(self, rows: QFormLayout) -> None:
        """Put the fields into a form."""
        self._rows = rows
        self._wording_row = _side_by_side(self.wording, self.fillers)
        self._code_row = _side_by_side(self.start_code, self.rate)
        for text, field, row in (
            (self.tr("Speakers"), self.speakers, self.speakers),
            (self.tr("Words"), self.wording, self._wording_row),
            (self.tr("Time code"), self.start_code, self._code_row),
        ):
            field.setAccessibleName(text)
            field.setAccessibleDescription(
                text
            )  # a list is called by its choice, and its label may be the row's
            rows.addRow(text, row)
        self.rate.setAccessibleName(self.tr("Frame rate"))
        rows.addRow("", self.karaoke)
        rows.addRow("", self.state_times)
        rows.addRow("", self.notes)

    def show_for(self, kinds: Sequence[ExportFormat]) -> None:
        """Show the fields that mean something for one of the formats."""
        karaoke = any(isinstance(kind, SubtitleFormat) and kind.karaoke for kind in kinds)
        self._rows.setRowVisible(self.karaoke, karaoke)
        self._rows.setRowVisible(self._code_row, any(kind.codes for kind in kinds))
        self._rows.setRowVisible(self.state_times, any(kind.states_times for kind in kinds))
        self._rows.setRowVisible(self.notes, any(kind.carries_notes for kind in kinds))

    def choices(self) -> ExportChoices:
        """Return what is chosen here."""
        return ExportChoices(
            speakers=SpeakerStyle(self.speakers.currentData()),
            clean=bool(self.wording.currentData()),
            state_times=self.state_times.isChecked(),
            karaoke=self.karaoke.isChecked(),
            notes=self.notes.isChecked(),
            frame_rate=str(self.rate.currentData()),
            start_code=self.start_code.text().strip(),
        )

    def set_choices(self, choices: ExportChoices) -> None:
        """Choose what was chosen before."""
        with QSignalBlocker(self):
            self.speakers.setCurrentIndex(self.speakers.findData(choices.speakers))
            self.wording.setCurrentIndex(int(choices.clean))
            self.rate.setCurrentIndex(self.rate.findData(choices.frame_rate))
            self.start_code.setText(choices.start_code)
            self.karaoke.setChecked(choices.karaoke)
            self.state_times.setChecked(choices.state_times)
            self.notes.setChecked(choices.notes)
            self._on_wording()

    def _on_wording(self) -> None:
        self.fillers.setEnabled(bool(self.wording.currentData()))


def _side_by_side(field: QWidget, other: QWidget) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(field, 1)
    row.addWidget(other)
    whole.setFocusProxy(field)
    return whole
