"""Tokens as the signals see them: bare letters, the marks around them, whether a dictionary has them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from alignment import english_pronouncer, spoken_words

if TYPE_CHECKING:
    from alignment import Pronouncer

OPENING: Final = '"“„‘«([{¿¡—–-'
CLOSING: Final = '.,;:!?…"”’»)]}—–-'
_SENTENCE_END: Final = re.compile(r"[.!?…][\"”’»)\]]*$")
_INNER_SHAPE: Final = re.compile(r"[a-z][A-Z]|[A-Z]{2,}|[A-Za-z]\d|\d[A-Za-z]")
_POSSESSIVE: Final = re.compile(r"['’]s?$")
_PRONOUN: Final = re.compile(r"i(?:['’](?:m|ve|d|ll))?")


@dataclass(frozen=True, slots=True)
class Token:
    """A written word. `bare` is its letters and digits, lower case, a possessive ending left out.

    `known`: a dictionary has it, or none is at hand to say. `unusual`: it looks like a name or term whatever
    stands around it. `lead` and `tail` are the marks before and behind it.
    """

    text: str
    bare: str
    lead: str
    tail: str
    capital: bool
    known: bool
    unusual: bool
    has_digit: bool
    ends_sentence: bool

    @property
    def core(self) -> str:
        """The token without the marks around it."""
        return self.text[len(self.lead) : len(self.text) - len(self.tail)]


class Lexicon:
    """What is known of the words of a language: which there are, and how they sound.

    Only English has a dictionary here. Of other languages every word counts as known, and none has a sound.
    """

    def __init__(self, language: str) -> None:
        english = language.lower().split("-")[0] in ("en", "")
        self._pronouncer: Pronouncer | None = english_pronouncer() if english else None
        self.token = lru_cache(maxsize=200_000)(self._token)
        self.sound = lru_cache(maxsize=50_000)(self._sound)

    @property
    def has_sounds(self) -> bool:
        """Whether it is known how words sound."""
        return self._pronouncer is not None

    def _token(self, text: str) -> Token:
        lead = text[: len(text) - len(text.lstrip(OPENING))]
        core = text[len(lead) :].rstrip(CLOSING)
        tail = text[len(lead) + len(core) :]
        stem = _POSSESSIVE.sub("", core)
        bare = "".join(char for char in stem.casefold() if char.isalnum())
        capital = core[:1].isupper() and not _PRONOUN.fullmatch(core.lower())
        known = self._is_known(core, stem)
        has_digit = any(char.isdigit() for char in core)
        unusual = bool(_INNER_SHAPE.search(stem)) or (not known and not has_digit)
        ends = bool(_SENTENCE_END.search(text))
        return Token(text, bare, lead, tail, capital, known, unusual, has_digit, ends)

    def _is_known(self, core: str, stem: str) -> bool:
        if self._pronouncer is None or not any(char.isalpha() for char in core):
            return True
        lower = core.lower().replace("’", "'")
        pieces = [lower, stem.lower(), *([] if "-" not in lower else [lower.replace("-", "")])]
        if any(self._pronouncer.is_known(piece) for piece in pieces):
            return True
        parts = [part for part in re.split(r"[-/]", lower) if part]
        return len(parts) > 1 and all(map(self._pronouncer.is_known, parts))

    def _sound(self, text: str) -> tuple[str, ...]:
        """Return how words sound that stand side by side, () where that is not known."""
        if self._pronouncer is None:
            return ()
        return tuple(phone for word in text.split() for phone in self._first_way(word))

    def _first_way(self, word: str) -> tuple[str, ...]:
        assert self._pronouncer is not None
        ways = self._pronouncer.variants(word.strip(OPENING + CLOSING))
        return ways[0] if ways else ()


@lru_cache(maxsize=8)
def lexicon_of(language: str) -> Lexicon:
    """Return what is known of a language's words; read once."""
    return Lexicon(language)


@lru_cache(maxsize=65536)
def spelling_key(core: str) -> str:
    """Return what spellings that are said alike share: "GPT-4" and "GPT four", "OpenAI" and "Open AI"."""
    if any(char.isdigit() for char in core):
        return "".join(spoken_words(core))
    return "".join(char for char in core.casefold() if char.isalnum())


def bare_stem(core: str) -> str:
    """Return a token's core without a possessive ending."""
    return _POSSESSIVE.sub("", core)
