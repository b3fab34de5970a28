"""Keeps Python's garbage collection from stopping the window.

A search goes over all objects that Python knows. The words of ten hours are a million of them, and none is
garbage: each full search would stop the window for a tenth of a second or more.
"""

from __future__ import annotations

import gc


class GarbageFreezer:
    """Puts what a project is made of out of the searches. Does nothing until it is told to."""

    def __init__(self) -> None:
        self.active = False
        """Whether the whole program's searches may be changed: only the program itself knows."""

    def freeze(self) -> None:
        """Search no more through what there is now; in any thread. What nobody needs goes all the same."""
        if self.active:
            gc.freeze()

    def unfreeze(self) -> None:
        """Search everything again: a project was put away, and something of it may be garbage."""
        if self.active:
            gc.unfreeze()
