"""The speaker menus: who may be speaking in a segment, new ones, other names."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from editor.ui.correction.speaker_editing import SpeakerEditing
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.window_context import WindowContext
from editor.ui.text.editor import TranscriptEditor


class SpeakerMenu(QObject):
    """Offers the speakers at the caret, for one row, and all of them."""

    def __init__(
        self, context: WindowContext, editing: SpeakerEditing, editor: TranscriptEditor, *, playback: Playback
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._editing = editing
        self._editor = editor
        self._playback = playback
        editor.speaker_clicked.connect(self.show_for_row)

    def fill(self, menu: QMenu, *, row: int | None = None) -> None:
        """Fill a menu with who may be speaking in the selected segments, or in one row."""
        menu.clear()
        rows = None if row is None else range(row, row + 1)
        editing = self._editing
        segment = self._editor.caret_segment if row is None else self._editor.segment(row)
        if row is None and editing.can_edit and editing.has_part:
            menu.addSection(self.tr("Who speaks the selected words"))
        for number, speaker in enumerate(editing.speakers, start=1):
            keys = f"\tAlt+{number}" if number < 10 and row is None else ""
            made = menu.addAction(f"{speaker.name}{keys}")
            made.setCheckable(True)
            made.setChecked(segment is not None and segment.speaker_id == speaker.id)
            made.triggered.connect(lambda _on, s=speaker.id: editing.assign(s, rows=rows))
        nobody = menu.addAction(self.tr("No speaker") + ("\tAlt+0" if row is None else ""))
        nobody.setCheckable(True)
        nobody.setChecked(segment is not None and segment.speaker_id is None)
        nobody.triggered.connect(lambda: editing.assign(None, rows=rows))
        menu.addAction(self.tr("New speaker…")).triggered.connect(lambda: editing.assign_new(rows=rows))
        if editing.speakers:
            self._add_renaming(menu)
        for made in menu.actions():
            made.setEnabled(editing.can_edit and segment is not None)
        if row is None:
            menu.addSeparator()
            menu.addAction(self.tr("All speakers…")).triggered.connect(self.show_all)

    def _add_renaming(self, menu: QMenu) -> None:
        menu.addSeparator()
        renaming = menu.addMenu(self.tr("Rename"))
        for speaker in self._editing.speakers:
            made = renaming.addAction(f"{speaker.name}…")
            made.triggered.connect(lambda _on, s=speaker.id: self._editing.rename_speaker(s))

    def show_for_row(self, row: int, at: QPoint) -> None:
        """Offer the speakers for one row."""
        if self._editing.can_edit:
            menu = QMenu(self._editor)
            self.fill(menu, row=row)
            menu.popup(at)
            menu.aboutToHide.connect(menu.deleteLater)

    def show_all(self) -> None:
        """Show who speaks how much, and let names be changed everywhere."""
        from editor.ui.correction.speakers_dialog import SpeakersDialog

        context = self._context
        dialog = SpeakersDialog(
            context.window,
            self._editing,
            transcript=lambda: self._editor.transcript,
            playback=self._playback,
            theme=context.themes.theme,
        )
        context.prompts.run(dialog)
        dialog.deleteLater()
