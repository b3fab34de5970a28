"""The alphabets of India (Devanagari, Bengali, Tamil, Telugu …): consonants that carry a vowel with them.

Their letters are read by their Unicode names, which are the same in all of them: "… LETTER KA" says k with
the vowel that a consonant carries, "… VOWEL SIGN II" takes its place, "… SIGN VIRAMA" takes it away. In the
north the carried vowel is silent at the end of a word, and between vowel, consonant and consonant, vowel
(Ohala, Aspects of Hindi Phonology, 1983).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from alignment.placement.pronunciation import Phones

_NORTHERN: Final = ("DEVANAGARI", "BENGALI", "GURMUKHI", "GUJARATI")
_SOUTHERN: Final = ("ORIYA", "TAMIL", "TELUGU", "KANNADA", "MALAYALAM")
_ROUNDED: Final = ("BENGALI", "ORIYA")  # whose carried vowel is an o
_NAME: Final = re.compile(rf"({'|'.join((*_NORTHERN, *_SOUTHERN))}) (LETTER|VOWEL SIGN|SIGN|AU LENGTH) ?(.*)")
_CONSONANTS: Final = {
    name: tuple(phones.split("_"))
    for name, phones in (
        pair.split(":")
        for pair in [
            "KA:K",
            "KHA:K",
            "GA:G",
            "GHA:G",
            "NGA:NG",
            "CA:CH",
            "CHA:CH",
            "JA:JH",
            "JHA:JH",
            "NYA:N_Y",
            "TTA:T",
            "TTHA:T",
            "DDA:D",
            "DDHA:D",
            "NNA:N",
            "NNNA:N",
            "TA:T",
            "THA:T",
            "DA:D",
            "DHA:D",
            "NA:N",
            "PA:P",
            "PHA:P",
            "BA:B",
            "BHA:B",
            "MA:M",
            "YA:Y",
            "RA:R",
            "RRA:R",
            "LA:L",
            "LLA:L",
            "LLLA:R",
            "VA:V",
            "SHA:SH",
            "SSA:SH",
            "SA:S",
            "HA:HH",
            "QA:K",
            "KHHA:K",
            "GHHA:G",
            "ZA:Z",
            "DDDHA:R",
            "RHA:R",
            "FA:F",
            "YYA:Y",
        ]
    )
}
_VOWELS: Final = {
    "A": "AH", "AA": "AA", "I": "IH", "II": "IY", "U": "UH", "UU": "UW", "VOCALIC R": "R IH", "E": "EY",
    "EE": "EY", "AI": "AY", "O": "OW", "OO": "OW", "AU": "AW", "CANDRA E": "EH", "CANDRA O": "AO",
    "SHORT E": "EH", "SHORT O": "AO", "CANDRA A": "EH",
}  # fmt: skip
_NORTHERN_VOWELS: Final = _VOWELS | {"AI": "EH", "AU": "AO"}
_DOTTED: Final = {"JH": "Z", "D": "R", "P": "F"}  # by a nukta
_NASAL_BEFORE: Final = {"K": "NG", "G": "NG", "P": "M", "B": "M", "M": "M"}
_VOICED: Final = {"K": "G", "T": "D", "P": "B", "CH": "S"}  # in Tamil, between vowels and behind nasals
_NASALS: Final = ("N", "M", "NG")
_CARRIED, _SILENT = "*", ""  # a carried vowel; one that a sign took away


def is_indic(letter: str) -> bool:
    """Whether a letter or sign is of one of these alphabets, and known here."""
    found = _NAME.fullmatch(unicodedata.name(letter, ""))
    return found is not None and (found[2] != "LETTER" or found[3] in _CONSONANTS or found[3] in _VOWELS)


def indic_pronunciations(word: str) -> tuple[Phones, ...]:
    """Return how a word is said: carried vowels silent where they are by rule, then at the end alone.

    What is not of these alphabets is left out.
    """
    units: list[str] = []
    script = ""
    for char in unicodedata.normalize("NFC", word):
        if found := _NAME.fullmatch(unicodedata.name(char, "")):
            script = found[1]
            _add(units, found[2], found[3], _NORTHERN_VOWELS if script in _NORTHERN else _VOWELS)
    if script in _NORTHERN:
        shortened = _with_silent_end(units)
        ways = [_with_silent_middle(shortened), shortened]
    else:
        ways = [units]
    said = (_phones(way, script) for way in ways)
    return tuple(dict.fromkeys(phones for phones in said if phones))


def _add(units: list[str], kind: str, name: str, vowels: dict[str, str]) -> None:
    """Add what a character says; a vowel sign or a virama takes the place of the vowel carried before it."""
    if kind == "LETTER" and name in _CONSONANTS:
        units += [*_CONSONANTS[name], _CARRIED]
    elif kind == "LETTER":
        units += vowels.get(name, "").split()
    elif kind == "VOWEL SIGN" or name == "VIRAMA":
        if units and units[-1] == _CARRIED:
            units.pop()
        units += vowels.get(name, "").split()
    elif name in ("ANUSVARA", "BINDI", "CANDRABINDU", "TIPPI"):
        units.append("~")
    elif name == "NUKTA" and units[-1:] == [_CARRIED]:
        units[-2] = _DOTTED.get(units[-2], units[-2])
    elif name == "VISARGA":
        units.append("HH")


def _is_vowel(unit: str) -> bool:
    return unit == _CARRIED or unit[:1] in tuple("AEIOU")


def _with_silent_end(units: list[str]) -> list[str]:
    others = any(_is_vowel(unit) for unit in units[:-1])
    return units[:-1] if others and units[-1] == _CARRIED else list(units)


def _with_silent_middle(units: list[str]) -> list[str]:
    """Leave out carried vowels between vowel, consonant and consonant, vowel, from the end on."""
    kept = list(units)
    for at in range(len(kept) - 3, 1, -1):
        around = [_is_vowel(unit) for unit in kept[at - 2 : at + 3]]
        if kept[at] == _CARRIED and around == [True, False, True, False, True]:
            kept.pop(at)
    return kept


def _phones(units: list[str], script: str) -> Phones:
    carried = "AO" if script in _ROUNDED else "AH"
    said: list[str] = []
    for at, unit in enumerate(units):
        after = units[at + 1] if at + 1 < len(units) else ""
        before = units[at - 1] if at else ""
        if unit == "~":
            said.append(_NASAL_BEFORE.get(after, "NG" if script == "BENGALI" else "N"))
        elif (
            script == "TAMIL"
            and unit in _VOICED
            and (_is_vowel(before) or before in _NASALS)
            and _is_vowel(after)
        ):
            said.append(_VOICED[unit])
        elif unit != before or _is_vowel(unit):  # doubled consonants are one phone
            said.append(carried if unit == _CARRIED else unit)
    return tuple(said)
