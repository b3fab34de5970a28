"""A process that does recordings of a batch, its models kept loaded from one to the next.

It takes pickled messages on standard input: a task with its item and settings, or None to stop what is under
way. It answers with pickled fractions of the item under way, and its result. The end of standard input ends
it at once: it never outlives the batch.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import queue
import signal
import sys
import threading
from functools import partial
from typing import IO

from alignment.progress import Progress, ProgressReport
from editor.services.batch.items import BatchItem, BatchSettings
from editor.services.batch.task import Task

Work = tuple[Task, BatchItem, BatchSettings]


class _Jobs:
    """What the batch asks for, read in a thread of its own."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._waiting: queue.SimpleQueue[Work] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._progress: Progress | None = None
        self._stopped = False

    def read(self) -> None:
        """Read messages until there are none; then end the process, whatever it is doing."""
        with contextlib.suppress(EOFError, OSError, pickle.UnpicklingError):
            while True:
                message: Work | None = pickle.load(self._stream)
                if message is None:
                    self._stop()
                else:
                    self._waiting.put(message)
        os._exit(0)

    def next(self) -> Work:
        """Wait for work, and return it."""
        return self._waiting.get()

    def begin(self, progress: Progress) -> None:
        """Let a stop reach the work that begins."""
        with self._lock:
            self._progress = progress
            if self._stopped:
                progress.cancel()

    def _stop(self) -> None:
        with self._lock:
            self._stopped = True
            if self._progress is not None:
                self._progress.cancel()


def main() -> int:
    """Do what is asked for until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the batch, which stops its processes itself
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not stand between the answers
    jobs = _Jobs(sys.stdin.buffer)
    threading.Thread(target=jobs.read, name="jobs", daemon=True).start()
    while True:
        task, item, settings = jobs.next()
        progress = Progress(partial(_report, answers))
        jobs.begin(progress)
        _answer(answers, task(item, settings, progress=progress))


def _report(answers: IO[bytes], report: ProgressReport) -> None:
    _answer(answers, report.fraction)


def _answer(answers: IO[bytes], answer: object) -> None:
    pickle.dump(answer, answers)
    answers.flush()


if __name__ == "__main__":
    sys.exit(main())
