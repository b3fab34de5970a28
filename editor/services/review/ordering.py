"""The order of the review and the time it takes: which places weigh most, how long all will need. Qt-free."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from editor.services.review.queue import Doubt

DECISION_MS: Final = 3000
"""About what a person needs to read a place and press a key, its sound left out."""


def worst_first(doubts: Iterable[Doubt]) -> list[Doubt]:
    """Return places in the order of what is to be expected to be wrong there, most first."""
    return sorted(doubts, key=lambda doubt: (-doubt.expected_cost, doubt.near_ms))


def estimated_ms(doubts: Iterable[Doubt], *, context_ms: int) -> int:
    """Return about how long it takes to go through places: each is heard once, with context, and decided."""
    return sum(
        DECISION_MS + 2 * context_ms + (doubt.end_ms or doubt.near_ms) - (doubt.start_ms or doubt.near_ms)
        for doubt in doubts
    )
