"""Realignment of an edited span: a few words between neighbours whose times stand."""

from __future__ import annotations

from dataclasses import dataclass

from alignment.audio.decoding import SAMPLE_RATE, Sound
from alignment.matching.slots import PlacementChunk, Slot, SlotKind
from alignment.placement.placement_protocol import PlacementMethod, PlacementResult
from alignment.text.spoken_forms import is_stage_direction, spoken_words
from alignment.types import AlignedWord, WordState

_CONFIDENCE = 0.8  # a person wrote the words and the sound bears them
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


def placement_attempts(span: EditedSpan, sound: Sound, slot_kind: SlotKind) -> list[PlacementChunk]:
    """Return what to try in turn: the words in their context, then the words alone in their span."""
    end = sound.duration_ms
    low = max(0, span.start_ms - _LONGEST_CONTEXT_MS, span.before_ms if span.before_ms is not None else 0)
    high = min(end, span.end_ms + _LONGEST_CONTEXT_MS, span.after_ms if span.after_ms is not None else end)
    first, last = len(span.before), len(span.before) + len(span.words)
    own = [Slot(slot_kind, at, at + 1, at, at + 1) for at in range(first, last)]
    around = [Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(first)]
    behind = [Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(last, len(span.tokens))]
    alone = PlacementChunk(_sample_number(span.start_ms), _sample_number(min(end, span.end_ms)), tuple(own))
    if not (around or behind):
        return [alone]
    return [PlacementChunk(_sample_number(low), _sample_number(high), (*around, *own, *behind)), alone]


def align_span(span: EditedSpan, sound: Sound, method: PlacementMethod) -> tuple[AlignedWord, ...]:
    """Return the span's words with times inside it; a word that is not in the sound is UNHEARD.

    `method` was given the span's tokens as its text and, one for one, as what was heard.
    """
    said = [at for at, word in enumerate(span.words) if spoken_words(word) and not is_stage_direction(word)]
    best: dict[int, tuple[int, int]] = {}
    for chunk in placement_attempts(
        span, sound, SlotKind.TEXT_ONLY if method.decides_presence else SlotKind.SAME
    ):
        found = _spans_inside(span, method.place(sound, [chunk], lambda _: None))
        if len(found) > len(best):
            best = found
        if len(best) == len(said):
            break
    return _aligned_words(span, best)


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


def _aligned_words(span: EditedSpan, found: dict[int, tuple[int, int]]) -> tuple[AlignedWord, ...]:
    words: list[AlignedWord] = []
    at = span.start_ms
    for number, text in enumerate(span.words):
        if number in found:
            words.append(AlignedWord(text, *found[number], _CONFIDENCE, WordState.MATCHED))
            at = found[number][1]
        elif spoken_words(text):
            words.append(AlignedWord(text, None, None, 0.0, WordState.UNHEARD, None, "not heard"))
        else:
            words.append(AlignedWord(text, at, at, None, WordState.MATCHED))
    return tuple(words)
