"""Keeps Python's garbage collection from stopping the window.

A search goes over all objects that Python knows. The words of ten hours are a million of them, and none is
garbage: each full search would stop the window for a tenth of a second or more.
"""

from __future__ import annotations

import gc
from typing import Final

_ALLOCATIONS: Final = 10_000
"""So many objects more than there were make Python search the young ones; by itself it does at 700, which a
key makes for a moment."""
_YOUNG_SEARCHES, _MIDDLE_SEARCHES = 20, 50
"""So many searches of one age go before one of the next; by itself Python goes over all after ten."""


def pause_search() -> None:
    """Search for no garbage while the program is loaded and its window made; a `GarbageFreezer` goes on."""
    gc.disable()


class GarbageFreezer:
    """Puts what a project is made of out of the searches. Does nothing until it is told to."""

    def __init__(self) -> None:
        self._active = False

    @property
    def active(self) -> bool:
        """Whether the whole program's searches may be changed: only the program itself knows."""
        return self._active

    @active.setter
    def active(self, active: bool) -> None:
        self._active = active
        if active:
            gc.set_threshold(_ALLOCATIONS, _YOUNG_SEARCHES, _MIDDLE_SEARCHES)
            gc.freeze()  # modules and the first window, which stay
            gc.enable()

    def freeze(self) -> None:
        """Search no more through what there is now; in any thread. What nobody needs goes all the same."""
        if self._active:
            gc.freeze()

    def unfreeze(self) -> None:
        """Search everything again: a project was put away, and something of it may be garbage."""
        if self._active:
            gc.unfreeze()
