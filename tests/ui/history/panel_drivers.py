"""Reading and choosing in the panel of the history and in the comparison."""

from __future__ import annotations

from PySide6.QtWidgets import QTreeWidgetItem

from editor.ui.shell.main_window import MainWindow


def entries(window: MainWindow) -> list[QTreeWidgetItem]:
    """Return the newest session's revisions, newest first."""
    top = window.history.panel.tree.topLevelItem(0)
    assert top is not None
    return [child for at in range(top.childCount()) if (child := top.child(at)) is not None]


def choose(window: MainWindow, *items: QTreeWidgetItem | None) -> None:
    window.history.panel.tree.clearSelection()
    for item in items:
        assert item is not None
        item.setSelected(True)


def shown(window: MainWindow) -> str:
    return window.history.view.text.toPlainText()
