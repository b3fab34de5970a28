"""A word lattice: the alternatives of what may have been said in one chunk of sound."""

from __future__ import annotations

from dataclasses import dataclass, field

from alignment.placement.pronunciation import Phones


@dataclass(frozen=True, slots=True)
class Arc:
    """From one node to another by saying a word or nothing (no pronunciations).

    `label` is the caller's; `probability` is the arc's prior.
    """

    begin: int
    end: int
    label: int = -1
    pronunciations: tuple[Phones, ...] = ()
    probability: float = 1.0


@dataclass(slots=True)
class Lattice:
    """Alternatives of one chunk of sound: nodes 0 to `last_node`, no circles, skips only to later nodes.

    `bounds`: by label, from when to when (milliseconds of the chunk) a word is to be looked for. It is not
    barred outside, but must fit far better there. `pauses`: by node, how likely a pause is there, where the
    text tells. `acoustic_weight`: what likelihoods of frames weigh; less where pronunciations are only akin.
    """

    arcs: list[Arc] = field(default_factory=list)
    last_node: int = 0
    bounds: dict[int, tuple[int, int]] = field(default_factory=dict)
    pauses: dict[int, float] = field(default_factory=dict)
    acoustic_weight: float = 1.0

    def add_node(self) -> int:
        """Add a node and return its number."""
        self.last_node += 1
        return self.last_node

    def add_word(
        self, begin: int, end: int, label: int, *, pronunciations: tuple[Phones, ...], prior: float = 1.0
    ) -> None:
        """Add an arc that says one word."""
        self.arcs.append(Arc(begin, end, label, pronunciations, prior))

    def add_skip(self, begin: int, end: int, *, prior: float = 1.0) -> None:
        """Add an arc that says nothing."""
        self.arcs.append(Arc(begin, end, probability=prior))


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word of the path: the arc's label, its span in milliseconds of the chunk, how well it fits.

    `score`: mean over its frames of its log likelihood less that of the best phone of all.
    """

    label: int
    start_ms: int
    end_ms: int
    score: float
