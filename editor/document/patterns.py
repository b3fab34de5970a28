"""Search patterns: what is looked for and what replaces it, plain text or a regular expression."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import prod
from typing import Any, Final

from editor.document.values import NO_BREAK_SPACES

TIMEOUT_S: Final = 0.1
"""An expression that needs more for one segment is given up: processor time, of all threads together."""
_MAX_REPEATS: Final = 100_000
_GROUP_REFERENCE: Final = re.compile(r"\$\$|\$(\d{1,2})|\$(&)|\$\{(\w+)\}|\\(\d{1,2})|\\g<(\w+)>|\\([\\nt$])")


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. `regex` makes `text` a regular expression; else it is found as it is written."""

    text: str
    whole_word: bool = False
    match_case: bool = False
    regex: bool = False


class QueryFault(StrEnum):
    """What is wrong with an expression, or with what it is to be replaced by."""

    BROKEN = "broken"
    SLOW = "slow"
    NO_GROUP = "no group"


class QueryError(ValueError):
    """An expression that cannot be used. `detail` is the reason or the group's name, `at` a character."""

    def __init__(self, fault: QueryFault, *, detail: str = "", at: int = 0, groups: int = 0) -> None:
        self.fault = fault
        self.detail = detail
        self.at = at
        self.groups = groups
        super().__init__(
            {
                QueryFault.BROKEN: f"Invalid regular expression at character {at + 1}: {detail}.",
                QueryFault.SLOW: "This regular expression takes too long. Simplify it.",
                QueryFault.NO_GROUP: (
                    f"The replacement refers to group {detail}, which the regular expression doesn’t have."
                ),
            }[fault]
        )


@dataclass(frozen=True, slots=True)
class Match:
    """Characters `start` up to `end` of a text, and what is written there instead."""

    start: int
    end: int
    new: str


class Matcher:
    """Finds a query in texts, and says what each place becomes. Empty matches are none.

    Raises:
        QueryError: the expression or the replacement is broken.
    """

    def __init__(self, query: Query, with_: str = "") -> None:
        self.query = query
        self._pattern = _compile(query)
        self._limit = {"timeout": TIMEOUT_S} if query.regex else {}
        self._new = (
            _replacement_writer(with_, self._pattern)
            if query.regex and self._pattern
            else lambda _match: with_
        )

    def matches(self, text: str) -> list[Match]:
        """Return all places in a text, in order.

        Raises:
            QueryError: the expression takes too long on this text.
        """
        if self._pattern is None:
            return []
        try:
            return [
                Match(found.start(), found.end(), self._new(found))
                for found in self._pattern.finditer(text, **self._limit)
                if found.end() > found.start()
            ]
        except TimeoutError:
            raise QueryError(QueryFault.SLOW) from None


def _compile(query: Query) -> Any:
    """Return what finds a query, None where there is nothing to look for."""
    if not query.text.strip():
        return None
    if query.regex:
        return _regular_expression(query)
    # White space stands for the one space between words, whichever that is.
    escaped = re.escape(re.sub(r"\s+", " ", query.text)).replace(r"\ ", f"[ {NO_BREAK_SPACES}]")
    if query.whole_word:
        escaped = rf"(?<!\w){escaped}(?!\w)"
    return re.compile(escaped, 0 if query.match_case else re.IGNORECASE)


def _regular_expression(query: Query) -> Any:
    # Unlike `re`, this can be stopped: some expressions take longer than anyone lives.
    import regex

    if prod(int(count) or 1 for count in re.findall(r"\{(\d+)", query.text)) > _MAX_REPEATS:
        raise QueryError(QueryFault.SLOW)
    try:
        made = regex.compile(query.text)  # by itself, so that places in messages are the person's own
        if query.whole_word:
            made = regex.compile(rf"(?<!\w)(?:{query.text})(?!\w)")
        return made if query.match_case else regex.compile(made.pattern, regex.IGNORECASE)
    except regex.error as error:
        at = min(error.pos or 0, max(0, len(query.text) - 1))
        raise QueryError(QueryFault.BROKEN, detail=error.msg, at=at) from None
    except (RecursionError, OverflowError, MemoryError):
        raise QueryError(QueryFault.SLOW) from None


def _replacement_writer(with_: str, pattern: Any) -> Callable[[Any], str]:
    """Return what writes a replacement: $1, ${1}, ${name}, \\1 and \\g<name> are groups, $& is all of it."""
    parts = list(_replacement_parts(with_, pattern.groups, pattern.groupindex))

    def expand(match: Any) -> str:
        return "".join(part if isinstance(part, str) else match[part[0]] or "" for part in parts)

    return expand


def _replacement_parts(with_: str, groups: int, names: dict[str, int]) -> Iterator[str | tuple[int]]:
    done = 0
    for found in _GROUP_REFERENCE.finditer(with_):
        yield with_[done : found.start()]
        done = found.end()
        number = found[1] or found[4]
        name = found[3] or found[5]
        if found[6]:
            yield {"n": " ", "t": " "}.get(found[6], found[6])
        elif found[0] == "$$":
            yield "$"
        elif found[2]:
            yield (0,)
        elif number:
            # $12 is group 1 and a 2 where there are fewer than twelve groups.
            taken = number if int(number) <= groups else number[0]
            yield (_group_number(taken, groups, names),)
            yield number[len(taken) :]
        else:
            yield (_group_number(name, groups, names),)
    yield with_[done:]


def _group_number(name: str, groups: int, names: dict[str, int]) -> int:
    number = int(name) if name.isdecimal() else names.get(name, -1)
    if not 0 <= number <= groups:
        raise QueryError(QueryFault.NO_GROUP, detail=name, groups=groups)
    return number
