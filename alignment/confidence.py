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
    "text_only": -0.149,
    "score": 0.198,
    "score_3": 0.270,
    "score_7": 0.201,
    "distance_3": -0.117,
    "shortness": -0.626,
    "length": -1.352,
    "letters": 0.296,
    "voice": 0.519,
    "snr": 0.545,
    "agreed_3": 0.322,
    "pause_before": -0.383,
    "pause_after": -0.219,
    "witnessed": 1.439,
    "apart": -0.853,
    "apart_3": -0.270,
    "unlikely": -0.146,
    "unlikely_7": -0.387,
}
_CONSTANT = 2.292


def confidences(evidence: WordEvidence) -> dict[int, float]:
    """Return the confidence (0..1) of each token that was placed and scored."""
    tokens, features = word_features(evidence)
    logits = features @ np.array([_WEIGHTS[name] for name in FEATURES]) + _CONSTANT
    chances = 1 / (1 + np.exp(-logits))
    return dict(zip(tokens, (round(float(chance), 3) for chance in chances), strict=True))
