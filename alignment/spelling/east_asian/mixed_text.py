"""Latin words amid Chinese and Japanese: names and loans, said as in English."""

from __future__ import annotations

import re
from typing import Final

from alignment.placement.dictionary import english_pronouncer
from alignment.placement.pronunciation import Phones
from alignment.spelling.pronouncer import SayWord
from alignment.spelling.rules import joined_ways
from alignment.text.token_parts import UNSPACED

_RUN: Final = re.compile(rf"[{UNSPACED}]+|[^{UNSPACED}]+")
_NATIVE: Final = re.compile(rf"[{UNSPACED}]")


def with_latin_words(say: SayWord) -> SayWord:
    """Return what says a word of runs that `say` says, and of others."""

    def say_run(run: str) -> tuple[Phones, ...]:
        return say(run) if _NATIVE.match(run) else english_pronouncer().variants(run)

    return lambda word: joined_ways([ways for run in _RUN.findall(word) if (ways := say_run(run))])
