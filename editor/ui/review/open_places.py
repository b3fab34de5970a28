"""The places that are left to be reviewed: kept up with the text, filtered by kind, put in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from editor.document.changes import Row
from editor.document.glossary import Glossary
from editor.document.history import Change
from editor.document.values import Segment, Transcript, Untexted
from editor.document.voices import VoiceAnalysis
from editor.services.review.live_places import LivePlaces
from editor.services.review.ordering import estimated_ms, worst_first
from editor.services.review.queue import Doubt, DoubtKind
from editor.services.settings import Settings
from editor.ui.jobs.background_job import DRAWN_MS
from editor.ui.review.place_search import PlaceSearch
from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.segment_text_edit import EMPTY

if TYPE_CHECKING:
    from alignment import WeighedText
    from editor.services.review.proposals import Proposal
    from editor.services.review.weighing.requests import WeighRequest

_SETTLED_MS: Final = 150
"""So long after the last change the places are counted again; keys do not wait for it."""
_IDLE_MS: Final = 700
"""So long after the last change the whole text is gone through again."""

_AT_ONCE: Final = 300
"""In a text of so many segments places are found without a wait, before it was gone through."""

PlaceKey = tuple[str, str]


class SoundOfPlaces(Protocol):
    """What says which texts may stand in a place."""

    @property
    def is_ready(self) -> bool:
        """Whether there is a sound that can be asked."""

    @property
    def weighed(self) -> SignalInstance:
        """Sent when there is an answer more."""

    def answer(self, request: WeighRequest) -> tuple[WeighedText, ...]:
        """Return what is known, () where it was not asked yet."""

    def want(self, requests: Sequence[WeighRequest]) -> None:
        """Have requests answered, the first one first, in place of those wanted before."""


def place_key(place: Doubt) -> PlaceKey:
    """Return what tells a place from all others, whatever is changed elsewhere."""
    return place.kind, place.word_ids[0] if place.word_ids else place.untexted_id or ""


class OpenPlaces(QObject):
    """The review queue of the open text, in the order of the text.

    What is asked for is always so of the text as it is now: only segments that changed are looked into. The
    whole text is gone through in a thread, at first and again whenever nobody has changed it for a moment.
    """

    changed = Signal()
    known = Signal()
    """The whole text was gone through for the first time."""
    prepared = Signal()
    """Proposals can be made from now on."""

    def __init__(
        self,
        editor: TranscriptEditor,
        settings: Settings,
        *,
        glossary: Callable[[], Glossary],
        voices: Callable[[], VoiceAnalysis | None],
        sound: SoundOfPlaces,
    ) -> None:
        super().__init__(editor)
        self.sound = sound
        self._editor = editor
        self._settings = settings
        self._live = LivePlaces()
        self._all: tuple[Transcript, list[Doubt]] | None = None
        self._shown: tuple[object, list[Doubt]] | None = None
        self._by_key: tuple[list[Doubt], dict[PlaceKey, Doubt]] | None = None
        self._positions: tuple[list[Doubt], dict[PlaceKey, int]] | None = None
        self._counts: tuple[list[Doubt], dict[DoubtKind, int]] | None = None
        self._minutes: tuple[list[Doubt], int, int] | None = None
        self._searched: Transcript | None = None
        self._is_known = False
        self._searching = PlaceSearch(self, glossary, voices)
        self._searching.found.connect(self._on_found)
        self._searching.prepared.connect(self.prepared)
        self._soon = self._timer(_SETTLED_MS)
        self._soon.timeout.connect(self.changed)
        self._idle = self._timer(_IDLE_MS)
        self._idle.timeout.connect(self._search)
        self._drawn = self._timer(DRAWN_MS)
        self._drawn.timeout.connect(self._search)

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        return timer

    # -- what there is ------------------------------------------------------------------------------

    def all(self) -> list[Doubt]:
        """Return every open place of the text as it is now, in the order of the text.

        Those of a long text are known when it was gone through once: see `is_known`.
        """
        transcript = self._editor.transcript
        if self.is_awaited:
            return []
        if self._all is None or self._all[0] is not transcript:
            found = self._live.all(transcript)
            if self._all is not None and self._all[1] == found:  # as after most keys: nobody need look again
                found = self._all[1]
            self._all = transcript, found
        return self._all[1]

    def passages(self) -> list[Doubt]:
        """Return the speech without text among all places, without going through the others."""
        return self._live.passages(self._editor.transcript) if self._is_known else []

    @property
    def can_edit(self) -> bool:
        """Whether the text may be changed."""
        return self._editor.can_edit

    @property
    def is_known(self) -> bool:
        """Whether the whole text was gone through once since it was opened."""
        return self._is_known

    @property
    def is_awaited(self) -> bool:
        """Whether a long text is still gone through for the first time, so that no place is known yet."""
        return not self._is_known and len(self._editor.transcript.segments) > _AT_ONCE

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

    def by_key(self) -> Mapping[PlaceKey, Doubt]:
        """Return every open place by its key."""
        places = self.all()
        if self._by_key is None or self._by_key[0] is not places:
            self._by_key = places, {place_key(place): place for place in places}
        return self._by_key[1]

    def same(self, place: Doubt) -> Doubt | None:
        """Return a place as it is now; None where it is settled, or gone."""
        key = place_key(place)
        if place.segment_id is not None and place.untexted_id is None:  # mostly: no other row need be seen
            transcript = self._editor.transcript
            for row in self._editor.rows_of((place.segment_id,)).values():
                own = self._live.in_segment(transcript.segments[row], transcript)
                found = next((each for each in own if place_key(each) == key), None)
                if found is not None and found.untexted_id is None:
                    return found
        return self.by_key().get(key)

    def back_by(self, changes: Iterable[Change]) -> list[Doubt]:
        """Return the places that changes, one after another, brought back; in the order of the text."""
        back: set[PlaceKey] = set()
        for change in changes:
            splices = change.edit.splices
            before = {key for splice in splices for key in self._keys_in(splice.old)}
            after = {key for splice in splices for key in self._keys_in(splice.new)}
            back = (back - before) | (after - before) | (back & after)
        return [place for place in self.all() if place_key(place) in back] if back else []

    def _keys_in(self, rows: Iterable[Row]) -> Iterator[PlaceKey]:
        """Yield the keys of the places of segments, and of speech without text, on one side of a change."""
        for row in rows:
            if isinstance(row, Segment):
                yield from map(place_key, self._live.in_segment(row, self._editor.transcript))
            elif isinstance(row, Untexted) and not row.dismissed:
                yield DoubtKind.UNTEXTED, row.id

    def position(self, place: Doubt) -> int:
        """Return at which place of those shown one stands, -1 for none of them."""
        shown = self.shown()
        if self._positions is None or self._positions[0] is not shown:
            self._positions = shown, {place_key(each): at for at, each in enumerate(shown)}
        return self._positions[1].get(place_key(place), -1)

    def counts(self) -> dict[DoubtKind, int]:
        """Return how many places of each kind are left; kinds without any are not named."""
        places = self.all()
        if self._counts is None or self._counts[0] is not places:
            found = Counter(place.kind for place in places)
            self._counts = places, {kind: found[kind] for kind in DoubtKind if found[kind]}
        return self._counts[1]

    @property
    def minutes(self) -> int:
        """About how many minutes it takes to go through the places shown."""
        shown, context_ms = self.shown(), self._settings.values.context_ms
        if self._minutes is None or self._minutes[0] is not shown or self._minutes[1] != context_ms:
            self._minutes = shown, context_ms, -(-estimated_ms(shown, context_ms=context_ms) // 60_000)
        return self._minutes[2]

    def at_word(self, segment_id: str, word_id: str) -> Doubt | None:
        """Return the place that a word belongs to, None where nobody doubts it, or it is not known yet."""
        if self.is_awaited:
            return None
        row = self._editor.transcript.row_of(segment_id)
        found = self._live.in_segment(self._editor.transcript.segments[row], self._editor.transcript)
        return next((place for place in found if word_id in place.word_ids), None)

    def of_untexted(self, untexted_id: str) -> Doubt | None:
        """Return the place of a passage without text, or of the words in whose stead it was heard."""
        return next((place for place in self.all() if place.untexted_id == untexted_id), None)

    def proposals(self, place: Doubt) -> tuple[Proposal, ...]:
        """Return what may stand in a place, best first; nothing until `prepared`."""
        if not self._searching.is_prepared:
            return ()
        request = self._request(place)
        weighed = self.sound.answer(request) if request is not None else ()
        glossary = self._searching.glossary
        from editor.services.review.proposals import proposals

        return proposals(self._editor.transcript, place, glossary=glossary, weighed=weighed)

    def listen_to(self, places: Sequence[Doubt]) -> None:
        """Have the sound say what may stand in some places, the first one first; `sound.weighed` follows."""
        if self._searching.is_prepared:
            self.sound.want([request for place in places if (request := self._request(place)) is not None])

    def _request(self, place: Doubt) -> WeighRequest | None:
        if not self.sound.is_ready:
            return None
        from editor.services.review.weighing.requests import weigh_request

        return weigh_request(self._editor.transcript, place, glossary=self._searching.glossary)

    @property
    def is_searched(self) -> bool:
        """Whether the whole text as it is now has been gone through, and proposals can be made."""
        return (
            not self._searching.is_running
            and self._searching.is_prepared
            and self._searched is self._editor.transcript
        )

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
        self._drawn.start()

    def follow(self, change: Change) -> None:
        """Count again in a moment: the text was changed.

        Where thousands of segments were, places and proposals are sought in the thread, not while the window
        waits.
        """
        if len(change.edit.splices) > _AT_ONCE:
            self._soon.stop()
            self._searching.prepare_anew()
            self.renew()  # what is found of the text before would have to be brought up to date here
        else:
            self._soon.start()
        self._idle.start()

    def renew(self) -> None:
        """Go through the text again at once: the glossary is another, or what is known of the voices."""
        self._searched = None
        self._search()

    def forget(self) -> None:
        """Let go of the text: another one comes, or none."""
        for timer in (self._soon, self._idle, self._drawn):
            timer.stop()
        self._live.forget()
        self._searching.forget()
        self._all = self._shown = self._searched = self._by_key = self._positions = None
        self._counts = self._minutes = None
        self._is_known = False

    def stop(self) -> None:
        """Wait for the thread, for the window is closed."""
        self.forget()
        self._searching.stop()

    def _search(self) -> None:
        """Have the whole text gone through, unless that is done; what runs already is waited for."""
        transcript = self._editor.transcript
        if transcript is not self._searched and self._searching.search(transcript):
            self._searched = transcript

    def _on_found(self, transcript: Transcript | None, found: Sequence[Doubt] | None) -> None:
        if found is not None and transcript is not None and self._searched is transcript:
            self._take(transcript, found)
        if self._searched is None:  # another text, or one with another glossary or other voices, is waiting
            self._search()
        elif self._editor.transcript is not transcript:
            self._idle.start()

    def _take(self, transcript: Transcript, found: Sequence[Doubt]) -> None:
        before = self._all[1] if self._all is not None else None
        self._live.take(transcript, found)
        self._all = None if before is None else (EMPTY, before)
        is_first, self._is_known = not self._is_known, True
        if is_first:
            self.known.emit()
        if self.all() is not before or is_first:
            self.changed.emit()
