"""Letter-to-sound rules: an ordered table of spellings in context, and the phones that each is said with.

A table has one rule a line, `pattern > phones | other phones`: the first rule whose pattern (a regular
expression, which may look around) matches at a letter says that letter and takes what it matched. Phones are
those of CMUdict, which the acoustic model knows; a sound that English lacks stands as its nearest kin.
Nothing behind `>` is a silent letter. The alternatives of a rule are ways to say it that differ between
speakers (Spanish z as TH or S) or that the spelling leaves open.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from alignment.placement.pronunciation import Phones


def joined_ways(parts: Sequence[tuple[Phones, ...]]) -> tuple[Phones, ...]:
    """Return the ways to say parts one after the other, each alternative taken in all alike."""
    count = max(map(len, parts), default=0)
    said = (
        tuple(phone for ways in parts for phone in ways[min(number, len(ways) - 1)])
        for number in range(count)
    )
    return tuple(dict.fromkeys(phones for phones in said if phones))


@dataclass(frozen=True, slots=True)
class _Rule:
    pattern: re.Pattern[str]
    ways: tuple[Phones, ...]


class LetterRules:
    """The rules of one language."""

    def __init__(self, table: str) -> None:
        """Read a table; `#` begins a remark.

        Raises:
            ValueError: a line is no rule.
        """
        self._rules = [_read_rule(line) for raw in table.splitlines() if (line := raw.split("#")[0].strip())]

    def pronunciations(self, word: str) -> tuple[Phones, ...]:
        """Return the ways to say `word`: one for each number of alternative, taken in all rules alike.

        A letter that no rule knows is said as its base letter, or not at all.
        """
        text = unicodedata.normalize("NFC", word.lower())
        matched: list[tuple[Phones, ...]] = []
        at = 0
        while at < len(text):
            ways, size = self._said_at(text, at)
            matched.append(ways)
            at += size
        return joined_ways(matched)

    def knows(self, letter: str) -> bool:
        """Whether a rule matches at a letter (lower case) that stands alone, or at its base letter."""
        forms = (letter, unicodedata.normalize("NFD", letter)[0])
        return any(rule.pattern.fullmatch(form) for rule in self._rules for form in forms)

    def _said_at(self, text: str, at: int) -> tuple[tuple[Phones, ...], int]:
        for rule in self._rules:
            if found := rule.pattern.match(text, at):
                return rule.ways, max(1, found.end() - at)
        base = unicodedata.normalize("NFD", text[at])[0]
        for rule in self._rules if base != text[at] else ():
            if rule.pattern.fullmatch(base):
                return rule.ways, 1
        return ((),), 1


def _read_rule(line: str) -> _Rule:
    spelling, arrow, said = line.partition(" >")
    if not arrow:
        raise ValueError(f"no rule: {line}")
    return _Rule(re.compile(spelling.strip()), tuple(tuple(way.split()) for way in said.split("|")))
