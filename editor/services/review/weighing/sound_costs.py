"""What the sound of a place says of texts: by how many nats each is less likely there than the likeliest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from alignment import spoken_words
from editor.services.review.fitting import bare_text

if TYPE_CHECKING:
    from alignment import WeighedText

MOST_NATS: Final = 10.0
"""A name or term that costs more was not said: what was said costs up to 8, other words mostly over 13."""
_PER_NAT: Final = 0.04
"""So much less a text is worth for every nat, by the recordings of `benchmarks.review_yield`."""
_PER_NAT_OF_PART: Final = 0.02
_COUNTED_NATS: Final = 20.0
_READING: Final = 0.35
_LIKELY_NATS: Final = 7.0
"""Other readings that cost more are hardly ever right."""
_UNLIKELY_NATS: Final = 4.0
"""Where what is written costs so much less, what was heard is never right: it is so at none of 239 wrong
words, but where a recogniser garbles figures, or attempts a word that it does not know."""


class SoundCosts:
    """The costs of texts at one place, and the readings that came with them; nothing where it was not asked.

    Texts that are said alike have one cost, that of the likeliest way to write them.
    """

    def __init__(self, weighed: Sequence[WeighedText] = ()) -> None:
        self._costs: dict[tuple[str, ...], float] = {}
        self._readings: dict[tuple[str, ...], WeighedText] = {}
        for text in sorted(weighed, key=lambda each: each.extra_cost):
            key = _said(text.text)
            self._costs.setdefault(key, text.extra_cost)
            if text.is_heard and key:
                self._readings.setdefault(key, text)

    def of(self, text: str) -> float | None:
        """Return what a text costs in nats, None where it was not weighed."""
        return self._costs.get(_said(text))

    def may_be(self, text: str) -> bool:
        """Whether a name or term may have been said: it was not weighed, or costs little enough."""
        cost = self.of(text)
        return cost is None or cost <= MOST_NATS

    def is_likely(self, text: str) -> bool:
        """Whether a text was weighed and costs so little that it may be another reading."""
        cost = self.of(text)
        return cost is not None and cost <= _LIKELY_NATS

    def is_unlikelier(self, text: str, other: str) -> bool:
        """Whether the sound clearly prefers another text."""
        cost, others = self.of(text), self.of(other)
        return cost is not None and others is not None and cost - others > _UNLIKELY_NATS

    def weighed(self, text: str, score: float, *, is_part: bool = False) -> float:
        """Return a text's score, less what the sound has against it.

        `is_part`: it stands for a part of what was said, so that the rest has to cost.
        """
        cost = self.of(text)
        per_nat = _PER_NAT_OF_PART if is_part else _PER_NAT
        return score if cost is None else max(0.0, score - per_nat * min(cost, _COUNTED_NATS))

    def readings(self) -> list[tuple[str, float]]:
        """Return what else may be heard, bare, each with its score before its cost; the likeliest first."""
        likely = (each for each in self._readings.values() if each.extra_cost <= _LIKELY_NATS)
        return [(bare_text(each.text), _READING) for each in likely]


def _said(text: str) -> tuple[str, ...]:
    return tuple(part for word in text.split() for part in spoken_words(word))
