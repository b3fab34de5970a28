"""Chained Ogg: recordings joined to one file, one behind the other, each with a clock of its own.

FFmpeg takes the first one's length for that of the file, and lets time begin anew with the next; players let
it run on. So each is opened by itself, as a slice of the file.
"""

from __future__ import annotations

import functools
import io
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import IO

_HEADER = struct.Struct(
    "<4sBBqIIIB"
)  # "OggS", version, flags, granule position, serial, number, sum, segments
_BEGINS = 2
_KEPT_FILES = 16


class FileSlice(io.RawIOBase):
    """Some bytes of a file as a file of their own."""

    def __init__(self, path: Path, start: int, end: int) -> None:
        super().__init__()
        self._file = path.open("rb")
        self._start, self._end, self._at = start, end, start

    def readable(self) -> bool:
        """It can be read."""
        return True

    def seekable(self) -> bool:
        """It can be sought in."""
        return True

    def readinto(self, buffer: object) -> int:
        """Read as many bytes as there are and fit; return how many."""
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]  # whatever holds bytes
        self._file.seek(self._at)
        data = self._file.read(min(len(view), max(0, self._end - self._at)))
        view[: len(data)] = data
        self._at += len(data)
        return len(data)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place in the slice; return it."""
        base = {io.SEEK_SET: self._start, io.SEEK_CUR: self._at, io.SEEK_END: self._end}[whence]
        self._at = max(self._start, base + offset)
        return self._at - self._start

    def tell(self) -> int:
        """Return the place in the slice."""
        return self._at - self._start

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
        super().close()


def chain_links(path: Path) -> tuple[tuple[int, int], ...]:
    """Return where each of the recordings of a chained Ogg begins and ends, in bytes; () for other files."""
    try:
        status = path.stat()
        return _links(path, status.st_size, status.st_mtime_ns)
    except OSError:
        return ()


@functools.lru_cache(_KEPT_FILES)
def _links(path: Path, size: int, _changed_ns: int) -> tuple[tuple[int, int], ...]:
    with path.open("rb") as file:
        if file.read(4) != b"OggS":
            return ()
        begins: list[int] = []
        was_head = False
        for at, is_head in _pages(file):
            if is_head and not was_head:
                begins.append(at)
            was_head = is_head
    if len(begins) < 2 or begins[0] != 0:
        return ()
    return tuple(zip(begins, [*begins[1:], size], strict=True))


def _pages(file: IO[bytes]) -> Iterator[tuple[int, bool]]:
    """Yield where each page begins, and whether a stream begins with it, up to damage."""
    at = 0
    while True:
        file.seek(at)
        head = file.read(_HEADER.size)
        if len(head) < _HEADER.size:
            return
        name, _version, flags, _granule, _serial, _number, _sum, segments = _HEADER.unpack(head)
        if name != b"OggS":
            return
        yield at, bool(flags & _BEGINS)
        at += _HEADER.size + segments + sum(file.read(segments))
