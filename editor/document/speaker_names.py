"""Speakers' names: which of them name nobody."""

from __future__ import annotations

import re
from typing import Final

_NOBODY: Final = frozenset(["-", "–", "—", "?", "n/a", "none", "null", "undefined", "unidentified"])
_NOBODY_FORM: Final = re.compile(
    r"(?:unknown|unidentified)(?: (?:speaker|voice|person|participant))?"
    r"|unbekannte?r?(?: (?:sprecher(?:in)?|stimme|person|teilnehmer(?:in)?))?|[-–—?.*_\s]*"
)


def is_unknown_name(name: str) -> bool:
    """Whether a name says, in English or German, that nobody knows whose voice it is."""
    folded = name.casefold()
    return folded in _NOBODY or bool(_NOBODY_FORM.fullmatch(folded))
