"""Words of scripts without spaces: text and recognised text are compared by pieces of their tokens.

A token of such a text may be a word, a clause or a paragraph, and what a recogniser writes has other borders.
Both are parted alike; what is found of the pieces is put together for the tokens of the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from alignment.placement.placement_protocol import split_span_by_letters
from alignment.recognition.recogniser import HeardWord
from alignment.text.spoken_forms import is_stage_direction
from alignment.text.token_parts import UNSPACED
from alignment.types import AlignedWord, WordState

SplitRun = Callable[[str], Sequence[str]]
"""Parts a run of letters without spaces; joined, the parts make the run."""

_KANA: Final = "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_CHARACTER: Final = re.compile(rf"[{_KANA}]+|\w[^\w{_KANA}]*")  # marks belong to the letter before them
_RUN: Final = re.compile(rf"[{UNSPACED}]+|[^{UNSPACED}]+")
_IN_RUN: Final = re.compile(rf"[{UNSPACED}]")
_LETTER: Final = re.compile(r"[^\W_]")


def characters(run: str) -> list[str]:
    """Return each character of a run with its marks; kana, whose sounds depend on each other, together."""
    found = _CHARACTER.findall(run)
    return found if "".join(found) == run else [run]


def unparted(run: str) -> list[str]:
    """Leave a run as it is."""
    return [run]


def pieces(token: str, split: SplitRun) -> list[str]:
    """Return the parts of a token, each with the punctuation behind it: the token itself if it has no run."""
    if token.isascii() or not _IN_RUN.search(token) or is_stage_direction(token):
        return [token]
    found: list[str] = []
    opening = ""
    for run in _RUN.findall(token):
        if _IN_RUN.match(run):
            first, *rest = split(run)
            found += [opening + first, *rest]
            opening = ""
        elif _LETTER.search(run):
            found.append(opening + run)
            opening = ""
        elif found:
            found[-1] += run
        else:
            opening = run
    return found


def is_unspaced(before: str, behind: str) -> bool:
    """Whether no space parts two words: one of the letters that meet is of a script without spaces."""
    last, first = (_LETTER.search(text) for text in (before[::-1], behind))
    return any(letter is not None and _IN_RUN.match(letter[0]) for letter in (last, first))


def joined_text(words: Sequence[str]) -> str:
    """Return words as a text, with spaces where their scripts have them."""
    text = ""
    for word in filter(None, words):
        text += word if not text or is_unspaced(text[-8:], word) else f" {word}"
    return text


def with_spaces(words: Sequence[str]) -> list[str]:
    """Return words, each with the space before it that a text has; a first one too, as Whisper writes it."""
    behind = ["", *words]
    return [
        word if is_unspaced(before, word) else f" {word}" for before, word in zip(behind, words, strict=False)
    ]


def part_heard(
    heard: Sequence[HeardWord], chunk_of: Sequence[int], split: SplitRun
) -> tuple[list[HeardWord], list[int]]:
    """Part recognised words, each piece with its share of the time; `chunk_of`: their chunks' numbers."""
    words: list[HeardWord] = []
    numbers: list[int] = []
    for word, chunk in zip(heard, chunk_of, strict=True):
        own = pieces(word.text, split)
        spans = split_span_by_letters((word.start_ms, word.end_ms), own, 0).values()
        words += [HeardWord(text, *span, word.probability) for text, span in zip(own, spans, strict=True)]
        numbers += [chunk] * len(own)
    return words, numbers


class TokenPieces:
    """The tokens of a text, parted."""

    def __init__(self, tokens: Sequence[str], split: SplitRun) -> None:
        parted = [pieces(token, split) for token in tokens]
        self.pieces = [piece for own in parted for piece in own]
        self._whole = tokens
        self._counts = [len(own) for own in parted]

    def whole(self, words: Sequence[AlignedWord]) -> list[AlignedWord]:
        """Return one word for each token; `words`: one for each piece, in order."""
        return list(self._joined(words))

    def _joined(self, words: Sequence[AlignedWord]) -> Iterator[AlignedWord]:
        at = 0
        for token, count in zip(self._whole, self._counts, strict=True):
            own = words[at : at + count]
            at += count
            yield own[0] if count == 1 else _joined_word(token, own)


def _joined_word(token: str, own: Sequence[AlignedWord]) -> AlignedWord:
    """Return what the pieces of a token tell of it: only as a whole is it matched, or not heard."""
    placed = [word for word in own if word.start_ms is not None and word.end_ms is not None]
    if not placed:
        return AlignedWord(token, None, None, own[0].confidence, WordState.UNHEARD, None, own[0].reason)
    start_ms = min(word.start_ms for word in placed if word.start_ms is not None)
    end_ms = max(word.end_ms for word in placed if word.end_ms is not None)
    known = [word.confidence for word in own if word.confidence is not None]
    confidence = sum(known) / len(known) if known else None
    doubted = [word for word in own if word.state in (WordState.DIFFERS, WordState.UNHEARD)]
    if not doubted:
        ((reason, times),) = Counter(word.reason for word in own).most_common(1)
        shared = reason if 2 * times > len(own) else ""
        return AlignedWord(token, start_ms, end_ms, confidence, WordState.MATCHED, None, shared)
    reason = next((word.reason for word in doubted if word.state is WordState.DIFFERS), "heard differently")
    heard = joined_text([_heard_of(own, at) for at in range(len(own))])
    return AlignedWord(token, start_ms, end_ms, confidence, WordState.DIFFERS, heard, reason)


def _heard_of(own: Sequence[AlignedWord], at: int) -> str:
    """Return what was heard of a piece; pieces that share what was heard in their place have it once."""
    word = own[at]
    if word.state is not WordState.DIFFERS:
        return "" if word.state is WordState.UNHEARD else word.text
    before = own[at - 1] if at else None
    is_told = before is not None and before.state is WordState.DIFFERS and before.heard == word.heard
    return "" if is_told else word.heard or ""
