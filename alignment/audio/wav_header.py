"""WAV headers that say less than the file holds, as recorders leave them that were switched off or overran.

A length of nothing or of all ones means "not known", and FFmpeg reads on; one that is merely too short it
believes, and leaves the rest out.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

_HEADS: Final = (b"RIFF", b"RF64", b"BW64")
_CHUNK_HEAD: Final = 8
_UNKNOWN: Final = 0xFFFFFFFF
_KNOWN_CHUNKS: Final = frozenset(
    (b"LIST", b"list", b"id3 ", b"ID3 ", b"bext", b"iXML", b"axml", b"cue ", b"smpl", b"fact", b"PEAK")
)
"""Such stand behind the sound, perhaps cut off."""
_MOST_CHUNKS: Final = 1_000


def demuxer_options(path: Path) -> dict[str, str]:
    """Return the options with which FFmpeg reads all sound of a file: where a WAV's header says less, those
    by which it reads to the file's end.
    """
    return {"ignore_length": "1"} if says_less_than_it_holds(path) else {}


def says_less_than_it_holds(path: Path) -> bool:
    """Whether a WAV's sound goes on behind the length that its header gives it.

    It does where no other chunks stand there up to the file's end. False for what is no WAV, and for a file
    that cannot be read, which whoever opens it explains.
    """
    try:
        with path.open("rb") as file:
            return _says_less(file, os.fstat(file.fileno()).st_size)
    except OSError:
        return False


def _says_less(file: IO[bytes], size: int) -> bool:
    head = file.read(12)
    if head[:4] not in _HEADS or head[8:] != b"WAVE":
        return False
    long_length = 0
    for name, start, length in _chunks(file, 12, size):
        if name == b"ds64":
            file.seek(start + 8)
            long_length = int.from_bytes(file.read(8), "little")
        if name == b"data":
            said = long_length if length == _UNKNOWN else length
            return said > 0 and start + said < size and not _chunks_follow(file, start + said, size)
    return False


def _chunks(file: IO[bytes], at: int, size: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield each chunk's name, where its content starts, and how long that is said to be."""
    for _ in range(_MOST_CHUNKS):
        file.seek(at)
        head = file.read(_CHUNK_HEAD)
        if len(head) < _CHUNK_HEAD or at >= size:
            return
        length = int.from_bytes(head[4:], "little")
        yield head[:4], at + _CHUNK_HEAD, length
        at += _CHUNK_HEAD + length + length % 2


def _chunks_follow(file: IO[bytes], end: int, size: int) -> bool:
    """Whether what stands behind the sound is chunks up to the file's end, or less than one."""
    for begin in {end, end + end % 2}:
        reached = begin
        for name, start, length in _chunks(file, begin, size):
            if name in _KNOWN_CHUNKS:
                reached = min(size, start + length + length % 2)
            elif _is_name(name) and start + length <= size:
                reached = start + length + length % 2
            else:
                break
        if size - reached < _CHUNK_HEAD:
            return True
    return False


def _is_name(name: bytes) -> bool:
    return all(0x20 <= sign < 0x7F for sign in name) and name.strip() != b""
