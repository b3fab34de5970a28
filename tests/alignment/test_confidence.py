"""Confidence: high where everything speaks for a word, low where something speaks against it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from alignment.audio.voice_activity import FRAME_MS, VoiceActivity
from alignment.confidence import confidences
from alignment.confidence_features import FEATURES, WordEvidence, word_features
from alignment.matching.slots import Slot, SlotKind
from alignment.placement.placement_protocol import PlacementResult
from alignment.recognition.attention_witness import AttendedWord
from alignment.recognition.recogniser import HeardWord

COUNT, DOUBTED, WORD_MS = 16, 8, 250


def activity(*, noise_db: float = -70.0) -> VoiceActivity:
    """Return the activity of four seconds of speech with a pause before and after."""
    speech = np.zeros(int((COUNT * WORD_MS + 4000) / FRAME_MS) + 1, np.float32)
    speech[int(2000 / FRAME_MS) : int((COUNT * WORD_MS + 2000) / FRAME_MS) + 1] = 1
    return VoiceActivity(speech, np.where(speech > 0, -25, noise_db).astype(np.float32))


def evidence(*, score: float = 0.5) -> WordEvidence:
    """Return that of words that follow each other closely and were recognised where they were placed."""
    spans = {at: (2000 + at * WORD_MS, 2000 + (at + 1) * WORD_MS) for at in range(COUNT)}
    return WordEvidence(
        tokens=["words"] * COUNT,
        heard=[HeardWord("words", *span) for span in spans.values()],
        slots=[Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(COUNT)],
        placement=PlacementResult(tokens=spans, scores=dict.fromkeys(spans, score)),
        activity=activity(),
    )


def of_doubted(found: WordEvidence) -> float:
    return confidences(found)[DOUBTED]


def test_a_well_matched_word_in_clean_speech_is_sure() -> None:
    assert of_doubted(evidence()) > 0.95


@pytest.mark.parametrize("word", ["字", "시간"])
def test_a_character_may_take_as_long_as_a_syllable(word: str) -> None:
    _, features = word_features(replace(evidence(), tokens=[word] * COUNT))
    assert (features[:, FEATURES.index("length")] < 0.5).all()
    assert (features[:, FEATURES.index("shortness")] < 0.5).all()


def test_all_confidences_are_shares() -> None:
    for score in (-1e6, -5.0, 0.0, 1e6):
        assert all(0 <= value <= 1 for value in confidences(evidence(score=score)).values())


def test_the_worse_the_sound_fits_the_less_sure() -> None:
    sure = [of_doubted(evidence(score=score)) for score in (0.5, -2.0, -4.0, -6.0)]
    assert sure == sorted(sure, reverse=True)
    assert sure[-1] < 0.9


def test_a_word_far_from_where_it_was_recognised_is_less_sure() -> None:
    clean = evidence()
    heard = list(clean.heard)
    heard[DOUBTED] = HeardWord("words", 2000 + DOUBTED * WORD_MS + 3000, 2000 + DOUBTED * WORD_MS + 3200)
    assert of_doubted(replace(clean, heard=heard)) < of_doubted(clean)


def test_noise_around_makes_less_sure() -> None:
    clean = evidence()
    assert of_doubted(replace(clean, activity=activity(noise_db=-27.0))) < of_doubted(clean)


def test_a_word_that_was_not_recognised_is_less_sure() -> None:
    clean = evidence()
    slots = list(clean.slots)
    slots[DOUBTED] = Slot(SlotKind.TEXT_ONLY, DOUBTED, DOUBTED + 1, DOUBTED, DOUBTED)
    slots.insert(DOUBTED + 1, Slot(SlotKind.HEARD_ONLY, DOUBTED + 1, DOUBTED + 1, DOUBTED, DOUBTED + 1))
    assert of_doubted(replace(clean, slots=slots)) < of_doubted(clean)


@pytest.mark.parametrize("length_ms", [20, 1400])
def test_a_word_of_unlikely_length_is_less_sure(length_ms: int) -> None:
    clean = evidence()
    start = 2000 + DOUBTED * WORD_MS
    spans = {**clean.placement.tokens, DOUBTED: (start, start + length_ms)}
    other = replace(clean, placement=replace(clean.placement, tokens=spans))
    assert of_doubted(other) < of_doubted(clean)


def attended(found: WordEvidence, *, off_ms: int = 0, log_probability: float = -0.1) -> WordEvidence:
    """Return evidence with attention asked: it has all words in place but for the doubted one."""
    words = {
        at: AttendedWord(start, end, log_probability, log_probability)
        for at, (start, end) in found.placement.tokens.items()
    }
    own = words[DOUBTED]
    words[DOUBTED] = replace(own, start_ms=own.start_ms + off_ms, end_ms=own.end_ms + off_ms)
    return replace(found, placement=replace(found.placement, witnessed=words))


def test_a_word_that_attention_has_elsewhere_is_less_sure() -> None:
    noisy = replace(evidence(score=-0.5), activity=activity(noise_db=-30.0))
    agreed = of_doubted(attended(noisy))
    assert of_doubted(attended(noisy, off_ms=1500)) < of_doubted(attended(noisy, off_ms=-700)) < agreed
    assert agreed > of_doubted(noisy)


def test_attention_that_lost_its_way_doubts_the_text_not_the_place() -> None:
    lost = attended(evidence(), log_probability=-9.0)
    assert of_doubted(lost) < of_doubted(attended(evidence()))
    assert of_doubted(attended(evidence(), off_ms=1500, log_probability=-9.0)) == of_doubted(lost)


def test_words_without_score_have_none() -> None:
    clean = evidence()
    scores = {at: score for at, score in clean.placement.scores.items() if at != DOUBTED}
    found = confidences(replace(clean, placement=replace(clean.placement, scores=scores)))
    assert found.keys() == scores.keys()


def test_nothing_placed_has_no_features() -> None:
    tokens, features = word_features(replace(evidence(), placement=PlacementResult()))
    assert tokens == []
    assert features.shape == (0, len(FEATURES))
    assert confidences(replace(evidence(), placement=PlacementResult())) == {}


def test_a_recording_of_no_length_is_no_error() -> None:
    nothing = VoiceActivity(np.zeros(0, np.float32), np.zeros(0, np.float32))
    assert len(confidences(replace(evidence(), activity=nothing))) == COUNT
