"""Repeated passages: of two equal ones in the text and one in the sound, one is left unheard as a whole.

Matching word by word is free to take the beginning from one and the end from the other, and does where the
recogniser was wrong about a word between. A gap that slides (`gap_sliding`) mends that only where it is one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from alignment.matching.slots import Slot, SlotKind, build_slots
from alignment.placement.pronunciation import Pronouncer
from alignment.text.spoken_forms import spoken_words

_MIN_WORDS = 4  # of a passage that stands twice with other text between
_MIN_WORDS_IN_A_ROW = 2  # of one that stands twice in a row
_COPIES_COMPARED = 3  # each with so many that follow it
_LONGEST_REGION = 600  # tokens from the first copy to the end of the second
_MAX_HEARD_TWICE = 0.25  # share of a passage's words that both copies may have: found there by chance
_MIN_HEARD = 0.5  # share of its words that one of the copies must have
_MAX_LOST = 0.125  # share of a passage's words that may match no more: they matched by chance

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class RepeatedMatch:
    """Both sides of a match: the text's tokens, the recognised words and their pauses.

    `silences_ms` as of `gap_sliding.silences`.
    """

    tokens: Sequence[str]
    heard: Sequence[str]
    silences_ms: Sequence[int]
    pronouncer: Pronouncer

    def without(self, region: Range, heard: Range, left_out: Range) -> list[Slot] | None:
        """Return the slots of a region with some of its tokens unheard; None where they will not part."""
        (first, end), (cut, resumed) = region, left_out
        rest = [*self.tokens[first:cut], *self.tokens[resumed:end]]
        found: list[Slot] = []
        for slot in build_slots(rest, self.heard[heard[0] : heard[1]], self.pronouncer):
            t0, t1 = slot.t0 + first, slot.t1 + first
            h0, h1 = slot.h0 + heard[0], slot.h1 + heard[0]
            if t0 < cut < t1:
                if slot.kind not in (SlotKind.TEXT_ONLY, SlotKind.UNRELATED):
                    return None
                found.append(Slot(slot.kind, t0, cut, h0, h1))
                found.append(Slot(SlotKind.TEXT_ONLY, cut, resumed, h1, h1))
                found.append(Slot(SlotKind.TEXT_ONLY, resumed, t1 + resumed - cut, h1, h1))
                continue
            if t0 >= cut and not any(own.t0 == cut for own in found):
                found.append(Slot(SlotKind.TEXT_ONLY, cut, resumed, h0, h0))
            moved = resumed - cut if t0 >= cut else 0
            found.append(Slot(slot.kind, t0 + moved, t1 + moved, h0, h1))
        if not any(own.t0 == cut for own in found):
            found.append(Slot(SlotKind.TEXT_ONLY, cut, resumed, heard[1], heard[1]))
        return found


def settle_repeats(slots: Sequence[Slot], match: RepeatedMatch) -> list[Slot]:
    """Return slots in which no passage is heard half in one place and half in another.

    Of two copies the one is unheard whose absence leaves more words matched, else the one beside the longer
    pause, else the second.
    """
    found = list(slots)
    matched = _matched_tokens(found, len(match.tokens))
    for one, other in _equal_passages([" ".join(spoken_words(token)) for token in match.tokens]):
        if _is_mixed([matched[t] for t in one], [matched[t] for t in other]):
            settled = _settled(found, match, one, other)
            if settled is not None:
                found = settled
                matched = _matched_tokens(found, len(match.tokens))
    return found


def _matched_tokens(slots: Sequence[Slot], count: int) -> list[bool]:
    matched = [False] * count
    for slot in slots:
        if slot.kind is SlotKind.SAME:
            matched[slot.t0 : slot.t1] = [True] * (slot.t1 - slot.t0)
    return matched


def _equal_passages(sounds: Sequence[str]) -> Iterator[tuple[list[int], list[int]]]:
    """Yield pairs of passages that sound the same, each as the numbers of its tokens that sound at all."""
    spoken = [t for t, sound in enumerate(sounds) if sound]
    words = [sounds[t] for t in spoken]
    for first, distance, length in sorted(_repeats(words)):
        for at in range(first, first + length - distance + 1, distance) if length > distance else (first,):
            size = min(length, distance)
            one, other = spoken[at : at + size], spoken[at + distance : at + distance + size]
            if other[-1] - one[0] <= _LONGEST_REGION:
                yield one, other


def _repeats(words: Sequence[str]) -> set[tuple[int, int, int]]:
    """Return the longest repeats: first word, distance to its copy, length (longer than that: periodic)."""
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(words) - _MIN_WORDS + 1):
        places.setdefault(tuple(words[at : at + _MIN_WORDS]), []).append(at)
    seeds = {
        (one, other - one)
        for own in places.values()
        for number, one in enumerate(own)
        for other in own[number + 1 : number + 1 + _COPIES_COMPARED]
        if other - one <= _LONGEST_REGION
    }
    found = set()
    for at, distance in seeds:
        if (at - 1, distance) not in seeds:  # the others lie further on in the same repeat
            length = _MIN_WORDS
            while (at + length - _MIN_WORDS + 1, distance) in seeds:
                length += 1
            found.add((at, distance, length))
    for size in range(_MIN_WORDS_IN_A_ROW, _MIN_WORDS):
        found |= {
            (at, size, size)
            for at in range(len(words) - 2 * size + 1)
            if words[at : at + size] == words[at + size : at + 2 * size]
        }
    return found


def _is_mixed(one: Sequence[bool], other: Sequence[bool]) -> bool:
    """Whether a passage was said once and each copy has some of its words."""
    twice = sum(a and b for a, b in zip(one, other, strict=True))
    once = sum(a or b for a, b in zip(one, other, strict=True))
    has_some = any(one) and any(other)
    return has_some and twice <= _MAX_HEARD_TWICE * len(one) and once >= _MIN_HEARD * len(one)


def _settled(
    slots: Sequence[Slot], match: RepeatedMatch, one: Sequence[int], other: Sequence[int]
) -> list[Slot] | None:
    """Return the slots with one of two copies unheard, None where that would cost words that matched."""
    first = next(at for at, slot in enumerate(slots) if slot.t1 > one[0])
    last = next(at for at, slot in enumerate(slots) if slot.t1 > other[-1])
    while first and slots[first - 1].kind is not SlotKind.SAME:
        first -= 1
    while last + 1 < len(slots) and slots[last + 1].kind is not SlotKind.SAME:
        last += 1
    own = slots[first : last + 1]
    region, heard = (own[0].t0, own[-1].t1), (own[0].h0, own[-1].h1)
    least = _count_matched(own) - _MAX_LOST * len(one)
    best: tuple[int, int, list[Slot]] | None = None
    for copy in (other, one):
        left_out = (copy[0], copy[-1] + 1)
        new = match.without(region, heard, left_out)
        if new is None or _count_matched(new) < least:
            continue
        silence = next(match.silences_ms[slot.h0] for slot in new if slot.t0 == left_out[0])
        if best is None or (_count_matched(new), silence) > best[:2]:
            best = (_count_matched(new), silence, new)
    return None if best is None else [*slots[:first], *best[2], *slots[last + 1 :]]


def _count_matched(slots: Sequence[Slot]) -> int:
    return sum(slot.t1 - slot.t0 for slot in slots if slot.kind is SlotKind.SAME)
