"""The places of a text that is being edited: known at once, until all is gone through again."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from editor.document.edits.missing_speech import gap_between_words
from editor.document.values import Segment, Transcript, Untexted, Word
from editor.services.review.places import sound_queue
from editor.services.review.queue import ABOUT_SPEAKERS, Doubt, DoubtKind
from editor.services.review.signals.segment_facts import is_settled_for

_OF_THE_SOUND: Final = frozenset(
    (DoubtKind.DIFFERS, DoubtKind.UNHEARD, DoubtKind.CONTRADICTED, DoubtKind.UNCERTAIN, DoubtKind.UNTEXTED)
)
_VERSIONS: Final = 8
"""So many states of a segment are remembered, that undo brings their places back as they were."""

_NOWHERE: Final = (Segment("", None, 0, 0, ()),)
"""Around speech that was judged, but not yet looked up in the text."""
_Seen = tuple[Segment, tuple[Doubt, ...]]


class LivePlaces:
    """Keeps what the whole queue found, segment by segment, and says what an edit makes of it.

    What takes other segments to be found (names, numbers, seams) is kept where the words are as they were,
    and found anew by the next search of the whole text. Not for several threads at a time.
    """

    def __init__(self) -> None:
        self._seen: dict[str, list[_Seen]] = {}
        self._missing = _MissingSpeech()

    def forget(self) -> None:
        """Let go of everything: another text comes."""
        self._seen.clear()
        self._missing = _MissingSpeech()

    def take(self, transcript: Transcript, found: Sequence[Doubt]) -> None:
        """Take what the whole queue found in a transcript; earlier states of its segments are kept too."""
        by_segment: dict[str, list[Doubt]] = {}
        for place in found:
            if place.segment_id is not None:
                by_segment.setdefault(place.segment_id, []).append(place)
        self._missing.take(transcript, found)
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
        if len(self._seen) > 2 * len(transcript.segments):
            there = {segment.id for segment in transcript.segments}
            self._seen = {key: known for key, known in self._seen.items() if key in there}

    def all(self, transcript: Transcript) -> list[Doubt]:
        """Return the places of a transcript in the order of the text.

        Speech without text stands in its gap between two words, or else below the row that it follows.
        """
        in_gaps, below = self._missing.by_row(transcript)
        is_open = {span.id for span in transcript.untexted if not span.dismissed}
        rows: list[tuple[int, tuple[Doubt, ...]]] = []
        taken: set[str] = set()
        for row, segment in enumerate(transcript.segments):
            versions = self._seen.get(segment.id)
            if versions and versions[0][0] is segment:
                own = versions[0][1]
            else:
                own = self.in_segment(segment, transcript)
            for place in own:
                if place.untexted_id is not None:
                    own = tuple(each if _may_stay(each, is_open) else _alone(each) for each in own)
                    taken.update(each.untexted_id for each in own if each.untexted_id is not None)
                    break
            if own or row in in_gaps or row in below:
                rows.append((row, own))
        return list(_in_order(transcript, rows, in_gaps=in_gaps, below=below, taken=taken))

    def in_segment(self, segment: Segment, transcript: Transcript) -> tuple[Doubt, ...]:
        """Return the places of a segment as it is in a transcript."""
        versions = self._seen.setdefault(segment.id, [])
        for at, (known, places) in enumerate(versions):
            if known is segment:
                versions.insert(0, versions.pop(at))
                return places
        alone = sound_queue(replace(transcript, segments=(segment,), untexted=()))
        places = tuple(_carried(segment, alone, versions[0]) if versions else alone)
        versions.insert(0, (segment, places))
        del versions[_VERSIONS:]
        return places


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

    def take(self, transcript: Transcript, found: Sequence[Doubt]) -> None:
        """Take the judgements of what was found in a transcript; where it stands is looked up when asked."""
        if transcript.language != self._language:
            self._language, self._known = transcript.language, {}
        places = {place.untexted_id: place for place in found if place.is_passage}
        for span in transcript.untexted:
            known, place = self._known.get(span.id), places.get(span.id)
            if place is not None and (known is None or known.span is not span):
                self._known[span.id] = _Passage(span, place, _NOWHERE, None)

    def by_row(
        self, transcript: Transcript
    ) -> tuple[dict[int, list[tuple[int, Doubt]]], dict[int, list[Doubt]]]:
        """Return the passages of a transcript by row: in the gap before a word, and below all words."""
        in_gaps: dict[int, list[tuple[int, Doubt]]] = {}
        below: dict[int, list[Doubt]] = {}
        open_spans = sorted(
            (span for span in transcript.untexted if not span.dismissed), key=lambda span: span.start_ms
        )
        starts = [segment.start_ms for segment in transcript.segments] if open_spans else []
        known = self._known if transcript.language == self._language else {}
        self._language, self._known = transcript.language, {}
        for span in open_spans:
            row = bisect_right(starts, span.start_ms) - 1
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
    return not is_settled_for(segment.words[run[0][0] : run[-1][0] + 1], place.kind)


def _may_stay(place: Doubt, is_open: set[str]) -> bool:
    return place.untexted_id is None or place.untexted_id in is_open


def _alone(place: Doubt) -> Doubt:
    """Return a place of words without the speech that was heard in their stead: that was settled."""
    return replace(place, untexted_id=None, heard=None, start_ms=None, end_ms=None)


def _in_order(
    transcript: Transcript,
    rows: Sequence[tuple[int, tuple[Doubt, ...]]],
    *,
    in_gaps: dict[int, list[tuple[int, Doubt]]],
    below: dict[int, list[Doubt]],
    taken: set[str],
) -> Iterator[Doubt]:
    yield from (passage for passage in below.get(-1, ()) if passage.untexted_id not in taken)
    for row, own in rows:
        waiting = [each for each in in_gaps.get(row, ()) if each[1].untexted_id not in taken]
        if waiting:
            order = {word.id: at for at, word in enumerate(transcript.segments[row].words)}
            placed = [(order[place.word_ids[0]], 1, at, place) for at, place in enumerate(own)]
            placed += [(gap, 0, at, passage) for at, (gap, passage) in enumerate(waiting)]
            yield from (each[3] for each in sorted(placed, key=lambda each: each[:3]))
        else:
            yield from own
        if row in below:
            yield from (passage for passage in below[row] if passage.untexted_id not in taken)
