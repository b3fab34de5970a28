"""Selecting in the gutter: a drag over names selects turns, one over times segments."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

from editor.ui.text.row_selection import RowSelection
from editor.ui.text.segment_text_edit import SegmentTextEdit

_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_CTRL: Final = Qt.KeyboardModifier.ControlModifier


class GutterSelecting:
    """Tells a click from a drag. Shift goes on from where the last selection began, Ctrl adds
    or takes away.
    """

    def __init__(self, view: SegmentTextEdit, selection: RowSelection) -> None:
        self._view = view
        self._selection = selection
        self._anchor = range(0)
        self._by_turns = False
        self._pressed_row: int | None = None
        self._is_drag = False

    @property
    def is_pressed(self) -> bool:
        """Whether the mouse's button is held since it was pressed on a row."""
        return self._pressed_row is not None

    def press(self, row: int, *, by_turns: bool, modifiers: Qt.KeyboardModifier) -> None:
        """Begin at a row: at its turn where names are meant, else at the segment."""
        self._by_turns, self._pressed_row = by_turns, row
        self._is_drag = bool(modifiers & (_SHIFT | _CTRL))
        if modifiers & _SHIFT:
            self._anchor = self._anchor_now()
            self._extend_to(row)
        else:
            self._anchor = self._unit(row)
            if modifiers & _CTRL:
                self._selection.toggle(self._anchor)

    def move_to(self, row: int) -> None:
        """Select from where it began to a row, once another than the first is reached."""
        if self._pressed_row is None or (row == self._pressed_row and not self._is_drag):
            return
        self._is_drag = True
        self._extend_to(row)

    def release(self) -> bool:
        """End it; return whether it was a plain click, which selected nothing."""
        was_click = self._pressed_row is not None and not self._is_drag
        self._pressed_row = None
        return was_click

    def _unit(self, row: int) -> range:
        return self._view.turns.at(row).rows if self._by_turns else range(row, row + 1)

    def _anchor_now(self) -> range:
        """Return where the selection to be extended began; without one, the caret's place."""
        rows, caret = self._selection.rows, self._view.caret_row
        if self._anchor and rows and self._anchor.start in rows:
            return self._anchor
        if rows:
            row = rows[0] if caret == rows[-1] else rows[-1]
            return self._unit(row)
        return self._unit(min(caret, len(self._view.transcript.segments) - 1))

    def _extend_to(self, row: int) -> None:
        unit, anchor = self._unit(row), self._anchor
        rows = range(min(unit.start, anchor.start), max(unit.stop, anchor.stop))
        self._selection.select(rows, upwards=unit.start < anchor.start)
