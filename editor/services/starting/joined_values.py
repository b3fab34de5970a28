"""Values on the command line that look like options."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_TAKE_ANY_TEXT: Final = frozenset({"--find", "--with", "--add", "--remove", "--speaker", "--segment"})
"""Options whose values people and files make up: “-Yes.” is dialogue, and older ids may begin so."""


def with_joined_values(arguments: Sequence[str]) -> list[str]:
    """Join texts and ids to their options by "=": one that begins with "-" would pass for an option."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] in _TAKE_ANY_TEXT and argument[:1] == "-" and argument[:2] != "--":
            joined[-1] = f"{joined[-1]}={argument}"
        else:
            joined.append(argument)
    return joined
