"""Fields of which part of a text is exported: all, the selection, one speaker; from one time to another."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from editor.services.exports.selection import EVERYTHING, Selection
from editor.ui.look.timecode import parse_timecode
from editor.ui.text.editor import TranscriptEditor


class PartFields(QObject):
    """Offers what there is in a text, the whole of it first."""

    changed = Signal()

    def __init__(self, parent: QWidget, editor: TranscriptEditor) -> None:
        super().__init__(parent)
        self.which = QComboBox()
        self.start = QLineEdit()
        self.end = QLineEdit()
        self._offer(editor)
        self.which.currentIndexChanged.connect(self.changed)
        for field, text in ((self.start, self.tr("from the start")), (self.end, self.tr("to the end"))):
            field.setPlaceholderText(text)
            field.textChanged.connect(self.changed)

    def _offer(self, editor: TranscriptEditor) -> None:
        transcript = editor.transcript
        self.which.addItem(self.tr("The whole text"), EVERYTHING)
        if editor.has_user_selection:
            ids = frozenset(transcript.segments[row].id for row in editor.selected_rows())
            text = self.tr("The %Ln selected segment(s)", "", len(ids))
            self.which.addItem(text, Selection(segment_ids=ids))
        speaking = {segment.speaker_id for segment in transcript.segments if segment.words}
        for speaker in transcript.speakers:
            if speaker.id in speaking and len(speaking) > 1:
                text = self.tr("Only {speaker}").format(speaker=speaker.name)
                self.which.addItem(text, Selection(speaker_ids=frozenset((speaker.id,))))

    def add_to(self, rows: QFormLayout) -> None:
        """Put the fields into a form."""
        self.which.setAccessibleName(self.tr("Part"))
        self.start.setAccessibleName(self.tr("From"))
        self.end.setAccessibleName(self.tr("To"))
        between = QWidget()
        row = QHBoxLayout(between)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.start, 1)
        row.addWidget(QLabel("–"))
        row.addWidget(self.end, 1)
        between.setFocusProxy(self.start)
        rows.addRow(self.tr("Part"), self.which)
        rows.addRow(self.tr("From – to"), between)

    @property
    def problem(self) -> str:
        """What is wrong with what stands there, as a sentence; "" for nothing."""
        wrong = self.wrong_field
        return self.tr("“{text}” isn’t a time.").format(text=wrong.text().strip()) if wrong else ""

    @property
    def wrong_field(self) -> QLineEdit | None:
        """The first field in which no time stands, None where all is well."""
        for field in (self.start, self.end):
            text = field.text().strip()
            if text and parse_timecode(text) is None:
                return field
        return None

    def selection(self) -> Selection:
        """Return the part that is chosen; a time that is none sets no limit."""
        chosen = self.which.currentData()
        assert isinstance(chosen, Selection)
        start_ms, end_ms = (parse_timecode(field.text()) for field in (self.start, self.end))
        return Selection(start_ms, end_ms, chosen.speaker_ids, chosen.segment_ids)
