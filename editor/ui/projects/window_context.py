"""What a feature may use of the window it stands in, without knowing the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QMainWindow

from editor.services.settings import Settings
from editor.ui.look.notices import NoticeArea
from editor.ui.look.prompts import Prompts
from editor.ui.look.theme import ThemeManager
from editor.ui.projects.project import CurrentProject, Project


class StatusMessages(Protocol):
    """The status bar, as far as messages go."""

    def say(self, text: str) -> None:
        """Show a message for some seconds."""

    def show_saved(self, name_version: Callable[[], object]) -> None:
        """Say for some seconds that all changes are saved, and offer to name the version."""

    def show_busy(self, text: str, cancel: Callable[[], object] | None = None) -> None:
        """Show what is being done beside the window, and a way to stop it; "" once it is done."""

    def show_elsewhere(self, text: str, tip: str, show: Callable[[], object]) -> None:
        """Show what is being done in another window, as a button that shows that; "" once it is done."""

    def show_opening(self, name: str, cancel: Callable[[], object] | None = None) -> None:
        """Show that a file is being opened, and a way to stop that; "" once it is."""

    def show_writing(self, name: str) -> None:
        """Show that another file is being written; "" once it is."""


@dataclass(frozen=True, slots=True)
class WindowContext:
    """Where dialogs belong, how to ask and tell, what is chosen, and which project is open."""

    window: QMainWindow
    settings: Settings
    themes: ThemeManager
    prompts: Prompts
    notices: NoticeArea
    status: StatusMessages
    current: CurrentProject

    @property
    def project(self) -> Project | None:
        """The open project."""
        return self.current.project

    def has_project(self) -> bool:
        """Whether a project is open."""
        return self.current.project is not None
