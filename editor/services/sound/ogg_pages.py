"""Ogg pages: where the last page of a file begins.

WORKAROUND: ffmpeg's Ogg demuxer gives false times to packets when a seek lands in the last page of a stream
(`vorbis_packet` and `opus_packet` compute a page's first time only where the page is not the last one).
"""

from __future__ import annotations

import struct
from io import SEEK_END, RawIOBase
from typing import IO

_HEADER = struct.Struct("<4sBBqI")  # "OggS", version, flags, granule position, serial number
_MAX_PAGE = 65_307
_LAST = 4
_NONE = -1


def last_page_start(file: IO[bytes] | RawIOBase) -> int | None:
    """Return the granule position at which the last page begins; None where that cannot be found.

    0: the file has but one page of sound.
    """
    size = file.seek(0, SEEK_END)
    file.seek(max(0, size - 4 * _MAX_PAGE))
    tail = file.read() or b""
    pages = []
    at = tail.find(b"OggS")
    while at >= 0 and at + _HEADER.size <= len(tail):
        _, version, flags, granule, serial = _HEADER.unpack_from(tail, at)
        if version == 0:
            pages.append((flags, granule, serial))
        at = tail.find(b"OggS", at + 4)
    last = next((number for number in reversed(range(len(pages))) if pages[number][0] & _LAST), None)
    if last is None:
        return None
    serial = pages[last][2]
    before = [granule for _, granule, owner in pages[:last] if owner == serial and granule != _NONE]
    return max(0, before[-1]) if before else 0
