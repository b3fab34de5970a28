"""Word diff: new words from old ones and new text; untouched ones stay as they are, others inherit times."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from editor.document.values import NO_BREAK_SPACES, Word, WordState, new_id, respelled_word

_SPACE = re.compile(r"\s+")
_NO_BREAK = re.compile(f"[{NO_BREAK_SPACES}]")
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Block:
    """The words `start` up to `end` become `tokens` (either may be empty)."""

    start: int
    end: int
    tokens: tuple[str, ...]


def tokenize(text: str) -> tuple[str, ...]:
    """Return the whitespace tokens of a text; halves of characters that no file can hold become U+FFFD."""
    return tuple(_SURROGATES.sub("\ufffd", text).split())


def single_spaced(text: str) -> str:
    """Return a text as one line with one space between its tokens; see `space_of` for which."""
    if not _NO_BREAK.search(text):
        return " ".join(text.split())
    return _SPACE.sub(lambda between: space_of(between[0]), text.strip())


def space_of(between: str) -> str:
    """Return the one space that white space between two tokens stands for.

    It is a no-break space where nothing else is there. Beside one that may break, as typists and web pages
    write to make a gap wider, it keeps nothing together.
    """
    return between[0] if between and not between.strip(NO_BREAK_SPACES) else " "


def spaces_between(text: str) -> tuple[str, ...]:
    """Return the spaces between the tokens of a text, in order: one less than there are tokens."""
    return tuple(map(space_of, _SPACE.findall(text.strip()))) if text else ()


def with_spaces_of(source: str, text: str) -> str:
    """Return a text of a source's tokens, one space between them, with the no-break spaces of the source.

    For readers that take a line apart by patterns in which a space is a space. What they leave out stands
    mostly in front, so pairs of tokens that come several times are taken from behind.
    """
    if not text or not _NO_BREAK.search(source):
        return text
    theirs, own = source.split(), text.split()
    known: dict[tuple[str, str], list[str]] = {}
    for pair, space in zip(pairwise(theirs), spaces_between(source), strict=True):
        known.setdefault(pair, []).append(space)
    spaces = [found.pop() if (found := known.get(pair)) else " " for pair in reversed(list(pairwise(own)))]
    return "".join(token + space for token, space in zip(own, [*spaces[::-1], ""], strict=True))


def respaced(words: Sequence[Word], text: str) -> tuple[Word, ...]:
    """Return words with the spaces of a text of which they are the tokens; the last one's stays.

    So words that are parted and joined again have between them what stood there.
    """
    if not _NO_BREAK.search(text) and [word.space for word in words].count(" ") == len(words):
        return tuple(words)  # nearly all are: thousands of segments may be rewritten at once
    spaces = spaces_between(text)
    return tuple(
        word if at >= len(spaces) or word.space == spaces[at] else replace(word, space=spaces[at])
        for at, word in enumerate(words)
    )


def diff_tokens(old: Sequence[str], new: Sequence[str]) -> list[Block]:
    """Return the blocks that turn `old` tokens into `new` ones, in order, each as small as can be."""
    head, tail = common_prefix_and_suffix(old, new)
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    if not middle_old or not middle_new:
        if not middle_old and not middle_new:
            return []
        return [Block(head, head + len(middle_old), tuple(middle_new))]
    if set(middle_old).isdisjoint(middle_new):
        return [Block(head, head + len(middle_old), tuple(middle_new))]
    matcher = SequenceMatcher(None, middle_old, middle_new, autojunk=False)
    return [
        Block(head + i1, head + i2, tuple(middle_new[j1:j2]))
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    ]


def common_prefix_and_suffix(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """Return how many items two sequences share at the start, and then at the end."""
    head = 0
    limit = min(len(old), len(new))
    while head < limit and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < limit - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return head, tail


def rewrite(
    words: Sequence[Word], blocks: Sequence[Block], *, start_ms: int, end_ms: int
) -> tuple[Word, ...]:
    """Return the words with the blocks replaced; words outside the blocks stay the same objects.

    Replaced words hand on their times: one for one where their number is the same, else the new ones share
    the span of the old in proportion to their length. The last one hands on the space behind it. Words put in
    where none had a time share the gap between their neighbours, or between them and `start_ms` or `end_ms`
    at the segment's ends.
    """
    result: list[Word] = []
    untimed: set[int] = set()
    done = 0
    for block in blocks:
        result += words[done : block.start]
        done = block.end
        for word in _replacement_words(words[block.start : block.end], block.tokens):
            if word.start_ms is None and word.state is WordState.EDITED:
                untimed.add(len(result))
            result.append(word)
    result += words[done:]
    if untimed:
        _fill_times(result, untimed, start_ms, end_ms)
    return tuple(result)


def timed_words(tokens: Sequence[str], start_ms: int, end_ms: int) -> tuple[Word, ...]:
    """Return new words for tokens that share a span in proportion to their length."""
    return tuple(_new_words(tokens, proportional_spans(tokens, start_ms, end_ms)))


def proportional_spans(tokens: Sequence[str], start_ms: int, end_ms: int) -> list[tuple[int, int]]:
    """Cut a span into touching ones in proportion to the tokens' lengths."""
    whole = sum(map(len, tokens)) or 1
    edges = [start_ms]
    length = 0
    for token in tokens:
        length += len(token)
        edges.append(start_ms + (end_ms - start_ms) * length // whole)
    return list(pairwise(edges))


def time_span(words: Sequence[Word]) -> tuple[int, int] | None:
    """Return the earliest start and the latest end of the words' times, None where no word has any."""
    starts = [word.start_ms for word in words if word.start_ms is not None]
    ends = [word.end_ms for word in words if word.end_ms is not None]
    return (min(starts), max(ends)) if starts and ends else None


def sounds_alike(a: str, b: str) -> bool:
    """Tell whether two tokens differ only in case and punctuation, so that their sound is the same."""
    return (bare := _without_punctuation(a)) != "" and bare == _without_punctuation(b)


@lru_cache(maxsize=4096)  # replacing a word everywhere asks for the same two each time
def _without_punctuation(token: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFC", token).casefold() if c.isalnum())


def _replacement_words(old: Sequence[Word], tokens: Sequence[str]) -> Iterator[Word]:
    if len(old) == len(tokens):
        yield from (_respelled(word, token) for word, token in zip(old, tokens, strict=True))
        return
    span = time_span(old)
    cut: Sequence[tuple[int | None, int | None]]
    cut = proportional_spans(tokens, *span) if span else [(None, None)] * len(tokens)
    ids = [word.id for word in old[: len(tokens)]]
    for at, word in enumerate(_new_words(tokens, cut), 1):
        space = old[-1].space if old and at == len(tokens) else " "
        yield replace(word, id=ids[at - 1] if at <= len(ids) else word.id, space=space)


def _respelled(word: Word, token: str) -> Word:
    if word.text == token:
        return word
    if sounds_alike(word.text, token):
        return replace(word, text=token)
    return respelled_word(word, token)


def _new_words(tokens: Sequence[str], times: Sequence[tuple[int | None, int | None]]) -> Iterator[Word]:
    for token, (start_ms, end_ms) in zip(tokens, times, strict=True):
        yield Word(new_id(), token, start_ms, end_ms, state=WordState.EDITED)


def _fill_times(words: list[Word], untimed: set[int], start_ms: int, end_ms: int) -> None:
    """Give the words at the places `untimed` their share of the gap that each run of them stands in."""
    run: list[int] = []
    before = start_ms
    for at, word in enumerate(words):
        if at in untimed:
            run.append(at)
        elif word.start_ms is not None and word.end_ms is not None:
            _split_gap(words, run, before, word.start_ms)
            run, before = [], word.end_ms
    _split_gap(words, run, before, max(end_ms, before))


def _split_gap(words: list[Word], run: list[int], start_ms: int, end_ms: int) -> None:
    start_ms = min(start_ms, end_ms)
    for at, (start, end) in zip(
        run, proportional_spans([words[i].text for i in run], start_ms, end_ms), strict=True
    ):
        words[at] = replace(words[at], start_ms=start, end_ms=end)
