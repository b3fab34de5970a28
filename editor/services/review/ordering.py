"""The order of the review and the time it takes: which places weigh most, how long all will need. Qt-free."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from editor.document.values import Transcript, Word
from editor.services.review.queue import Doubt, DoubtKind

DECISION_MS: Final = 3000
"""About what a person needs to read a place and press a key, its sound left out."""
_MOST_WORDS: Final = 8
"""A place with more words than this weighs no more: who goes there reads on anyhow."""
_SURE: Final = {
    DoubtKind.DIFFERS: 0.6,
    DoubtKind.UNHEARD: 0.5,
    DoubtKind.UNCERTAIN: 0.2,
    DoubtKind.UNTEXTED: 0.7,
}
"""How likely a place of a kind is an error, where nothing is known of the place itself."""


def worst_first(transcript: Transcript, doubts: Sequence[Doubt]) -> list[Doubt]:
    """Return places by how sure and how costly their errors are: most words most surely wrong first."""
    words = {word.id: word for segment in transcript.segments for word in segment.words}
    return sorted(doubts, key=lambda doubt: -_weight(doubt, words))


def estimated_ms(doubts: Sequence[Doubt], *, context_ms: int) -> int:
    """Return about how long it takes to go through places: each is heard once, with context, and decided."""
    return sum(
        DECISION_MS + 2 * context_ms + (doubt.end_ms or doubt.near_ms) - (doubt.start_ms or doubt.near_ms)
        for doubt in doubts
    )


def _weight(doubt: Doubt, words: dict[str, Word]) -> float:
    """Return how many words are wrong here in all likelihood."""
    count = max(len(doubt.word_ids), len((doubt.heard or "").split()), 1)
    return _sureness(doubt, words) * min(count, _MOST_WORDS)


def _sureness(doubt: Doubt, words: dict[str, Word]) -> float:
    """Return how sure it is that a place is wrong, 0..1: as the queue says, else by its kind and words."""
    certainty: float | None = getattr(doubt, "certainty", None)
    if certainty is not None:
        return certainty
    usual = _SURE.get(doubt.kind, 0.4)
    known = [words[name].confidence for name in doubt.word_ids if name in words]
    sure = [confidence for confidence in known if confidence is not None]
    # The less a word was believed to be heard as it is written, the surer is the error.
    return usual * (1.5 - sum(sure) / len(sure)) if sure else usual
