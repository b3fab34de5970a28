"""Confidence: how likely a placed word was said as written, and begins within 100 ms of where it was placed.

A logistic regression on what the steps before know of the word and its surroundings.
"""

from __future__ import annotations

import numpy as np

from alignment.confidence_features import FEATURES, WordEvidence, word_features

# Fitted by benchmarks/fit_confidence.py to the recordings `sample` and `meeting`, clean and under the
# conditions gates, pauses, pink10, pink5, pink0, babble10, babble5, babble0, band, room and mp3; a right word
# is one said as written whose start is within 100 ms. The constant is lowered until, in the mean over these,
# a quarter of a percent of the words with a confidence of 0.9 and more are over 200 ms off.
_WEIGHTS = {
    "text_only": -0.514,
    "score": 0.170,
    "score_3": 0.304,
    "score_7": 0.317,
    "distance_3": -0.286,
    "shortness": -0.732,
    "length": -1.619,
    "letters": 0.196,
    "voice": 1.353,
    "snr": 0.498,
    "agreed_3": 1.256,
    "pause_before": -0.345,
    "pause_after": -0.292,
}
_CONSTANT = 1.790


def confidences(evidence: WordEvidence) -> dict[int, float]:
    """Return the confidence (0..1) of each token that was placed and scored."""
    tokens, features = word_features(evidence)
    logits = features @ np.array([_WEIGHTS[name] for name in FEATURES]) + _CONSTANT
    chances = 1 / (1 + np.exp(-logits))
    return dict(zip(tokens, (round(float(chance), 3) for chance in chances), strict=True))
