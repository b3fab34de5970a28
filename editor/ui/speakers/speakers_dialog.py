"""The speakers dialog: who talks how much, how each sounds, and what they are called."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from editor.document.values import Transcript
from editor.services.sound.speaker_samples import SpeakerStats, speaker_stats
from editor.ui.look.dialog_parts import column_layout, row_table
from editor.ui.look.theme import Theme
from editor.ui.look.timecode import timecode
from editor.ui.playback.playback_control import Playback
from editor.ui.speakers.speaker_editing import SpeakerEditing


class SpeakersDialog(QDialog):
    """Lists the speakers; each change holds in the whole text and is one step for undo."""

    def __init__(
        self,
        parent: QWidget,
        editing: SpeakerEditing,
        *,
        transcript: Callable[[], Transcript],
        playback: Playback,
        theme: Theme,
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._transcript = transcript
        self._playback = playback
        self._theme = theme
        self._voices: list[SpeakerStats] = []
        self.setWindowTitle(self.tr("Speakers"))
        self.table = self._make_table()
        self.hint = QLabel(self.tr("No speakers yet. Press Alt+1 in the text to assign one."))
        self.hint.setObjectName("muted")
        self.hint.setWordWrap(True)
        self.hear_button = self._button(self.tr("Play"), self.hear)
        self.rename_button = self._button(self.tr("Rename…"), self.rename)
        self.new_button = self._button(self.tr("New speaker…"), self.add)
        self.into = QComboBox()
        self.into.setAccessibleName(self.tr("Merge into"))
        self.into.setAccessibleDescription(self.into.accessibleName())  # its name is its choice
        self.merge_button = self._button(self.tr("Merge into"), self.merge)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.hear_button, self.rename_button, self.merge_button, self.into, self.new_button):
            row.addWidget(widget, 1 if widget is self.into else 0)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        parts = column_layout(self)
        parts.addWidget(self.table, 1)
        parts.addWidget(self.hint)
        parts.addLayout(row)
        parts.addWidget(box)
        self.table.itemSelectionChanged.connect(self._on_chosen)
        self.table.cellDoubleClicked.connect(lambda _row, _column: self.hear())
        self.refresh()
        self.resize(640, 380)

    def _make_table(self) -> QTableWidget:
        titles = (
            self.tr("Speaker"),
            self.tr("Keys"),
            self.tr("Segments"),
            self.tr("Words"),
            self.tr("Speaking time"),
        )
        return row_table(self.tr("Speakers"), titles)

    def _button(self, text: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: run())
        return button

    # -- changing --------------------------------------------------------------------------------------

    @property
    def chosen(self) -> SpeakerStats | None:
        """The voice chosen."""
        row = self.table.currentRow()
        return self._voices[row] if 0 <= row < len(self._voices) else None

    def hear(self) -> None:
        """Let a sample of the chosen voice be heard."""
        if self.chosen is not None and self.chosen.sample is not None:
            self._playback.play_span(*self.chosen.sample)

    def rename(self) -> None:
        """Ask for another name, everywhere."""
        if self.chosen is not None and self.chosen.speaker is not None:
            self._editing.rename_speaker(self.chosen.speaker.id)
            self.refresh()

    def merge(self) -> None:
        """Give everything the chosen one says to another."""
        into = self.into.currentData()
        if self.chosen is not None and self.chosen.speaker is not None and into is not None:
            self._editing.merge_speakers(self.chosen.speaker.id, into)
            self.refresh()

    def add(self) -> None:
        """Ask for the name of somebody who is to be assigned later."""
        self._editing.add_speaker()
        self.refresh()

    # -- showing ------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Count again, keeping the row."""
        row = max(0, self.table.currentRow())
        self._voices = speaker_stats(self._transcript())
        whole_ms = max(1, sum(voice.talking_ms for voice in self._voices))
        self.table.setRowCount(0)
        for at, voice in enumerate(self._voices):
            self.table.insertRow(at)
            name = QTableWidgetItem(voice.speaker.name if voice.speaker else self.tr("No speaker"))
            name.setData(Qt.ItemDataRole.DecorationRole, self._colour(at, voice))
            self.table.setItem(at, 0, name)
            share = round(100 * voice.talking_ms / whole_ms)
            texts = (
                _keys(at, voice),
                str(voice.segments),
                str(voice.words),
                self.tr("{time} ({share} %)").format(time=timecode(voice.talking_ms), share=share),
            )
            for column_, text in enumerate(texts, 1):
                self.table.setItem(at, column_, QTableWidgetItem(text))
        if self._voices:
            self.table.selectRow(min(row, len(self._voices) - 1))
        self.hint.setVisible(not any(voice.speaker for voice in self._voices))
        self._on_chosen()

    def _colour(self, at: int, voice: SpeakerStats) -> QPixmap:
        speakers = self._theme.speakers
        swatch = QPixmap(12, 12)
        swatch.fill(QColor(speakers[at % len(speakers)] if voice.speaker else self._theme.muted))
        return swatch

    def _on_chosen(self) -> None:
        chosen, can_edit = self.chosen, self._editing.can_edit
        own = chosen.speaker if chosen is not None else None
        self.into.clear()
        for voice in self._voices:
            if voice.speaker is not None and voice.speaker != own:
                self.into.addItem(voice.speaker.name, voice.speaker.id)
        can_hear = self._playback.can_play and chosen is not None and chosen.sample is not None
        self.hear_button.setEnabled(can_hear)
        self.rename_button.setEnabled(can_edit and own is not None)
        self.new_button.setEnabled(can_edit)
        for widget in (self.merge_button, self.into):
            widget.setEnabled(can_edit and own is not None and self.into.count() > 0)


def _keys(at: int, voice: SpeakerStats) -> str:
    if voice.speaker is None:
        return "Alt+0"
    return f"Alt+{at + 1}" if at < 9 else ""
