"""The dialog in which a note is written: its comment, its colour and its label."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPlainTextEdit, QWidget

from editor.document.edits.notes import MAX_LABEL
from editor.document.values import NoteColour
from editor.ui.look.dialog_parts import column_layout, dialog_buttons, form_layout
from editor.ui.look.note_signs import note_icon
from editor.ui.look.theme import Theme
from editor.ui.notes.note_drafts import NoteDraft
from editor.ui.notes.note_wording import NoteWording

_LINES: Final = 5
_MOST_QUOTED: Final = 160


class _CommentEdit(QPlainTextEdit):
    """Lines of plain text; Tab goes on, Ctrl+Return is done with it."""

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be done on Ctrl+Return; write the rest."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class NoteDialog(QDialog):
    """Asks for a note on some words; Ctrl+Return saves it from inside the comment.

    `was_discarded` says whether it was left by its button, so that nothing written is to be kept.
    """

    def __init__(
        self, parent: QWidget, theme: Theme, quote: str, *, labels: Sequence[str], is_new: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New note") if is_new else self.tr("Edit note"))
        wording = NoteWording(self)
        self.quote = QLabel(_shortened(quote))
        self.quote.setObjectName("muted")
        self.quote.setWordWrap(True)
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.draft = QLabel(self.tr("Unsaved draft"))
        self.draft.setObjectName("muted")
        self.draft.hide()
        self.comment = _CommentEdit()
        self.comment.setAccessibleName(self.tr("Comment"))
        self.comment.setMinimumHeight(self.comment.fontMetrics().lineSpacing() * _LINES)
        self.colour = QComboBox()
        self.colour.setAccessibleName(self.tr("Colour"))
        for colour in NoteColour:
            self.colour.addItem(note_icon(colour, theme), wording.colour(colour), colour)
        self.label = QComboBox()
        self.label.setEditable(True)
        self.label.setAccessibleName(self.tr("Label"))
        self.label.addItems(["", *labels])
        if (field := self.label.lineEdit()) is not None:
            field.setMaxLength(MAX_LABEL)
            field.setAccessibleName(self.tr("Label"))
            field.setPlaceholderText(self.tr("a keyword, such as “select”"))
        self._lay_out(self.tr("Add note") if is_new else self.tr("Save"))
        self.was_discarded = False
        self.comment.done.connect(self.accept)
        self.comment.setFocus()

    def _lay_out(self, accept: str) -> None:
        column = column_layout(self)
        column.addWidget(self.quote)
        column.addWidget(self.draft)
        form = form_layout()
        form.addRow(self.tr("Comment"), self.comment)
        form.addRow(self.tr("Colour"), self.colour)
        form.addRow(self.tr("Label"), self.label)
        column.addLayout(form)
        buttons = dialog_buttons(self, accept, run=self.accept, cancel=self.tr("Cancel"))
        buttons.rejected.disconnect(self.reject)
        buttons.rejected.connect(self._discard)
        column.addWidget(buttons)
        self.setMinimumWidth(420)

    def show_note(self, note: NoteDraft, *, is_draft: bool = False) -> None:
        """Show what a note is now, or what was written of it before."""
        self.comment.setPlainText(note.text)
        if is_draft:
            self.comment.moveCursor(QTextCursor.MoveOperation.End)
        else:
            self.comment.selectAll()
        self.draft.setVisible(is_draft)
        self.colour.setCurrentIndex(list(NoteColour).index(note.colour))
        self.label.setCurrentText(note.label)

    def _discard(self) -> None:
        """Leave by the button, which says so; closed by Esc, what was written is kept as a draft."""
        self.was_discarded = True
        self.reject()

    @property
    def written(self) -> NoteDraft:
        """What stands in the fields."""
        return NoteDraft(self.chosen_text, self.chosen_colour, self.chosen_label)

    @property
    def chosen_text(self) -> str:
        """The comment as it was written."""
        return self.comment.toPlainText()

    @property
    def chosen_colour(self) -> NoteColour:
        """The colour chosen."""
        return list(NoteColour)[self.colour.currentIndex()]

    @property
    def chosen_label(self) -> str:
        """The label as it was written."""
        return self.label.currentText()


def _shortened(quote: str) -> str:
    return quote if len(quote) <= _MOST_QUOTED else f"{quote[:_MOST_QUOTED].rstrip()}…"
