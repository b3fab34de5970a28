"""Compaction: a late snapshot, so that a long history opens fast. Nothing of the history is lost."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from editor.document.values import Transcript
from editor.formats.errors import FormatError
from editor.formats.native.lazy_history import (
    SNAPSHOT,
    late_snapshot_line,
    transcript_text,
    without_late_snapshots,
)
from editor.services.storage.journal import Journal

MIN_BYTES = 1_000_000
"""Less than so much behind the last snapshot is read in no time."""
MIN_SHARE = 0.25
"""A snapshot pays when what is behind the last one is larger than this share of it."""


class Compactor:
    """Writes snapshots when they pay. Belongs to the writer's thread.

    `latest` gives the document's revision and state, as one value, for it is set by another thread.
    """

    def __init__(
        self,
        journal: Journal,
        latest: Callable[[], tuple[int, Transcript]],
        *,
        who: str,
    ) -> None:
        self._journal = journal
        self._latest = latest
        self._who = who
        self._written = latest()[0]
        self._tried = 0
        start, self._last_end = _last_snapshot(journal.content())
        self._last_size = self._last_end - start

    @property
    def is_due(self) -> bool:
        """Whether a snapshot would pay, and may be made of what is written."""
        behind = self._journal.end - max(self._last_end, self._tried)
        return behind >= max(MIN_BYTES, MIN_SHARE * self._last_size) and self._is_current(self._latest())

    def note_written(self, revision: int) -> None:
        """Hear that the file holds this revision now."""
        self._written = revision

    def prepare(self, stop: Callable[[], bool]) -> Callable[[], None] | None:
        """Do the long part of the work; return the short one, None where there was cause to stop.

        The short part is to be called while nothing else can write; it does nothing where the document
        went on meanwhile.
        """
        state = self._latest()
        text = transcript_text(state[1], stop) if self._is_current(state) else None
        return None if text is None else lambda: self._finish(state, text)

    def _is_current(self, state: tuple[int, Transcript]) -> bool:
        return state[0] == self._written

    def _finish(self, state: tuple[int, Transcript], text: bytes) -> None:
        if not self._is_current(state):
            return
        self._tried = self._journal.end  # where it fails, it is not tried again at every change
        try:
            content = self._journal.content()
            shorter = without_late_snapshots(content)
            line = late_snapshot_line(text, state[0], who=self._who, before=shorter)
            if len(shorter) == len(content):
                self._journal.append(line)
            else:
                self._journal.replace(shorter + line)
        except FormatError:  # no room, and a file without a late snapshot is as good
            with contextlib.suppress(FormatError):
                self._journal.truncate(self._journal.end)
            return
        self._last_end, self._last_size = self._journal.end, len(line)


def _last_snapshot(data: bytes) -> tuple[int, int]:
    """Return where the last snapshot's line starts and ends."""
    start = data.rfind(b"\n" + SNAPSHOT) + 1
    return start, data.find(b"\n", start) + 1 or len(data)
