"""EBU STL (Tech 3264-E), read: the subtitles of broadcasters' files, with times counted from the programme.

A file is a head (GSI) and blocks of 128 bytes (TTI), one or more for each subtitle.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from editor.formats.broadcast import stl_codes
from editor.formats.broadcast.programme_start import counted_from_start
from editor.formats.broadcast.time_code import FRAME_RATES, PAL, FrameRate
from editor.formats.errors import UnreadableError
from editor.formats.import_notices import NoticeList
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.subtitles.cue_blocks import CueBlock, SubtitleFile, in_order
from editor.formats.subtitles.cue_markup import Markup, guarded_text
from editor.formats.subtitles.subtitle_reader import read_subtitles

_DISK_FORMAT = re.compile(rb"STL(\d\d)\.\d\d")
_USER_DATA = 0xFE
_RESERVED = range(0xF0, 0xFE)
_COMMENT = 1
_STYLES: Final = {0x80: "<i>", 0x81: "</i>", 0x82: "<u>", 0x83: "</u>"}
_PARTS = re.compile(rb"[\x80-\x83]|\x8a+|[\x00-\x1f\x7f\x84-\x89\x8b-\x9f]+|[\x20-\x7e\xa0-\xff]+")
_BLANKS = re.compile(r"[\s\x00]+")
_TOP = "{\\an8}"


@dataclass(slots=True)
class _Subtitle:
    """One subtitle: the number of its first block (from 1), its two time codes, its first row, its text."""

    block: int
    start: bytes
    end: bytes
    row: int
    text: bytes


def accepts(data: bytes) -> bool:
    """Whether the head names the disk format, and there is room for it."""
    return len(data) >= stl_codes.HEAD_BYTES and bool(_DISK_FORMAT.fullmatch(data[3:11]))


def read(data: bytes) -> RoughTranscript:
    """Read the subtitles; italics, underlining and what stands at the top are kept, colours are not.

    Raises:
        UnreadableError: the head names a frame rate that no broadcaster has.
    """
    notices = NoticeList("block")
    rate = _rate(data)
    if rate.rate.denominator != 1:
        notices.add("time in frames, read at 29.97 fps", 1)
    table = data[12:14]
    rows = int(data[253:255]) if data[253:255].isdigit() else stl_codes.MAX_ROWS
    blocks = [_block(one, rate, table, rows, notices) for one in _subtitles(data, notices)]
    blocks = counted_from_start(blocks, notices, rate=rate, start=_programme_start(data[256:264], rate))
    file = SubtitleFile(in_order(blocks, notices), notices=notices.notices(), place="block")
    return read_subtitles(file, Markup.SUBRIP, language=_language(data[14:16]))


def _rate(data: bytes) -> FrameRate:
    found = next((one for one in FRAME_RATES if stl_codes.DISK_FORMATS.get(one.name) == data[3:11]), None)
    if found is not None:
        return found
    number = int(data[6:8])
    named = next((one for one in FRAME_RATES if one.nominal == number), None)
    if named is None:
        raise UnreadableError(
            f"has an unsupported frame rate ({number} fps)",
            "Save it again with the program it came from",
        )
    return named if number != PAL.nominal else PAL


def _programme_start(digits: bytes, rate: FrameRate) -> int:
    """Return the frame at which the programme begins, 0 where the head does not say."""
    if not digits.isdigit():
        return 0
    return _frames(bytes(int(digits[at : at + 2]) for at in range(0, 8, 2)), rate) or 0


def _language(code: bytes) -> str | None:
    try:
        number = int(code, 16)
    except ValueError:
        return None
    return next((name for name, known in stl_codes.LANGUAGES.items() if known == number), None)


def _subtitles(data: bytes, notices: NoticeList) -> Iterator[_Subtitle]:
    """Yield the subtitles, the blocks of each put together; comments and the user's data are left out."""
    open_one: _Subtitle | None = None
    number = -1
    whole = (len(data) - stl_codes.HEAD_BYTES) // stl_codes.BLOCK_BYTES
    if (len(data) - stl_codes.HEAD_BYTES) % stl_codes.BLOCK_BYTES and whole * stl_codes.BLOCK_BYTES:
        notices.add("incomplete block (skipped)", whole + 1)
    for place in range(1, whole + 1):
        at = stl_codes.HEAD_BYTES + (place - 1) * stl_codes.BLOCK_BYTES
        block = data[at : at + stl_codes.BLOCK_BYTES]
        extension = block[3]
        if extension == _USER_DATA or extension in _RESERVED:
            notices.add("block of the program that wrote the file (skipped)", place)
            continue
        if block[15] == _COMMENT:
            notices.add("comment (skipped)", place)
            continue
        own = int.from_bytes(block[1:3], "little")
        if open_one is not None and own != number:
            yield open_one  # its last block is missing
            open_one = None
        text = block[16:].split(bytes([stl_codes.UNUSED]))[0]
        if open_one is None:
            open_one, number = _Subtitle(place, block[5:9], block[9:13], block[13], text), own
        else:
            open_one.text += text
        if extension == stl_codes.LAST_BLOCK:
            yield open_one
            open_one = None
    if open_one is not None:
        yield open_one


def _block(one: _Subtitle, rate: FrameRate, table: bytes, rows: int, notices: NoticeList) -> CueBlock:
    start, end = _frames(one.start, rate), _frames(one.end, rate)
    if start is None or end is None or end < start:
        notices.add(
            "subtitle with a time that is below zero, damaged or before its start (ignored)", one.block
        )
        end = None
    text = _text(one.text, table)
    for _ in range(text.count(stl_codes.UNKNOWN)):
        notices.add("character outside the file’s alphabet (skipped)", one.block)
    text = text.replace(stl_codes.UNKNOWN, "")
    is_top = text != "" and one.row + text.count("\n") + 1 < rows / 2
    return CueBlock(
        one.block,
        None if start is None else rate.milliseconds(start),
        None if end is None else rate.milliseconds(end),
        _TOP + text if is_top else text,
    )


def _text(codes: bytes, table: bytes) -> str:
    """Return a subtitle's lines with tags for italics; a code of colour or of a box takes a blank's place."""
    parts: list[str] = []
    for found in _PARTS.finditer(codes):
        first = found[0][0]
        if first in _STYLES:
            parts.append(_STYLES[first])
        elif first == stl_codes.LINE:
            parts.append("\n")
        elif first < 0x20:
            parts.append("\x00")
        elif first >= 0xA0 or first < 0x7F:
            parts.append(guarded_text(stl_codes.decoded(found[0], table)))
    text = "".join(parts)
    lines = (_BLANKS.sub(_as_blank, line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _as_blank(found: re.Match[str]) -> str:
    """Return blanks as they stand, and one for those with a code among them."""
    return " " if "\x00" in found[0] else found[0]


def _frames(code: bytes, rate: FrameRate) -> int | None:
    """Return the frame of a time code of four bytes, None for none."""
    hours, minutes, seconds, frames = code
    if hours > 23 or minutes > 59 or seconds > 59 or frames >= rate.nominal:
        return None
    return ((hours * 60 + minutes) * 60 + seconds) * rate.nominal + frames
