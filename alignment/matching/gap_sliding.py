"""Sliding of gaps: which of two equal words was left out, where the words alone do not tell.

Where a word stands twice in the text and was recognised once, either may be the one that was not. The same
freedom exists for whole passages, as in the comparison of files, where hunks may slide. Here time decides: a
gap in the text is likeliest where the recogniser was silent longest.
"""

from __future__ import annotations

from collections.abc import Sequence

from alignment.matching.slots import Slot, SlotKind
from alignment.recognition.recogniser import HeardWord
from alignment.text.spoken_forms import spoken_words

_PAIRED = (SlotKind.SAME, SlotKind.SOUNDS_ALIKE)


def silences(heard: Sequence[HeardWord], duration_ms: int) -> list[int]:
    """Return the milliseconds without a recognised word before each of them, and after the last."""
    starts = [*(word.start_ms for word in heard), duration_ms]
    ends = [0, *(word.end_ms for word in heard)]
    return [max(0, start - end) for start, end in zip(starts, ends, strict=True)]


def slide_gaps(slots: Sequence[Slot], tokens: Sequence[str], silences_ms: Sequence[int]) -> list[Slot]:
    """Return slots with each unrecognised stretch where the longest silence is that it may slide to.

    Only over words that sound as those of the gap can it slide. `silences_ms` as of `silences`.
    """
    sounds = [" ".join(spoken_words(token)) for token in tokens]
    found = list(slots)
    for at in range(len(found)):
        if found[at].kind is SlotKind.TEXT_ONLY:
            _slide(found, at, sounds, silences_ms)
    return [slot for slot in found if slot.t1 > slot.t0 or slot.h1 > slot.h0]


def _slide(slots: list[Slot], at: int, sounds: Sequence[str], silences_ms: Sequence[int]) -> None:
    back = _steps(slots, at, sounds, -1)
    forth = _steps(slots, at, sounds, 1)
    gap = slots[at]
    places = {0: gap.h0}
    places.update({-n: slots[at - n].h0 for n in range(1, back + 1)})
    places.update({n: slots[at + n].h1 for n in range(1, forth + 1)})
    best = max(places, key=lambda n: (silences_ms[places[n]], -abs(n)))
    step = 1 if best > 0 else -1
    for n in range(0, best, step):
        here, there = at + n, at + n + step
        slots[here], slots[there] = _swapped(slots[here], slots[there])


def _steps(slots: Sequence[Slot], at: int, sounds: Sequence[str], step: int) -> int:
    """Return over how many slots the gap may slide in a direction."""
    gap = slots[at]
    t0, t1, count = gap.t0, gap.t1, 0
    while 0 <= at + step * (count + 1) < len(slots):
        near = slots[at + step * (count + 1)]
        if near.kind not in _PAIRED:
            break
        size = near.t1 - near.t0
        taken = sounds[t1 - size : t1] if step < 0 else sounds[t0 : t0 + size]
        if size > t1 - t0 or not any(taken) or list(taken) != list(sounds[near.t0 : near.t1]):
            break
        t0, t1, count = t0 + step * size, t1 + step * size, count + 1
    return count


def _swapped(gap: Slot, near: Slot) -> tuple[Slot, Slot]:
    """Return gap and neighbour in exchanged order, in the order of the text."""
    size = near.t1 - near.t0
    if near.t0 >= gap.t1:  # the neighbour's words move to the gap's beginning
        moved = Slot(near.kind, gap.t0, gap.t0 + size, near.h0, near.h1)
        return moved, Slot(gap.kind, moved.t1, near.t1, near.h1, near.h1)
    moved = Slot(near.kind, gap.t1 - size, gap.t1, near.h0, near.h1)
    return moved, Slot(gap.kind, near.t0, moved.t0, near.h0, near.h0)
