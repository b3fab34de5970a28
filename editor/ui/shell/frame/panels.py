"""The panels at a window's side: what each of them does, and where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget

from editor.ui.look.theme import Theme
from editor.ui.projects.project import Project


class Themed(Protocol):
    """A part of the window that is painted in the theme's colours."""

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""


class Panel(Themed, Protocol):
    """A panel at the window's side."""

    @property
    def dock(self) -> QDockWidget:
        """Where it stands."""

    def set_project(self, project: Project | None) -> None:
        """Show a project that was opened, or none."""

    def stop(self) -> None:
        """End what works beside the window, for it is closed."""


def place_panels(window: QMainWindow, panels: Sequence[Panel]) -> None:
    """Put the first panel at the right, the others under it as tabs; all hidden."""
    side = Qt.DockWidgetArea.RightDockWidgetArea
    window.setTabPosition(side, QTabWidget.TabPosition.North)
    (top, first, *others) = (panel.dock for panel in panels)
    for dock in (first, *others, top):
        window.addDockWidget(side, dock)
    window.splitDockWidget(top, first, Qt.Orientation.Vertical)
    for dock in others:  # last: the top one parts the first from its tabs
        window.tabifyDockWidget(first, dock)
    for dock in (first, *others, top):
        dock.hide()
