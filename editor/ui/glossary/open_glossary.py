"""The glossaries that count in a window: the project's, and the person's own for all projects."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.document.glossary import Glossary
from editor.services.user_glossary import read_user_glossary, write_user_glossary
from editor.ui.projects.project import Project


class OpenGlossary(QObject):
    """Holds both, and keeps what becomes of them: in the project's file, in the person's."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._own = Glossary()

    def set_project(self, project: Project | None) -> None:
        """Take over the glossary of a project, or none; the person's own is read anew."""
        self._project = project
        self._own = read_user_glossary() if project is not None else Glossary()

    def read_own_again(self) -> None:
        """Take in what became of the person's terms elsewhere: in another window, on the command line."""
        own = read_user_glossary()
        if self._project is not None and own != self._own:
            self._own = own
            self.changed.emit()

    @property
    def of_project(self) -> Glossary:
        """The project's terms."""
        return self._project.store.glossary if self._project is not None else Glossary()

    @property
    def own(self) -> Glossary:
        """The person's own terms."""
        return self._own

    @property
    def can_keep(self) -> bool:
        """Whether a project is open whose file can keep terms."""
        return self._project is not None and not self._project.store.read_only

    def whole(self) -> Glossary:
        """Return both together, as the review uses them."""
        return self._own.merged_with(self.of_project)

    def set_of_project(self, glossary: Glossary) -> None:
        """Give the project other terms."""
        if self._project is not None and glossary != self.of_project:
            self._project.store.set_glossary(glossary)
            self.changed.emit()

    def set_own(self, glossary: Glossary) -> None:
        """Give the person other terms.

        Raises:
            OSError: they cannot be written; they are as before.
        """
        if glossary != self._own:
            write_user_glossary(glossary)
            self._own = glossary
            self.changed.emit()
