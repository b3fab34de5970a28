"""Alternative readings: word sequences that the same sign may be read as, the most usual first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Words = tuple[str, ...]
Readings = list[Words]

MAX_READINGS = 32


def said(*texts: str) -> Readings:
    """Return each text as a reading: said("percent", "per cent")."""
    return [tuple(text.split()) for text in texts]


def joined(*parts: Sequence[Words], limit: int = MAX_READINGS) -> Readings:
    """Return the readings of parts said one after the other, those made of the most usual ones first."""
    ranked: list[tuple[int, Words]] = [(0, ())]
    for part in parts:
        ranked = sorted(
            (
                (rank + more, (*words, *own))
                for rank, words in ranked
                for more, own in enumerate(part[:limit])
            ),
            key=lambda one: one[0],
        )[:limit]
    return unique(words for _, words in ranked)


def unique(readings: Iterable[Words]) -> Readings:
    """Return the readings, each once."""
    return list(dict.fromkeys(readings))


def word_list(text: str) -> list[str]:
    """Return the words of a table in the source: one line instead of one a word."""
    return text.split()
