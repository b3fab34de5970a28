"""Of two equal words or passages, the one beside which the recogniser was silent was left out."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from alignment.matching.gap_sliding import silences, slide_gaps
from alignment.matching.slots import Slot, SlotKind, build_slots
from alignment.placement.pronunciation import Pronouncer
from alignment.recognition.recogniser import HeardWord

PRONOUNCER = Pronouncer(lambda _: None)
SENTENCE = "so this is what we all came for"


def recognised(text: str, *, pause_before: int | None = None) -> list[HeardWord]:
    """Return words of 200 ms each, one after the other, with 5 s of silence before one of them."""
    pauses = [5000 * (pause_before is not None and at >= pause_before) for at in range(len(text.split()))]
    return [
        HeardWord(word, at * 200 + pause, at * 200 + 200 + pause)
        for at, (word, pause) in enumerate(zip(text.split(), pauses, strict=True))
    ]


def slots_of(text: str, heard: list[HeardWord]) -> list[Slot]:
    tokens = text.split()
    slots = build_slots(tokens, [word.text for word in heard], PRONOUNCER)
    return slide_gaps(slots, tokens, silences(heard, heard[-1].end_ms if heard else 0))


def unrecognised(text: str, heard: list[HeardWord]) -> list[int]:
    """Return the numbers of the tokens that stand beside no recognised word."""
    return [
        t
        for slot in slots_of(text, heard)
        if slot.kind is SlotKind.TEXT_ONLY
        for t in range(slot.t0, slot.t1)
    ]


def test_of_two_equal_words_the_one_in_the_silence_is_missing() -> None:
    text = "ride on the wagon wagon is based here"
    said = "ride on the wagon is based here"
    assert unrecognised(text, recognised(said, pause_before=3)) == [3]
    assert unrecognised(text, recognised(said, pause_before=4)) == [4]


def test_of_two_equal_sentences_one_is_missing_as_a_whole() -> None:
    text = f"before it {SENTENCE} {SENTENCE} behind it"
    said = f"before it {SENTENCE} behind it"
    size = len(SENTENCE.split())
    assert unrecognised(text, recognised(said, pause_before=2)) == list(range(2, 2 + size))
    assert unrecognised(text, recognised(said, pause_before=2 + size)) == list(range(2 + size, 2 + 2 * size))


def test_a_gap_does_not_slide_over_other_words() -> None:
    assert unrecognised("one two three four", recognised("one two four", pause_before=1)) == [2]


@given(st.lists(st.sampled_from("ab"), max_size=12), st.data())
def test_nothing_is_lost_and_partners_stay_alike(tokens: list[str], data: st.DataObject) -> None:
    kept = data.draw(st.lists(st.booleans(), min_size=len(tokens), max_size=len(tokens)))
    said = " ".join(token for token, is_kept in zip(tokens, kept, strict=True) if is_kept)
    pause = data.draw(st.none() | st.integers(0, len(tokens)))
    heard = recognised(said, pause_before=pause)
    slots = slots_of(" ".join(tokens), heard)
    ends = [(0, 0), *((slot.t1, slot.h1) for slot in slots)]
    assert [(slot.t0, slot.h0) for slot in slots] == ends[:-1]
    assert ends[-1] == (len(tokens), len(heard))
    assert all(one <= other for one, other in pairwise(ends))
    for slot in slots:
        if slot.kind is SlotKind.SAME:
            assert tokens[slot.t0 : slot.t1] == [word.text for word in heard[slot.h0 : slot.h1]]
