"""Which keys would change a text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_KEYS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_COMMANDS: Final = (QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Cut)
_NOT_WRITING: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


def changes_text(event: QKeyEvent) -> bool:
    """Whether a key writes, deletes, splits or merges, or pastes, where that is allowed."""
    if event.key() in _KEYS or any(event.matches(command) for command in _COMMANDS):
        return True
    return event.text().isprintable() and bool(event.text()) and not event.modifiers() & _NOT_WRITING
