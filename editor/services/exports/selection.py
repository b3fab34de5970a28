"""Selection: which part of a transcript is written, by time, by speaker, or by segments."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from editor.document.turns import with_turns_of
from editor.document.values import Segment, Transcript, Untexted, Word
from editor.services.errors import UnknownChoiceError


@dataclass(frozen=True, slots=True)
class Selection:
    """What is written: words said from `from_ms` up to `to_ms`, by these speakers, in these segments.

    None asks for no limit. Times stay those of the whole recording.
    """

    from_ms: int | None = None
    to_ms: int | None = None
    speaker_ids: frozenset[str] | None = None
    segment_ids: frozenset[str] | None = None

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return self == EVERYTHING

    def of(self, transcript: Transcript) -> Transcript:
        """Return what of a transcript is selected; segments of which no word is left fall away."""
        if self.is_whole:
            return transcript
        kept = (self._cut(one) for one in transcript.segments if self._holds(one))
        untexted = (one for one in transcript.untexted if self._holds_untexted(one))
        return replace(
            transcript,
            segments=with_turns_of(transcript, (one for one in kept if one is not None)),
            untexted=tuple(untexted) if self.speaker_ids is None and self.segment_ids is None else (),
        )

    def _holds(self, segment: Segment) -> bool:
        named = self.speaker_ids is None or segment.speaker_id in self.speaker_ids
        return named and (self.segment_ids is None or segment.id in self.segment_ids)

    def _holds_untexted(self, passage: Untexted) -> bool:
        return self._is_within((passage.start_ms + passage.end_ms) // 2)

    def _is_within(self, ms: int) -> bool:
        return (self.from_ms is None or ms >= self.from_ms) and (self.to_ms is None or ms < self.to_ms)

    def _cut(self, segment: Segment) -> Segment | None:
        if self.from_ms is None and self.to_ms is None:
            return segment
        words = tuple(
            word
            for word, middle_ms in zip(segment.words, _middles(segment), strict=True)
            if self._is_within(middle_ms)
        )
        if not words:
            return None
        if len(words) == len(segment.words):
            return segment
        left = {word.id for word in words}
        notes = tuple(
            note
            for note in segment.notes
            if note.first in left or note.last in left or self._is_within(note.start_ms)
        )
        start_ms = max(segment.start_ms, self.from_ms or 0)
        end_ms = segment.end_ms if self.to_ms is None else min(segment.end_ms, self.to_ms)
        return replace(segment, words=words, start_ms=start_ms, end_ms=max(start_ms, end_ms), notes=notes)


EVERYTHING = Selection()


def speaker_ids(transcript: Transcript, names: Iterable[str]) -> frozenset[str]:
    """Return the ids of the speakers of these names; capitals do not matter.

    Raises:
        UnknownChoiceError: nobody is called that.
    """
    by_name: dict[str, list[str]] = {}
    for one in transcript.speakers:
        by_name.setdefault(" ".join(one.name.split()).casefold(), []).append(one.id)
    found: set[str] = set()
    for name in names:
        ids = by_name.get(" ".join(name.split()).casefold())
        if ids is None:
            raise UnknownChoiceError("speaker", name, [one.name for one in transcript.speakers])
        found.update(ids)
    return frozenset(found)


def _middles(segment: Segment) -> list[int]:
    """Return the middle of each word's time; one without lies with the word before it, or after."""
    middles: list[int | None] = [_middle(word) for word in segment.words]
    first = next((middle for middle in middles if middle is not None), None)
    last = (segment.start_ms + segment.end_ms) // 2 if first is None else first
    placed = []
    for middle in middles:
        last = last if middle is None else middle
        placed.append(last)
    return placed


def _middle(word: Word) -> int | None:
    return (
        (word.start_ms + word.end_ms) // 2 if word.start_ms is not None and word.end_ms is not None else None
    )
