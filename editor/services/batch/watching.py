"""Watching for recordings that appear: a file is taken once it has not changed for a while."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from editor.services.batch.items import BatchItem
from editor.services.batch.planning import BatchPlan

SETTLE_S: Final = 10.0
"""Who copies a file writes to it more often than so, even over a slow network."""


class SettledFiles:
    """Knows which files are whole, as far as can be told from outside: not changed for `SETTLE_S`."""

    def __init__(self, now_s: Callable[[], float] = time.time) -> None:
        self._now_s = now_s
        self._seen: dict[Path, tuple[int, int, float]] = {}

    def settled(self, plan: BatchPlan) -> BatchPlan:
        """Return a plan without the items of which a file still changes, or is gone."""
        return replace(plan, items=tuple(item for item in plan.items if self._is_settled(item)))

    def _is_settled(self, item: BatchItem) -> bool:
        # What is at a URL is there as a whole, or not at all.
        files = [one for one in (item.recording, item.transcript) if isinstance(one, Path)]
        # All of them are looked at, for a file's time begins when it is first seen.
        whole = [self._is_whole(path) for path in files]
        return all(whole)

    def _is_whole(self, path: Path) -> bool:
        try:
            status = path.stat()
        except OSError:
            self._seen.pop(path, None)
            return False
        now_s, state = self._now_s(), (status.st_size, status.st_mtime_ns)
        size, changed_ns, since_s = self._seen.get(path, (-1, -1, now_s))
        if (size, changed_ns) != state:
            since_s = now_s
        self._seen[path] = (*state, since_s)
        # The time of the last change of any kind, too: whoever copies may keep the time of the content.
        quiet_s = now_s - max(status.st_mtime, status.st_ctime)
        return status.st_size > 0 and (quiet_s >= SETTLE_S or now_s - since_s >= SETTLE_S)
