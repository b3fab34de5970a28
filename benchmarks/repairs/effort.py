"""The effort of a repair by the keystroke-level model: keys, clicks, pointings, thoughts and waits.

Source: Card, Moran and Newell, The keystroke-level model for user performance time with interactive systems,
Communications of the ACM 23 (1980). Its seconds: 0.2 for a key or button of an average typist, 1.1 to point
with a mouse, 1.35 to prepare mentally. Homing from keys to mouse is left out, and so is listening.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

KEY_S: Final = 0.2
POINT_S: Final = 1.1
THINK_S: Final = 1.35


@dataclass(frozen=True, slots=True)
class Wait:
    """What was waited for, for how long (s), and how much of that the program computed (s)."""

    what: str
    seconds: float
    work_s: float


@dataclass(slots=True)
class Effort:
    """Counts of one repair. `keys` with those held, as Ctrl."""

    keys: int = 0
    clicks: int = 0
    points: int = 0
    thoughts: int = 0
    waits: list[Wait] = field(default_factory=list)

    @property
    def waited_s(self) -> float:
        """How long the program let a person wait, in seconds."""
        return sum(wait.seconds for wait in self.waits)

    @property
    def work_s(self) -> float:
        """How long the program computed meanwhile, in seconds; on a busy machine others do, too."""
        return sum(wait.work_s for wait in self.waits)

    @property
    def acting_s(self) -> float:
        """How long a person acts and thinks, in seconds."""
        return KEY_S * (self.keys + self.clicks) + POINT_S * self.points + THINK_S * self.thoughts
