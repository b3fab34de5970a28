"""Mandarin syllables as rows for MBROLA's voice `cn1`, with durations and a pitch of their own.

The voice has initials and finals; of a final that begins with a glide, the glide belongs to the initial
("jia" is "ji", "a"). The durations are round figures of read speech, scattered by a tenth; each tone has its
contour, and the pitch falls over the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import numpy as np

_INITIAL: Final = re.compile(r"[zcs]h?|[bpmfdtnlgkhjqxryw]")
_BUZZED: Final = {"z": "ii", "c": "ii", "s": "ii", "zh": "ll", "ch": "ll", "sh": "ll", "r": "ll"}  # their i
_GLIDES: Final = {"ia": "a", "ian": "an", "iang": "ang", "iao": "ao", "ua": "a", "uai": "ai", "uan": "an",
    "uang": "ang", "uo": "o"}  # fmt: skip
_PALATAL: Final = ("j", "q", "x", "y")  # behind them u is ü
_FRONT: Final = {"u": "v"}
_INITIAL_MS: Final = {
    "b": 40, "d": 40, "g": 45,
    "zh": 60, "z": 65, "j": 60, "m": 65, "n": 65, "l": 60, "r": 60, "y": 60, "w": 60,
}  # fmt: skip
_USUAL_INITIAL_MS, _FINAL_MS, _LIGHT_MS, _LAST_TIMES, _SCATTER = 90, 150, 100, 1.4, 0.1
_HIGH_HZ, _FALL_HZ = 235, 30
_CONTOURS: Final = {  # of the tones: where the pitch begins and ends, times that of the sentence
    "1": (1.15, 1.15), "2": (0.9, 1.15), "3": (0.85, 0.75), "4": (1.25, 0.8), "5": (0.9, 0.85),
}  # fmt: skip

Row = tuple[str, int, str]


def mandarin_phones(words: Sequence[str], random: np.random.Generator) -> list[list[Row]]:
    """Return the rows of each word of a sentence, given in pinyin with numbers for tones."""
    total = sum(len(_syllables(word)) for word in words)
    rows: list[list[Row]] = []
    at = 0
    for word in words:
        rows.append([])
        for initial, final, tone in _syllables(word):
            at += 1
            last = _LAST_TIMES if at == total else 1.0
            hertz = _HIGH_HZ - _FALL_HZ * at / total
            low, high = (round(hertz * part) for part in _CONTOURS[tone])
            final_ms = last * (_LIGHT_MS if tone == "5" else _FINAL_MS)
            if initial:
                ms = _INITIAL_MS.get(initial[:2] if initial[1:2] == "h" else initial[0], _USUAL_INITIAL_MS)
                rows[-1].append((initial, _scattered(ms, random), ""))
            rows[-1] += [(final, _scattered(final_ms, random), f"0 {low} 95 {high}"), ("_", 0, "")]
    return rows


def _syllables(word: str) -> list[tuple[str, str, str]]:
    return [(*_parts(sounds), tone) for sounds, tone in re.findall(r"([a-z]+)([1-5])", word)]


def _parts(syllable: str) -> tuple[str, str]:
    """Return initial and final by the names of the voice."""
    found = _INITIAL.match(syllable)
    initial = found[0] if found else ""
    final = syllable[len(initial) :]
    if final == "i" and initial in _BUZZED:
        return initial, _BUZZED[initial]
    if initial in _PALATAL and final in _FRONT:
        return initial, _FRONT[final]
    if final in _GLIDES:
        return initial + final[0], _GLIDES[final]
    return initial, final


def _scattered(ms: float, random: np.random.Generator) -> int:
    return max(20, round(ms * (1 + _SCATTER * random.standard_normal())))
