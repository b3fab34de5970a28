"""The task of a worker: one recording is aligned. Nothing is written there that lasts."""

from __future__ import annotations

import contextlib
import os
import queue
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Self

from alignment.errors import Cancelled
from alignment.progress import Progress, ProgressReport
from alignment.types import Alignment, Script
from editor.services.aligners import AlignFunction
from editor.services.batch.cluster.builds import Build, own_build
from editor.services.batch.cluster.sources import RecordingSource, recording_at_hand
from editor.services.batch.failures import failure_sentence, is_refusal

if TYPE_CHECKING:
    from alignment import Aligner

MOST_DEATHS: Final = 3
"""So many workers may die at a recording; then it is taken to be the cause, and given up."""
_LOOK_EVERY_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class ListenRequest:
    """What a worker is asked for. `attempts` names the cluster's count of workers that began it.

    `tasks_of_hosts` says how many recordings are done at a time on a machine: they share its cores.
    """

    name: str
    source: RecordingSource
    script: Script | None
    model: str
    language: str | None
    glossary: tuple[str, ...]
    force: bool
    track: int | None
    build: Build
    topic: str
    attempts: str
    tasks_of_hosts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a request: an alignment; else a sentence about the recording, or about the worker."""

    alignment: Alignment | None = None
    problem: str = ""
    mismatch: str = ""
    refused: bool = False


Listen = Callable[[ListenRequest], Answer]
"""What a worker does: `listen`, perhaps with an aligner given already."""


def died_sentence(name: str) -> str:
    """Return what is said of a recording at which `MOST_DEATHS` workers died."""
    return (
        f"Aligning “{name}” ended {MOST_DEATHS} workers unexpectedly. "
        "Check their memory and try again with --retry-failed."
    )


def listen(request: ListenRequest, *, aligner: AlignFunction | None = None) -> Answer:
    """Align a recording on the worker that this runs on; never raises, but tells what went wrong.

    Models stay loaded from one call to the next. Work is given up once the scheduler wants it no longer.
    """
    from distributed import get_worker

    worker = get_worker()
    if difference := request.build.difference(own_build(request.model)):
        return Answer(mismatch=f"“{worker.address}” {difference}")
    if not _count_attempt(request.attempts):
        return Answer(problem=died_sentence(request.source.path.name))
    try:
        with _Attendance(worker, request) as attendance, _aligner(aligner, _cores(worker, request)) as align:
            return Answer(_align(align, request, worker.local_directory, attendance.progress))
    except Cancelled:
        return Answer(problem="Cancelled.")  # nobody waits for it
    except Exception as error:
        return Answer(problem=failure_sentence(error), refused=is_refusal(error))


def _align(align: AlignFunction, request: ListenRequest, scratch: str, progress: Progress) -> Alignment:
    with recording_at_hand(request.source, scratch) as path:
        return align(
            path,
            request.script,
            model=request.model,
            language=request.language,
            glossary=request.glossary,
            force=request.force,
            track=request.track,
            progress=progress,
        )


def _count_attempt(name: str) -> bool:
    """Count a worker that begins; whether it may. The count is the scheduler's, and outlives the worker."""
    from distributed import Variable, get_client

    count = Variable(name, client=get_client())
    begun: int = count.get()
    count.set(begun + 1)
    return begun < MOST_DEATHS


def _cores(worker: Any, request: ListenRequest) -> int:
    """Return how many cores a recording may use: the machine's, shared among all it does at a time."""
    host = worker.address.rpartition(":")[0]
    tasks: int = max(request.tasks_of_hosts.get(host, 0), worker.state.nthreads)
    return max(1, (os.cpu_count() or 1) // tasks)


class _Attendance:
    """Looks after a recording under way: tells the client how far it is, and cancels what is not wanted.

    Its task is taken back by the scheduler once the batch was stopped, or its client has gone.
    """

    def __init__(self, worker: Any, request: ListenRequest) -> None:
        self.progress = Progress(self._hear)
        self._worker, self._request = worker, request
        self._key = worker.get_current_task()
        self._fraction, self._told = 0.0, 0.0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._attend, name="attendance", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_what: object) -> None:
        self._ended.set()
        self._thread.join()

    def _hear(self, report: ProgressReport) -> None:
        self._fraction = report.fraction

    def _attend(self) -> None:
        while not self._ended.wait(_LOOK_EVERY_S):
            task = self._worker.state.tasks.get(self._key)
            if task is None or task.state == "cancelled":
                self.progress.cancel()
                return
            if (fraction := self._fraction) != self._told:
                self._told = fraction
                self._worker.log_event(
                    self._request.topic, {"name": self._request.name, "fraction": fraction}
                )


_IDLE: defaultdict[int, queue.SimpleQueue[Aligner]] = defaultdict(queue.SimpleQueue)
"""Idle aligners of this worker, their models loaded, by the number of cores that they may use."""


@contextlib.contextmanager
def _aligner(given: AlignFunction | None, cores: int) -> Iterator[AlignFunction]:
    """Yield an aligner for one thread: one with its models loaded, if there is any that is idle."""
    if given is not None:
        yield given
        return
    from alignment import Aligner

    try:
        aligner = _IDLE[cores].get_nowait()
    except queue.Empty:
        aligner = Aligner(cores=cores)
    try:
        yield aligner.align
    finally:
        _IDLE[cores].put(aligner)
