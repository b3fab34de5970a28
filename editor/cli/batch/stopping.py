"""Stopping a long command: the first Ctrl+C asks it to end well, the second one ends it at once."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Final

_SAID: Final = "\nStopping after the current save. Press Ctrl+C again to stop at once.\n"


class StopRequest:
    """Whether a stop was asked for, and what is to be told of it."""

    def __init__(self) -> None:
        self.asked = False
        self.on_stop: Callable[[], None] = lambda: None

    def ask(self, _number: int, _frame: FrameType | None) -> None:
        """Take a signal.

        Raises:
            KeyboardInterrupt: it is not the first one.
        """
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True
        with contextlib.suppress(OSError, ValueError):  # not by print, which may have been interrupted itself
            os.write(sys.__stderr__.fileno() if sys.__stderr__ is not None else 2, _SAID.encode())
        self.on_stop()


@contextlib.contextmanager
def stop_signals() -> Iterator[StopRequest]:
    """Take Ctrl+C, and the system's wish to end the program, as a request to stop."""
    request = StopRequest()
    if threading.current_thread() is not threading.main_thread():  # only there can signals be taken
        yield request
        return
    before = {number: signal.signal(number, request.ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield request
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
