"""Texts that have too little room: wider than their widget, or behind an edge of what holds it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QRadioButton,
    QStyle,
    QTabBar,
    QToolButton,
    QWidget,
)

_SLACK = 1
"""Pixels that are lost where widths are rounded."""


def cramped_texts(root: QWidget) -> list[str]:
    """Return the texts of labels, buttons, tabs, boxes and choices in a widget that don’t fit, each with why.

    A text that is elided on purpose is short by then, and fits; so does one that can be scrolled to.
    """
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root) or not widget.isVisible():
            continue
        for text, wanted, room in _measures(widget):
            place = f"{type(widget.parent()).__name__} > {type(widget).__name__}: {text!r}"
            if wanted > room + _SLACK:
                found.append(f"{place} needs {wanted}, has {room}")
            elif behind := _behind_edge(widget, root):
                found.append(f"{place} ends {behind} beyond an edge")
    return found


def _measures(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """Yield each text of a widget, how much room it needs and has: in width, or in height where it wraps."""
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            yield widget.text(), widget.heightForWidth(widget.width()), widget.height()
        else:
            yield widget.text(), widget.sizeHint().width(), widget.width()
    elif isinstance(widget, QAbstractButton) and widget.text() and not _shows_icon_only(widget):
        yield widget.text(), _advance(widget, widget.text()) + _beside_text(widget), widget.width()
    elif isinstance(widget, QTabBar):
        for at in range(widget.count()):
            yield widget.tabText(at), _advance(widget, widget.tabText(at)), widget.tabRect(at).width()
    elif isinstance(widget, QGroupBox) and widget.title():
        yield widget.title(), _advance(widget, widget.title()), widget.width()
    elif isinstance(widget, QComboBox) and not _elides(widget):
        yield widget.currentText(), _advance(widget, widget.currentText()), widget.width()


def _advance(widget: QWidget, text: str) -> int:
    """Return how wide a text is without the marks of its letters for the keyboard."""
    shown = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return max(QFontMetrics(widget.font()).horizontalAdvance(line) for line in shown.split("\n"))


def _beside_text(button: QAbstractButton) -> int:
    """Return how wide is what stands beside a button’s text: its box, or its icon."""
    style = button.style()
    if isinstance(button, QCheckBox):
        return style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
    if isinstance(button, QRadioButton):
        return style.pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth)
    return 0 if button.icon().isNull() else button.iconSize().width()


def _shows_icon_only(button: QAbstractButton) -> bool:
    if not isinstance(button, QToolButton) or button.icon().isNull():
        return False
    return button.toolButtonStyle().name in ("ToolButtonIconOnly", "ToolButtonFollowStyle")


def _elides(box: QComboBox) -> bool:
    return box.sizeAdjustPolicy() is QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


def _behind_edge(widget: QWidget, root: QWidget) -> int:
    """Return how far a widget reaches beyond the right edge of what holds it, where no scrolling helps."""
    holder = widget.parentWidget()
    while holder is not None and widget is not root:
        if isinstance(holder.parentWidget(), QAbstractScrollArea):
            return 0
        beyond = widget.mapTo(holder, QPoint(widget.width(), 0)).x() - holder.width()
        if beyond > _SLACK:
            return beyond
        if holder is root:
            return 0
        holder = holder.parentWidget()
    return 0
