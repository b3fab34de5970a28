"""Known cuts: what was cut into subtitles before, so that after an edit only what it touched is cut anew."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace

from editor.document.values import Segment
from editor.services.subtitles.cutting.cue_drafts import Draft

RunCut = tuple[list[Draft], list[Segment], float]
"""The subtitles of segments that are cut as one, segments that found no time, and when all can be read."""
_Known = dict[Hashable, tuple[tuple[Segment, ...], RunCut]]


class KnownCuts:
    """Keeps the cuts of one text; for one thread at a time. Segments are known by being the same objects."""

    def __init__(self) -> None:
        self._basis: Hashable = None
        self._before: _Known = {}
        self._now: _Known = {}

    def begin(self, basis: Hashable) -> None:
        """Begin with a text; what was cut on another `basis` (profile and language) is forgotten."""
        if basis != self._basis:
            self._basis, self._before = basis, {}
        else:
            self._before |= self._now  # the last text may not have been finished
        self._now = {}

    def end(self) -> None:
        """Forget what the text that is finished has no more."""
        self._before, self._now = self._now, {}

    def cut(self, run: Sequence[Segment], around: Hashable, make: Callable[[], RunCut]) -> RunCut:
        """Return the cut of a run that has the same `around` it as before, else make it."""
        key = (tuple(map(id, run)), around)
        known = self._before.get(key)
        if known is None:
            known = tuple(run), make()  # the segments are held, so that no other gets their ids
        self._now[key] = known
        drafts, lost, read_ms = known[1]
        return [replace(draft) for draft in drafts], lost, read_ms  # drafts get their times later
