"""Chunks to search: each slot goes to the piece of sound that it was recognised in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from alignment.audio.decoding import SAMPLE_RATE
from alignment.matching.slots import PlacementChunk, Slot, SlotKind
from alignment.recognition.recogniser import HeardWord
from alignment.text.spoken_forms import alphanumeric

_MAX_JOINED_S = 60
MAX_ISLAND = 2  # agreed words in a row amid disagreement that may agree by chance


def placement_chunks(
    cuts: Sequence[tuple[int, int]],
    chunk_of: Sequence[int],
    slots: Sequence[Slot],
    tokens: Sequence[str],
    heard: Sequence[HeardWord],
) -> list[PlacementChunk]:
    """Give each slot to the piece of sound that it was recognised in; text alone goes beside its sentence."""
    own: list[list[Slot]] = [[] for _ in cuts]
    said = [word.text for word in heard]
    current = 0
    slots = [chunk for slot in slots for chunk in _split_by_chunk(slot, chunk_of, tokens, said)]
    for at, slot in enumerate(slots):
        if slot.h1 > slot.h0:
            current = chunk_of[slot.h0]
        elif (slot.t0 and tokens[slot.t0 - 1][-1:] in ".?!") or slot.t0 == 0:
            following = next((s for s in slots[at + 1 :] if s.h1 > s.h0), None)
            current = chunk_of[following.h0] if following else current
        own[current].append(slot)
    chunks = [PlacementChunk(start, end, tuple(o)) for (start, end), o in zip(cuts, own, strict=True)]
    return [chunk for chunk in _join_doubtful_borders(chunks) if chunk.slots]


def _join_doubtful_borders(chunks: Sequence[PlacementChunk]) -> list[PlacementChunk]:
    """Join chunks where text and recogniser differ at their border: those words may lie on either side.

    A chunk in which nothing was recognised may hold the text beside it.
    """
    joined: list[PlacementChunk] = []
    for chunk in chunks:
        before = joined[-1] if joined else None
        if (
            before is not None
            and chunk.end - before.start <= _MAX_JOINED_S * SAMPLE_RATE
            and _is_doubtful(before.slots, chunk.slots)
        ):
            slots = (*before.slots, *chunk.slots)
            joined[-1] = PlacementChunk(before.start, chunk.end, slots, (*before.pieces, chunk))
        else:
            joined.append(chunk)
    return joined


def _is_doubtful(before: Sequence[Slot], after: Sequence[Slot]) -> bool:
    if before and after:
        return not before[-1].kind is after[0].kind is SlotKind.SAME
    near = (*before[-1 - MAX_ISLAND :], *after[: 1 + MAX_ISLAND])
    return any(slot.kind in (SlotKind.TEXT_ONLY, SlotKind.UNRELATED) for slot in near)


def _split_by_chunk(
    slot: Slot, chunk_of: Sequence[int], tokens: Sequence[str], heard: Sequence[str]
) -> Iterator[Slot]:
    """Part a slot where its recognised words come from two pieces of sound: no word can be in both."""
    t0, h0 = slot.t0, slot.h0
    for h in range(slot.h0 + 1, slot.h1) if slot.kind is not SlotKind.SAME else ():
        if chunk_of[h] != chunk_of[h - 1]:
            t = (
                _split_token(slot, h, tokens, heard)
                if slot.kind in (SlotKind.SOUNDS_ALIKE, SlotKind.SUBSTITUTION)
                else slot.t1
            )
            yield _sub_slot(slot.kind, (t0, max(t0, t)), (h0, h))
            t0, h0 = max(t0, t), h
    yield _sub_slot(slot.kind, (t0, slot.t1), (h0, slot.h1))


def _sub_slot(kind: SlotKind, text: tuple[int, int], heard: tuple[int, int]) -> Slot:
    return Slot(SlotKind.HEARD_ONLY if text[0] == text[1] else kind, *text, *heard)


def _split_token(slot: Slot, h: int, tokens: Sequence[str], heard: Sequence[str]) -> int:
    """Return the token that begins what is written for the recognised words from `h` on, by the letters."""
    even = slot.t0 + (slot.t1 - slot.t0) * (h - slot.h0) / (slot.h1 - slot.h0)

    def unlikeness(t: int) -> tuple[float, float]:
        before = _resemblance(tokens[slot.t0 : t], heard[slot.h0 : h])
        return -before - _resemblance(tokens[t : slot.t1], heard[h : slot.h1]), abs(t - even)

    return min(range(slot.t0, slot.t1 + 1), key=unlikeness)


def _resemblance(one: Sequence[str], other: Sequence[str]) -> float:
    """Return how many letters two runs of words have in common, in order."""
    matcher = SequenceMatcher(
        None, "".join(map(alphanumeric, one)), "".join(map(alphanumeric, other)), autojunk=False
    )
    return float(sum(block.size for block in matcher.get_matching_blocks()))
