"""Progress and cancel: one small object that long work is given and reports to."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from alignment.errors import Cancelled


@dataclass(frozen=True, slots=True)
class ProgressReport:
    """How far the work is: the stage's name, the whole's fraction 0..1, seconds left (None: not known)."""

    stage: str
    fraction: float
    remaining_s: float | None


Listener = Callable[[ProgressReport], None]


class Progress:
    """Takes fractions from the work, gives reports to a listener, and raises `Cancelled` when asked to stop.

    Stages are named with their share of the whole time; within a stage the work reports 0..1.
    """

    def __init__(self, listener: Listener | None = None) -> None:
        self._listener = listener
        self._cancel = threading.Event()
        self._started = time.monotonic()
        self._stage = ""
        self._base = 0.0
        self._share = 0.0
        self._last = -1.0

    def cancel(self) -> None:
        """Ask the work to stop; it raises `Cancelled` at its next report. May be called from any thread."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        """Whether a stop was asked for."""
        return self._cancel.is_set()

    def begin_stage(self, name: str, share: float) -> None:
        """Begin a stage that takes `share` (0..1) of the whole time."""
        self._base = min(1.0, self._base + self._share)
        self._stage, self._share, self._last = name, share, -1.0
        self.report(0.0)

    def report(self, fraction: float) -> None:
        """Report `fraction` (0..1) of the current stage.

        Raises:
            Cancelled: a stop was asked for.
        """
        if self._cancel.is_set():
            raise Cancelled
        if self._listener is None or (fraction - self._last < 0.005 and fraction < 1.0):
            return
        self._last = fraction
        whole = min(1.0, self._base + self._share * min(1.0, max(0.0, fraction)))
        spent = time.monotonic() - self._started
        remaining = spent * (1.0 - whole) / whole if whole > 0.05 else None
        self._listener(ProgressReport(self._stage, whole, remaining))
