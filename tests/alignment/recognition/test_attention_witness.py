"""Attention tells where given words are, and by their probability where it is to be believed."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from alignment.audio.decoding import Sound, decode
from alignment.matching.slots import PlacementChunk, Slot, SlotKind
from alignment.recognition.attention_witness import (
    AttendedWord,
    AttentionWitness,
    said_evidence,
    said_tokens,
    search_bounds,
)
from alignment.recognition.kept_encodings import KeptEncodings
from alignment.recognition.recogniser import AudioChunk, AudioChunkSource, HeardWord
from alignment.recognition.whisper import WhisperRecogniser
from alignment.recognition.whisper_scoring import MAX_TOKENS
from tests.alignment.material import excerpt, quiet

CLIP = quiet(1.0) + excerpt("meeting", 126_200, 136_330) + quiet(1.0, seed=2)
TEXT = [word.text for word in CLIP.words]


@pytest.fixture
def sound(tmp_path: Path) -> Iterator[Sound]:
    made = decode(CLIP.write(tmp_path / "clip.wav"))
    yield made
    made.close()


def ask(
    recogniser: WhisperRecogniser,
    sound: Sound,
    tokens: Sequence[str],
    *,
    kept: KeptEncodings | None = None,
    doubted: bool = True,
) -> dict[int, AttendedWord]:
    """Return what attention makes of `tokens`, none of which was recognised."""
    chunk = PlacementChunk(0, len(sound), not_recognised(range(len(tokens))))
    witness = AttentionWitness(recogniser, "en", tokens, [], kept=kept)
    return witness.attended_words(sound, [chunk], is_doubtful=lambda _: doubted)


def not_recognised(tokens: range, heard: int = 0) -> tuple[Slot, ...]:
    """Return a slot for each token, behind so many recognised words."""
    return tuple(Slot(SlotKind.TEXT_ONLY, at, at + 1, heard, heard) for at in tokens)


@pytest.mark.model
def test_attention_has_said_words_about_where_they_are(recogniser: WhisperRecogniser, sound: Sound) -> None:
    found = ask(recogniser, sound, TEXT)
    assert found.keys() == set(range(len(TEXT)))
    near = [
        found[at].start_ms - 300 <= word.start_ms <= found[at].end_ms + 300
        for at, word in enumerate(CLIP.words)
    ]
    assert sum(near) >= 0.95 * len(near)
    bounds = search_bounds(found, found, 0)
    assert len(bounds) >= 0.9 * len(TEXT)


@pytest.mark.model
def test_a_text_that_was_not_said_is_not_believed(recogniser: WhisperRecogniser, sound: Sound) -> None:
    other = [
        "Sailors",
        "of",
        "the",
        "northern",
        "islands",
        "never",
        "paint",
        "their",
        "wooden",
        "boats",
        "before",
        "the",
        "summer",
        "begins.",
    ]
    found = ask(recogniser, sound, other)
    assert search_bounds(found, found, 0) == {}
    assert said_tokens(found, range(len(other))) == set()
    assert said_tokens(ask(recogniser, sound, TEXT), range(len(TEXT))) == set(range(len(TEXT)))


@pytest.mark.model
def test_what_was_heard_beside_the_text_takes_its_place(recogniser: WhisperRecogniser, sound: Sound) -> None:
    first = 8
    heard = [HeardWord(word, 0, 0) for word in TEXT[:first]]
    tokens = TEXT[first:]
    slots = (Slot(SlotKind.HEARD_ONLY, 0, 0, 0, first), *not_recognised(range(len(tokens)), first))
    witness = AttentionWitness(recogniser, "en", tokens, heard)
    chunk = PlacementChunk(0, len(sound), slots)
    found = witness.attended_words(sound, [chunk], is_doubtful=lambda _: True)
    whole = ask(recogniser, sound, TEXT)
    assert found == {at - first: own for at, own in whole.items() if at >= first}


@pytest.mark.model
def test_pieces_without_doubt_are_not_listened_to(recogniser: WhisperRecogniser, sound: Sound) -> None:
    assert ask(recogniser, sound, TEXT, doubted=False) == {}


@pytest.mark.model
def test_a_piece_that_was_encoded_is_not_encoded_again(recogniser: WhisperRecogniser, sound: Sound) -> None:
    kept = KeptEncodings()
    source = AudioChunkSource(len(sound), lambda: AudioChunk(0, sound.samples(0, len(sound))))
    recogniser.recognise([source], language="en", done=lambda _: None, kept=kept)
    anew = ask(recogniser, sound, TEXT)
    known = ask(recogniser, sound, TEXT, kept=kept)
    close = [abs(known[at].start_ms - anew[at].start_ms) <= 100 for at in anew]
    assert sum(close) >= 0.9 * len(close)
    assert known != anew  # kept rounded, and without the quiet behind


@pytest.mark.model
def test_more_words_than_fit_one_window_are_left_alone(recogniser: WhisperRecogniser, sound: Sound) -> None:
    many = ["word"] * (MAX_TOKENS + 1)
    said = [HeardWord(word, 0, 0) for word in many]
    slots = tuple(Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(len(many)))
    witness = AttentionWitness(recogniser, "en", many, said)
    chunk = PlacementChunk(0, len(sound), slots)
    assert witness.attended_words(sound, [chunk], is_doubtful=lambda _: True) == {}


def told(likely: Sequence[float]) -> Mapping[int, AttendedWord]:
    """Return attended words of these probabilities, one after the other."""
    return {
        at: AttendedWord(at * 300, at * 300 + 300, math.log(p), math.log(p)) for at, p in enumerate(likely)
    }


def test_bounds_leave_room_beside_words_that_are_likely_and_leave_out_others() -> None:
    bounds = search_bounds(told([0.9, 1e-4, 0.9]), [0, 1, 2, 3], 100)
    assert bounds.keys() == {0, 2}
    assert bounds[2][0] < 600 - 100
    assert bounds[2][1] > 900 - 100


def test_part_of_a_passage_may_be_said() -> None:
    found = told([*[0.5] * 12, *[1e-6] * 12])
    said = said_tokens(found, range(24))
    assert set(range(8)) <= said
    assert said.isdisjoint(range(16, 24))


def test_a_likely_word_alone_is_no_evidence() -> None:
    found = told([1e-5, 1e-5, 1e-5, 0.9, 1e-5, 1e-5, 1e-5])
    assert said_tokens(found, range(7)) == set()
    assert said_evidence(found, range(7)) == 0.0


def test_words_that_attention_was_not_asked_about_are_no_evidence() -> None:
    assert said_tokens({}, range(5)) == set()
    assert said_evidence({}, range(5)) == 0.0
