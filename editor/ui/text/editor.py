"""The transcript's editor: a person's keys become edits of the document."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from editor.document.changes import Edit
from editor.document.document import Document
from editor.document.edits import delete_segments, merge_with_previous, split_segment
from editor.document.history import Caret
from editor.document.values import Transcript
from editor.ui.jobs.single_shot import single_shot
from editor.ui.look.theme import Theme
from editor.ui.text.appearance import TextAppearance
from editor.ui.text.binding import TextBinding
from editor.ui.text.clipboard import ClipboardView
from editor.ui.text.editing_keys import changes_text
from editor.ui.text.painting.doubt_underlines import DoubtUnderlines
from editor.ui.text.positions import character_offset, tidy_position
from editor.ui.text.segment_text_edit import EMPTY

_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class TranscriptEditor(ClipboardView):
    """Edits the document it is bound to. Undo and redo are the document's; the widget's own are off."""

    menu_requested = Signal(QPoint)
    rows_changed = Signal(int, int)
    typed = Signal()
    """The person typed or deleted something."""
    refused = Signal(str)
    """Keys were pressed whose action could not run when it was asked last."""
    edit_refused = Signal()
    """The person tried to change a text that is read-only."""
    message = Signal(str)
    """A short message on what was just asked for."""

    _binding: TextBinding | None = None  # asked for while the base class is being made
    _marks: DoubtUnderlines | None = None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._shortcuts: frozenset[str] = frozenset()
        self._typed_to = -1
        self._jumped_to = (-1, -1)
        self._row_count = 0
        self.verticalScrollBar().valueChanged.connect(self._mark_visible)
        self.setAcceptDrops(True)
        self.cursorPositionChanged.connect(self._on_caret_moved)

    # -- the document -------------------------------------------------------------------------------

    @property
    def transcript(self) -> Transcript:
        """The bound document's transcript; an empty one where none is bound."""
        return self._binding.document.transcript if self._binding else EMPTY

    @property
    def binding(self) -> TextBinding | None:
        """The tie to the document, None where none is bound."""
        return self._binding

    @property
    def can_edit(self) -> bool:
        """Whether there is a text, and it may be changed."""
        return self._binding is not None and not self.isReadOnly()

    @property
    def can_edit_segment(self) -> bool:
        """Whether the caret is in a segment that may be changed."""
        return self.can_edit and self.caret_segment is not None

    def bind(self, document: Document, *, read_only: bool = False) -> None:
        """Show and edit a document from now on."""
        self.unbind()
        self._binding = TextBinding(self, document)
        self._binding.rows_changed.connect(self._on_rows_changed)
        # After the binding, so that marks are made when the document already knows the new words.
        self._marks = DoubtUnderlines(self.document(), segment=self.segment, theme=self.theme)
        self._marks.set_appearance(self.appearance)
        self._marks.lines_changed.connect(self._mark_and_repaint)
        self._row_count = len(document.transcript.segments)
        self.missing_speech.writable = not read_only
        self.empty_hint = self.tr("No text yet. Type here, or insert missing speech from the list.")
        self.setReadOnly(read_only)
        if read_only:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.gutter.font_changed()
        self._arrange()
        single_shot(self, self._mark_visible)

    def unbind(self) -> None:
        """Let go of the document."""
        if self._binding is None:
            return
        self._binding.close()
        self._binding.deleteLater()
        self._binding = None
        if self._marks is not None:
            self._marks.close()
            self._marks = None
        self.set_spoken(None)
        self.search_marks.set_spans(None)
        self.search_marks.set_scope(None)
        self.setPlaceholderText("")
        self.clear()

    def set_theme(self, theme: Theme) -> None:
        """Paint and mark with other colours."""
        super().set_theme(theme)
        if self._marks is not None:
            self._marks.set_theme(theme)
            self._mark_visible()

    def set_appearance(self, appearance: TextAppearance) -> None:
        """Show the text in other letters or another width, with more or less beside it."""
        super().set_appearance(appearance)
        if self._marks is not None:
            self._marks.set_appearance(appearance)
            self._mark_visible()

    def set_shortcuts(self, sequences: Iterable[QKeySequence]) -> None:
        """Leave these keys to the window: a focused text would swallow some of them."""
        self._shortcuts = frozenset(sequence.toString() for sequence in sequences)

    def apply(self, edit: Edit | None, *, caret_after: Caret | None = None) -> bool:
        """Apply an edit to the document as a step of its own; False where there is nothing to change."""
        if edit is None or self._binding is None or self.isReadOnly():
            return False
        document = self._binding.document
        document.end_typing()
        document.apply(edit, caret_before=self._binding.caret(), caret_after=caret_after)
        document.end_typing()
        return True

    def place_caret(self, segment_id: str, position: int, anchor: int | None = None) -> None:
        """Put the caret at a character of a segment's text, in sight."""
        if self._binding is not None:
            self._binding.set_caret(segment_id, position, anchor)
            self.ensureCursorVisible()

    def jump_to(self, segment_id: str, position: int, anchor: int) -> None:
        """Select characters of a segment's text for the person, who did not select them: see `chose`."""
        self.place_caret(segment_id, position, anchor)
        self._jumped_to = self._selection()

    @property
    def has_user_selection(self) -> bool:
        """Whether the person selected something, rather than the program that went there."""
        return self.textCursor().hasSelection() and self._selection() != self._jumped_to

    def _selection(self) -> tuple[int, int]:
        cursor = self.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def end_typing(self) -> None:
        """Let what is typed next be a new step for undo."""
        if self._binding is not None:
            self._binding.document.end_typing()

    # -- keys ---------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Leave the window's shortcuts to the window."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and QKeySequence(event.keyCombination()).toString() in self._shortcuts
        ):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Split on Return, merge on Backspace at the start and Delete at the end; type the rest."""
        before = self.document().revision()
        self._take_key(event)
        if self.document().revision() != before:
            self.typed.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Type what an input method makes."""
        super().inputMethodEvent(event)
        if event.commitString() or event.preeditString():
            self.typed.emit()

    def _take_key(self, event: QKeyEvent) -> None:
        if self.isReadOnly() or self._binding is None:
            if self._binding is not None and changes_text(event):
                self.edit_refused.emit()
            super().keyPressEvent(event)
            return
        if QKeySequence(event.keyCombination()).toString() in self._shortcuts:
            # Its action is disabled: Ctrl+Delete must not delete a word that nobody doubts.
            if not event.isAutoRepeat():
                self.refused.emit(QKeySequence(event.keyCombination()).toString())
            return
        key, cursor = event.key(), self.textCursor()
        if self.row_selection.is_apart and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            chosen = [self.transcript.segments[row].id for row in self.row_selection.rows]
            self.apply(delete_segments(self.transcript, chosen))
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.modifiers() & ~_MODIFIERS:
                self.split_here()
            return
        if key == Qt.Key.Key_Backspace and not cursor.hasSelection() and cursor.atBlockStart():
            self.merge_back(cursor.blockNumber())
            return
        if key == Qt.Key.Key_Delete and not cursor.hasSelection() and cursor.atBlockEnd():
            self.merge_back(cursor.blockNumber() + 1)
            return
        super().keyPressEvent(event)

    def split_here(self) -> None:
        """Split the segment at the caret; a selection is deleted first."""
        if self._binding is None or self.isReadOnly():
            return
        if self.textCursor().hasSelection():
            self.textCursor().removeSelectedText()
        self._binding.tidy_row(self.caret_row)
        caret = self._binding.caret()
        if caret is None:
            return
        edit = split_segment(self.transcript, caret.segment_id, caret.position)
        if edit is None:
            self.message.emit(self.tr("To split, put the caret between two words."))
            return
        second = edit.splices[0].new[1]
        self.apply(edit, caret_after=Caret(second.id, 0, 0))

    def merge_back(self, row: int) -> None:
        """Merge the segment in a row into the one before it."""
        before, segment = self.segment(row - 1), self.segment(row)
        if self._binding is None or before is None or segment is None:
            return
        self._binding.tidy_row(row - 1)
        self._binding.tidy_row(row)
        place = len(before.text) + (1 if before.words and segment.words else 0)
        self.apply(
            merge_with_previous(self.transcript, segment.id), caret_after=Caret(before.id, place, place)
        )

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End the undo step that typing was adding to, and tidy the line."""
        super().focusOutEvent(event)
        self.end_typing()
        if self._binding is not None and event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._binding.tidy_row(self.caret_row)

    def _on_caret_moved(self) -> None:
        if self.textCursor().position() != self._typed_to:
            self.end_typing()
        self._typed_to = -1
        if self._selection() != self._jumped_to:
            self._jumped_to = (-1, -1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, the caret put where the mouse is unless it is in a selection."""
        cursor = self.cursorForPosition(event.pos())
        if not self.textCursor().hasSelection() and event.reason() is QContextMenuEvent.Reason.Mouse:
            self.setTextCursor(cursor)
        self.menu_requested.emit(event.globalPos())

    def dropEvent(self, event: QDropEvent) -> None:
        """Leave no gap where words were dragged away."""
        row = self.selected_rows().start
        super().dropEvent(event)
        if self._binding is not None and row != self.caret_row:
            self._binding.tidy_row(row)

    # -- words --------------------------------------------------------------------------------------

    def go_to_word(self, row: int, index: int, *, select: bool = False) -> None:
        """Put the caret on a word, in sight."""
        segment = self.segment(row)
        if segment is None or not 0 <= index < len(segment.words):
            return
        start = sum(len(word.text) + 1 for word in segment.words[:index])
        end = start + len(segment.words[index].text)
        if not self.is_row_visible(row):
            self.show_row(row)
        if select:
            self.jump_to(segment.id, end, start)
        else:
            self.place_caret(segment.id, start)

    def rows_of(self, segment_ids: Iterable[str]) -> dict[str, int]:
        """Return the rows of segments; those that are gone are left out."""
        rows = {}
        for segment_id in segment_ids:
            try:
                rows[segment_id] = self._binding.document.row_of(segment_id) if self._binding else 0
            except KeyError:
                continue
        return rows

    def show_segment(self, segment_id: str) -> None:
        """Put the caret at a segment's start, in sight."""
        row = self.transcript.row_of(segment_id)
        if not self.is_row_visible(row):
            self.show_row(row)
        self.place_caret(segment_id, 0)

    def selection_positions(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Return row and character where the selection starts and ends; the caret twice without one."""
        return self.positions_of(self.textCursor())

    def positions_of(self, cursor: QTextCursor) -> tuple[tuple[int, int], tuple[int, int]]:
        """Return row and character where a cursor's selection starts and ends."""
        return self._place(cursor.selectionStart()), self._place(cursor.selectionEnd())

    def _place(self, position: int) -> tuple[int, int]:
        block = self.document().findBlock(position)
        line = block.text()
        return block.blockNumber(), tidy_position(line, character_offset(line, position - block.position()))

    def selected_rows(self) -> range:
        """Return the rows that the selection touches, or the caret's row."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        end = QTextCursor(self.document())
        end.setPosition(cursor.selectionEnd())
        last = end.blockNumber()
        if last > first and end.atBlockStart():
            last -= 1
        return range(first, last + 1)

    def _mark_visible(self) -> None:
        if self._marks is not None:
            for block, rect in self.visible_blocks():
                if self._marks.mark(block):
                    self.viewport().update(rect.toAlignedRect())

    def _mark_and_repaint(self) -> None:
        self._mark_visible()
        self.gutter.update()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Mark the words that came on screen."""
        super().resizeEvent(event)
        self._mark_visible()

    def showEvent(self, event: QShowEvent) -> None:
        """Mark the words that came on screen."""
        super().showEvent(event)
        self._mark_visible()

    def _on_rows_changed(self, row: int, count: int) -> None:
        self._typed_to = self.textCursor().position()
        same_count = len(self.transcript.segments) == self._row_count
        if self._marks is not None:
            if same_count:
                self._marks.invalidate(row, count=count)
            else:
                self._marks.invalidate_all()
            self._row_count = len(self.transcript.segments)
        if count == 1 and same_count and self._binding is not None and self._binding.is_typing:
            self.repaint_row(row)
        else:
            self._mark_and_repaint()
        self.rows_changed.emit(row, count)
