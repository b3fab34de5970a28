"""Plausible spans: words that were given more sound than anyone takes for them, or none though recognised.

Where the text has no word for what is heard (other voices, music), a search must give that sound to the words
beside it. Such a word is cut back to where the recogniser heard it; what it lay over is speech without text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from alignment.matching.slots import Slot, SlotKind
from alignment.placement.placement_protocol import PlacementResult, split_span_by_letters
from alignment.recognition.recogniser import HeardWord
from alignment.text.spoken_forms import is_stage_direction, spoken_words

Span = tuple[int, int]

_LONGEST_MS, _LONGEST_LETTER_MS = 1500, 50  # that a word is drawn out to, and more for each letter
_TYPICAL_MS, _TYPICAL_LETTER_MS = 150, 80  # that a slow speaker takes for a word
_SHORTEST_MS = 30
_IN_PLACE = (SlotKind.SAME, SlotKind.SOUNDS_ALIKE, SlotKind.SUBSTITUTION)


def recognised_spans(
    slots: Sequence[Slot], tokens: Sequence[str], heard: Sequence[HeardWord]
) -> dict[int, Span]:
    """Return by token where the recogniser heard it, or something in its place; rough."""
    found: dict[int, Span] = {}
    for slot in slots:
        if slot.kind in _IN_PLACE and slot.t1 > slot.t0 and slot.h1 > slot.h0:
            span = (heard[slot.h0].start_ms, heard[slot.h1 - 1].end_ms)
            found.update(split_span_by_letters(span, tokens[slot.t0 : slot.t1], slot.t0))
    return found


def settle_spans(
    result: PlacementResult, slots: Sequence[Slot], tokens: Sequence[str], heard: Sequence[HeardWord]
) -> None:
    """Cut words that are far too long, and place agreed ones that have no time: both lose their score.

    One that the recogniser did not hear there at all loses its time.
    """
    rough = recognised_spans(slots, tokens, heard)
    agreed = {t for slot in slots if slot.kind is SlotKind.SAME for t in range(slot.t0, slot.t1)}
    for token, span in list(result.tokens.items()):
        letters = _spoken_letters(tokens[token])
        if span[1] - span[0] <= _LONGEST_MS + _LONGEST_LETTER_MS * letters:
            continue
        result.scores.pop(token, None)
        own = _cut(span, rough.get(token), _TYPICAL_MS + _TYPICAL_LETTER_MS * letters)
        if own is not None:
            result.tokens[token] = own
        elif token in agreed:
            result.tokens[token] = (span[0], span[0] + _TYPICAL_MS + _TYPICAL_LETTER_MS * letters)
        else:
            del result.tokens[token]
    for token, span in _missing(result, agreed, rough, tokens):
        result.tokens[token] = span


def _spoken_letters(token: str) -> int:
    return sum(map(len, spoken_words(token)))


def _cut(span: Span, rough: Span | None, typical_ms: int) -> Span | None:
    """Return the part of a span in which the recogniser heard the word, None where there is none."""
    if rough is None:
        return None
    start = max(span[0], rough[0])
    end = min(span[1], rough[1], start + typical_ms)
    return (start, end) if end - start >= _SHORTEST_MS else None


def _missing(
    result: PlacementResult, agreed: set[int], rough: dict[int, Span], tokens: Sequence[str]
) -> Iterator[tuple[int, Span]]:
    """Yield agreed words without a time and where they were recognised, as far as their neighbours let."""
    placed = sorted(result.tokens)
    lost = sorted(t for t in agreed - result.tokens.keys() if spoken_words(tokens[t]))
    at, until = 0, 0
    for token in lost:
        if is_stage_direction(tokens[token]):
            continue
        while at < len(placed) and placed[at] < token:
            until = max(until, result.tokens[placed[at]][1])
            at += 1
        limit = result.tokens[placed[at]][0] if at < len(placed) else rough[token][1]
        start = min(max(until, rough[token][0]), max(until, limit))
        until = max(start, min(rough[token][1], limit))
        yield token, (start, until)
