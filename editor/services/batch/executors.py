"""Executors of a batch: what has its recordings done, in this process or in several."""

from __future__ import annotations

import os
import pickle
import queue
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from alignment.progress import Progress, ProgressReport
from alignment.worker.subprocesses import end_process, python_environment
from editor.services.batch.items import BatchItem, BatchSettings, ItemResult, ItemStatus
from editor.services.batch.task import Task, end_aligner, process_item, record_failure

MEMORY_OF_ONE_MB: Final = 1_500
"""What a process with its models and a long recording may need; measured by `benchmarks.align_scale`."""
CORES_OF_ONE: Final = 2
"""A recording is aligned by several processes and threads already: more cores than this gain it little."""

_STOP_POLL_S = 0.2

OnProgress = Callable[[BatchItem, float], None]
"""Hears how far an item is, 0..1."""


class Executor(Protocol):
    """Has items done, somewhere, and tells of each as it is done."""

    def run(
        self, items: Sequence[BatchItem], settings: BatchSettings, *, on_progress: OnProgress
    ) -> Iterator[ItemResult]:
        """Yield the result of each item, in the order in which they get done."""
        ...

    def stop(self) -> None:
        """Begin nothing more; may be called from a signal's handler. What is being written is finished."""
        ...


class PausableExecutor(Executor, Protocol):
    """An executor that can also come to an end without losing what is under way."""

    def finish(self) -> None:
        """Begin nothing more, but do to its end what is under way; may be called from another thread."""
        ...


class InlineExecutor:
    """Does one item after another in this process."""

    def __init__(self, task: Task = process_item) -> None:
        self._task = task
        self._progress: Progress | None = None
        self._stopped = False
        self._finishing = False

    def run(
        self, items: Sequence[BatchItem], settings: BatchSettings, *, on_progress: OnProgress
    ) -> Iterator[ItemResult]:
        """Yield the results in the order of the items."""
        try:
            for item in items:
                if self._stopped or self._finishing:
                    return
                self._progress = Progress(partial(_tell, on_progress, item))
                yield self._task(item, settings, progress=self._progress)
        finally:
            end_aligner()

    def stop(self) -> None:
        """Begin nothing more, and give up what is under way, unless it is being written."""
        self._stopped = True
        if self._progress is not None:
            self._progress.cancel()

    def finish(self) -> None:
        """Begin nothing more, but do to its end what is under way."""
        self._finishing = True


def _tell(on_progress: OnProgress, item: BatchItem, report: ProgressReport) -> None:
    on_progress(item, report.fraction)


class ProcessExecutor:
    """Does so many items at a time, in a process each. One that dies costs its item, and no other."""

    def __init__(self, jobs: int, task: Task = process_item) -> None:
        self._jobs = max(1, jobs)
        self._task = task
        self._workers: list[_Worker] = []
        self._stopped = False
        self._finishing = False

    def run(
        self, items: Sequence[BatchItem], settings: BatchSettings, *, on_progress: OnProgress
    ) -> Iterator[ItemResult]:
        """Yield the results as they come."""
        waiting = deque(items)
        news: _News = queue.SimpleQueue()
        self._workers = [_Worker(news) for _ in range(min(self._jobs, len(items)))]
        try:
            for worker in self._workers:
                self._begin_next(worker, waiting, settings)
            told = False
            while any(worker.item is not None for worker in self._workers):
                if self._stopped and not told:
                    told = self._pass_on_stop()
                try:
                    worker, said = news.get(timeout=_STOP_POLL_S)
                except queue.Empty:
                    continue
                if worker.item is None:  # one that had nothing to do died
                    continue
                if isinstance(said, float):
                    on_progress(worker.item, said)
                    continue
                item, worker.item = worker.item, None
                if not isinstance(said, ItemResult):  # it died
                    said = self._given_up(item, settings)
                    worker = self._replace(worker, news)
                self._begin_next(worker, waiting, settings)
                yield said
        finally:
            for worker in self._workers:
                worker.end()
            self._workers = []

    def stop(self) -> None:
        """Begin nothing more, and give up what is under way, unless it is being written."""
        self._stopped = True  # passed on by `run`: a signal may come while a message is half sent

    def finish(self) -> None:
        """Begin nothing more, but do to its end what is under way."""
        self._finishing = True

    def _begin_next(self, worker: _Worker, waiting: deque[BatchItem], settings: BatchSettings) -> None:
        if waiting and not (self._stopped or self._finishing):
            worker.begin(self._task, waiting.popleft(), settings)

    def _pass_on_stop(self) -> bool:
        for worker in self._workers:
            worker.stop()
        return True

    def _replace(self, worker: _Worker, news: _News) -> _Worker:
        worker.end()
        fresh = _Worker(news)
        self._workers[self._workers.index(worker)] = fresh
        return fresh

    def _given_up(self, item: BatchItem, settings: BatchSettings) -> ItemResult:
        """Return the result of an item whose process died: a failure, unless the batch was stopped."""
        if self._stopped:
            return ItemResult(item.name, ItemStatus.STOPPED, str(item.recording), str(item.transcript or ""))
        problem = (
            f"Aligning “{item.recording.name}” ended unexpectedly. Try again; if memory is short, close "
            "other programs."
        )
        return record_failure(item, settings, problem)


_News = queue.SimpleQueue[tuple["_Worker", object]]
"""What processes said: a fraction of their item, its result, or None from one that ended."""


class _Worker:
    """A process that does items, and a thread that reads its answers."""

    def __init__(self, news: _News) -> None:
        self.item: BatchItem | None = None
        self._news = news
        self._process = subprocess.Popen(
            [sys.executable, "-m", "editor.services.batch.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=python_environment(),
            start_new_session=True,  # Ctrl+C in a terminal must not reach the processes that it starts itself
        )
        self._reader = threading.Thread(target=self._read, name="batch", daemon=True)
        self._reader.start()

    def begin(self, task: Task, item: BatchItem, settings: BatchSettings) -> None:
        """Give the process an item."""
        self.item = item
        self._send((task, item, settings))

    def stop(self) -> None:
        """Have what is under way given up, unless it is being written."""
        self._send(None)

    def end(self) -> None:
        """End the process, if it has not ended."""
        end_process(self._process)
        self._reader.join()

    def _send(self, message: object) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(pickle.dumps(message))
            self._process.stdin.flush()
        except (BrokenPipeError, ValueError, OSError):
            return  # it died, which its reader tells

    def _read(self) -> None:
        assert self._process.stdout is not None
        try:
            while True:
                self._news.put((self, pickle.load(self._process.stdout)))
        except (EOFError, OSError, ValueError, pickle.UnpicklingError):
            self._news.put((self, None))


def usual_jobs(cores: int | None = None, memory_mb: int | None = None) -> int:
    """Return how many recordings are done at a time: as cores and memory allow."""
    cores = cores or os.cpu_count() or 1
    memory_mb = _free_memory_mb() if memory_mb is None else memory_mb
    return max(1, min(cores // CORES_OF_ONE, memory_mb // MEMORY_OF_ONE_MB))


def cores_of_each(jobs: int, cores: int | None = None) -> int:
    """Return how many cores a recording may use where so many are done at a time."""
    return max(1, (cores or os.cpu_count() or 1) // jobs)


def _free_memory_mb() -> int:
    try:
        for line in Path("/proc/meminfo").read_text("ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) // 1024
    except (OSError, ValueError):
        pass
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**21  # half of what there is
    except (AttributeError, ValueError, OSError):
        return MEMORY_OF_ONE_MB  # not told: one at a time is safe
