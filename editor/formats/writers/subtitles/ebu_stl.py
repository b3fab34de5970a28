"""EBU STL (Tech 3264-E): subtitles of broadcasters, in frames, in the alphabets of ISO 6937 and ISO 8859."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Final

from editor.formats.broadcast import stl_codes
from editor.formats.broadcast.time_code import FRAME_RATES, PAL, FrameRate
from editor.formats.subtitles.cues import Cue
from editor.formats.writers.options import SubtitleHead

MAX_LINES = stl_codes.MAX_ROWS // 2
"""Rows are of double height."""
_USUAL_COLUMNS, MAX_COLUMNS = 40, 99
"""How long lines may be is said in the head, in two digits."""
RATES: Final = tuple(stl_codes.DISK_FORMATS)
"""The frame rates that the head can name."""


def write(cues: Sequence[Cue], head: SubtitleHead) -> bytes:
    """Return the file's bytes; a sign that the alphabet lacks is written as `?`.

    The rate is 25 frames a second where the one asked for has no name in the format. Subtitles past the
    65,535th have no number that the format could hold, and begin anew at 0.
    """
    rate = head.options.rate if head.options.rate.name in stl_codes.DISK_FORMATS else PAL
    table = _table("".join(line for cue in cues for line in cue.lines))
    blocks = [
        block for number, cue in enumerate(cues) for block in _cue_blocks(cue, number, table, rate, head)
    ]
    return _head(cues, head, table, len(blocks), rate) + b"".join(blocks)


def parse(data: bytes) -> list[Cue]:
    """Return the times of the cues, without the recording's start."""
    rate = next(one for one in FRAME_RATES if stl_codes.DISK_FORMATS.get(one.name) == data[3:11])
    start = _frames(bytes(int(data[256 + at : 258 + at]) for at in (0, 2, 4, 6)), rate)
    cues = []
    for at in range(stl_codes.HEAD_BYTES, len(data), stl_codes.BLOCK_BYTES):
        if data[at + 3] == stl_codes.LAST_BLOCK:
            begin, end = (_frames(data[at + side : at + side + 4], rate) - start for side in (5, 9))
            cues.append(Cue(rate.milliseconds(begin), rate.milliseconds(end), ()))
    return cues


def unwritable(cues: Sequence[Cue]) -> int:
    """Return how many signs of the cues the file's alphabet lacks."""
    text = "".join(line for cue in cues for line in cue.lines)
    table = _table(text)
    known: dict[str, bool] = {}
    return sum(not known.setdefault(sign, stl_codes.encoded_sign(sign, table) is not None) for sign in text)


def cut(cues: Sequence[Cue]) -> int:
    """Return how many subtitles are larger than the screen."""
    return sum(
        len(cue.lines) > MAX_LINES or any(len(line) > MAX_COLUMNS for line in cue.lines) for cue in cues
    )


def _table(text: str) -> bytes:
    """Return the number of the table that holds most of a text's signs."""
    signs = {sign: text.count(sign) for sign in set(text) if not sign.isascii()}

    def missing(table: bytes) -> int:
        return sum(count for sign, count in signs.items() if stl_codes.encoded_sign(sign, table) is None)

    return min((b"00", *stl_codes.ALPHABETS), key=missing)


def _cue_blocks(cue: Cue, number: int, table: bytes, rate: FrameRate, head: SubtitleHead) -> list[bytes]:
    text = bytes([stl_codes.LINE]).join(stl_codes.encoded(line, table) for line in cue.lines)
    pieces = [text[at : at + stl_codes.TEXT_BYTES] for at in range(0, len(text), stl_codes.TEXT_BYTES)] or [
        b""
    ]
    start = rate.frames(cue.start_ms)
    end = max(rate.frames(cue.end_ms), start + 1)
    first = head.options.start_frame if head.options.rate == rate else 0
    row = max(1, stl_codes.MAX_ROWS - 2 * len(cue.lines) + 2)
    blocks = []
    for at, piece in enumerate(pieces):
        last = at + 1 == len(pieces)
        blocks.append(
            struct.pack(
                "<BHBB4s4sBBB",
                0,
                number % (stl_codes.MAX_CUES + 1),
                stl_codes.LAST_BLOCK if last else min(at, 0xEF),
                0,
                _code(first + start, rate),
                _code(first + end, rate),
                row,
                2,  # centred
                0,
            )
            + piece.ljust(stl_codes.TEXT_BYTES, bytes([stl_codes.UNUSED]))
        )
    return blocks


def _head(cues: Sequence[Cue], head: SubtitleHead, table: bytes, blocks: int, rate: FrameRate) -> bytes:
    first = head.options.start_frame if head.options.rate == rate else 0
    begin = first + (rate.frames(cues[0].start_ms) if cues else 0)
    fields = (
        b"850",
        stl_codes.DISK_FORMATS[rate.name],
        b"0",  # open subtitles
        table,
        b"%02X" % stl_codes.LANGUAGES.get(head.language.split("-")[0].lower(), 0),
        head.title.encode("ascii", "replace")[:32].ljust(32),
        b" " * (32 * 5),  # titles of the episode and in translation, translator
        b" " * 16,  # reference
        b"700101" * 2,  # created and revised: it tells nothing of when
        b"00",
        b"%05d%05d" % (min(blocks, 99_999), min(len(cues), 99_999)),
        b"001",
        b"%02d" % min(MAX_COLUMNS, max([_USUAL_COLUMNS, *(len(line) for cue in cues for line in cue.lines)])),
        b"%02d" % stl_codes.MAX_ROWS,
        b"1",
        _digits(first, rate),
        _digits(begin, rate),
        b"11",  # one disk, the first
        b" " * 3,
        b" " * (32 * 3),
    )
    return b"".join(fields).ljust(stl_codes.HEAD_BYTES)


def _code(frames: int, rate: FrameRate) -> bytes:
    return bytes(int(part) % 256 for part in rate.code(frames).replace(";", ":").split(":"))


def _digits(frames: int, rate: FrameRate) -> bytes:
    return b"%02d%02d%02d%02d" % tuple(_code(frames, rate))


def _frames(code: bytes, rate: FrameRate) -> int:
    hours, minutes, seconds, frames = code
    return ((hours * 60 + minutes) * 60 + seconds) * rate.nominal + frames
