"""Keeps how each project is shown as it is left, and shows it so again when it is opened."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from editor.services.kept_places import ProjectFacts, kept_places, project_identity
from editor.ui.jobs.single_shot import single_shot
from editor.ui.projects.project import Project
from editor.ui.projects.project_opening import ProjectOpening
from editor.ui.projects.window_context import WindowContext
from editor.ui.resuming.view_state import ViewParts, ViewReturn, take_down
from editor.ui.resuming.wanted_places import WantedPlaces, view_at


class PlaceKeeper(QObject):
    """Watches a window's project come and go."""

    def __init__(
        self, context: WindowContext, opening: ProjectOpening, parts: ViewParts, wanted: WantedPlaces
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._parts = parts
        self._wanted = wanted
        self._kept = kept_places(context.settings)
        self._identity = ""
        self._return: ViewReturn | None = None
        self._is_placed = False
        self._counted = (0, 0, -1)
        opening.opened.connect(self._come_back)
        opening.leaving.connect(self.keep)
        parts.playback.changed.connect(self._on_playback_changed)
        wanted.asked.connect(self._go_to_wanted)

    def count(self, checked: int, segments: int, left: int) -> None:
        """Know how far the project is: segments checked, of how many, and places left to be reviewed."""
        self._counted = (checked, segments, left)

    def keep(self) -> None:
        """Keep how the open project is shown and how far it is."""
        project = self._context.project
        if project is None or not self._identity:
            return
        facts = self._facts(project)
        self._kept.keep(self._identity, take_down(self._parts), file=project.path, facts=facts)

    def _facts(self, project: Project) -> ProjectFacts:
        segments = project.document.transcript.segments
        return ProjectFacts(
            left_on=date.today().isoformat(),
            duration_ms=project.media.duration_ms,
            segments=len(segments),
            checked=sum(segment.checked is not None for segment in segments),
            places_left=self._counted[2] if self._counted[1] == len(segments) else -1,
        )

    def _come_back(self) -> None:
        project = self._context.project
        if project is None:
            return
        self._identity, self._return = project_identity(project.path), None
        self._counted = (0, 0, -1)  # until its places are found
        view = self._kept.view_of(self._identity)
        if (at_ms := self._wanted.take(project.path)) is not None:
            view = view_at(project.document.transcript, at_ms, view)
        if not view:
            return
        self._return, self._is_placed = ViewReturn(self._parts, view), False
        self._return.show_panels()
        # Once everything has its size: lines are broken anew as panels come.
        single_shot(self, self._place)

    def _go_to_wanted(self) -> None:
        """Show the open project at the time that was asked for."""
        project = self._context.project
        if project is None or not self._identity or (at_ms := self._wanted.take(project.path)) is None:
            return
        self._return = ViewReturn(self._parts, view_at(project.document.transcript, at_ms, {}))
        self._place()

    def _place(self) -> None:
        if self._return is not None:
            self._return.place_caret()
            self._return.show_stretch()
            self._is_placed = True
            self._parts.editor.setFocus()
            self._on_playback_changed()

    def _on_playback_changed(self) -> None:
        """Put the playhead back once, as soon as there is one."""
        if self._return is None or not self._is_placed or not self._parts.playback.can_play:
            return
        back, self._return = self._return, None
        if not self._parts.playback.playing:
            back.place_playhead()
            back.show_stretch()
