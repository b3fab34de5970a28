"""Input drivers: keys, clicks, drags and drops, as a person makes them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

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


def click(
    widget: QWidget,
    at: QPoint,
    *,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    modifiers: Qt.KeyboardModifier = NONE,
) -> None:
    """Click once at a point of a widget."""
    QTest.mouseClick(widget, button, modifiers, at)


def double_click(widget: QWidget, at: QPoint) -> None:
    """Click twice at a point of a widget."""
    QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, NONE, at)


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Press at one point, move to another, let go."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, NONE, end)


def drop_files(widget: QWidget, at: QPoint, paths: list[Path]) -> bool:
    """Drag files over a point of a widget and let them go; return whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(at, copy, data, left, NONE)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        drop = QDropEvent(QPointF(at), copy, data, left, NONE)
        QApplication.sendEvent(widget, drop)
    return enter.isAccepted()
