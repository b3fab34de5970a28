"""Words that the recogniser left out are judged with the text given."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from alignment.audio.decoding import Sound, decode
from alignment.matching.slots import PlacementChunk, Slot, SlotKind
from alignment.recognition.models import find_model
from alignment.recognition.recogniser import HeardWord
from alignment.recognition.rescoring import Opinions, Rescorer
from alignment.recognition.whisper import WhisperRecogniser
from tests.alignment.material import excerpt

pytestmark = pytest.mark.model

CLIP = excerpt("meeting", 126_200, 136_330)
WORDS = CLIP.words


@pytest.fixture(scope="module")
def recogniser() -> WhisperRecogniser:
    return WhisperRecogniser(find_model())


@pytest.fixture
def sound(tmp_path: Path) -> Iterator[Sound]:
    made = decode(CLIP.write(tmp_path / "clip.wav"))
    yield made
    made.close()


def likelihood(recogniser: WhisperRecogniser, sound: Sound, tokens: list[str], unheard: int) -> float | None:
    """Return how likely the token is, all others having been heard as written."""
    heard = [HeardWord(word.text, word.start_ms, word.end_ms) for word in WORDS]
    if len(tokens) == len(heard):
        del heard[unheard]
    slots = [
        Slot(SlotKind.TEXT_ONLY, at, at + 1, at, at)
        if at == unheard
        else Slot(SlotKind.SAME, at, at + 1, at - (at > unheard), at + 1 - (at > unheard))
        for at in range(len(tokens))
    ]
    opinion = Rescorer(recogniser, "en", tokens, heard)
    return opinion.opinions(sound, [PlacementChunk(0, len(sound), tuple(slots))]).likelihoods.get(unheard)


def test_a_word_that_was_said_is_likely_and_one_that_was_not_is_not(
    recogniser: WhisperRecogniser, sound: Sound
) -> None:
    texts = [word.text for word in WORDS]
    at = texts.index("our")
    said = likelihood(recogniser, sound, texts, at)
    not_said = likelihood(recogniser, sound, [*texts[:at], "chairman", *texts[at:]], at)
    assert said is not None
    assert not_said is not None
    assert said > 0.1
    assert not_said < 1e-3


def test_the_last_word_has_nothing_behind_it_to_go_by(recogniser: WhisperRecogniser, sound: Sound) -> None:
    texts = [word.text for word in WORDS]
    assert likelihood(recogniser, sound, texts, len(texts) - 1) is None


def test_nobody_is_asked_about_what_was_heard() -> None:
    slots = tuple(Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(3))
    many = Slot(SlotKind.TEXT_ONLY, 3, 6, 3, 3)
    opinion = Rescorer(None, "en", ["a"] * 6, [])  # type: ignore[arg-type]
    assert opinion.opinions(None, [PlacementChunk(0, 1, (*slots, many))]) == Opinions()  # type: ignore[arg-type]
