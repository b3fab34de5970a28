"""The slots of a cluster: a recording is submitted once a worker is free for it, the largest first.

No recording waits on a worker behind another: there it could neither be given to one that is free sooner, nor
be told apart from the one at which the worker dies.
"""

from __future__ import annotations

import contextlib
import heapq
import itertools
import threading
from collections.abc import Iterator

from alignment.errors import Cancelled


class Slots:
    """So many recordings may be with the workers at a time. For use from many threads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._count, self._taken, self._closed = 0, 0, False
        self._waiting: list[tuple[int, int]] = []
        self._numbers = itertools.count()

    @property
    def waiting(self) -> int:
        """How many recordings wait for a slot."""
        return len(self._waiting)

    def set_count(self, count: int) -> None:
        """Have so many slots from now on; what is taken stays taken."""
        with self._changed:
            self._count = count
            self._changed.notify_all()

    def close(self, *, closed: bool = True) -> None:
        """Refuse all who wait or come; or no longer."""
        with self._changed:
            self._closed = closed
            self._changed.notify_all()

    @contextlib.contextmanager
    def taken(self, size: int) -> Iterator[None]:
        """Hold a slot, after all larger ones that wait for one.

        Raises:
            Cancelled: the slots are closed.
        """
        with self._changed:
            turn = (-size, next(self._numbers))
            heapq.heappush(self._waiting, turn)
            self._changed.wait_for(lambda: self._closed or self._is_free_for(turn))
            self._waiting.remove(turn)
            heapq.heapify(self._waiting)
            if self._closed:
                raise Cancelled
            self._taken += 1
            self._changed.notify_all()
        try:
            yield
        finally:
            with self._changed:
                self._taken -= 1
                self._changed.notify_all()

    def _is_free_for(self, turn: tuple[int, int]) -> bool:
        return self._taken < self._count and self._waiting[0] == turn
