"""Ogg pages: where the last page of a file begins, and where a FLAC frame in a page belongs.

WORKAROUND: ffmpeg's Ogg demuxer gives false times to packets when a seek lands in the last page of a stream
(`vorbis_packet` and `opus_packet` compute a page's first time only where the page is not the last one). FLAC
frames get them in other pages too: times up to a page late, which is most of a second.
"""

from __future__ import annotations

import struct
from io import SEEK_END, RawIOBase
from typing import IO

_HEADER = struct.Struct("<4sBBqI")  # "OggS", version, flags, granule position, serial number
_MAX_PAGE = 65_307
_LAST = 4
_NONE = -1
_FLAC_SYNC = 0x3FFE  # the first 14 bits of a frame
_STREAMINFO_BYTES = 34


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


class FlacFrames:
    """Where the frames of an Ogg FLAC stream begin, by the numbers in them (RFC 9639, section 9.1)."""

    def __init__(self, streaminfo: bytes, first_frame: bytes, first_sample: int) -> None:
        """`first_sample`: where the first frame belongs; the stream may have been cut out of another."""
        self._frame_samples = (
            int.from_bytes(streaminfo[:2], "big") if len(streaminfo) >= _STREAMINFO_BYTES else 0
        )
        self._offset = first_sample - (self._numbered(first_frame) or 0)

    def start_of(self, frame: bytes) -> int | None:
        """Return a frame's first sample, None where it bears no number."""
        numbered = self._numbered(frame)
        return None if numbered is None else numbered + self._offset

    def _numbered(self, frame: bytes) -> int | None:
        if len(frame) < 5 or int.from_bytes(frame[:2], "big") >> 2 != _FLAC_SYNC:
            return None
        number = _coded_number(frame[4:11])
        if number is None or frame[1] & 1:  # frames of various lengths count samples
            return number
        return number * self._frame_samples


def _coded_number(data: bytes) -> int | None:
    """Return a number coded as UTF-8 codes characters, but with up to 36 bits; None if it is none."""
    length = 8 - (data[0] ^ 0xFF).bit_length()  # as many bytes as there are ones in front
    if length == 0:
        return data[0]
    more = data[1:length]
    if length in (1, 8) or len(more) != length - 1 or any(byte >> 6 != 0b10 for byte in more):
        return None
    number = data[0] & (0x7F >> length)
    for byte in more:
        number = number << 6 | byte & 0x3F
    return number
