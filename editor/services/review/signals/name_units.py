"""What in a text looks like a name or term: single words, and words in a row that may be one in pieces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from editor.document.values import Word, WordState
from editor.services.review.signals.english_words import FUNCTION_WORDS
from editor.services.review.signals.tokens import Token, bare_stem

MOST_PIECES: Final = 4
_LONGEST: Final = 16
"""Names that are written in pieces have no more letters together; longer runs are several words."""
_UNSURE: Final = 0.45


@dataclass(frozen=True, slots=True)
class NameUnit:
    """The words `first` up to `end` of a segment. `written` is without marks and possessive ending.

    `known`: a dictionary has each of its words. `doubtful`: the sound does not bear one of them well.
    """

    first: int
    end: int
    written: str
    known: bool
    doubtful: bool


def name_units(words: Sequence[Word], tokens: Sequence[Token]) -> Iterator[NameUnit]:
    """Yield the words that look like names, and the runs of words that may be a name in pieces."""
    likely = [_is_name_like(tokens, at) for at in range(len(tokens))]
    if not any(likely):
        return
    for first in range(len(tokens)):
        for end in range(first + 1, min(first + MOST_PIECES, len(tokens)) + 1):
            last = tokens[end - 1]
            if not last.bare or (end - first > 1 and last.lead):
                break
            if any(likely[first:end]) and (end - first == 1 or _may_be_pieces(tokens[first:end])):
                yield _unit(words, tokens, first, end)
            if last.tail:
                break


def is_doubtful(word: Word) -> bool:
    """Whether the sound does not bear a word well."""
    if word.locked or word.state is WordState.EDITED:
        return False
    unsure = word.confidence is not None and word.confidence < _UNSURE
    return word.state is not WordState.MATCHED or bool(word.reason) or unsure


def _unit(words: Sequence[Word], tokens: Sequence[Token], first: int, end: int) -> NameUnit:
    run = tokens[first:end]
    cores = [*(token.core for token in run[:-1]), bare_stem(run[-1].core)]
    doubtful = any(is_doubtful(word) for word in words[first:end])
    # Letters said one by one are a name that no dictionary has.
    known = all(token.known and (len(token.bare) > 1 or token.bare in "aio") for token in run)
    return NameUnit(first, end, " ".join(cores), known, doubtful)


def _is_name_like(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.unusual:
        return True
    if len(token.bare) == 1:
        return token.bare.isalpha() and token.bare not in "aio"
    inside = at > 0 and not tokens[at - 1].ends_sentence and bool(tokens[at - 1].bare)
    return token.capital and inside and len(token.bare) > 2 and token.bare not in FUNCTION_WORDS


def _may_be_pieces(run: Sequence[Token]) -> bool:
    if sum(len(token.bare) for token in run) > _LONGEST:
        return False
    return all(token.bare not in FUNCTION_WORDS and not token.ends_sentence for token in run[:-1]) and (
        run[-1].bare not in FUNCTION_WORDS
    )
