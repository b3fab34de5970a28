"""Where a project is kept: saving it elsewhere, and noticing what others do to its file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from editor.formats.errors import FormatError
from editor.services.copies import save_copy, save_without_history
from editor.services.store import Store
from editor.ui.files import PROJECT_SUFFIX, unused
from editor.ui.notices import Kind
from editor.ui.project import Project

if TYPE_CHECKING:
    from editor.ui.window import MainWindow

LOOK_MS = 2000
"""The file is looked at so often: a glance that reads nothing."""


class Keeping(QObject):
    """Saves the window's project elsewhere, and watches over its file."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told: tuple[Project | None, str] = (None, "")
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    # -- saving elsewhere ---------------------------------------------------------------------------

    def save_copy(self) -> None:
        """Ask for another file, and write the project there with its history; this one stays open."""
        self._write(self.tr("Save a copy"), self.tr("copy"), save_copy)

    def save_as(self) -> None:
        """Ask for another file, write the project there with its history, and go on in it."""
        path = self._write(self.tr("Save as"), self.tr("new"), save_copy)
        if path is not None:
            self._window.opening.move_to(path)

    def save_without_history(self) -> None:
        """Ask for another file, and write the text now there: nothing older, no names of who worked on it."""
        self._write(self.tr("Export without history"), self.tr("without history"), save_without_history)

    def _write(self, title: str, suffix: str, write: Callable[..., None]) -> Path | None:
        project = self._window.page.project
        if project is None:
            return None
        self._window.page.editor.end_typing()
        suggestion = unused(project.path.with_name(f"{project.path.stem} {suffix}{PROJECT_SUFFIX}"))
        filters = self.tr("Earproof projects (*.earproof)")
        path = self._window.ask.file_to_save(self._window, title, suggestion=suggestion, filters=filters)
        if path is None:
            return None
        path = path if path.suffix else path.with_suffix(PROJECT_SUFFIX)
        overwrite = path.is_file()
        text = self.tr("{name} exists already. Replacing it loses every change made in it.")
        if overwrite and not self._window.ask.confirm(
            self._window, self.tr("Replace?"), text.format(name=path.name), yes=self.tr("Replace")
        ):
            return None
        try:
            write(project.store, path, overwrite=overwrite)
        except FormatError as error:
            self._window.notices.tell(str(error), kind=Kind.ERROR)
            return None
        self._window.status.say(self.tr("Wrote {path}").format(path=path))
        return path

    # -- watching -----------------------------------------------------------------------------------

    def look(self) -> None:
        """See whether the file was changed by others, or is free to be changed here; tell once."""
        project = self._window.page.project
        if project is None or self._window.opening.busy:
            return
        found = _state_of(project.store)
        if (project, found) == self._told:
            return
        self._told = (project, found)
        name = project.path.name
        if found == "changed":
            text = self.tr("{name} was changed by another program. Nothing was overwritten.")
            self._offer(text.format(name=name), self.tr("Reload"))
        elif found == "free":
            text = self.tr("{name} is not open anywhere else any more.")
            self._offer(text.format(name=name), self.tr("Take over"))

    def _offer(self, text: str, button: str) -> None:
        self._window.notices.tell(text, kind=Kind.WARNING, button=button, run=self._window.opening.reload)


def _state_of(store: Store) -> str:
    if store.holder and store.is_free():
        return "free"
    return "changed" if store.changed_elsewhere() else ""
