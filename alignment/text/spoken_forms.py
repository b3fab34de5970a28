"""Tokens of a text as they are spoken: the words that text and recognised text are compared by."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from alignment.text.alternatives import Words
from alignment.text.readings import readings
from alignment.text.token_parts import is_initialism
from alignment.text.word_forms import expanded_word

_STAGE_DIRECTION = re.compile(r"^[\[(<{].*[\])>}][.,;:!?]*$|^\d{1,3}:\d{2}:\d{2}(?:[.,]\d+)?$")


@lru_cache(maxsize=65536)
def spoken_words(token: str) -> Words:
    """Return the words that saying `token` makes, in one canonical lower-case form; () for bare punctuation.

    Both texts go through it, so "GPT-4", "g p t four" and "GPT four" compare equal, as do "gonna" and
    "going to", "I'm" and "I am", "$10,000,000" and "ten million dollars".
    """
    ways = readings(token)
    return canonical(ways[0]) if ways else ()


def canonical(words: Words) -> Words:
    """Return the words of a reading in the one form that words are compared by."""
    said: list[str] = []
    for word in words:
        said.extend(word.lower() if is_initialism(word) else expanded_word(word.lower()))
    return tuple(said)


def is_stage_direction(token: str) -> bool:
    """Whether `token` is nothing that was said: "[laughter]", "(inaudible)", "<noise>", "00:12:33"."""
    return bool(_STAGE_DIRECTION.match(token))


def alphanumeric(token: str) -> str:
    """Return only the letters and digits of `token`, lower case: how two spellings compare."""
    return "".join(char for char in unicodedata.normalize("NFKC", token).casefold() if char.isalnum())
