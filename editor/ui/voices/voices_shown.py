"""What the panel of voices shows, put together from the analysis, the text, and what is remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.document.turns import is_named
from editor.document.values import Transcript
from editor.document.voices import VoiceAnalysis
from editor.services.speakers.attribution import AttributionCount
from editor.services.speakers.remembered import LEAST_SIMILARITY, propose_names
from editor.ui.voices.open_voices import OpenVoices
from editor.ui.voices.remembering import Remembering
from editor.ui.voices.voice_entry import VoiceEntry
from editor.ui.voices.voice_panel import PanelState, VoicePanel
from editor.ui.voices.voice_questions import embedder_of


class VoicesShown(QObject):
    """Fills the panel; `problem` is what went wrong last."""

    def __init__(self, panel: VoicePanel, voices: OpenVoices, remembering: Remembering) -> None:
        super().__init__(panel)
        self._panel = panel
        self._voices = voices
        self._remembering = remembering
        self._proposals: dict[str, str] = {}
        self._proposed_for: tuple[object, ...] = ()
        self.problem = ""

    @property
    def embedder(self) -> str:
        """Which embedder the vectors are of."""
        analysis = self._voices.analysis
        return embedder_of(analysis) if analysis is not None else ""

    def refresh(
        self,
        *,
        transcript: Transcript,
        is_running: bool,
        obstacle: str,
        can_play: bool,
        can_change: bool,
        count: int,
    ) -> None:
        """Show how things stand."""
        voices, plan = self._voices, self._voices.plan
        self._offer_names(transcript)
        nothing = AttributionCount(0, 0)
        self._panel.show_state(
            PanelState(
                entries=self._entries(transcript),
                is_running=is_running,
                obstacle=obstacle,
                problem=self.problem or self._plan_problem(),
                can_play=can_play,
                can_change=can_change,
                can_go_back=voices.can_go_back,
                is_counted=voices.is_current,
                unknown=plan.unknown.count if plan is not None else nothing,
                everywhere=plan.everywhere.count if plan is not None else nothing,
                unknown_turns=plan.unknown_turns if plan is not None else 0,
                unknown_left=plan.unknown.unknown_left if plan is not None else 0,
                count=count,
            )
        )

    def _plan_problem(self) -> str:
        return self.tr("The text could not be checked.") if self._voices.has_failed else ""

    def _entries(self, transcript: Transcript) -> tuple[VoiceEntry, ...] | None:
        analysis = self._voices.analysis
        if analysis is None:
            return None
        plan = self._voices.plan
        turns = {row.voice_id: row.turn_count for row in plan.rows} if plan is not None else {}
        places = {speaker.name: at for at, speaker in enumerate(transcript.speakers)}
        whole_ms = max(1, sum(voice.talking_ms for voice in analysis.voices))
        proposals = self._proposed(analysis)
        entries = []
        for at, voice in enumerate(analysis.voices):
            name = self._voices.name_of(voice.id)
            entries.append(
                VoiceEntry(
                    voice.id,
                    at + 1,
                    name,
                    voice.talking_ms,
                    round(100 * voice.talking_ms / whole_ms),
                    turns.get(voice.id, 0),
                    voice.samples,
                    places.setdefault(name, len(places)) if name else 0,
                    sounds_like="" if name else proposals.get(voice.id, ""),
                    remembered=bool(name) and self._remembering.has(name),
                )
            )
        return tuple(entries)

    def _proposed(self, analysis: VoiceAnalysis) -> dict[str, str]:
        """Return whom each voice sounds like; reckoned again only where vectors or memory changed."""
        asked_for = (analysis, self._voices.embeddings, self._remembering.voices)
        if asked_for != self._proposed_for:
            ids = list(self._voices.embeddings)
            found = propose_names(
                [self._voices.embeddings[each] for each in ids],
                self._remembering.voices,
                embedder=embedder_of(analysis),
                least=LEAST_SIMILARITY,
            )
            pairs = zip(ids, found, strict=True)
            self._proposals = {each: voice.name for each, voice in pairs if voice is not None}
            self._proposed_for = asked_for
        return self._proposals

    def _offer_names(self, transcript: Transcript) -> None:
        """Offer names while one is written: the text's speakers, those remembered, those it speaks of."""
        known = [each.name for each in transcript.speakers if is_named(transcript, each.id)]
        spoken = self._voices.spoken_names or ()
        names = list(dict.fromkeys([*known, *self._remembering.names, *spoken]))
        if names != self._panel.names.stringList():
            self._panel.names.setStringList(names)
