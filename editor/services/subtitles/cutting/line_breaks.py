"""Line breaks: where a line or subtitle may end, after punctuation, before a conjunction, never in words.

What may not be parted follows Netflix's Timed Text Style Guide (article and noun, adjective and noun, first
and last name, pronoun and verb, preposition and what it governs, verb and auxiliary or negation) and
F. Karamitroglou, "A Proposed Set of Subtitling Standards in Europe" (Translation Journal 2/2, 1998): a line
ends at the highest syntactic node that fits.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from alignment.text.signs import is_sign, opens_sentence
from editor.services.subtitles.cutting.function_words import function_words
from editor.services.subtitles.cutting.word_kinds import FunctionWords

_SENTENCE = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_CLAUSE = re.compile(r"(?:[,;:—–、，；：]|\s-)[\"'”’»)\]]*$")
_TITLE = re.compile(
    r"(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|Jr|Sr|Rev|Gen|Col|Lt|Hr|Fr|vs|No|Nr|bzw|e\.g|i\.e|[A-Z]"
    r"|z\.B|d\.h|u\.a|ca|Sra|Srta|Dra|Uds?|núm|pág|p\.ej|MM|Mme|Mlle|av|Sigg?|Dott|Ing|Avv|pag)\.$"
)
_ORDINAL = re.compile(r"\d+\.$")
_NUMBER = re.compile(r"[£$€#]?\d[\d.,:/]*(?:st|nd|rd|th|s)?$")
_POSSESSIVE = re.compile(r"[^\W\d_]{2,}(?:['’]s|s['’])$")

MAX_BREAK_COST = 20.0
"""The end of a line inside of what is one: an article and its noun."""
CLOSE_COST = 10.0
"""From here on two words belong together: a line ends between them only where it ends nowhere else."""
_UNEVEN_COST = 16.0
"""A line that is as much longer than the mean as a line is wide."""


@lru_cache(maxsize=65536)
def break_cost(before: str, after: str, language: str = "en") -> float:
    """Return how bad it is to end a line between two words: 0 (a sentence ends) to `MAX_BREAK_COST`."""
    if is_sign(after) and not opens_sentence(after, before):
        return MAX_BREAK_COST
    known = function_words(language)
    if ends_sentence(before) and not (known.capital_nouns and _ORDINAL.search(before)):
        return 0.0
    if _CLAUSE.search(before):
        return 1.0
    return _inside_clause(before, after, known)


def ends_sentence(word: str) -> bool:
    """Whether a sentence ends with a word: one that ends in a full stop and is no title."""
    return bool(_SENTENCE.search(word)) and not _TITLE.search(word)


def _inside_clause(before: str, after: str, known: FunctionWords) -> float:
    """Return the cost between two words without a sign of punctuation between them."""
    last, first = _bare(before), _bare(after)
    if all(part in known.determiners for part in last.split("-")):
        last = last.rsplit("-", 1)[-1]  # twenty-one
    opens = first in known.conjunctions or first in known.prepositions
    named = after[:1].isupper()
    free = not opens and first not in known.determiners
    rules = (
        (bool(_TITLE.search(before)) or (last in known.titles and named), MAX_BREAK_COST),
        ((last, first) in known.pairs, 16.0),
        # "This is" is a pronoun and its verb, "this house" an article and its noun.
        (last in known.determiners, 12.0 if opens or first in known.auxiliaries else MAX_BREAK_COST),
        (_is_name(before, after, known), 18.0),
        (_is_quantity(last, first, known), 18.0),
        (bool(_POSSESSIVE.search(before)) and last not in known.pronouns and not opens, MAX_BREAK_COST),
        (last in known.modifiers, 6.0 if first in known.conjunctions else 14.0),
        (last in known.prepositions, 6.0 if first in known.conjunctions else 16.0),
        (last in known.conjunctions, 14.0),
        ((last in known.pronouns or last in known.auxiliaries) and free, 12.0),
        (last in known.adjectives and first == "of", 12.0),
        (_is_adjective(last, after, first, known), 11.0),
        (first in known.conjunctions, 2.0),
        (first in known.prepositions, 5.0 if first == "of" else 3.0),
    )
    return next((bad for true, bad in rules if true), 5.0)


def _is_name(before: str, after: str, known: FunctionWords) -> bool:
    """Whether a row of capitals goes on: most often a first and a last name."""
    both = before.lstrip("\"'“„(")[:1].isupper() and after[:1].isupper()
    return both and not {_bare(before), _bare(after)} & (known.pronouns | known.conjunctions)


def _is_quantity(last: str, first: str, known: FunctionWords) -> bool:
    """Whether two words are a number and its unit or noun, a unit and what it measures, or what is
    numbered and its number.
    """
    if _NUMBER.fullmatch(last):
        small = known.prepositions | known.conjunctions | known.pronouns | known.auxiliaries
        return first in known.units or not (first in small or first in known.determiners)
    if last in known.units and first in known.measured:
        return True
    return bool(_NUMBER.fullmatch(first)) and last in known.counted


def _is_adjective(last: str, after: str, first: str, known: FunctionWords) -> bool:
    """Whether the first of two words says how the second is."""
    small = known.prepositions | known.conjunctions | known.pronouns | known.auxiliaries | known.determiners
    if first in small or last in small:
        return False
    if known.capital_nouns:
        return last.islower() and after[:1].isupper() and last.endswith(known.adjective_endings)
    ending = len(last) > 4 and last.endswith(known.adjective_endings)
    return last in known.adjectives or ending


def fits(words: Sequence[str], *, width: int, lines: int) -> bool:
    """Whether the words can be set in that many lines, a word wider than a line counting as one line."""
    used, room = 0, 0
    for word in words:
        if len(word) + 1 <= room:
            room -= len(word) + 1
        else:
            used, room = used + 1, width - len(word)
    return used <= lines


def wrap(words: Sequence[str], *, width: int, lines: int, language: str = "en") -> tuple[str, ...] | None:
    """Return the words in as few lines as they fit, well cut and balanced; None where they need more lines.

    A single word wider than a line stands alone on one and is left whole.
    """
    for count in range(1, lines + 1):
        found = _best_lines(tuple(words), width, count, language)
        if found is not None:
            return found[1]
    return None


def _best_lines(
    words: tuple[str, ...], width: int, count: int, language: str
) -> tuple[float, tuple[str, ...]] | None:
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
        if count == 2 and whole - first - 1 > width and cut < len(words) - 1:
            continue  # the second line is too long: no need to set it
        uneven = abs(first - (whole - 1) / count) / width * _UNEVEN_COST
        total = break_cost(words[cut - 1], words[cut], language) + uneven
        if best is not None and total >= best[0]:
            continue
        rest = _best_lines(words[cut:], width, count - 1, language)
        if rest is not None and (best is None or total + rest[0] < best[0]):
            best = (total + rest[0], (" ".join(words[:cut]), *rest[1]))
    return best


def _bare(word: str) -> str:
    return word.strip("\"'“”„‘’«»()[].,;:!?…").replace("’", "'").lower()
