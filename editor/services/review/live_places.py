"""The places of a text that is being edited: known at once, until all is gone through again."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from editor.document.changes import changed_rows
from editor.document.edits.missing_speech import gap_between_words
from editor.document.values import Segment, Transcript, Untexted, Word
from editor.services.review.queue import ABOUT_SPEAKERS, Doubt, DoubtKind

_OF_THE_SOUND: Final = frozenset(
    (DoubtKind.DIFFERS, DoubtKind.UNHEARD, DoubtKind.CONTRADICTED, DoubtKind.UNCERTAIN, DoubtKind.UNTEXTED)
)
_VERSIONS: Final = 8
"""So many states of a segment are remembered, that undo brings their places back as they were."""

_NOWHERE: Final = (Segment("", None, 0, 0, ()),)
"""Around speech that was judged, but not yet looked up in the text."""
_Seen = tuple[Segment, tuple[Doubt, ...]]
_ByRow = tuple[dict[int, list[tuple[int, Doubt]]], dict[int, list[Doubt]]]


class LivePlaces:
    """Keeps what the whole queue found, segment by segment, and says what an edit makes of it.

    What takes other segments to be found (names, numbers, seams) is kept where the words are as they were,
    and found anew by the next search of the whole text. Not for several threads at a time.
    """

    def __init__(self) -> None:
        self._seen: dict[str, list[_Seen]] = {}
        self._missing = _MissingSpeech()
        self._rows: _PlacesOfRows | None = None
        self._with_speech: set[str] = set()  # segments that have had words in whose stead speech was heard

    def forget(self) -> None:
        """Let go of everything: another text comes."""
        self._seen.clear()
        self._missing = _MissingSpeech()
        self._rows = None
        self._with_speech.clear()

    def take(self, transcript: Transcript, found: Sequence[Doubt]) -> None:
        """Take what the whole queue found in a transcript; earlier states of its segments are kept too."""
        by_segment: dict[str, list[Doubt]] = {}
        for place in found:
            if place.segment_id is not None:
                by_segment.setdefault(place.segment_id, []).append(place)
                if place.untexted_id is not None:
                    self._with_speech.add(place.segment_id)
        self._missing.take(transcript, found)
        rows = []
        for segment in transcript.segments:
            own = tuple(by_segment.get(segment.id, ()))
            versions = self._seen.get(segment.id)
            if versions is None:
                self._seen[segment.id] = [(segment, own)]
            elif versions[0][0] is not segment:
                others = [known for known in versions if known[0] is not segment]
                self._seen[segment.id] = [(segment, own), *others][:_VERSIONS]
            elif versions[0][1] != own:
                versions[0] = segment, own
            rows.append(self._seen[segment.id][0][1])
        self._rows = _PlacesOfRows(self.in_segment, transcript, rows)
        if len(self._seen) > 2 * len(transcript.segments):
            there = {segment.id for segment in transcript.segments}
            self._seen = {key: known for key, known in self._seen.items() if key in there}

    def all(self, transcript: Transcript) -> list[Doubt]:
        """Return the places of a transcript in the order of the text.

        Speech without text stands in its gap between two words, or else below the row that it follows.
        """
        if self._rows is None:
            rows = [self.in_segment(segment, transcript) for segment in transcript.segments]
            self._rows = _PlacesOfRows(self.in_segment, transcript, rows)
        self._rows.renew(transcript)
        return list(self._rows.with_passages(*self._missing.by_row(transcript)))

    def passages(self, transcript: Transcript) -> list[Doubt]:
        """Return the speech without text among the places of a transcript, in the order of the text."""
        in_gaps, below = self._missing.by_row(transcript)
        segments = (each for each in transcript.segments if each.id in self._with_speech)
        own = chain.from_iterable(self.in_segment(each, transcript) for each in segments)
        taken = {place.untexted_id for place in own} if self._with_speech else set()
        found = [
            passage
            for row in sorted({*in_gaps, *below})
            for passage in (
                *(each for _, each in sorted(in_gaps.get(row, ()), key=_gap)),
                *below.get(row, ()),
            )
        ]
        return [passage for passage in found if passage.untexted_id not in taken]

    def in_segment(self, segment: Segment, transcript: Transcript) -> tuple[Doubt, ...]:
        """Return the places of a segment as it is in a transcript."""
        versions = self._seen.setdefault(segment.id, [])
        for at, (known, places) in enumerate(versions):
            if known is segment:
                versions.insert(0, versions.pop(at))
                return places
        from editor.services.review.places import sound_queue

        alone = sound_queue(replace(transcript, segments=(segment,), untexted=()))
        places = tuple(_carried(segment, alone, versions[0]) if versions else alone)
        versions.insert(0, (segment, places))
        del versions[_VERSIONS:]
        return places


class _PlacesOfRows:
    """The places of every row of a transcript; of a later state only rows that changed are looked into."""

    def __init__(
        self,
        in_segment: Callable[[Segment, Transcript], tuple[Doubt, ...]],
        transcript: Transcript,
        rows: list[tuple[Doubt, ...]],
    ) -> None:
        self._in_segment = in_segment
        self._transcript = transcript
        self._own = rows
        self._with_speech = [row for row, own in enumerate(self._own) if _has_speech(own)]

    def renew(self, transcript: Transcript) -> None:
        """Have the places of another state of the transcript."""
        before, now = changed_rows(self._transcript, transcript)
        segments = transcript.segments[now.start : now.stop]
        self._own[before.start : before.stop] = [self._in_segment(each, transcript) for each in segments]
        moved = len(now) - len(before)
        self._with_speech = [
            *(row for row in self._with_speech if row < before.start),
            *(row for row in now if _has_speech(self._own[row])),
            *(row + moved for row in self._with_speech if row >= before.stop),
        ]
        self._transcript = transcript

    def _settled(self) -> dict[int, tuple[Doubt, ...]]:
        """Return the places of rows in whose stead speech was heard, without what was dismissed of that."""
        is_open = {span.id for span in self._transcript.untexted if not span.dismissed}
        return {
            row: tuple(each if _may_stay(each, is_open) else _alone(each) for each in self._own[row])
            for row in self._with_speech
        }

    def with_passages(
        self, in_gaps: dict[int, list[tuple[int, Doubt]]], below: dict[int, list[Doubt]]
    ) -> Iterator[Doubt]:
        """Yield all places in the order of the text, speech without text between them."""
        settled = self._settled()
        taken = {place.untexted_id for own in settled.values() for place in own}
        yield from (passage for passage in below.get(-1, ()) if passage.untexted_id not in taken)
        done = 0
        for row in sorted({*settled, *in_gaps, *below} - {-1}):
            yield from chain.from_iterable(self._own[done:row])
            done = row + 1
            own = settled.get(row, self._own[row])
            waiting = [each for each in in_gaps.get(row, ()) if each[1].untexted_id not in taken]
            yield from _between(self._transcript.segments[row], own, waiting) if waiting else own
            yield from (passage for passage in below.get(row, ()) if passage.untexted_id not in taken)
        yield from chain.from_iterable(self._own[done:])


@dataclass(frozen=True, slots=True)
class _Passage:
    """Speech without text, its place, and the word it was said before in a segment; None below that."""

    span: Untexted
    place: Doubt
    around: tuple[Segment, ...]
    gap: int | None


class _MissingSpeech:
    """Speech without text by where it stands; only what changed, or what stands around it, is judged anew."""

    def __init__(self) -> None:
        self._language = ""
        self._known: dict[str, _Passage] = {}
        self._placed: tuple[Transcript, _ByRow] | None = None

    def take(self, transcript: Transcript, found: Sequence[Doubt]) -> None:
        """Take the judgements of what was found in a transcript; where it stands is looked up when asked."""
        self._placed = None
        if transcript.language != self._language:
            self._language, self._known = transcript.language, {}
        places = {place.untexted_id: place for place in found if place.is_passage}
        for span in transcript.untexted:
            known, place = self._known.get(span.id), places.get(span.id)
            if place is not None and (known is None or known.span is not span):
                self._known[span.id] = _Passage(span, place, _NOWHERE, None)

    def by_row(self, transcript: Transcript) -> _ByRow:
        """Return the passages of a transcript by row: in the gap before a word, and below all words."""
        if self._placed is None or self._placed[0] is not transcript:
            self._placed = transcript, self._by_row(transcript)
        return self._placed[1]

    def _by_row(self, transcript: Transcript) -> _ByRow:
        in_gaps: dict[int, list[tuple[int, Doubt]]] = {}
        below: dict[int, list[Doubt]] = {}
        open_spans = sorted(
            (span for span in transcript.untexted if not span.dismissed), key=lambda span: span.start_ms
        )
        known = self._known if transcript.language == self._language else {}
        self._language, self._known = transcript.language, {}
        for span in open_spans:
            row = bisect_right(transcript.segments, span.start_ms, key=_start_ms) - 1
            passage = _passage(transcript, span, row, known.get(span.id))
            self._known[span.id] = passage
            if passage.gap is not None:
                in_gaps.setdefault(row, []).append((passage.gap, passage.place))
            else:
                below.setdefault(row, []).append(passage.place)
        return in_gaps, below


def _passage(transcript: Transcript, span: Untexted, row: int, known: _Passage | None) -> _Passage:
    """Return where speech without text stands, from what is known of it where nothing there changed."""
    around = transcript.segments[max(row, 0) : row + 2]
    if known is not None and known.span is not span:
        known = None
    if known is not None and list(map(id, known.around)) == list(map(id, around)):
        return known
    if known is not None:
        place = known.place
    else:
        from editor.services.review.places import sound_queue

        [place] = sound_queue(Transcript(transcript.language, (), (), (span,)))
    gap = gap_between_words(transcript, span)
    return _Passage(span, place, around, gap[1] if gap is not None else None)


def _carried(segment: Segment, fresh: Sequence[Doubt], before: _Seen) -> list[Doubt]:
    """Return what is left of the places of a segment after an edit, and what the sound says of new words."""
    old, places = before
    old_words = {word.id: word for word in old.words}
    words = {word.id: (at, word) for at, word in enumerate(segment.words)}
    is_labelled_anew = (old.speaker_id, old.named_by) != (segment.speaker_id, segment.named_by)
    kept = [
        place
        for place in places
        if _stays(place, segment, words=words, old=old_words)
        and not (place.kind in ABOUT_SPEAKERS and is_labelled_anew)
    ]
    covered = {word_id for place in kept for word_id in place.word_ids}
    new = [
        place
        for place in fresh
        if not covered.intersection(place.word_ids)
        and any(old_words.get(word_id) != words[word_id][1] for word_id in place.word_ids)
    ]
    return sorted((*kept, *new), key=lambda place: words[place.word_ids[0]][0])


def _stays(
    place: Doubt, segment: Segment, *, words: dict[str, tuple[int, Word]], old: dict[str, Word]
) -> bool:
    """Whether a place's words stand side by side as before, and nobody settled what is asked of them."""
    found = [words.get(word_id) for word_id in place.word_ids]
    run = [each for each in found if each is not None]
    if len(run) < len(found) or run[-1][0] - run[0][0] != len(run) - 1:
        return False
    if all(word == old.get(word.id) for _, word in run):
        return True
    if place.kind in _OF_THE_SOUND or any(word.text != old[word.id].text for _, word in run):
        return False
    from editor.services.review.signals.segment_facts import is_settled_for

    return not is_settled_for(segment.words[run[0][0] : run[-1][0] + 1], place.kind)


def _has_speech(own: tuple[Doubt, ...]) -> bool:
    return any(place.untexted_id is not None for place in own)


def _gap(waiting: tuple[int, Doubt]) -> int:
    return waiting[0]


def _start_ms(segment: Segment) -> int:
    return segment.start_ms


def _may_stay(place: Doubt, is_open: set[str]) -> bool:
    return place.untexted_id is None or place.untexted_id in is_open


def _alone(place: Doubt) -> Doubt:
    """Return a place of words without the speech that was heard in their stead: that was settled."""
    return replace(place, untexted_id=None, heard=None, start_ms=None, end_ms=None)


def _between(segment: Segment, own: Sequence[Doubt], waiting: Sequence[tuple[int, Doubt]]) -> Iterator[Doubt]:
    """Yield the places of a segment with the passages that were said before some of its words."""
    order = {word.id: at for at, word in enumerate(segment.words)}
    placed = [(order[place.word_ids[0]], 1, at, place) for at, place in enumerate(own)]
    placed += [(gap, 0, at, passage) for at, (gap, passage) in enumerate(waiting)]
    yield from (each[3] for each in sorted(placed, key=lambda each: each[:3]))
