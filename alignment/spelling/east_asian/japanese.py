"""Japanese with Chinese characters: read by the optional package SudachiPy and its dictionary."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from functools import cache, lru_cache
from threading import Lock
from typing import Any, Final

from alignment.placement.pronunciation import MAX_VARIANTS, Phones
from alignment.spelling.east_asian.kana import is_kana, kana_pronunciations
from alignment.spelling.rules import joined_ways

_LONGEST_RUN: Final = 5000  # characters; Sudachi takes 49,149 bytes
_READINGS: Final = {  # of frequent words that are read in more than one way, the usual one first
    "私": ("ワタシ", "ワタクシ"),
    "明日": ("アシタ", "アス"),
    "昨日": ("キノウ", "サクジツ"),
    "日本": ("ニホン", "ニッポン"),
    "何": ("ナニ", "ナン"),
    "家": ("イエ", "ウチ"),
    "他": ("ホカ", "タ"),
    "開い": ("アイ", "ヒライ"),
    "開く": ("アク", "ヒラク"),
    "後": ("アト", "ノチ"),
    "方": ("ホウ", "カタ"),
    "人": ("ヒト", "ジン"),
}


@cache
def is_installed() -> bool:
    """Whether the package is there, and one of its dictionaries."""
    return importlib.util.find_spec("sudachipy") is not None and _dictionary() is not None


def split_run(run: str) -> list[str]:
    """Return the words of a run as the dictionary has them."""
    return [surface for surface, _ in _words(run)]


def japanese_pronunciations(word: str) -> tuple[Phones, ...]:
    """Return how a run of kana and Chinese characters is said, the first reading of all words first."""
    words = [own for surface, reading in _words(word) if (own := _said(surface, reading))]
    return joined_ways(words)[:MAX_VARIANTS]


def _said(surface: str, reading: str) -> tuple[Phones, ...]:
    if all(map(is_kana, surface)):
        return kana_pronunciations(surface)
    ways = [kana_pronunciations(own) for own in _READINGS.get(surface, (reading,))]
    firsts = [own[0] for own in ways if own]
    return tuple(dict.fromkeys([*firsts, *(phones for own in ways for phones in own)]))


@lru_cache(maxsize=65536)
def _words(run: str) -> Sequence[tuple[str, str]]:
    """Return the words of a run, each with its reading in kana."""
    from sudachipy import SplitMode

    found: list[tuple[str, str]] = []
    tokenizer, lock = _tokenizer()
    with lock:  # a tokenizer serves one thread at a time
        for start in range(0, len(run), _LONGEST_RUN):
            own = tokenizer.tokenize(run[start : start + _LONGEST_RUN], SplitMode.B)
            found += [(word.surface(), word.reading_form()) for word in own]
    return found


@cache
def _tokenizer() -> tuple[Any, Lock]:
    from sudachipy import Dictionary

    return Dictionary(dict=_dictionary()).tokenizer(), Lock()


def _dictionary() -> str | None:
    """Return the name of the largest dictionary that is there."""
    sizes = ("full", "core", "small")
    return next((size for size in sizes if importlib.util.find_spec(f"sudachidict_{size}")), None)
