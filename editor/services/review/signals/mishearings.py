"""Mishearings that the glossary knows: `heard => meant` pairs, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from editor.document.glossary import Glossary
from editor.services.review.queue import DoubtKind
from editor.services.review.signals.findings import Finding
from editor.services.review.signals.tokens import Lexicon, Token

REASON: Final = "“{name}” in the glossary"
_CERTAINTY: Final = 0.8


class Mishearings:
    """The mishearings of a glossary by their first word."""

    def __init__(self, glossary: Glossary, lexicon: Lexicon) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for term in glossary:
            for heard in term.heard:
                bares = tuple(lexicon.token(word).bare for word in heard.split())
                if bares and all(bares):
                    self._by_first.setdefault(bares[0], []).append((bares, term.text))
        for known in self._by_first.values():
            known.sort(key=lambda pair: -len(pair[0]))

    def findings(self, tokens: Sequence[Token]) -> Iterator[Finding]:
        """Yield where one stands, the longest of those that begin at a word."""
        at = 0
        while at < len(tokens):
            size = 1
            for bares, name in self._by_first.get(tokens[at].bare, ()):
                run = tokens[at : at + len(bares)]
                if tuple(token.bare for token in run) == bares and " ".join(t.core for t in run) != name:
                    size = len(bares)
                    said = REASON.format(name=name)
                    yield Finding(DoubtKind.TERM, at, at + size, said, _CERTAINTY, (name,))
                    break
            at += size
