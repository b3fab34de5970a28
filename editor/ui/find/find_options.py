"""The options of the find bar: how to compare, and where to look."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from editor.document.patterns import Query
from editor.document.values import Transcript
from editor.ui.find.incremental_search import ANY_SPEAKER, SpeakerFilter
from editor.ui.look.flow_layout import FlowLayout


class FindOptions(QWidget):
    """Match case, whole words, regular expression, in the selection, by a speaker."""

    changed = Signal()
    scope_requested = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.match_case = self._box(self.tr("Match case"), "")
        self.whole_word = self._box(self.tr("Whole words"), "")
        self.regex = self._box(
            self.tr("Regular expression"),
            self.tr("Use $1, $2 in the replacement for groups and $& for the whole match"),
        )
        self.in_selection = QCheckBox(self.tr("In selection"))
        self.in_selection.setToolTip(self.tr("Searches only the selected text"))
        self.in_selection.toggled.connect(self.scope_requested)
        self.speaker = QComboBox()
        self.speaker.setAccessibleName(self.tr("Search this speaker’s words"))
        self.speaker.setAccessibleDescription(self.speaker.accessibleName())  # its name is its choice
        self.speaker.setToolTip(self.tr("Searches only this speaker’s words"))
        self.speaker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.speaker.setMaximumWidth(self.fontMetrics().horizontalAdvance("n") * 26)
        self._ids: list[SpeakerFilter] = []
        self.show_speakers(Transcript("", (), ()))
        self.speaker.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.scope: QTextCursor | None = None
        row = FlowLayout(self, spacing=14)
        for widget in self.parts:
            row.addWidget(widget)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """The options in the order of the Tab key."""
        return (self.match_case, self.whole_word, self.regex, self.in_selection, self.speaker)

    @property
    def speaker_filter(self) -> SpeakerFilter:
        """Whose words are looked at."""
        return self._ids[self.speaker.currentIndex()]

    def query(self, text: str) -> Query:
        """Return what is looked for, with the options as they are."""
        return Query(
            text,
            whole_word=self.whole_word.isChecked(),
            match_case=self.match_case.isChecked(),
            regex=self.regex.isChecked(),
        )

    def state(self) -> dict[str, bool]:
        """Return which options are on, but for those that belong to a selection or a speaker."""
        return {name: box.isChecked() for name, box in self._lasting().items()}

    def put_back(self, state: Mapping[str, object]) -> None:
        """Put options on or off, telling nobody."""
        for name, box in self._lasting().items():
            if isinstance(is_on := state.get(name), bool):
                box.blockSignals(True)
                box.setChecked(is_on)
                box.blockSignals(False)

    def _lasting(self) -> dict[str, QCheckBox]:
        return {"match_case": self.match_case, "whole_word": self.whole_word, "regex": self.regex}

    def show_speakers(self, transcript: Transcript) -> None:
        """Offer the transcript's speakers, keeping the choice."""
        names: list[tuple[str, SpeakerFilter]] = [(self.tr("All speakers"), ANY_SPEAKER)]
        names += [(speaker.name, speaker.id) for speaker in transcript.speakers]
        if any(segment.speaker_id is None for segment in transcript.segments):
            names.append((self.tr("No speaker"), None))
        if [name for name, _id in names] == [self.speaker.itemText(at) for at in range(self.speaker.count())]:
            self._ids = [speaker_id for _name, speaker_id in names]
            return
        chosen = self.speaker_filter if self._ids else ANY_SPEAKER
        self.speaker.blockSignals(True)
        self.speaker.clear()
        self.speaker.addItems([name for name, _id in names])
        self._ids = [speaker_id for _name, speaker_id in names]
        self.speaker.setCurrentIndex(self._ids.index(chosen) if chosen in self._ids else 0)
        self.speaker.blockSignals(False)
        self.speaker.setVisible(len(names) > 1)

    def set_scope(self, scope: QTextCursor | None) -> None:
        """Show whether only a stretch of the text is looked at."""
        self.scope = scope
        self.in_selection.blockSignals(True)
        self.in_selection.setChecked(scope is not None)
        self.in_selection.blockSignals(False)

    def _box(self, text: str, tip: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setToolTip(tip)
        box.toggled.connect(lambda _on: self.changed.emit())
        return box
