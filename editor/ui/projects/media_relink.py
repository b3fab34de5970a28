"""Relinking media: a project's recording, found by its place or content, checked, or asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject

from editor.formats.file_kinds import RECORDING_SUFFIXES, patterns
from editor.formats.native.project_format import MediaReference
from editor.services.storage.media_identity import (
    FoundRecording,
    find_by_content,
    find_recording,
    is_same,
    media_reference,
    reference_at,
)
from editor.ui.jobs.background_job import DRAWN_MS
from editor.ui.look.notices import Kind
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.project import Project
from editor.ui.projects.project_opening import ProjectOpening
from editor.ui.projects.window_context import WindowContext


class RecordingView(Protocol):
    """Where a recording is shown, beside being heard."""

    def load_recording(self, path: Path) -> None:
        """Let a recording be heard and seen with the text."""

    def doubt_recording(self) -> None:
        """Show that a recording may not be the one of the text."""


class MediaRelinking(QObject):
    """Finds the recording of a project that was opened, and lets it be heard."""

    def __init__(
        self, context: WindowContext, opening: ProjectOpening, playback: Playback, *, view: RecordingView
    ) -> None:
        super().__init__(opening)
        self._context = context
        self._opening = opening
        self._playback = playback
        self._view = view
        opening.opened.connect(self.find)
        playback.failed.connect(self.notify_sound_failed)

    def find(self) -> None:
        """Look for the recording where the project knows it, then by content."""
        project = self._context.project
        if project is None:
            return

        def look(_report: object) -> object:
            # Loading the player takes most of a second, and a recording may lie on a slow drive.
            import editor.ui.player  # noqa: F401

            return project, find_recording(project.media, project=project.path)

        self._playback.prepare()
        self._opening.start(look, self._on_found, after_ms=DRAWN_MS)

    def _on_found(self, result: tuple[Project, FoundRecording | None]) -> None:
        project, found = result
        if project is not self._context.project or self._opening.closing:
            return
        if found is None:
            self._playback.close()
            self._context.notices.notify(
                self.tr(
                    "The recording “{name}” was not found. You can edit. To play it, locate the file."
                ).format(name=project.media.name or self.tr("of this project")),
                button=self.tr("Locate recording…"),
                run=self.locate_recording,
            )
            return
        if found.by_content:
            self._keep_place(project, found.path)
        if not found.same_size:
            self._notify_changed(found.path)
        self._view.load_recording(found.path)
        if found.same_size and not found.by_content:
            self._check_content(project, found.path)

    def _keep_place(self, project: Project, path: Path) -> None:
        """Remember where a recording was found under another name or in another folder."""
        text = self.tr("“{name}” was found as “{found}”").format(name=project.media.name, found=path.name)
        self._context.status.say(text)
        if not project.store.read_only:
            project.store.set_media(reference_at(project.media, path, project=project.path))

    def _check_content(self, project: Project, path: Path) -> None:
        """Read the whole recording, while it can be heard already: another may have its name and size."""
        media, context = project.media, self._context

        def compare(_report: object) -> object:
            try:
                same = is_same(
                    path, media, stop=lambda: self._opening.closing or context.project is not project
                )
            except OSError:  # closed meanwhile, or the drive is gone: no cause to say that it is another
                return project, path, True
            return project, path, same

        self._opening.start(compare, self._on_checked, name="check")

    def _on_checked(self, result: tuple[Project, Path, bool]) -> None:
        project, path, same = result
        if not same and project is self._context.project and not self._opening.closing:
            self._notify_changed(path)
            self._view.doubt_recording()

    def _notify_changed(self, path: Path) -> None:
        self._context.notices.notify(
            self.tr("“{name}” has changed since it was aligned. Times may be off.").format(name=path.name),
            kind=Kind.WARNING,
            button=self.tr("Locate recording…"),
            run=self.locate_recording,
        )

    def locate_recording(self) -> None:
        """Ask where the recording is, and compare it with what the project knows of it."""
        project = self._context.project
        if project is None or self._opening.busy:
            return
        filters = self.tr("Recordings ({patterns});;All files (*)").format(
            patterns=patterns(RECORDING_SUFFIXES)
        )
        title = self.tr("Locate {name}").format(name=project.media.name)
        path = self._context.prompts.file_to_open(
            self._context.window, title, folder=project.path.parent, filters=filters
        )
        if path is None:
            return
        media, folder = project.media, project.path.parent

        def compare(_report: object) -> object:
            right = path if is_same(path, media) else find_by_content(media, path.parent, deep=True)
            chosen = right or path
            found = media_reference(chosen, relative_to=folder)
            return chosen, right is not None, replace(found, track=media.track)

        self._opening.start(compare, self._on_compared)

    def _on_compared(self, result: tuple[Path, bool, MediaReference]) -> None:
        path, same, media = result
        project = self._context.project
        if project is None:
            return
        text = self.tr(
            "“{name}” isn’t the recording of this project. Words may play at the wrong time."
        ).format(name=path.name)
        if not same and not self._context.prompts.confirm(
            self._context.window, self.tr("Different recording"), text, yes=self.tr("Use anyway")
        ):
            return
        if not project.store.read_only:
            project.store.set_media(media)
        self._context.notices.clear()
        self._context.status.say(self.tr("Playing {path}").format(path=path))
        self._view.load_recording(path)

    def notify_sound_failed(self, message: str) -> None:
        """Say that the recording cannot be played."""
        self._context.notices.notify(
            message, kind=Kind.ERROR, button=self.tr("Locate recording…"), run=self.locate_recording
        )
