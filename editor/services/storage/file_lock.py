"""The file lock: one writer for each file, let go by the system when its process ends, however it ends."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import socket
import sys
from dataclasses import dataclass
from pathlib import Path

_LOCKS_UNSUPPORTED = {errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS}
_LOCKED_BYTE = 2**30
"""Far behind the text, for on Windows a locked byte cannot be read."""


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

    def __init__(self, path: Path, handle: int | None) -> None:
        self._path = path
        self._handle = handle

    @classmethod
    def acquire(cls, path: Path, *, who: str) -> FileLock:
        """Take the lock for a file.

        Raises:
            Held: another holds it.
            OSError: the folder cannot be written.
        """
        beside = path.with_name(f".{path.name}.lock")
        while True:
            handle = os.open(beside, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
            try:
                _lock(handle)
            except OSError as error:
                if error.errno in _LOCKS_UNSUPPORTED:
                    # A network folder without locks: better to write unguarded than not at all.
                    os.close(handle)
                    beside.unlink(missing_ok=True)
                    return cls(beside, None)
                holder = _read_holder(handle)
                os.close(handle)
                raise FileLocked(holder) from None
            if _is_still(beside, handle):
                _write_holder(handle, LockHolder(who, socket.gethostname(), os.getpid()))
                return cls(beside, handle)
            os.close(handle)  # its last holder removed it between our open and our lock

    @property
    def is_effective(self) -> bool:
        """Whether the lock really keeps others out; some network folders have none."""
        return self._handle is not None

    def release(self) -> None:
        """Let the file go. Does nothing the second time."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if os.name == "posix":  # removed while still held, so that nobody locks what goes away
            self._path.unlink(missing_ok=True)
            os.close(handle)
        else:
            os.close(handle)
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)


def _is_still(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False


def _read_holder(handle: int) -> LockHolder:
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        data = json.loads(os.read(handle, 4096))
        return LockHolder(str(data["who"]), str(data["host"]), int(data["pid"]))
    except (OSError, ValueError, KeyError, TypeError):
        return LockHolder("", "", 0)


def _write_holder(handle: int, holder: LockHolder) -> None:
    data = json.dumps({"who": holder.who, "host": holder.host, "pid": holder.pid}).encode()
    with contextlib.suppress(OSError):  # a full disk must not keep anyone from opening a file
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, data)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
