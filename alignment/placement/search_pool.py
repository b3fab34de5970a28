"""A pool of processes that search lattices at the same time.

A search is many small steps that hold Python's lock, so threads would take turns.
"""

from __future__ import annotations

import os
import queue
import subprocess
from collections.abc import Callable, Generator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from alignment.acoustics.lattice import Lattice, PlacedWord
from alignment.placement.acoustic_model import AcousticModel
from alignment.worker.subprocesses import ask_idle, end_process, start_answering

MAX_PROCESSES = 4
_MODULE = "alignment.placement.search_process"
_REQUESTS_AHEAD = 2  # requests for each process that are made before it asks for them


class SearchRequest(NamedTuple):
    """A chunk's samples, lattices to be tried in turn, and the probability of speech for each 10 ms."""

    samples: NDArray[np.int16]
    lattices: tuple[Lattice, ...]
    speech: NDArray[np.float32] | None = None


class LatticePath(NamedTuple):
    """The likeliest words, and whether they lead to the end of the lattice."""

    words: list[PlacedWord]
    is_complete: bool


class SearchPool:
    """Searches lattices, in processes of its own where there are several; `own` does it where they cannot."""

    def __init__(self, count: int | None = None) -> None:
        self._count = min(MAX_PROCESSES, os.cpu_count() or 1) if count is None else count
        self._processes: list[subprocess.Popen[bytes]] = []

    def start(self) -> None:
        """Start what is not running yet, so that it is ready when it is needed; returns at once."""
        running = [process for process in self._processes if process.poll() is None]
        for process in self._processes:
            if process not in running:
                end_process(process)
        self._processes = running
        if self._count > 1:
            self._processes += [start_answering(_MODULE) for _ in range(self._count - len(running))]

    def close(self) -> None:
        """End the processes."""
        for process in self._processes:
            end_process(process)
        self._processes = []

    def best_paths(
        self,
        count: int,
        request: Callable[[int], SearchRequest],
        fallback: AcousticModel,
    ) -> Generator[tuple[int, LatticePath | None]]:
        """Yield number and likeliest path (None: there is none) of requests 0 to `count`, as they get done.

        Each request (samples, and lattices that are tried in turn) is made shortly before it is needed.
        """
        if count < 2 or not self._processes:
            for at in range(count):
                yield at, search_lattices(fallback, request(at))
            return
        idle: queue.SimpleQueue[subprocess.Popen[bytes]] = queue.SimpleQueue()
        for process in self._processes:
            idle.put(process)
        pool = ThreadPoolExecutor(len(self._processes), thread_name_prefix="search")
        pending: dict[Future[tuple[bool, LatticePath | None]], int] = {}
        try:
            following = 0
            while following < count or pending:
                while following < count and len(pending) < _REQUESTS_AHEAD * len(self._processes):
                    pending[pool.submit(ask_idle, idle, request(following))] = following
                    following += 1
                for future in wait(pending, return_when=FIRST_COMPLETED).done:
                    at = pending.pop(future)
                    answered, path = future.result()
                    yield at, path if answered else search_lattices(fallback, request(at))
        finally:
            if pending:  # given up half way: an answer still to come would be taken for a later one
                self.close()
            pool.shutdown(cancel_futures=True)


def search_lattices(model: AcousticModel, request: SearchRequest) -> LatticePath | None:
    """Return the path through the first lattice that has one.

    Where none has a path to its end, the beginning of one through the first lattice is better than nothing.
    """
    samples, lattices, speech = request
    chunk = model.chunk(samples, speech)
    for lattice in lattices:
        if (found := model.best_path(chunk, lattice)) is not None:
            return LatticePath(found, is_complete=True)
    begun = model.best_partial_path(chunk, lattices[0])
    return LatticePath(begun, is_complete=False) if begun else None
