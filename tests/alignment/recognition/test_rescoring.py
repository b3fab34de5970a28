"""Words that the recogniser left out are judged with the text given."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from alignment.audio.decoding import Sound, decode
from alignment.matching.slots import PlacementChunk, Slot, SlotKind
from alignment.recognition.kept_encodings import KeptEncodings
from alignment.recognition.models import find_model
from alignment.recognition.recogniser import AudioChunk, AudioChunkSource, HeardWord
from alignment.recognition.rescoring import Opinions, Rescorer
from alignment.recognition.whisper import WhisperRecogniser
from alignment.recognition.whisper_scoring import WhisperChunk
from tests.alignment.material import excerpt

pytestmark = pytest.mark.model

CLIP = excerpt("meeting", 126_200, 136_330)
WORDS = CLIP.words


@pytest.fixture
def sound(tmp_path: Path) -> Iterator[Sound]:
    made = decode(CLIP.write(tmp_path / "clip.wav"))
    yield made
    made.close()


def likelihood(
    recogniser: WhisperRecogniser,
    sound: Sound,
    tokens: list[str],
    unheard: int,
    kept: KeptEncodings | None = None,
) -> float | None:
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
    opinion = Rescorer(recogniser, "en", tokens, heard, kept=kept)
    return opinion.opinions(
        sound, [PlacementChunk(0, len(sound), tuple(slots))], is_asked=lambda _: True
    ).likelihoods.get(unheard)


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


class EncodesOnce(WhisperRecogniser):
    """A recogniser that encodes only what it recognises."""

    def encode_chunk(self, chunk: AudioChunk, *, language: str) -> WhisperChunk:
        """Refuse."""
        raise AssertionError(f"{len(chunk.samples)} samples in {language} are encoded once more")


def kept_from(recogniser: WhisperRecogniser, sound: Sound, *borders: int) -> KeptEncodings:
    """Return what is kept of the clip when it is recognised in pieces between `borders` (milliseconds)."""
    samples = [0, *(16 * border for border in borders), len(sound)]

    def source(start: int, end: int) -> AudioChunkSource:
        return AudioChunkSource(end - start, lambda: AudioChunk(start // 16, sound.samples(start, end)))

    sources = [source(start, end) for start, end in pairwise(samples)]
    kept = KeptEncodings()
    recogniser.recognise(sources, language="en", done=lambda _: None, kept=kept)
    return kept


@pytest.mark.parametrize("borders", [(), (3_800, 7_700)])
def test_what_was_encoded_to_be_recognised_is_not_encoded_again(
    sound: Sound, borders: tuple[int, ...]
) -> None:
    recogniser = EncodesOnce(find_model())
    kept = kept_from(recogniser, sound, *borders)
    texts = [word.text for word in WORDS]
    at = texts.index("our")
    said = likelihood(recogniser, sound, texts, at, kept)
    not_said = likelihood(recogniser, sound, [*texts[:at], "chairman", *texts[at:]], at, kept)
    assert said is not None
    assert not_said is not None
    assert said > 0.1
    assert not_said < 1e-3


def test_where_pieces_meet_the_sound_is_encoded_again(recogniser: WhisperRecogniser, sound: Sound) -> None:
    texts = [word.text for word in WORDS]
    at = texts.index("our")
    kept = kept_from(recogniser, sound, WORDS[at].start_ms)
    assert likelihood(recogniser, sound, texts, at, kept) == likelihood(recogniser, sound, texts, at)


def test_the_last_word_has_nothing_behind_it_to_go_by(recogniser: WhisperRecogniser, sound: Sound) -> None:
    texts = [word.text for word in WORDS]
    assert likelihood(recogniser, sound, texts, len(texts) - 1) is None


def test_nobody_is_asked_about_what_was_heard() -> None:
    slots = tuple(Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(3))
    many = Slot(SlotKind.TEXT_ONLY, 3, 6, 3, 3)
    chunk = PlacementChunk(0, 1, (*slots, many))
    opinion = Rescorer(None, "en", ["a"] * 6, [])  # type: ignore[arg-type]
    found = opinion.opinions(None, [chunk], is_asked=lambda _: True)  # type: ignore[arg-type]
    assert found == Opinions()


def extra_cost(
    recogniser: WhisperRecogniser, sound: Sound, *, text: str, heard: str, at: int, kind: SlotKind
) -> float | None:
    """Return by how much `text` costs more than `heard` in the place of word `at`, the others as they are."""
    said = [HeardWord(word.text, word.start_ms, word.end_ms) for word in WORDS]
    said[at : at + 1] = [HeardWord(word, said[at].start_ms, said[at].end_ms) for word in heard.split()]
    tokens = [word.text for word in WORDS]
    tokens[at] = text
    longer = len(said) - len(tokens)
    slots = [
        Slot(kind, at, at + 1, at, at + 1 + longer)
        if n == at
        else Slot(SlotKind.SAME, n, n + 1, n + longer * (n > at), n + 1 + longer * (n > at))
        for n in range(len(tokens))
    ]
    chunk = PlacementChunk(0, len(sound), tuple(slots))
    opinions = Rescorer(recogniser, "en", tokens, said).opinions(sound, [chunk], is_asked=lambda _: True)
    return opinions.extra_costs.get(at)


@pytest.mark.parametrize("kind", [SlotKind.SUBSTITUTION, SlotKind.SOUNDS_ALIKE, SlotKind.UNRELATED])
def test_a_wrong_text_costs_more_than_what_was_said(
    recogniser: WhisperRecogniser, sound: Sound, kind: SlotKind
) -> None:
    at = [word.text for word in WORDS].index("our")
    wrong = extra_cost(recogniser, sound, text="chairman", heard="our", at=at, kind=kind)
    assert wrong is not None
    assert wrong > 10


def test_a_right_text_costs_less_than_another_word(recogniser: WhisperRecogniser, sound: Sound) -> None:
    at = [word.text for word in WORDS].index("our")
    right = extra_cost(recogniser, sound, text="our", heard="chairman", at=at, kind=SlotKind.SUBSTITUTION)
    assert right is not None
    assert right < 0


def test_who_is_not_asked_says_nothing(recogniser: WhisperRecogniser, sound: Sound) -> None:
    tokens = [word.text for word in WORDS]
    said = [HeardWord(word.text, word.start_ms, word.end_ms) for word in WORDS]
    slots = tuple(Slot(SlotKind.SUBSTITUTION, at, at + 1, at, at + 1) for at in range(len(tokens)))
    chunk = PlacementChunk(0, len(sound), slots)
    rescorer = Rescorer(recogniser, "en", tokens, said)
    assert rescorer.opinions(sound, [chunk], is_asked=lambda _: False) == Opinions()


def test_a_page_without_blanks_was_not_said(recogniser: WhisperRecogniser, sound: Sound) -> None:
    at = [word.text for word in WORDS].index("our")
    page = "发言人大家早上好" * 100
    cost = extra_cost(recogniser, sound, text=page, heard="our", at=at, kind=SlotKind.UNRELATED)
    assert cost is not None
    assert cost > 10
    encoded = recogniser.encode_chunk(AudioChunk(0, sound.samples(0, len(sound))), language="en")
    assert len(encoded.readings([page], max_words=4, count=2)) == 2
