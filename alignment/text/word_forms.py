"""Word forms: one spelling of the words that are said or meant alike: abbreviations, contractions, slang."""

from __future__ import annotations

import re

ABBREVIATIONS = {
    "dr": "doctor",
    "mr": "mister",
    "mrs": "missus",
    "prof": "professor",
    "vs": "versus",
    "etc": "et cetera",
    "approx": "approximately",
}
# One way to write what is said the same way or means the same to an ear that follows the sense.
INFORMAL_FORMS = {
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "kinda": "kind of",
    "sorta": "sort of",
    "lemme": "let me",
    "gimme": "give me",
    "cannot": "can not",
    "ok": "okay",
    "yknow": "you know",
    "y'know": "you know",
    "'cause": "because",
    "cuz": "because",
    "'em": "them",
    "mhmm": "mm hmm",
    "hm": "hmm",
    "mm": "hmm",
    "oh": "o",
    "alright": "all right",
    "percent": "per cent",
    "a.m.": "a m",
    "p.m.": "p m",
    "meter": "metre",
    "meters": "metres",
    "kilometer": "kilometre",
    "kilometers": "kilometres",
    "centimeter": "centimetre",
    "centimeters": "centimetres",
    "millimeter": "millimetre",
    "millimeters": "millimetres",
    "liter": "litre",
    "liters": "litres",
    "kilogrammes": "kilograms",
    "grammes": "grams",
}
_CONTRACTION = re.compile(r"(?P<head>.+?)(?P<tail>n't|'m|'re|'ve|'ll)$")
_CONTRACTION_TAILS = {"n't": "not", "'m": "am", "'re": "are", "'ve": "have", "'ll": "will"}
_IRREGULAR_CONTRACTIONS = {"can't": "can not", "won't": "will not", "shan't": "shall not", "ain't": "is not"}


def expanded_word(lower: str) -> list[str]:
    """Return the words that a word (lower case) stands for: gonna -> going to, don't -> do not."""
    if lower in INFORMAL_FORMS:
        return INFORMAL_FORMS[lower].split()
    if lower in _IRREGULAR_CONTRACTIONS:
        return _IRREGULAR_CONTRACTIONS[lower].split()
    if lower in ABBREVIATIONS:
        return ABBREVIATIONS[lower].split()
    match = _CONTRACTION.fullmatch(lower)
    if match:
        return [match["head"], _CONTRACTION_TAILS[match["tail"]]]
    return [lower.replace("'", "")]
