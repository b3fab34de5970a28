"""A person's hands on keyboard and mouse, typed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

NONE = Qt.KeyboardModifier.NoModifier


def type_text(widget: QWidget, text: str) -> None:
    """Type a text, key by key."""
    QTest.keyClicks(widget, text)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press and release one key."""
    QTest.keyClick(widget, key, modifiers)


def press_keys(widget: QWidget, keys: str | QKeySequence.StandardKey) -> None:
    """Press a shortcut such as "Ctrl+Z"."""
    QTest.keySequence(widget, QKeySequence(keys))


def click(widget: QWidget, at: QPoint, *, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """Click once at a point of a widget."""
    QTest.mouseClick(widget, button, NONE, at)


def double_click(widget: QWidget, at: QPoint) -> None:
    """Click twice at a point of a widget."""
    QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, NONE, at)
