"""Scenarist closed captions (SCC), read: what a decoder of line-21 captions (CEA-608) would show, and when.

Two bytes are sent a frame from a line's time code on. Captions are loaded unseen and shown at once, roll up
row by row, or are painted as they come; each becomes cues.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.formats.broadcast.caption_decoder import CaptionChannel, ShownCaption
from editor.formats.broadcast.programme_start import counted_from_start
from editor.formats.broadcast.time_code import FrameRate, frame_rate_named
from editor.formats.import_notices import NoticeList
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.subtitles.cue_blocks import CueBlock, SubtitleFile, in_order
from editor.formats.subtitles.cue_markup import Markup
from editor.formats.subtitles.subtitle_reader import read_subtitles

_HEADER = re.compile(r"\ufeff?Scenarist_SCC V\d", re.IGNORECASE)
_LINE = re.compile(r"\s*(?P<code>\d{1,2}:\d\d:\d\d[:;.,]\d\d)\s+(?P<words>\S.*)")
_WORD = re.compile(r"[0-9a-fA-F]{4}")
_SEVEN_BITS = 0x7F7F
_SECOND_CHANNEL = 0x0800
_CONTROL = range(0x10, 0x20)
_SERVICE_DATA = range(0x01, 0x10)
_END_OF_DATA = 0x0F


def accepts(text: str) -> bool:
    """Whether the first line names the format."""
    return bool(_HEADER.match(text))


def read(text: str) -> RoughTranscript:
    """Read the captions of the first channel, of the second where the first has none.

    Italics and what stands at the top are kept; colours and places within a row are not.
    """
    notices = NoticeList()
    lines = text.split("\n")
    rate = _rate(lines)
    receiver = _Receiver()
    for number, line in enumerate(lines, start=1):
        found = _LINE.match(line)
        if found is not None:
            frame = _frame(found["code"], rate)
            if frame is None:
                notices.add("damaged line (skipped)", number)
            else:
                receiver.take(found["words"].split(), frame, number, notices)
        elif line.strip() and not _HEADER.match(line):
            notices.add("damaged line (skipped)", number)
    first, second = (channel.finish(notices) for channel in receiver.channels)
    if first:
        for caption in second:
            notices.add("caption of the second channel (skipped)", caption.line)
    blocks = [_block(caption, rate, notices) for caption in (first or second)]
    blocks = counted_from_start(blocks, notices, rate=rate)
    return read_subtitles(SubtitleFile(in_order(blocks, notices), notices=notices.notices()), Markup.SUBRIP)


def _rate(lines: Sequence[str]) -> FrameRate:
    """Return 29.97 frames a second, numbers dropped where a time code says so by its semicolon."""
    codes = (found["code"] for line in lines if (found := _LINE.match(line)) is not None)
    rate = frame_rate_named("29.97drop" if any(";" in code for code in codes) else "29.97")
    assert rate is not None
    return rate


def _frame(code: str, rate: FrameRate) -> int | None:
    found = rate.parse(code)
    if found is None and rate.drops and code[-5:-3] == "00" and code[-2:] in ("00", "01"):
        return rate.parse(f"{code[:-2]}02")  # a number that is dropped from the count: the next one is meant
    return found


def _block(caption: ShownCaption, rate: FrameRate, notices: NoticeList) -> CueBlock:
    end_ms = None if caption.end is None else rate.milliseconds(caption.end)
    if caption.end is not None and caption.end < caption.start:  # lines out of order
        notices.add(
            "subtitle with a time that is below zero, damaged or before its start (ignored)", caption.line
        )
        end_ms = None
    return CueBlock(caption.line, rate.milliseconds(caption.start), end_ms, caption.text)


class _Receiver:
    """Hands what is sent to the channel that it is for."""

    def __init__(self) -> None:
        self.channels = (CaptionChannel(), CaptionChannel())
        self._current = self.channels[0]
        self._in_service_data = False

    def take(self, words: Sequence[str], frame: int, line: int, notices: NoticeList) -> None:
        """Take a line's words, the first of them sent at a frame."""
        last_control: int | None = None
        for at, word in enumerate(words):
            if not _WORD.fullmatch(word):
                notices.add("damaged code (skipped)", line)
                continue
            code = int(word, 16) & _SEVEN_BITS
            first, second = divmod(code, 256)
            if first in _CONTROL:
                self._in_service_data = False
                if code != last_control:  # each is sent twice, for safety
                    self._control(code, frame + at, line)
                    last_control = code
                    continue
            elif first in _SERVICE_DATA:
                self._in_service_data = first != _END_OF_DATA
            elif not self._in_service_data:
                for byte in (first, second):
                    if byte >= 0x20:
                        self._current.write(byte, frame + at, line)
            last_control = None

    def _control(self, code: int, frame: int, line: int) -> None:
        self._current = self.channels[1 if code & _SECOND_CHANNEL else 0]
        code &= ~_SECOND_CHANNEL
        if 0x1520 <= code <= 0x152F:  # the same codes, as the other field has them
            code -= 0x0100
        self._current.control(code, frame, line)
