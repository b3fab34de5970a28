"""Every text that can be seen, heard or pointed at in a window, with the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QTabBar, QTabWidget, QWidget

_GETTERS = (
    *("windowTitle", "text", "title", "placeholderText", "toolTip", "statusTip", "whatsThis"),
    *("accessibleName", "accessibleDescription", "prefix", "suffix", "specialValueText"),
)
_MOST_ROWS = 200


def visible_texts(root: QWidget) -> dict[str, str]:
    """Return the texts of a widget and all that is in it, each with one place where it stands."""
    found: dict[str, str] = {}
    for widget in (root, *root.findChildren(QWidget)):
        for text in _of_widget(widget):
            found.setdefault(text.strip(), f"{type(widget).__name__} {widget.objectName()}")
    found.pop("", None)
    return found


def _of_widget(widget: QWidget) -> Iterator[str]:
    for name in _GETTERS:
        getter = getattr(widget, name, None)
        if callable(getter):
            value = getter()
            if isinstance(value, str):
                yield value
    if isinstance(widget, QMenu):
        for action in widget.actions():
            yield from _of_action(action)
    if isinstance(widget, QTabBar | QTabWidget):
        for at in range(widget.count()):
            yield widget.tabText(at)
            yield widget.tabToolTip(at)
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    model = getattr(widget, "model", None)
    if callable(model) and isinstance(made := model(), QAbstractItemModel):
        yield from _of_model(made)


def _of_action(action: QAction) -> Iterator[str]:
    yield action.text()
    yield action.toolTip()


def _of_model(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    is_list = isinstance(model, QAbstractListModel)  # may not be asked for its columns
    rows, columns = min(model.rowCount(parent), _MOST_ROWS), 1 if is_list else model.columnCount(parent)
    if not parent.isValid():
        for column in range(columns):
            yield _shown(model.headerData(column, Qt.Orientation.Horizontal))
    for row in range(rows):
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield _shown(model.data(index, role))
            if column == 0 and not isinstance(model, QAbstractListModel | QAbstractTableModel):
                yield from _of_model(model, index)


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else ""
