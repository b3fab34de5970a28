"""Opening files of every kind: asked for, dropped, recent, or named at the start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.formats.file_kinds import FileKind, kind_of
from editor.formats.file_presence import is_folder_there
from editor.ui.projects.project_creation import ProjectCreation
from editor.ui.projects.project_opening import ProjectOpening
from editor.ui.projects.window_context import WindowContext


class FileOpening(QObject):
    """Opens projects, begins new ones with recordings and transcripts, and knows what was open last."""

    recent_changed = Signal()
    several_given = Signal(object)
    """A folder, or several recordings, with their transcripts: they are aligned as an archive."""

    def __init__(self, context: WindowContext, opening: ProjectOpening, creation: ProjectCreation) -> None:
        super().__init__(context.window)
        self._context = context
        self._opening = opening
        self._creation = creation

    @property
    def recent(self) -> list[Path]:
        """The projects opened last."""
        return self._context.settings.recent

    def open_path(self, path: Path) -> None:
        """Open a project; begin a new one with a recording or a transcript."""
        self.open_paths([path])

    def open_paths(self, paths: list[Path]) -> None:
        """Open what a person gave: projects, a window each; a recording with its transcript; an archive."""
        projects = [path for path in paths if kind_of(path) is FileKind.PROJECT]
        for path in projects:
            self._opening.open(path)
        if projects:
            return
        recordings = [path for path in paths if kind_of(path) is FileKind.RECORDING]
        transcripts = [path for path in paths if kind_of(path) is FileKind.TRANSCRIPT]
        if len(recordings) > 1 or any(is_folder_there(path) for path in recordings):
            self.several_given.emit(paths)
        elif recordings or transcripts:
            self._creation.new_project(
                recording=recordings[0] if recordings else None,
                transcript=transcripts[0] if transcripts else None,
            )

    def ask_open(self) -> None:
        """Ask for a project to open."""
        context, recent = self._context, self.recent
        folder = recent[0].parent if recent else None
        filters = self.tr("Earproof projects (*.earproof);;All files (*)")
        path = context.prompts.file_to_open(context.window, self.tr("Open"), folder=folder, filters=filters)
        if path is not None:
            self.open_path(path)

    def forget(self, path: Path) -> None:
        """Forget that a project was open; its file stays."""
        self._context.settings.remove_recent(path)
        self.recent_changed.emit()

    def forget_all(self) -> None:
        """Forget which projects were opened last; the files stay."""
        for path in self.recent:
            self._context.settings.remove_recent(path)
        self.recent_changed.emit()
