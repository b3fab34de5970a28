"""Editing beside typing: undo and redo, segments merged and deleted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.document.edits import delete_segments
from editor.ui.language.translated_phrases import translated
from editor.ui.text.editor import TranscriptEditor


class Editing(QObject):
    """What the Edit and Segment menus do to the text beside typing; each is one step for undo."""

    message = Signal(str)

    def __init__(self, editor: TranscriptEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    # -- undo ---------------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        editor = self._editor
        return editor.can_edit and editor.binding is not None and editor.binding.document.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        editor = self._editor
        return editor.can_edit and editor.binding is not None and editor.binding.document.can_redo

    def undo(self) -> None:
        """Take the last step back."""
        if self._editor.binding is not None:
            label = self._editor.binding.document.undo_label
            self._editor.binding.document.undo()
            self._editor.ensureCursorVisible()
            self.message.emit(self.tr("Undone: {step}").format(step=translated(label)))

    def redo(self) -> None:
        """Make the step last undone again."""
        if self._editor.binding is not None:
            label = self._editor.binding.document.redo_label
            self._editor.binding.document.redo()
            self._editor.ensureCursorVisible()
            self.message.emit(self.tr("Redone: {step}").format(step=translated(label)))

    def undo_text(self) -> str:
        """Return what the Undo entry is called now."""
        label = self._editor.binding.document.undo_label if self._editor.binding else ""
        return self.tr("Undo: {step}").format(step=translated(label)) if label else self.tr("Undo")

    def redo_text(self) -> str:
        """Return what the Redo entry is called now."""
        label = self._editor.binding.document.redo_label if self._editor.binding else ""
        return self.tr("Redo: {step}").format(step=translated(label)) if label else self.tr("Redo")

    # -- segments -----------------------------------------------------------------------------------

    def merge_back(self) -> None:
        """Merge the caret's segment into the one before."""
        self._editor.merge_back(self._editor.caret_row)

    def delete_segments(self) -> None:
        """Delete the segments that the selection touches."""
        segments = [self._editor.segment(row) for row in self._editor.selected_rows()]
        ids = [segment.id for segment in segments if segment is not None]
        self._editor.apply(delete_segments(self._editor.transcript, ids))
