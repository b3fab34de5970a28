"""What the panel shows of a voice."""

from __future__ import annotations

from dataclasses import dataclass

Sample = tuple[int, int]
"""A stretch to listen to: start and end in ms."""


@dataclass(frozen=True, slots=True)
class VoiceEntry:
    """One voice as it stands in the panel; `number` counts from 1.

    `name` is what a person wrote or what the text calls it, `sounds_like` the name of a remembered voice,
    each "" for none; `remembered`: a voice of its name is kept; `colour` is its place among the speakers.
    """

    id: str
    number: int
    name: str
    talking_ms: int
    share: int
    turns: int
    samples: tuple[Sample, ...]
    colour: int
    sounds_like: str = ""
    remembered: bool = False
