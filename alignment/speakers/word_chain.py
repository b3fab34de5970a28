"""The words of a text as a hidden Markov chain of voices: its likeliest course, how sure each word is."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def likeliest_voices(evidence: Floats, change_odds: Floats) -> NDArray[np.intp]:
    """Return the voices of the likeliest course (Viterbi), shape (words,).

    `evidence`: log-likelihood of each word and voice, shape (words, voices). `change_odds`: log-odds that
    another voice begins with a word.
    """
    count, voices = evidence.shape
    stay, change = _transitions(change_odds, voices)
    best = evidence[0].copy()
    came_from = np.empty((count, voices), np.intp)
    for at in range(1, count):
        leader = int(np.argmax(best))
        changed = best[leader] + change[at]
        stayed = best + stay[at]
        came_from[at] = np.where(stayed >= changed, np.arange(voices), leader)
        best = np.maximum(stayed, changed) + evidence[at]
    course = np.empty(count, np.intp)
    course[-1] = int(np.argmax(best))
    for at in range(count - 1, 0, -1):
        course[at - 1] = came_from[at, course[at]]
    return course


def voice_probabilities(evidence: Floats, change_odds: Floats) -> Floats:
    """Return how likely each voice says each word, given all (forward-backward), shape (words, voices)."""
    count, voices = evidence.shape
    stay, change = (np.exp(part) for part in _transitions(change_odds, voices))
    likely = np.exp(evidence - evidence.max(axis=1, keepdims=True))
    forward, backward = np.empty_like(likely), np.ones_like(likely)
    forward[0] = likely[0] / likely[0].sum()
    for at in range(1, count):
        stepped = (stay[at] - change[at]) * forward[at - 1] + change[at]
        forward[at] = stepped * likely[at]
        forward[at] /= max(1e-300, forward[at].sum())
    for at in range(count - 1, 0, -1):
        weighed = likely[at] * backward[at]
        stepped = (stay[at] - change[at]) * weighed + change[at] * weighed.sum()
        backward[at - 1] = stepped / max(1e-300, stepped.max())
    joined = forward * backward
    return np.asarray(joined / np.maximum(1e-300, joined.sum(axis=1, keepdims=True)))


def _transitions(change_odds: Floats, voices: int) -> tuple[Floats, Floats]:
    """Return the log-probabilities, per word, that the voice stays and that a certain other one begins."""
    stay = -np.logaddexp(0.0, change_odds)
    change = -np.logaddexp(0.0, -change_odds) - np.log(max(1, voices - 1))
    return stay, change
