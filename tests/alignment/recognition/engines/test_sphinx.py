"""The recogniser by pocketsphinx, on the sample: words, times, probabilities, nothing of earlier pieces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from alignment import Aligner, EditedSpan, Verdict
from alignment.errors import Cancelled
from alignment.recognition.engines.sphinx import SphinxRecogniser
from alignment.recognition.recogniser import (
    Attending,
    AudioChunk,
    AudioChunkSource,
    HeardWord,
    KeepingEncodings,
    Rescoring,
)
from alignment.recognition.whisper import WhisperRecogniser
from alignment.worker.cache import AlignmentCache
from tests.alignment.material import correct_share, excerpt

pytestmark = pytest.mark.model
SAID = ["one", "thing", "that", "we", "had", "from", "first", "day", "very", "deep", "conviction"]


@pytest.fixture
def sphinx() -> Iterator[SphinxRecogniser]:
    """One that decodes in two processes."""
    recogniser = SphinxRecogniser(threads=2)
    yield recogniser
    recogniser.close()


def source(start_ms: int, end_ms: int) -> AudioChunkSource:
    """Return a piece of the sample."""
    return given(AudioChunk(start_ms, excerpt("sample", start_ms, end_ms).sound))


def given(chunk: AudioChunk) -> AudioChunkSource:
    return AudioChunkSource(len(chunk.samples), partial(_itself, chunk))


def _itself(chunk: AudioChunk) -> AudioChunk:
    return chunk


def recognise(recogniser: SphinxRecogniser, *sources: AudioChunkSource) -> list[list[HeardWord]]:
    told: list[float] = []
    found = recogniser.recognise(sources, language="en", done=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    return found


def test_words_are_written_as_in_a_text_with_times_and_probabilities(sphinx: SphinxRecogniser) -> None:
    [words] = recognise(sphinx, source(0, 8000))
    texts = [word.text for word in words]
    assert len(set(SAID) & set(texts)) > 0.8 * len(set(SAID))
    assert all(re.fullmatch(r"[A-Za-z'.-]+", text) for text in texts)  # neither “the(2)” nor “[NOISE]”
    starts = [word.start_ms for word in words]
    assert starts == sorted(starts)
    assert all(0 <= word.start_ms < word.end_ms <= 8000 for word in words)
    assert all(word.probability is not None and 0 < word.probability < 1 for word in words)


def test_what_was_decoded_before_does_not_matter(sphinx: SphinxRecogniser) -> None:
    early, late = source(0, 6000), source(20_000, 25_000)
    once = recognise(sphinx, early, late)
    assert recognise(sphinx, late, early) == once[::-1]
    alone = SphinxRecogniser(threads=1)
    assert recognise(alone, late, early) == once[::-1]
    assert recognise(alone, late) == once[1:]


def test_it_goes_on_after_it_was_stopped(sphinx: SphinxRecogniser) -> None:
    def stop(_share: float) -> None:
        raise Cancelled

    pieces = [source(0, 3000), source(3000, 6000), source(6000, 9000)]
    with pytest.raises(Cancelled):
        sphinx.recognise(pieces, language="en", done=stop)
    found = recognise(sphinx, *pieces)
    assert [bool(words) for words in found] == [True, True, True]
    assert found[2][0].start_ms >= 6000


def test_each_tells_what_it_can_do_beyond_words(
    sphinx: SphinxRecogniser, recogniser: WhisperRecogniser
) -> None:
    skills = (Rescoring, KeepingEncodings, Attending)
    assert [isinstance(sphinx, skill) for skill in skills] == [False, False, False]
    assert [isinstance(recogniser, skill) for skill in skills] == [True, True, True]
    assert sphinx.languages == recogniser.languages == frozenset({"en"})


def test_a_text_is_aligned_as_closely_as_with_whisper(tmp_path: Path) -> None:
    said = excerpt("sample", 8_000, 39_000)
    recording = said.write(tmp_path / "part.wav")
    aligner = Aligner(AlignmentCache(tmp_path / "cache"), cores=2)
    try:
        found = aligner.align(recording, said.script, model="pocketsphinx:en-us")
        assert found.engine["recogniser"] == "pocketsphinx en-us"
        assert correct_share(found.words, said.words) > 0.9
        first, second, third = said.words[20:23]
        span = EditedSpan(
            (second.text,), first.end_ms, third.start_ms, before=(first.text,), after=(third.text,)
        )
        [edited] = aligner.realign(recording, span, model="pocketsphinx:en-us")
        assert edited.verdict is Verdict.BORNE_OUT  # by the built-in model
    finally:
        aligner.close()
