"""The speaker menus and the popup: who may be speaking, new ones, other names."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from editor.ui.playback.playback_control import Playback
from editor.ui.projects.window_context import WindowContext
from editor.ui.speakers.name_offers import NameOffers
from editor.ui.speakers.speaker_editing import SpeakerEditing
from editor.ui.text.editor import TranscriptEditor

_FILLED: Final = "filled"
"""The property of entries that go when a menu is filled anew."""


class SpeakerMenu(QObject):
    """Offers the speakers at the caret, in a menu or to be typed in place, and all of them."""

    def __init__(
        self, context: WindowContext, editing: SpeakerEditing, editor: TranscriptEditor, *, playback: Playback
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._editing = editing
        self._editor = editor
        self._playback = playback
        self.offers = NameOffers(self)
        editor.speaker_clicked.connect(self.show_for_row)

    def fill(self, menu: QMenu) -> None:
        """Fill the rest of a menu with who may be speaking there; what was filled in before goes."""
        for action in menu.actions():
            if action.property(_FILLED):
                menu.removeAction(action)
                (action.menu() or action).deleteLater()
        before = menu.actions()
        self._fill(menu)
        for action in menu.actions():
            if action not in before:
                action.setProperty(_FILLED, True)

    def _fill(self, menu: QMenu) -> None:
        editing = self._editing
        reach = editing.reach.find()
        if editing.can_edit and reach is not None:
            menu.addSection(editing.reach.title(reach))
        else:
            menu.addSeparator()
        segment = self._editor.caret_segment
        for number, speaker in enumerate(editing.speakers, start=1):
            keys = f"\tAlt+{number}" if number < 10 else ""
            made = menu.addAction(f"{speaker.name}{keys}")
            made.setCheckable(True)
            made.setChecked(segment is not None and segment.speaker_id == speaker.id)
            made.triggered.connect(partial(self._assign, speaker.id))
        nobody = menu.addAction(self.tr("No speaker") + "\tAlt+0")
        nobody.setCheckable(True)
        nobody.setChecked(segment is not None and segment.speaker_id is None)
        nobody.triggered.connect(partial(self._assign, None))
        if editing.speakers:
            self._add_renaming(menu)
        for made in (nobody, *menu.actions()):
            if made.isCheckable() or made.menu() is not None:
                made.setEnabled(editing.can_edit and segment is not None)

    def _assign(self, speaker_id: str | None, _checked: bool = False) -> None:
        self._editing.assign(speaker_id)

    def _add_renaming(self, menu: QMenu) -> None:
        menu.addSeparator()
        renaming = menu.addMenu(self.tr("Rename"))
        for speaker in self._editing.speakers:
            made = renaming.addAction(f"{speaker.name}…")
            made.triggered.connect(lambda _on, s=speaker.id: self._editing.rename_speaker(s))

    # -- typed in place -----------------------------------------------------------------------------

    def show_for_row(self, row: int, at: QPoint) -> None:
        """Ask beside a row's name who speaks."""
        from editor.ui.speakers.speaker_popup import SpeakerPopup

        if not self._editing.can_edit:
            return
        popup = SpeakerPopup(
            self._editor,
            self._editing,
            self._editor.transcript,
            theme=self._context.themes.theme,
        )
        self.offers.found.connect(popup.show_offers)
        popup.open_at(at, row=row)
        self.offers.find(self._editor.transcript)

    def show_at_caret(self) -> None:
        """Ask beside the caret who speaks its turn, or what is selected."""
        corner = self._editor.cursorRect().bottomLeft()
        self.show_for_row(self._editor.caret_row, self._editor.viewport().mapToGlobal(corner))

    def stop(self) -> None:
        """End what works beside the window, for it is closed."""
        self.offers.stop()

    def show_all(self) -> None:
        """Show who speaks how much, and let names be changed everywhere."""
        from editor.ui.speakers.speakers_dialog import SpeakersDialog

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
