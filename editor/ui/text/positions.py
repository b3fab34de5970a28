"""Positions in a line of text: words, characters, and Qt's UTF-16 units. Qt-free."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from editor.document.word_diff import single_spaced

_TOKEN = re.compile(r"\S+")
_CLOSING = frozenset(".,;:!?…)]}”’»%")
_OPENING = frozenset("([{“‘„«¿¡")


@dataclass(frozen=True, slots=True)
class Token:
    """A word's place in its line, in characters: `start` up to but not including `end`."""

    start: int
    end: int


@lru_cache(maxsize=128)
def tokens(line: str) -> tuple[Token, ...]:
    """Return the places of the line's words, in order. Many ask for those of the line at the caret."""
    return tuple(Token(match.start(), match.end()) for match in _TOKEN.finditer(line))


def token_at(line: str, position: int) -> int | None:
    """Return the index of the word that `position` lies in or touches, the later one between two."""
    found = None
    for index, token in enumerate(tokens(line)):
        if token.start <= position <= token.end:
            found = index
        elif token.start > position:
            break
    return found


def nearest_token(line: str, position: int) -> int | None:
    """Return the index of the word at `position`, else of the next, else of the last; None without words."""
    places = tokens(line)
    for index, token in enumerate(places):
        if position < token.end or (position == token.end and index + 1 == len(places)):
            return index
    return len(places) - 1 if places else None


def utf16_offset(line: str, position: int) -> int:
    """Return how many UTF-16 units the first `position` characters take (Qt counts in these)."""
    head = line[:position]
    return len(head) if head.isascii() else len(head.encode("utf-16-le", "surrogatepass")) // 2


def character_offset(line: str, position: int) -> int:
    """Return how many characters the first `position` UTF-16 units hold."""
    if line.isascii():
        return min(position, len(line))
    raw = line.encode("utf-16-le", "surrogatepass")[: position * 2]
    return len(raw.decode("utf-16-le", "ignore"))


def tidy(line: str) -> str:
    """Return the words of a line with one space between them, as the document keeps it."""
    return single_spaced(line)


def tidy_position(line: str, position: int) -> int:
    """Return where `position` of an untidy line lies in its tidy form."""
    head = line[:position]
    tidied = tidy(head)
    cut_after_space = bool(tidied) and head[-1].isspace() and bool(line[position:].strip())
    return len(tidied) + (1 if cut_after_space else 0)


def difference(old: str, new: str) -> tuple[int, int, str]:
    """Return the smallest replacement that makes `old` `new`: start and end in `old`, and the new text."""
    start = _common(old, new)
    limit = min(len(old), len(new)) - start
    end = _common(old[::-1][:limit], new[::-1][:limit])
    return start, len(old) - end, new[start : len(new) - end]


def _common(one: str, other: str) -> int:
    """Return how many first characters two texts share, by halving."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def pad_with_spaces(text: str, line: str, position: int) -> str:
    """Return a text with the spaces that words need where it is put between two words of a line.

    Inside a word, and where white space or punctuation parts it from its neighbour, it stays as it is.
    """
    before, after = line[position - 1 : position], line[position : position + 1]
    if not text or (before.isalnum() and after.isalnum()):
        return text
    if text[0].isalnum() and (before.isalnum() or before in _CLOSING):
        text = f" {text}"
    if (text[-1].isalnum() or text[-1] in _CLOSING) and (after.isalnum() or after in _OPENING):
        text = f"{text} "
    return text


def nearest_word_edge(text: str, line: str, position: int) -> int:
    """Return where a text is put that was let go at a position: words go beside a word, not into it.

    A single letter goes where it is put, and so does what is written without spaces or capitals.
    """
    before, after = line[position - 1 : position], line[position : position + 1]
    index = token_at(line, position)
    is_within = before.isalnum() and after.isalnum() and before.upper() != before.lower()
    if len(text.strip()) < 2 or index is None or not is_within:
        return position
    word = tokens(line)[index]
    return word.start if position - word.start <= word.end - position else word.end
