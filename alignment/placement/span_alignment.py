"""Placement of an edited span: a few words between neighbours whose times stand."""

from __future__ import annotations

from dataclasses import dataclass

from alignment.audio.decoding import SAMPLE_RATE, Sound
from alignment.matching.slots import PlacementChunk, Slot, SlotKind
from alignment.placement.placement_protocol import PlacementMethod, PlacementResult, split_span_by_letters
from alignment.recognition.recogniser import HeardWord
from alignment.text.spoken_forms import is_stage_direction, spoken_words

_SHORTEST_MS = 20
_LONGEST_CONTEXT_MS = 6000


@dataclass(frozen=True, slots=True)
class EditedSpan:
    """Words to align between `start_ms` and `end_ms`, with the words around them for context.

    The context helps to tell where the span's own sounds begin; its times are not returned.
    """

    words: tuple[str, ...]
    start_ms: int
    end_ms: int
    before: tuple[str, ...] = ()
    before_ms: int | None = None
    after: tuple[str, ...] = ()
    after_ms: int | None = None

    @property
    def tokens(self) -> tuple[str, ...]:
        """Context and words in order."""
        return (*self.before, *self.words, *self.after)


def surroundings(span: EditedSpan, sound: Sound) -> tuple[int, int]:
    """Return from where to where the span and its context lie, in milliseconds."""
    low, high = span.start_ms, span.end_ms
    if span.before and span.before_ms is not None:
        low = max(low - _LONGEST_CONTEXT_MS, span.before_ms)
    if span.after and span.after_ms is not None:
        high = min(high + _LONGEST_CONTEXT_MS, span.after_ms)
    return low, min(sound.duration_ms, high)


def placement_attempts(span: EditedSpan, sound: Sound, slot_kind: SlotKind) -> list[PlacementChunk]:
    """Return what to try in turn: the words in their context, then the words alone in their span."""
    first, last = len(span.before), len(span.before) + len(span.words)
    own = [Slot(slot_kind, at, at + 1, at, at + 1) for at in range(first, last)]
    around = [Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(first)]
    behind = [Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(last, len(span.tokens))]
    end_ms = min(sound.duration_ms, span.end_ms)
    alone = PlacementChunk(_sample_number(span.start_ms), _sample_number(end_ms), tuple(own))
    if not (around or behind):
        return [alone]
    low, high = map(_sample_number, surroundings(span, sound))
    return [PlacementChunk(low, high, (*around, *own, *behind)), alone]


def presumed_words(span: EditedSpan) -> list[HeardWord]:
    """Return the span's tokens as if they had been recognised there, each in its share of the sound."""
    parts = (
        (span.before, (span.start_ms if span.before_ms is None else span.before_ms, span.start_ms)),
        (span.words, (span.start_ms, span.end_ms)),
        (span.after, (span.end_ms, span.end_ms if span.after_ms is None else span.after_ms)),
    )
    return [
        HeardWord(token, *own)
        for tokens, whole in parts
        for token, own in zip(tokens, split_span_by_letters(whole, tokens, 0).values(), strict=True)
    ]


def place_span(span: EditedSpan, sound: Sound, method: PlacementMethod) -> dict[int, tuple[int, int]]:
    """Return times of the span's words, by their numbers, all inside it; what is not in the sound has none.

    `method` was given the span's tokens as its text and, one for one, as what was heard.
    """
    said = [at for at, word in enumerate(span.words) if is_said(word)]
    best: dict[int, tuple[int, int]] = {}
    for chunk in placement_attempts(
        span, sound, SlotKind.TEXT_ONLY if method.decides_presence else SlotKind.SAME
    ):
        found = _spans_inside(span, method.place(sound, [chunk], lambda _: None))
        if len(found) > len(best):
            best = found
        if len(best) == len(said):
            break
    return best


def is_said(token: str) -> bool:
    """Whether a token is something to hear: neither bare punctuation nor a note."""
    return bool(spoken_words(token)) and not is_stage_direction(token)


def _sample_number(milliseconds: int) -> int:
    return milliseconds * SAMPLE_RATE // 1000


def _spans_inside(span: EditedSpan, result: PlacementResult) -> dict[int, tuple[int, int]]:
    """Return the words whose times, cut to the span, leave something to hear."""
    found: dict[int, tuple[int, int]] = {}
    at = span.start_ms
    for number in range(len(span.words)):
        placed = result.tokens.get(len(span.before) + number)
        if placed is None:
            continue
        start, end = max(at, placed[0]), min(span.end_ms, placed[1])
        if end - start >= _SHORTEST_MS:
            found[number] = (start, end)
            at = end
    return found
