"""Two-way binding of document and text edit: each change is passed on once, without an echo."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from weakref import ref

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from editor.document.changes import Edit, Part, Row, Splice, StaleChange
from editor.document.document import Document
from editor.document.history import Caret, Change
from editor.document.values import Segment, Transcript
from editor.ui.text.line_reconciliation import first_segment, reconcile
from editor.ui.text.positions import character_offset, difference, tidy, tidy_position, utf16_offset


class TextBinding(QObject):
    """Keeps a plain text edit, one block a segment, and a document the same.

    What a person types becomes an edit; what changes the document from elsewhere (undo, replace, the
    machine) is written into the blocks that its splices name, caret and scroll kept. A block may hold more
    white space than its segment until the caret leaves it; its words are always the segment's words.
    """

    rows_changed = Signal(int, int)
    """First row and number of rows whose words, times or speaker changed."""

    def __init__(self, view: QPlainTextEdit, document: Document) -> None:
        super().__init__(view)
        self._view = view
        self._text = view.document()
        self._document = document
        self._lines: list[str] = []
        self._writing = False
        self.is_typing = False
        self._placeholder = False  # one empty block stands for "no segments"
        self._caret: Caret | None = None
        self._caret_row = 0
        self._load()
        self._text.contentsChange.connect(self._on_text_changed)
        view.cursorPositionChanged.connect(self._on_caret_moved)
        self._unsubscribe = document.subscribe(self._on_document_changed)

    def close(self) -> None:
        """Stop following either side."""
        self._unsubscribe()
        self._text.contentsChange.disconnect(self._on_text_changed)
        self._view.cursorPositionChanged.disconnect(self._on_caret_moved)

    @property
    def document(self) -> Document:
        """The document that the text shows."""
        return self._document

    # -- carets -------------------------------------------------------------------------------------

    def caret(self) -> Caret | None:
        """Return where the caret is, in the document's terms; None where there is no segment."""
        cursor = self._view.textCursor()
        row = cursor.blockNumber()
        if row >= len(self._document.transcript.segments):
            return None
        line = self._lines[row]
        position = tidy_position(line, character_offset(line, cursor.positionInBlock()))
        anchor = position
        anchor_block = self._text.findBlock(cursor.anchor())
        if cursor.hasSelection() and anchor_block.blockNumber() == row:
            anchor = tidy_position(line, character_offset(line, cursor.anchor() - anchor_block.position()))
        return Caret(self._document.transcript.segments[row].id, position, anchor)

    def set_caret(self, segment_id: str, position: int, anchor: int | None = None) -> None:
        """Put the caret at a character of a segment's text, selecting from `anchor` where one is given."""
        try:
            row = self._document.transcript.row_of(segment_id)
        except KeyError:
            return
        block = self._text.findBlockByNumber(row)
        line = self._lines[row]
        cursor = QTextCursor(block)
        if anchor is not None and anchor != position:
            cursor.setPosition(block.position() + utf16_offset(line, min(anchor, len(line))))
            mode = QTextCursor.MoveMode.KeepAnchor
        else:
            mode = QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(block.position() + utf16_offset(line, min(position, len(line))), mode)
        self._view.setTextCursor(cursor)

    def tidy_row(self, row: int) -> None:
        """Write a segment's line as the document has it, without stray white space."""
        segments = self._document.transcript.segments
        if row < len(segments) and row < len(self._lines) and self._lines[row] != segments[row].text:
            with self._write() as cursor:
                self._replace_rows(cursor, row, 1, [segments[row].text])

    # -- from the person ----------------------------------------------------------------------------

    def _on_text_changed(self, position: int, _removed: int, added: int) -> None:
        if self._writing:
            return
        last_place = min(position + added, self._text.characterCount() - 1)
        first = self._text.findBlock(position).blockNumber()
        last = self._text.findBlock(last_place).blockNumber()
        old_end = last + 1 + len(self._lines) - self._text.blockCount()
        lines = [block.text() for block in self._blocks(first, last + 1 - first)]
        old = self._lines[first:old_end]
        if lines == old:
            return
        most = min(len(lines), len(old)) - 1
        head = next((at for at in range(most) if lines[at] != old[at]), most)
        tail = next((at for at in range(most - head) if lines[-1 - at] != old[-1 - at]), most - head)
        first, lines, old = first + head, lines[head : len(lines) - tail], old[head : len(old) - tail]
        self._lines[first : first + len(old)] = lines
        self.is_typing = True
        try:
            self._take(first, old_count=len(old), lines=lines)
        finally:
            self.is_typing = False

    def _take(self, row: int, *, old_count: int, lines: list[str]) -> None:
        before = self._document.transcript
        try:
            if self._placeholder:
                edit, self._placeholder = first_segment(before, " ".join(lines)), False
            else:
                edit = reconcile(before, row, old_count=old_count, lines=lines)
        except StaleChange:
            edit = None
        if edit is not None:
            self._document.apply(
                edit, initiator=self, caret_before=self._caret, caret_after=self._caret_after(row)
            )
        self._agree(row, len(lines), old_count)

    def _caret_after(self, row: int) -> Caret | None:
        cursor = self._view.textCursor()
        if cursor.blockNumber() != row or row >= len(self._document.transcript.segments):
            return None
        line = self._lines[row]
        position = tidy_position(line, character_offset(line, cursor.positionInBlock()))
        return Caret(self._document.transcript.segments[row].id, position, position)

    def _agree(self, row: int, count: int, old_count: int) -> None:
        """Make sure that the lines changed by hand say what the document says; rewrite them where not."""
        segments = self._document.transcript.segments
        same_count = len(segments) == len(self._lines)
        shown = self._lines[row : row + count]
        kept = [segment.text for segment in segments[row : row + count]]
        if not same_count or [tidy(line) for line in shown] != kept:
            surplus = len(self._lines) - len(segments)
            self._rewrite(row, count, new_count=max(0, count - surplus))
        self.rows_changed.emit(row, max(count, old_count))

    def _rewrite(self, row: int, count: int, *, new_count: int | None = None) -> None:
        segments = self._document.transcript.segments
        end = row + (count if new_count is None else new_count)
        with self._write() as cursor:
            self._replace_rows(cursor, row, count, [segment.text for segment in segments[row:end]])

    def _on_caret_moved(self) -> None:
        row = self._view.textCursor().blockNumber()
        if row != self._caret_row and not self._writing:
            left, self._caret_row = self._caret_row, row
            self.tidy_row(left)
        self._caret = self.caret()

    # -- from the document --------------------------------------------------------------------------

    def _on_document_changed(self, change: Change) -> None:
        if change.initiator is self:
            return
        splices = [splice for splice in change.edit.splices if splice.part is Part.SEGMENTS]
        top = self._view.firstVisibleBlock().blockNumber()
        shift = 0
        with self._write() as cursor:
            for splice in splices:
                if _has_same_words(splice):  # thousands of them where speakers are named
                    continue
                texts = _texts(splice.new)
                if texts == _texts(splice.old):
                    continue  # a space typed before its word must stay where it is
                self._replace_rows(cursor, splice.row, len(splice.old), texts)
                if splice.row + len(splice.old) <= top + shift:
                    shift += len(splice.new) - len(splice.old)
        if shift:
            block = self._text.findBlockByNumber(top + shift)
            self._view.verticalScrollBar().setValue(block.firstLineNumber())
        self._announce(change.edit)
        if change.caret is not None:
            self.set_caret(change.caret.segment_id, change.caret.position, change.caret.anchor)
        self._caret_row = self._view.textCursor().blockNumber()
        self._caret = self.caret()

    def _announce(self, edit: Edit) -> None:
        if any(splice.part is Part.SPEAKERS for splice in edit.splices):
            self.rows_changed.emit(0, len(self._lines))
            return
        first, end = len(self._lines), 0
        for splice in edit.splices:
            if splice.part is Part.SEGMENTS:
                moved = len(splice.new) - len(splice.old) if splice.row < end else 0
                first, end = min(first, splice.row), max(end + moved, splice.row + len(splice.new))
        if first < len(self._lines):
            self.rows_changed.emit(first, max(1, end - first))

    # -- writing ------------------------------------------------------------------------------------

    def _load(self) -> None:
        self._lines = _known_lines(self._document.transcript)
        self._view.setPlainText("\n".join(self._lines))
        self._placeholder = not self._lines
        self._lines = self._lines or [""]
        self._caret = self.caret()

    @contextmanager
    def _write(self) -> Iterator[QTextCursor]:
        cursor = QTextCursor(self._text)
        cursor.beginEditBlock()
        was_writing, self._writing = self._writing, True
        try:
            yield cursor
        finally:
            cursor.endEditBlock()
            self._writing = was_writing

    def _replace_rows(self, cursor: QTextCursor, row: int, count: int, lines: list[str]) -> None:
        """Make `count` blocks from `row` read `lines`, touching as few characters as can be."""
        if self._placeholder:
            if not lines:
                return
            row, count, self._placeholder = 0, 1, False
        if count == len(lines) == 1:  # thousands of them where a word is replaced everywhere
            start = self._text.findBlockByNumber(row).position()
            self._replace_text(cursor, start, self._lines[row], lines[0])
            self._lines[row] = lines[0]
            return
        old = self._lines[row : row + count]
        remaining = len(self._lines) - count
        if not lines and not remaining:
            lines, self._placeholder = [""], True
        start = self._text.findBlockByNumber(row).position() if row < len(self._lines) else -1
        if lines and old:
            self._replace_text(cursor, start, "\n".join(old), "\n".join(lines))
        elif lines and start >= 0:
            self._replace_text(cursor, start, "", "\n".join(lines) + "\n")
        elif lines:
            self._replace_text(cursor, self._text.characterCount() - 1, "", "\n" + "\n".join(lines))
        elif old and row + count < len(self._lines):
            self._replace_text(cursor, start, "\n".join(old) + "\n", "")
        elif old:
            self._replace_text(cursor, start - 1, "\n" + "\n".join(old), "")
        self._lines[row : row + count] = lines

    @staticmethod
    def _replace_text(cursor: QTextCursor, position: int, old: str, new: str) -> None:
        start, end, text = difference(old, new)
        if start == end and not text:
            return
        cursor.setPosition(position + utf16_offset(old, start))
        cursor.setPosition(position + utf16_offset(old, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)

    def _blocks(self, row: int, count: int) -> Iterator[QTextBlock]:
        block = self._text.findBlockByNumber(row)
        for _ in range(count):
            yield block
            block = block.next()


def prepare_lines(transcript: Transcript) -> None:
    """Put together, in any thread, the lines of a transcript that is going to be shown next."""
    global _PREPARED  # noqa: PLW0603  # of whichever file was read last: another's are put together when shown
    _PREPARED = ref(transcript), _lines_of(transcript)


def _known_lines(transcript: Transcript) -> list[str]:
    global _PREPARED
    prepared, _PREPARED = _PREPARED, None
    if prepared is not None and prepared[0]() is transcript:
        return prepared[1]
    return _lines_of(transcript)


def _lines_of(transcript: Transcript) -> list[str]:
    return [segment.text for segment in transcript.segments]


_PREPARED: tuple[ref[Transcript], list[str]] | None = None


def _has_same_words(splice: Splice) -> bool:
    """Whether the words are the very same, which is known without reading them."""
    if len(splice.old) != len(splice.new):
        return False
    return all(
        isinstance(old, Segment) and isinstance(new, Segment) and old.words is new.words
        for old, new in zip(splice.old, splice.new, strict=True)
    )


def _texts(rows: Iterable[Row]) -> list[str]:
    return [row.text for row in rows if isinstance(row, Segment)]
