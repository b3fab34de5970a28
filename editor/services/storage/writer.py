"""The writer thread: puts records on the disk soon, in order, and again after a failure."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterable
from enum import StrEnum

from editor.document.history import NamedVersion, Revision
from editor.formats.errors import FormatError
from editor.formats.native.codec import Json, to_line
from editor.formats.native.revision_records import revision_to_json, version_to_json
from editor.services.storage.compaction import Compactor
from editor.services.storage.journal import Journal

BATCH_DELAY_S = 0.4
"""Typing waits this long at most, so that several keystrokes make one record."""
RETRY_S = 2.0
"""A write that failed is tried again after this time."""

JournalItem = Revision | NamedVersion | Json


class SaveState(StrEnum):
    """Whether the file holds everything: all is there, being written, or it cannot be written."""

    SAVED = "saved"
    SAVING = "saving"
    FAILED = "failed"


class Writer:
    """Appends items to a journal in its own thread, which alone calls `on_state(state, message)`."""

    def __init__(
        self,
        journal: Journal,
        on_state: Callable[[SaveState, str], None],
        compactor: Compactor | None = None,
    ) -> None:
        self._journal = journal
        self._compactor = compactor
        self._on_state = on_state
        self._wake = threading.Condition()
        self._at_disk = threading.Lock()
        self._pending: list[JournalItem] = []
        self._due_s = 0.0
        self._in_hand = 0
        self._attempts = 0
        self._message = ""
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="earproof-writer", daemon=True)
        self._thread.start()

    @property
    def state(self) -> SaveState:
        """Whether all that was added is on the disk."""
        with self._wake:
            return self._state_now()

    @property
    def message(self) -> str:
        """Why writing failed, "" where it did not."""
        return self._message

    def content(self) -> bytes:
        """Return the file's bytes and after them all that is not written yet."""
        with self._at_disk:
            written = self._journal.content()
            with self._wake:
                return written + lines_of(self._pending)

    def is_changed_elsewhere(self) -> bool:
        """Whether another program changed the file; no while something is being written."""
        if not self._at_disk.acquire(blocking=False):
            return False
        try:
            return self._journal.is_changed_elsewhere()
        finally:
            self._at_disk.release()

    def add(self, item: JournalItem, *, gather: bool = False) -> None:
        """Have an item written: at once, or with what is typed within a moment."""
        with self._wake:
            due_s = time.monotonic() + (BATCH_DELAY_S if gather else 0.0)
            free = len(self._pending) > self._in_hand
            last = self._pending[-1] if free else None
            if isinstance(item, Revision) and isinstance(last, Revision) and item.continues(last):
                self._pending[-1] = item.merged_with(last)
            else:
                self._pending.append(item)
            if not self._message:
                self._due_s = min(self._due_s, due_s) if free else due_s
            self._wake.notify_all()

    def flush(self, timeout_s: float) -> bool:
        """Write all at once; return whether all is on the disk within the time and without a failure."""
        end_s = time.monotonic() + timeout_s
        with self._wake:
            tried = self._attempts
            self._due_s = 0.0
            self._wake.notify_all()
            while self._pending:
                left_s = end_s - time.monotonic()
                if left_s <= 0 or (self._message and self._attempts > tried):
                    return False
                self._wake.wait(left_s)
            return True

    def close(self, timeout_s: float) -> bool:
        """Flush and end the thread; return whether all is on the disk."""
        done = self.flush(timeout_s)
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        self._thread.join(timeout_s)
        return done

    def _state_now(self) -> SaveState:
        if self._message:
            return SaveState.FAILED
        return SaveState.SAVING if self._pending else SaveState.SAVED

    def _run(self) -> None:
        reported = (SaveState.SAVED, "")
        while True:
            with self._wake:
                now = (self._state_now(), self._message)
                if now == reported:
                    if self._closing:
                        return
                    due = bool(self._pending) and time.monotonic() >= self._due_s
                    compacts = not self._pending and self._compactor is not None and self._compactor.is_due
                    if not due and not compacts:
                        wait_s = self._due_s - time.monotonic() if self._pending else None
                        self._wake.wait(wait_s)
                        continue
                    batch = self._pending[:]
                    self._in_hand = len(batch)
                else:
                    batch = []
            if batch:
                with self._at_disk:
                    self._write(batch)
            elif now == reported:
                self._compact()
            else:
                reported = now
                self._on_state(*now)

    def _compact(self) -> None:
        """Shorten the way to the state now, unless there is something to be written meanwhile."""
        compactor, self._compactor = self._compactor, None
        assert compactor is not None
        with contextlib.suppress(Exception):  # whatever it is, saving goes on, without compaction
            finish = compactor.prepare(lambda: bool(self._pending) or self._closing)
            if finish is not None:
                with self._at_disk:
                    finish()
            self._compactor = compactor

    def _write(self, batch: list[JournalItem]) -> None:
        message = ""
        try:
            self._journal.append(lines_of(batch))
        except FormatError as error:
            message = str(error)
        except Exception as error:  # whatever it is, saving must not end in silence
            message = f"Your changes couldn’t be saved ({error!r}). Save a copy under another name."
        if not message and self._compactor is not None:
            for item in batch:
                if isinstance(item, Revision):
                    self._compactor.note_written(item.number)
        with self._wake:
            self._attempts += 1
            self._in_hand = 0
            self._message = message
            if message:
                self._due_s = time.monotonic() + RETRY_S
            else:
                del self._pending[: len(batch)]
            self._wake.notify_all()


def lines_of(items: Iterable[JournalItem]) -> bytes:
    """Return items as lines of the file."""
    return b"".join(to_line(_record(item)) for item in items)


def _record(item: JournalItem) -> Json:
    if isinstance(item, Revision):
        return revision_to_json(item)
    if isinstance(item, NamedVersion):
        return version_to_json(item)
    return item
