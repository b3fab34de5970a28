"""The match of a text with what was recognised: word by word, and then what the words alone leave open."""

from __future__ import annotations

from collections.abc import Sequence

from alignment.matching.gap_sliding import silences, slide_gaps
from alignment.matching.repeated_passages import RepeatedMatch, settle_repeats
from alignment.matching.slots import Slot, SlotKind, build_slots
from alignment.placement.pronunciation import Pronouncer
from alignment.recognition.recogniser import HeardWord


def match_text(
    tokens: Sequence[str] | None, heard: Sequence[HeardWord], pronouncer: Pronouncer, *, duration_ms: int
) -> list[Slot]:
    """Return the slots of a text's tokens and the words recognised in a recording of `duration_ms`.

    Without a text the recognised words are the text, and each matches itself.
    """
    if tokens is None:
        return [Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(len(heard))]
    said = [word.text for word in heard]
    pauses_ms = silences(heard, duration_ms)
    slots = slide_gaps(build_slots(tokens, said, pronouncer), tokens, pauses_ms)
    return settle_repeats(slots, RepeatedMatch(tokens, said, pauses_ms, pronouncer))
