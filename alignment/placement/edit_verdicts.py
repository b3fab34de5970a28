"""Verdicts on edited words: does the sound bear out what a person wrote, contradict it, or not tell?"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from alignment.placement.edit_evidence import Evidence
from alignment.placement.span_alignment import EditedSpan, is_said
from alignment.types import JudgedWord, Verdict

_SURE: Final = 0.97  # that a word is right which the recogniser writes by itself
# By logistic regression on right and wrong edits (`benchmarks.edit_verdicts`) of the meeting and, with
# noise, of the sample. A word that is wrong has in one case of two only one wrong phone.
_BASE: Final = 4.9
_BY_FORCED: Final = 0.49
_BY_ACOUSTIC: Final = 0.021
_MOST_FORCED: Final = (-20.0, 5.0)
_MOST_ACOUSTIC: Final = (-100.0, 30.0)
_BORNE_OUT: Final = 0.9
_CONTRADICTED: Final = 0.05
_UNTOLD: Final = 0.5  # confidence where nothing was measured


def judged_words(
    span: EditedSpan, placed: Mapping[int, tuple[int, int]], evidence: Sequence[Evidence] | None
) -> tuple[JudgedWord, ...]:
    """Return the span's words with their times and what the sound says of them.

    Without `evidence` (None: no recogniser can tell) nothing is said of those that are to be heard.
    """
    told: Sequence[Evidence | None] = evidence or [None] * len(span.words)
    return tuple(
        _judged(text, placed.get(at), own)
        if is_said(text)
        else JudgedWord(text, *_silent_span(span, placed, at), Verdict.BORNE_OUT, 1.0)
        for at, (text, own) in enumerate(zip(span.words, told, strict=True))
    )


def _judged(text: str, times: tuple[int, int] | None, evidence: Evidence | None) -> JudgedWord:
    start_ms, end_ms = times or (None, None)
    if evidence is None:
        return JudgedWord(text, start_ms, end_ms, Verdict.UNCLEAR, _UNTOLD)
    confidence = round(likelihood(evidence), 3)
    verdict = _verdict(confidence)
    heard = evidence.heard or None if verdict is Verdict.CONTRADICTED else None
    return JudgedWord(text, start_ms, end_ms, verdict, confidence, heard)


def _verdict(confidence: float) -> Verdict:
    if confidence >= _BORNE_OUT:
        return Verdict.BORNE_OUT
    return Verdict.CONTRADICTED if confidence < _CONTRADICTED else Verdict.UNCLEAR


def likelihood(evidence: Evidence) -> float:
    """Return how likely a word was said (0..1), as measured on right and wrong edits.

    Both comparisons are bounded: an outlier of one must not outweigh the other.
    """
    if evidence.is_recognised:
        return _SURE
    forced = np.clip(evidence.forced, *_MOST_FORCED)
    acoustic = np.clip(evidence.acoustic or 0.0, *_MOST_ACOUSTIC)
    odds = float(_BASE + _BY_FORCED * forced + _BY_ACOUSTIC * acoustic)
    return 1 / (1 + math.exp(-odds))


def _silent_span(span: EditedSpan, placed: Mapping[int, tuple[int, int]], at: int) -> tuple[int, int]:
    """Return the moment of a token that says nothing: where the word before it ends."""
    end_ms = max((end for number, (_, end) in placed.items() if number < at), default=span.start_ms)
    return end_ms, end_ms
