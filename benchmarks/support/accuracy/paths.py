"""The ways to place words that are measured: the usual one, or one of the others whatever the language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from alignment import Aligner
from alignment.placement.pronunciation import Pronouncer
from alignment.spelling.languages import by_script
from alignment.spelling.pronouncer import SpelledPronouncer

USUAL: Final = "usual"
KNOWN: Final = "known"  # every word is taken as recognized: for voices that the model doesn’t understand


class _ByAlphabet(Aligner):
    """Reads every language by its script alone."""

    def pronouncer(self, language: str, tokens: Sequence[str]) -> Pronouncer | None:
        del language, tokens  # no matter which
        return SpelledPronouncer(by_script)


class _ByAttention(Aligner):
    """Knows how no word is said."""

    def pronouncer(self, language: str, tokens: Sequence[str]) -> Pronouncer | None:
        del language, tokens  # no matter which
        return None


PATHS: Final[dict[str, type[Aligner]]] = {
    USUAL: Aligner,
    "alphabet": _ByAlphabet,
    "attention": _ByAttention,
    KNOWN: Aligner,
}
