"""Parts of a token: what is said one after the other, and which parts are letters said one by one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from alignment.text.word_forms import ABBREVIATIONS, INFORMAL_FORMS

_QUOTES = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ`", "'"),
        **dict.fromkeys("–—‐‑‒−", "-"),
        "⁄": "/",
        "μ": "µ",
    }
)
_FRACTION_BEHIND_DIGIT = re.compile(r"(?<=\d)(?=[¼-¾⅐-⅞])")
_MARKS = str.maketrans(dict.fromkeys("™®©"))
_NOT_INITIALISMS = frozenset(
    [*ABBREVIATIONS, *INFORMAL_FORMS, "st", "mm", "hmm", "sh", "shh", "pst"]
)  # without a vowel
_PARTS = re.compile(
    r"[$£€¥]?\d{1,3}(?:,\d{3})+(?:\.\d+)?%?|[$£€¥]?\d+:\d{2}|[$£€¥]?\d+(?:\.\d+)?(?:st|nd|rd|th|'?s)?%?"
    r"|'?[^\W\d_]+(?:'[^\W\d_]+)*|[&@+%=]|°[CF]?",
    re.IGNORECASE,
)
# Letters of scripts that put no space between words: Thai, Lao, Burmese, Khmer, kana, Chinese characters.
UNSPACED = (
    "\u0e00-\u0e4f\u0e80-\u0ecf\u1000-\u103f\u1780-\u17d3"
    "\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
# A plural of letters ("GPUs") is one part.
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z](?!s$)[a-z])")
_CAMEL_OR_UNSPACED = re.compile(rf"{_CAMEL.pattern}|(?<=[{UNSPACED}])(?=.)|(?<=.)(?=[{UNSPACED}])")


def normalised(token: str) -> str:
    """Return `token` with one kind of quotes, hyphens and fractions: “1½–2” -> "1 1/2-2"."""
    text = _FRACTION_BEHIND_DIGIT.sub(" ", token.translate(_MARKS))
    return unicodedata.normalize("NFKC", text).translate(_QUOTES)


@lru_cache(maxsize=65536)
def spoken_parts(token: str) -> tuple[str, ...]:
    """Return the parts of a token that are said one after the other, in their own spelling and case.

    Hyphens and slashes part words, so do small letters before capitals ("ChatGPT" -> Chat, GPT) and digits
    beside letters ("10x" -> 10, x). Each letter of a script without spaces is a part.
    """
    return tuple(part for part, _ in parts_with_signs(normalised(token)))


def parts_with_signs(text: str) -> list[tuple[str, str]]:
    """Return the parts of a normalised text, each with the unspoken signs between it and the one before."""
    parts: list[tuple[str, str]] = []
    end = 0
    for match in _PARTS.finditer(text):
        part = match[0]
        if part[0] == "'" and part.lower() not in INFORMAL_FORMS:
            part = part[1:]
        signs = text[end : match.start()]
        for piece in (_CAMEL if part.isascii() else _CAMEL_OR_UNSPACED).split(part):
            if piece:
                parts.append((piece, signs))
                signs = ""
        end = match.end()
    return parts


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
