"""The tool bar, with the count of doubtful words in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QToolBar, QToolButton

from editor.ui.projects.project import Project

if TYPE_CHECKING:
    from editor.ui.shell.main_window import MainWindow


class Tools(QToolBar):
    """Offers what is used most, and says how many words are doubtful still."""

    def __init__(self, window: MainWindow, items: str) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._window = window
        window.actions_.fill_toolbar(self, items)
        self.doubts = QLabel()
        self.doubts.setObjectName("muted")
        self.insertWidget(window.actions_["edit.doubt_previous"], self.doubts)
        export = self.widgetForAction(window.actions_["file.export"])
        if isinstance(export, QToolButton):
            export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def follow(self, project: Project) -> None:
        """Count the doubtful words of a project that was just loaded."""
        project.changed.connect(self._show_doubts)
        self._show_doubts()

    def _show_doubts(self) -> None:
        project = self._window.page.project
        count = project.doubts if project is not None else 0
        self.doubts.setText(
            self.tr("%Ln doubtful word(s)", "", count) if count else self.tr("No doubtful words")
        )
