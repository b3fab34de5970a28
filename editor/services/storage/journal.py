"""The append-only journal of a store: each write is whole, on the disk, and never over another's bytes."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from editor.formats.atomic_files import explain_os_errors, write_file
from editor.formats.errors import FormatError


class Journal:
    """An open project file. Not safe for use from several threads."""

    def __init__(self, path: Path, end: int) -> None:
        self._path = path
        self._end = end
        self._handle = self._open()
        self._tail_is_ours = False

    @property
    def end(self) -> int:
        """How many bytes of the file are ours."""
        return self._end

    def append(self, data: bytes) -> None:
        """Put bytes behind the file's end and have them on the disk.

        Raises:
            FormatError: that failed, or another program changed the file; it is as it was, as far as we
                can tell, and the call may be repeated.
        """
        with explain_os_errors(self._path):
            self._check()
            if self._tail_is_ours:  # what a failed write left there
                os.ftruncate(self._handle, self._end)
                self._tail_is_ours = False
            try:
                self._write_tail(data)
            except OSError:
                with contextlib.suppress(OSError):  # else it is cut off next time
                    os.ftruncate(self._handle, self._end)
                    self._tail_is_ours = False
                raise
            self._end += len(data)

    def _write_tail(self, data: bytes) -> None:
        os.lseek(self._handle, self._end, os.SEEK_SET)
        self._tail_is_ours = True
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(self._handle, rest) :]
        os.fsync(self._handle)
        self._tail_is_ours = False

    def replace(self, data: bytes) -> None:
        """Put other bytes in the place of the whole file, in one step.

        Raises:
            FormatError: that failed, or another program changed the file; it is as it was.
        """
        with explain_os_errors(self._path):
            self._check()
            write_file(self._path, data, overwrite=True)
            handle = self._open()
            os.close(self._handle)
            self._handle, self._end = handle, len(data)
            self._tail_is_ours = False

    def truncate(self, end: int) -> None:
        """Cut the file off at `end`."""
        with explain_os_errors(self._path):
            os.ftruncate(self._handle, end)
            self._end = end

    def content(self) -> bytes:
        """Return all bytes that are ours, even where the file's name is gone."""
        with explain_os_errors(self._path):
            os.lseek(self._handle, 0, os.SEEK_SET)
            parts = []
            left = self._end
            while left and (part := os.read(self._handle, left)):
                parts.append(part)
                left -= len(part)
            return b"".join(parts)

    def close(self) -> None:
        """Close the file."""
        os.close(self._handle)

    def _open(self) -> int:
        with explain_os_errors(self._path):
            return os.open(self._path, os.O_RDWR | getattr(os, "O_BINARY", 0))

    def is_changed_elsewhere(self) -> bool:
        """Whether another program changed the file, so that nothing may be written to it."""
        try:
            self._check_same()
        except (FormatError, OSError):
            return self._path.exists()
        return False

    def _check(self) -> None:
        try:
            self._check_same()
        except FileNotFoundError:
            self._write_again()

    def _check_same(self) -> None:
        ours = os.fstat(self._handle)
        same = os.path.samestat(ours, self._path.stat())
        if not same or (ours.st_size != self._end and not (self._tail_is_ours and ours.st_size > self._end)):
            raise FormatError(self._path, "was changed by another program", "Save a copy under another name")

    def _write_again(self) -> None:
        """Write a file that was deleted or moved away again under its name."""
        write_file(self._path, self.content(), overwrite=False)
        os.close(self._handle)
        self._handle = self._open()
        self._tail_is_ours = False
