"""The file lock: one writer for each file, let go by the system when its process ends, however it ends."""

from __future__ import annotations

import json
import os
import socket
from dataclasses import dataclass
from pathlib import Path

from alignment.lock_files import LockFile, LockTaken


@dataclass(frozen=True, slots=True)
class LockHolder:
    """Who holds a file: the login name, the machine and the process, as far as known."""

    who: str
    host: str
    pid: int

    def __str__(self) -> str:
        if self.pid == os.getpid() and self.host == socket.gethostname():
            return "another Earproof window"
        who = self.who or "someone"
        return f"{who} on {self.host}, process {self.pid}" if self.host else who


class FileLocked(Exception):
    """Another process, or another part of this one, holds the file."""

    def __init__(self, holder: LockHolder) -> None:
        super().__init__(f"held by {holder}")
        self.holder = holder


class FileLock:
    """The right to write a file, held from `acquire` to `release`.

    A small file beside it carries the system's lock and says who holds it; it goes away on release, and one
    left behind by a killed process means nothing.
    """

    def __init__(self, lock: LockFile) -> None:
        self._lock = lock

    @classmethod
    def acquire(cls, path: Path, *, who: str) -> FileLock:
        """Take the lock for a file.

        Raises:
            FileLocked: another holds it.
            OSError: the folder cannot be written.
        """
        beside = path.with_name(f".{path.name}.lock")
        here = {"who": who, "host": socket.gethostname(), "pid": os.getpid()}
        try:
            return cls(LockFile.acquire(beside, text=json.dumps(here).encode()))
        except LockTaken as taken:
            raise FileLocked(_holder(taken.text)) from None

    @property
    def is_effective(self) -> bool:
        """Whether the lock really keeps others out; some network folders have none."""
        return self._lock.is_effective

    def release(self) -> None:
        """Let the file go. Does nothing the second time."""
        self._lock.release()


def _holder(told: bytes) -> LockHolder:
    try:
        data = json.loads(told)
        return LockHolder(str(data["who"]), str(data["host"]), int(data["pid"]))
    except (ValueError, KeyError, TypeError):
        return LockHolder("", "", 0)
