"""The voices of the open project: what was found of them, how a person calls them, what that would change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.document.history import Change
from editor.document.voices import VoiceAnalysis
from editor.services.speakers.naming_plan import GivenName, NamingPlan, carried_names, plan_naming
from editor.services.speakers.voice_changes import merge_voices
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.projects.project import Project

AFTER_CHANGE_MS: Final = 150
"""The text is gone through so long after a change: not at every key."""
_STOP_S: Final = 10.0
_MOST_KEPT: Final = 50

Embeddings = Mapping[str, tuple[float, ...]]
"""The unit vector of a voice by its id, as far as it was asked for since the project was opened."""


@dataclass(frozen=True, slots=True)
class _State:
    """What a step back in the panel goes back to."""

    analysis: VoiceAnalysis
    given: Mapping[str, GivenName]
    embeddings: Embeddings = field(default_factory=dict)
    asked_for: int = 0
    """How many voices were asked for, 0 where they were found or made by hand."""


class OpenVoices(QObject):
    """Keeps the analysis in the project, and names and vectors for as long as that is open.

    The text is gone through in a thread whenever it, the analysis or a name changed, while somebody looks
    (`set_wanted`); what was known stays until there is something newer.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._state: _State | None = None
        self._former: list[_State] = []
        self._plan: NamingPlan | None = None
        self._job: BackgroundJob | None = None
        self._is_wanted = False
        self.spoken_names: tuple[str, ...] | None = None
        """Names that the text speaks of, as they were when it was first gone through; None before."""
        self.has_failed = False
        """Whether the text could not be gone through."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_CHANGE_MS)
        self._soon.timeout.connect(self._make)

    # -- what is known ------------------------------------------------------------------------------

    @property
    def analysis(self) -> VoiceAnalysis | None:
        """What was found, None where nobody looked."""
        return self._state.analysis if self._state is not None else None

    @property
    def plan(self) -> NamingPlan | None:
        """The voices in the text as they were known last; None before that."""
        return self._plan

    @property
    def is_current(self) -> bool:
        """Whether the plan is that of the text, the analysis and the names as they are now."""
        plan, project, state = self._plan, self._project, self._state
        return (
            plan is not None
            and project is not None
            and state is not None
            and plan.transcript is project.document.transcript
            and plan.analysis is state.analysis
            and plan.given == state.given
        )

    @property
    def embeddings(self) -> Embeddings:
        """The vectors that are known."""
        return self._state.embeddings if self._state is not None else {}

    @property
    def asked_for(self) -> int:
        """How many voices were asked for, 0 for as many as were found."""
        return self._state.asked_for if self._state is not None else 0

    @property
    def can_go_back(self) -> bool:
        """Whether voices were merged or told apart otherwise since the project was opened."""
        return bool(self._former)

    def name_of(self, voice_id: str) -> str:
        """Return what a person called a voice, else what the text calls it; "" for nothing."""
        state, plan = self._state, self._plan
        given = state.given.get(voice_id) if state is not None else None
        if plan is not None and given == plan.given.get(voice_id):
            return plan.names.get(voice_id, "")
        return given.name if given is not None else ""

    # -- changing -----------------------------------------------------------------------------------

    def watch(self, project: Project | None) -> None:
        """Show the voices of a project from now on, or none."""
        self._project, self._former, self._plan, self.spoken_names = project, [], None, None
        analysis = project.store.voices if project is not None else None
        self._state = _State(analysis, {}) if analysis is not None else None
        if project is not None:
            project.changed.connect(lambda change: self._on_change(project, change))
        self._make()
        self.changed.emit()

    def set_wanted(self, wanted: bool) -> None:
        """Say whether somebody looks."""
        self._is_wanted = wanted
        if wanted and not self._soon.isActive():
            self._make()

    def want_once(self) -> None:
        """Have the text gone through now, whether or not somebody looks."""
        wanted, self._is_wanted = self._is_wanted, True
        self._soon.stop()
        self._make()
        self._is_wanted = wanted

    def take(self, analysis: VoiceAnalysis, embeddings: Embeddings, *, asked_for: int = 0) -> None:
        """Take what was found in place of what was known; names go to the voices that they fit."""
        given = carried_names(self._state.analysis, analysis, self._state.given) if self._state else {}
        self._enter(_State(analysis, given, embeddings, asked_for))

    def add_embedding(self, voice_id: str, embedding: tuple[float, ...]) -> None:
        """Know the vector of a voice, too."""
        state = self._state
        if state is not None:
            self._state = replace(state, embeddings={**state.embeddings, voice_id: embedding})
            self.changed.emit()

    def name(self, voice_id: str, name: str) -> None:
        """Call a voice by a name, "" for none; the text is changed once that is applied."""
        state = self._state
        if state is not None and name.strip() != self.name_of(voice_id):
            given = {**state.given, voice_id: GivenName(name.strip())}
            self._state = replace(state, given=given)
            self._soon.start()
            self.changed.emit()

    def merge(self, voice_id: str, into_id: str) -> None:
        """Make two voices one, the second of them; a name that only the first has goes along."""
        state = self._state
        if state is None:
            return
        names = {each: self.name_of(each) for each in (voice_id, into_id)}
        given = {each: name for each, name in state.given.items() if each != voice_id}
        if not names[into_id] and names[voice_id]:
            given[into_id] = GivenName(names[voice_id])
        # The vector of both is asked for anew where it is wanted.
        kept = {each: it for each, it in state.embeddings.items() if each not in (voice_id, into_id)}
        self._enter(_State(merge_voices(state.analysis, voice_id, into_id), given, kept))

    def go_back(self) -> None:
        """Take the last merging, splitting or telling apart back."""
        if self._former:
            self._state = self._former.pop()
            self._keep()

    def _enter(self, state: _State) -> None:
        if self._state is not None:
            self._former = [*self._former, self._state][-_MOST_KEPT:]
        self._state = state
        self._keep()

    def _keep(self) -> None:
        project, state = self._project, self._state
        if project is not None and state is not None and not project.store.read_only:
            project.store.set_voices(state.analysis)
        self._plan = None
        self._make()
        self.changed.emit()

    # -- going through the text ---------------------------------------------------------------------

    def stop(self) -> None:
        """Wait for what is under way, for the window is closed."""
        self._is_wanted = False
        self._soon.stop()
        if self._job is not None:
            self._job.wait(_STOP_S)

    def _on_change(self, project: Project, _change: Change) -> None:
        if project is self._project and self._state is not None:
            self._soon.start()

    def _make(self) -> None:
        """Go through the text, unless that is under way: its end calls again."""
        project, state = self._project, self._state
        if (
            not self._is_wanted
            or self._job is not None
            or project is None
            or state is None
            or self.is_current
        ):
            return
        transcript, analysis, given = project.document.transcript, state.analysis, dict(state.given)
        self.has_failed = False
        names = self.spoken_names

        def go_through(_report: object) -> object:
            from editor.services.speakers.spoken_names import offered_names

            found = tuple(one.name for one in offered_names(transcript)) if names is None else names
            return project, found, plan_naming(transcript, analysis, given)

        self._job = job = BackgroundJob(go_through, name="voice plan", parent=self)
        job.done.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.start()

    def _on_made(self, made: tuple[Project, tuple[str, ...], NamingPlan]) -> None:
        self._end()
        project, names, plan = made
        state = self._state
        if project is self._project:
            self.spoken_names = names
        if state is not None and plan.analysis is state.analysis:
            self._plan = plan
            self._join_speakers(plan)
            self.changed.emit()
        if not self._soon.isActive():
            self._make()

    def _join_speakers(self, plan: NamingPlan) -> None:
        """Note which names are speakers' of the text by now: there they may be changed, too."""
        state = self._state
        if state is None or plan.given != state.given:
            return
        given = {
            row.voice_id: GivenName(known.name, row.speaker_id)
            for row in plan.rows
            if (known := state.given.get(row.voice_id)) is not None
            and known.speaker_id is None
            and known.name == row.name
        }
        if given:
            self._state = replace(state, given={**state.given, **given})
            self._plan = replace(plan, given=dict(self._state.given))  # it says the same

    def _on_failed(self, _error: BaseException) -> None:
        self._end()
        self.has_failed = True
        self.changed.emit()

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
