"""The queue of recordings to be aligned: one after another, each shown until somebody has seen it."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.ui.projects.alignment_job import AlignmentJob, NewProjectRequest


class QueueState(Enum):
    """How far a recording in the queue is."""

    WAITING = auto()
    ALIGNING = auto()
    DONE = auto()
    FAILED = auto()


class QueueWording(QObject):
    """Says in a word how far a recording is."""

    def state(self, state: QueueState) -> str:
        """Return the word for a state."""
        words = {
            QueueState.WAITING: self.tr("Waiting"),
            QueueState.ALIGNING: self.tr("Aligning"),
            QueueState.DONE: self.tr("Done"),
            QueueState.FAILED: self.tr("Failed"),
        }
        return words[state]


QUEUE_WORDING = QueueWording()


class QueuedRecording:
    """A recording in the queue, its state, and what became of it."""

    def __init__(self, request: NewProjectRequest) -> None:
        self.request = request
        self.state = QueueState.WAITING
        self.problem = ""
        """Why it failed, as one sentence."""
        self.is_refused = False
        """Whether it failed only because text and sound hardly belong together."""
        self.notices: tuple[str, ...] = ()
        """What the reader of the transcript left out of it or took on trust."""

    @property
    def name(self) -> str:
        """The recording's file name."""
        return self.request.recording.name


class AlignmentTurns(QObject):
    """Lets the queues of all windows align one recording at a time: two at once would take twice as long."""

    def __init__(self) -> None:
        super().__init__()
        self._queues: list[AlignmentQueue] = []
        self._holder: AlignmentQueue | None = None

    @property
    def reserved(self) -> frozenset[Path]:
        """The project files that any window is still to write."""
        return frozenset().union(*(queue.own_reserved for queue in self._queues))

    def join(self, queue: AlignmentQueue) -> None:
        """Know the queue of a window."""
        self._queues.append(queue)

    def leave(self, queue: AlignmentQueue) -> None:
        """Know the queue of a window that closes no longer."""
        if queue in self._queues:
            self._queues.remove(queue)
        self.give_back(queue)

    def take(self, queue: AlignmentQueue) -> bool:
        """Return whether it is a queue's turn now; it is until it is given back."""
        if self._holder is None:
            self._holder = queue
        return self._holder is queue

    def give_back(self, queue: AlignmentQueue) -> None:
        """Let another queue have its turn: one that did not just have it, where there is any."""
        if self._holder is queue:
            self._holder = None
            if queue in self._queues:
                self._queues.remove(queue)
                self._queues.append(queue)
            for other in list(self._queues):
                other.go_on()


class AlignmentQueue(QObject):
    """Has recordings aligned in the order in which they came. Of `finished` and `failed` one follows each.

    `turns` are shared by the queues of all windows.
    """

    changed = Signal()
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, job: AlignmentJob, turns: AlignmentTurns) -> None:
        super().__init__(job)
        self._job = job
        self._turns = turns
        turns.join(self)
        self._items: list[QueuedRecording] = []
        self._stopped = False
        job.finished.connect(self._on_finished)
        job.failed.connect(lambda message: self._on_failed(message, refused=False))
        job.refused.connect(lambda message: self._on_failed(message, refused=True))
        job.cancelled.connect(self._on_cancelled)

    @property
    def items(self) -> list[QueuedRecording]:
        """All that is waited for, worked on, or was not looked at yet, as it came."""
        return list(self._items)

    @property
    def current(self) -> QueuedRecording | None:
        """What is being aligned now."""
        return next((item for item in self._items if item.state is QueueState.ALIGNING), None)

    @property
    def waiting(self) -> list[QueuedRecording]:
        """What has not begun yet."""
        return [item for item in self._items if item.state is QueueState.WAITING]

    @property
    def reserved(self) -> frozenset[Path]:
        """The project files that are still to be written, by other windows too."""
        return self._turns.reserved

    @property
    def own_reserved(self) -> frozenset[Path]:
        """The project files that this queue is still to write."""
        unwritten = (QueueState.WAITING, QueueState.ALIGNING)
        return frozenset(item.request.out for item in self._items if item.state in unwritten)

    def add(self, request: NewProjectRequest) -> QueuedRecording:
        """Align a recording after those that wait already, at once where there are none."""
        item = QueuedRecording(request)
        self._items.append(item)
        self.go_on()
        self.changed.emit()
        return item

    def cancel(self, item: QueuedRecording) -> None:
        """Take a recording out of the queue; where it is being aligned, stop that. Nothing is left behind."""
        if item.state is QueueState.ALIGNING:
            self._job.cancel()
        else:
            self.forget(item)

    def forget(self, item: QueuedRecording) -> None:
        """Show what waited, was done or failed no longer."""
        if item in self._items and item.state is not QueueState.ALIGNING:
            self._items.remove(item)
            self.changed.emit()

    def forget_project(self, path: Path) -> None:
        """Show a project that was opened no longer as done."""
        for item in self._items:
            if item.state is QueueState.DONE and item.request.out == path:
                self.forget(item)
                return

    def stop(self) -> None:
        """Drop what waits, stop what is under way and wait for its end."""
        self._stopped = True
        self._items = [item for item in self._items if item.state is QueueState.ALIGNING]
        self._job.stop()
        self._turns.leave(self)

    def go_on(self) -> None:
        """Begin with the next one where nothing is under way, in other windows neither."""
        waiting = self.waiting
        if self.current is None and waiting and not self._stopped and self._turns.take(self):
            waiting[0].state = QueueState.ALIGNING
            self._job.start(waiting[0].request)
            self.changed.emit()

    # -- inside -------------------------------------------------------------------------------------

    def _end(self, state: QueueState) -> QueuedRecording | None:
        item = self.current
        if item is not None:
            item.state, item.notices = state, self._job.notices
            self._turns.give_back(self)
        return item

    def _on_finished(self, _path: Path) -> None:
        self._tell(self._end(QueueState.DONE))

    def _on_failed(self, message: str, *, refused: bool) -> None:
        item = self._end(QueueState.FAILED)
        if item is not None:
            item.problem, item.is_refused = message, refused
        self._tell(item)

    def _on_cancelled(self) -> None:
        item = self._end(QueueState.FAILED)
        if item is not None:
            self._items.remove(item)
        self.changed.emit()

    def _tell(self, item: QueuedRecording | None) -> None:
        """Tell once the next one is under way: who hears of it may stop a person with a question."""
        self.changed.emit()
        if item is not None:
            (self.finished if item.state is QueueState.DONE else self.failed).emit(item)
