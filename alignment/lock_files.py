"""Lock files: the system's lock on a file keeps others out until it is released or its process ends."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

_LOCKS_UNSUPPORTED = {errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS}
_LOCKED_BYTE = 2**30
"""Far behind the text, for on Windows a locked byte cannot be read."""
_MOST_TEXT = 4096


class LockTaken(Exception):
    """Another process, or another part of this one, holds the lock; `text` is what it wrote into the file."""

    def __init__(self, text: bytes) -> None:
        super().__init__("The lock is taken.")
        self.text = text


class LockFile:
    """A file that carries the system's lock, from `acquire` to `release`.

    It goes away on release, and one left behind by a killed process means nothing.
    """

    def __init__(self, path: Path, handle: int | None) -> None:
        self._path = path
        self._handle = handle

    @classmethod
    def acquire(cls, path: Path, *, text: bytes = b"") -> LockFile:
        """Take the lock, at once or not at all; `text` is what others are told about who holds it.

        Raises:
            LockTaken: another holds it.
            OSError: the folder is missing or cannot be written.
        """
        while True:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
            try:
                _lock(handle)
            except OSError as error:
                if error.errno in _LOCKS_UNSUPPORTED:
                    # A network folder without locks: better to write unguarded than not at all.
                    os.close(handle)
                    path.unlink(missing_ok=True)
                    return cls(path, None)
                told = _read(handle)
                os.close(handle)
                raise LockTaken(told) from None
            if _is_still(path, handle):
                _write(handle, text)
                return cls(path, handle)
            os.close(handle)  # its last holder removed it between our open and our lock

    @property
    def is_effective(self) -> bool:
        """Whether the lock really keeps others out; some network folders have none."""
        return self._handle is not None

    def release(self) -> None:
        """Let others have it. Does nothing the second time."""
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


def _read(handle: int) -> bytes:
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        return os.read(handle, _MOST_TEXT)
    except OSError:
        return b""


def _write(handle: int, text: bytes) -> None:
    with contextlib.suppress(OSError):  # a full disk must not keep anyone from the lock
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, text)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
