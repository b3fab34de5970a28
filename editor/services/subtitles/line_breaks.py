"""Line breaks: where a line or subtitle may end, after punctuation, before a conjunction, never in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from alignment.text.signs import is_sign, opens_sentence


def _word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SENTENCE = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_CLAUSE = re.compile(r"(?:[,;:—–、，；：]|\s-)[\"'”’»)\]]*$")
_TITLE = re.compile(r"(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|Jr|Sr|Rev|Gen|Col|Lt|vs|No|e\.g|i\.e|[A-Z])\.$")
_CONJUNCTIONS = _word_set("""
    and but or nor because that which who whom whose if when while where so than as
""")
_PREPOSITIONS = _word_set("""
    about above across after against along among around at before behind below beneath beside
    between beyond by down during except for from in inside into like near of off on onto out over
    past since through to toward towards under until up upon with within without
""")
_DETERMINERS = _word_set("""
    a an the this these those my your his her its our their some any no every each
""")
_PRONOUNS = _word_set("""
    i you he she it we they there i'm you're we're they're it's
""")
_AUXILIARIES = _word_set("""
    am is are was were be been being have has had do does did will would shall should can could may
    might must not very really
""")

MAX_BREAK_COST = 10.0


@lru_cache(maxsize=65536)
def break_cost(before: str, after: str) -> float:
    """Return how bad it is to end a line between two words: 0 (a sentence ends) to `MAX_BREAK_COST`."""
    if is_sign(after) and not opens_sentence(after, before):
        return MAX_BREAK_COST
    if _SENTENCE.search(before) and not _TITLE.search(before):
        return 0.0
    if _CLAUSE.search(before):
        return 1.0
    last, first = _bare(before), _bare(after)
    # A row of capitals is most often a first and a last name.
    name = before[:1].isupper() and after[:1].isupper()
    rules = (
        (bool(_TITLE.search(before)) or last in _DETERMINERS, MAX_BREAK_COST),
        (last in _PREPOSITIONS or last in _CONJUNCTIONS, 9.0),
        (name or last in _PRONOUNS or last in _AUXILIARIES, 8.0),
        (first in _CONJUNCTIONS, 2.0),
        (first in _PREPOSITIONS, 3.0),
    )
    return next((bad for true, bad in rules if true), 5.0)


def fits(words: Sequence[str], *, width: int, lines: int) -> bool:
    """Whether the words can be set in that many lines, a word wider than a line counting as one line."""
    used, room = 0, 0
    for word in words:
        if len(word) + 1 <= room:
            room -= len(word) + 1
        else:
            used, room = used + 1, width - len(word)
    return used <= lines


def wrap(words: Sequence[str], *, width: int, lines: int) -> tuple[str, ...] | None:
    """Return the words in as few lines as they fit, well cut and balanced; None where they need more lines.

    A single word wider than a line stands alone on one and is left whole.
    """
    for count in range(1, lines + 1):
        found = _best_lines(tuple(words), width, count)
        if found is not None:
            return found[1]
    return None


def _best_lines(words: tuple[str, ...], width: int, count: int) -> tuple[float, tuple[str, ...]] | None:
    """Return cost and lines of the best way to set the words in exactly `count` lines, None without one."""
    if count > len(words):
        return None
    ends = list(accumulate(len(word) + 1 for word in words))
    whole = ends[-1] - 1
    if count == 1:
        return (0.0, (" ".join(words),)) if whole <= width or len(words) == 1 else None
    best: tuple[float, tuple[str, ...]] | None = None
    for cut in range(1, len(words) - count + 2):
        first = ends[cut - 1] - 1
        if first > width and cut > 1:
            break
        rest = _best_lines(words[cut:], width, count - 1)
        if rest is None:
            continue
        uneven = abs(first - (whole - 1) / count) / width * 16
        total = rest[0] + break_cost(words[cut - 1], words[cut]) + uneven
        if best is None or total < best[0]:
            best = (total, (" ".join(words[:cut]), *rest[1]))
    return best


def _bare(word: str) -> str:
    return word.strip("\"'“”‘’«»()[].,;:!?…").lower()
