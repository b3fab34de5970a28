"""Tokens of a text as they are spoken: the words that text and recognised text are compared by."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from alignment.text.numerals import spoken_number

_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "–": "-", "—": "-", "‐": "-", "‑": "-"})
_SYMBOLS = {"&": "and", "@": "at", "+": "plus", "%": "percent", "=": "equals"}
_ABBREVIATIONS = {
    "dr": "doctor",
    "mr": "mister",
    "mrs": "missus",
    "prof": "professor",
    "vs": "versus",
    "etc": "et cetera",
    "approx": "approximately",
}
# One way to write what is said the same way or means the same to an ear that follows the sense.
_INFORMAL_FORMS = {
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
    "dollars": "dollar",
    "pounds": "pound",
    "euros": "euro",
}
_NOT_INITIALISMS = frozenset(
    [*_ABBREVIATIONS, *_INFORMAL_FORMS, "st", "mm", "hmm", "sh", "shh", "pst"]
)  # without a vowel
_CONTRACTION = re.compile(r"(?P<head>.+?)(?P<tail>n't|'m|'re|'ve|'ll)$")
_CONTRACTION_TAILS = {"n't": "not", "'m": "am", "'re": "are", "'ve": "have", "'ll": "will"}
_IRREGULAR_CONTRACTIONS = {"can't": "can not", "won't": "will not", "shan't": "shall not", "ain't": "is not"}
_PARTS = re.compile(
    r"[$£€¥]?\d{1,3}(?:,\d{3})+(?:\.\d+)?%?|[$£€¥]?\d+:\d{2}|[$£€¥]?\d+(?:\.\d+)?(?:st|nd|rd|th|'?s)?%?"
    r"(?![a-z]*')|'?[^\W\d_]+(?:'[^\W\d_]+)*|[&@+%=]",
    re.IGNORECASE,
)
# A plural of letters ("GPUs") is one part.
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z](?!s$)[a-z])")
_STAGE_DIRECTION = re.compile(r"^[\[(<{].*[\])>}][.,;:!?]*$|^\d{1,3}:\d{2}:\d{2}(?:[.,]\d+)?$")


@lru_cache(maxsize=65536)
def spoken_parts(token: str) -> tuple[str, ...]:
    """Return the parts of a token that are said one after the other, in their own spelling and case.

    Hyphens and slashes part words, so do small letters before capitals ("ChatGPT" -> Chat, GPT) and digits
    beside letters ("10x" -> 10, x).
    """
    text = unicodedata.normalize("NFKC", token).translate(_QUOTES)
    parts: list[str] = []
    for match in _PARTS.finditer(text):
        part = match[0]
        if part[0] == "'" and part.lower() not in _INFORMAL_FORMS:
            part = part[1:]
        parts.extend(p for p in _CAMEL.split(part) if p)
    return tuple(parts)


@lru_cache(maxsize=65536)
def spoken_words(token: str) -> tuple[str, ...]:
    """Return the words that saying `token` makes, in one canonical lower-case form; () for bare punctuation.

    Both texts go through it, so "GPT-4", "g p t four" and "GPT four" compare equal, as do "gonna" and
    "going to", "I'm" and "I am", "$10,000,000" and "ten million dollars".
    """
    said: list[str] = []
    for part in spoken_parts(token):
        lower = part.lower()
        number = spoken_number(lower)
        if number is not None:
            said.extend(number)
        elif lower in _SYMBOLS:
            said.append(_SYMBOLS[lower])
        elif is_initialism(part):
            said.extend(lower)
        else:
            said.extend(_word(lower))
    return tuple(said)


def _word(lower: str) -> list[str]:
    if lower in _INFORMAL_FORMS:
        return _INFORMAL_FORMS[lower].split()
    if lower in _IRREGULAR_CONTRACTIONS:
        return _IRREGULAR_CONTRACTIONS[lower].split()
    if lower in _ABBREVIATIONS:
        return _ABBREVIATIONS[lower].split()
    match = _CONTRACTION.fullmatch(lower)
    if match:
        return [match["head"], _CONTRACTION_TAILS[match["tail"]]]
    return [lower.replace("'", "")]


def is_initialism(part: str) -> bool:
    """Whether `part` is written as letters to be said one by one: GPT, AI, EU, RL; not WORDS or NASA."""
    if not (part.isascii() and part.isupper() and 2 <= len(part) <= 5) or part.lower() in _NOT_INITIALISMS:
        return False
    return part in _LETTER_BY_LETTER or not re.search(r"[AEIOUY]", part)


_LETTER_BY_LETTER = frozenset(
    [
        "AI",
        "AGI",
        "API",
        "EU",
        "UK",
        "US",
        "USA",
        "UN",
        "IT",
        "PR",
        "HR",
        "TV",
        "PC",
        "CEO",
        "CFO",
        "CTO",
        "COO",
        "IBM",
        "IPO",
        "MIT",
        "PHD",
        "GDP",
        "FBI",
        "CIA",
        "NBA",
        "BBC",
        "HIV",
        "AIDS",
        "DNA",
        "RNA",
        "UI",
        "UX",
        "ID",
        "OS",
        "IP",
        "PMF",
        "PTA",
        "VPN",
        "URL",
        "RL",
        "GE",
        "AR",
        "VR",
        "ML",
        "QA",
        "IOT",
        "USB",
        "AWS",
        "EV",
        "EVS",
        "BA",
        "MA",
        "ATM",
        "DIY",
        "FAQ",
        "GPA",
        "IQ",
        "LA",
        "NGO",
        "PDF",
        "PIN",
        "POV",
        "RIP",
        "SUV",
        "UFO",
        "VIP",
        "WHO",
        "EPA",
        "IRS",
    ]
) - {"AIDS", "PIN", "WHO", "IT", "LA", "MA", "RIP", "US"}


def is_stage_direction(token: str) -> bool:
    """Whether `token` is nothing that was said: "[laughter]", "(inaudible)", "<noise>", "00:12:33"."""
    return bool(_STAGE_DIRECTION.match(token))


def alphanumeric(token: str) -> str:
    """Return only the letters and digits of `token`, lower case: how two spellings compare."""
    return "".join(char for char in unicodedata.normalize("NFKC", token).casefold() if char.isalnum())
