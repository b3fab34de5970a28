"""The tool bar, with the count of places that are left to be reviewed in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from editor.ui.actions.action_set import ActionSet


class Toolbar(QToolBar):
    """Offers what is used most, and says how many places are left: a click on that goes to the next one."""

    def __init__(self, parent: QWidget, actions: ActionSet, items: str) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        actions.fill_toolbar(self, items)
        self.places = QToolButton()
        self.places.setToolTip(actions.tip("edit.doubt_next"))
        self.places.clicked.connect(lambda _checked: actions.run("edit.doubt_next"))
        actions.keys_changed.connect(lambda: self.places.setToolTip(actions.tip("edit.doubt_next")))
        self.insertWidget(actions["edit.doubt_previous"], self.places)
        self.show_left(0, known=False)
        export = self.widgetForAction(actions["file.export"])
        if isinstance(export, QToolButton):
            export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def show_left(self, count: int, known: bool) -> None:
        """Say how many places are left, or that a long text is still being gone through."""
        none = self.tr("No places left") if known else self.tr("Checking the text…")
        self.places.setText(self.tr("%Ln place(s) left", "", count) if count else none)
        self.places.setEnabled(bool(count))
