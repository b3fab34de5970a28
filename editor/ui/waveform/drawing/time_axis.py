"""The time axis: which span of time is shown on how many pixels. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

SHORTEST_MS: Final = 2_000
LONGEST_MS: Final = 36_000_000
LONGEST_WAVES_MS: Final = 10_000
"""In longer views the peaks say all that a pixel can show."""
LONGEST_SPECTROGRAM_MS: Final = 60_000
FIRST_MS: Final = 10_000
"""So much is shown of a recording that was just opened."""


@dataclass(frozen=True, slots=True)
class TimeView:
    """A stretch from `start_ms`, `span_ms` long, on `width` pixels, of a recording `duration_ms` long."""

    start_ms: float = 0.0
    span_ms: float = FIRST_MS
    width: int = 1
    duration_ms: int = 0

    @property
    def end_ms(self) -> float:
        """Where it ends."""
        return self.start_ms + self.span_ms

    @property
    def ms_per_pixel(self) -> float:
        """How long a pixel is."""
        return self.span_ms / max(1, self.width)

    @property
    def longest_ms(self) -> float:
        """The longest stretch that can be shown: all, or ten hours."""
        return float(max(SHORTEST_MS, min(LONGEST_MS, self.duration_ms)))

    def x_of(self, time_ms: float) -> float:
        """Return where a time is, in pixels from the left."""
        return (time_ms - self.start_ms) / self.ms_per_pixel

    def time_at(self, x: float) -> float:
        """Return the time at so many pixels from the left."""
        return self.start_ms + x * self.ms_per_pixel

    def shows(self, time_ms: float) -> bool:
        """Whether a time is in sight."""
        return self.start_ms <= time_ms < self.end_ms

    def at(self, start_ms: float, span_ms: float | None = None) -> TimeView:
        """Return the view that begins there, kept inside the recording."""
        span_ms = min(max(self.span_ms if span_ms is None else span_ms, SHORTEST_MS), self.longest_ms)
        latest_ms = max(0.0, self.duration_ms - span_ms)
        return replace(self, start_ms=min(max(0.0, start_ms), latest_ms), span_ms=span_ms)

    def resized(self, width: int) -> TimeView:
        """Return the same stretch on another width."""
        return replace(self, width=max(1, width))

    def lasting(self, duration_ms: int) -> TimeView:
        """Return the view of a recording of another duration."""
        return replace(self, duration_ms=max(0, duration_ms)).at(self.start_ms)

    def zoomed(self, factor: float, *, around_ms: float) -> TimeView:
        """Return a view of a stretch so many times as long; the given time stays where it is."""
        span_ms = min(max(self.span_ms * factor, SHORTEST_MS), self.longest_ms)
        part = (around_ms - self.start_ms) / self.span_ms
        return self.at(around_ms - part * span_ms, span_ms)

    def scrolled(self, pixels: float) -> TimeView:
        """Return the view so many pixels on."""
        return self.at(self.start_ms + pixels * self.ms_per_pixel)

    def around(self, start_ms: float, end_ms: float, *, margin: float = 0.1) -> TimeView:
        """Return the view of a stretch with a margin on both sides."""
        room_ms = (end_ms - start_ms) * margin
        span_ms = min(max(end_ms - start_ms + 2 * room_ms, SHORTEST_MS), self.longest_ms)
        return self.at((start_ms + end_ms - span_ms) / 2, span_ms)

    def showing(self, start_ms: float, end_ms: float | None = None) -> TimeView:
        """Return this view, or one moved so that a stretch stands in it, near the left where it is long."""
        end_ms = start_ms if end_ms is None else end_ms
        if self.shows(start_ms) and end_ms <= self.end_ms:
            return self
        free_ms = self.span_ms - min(end_ms - start_ms, self.span_ms)
        return self.at(start_ms - min(free_ms / 2, self.span_ms / 4))


STEPS_MS: Final = (
    *(100, 200, 500, 1_000, 2_000, 5_000, 10_000, 30_000),
    *(60_000, 120_000, 300_000, 600_000, 1_800_000, 3_600_000, 7_200_000),
)


def tick_step(view: TimeView, *, least_pixels: float) -> int:
    """Return the milliseconds between the marks of a ruler."""
    return next((step for step in STEPS_MS if step / view.ms_per_pixel >= least_pixels), STEPS_MS[-1])
