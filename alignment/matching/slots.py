"""Slots: text and recognised text side by side, as the same words, substitutions, words of one side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from alignment.matching.reading_match import SpokenText, Stretch, match_readings
from alignment.matching.word_matching import match_words
from alignment.placement.pronunciation import Phones, Pronouncer, phone_similarity
from alignment.text.phrases import SpokenUnit
from alignment.text.spoken_forms import is_stage_direction

_MIN_SIMILARITY = 0.5  # likeness above which two stretches are taken for one another
_GROUP_SIZES = (
    (1, 1),
    (1, 2),
    (2, 1),
    (1, 3),
    (3, 1),
    (1, 4),
    (4, 1),
    (2, 2),
    (2, 3),
    (3, 2),
)  # "g p d four"
_MAX_PAIRS = 20_000  # tokens times heard words of a gap that is compared by sound
_MAX_SUBSTITUTED_WORDS = 5


class SlotKind(Enum):
    """How the two sides of a slot stand to each other."""

    SAME = auto()  # the same words
    SOUNDS_ALIKE = auto()  # different words that sound alike
    SUBSTITUTION = auto()  # different words in the same place, of like length
    TEXT_ONLY = auto()  # written, not recognised
    HEARD_ONLY = auto()  # recognised, not written
    UNRELATED = auto()  # both, but too unlike in length to be one another


@dataclass(frozen=True, slots=True)
class Slot:
    """Tokens `t0` to `t1` of the text beside recognised words `h0` to `h1` (half-open ranges)."""

    kind: SlotKind
    t0: int
    t1: int
    h0: int
    h1: int


@dataclass(frozen=True, slots=True)
class PlacementChunk:
    """A range of samples, and the slots to be placed in it. `joined`: the pieces that it was made from."""

    start: int
    end: int
    slots: tuple[Slot, ...]
    joined: tuple[PlacementChunk, ...] = ()

    @property
    def pieces(self) -> tuple[PlacementChunk, ...]:
        """The pieces of sound, each recognised by itself, with the slots of each."""
        return self.joined or (self,)


def build_slots(tokens: Sequence[str], heard: Sequence[str], pronouncer: Pronouncer) -> list[Slot]:
    """Return the slots in order; together they hold every token and every recognised word once."""
    text, said = SpokenText(tokens), SpokenText(heard)
    same = match_readings(text, said, list(_matched_stretches(text, said)))
    slots: list[Slot] = []
    t, h = 0, 0
    for t0, t1, h0, h1 in same:
        slots.extend(_gap_slots(t, t0, h, h0, (tokens, heard, pronouncer)))
        slots.append(Slot(SlotKind.SAME, t0, t1, h0, h1))
        t, h = t1, h1
    slots.extend(_gap_slots(t, len(tokens), h, len(heard), (tokens, heard, pronouncer)))
    return slots


def _matched_stretches(text: SpokenText, heard: SpokenText) -> Iterator[Stretch]:
    """Yield the groups of tokens and recognised words whose usual words all found their partner."""
    ours = [(word, at) for at, unit in enumerate(text.units) for word in unit.readings[0]]
    theirs = [(word, at) for at, unit in enumerate(heard.units) for word in unit.readings[0]]
    pairs = match_words([word for word, _ in ours], [word for word, _ in theirs])
    linked = [(ours[i][1], theirs[j][1]) for i, j in pairs]
    at = 0
    while at < len(linked):
        (t0, h0), (t1, h1) = linked[at], linked[at]
        count = 0
        while at < len(linked) and (linked[at][0] <= t1 or linked[at][1] <= h1):
            t1, h1 = max(t1, linked[at][0]), max(h1, linked[at][1])
            count += 1
            at += 1
        own, other = text.units[t0 : t1 + 1], heard.units[h0 : h1 + 1]
        if count == _count_words(own) == _count_words(other):
            yield own[0].start, own[-1].end, other[0].start, other[-1].end


def _count_words(units: Sequence[SpokenUnit]) -> int:
    return sum(len(unit.readings[0]) for unit in units)


Sides = tuple[Sequence[str], Sequence[str], Pronouncer]


def _gap_slots(t0: int, t1: int, h0: int, h1: int, sides: Sides) -> Iterator[Slot]:
    """Yield the slots of a stretch where the two sides differ, pairing by sound what can be paired."""
    if t0 == t1 and h0 == h1:
        return
    tokens, heard, pronouncer = sides
    pairs: list[Slot] = []
    if t0 < t1 and h0 < h1 and (t1 - t0) * (h1 - h0) <= _MAX_PAIRS:
        ours = [_phones(token, pronouncer) for token in tokens[t0:t1]]
        theirs = [_phones(word, pronouncer) for word in heard[h0:h1]]
        pairs = [
            Slot(SlotKind.SOUNDS_ALIKE, t0 + a, t0 + b, h0 + c, h0 + d)
            for a, b, c, d in _pair_by_sound(ours, theirs)
        ]
    t, h = t0, h0
    for pair in pairs:
        yield from _unpaired_slot(t, pair.t0, h, pair.h0, sides)
        yield pair
        t, h = pair.t1, pair.h1
    yield from _unpaired_slot(t, t1, h, h1, sides)


def _unpaired_slot(t0: int, t1: int, h0: int, h1: int, sides: Sides) -> Iterator[Slot]:
    if t0 == t1 and h0 == h1:
        return
    if t0 == t1:
        yield Slot(SlotKind.HEARD_ONLY, t0, t1, h0, h1)
    elif h0 == h1:
        yield Slot(SlotKind.TEXT_ONLY, t0, t1, h0, h1)
    else:
        tokens, heard, pronouncer = sides
        ours = sum(len(_phones(token, pronouncer)) for token in tokens[t0:t1])
        theirs = sum(len(_phones(word, pronouncer)) for word in heard[h0:h1])
        small = max(t1 - t0, h1 - h0) <= _MAX_SUBSTITUTED_WORDS
        close = small and ours > 0 and theirs > 0 and max(ours, theirs) <= 2.5 * min(ours, theirs) + 3
        yield Slot(SlotKind.SUBSTITUTION if close else SlotKind.UNRELATED, t0, t1, h0, h1)


def _phones(token: str, pronouncer: Pronouncer) -> Phones:
    if is_stage_direction(token):
        return ()
    ways = pronouncer.variants(token)
    return ways[0] if ways else ()


def _pair_by_sound(ours: Sequence[Phones], theirs: Sequence[Phones]) -> list[tuple[int, int, int, int]]:
    """Pair runs of up to three words that sound alike, so that the whole gain in likeness is largest."""
    n, m = len(ours), len(theirs)
    best = [[0.0] * (m + 1) for _ in range(n + 1)]
    step: list[list[tuple[int, int]]] = [[(0, 0)] * (m + 1) for _ in range(n + 1)]
    for i in range(n + 1):
        for j in range(m + 1):
            if i and best[i - 1][j] >= best[i][j]:
                best[i][j], step[i][j] = best[i - 1][j], (1, 0)
            if j and best[i][j - 1] > best[i][j]:
                best[i][j], step[i][j] = best[i][j - 1], (0, 1)
            for k, back in _GROUP_SIZES:
                if k <= i and back <= j:
                    gain = best[i - k][j - back] + _pairing_gain(ours[i - k : i], theirs[j - back : j])
                    if gain > best[i][j]:
                        best[i][j], step[i][j] = gain, (k, back)
    pairs: list[tuple[int, int, int, int]] = []
    i, j = n, m
    while i or j:
        k, back = step[i][j] if i and j else (min(i, 1), min(j, 1) if not i else 0)
        if k and back:
            pairs.append((i - k, i, j - back, j))
        i, j = i - k, j - back
    return pairs[::-1]


def _pairing_gain(ours: Sequence[Phones], theirs: Sequence[Phones]) -> float:
    left = tuple(phone for phones in ours for phone in phones)
    right = tuple(phone for phones in theirs for phone in phones)
    if not all(ours) or not all(theirs):
        return -1.0
    alike = phone_similarity(left, right) - _MIN_SIMILARITY
    # Longer groupings must earn their place: two pairs of single words are preferred to one of two.
    return alike * max(len(left), len(right)) - 0.05 * (len(ours) + len(theirs) - 2)
