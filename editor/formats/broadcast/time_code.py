"""Time code (SMPTE ST 12-1): hours, minutes, seconds and frames, with frames dropped from the count or not.

At 29.97 and 59.94 frames a second two (four) numbers are dropped each minute but the tenth, so that the code
keeps up with the clock. At 23.976 and in non-drop counts a second of code is longer than a second.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

_CODE = re.compile(r"(\d{1,2}):(\d\d):(\d\d)[:;.,](\d\d)")


@dataclass(frozen=True, slots=True)
class FrameRate:
    """Frames a second as the film has them; whether the count drops numbers."""

    name: str
    rate: Fraction
    drops: bool = False

    @property
    def nominal(self) -> int:
        """How many frames a second of time code counts."""
        return round(self.rate)

    def frames(self, ms: int) -> int:
        """Return the frame that is nearest to a time."""
        return round(Fraction(ms, 1000) * self.rate)

    def milliseconds(self, frames: int) -> int:
        """Return when a frame begins."""
        return round(frames * 1000 / self.rate)

    def code(self, frames: int) -> str:
        """Return a frame's time code, with a semicolon before the frames where numbers are dropped."""
        if self.drops:
            dropped = self.nominal // 15
            tens, rest = divmod(frames, self.nominal * 600 - 9 * dropped)
            frames += 9 * dropped * tens
            if rest >= dropped:
                frames += dropped * ((rest - dropped) // (self.nominal * 60 - dropped))
        seconds, part = divmod(frames, self.nominal)
        minutes, seconds = divmod(seconds, 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours:02}:{minutes:02}:{seconds:02}{';' if self.drops else ':'}{part:02}"

    def parse(self, code: str) -> int | None:
        """Return the frame of a time code, None for what is none at this rate."""
        found = _CODE.fullmatch(code.strip())
        if found is None:
            return None
        hours, minutes, seconds, part = map(int, found.groups())
        if minutes > 59 or seconds > 59 or part >= self.nominal:
            return None
        total = hours * 60 + minutes
        frames = (total * 60 + seconds) * self.nominal + part
        if not self.drops:
            return frames
        dropped = self.nominal // 15
        if minutes % 10 and seconds == 0 and part < dropped:
            return None  # that number is dropped
        return frames - dropped * (total - total // 10)


FRAME_RATES: Final = (
    FrameRate("23.976", Fraction(24_000, 1001)),
    FrameRate("24", Fraction(24)),
    FrameRate("25", Fraction(25)),
    FrameRate("29.97", Fraction(30_000, 1001)),
    FrameRate("29.97drop", Fraction(30_000, 1001), drops=True),
    FrameRate("30", Fraction(30)),
    FrameRate("50", Fraction(50)),
    FrameRate("59.94", Fraction(60_000, 1001)),
    FrameRate("59.94drop", Fraction(60_000, 1001), drops=True),
)
PAL: Final = FRAME_RATES[2]


def frame_rate_named(name: str) -> FrameRate | None:
    """Return the frame rate of that name, None for an unknown one."""
    return next((one for one in FRAME_RATES if one.name == name.lower()), None)
