"""Korean words as rows for MBROLA's voice `hn1`: espeak-ng's phones, with durations and a pitch of their own.

The durations are round figures of read speech, scattered by a tenth; the pitch falls over the sentence.
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from typing import Final

import numpy as np

_GLIDES: Final = ("j", "w")
_VOWELS: Final = {"a": "a", "i": "i", "u": "u", "u-": "M", "@": "V", "o": "o", "e": "e", "E": "E"}
_ONSETS: Final = {
    "g": "k", "d": "t", "b": "p", "tS;": "ts\\", "dZ;": "dz\\", "tS": "ts\\_h", "tSh": "ts\\_h", "kh": "k_h",
    "th": "t_h", "ph": "p_h", "q": "k", "q-": "k_>", "k-": "k_>", "k": "k_h", "t-": "t_>", "d-": "t_>",
    "p-": "p_>", "p": "p", "t": "t", "s": "s", "s-": "s_>", "tS;-": "ts\\_>", "*": "4", "L": "l", "l": "l",
    "m": "m", "n": "n", "h": "h", "N": "N",
}  # fmt: skip
_CODAS: Final = {"n": "n_}", "m": "m_}", "N": "N", "L": "l_}", "l": "l_}", "*": "l_}"} | dict.fromkeys(
    ("q", "k", "k-", "q-", "g", "kh"), "k_}"
) | dict.fromkeys(("p", "p-", "b", "ph"), "p_}")  # fmt: skip
_VOICED: Final = {"k": "g", "t": "d", "p": "b", "ts\\": "dz\\"}  # behind vowels and nasals
_CODA_OF_REST: Final = "t_}"
_MS: Final = {"4": 28, "h": 50, "s": 85, "s_>": 95, "M": 70, "i": 75}
_VOWEL_MS, _CONSONANT_MS, _CODA_MS, _LAST_TIMES = 88, 62, 58, 1.5
_HIGH_HZ, _FALL_HZ, _SCATTER = 130, 25, 0.1

Row = tuple[str, int, str]


def korean_phones(words: Sequence[str], random: np.random.Generator) -> list[list[Row]]:
    """Return the rows of each word of a sentence: phone, milliseconds, pitch marks."""
    said = [_renamed(_espeak_phones(word)) for word in words]
    total = sum(map(len, said))
    rows: list[list[Row]] = []
    at = 0
    for own in said:
        rows.append([])
        for number, phone in enumerate(own):
            times = _LAST_TIMES if at >= total - 2 else 1.0
            ms = round(times * _usual_ms(phone) * (1 + _SCATTER * random.standard_normal()))
            hertz = round(_HIGH_HZ - _FALL_HZ * at / total + (8 if 0 < number <= 3 else 0))
            rows[-1].append((phone, max(20, ms), f"50 {hertz}" if _is_vowel(phone) else ""))
            at += 1
    return rows


def _espeak_phones(word: str) -> list[str]:
    command = ["espeak-ng", "-v", "ko", "-q", "-x", "--sep=_", word]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    phones = [phone.strip("',\n") for phone in said.replace(" ", "_").split("_")]
    found: list[str] = []
    for phone in phones:
        if phone == "h" and found and found[-1] == "tS":
            found[-1] = "tSh"
        elif phone in _VOWELS or phone in _ONSETS or phone in _GLIDES:
            found.append(phone)
        elif phone != ";":  # a sign of palatal sounds
            found += [char for char in phone if char in _VOWELS or char in _ONSETS or char in _GLIDES]
    return found


def _renamed(phones: Sequence[str]) -> list[str]:
    """Return hn1's names; glides are one with their vowel, consonants without a vowel behind close."""
    found: list[str] = []
    glide = ""
    for at, phone in enumerate(phones):
        following = phones[at + 1] if at + 1 < len(phones) else ""
        if phone in _GLIDES:
            glide = phone
        elif phone in _VOWELS:
            found.append(glide + _VOWELS[phone])
            glide = ""
        elif following in _VOWELS or following in _GLIDES:
            onset = _ONSETS[phone]
            voiced = found and (_is_vowel(found[-1]) or found[-1] in ("n_}", "m_}", "N", "l_}"))
            found.append(_VOICED.get(onset, onset) if voiced else onset)
        else:
            found.append(_CODAS.get(phone, _CODA_OF_REST))
    return found


def _is_vowel(phone: str) -> bool:
    return phone.lstrip("jw") in _VOWELS.values()


def _usual_ms(phone: str) -> int:
    if phone in _MS:
        return _MS[phone]
    if _is_vowel(phone):
        return _VOWEL_MS
    return _CODA_MS if phone.endswith("}") else _CONSONANT_MS
