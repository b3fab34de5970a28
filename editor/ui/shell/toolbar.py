"""The tool bar, with the count of doubtful words in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QToolBar, QToolButton, QWidget

from editor.ui.actions.action_set import ActionSet
from editor.ui.projects.project import Project


class Toolbar(QToolBar):
    """Offers what is used most, and says how many words are doubtful still."""

    def __init__(self, parent: QWidget, actions: ActionSet, items: str) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self.setWindowTitle(self.tr("Tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        actions.fill_toolbar(self, items)
        self.doubts = QLabel()
        self.doubts.setObjectName("muted")
        self.insertWidget(actions["edit.doubt_previous"], self.doubts)
        export = self.widgetForAction(actions["file.export"])
        if isinstance(export, QToolButton):
            export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def follow(self, project: Project) -> None:
        """Count the doubtful words of a project that was just loaded."""
        self._project = project
        project.changed.connect(self._show_doubts)
        self._show_doubts()

    def _show_doubts(self) -> None:
        count = self._project.doubts if self._project is not None else 0
        self.doubts.setText(
            self.tr("%Ln doubtful word(s)", "", count) if count else self.tr("No doubtful words")
        )
