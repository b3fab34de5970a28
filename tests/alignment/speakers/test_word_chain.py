"""The course of words through voices, on evidence that is made up."""

from __future__ import annotations

import numpy as np
import pytest

from alignment.speakers.word_chain import likeliest_voices, voice_probabilities

SELDOM, OFTEN = -6.0, 1.0


def test_a_change_inside_a_sentence_needs_more_than_one_doubtful_word() -> None:
    evidence = np.array([[2.0, 0.0]] * 5)
    evidence[2] = [0.0, 2.0]
    odds = np.full(5, SELDOM)
    assert likeliest_voices(evidence, odds).tolist() == [0, 0, 0, 0, 0]
    odds[2] = odds[3] = OFTEN  # a paragraph of one word
    assert likeliest_voices(evidence, odds).tolist() == [0, 0, 1, 0, 0]


def test_strong_evidence_changes_anywhere() -> None:
    evidence = np.array([[9.0, 0.0]] * 3 + [[0.0, 9.0]] * 3)
    assert likeliest_voices(evidence, np.full(6, SELDOM)).tolist() == [0, 0, 0, 1, 1, 1]


def test_probabilities_sum_to_one_and_follow_the_evidence() -> None:
    evidence = np.array([[4.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 4.0, 0.0]])
    found = voice_probabilities(evidence, np.full(3, OFTEN))
    assert found.sum(axis=1) == pytest.approx(1)
    assert found.argmax(axis=1)[[0, 2]].tolist() == [0, 1]
    assert found[1].max() < found[0].max()


def test_one_voice_is_certain() -> None:
    evidence = np.zeros((4, 1))
    assert likeliest_voices(evidence, np.full(4, OFTEN)).tolist() == [0, 0, 0, 0]
    assert voice_probabilities(evidence, np.full(4, OFTEN)).min() == pytest.approx(1)
