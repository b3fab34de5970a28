"""The places that are left to be reviewed: found segment by segment, filtered by kind, put in order."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.document.values import Segment, Transcript
from editor.services.review.ordering import estimated_ms, worst_first
from editor.services.review.places import sound_queue
from editor.services.review.queue import Doubt, DoubtKind
from editor.services.settings import Settings
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.text.editor import TranscriptEditor

_SETTLED_MS: Final = 150
"""So long after the last change the places are counted again; keys do not wait for it."""
_IDLE_MS: Final = 2000
"""So long after the last change the whole text is gone through again."""
_STOP_S: Final = 5.0

PlaceKey = tuple[str, str]


def place_key(place: Doubt) -> PlaceKey:
    """Return what tells a place from all others, whatever is changed elsewhere."""
    return place.kind.value, place.untexted_id or place.word_ids[0]


class OpenPlaces(QObject):
    """The review queue of the open text, in the order of the rows on screen.

    What is asked for is always so of the text as it is now: only segments that changed are looked into. The
    whole text is gone through in a thread meanwhile, for what shows only in comparison with other segments.
    """

    changed = Signal()

    def __init__(self, editor: TranscriptEditor, settings: Settings) -> None:
        super().__init__(editor)
        self._editor = editor
        self._settings = settings
        self._seen: dict[str, tuple[Segment, tuple[Doubt, ...]]] = {}
        self._all: tuple[Transcript, list[Doubt]] | None = None
        self._shown: tuple[object, list[Doubt]] | None = None
        self._searched: Transcript | None = None
        self._job: BackgroundJob | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLED_MS)
        self._soon.timeout.connect(self.changed)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._search)

    # -- what there is ------------------------------------------------------------------------------

    def all(self) -> list[Doubt]:
        """Return every open place of the text as it is now, in the order of the text."""
        transcript = self._editor.transcript
        if self._all is None or self._all[0] is not transcript:
            self._all = transcript, self._find(transcript)
        return self._all[1]

    def shown(self) -> list[Doubt]:
        """Return the places of the kinds wanted, in the order wanted."""
        places, values = self.all(), self._settings.values
        wanted = (id(places), values.review_worst_first, tuple(values.review_left_out))
        if self._shown is None or self._shown[0] != wanted:
            kept = [place for place in places if place.kind.value not in values.review_left_out]
            if values.review_worst_first:
                kept = worst_first(kept)
            self._shown = wanted, kept
        return self._shown[1]

    def counts(self) -> dict[DoubtKind, int]:
        """Return how many places of each kind are left; kinds without any are not named."""
        found = Counter(place.kind for place in self.all())
        return {kind: found[kind] for kind in DoubtKind if found[kind]}

    @property
    def minutes(self) -> int:
        """About how many minutes it takes to go through the places shown."""
        needed_ms = estimated_ms(self.shown(), context_ms=self._settings.values.context_ms)
        return -(-needed_ms // 60_000)

    def at_word(self, segment_id: str, word_id: str) -> Doubt | None:
        """Return the place that a word belongs to, None where nobody doubts it."""
        row = self._editor.transcript.row_of(segment_id)
        found = self._doubts_in(self._editor.transcript.segments[row], self._editor.transcript)
        return next((place for place in found if word_id in place.word_ids), None)

    def of_untexted(self, untexted_id: str) -> Doubt | None:
        """Return the place of a passage without text."""
        return next((place for place in self.all() if place.untexted_id == untexted_id), None)

    @property
    def is_searched(self) -> bool:
        """Whether the whole text as it is now has been gone through."""
        return self._job is None and self._searched is self._editor.transcript

    # -- what the person wants ----------------------------------------------------------------------

    @property
    def is_worst_first(self) -> bool:
        """Whether the worst place comes first, rather than the first of the text."""
        return self._settings.values.review_worst_first

    def set_worst_first(self, on: bool) -> None:
        """Put the worst places first, or all in the order of the text."""
        self._settings.values.review_worst_first = on
        self._settings.save()
        self.changed.emit()

    def is_wanted(self, kind: DoubtKind) -> bool:
        """Whether places of a kind are gone through."""
        return kind.value not in self._settings.values.review_left_out

    def set_wanted(self, kind: DoubtKind, on: bool) -> None:
        """Go through places of a kind, or leave them out."""
        left_out = [name for name in self._settings.values.review_left_out if name != kind.value]
        self._settings.values.review_left_out = left_out if on else [*left_out, kind.value]
        self._settings.save()
        self.changed.emit()

    # -- keeping up ---------------------------------------------------------------------------------

    def begin(self) -> None:
        """Find the places of a text that was just opened; `changed` comes when they are known."""
        self.forget()
        self._search()

    def follow(self) -> None:
        """Count again in a moment: the text was changed."""
        self._soon.start()
        self._idle.start()

    def forget(self) -> None:
        """Let go of the text: another one comes, or none."""
        self._soon.stop()
        self._idle.stop()
        self._seen.clear()
        self._all = self._shown = self._searched = None

    def stop(self) -> None:
        """Wait for the thread, for the window is closed."""
        self.forget()
        if self._job is not None:
            self._job.wait(_STOP_S)

    def _search(self) -> None:
        """Have the whole text gone through in a thread, unless that is done or being done."""
        transcript = self._editor.transcript
        if self._job is not None or transcript is self._searched:
            return
        self._searched = transcript
        self._job = BackgroundJob(lambda _report: sound_queue(transcript), name="review", parent=self)
        self._job.done.connect(lambda found: self._on_found(transcript, found))
        self._job.failed.connect(lambda _error: self._on_found(transcript, None))
        self._job.start()

    def _on_found(self, transcript: Transcript, found: Sequence[Doubt] | None) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        if found is not None and self._searched is transcript:  # else another text was opened meanwhile
            self._take(transcript, found)
        if self._searched is None:  # another text is waiting
            self._search()
        elif self._editor.transcript is not transcript:
            self._idle.start()

    def _take(self, transcript: Transcript, found: Sequence[Doubt]) -> None:
        """Keep what was found, for as long as the segments stay as they were."""
        before = self._all[1] if self._all is not None else None
        by_segment: dict[str, list[Doubt]] = {}
        for place in found:
            if place.segment_id is not None:
                by_segment.setdefault(place.segment_id, []).append(place)
        self._seen = {s.id: (s, tuple(by_segment.get(s.id, ()))) for s in transcript.segments}
        self._all = None
        if self.all() != before:
            self.changed.emit()

    def _find(self, transcript: Transcript) -> list[Doubt]:
        """Return all places; passages without text stand where the text shows them, after a row."""
        passages = sound_queue(replace(transcript, segments=()))
        starts = [segment.start_ms for segment in transcript.segments] if passages else []
        below: dict[int, list[Doubt]] = {}
        for passage in passages:
            below.setdefault(bisect_right(starts, passage.near_ms) - 1, []).append(passage)
        found = below.get(-1, [])
        for row, segment in enumerate(transcript.segments):
            found += self._doubts_in(segment, transcript)
            found += below.get(row, [])
        return found

    def _doubts_in(self, segment: Segment, transcript: Transcript) -> tuple[Doubt, ...]:
        seen = self._seen.get(segment.id)
        if seen is None or seen[0] is not segment:
            alone = replace(transcript, segments=(segment,), untexted=())
            seen = self._seen[segment.id] = segment, tuple(sound_queue(alone))
        return seen[1]
