"""Timed tables and small caption formats: SBV, LRC, Whisper's TSV, and CSV with named columns."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from editor.formats.import_notices import NoticeList
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.subtitles.cue_blocks import CueBlock, SubtitleFile, in_order
from editor.formats.subtitles.cue_markup import Markup
from editor.formats.subtitles.cues import parse_timing
from editor.formats.subtitles.subtitle_reader import read_subtitles

MAX_HEAD = 2_000
"""A first line that is longer names no columns."""

_SBV_TIMES = re.compile(r"\s*(\d{1,4}:\d{1,2}:\d{1,2}\.\d{1,3})\s*,\s*(\d{1,4}:\d{1,2}:\d{1,2}\.\d{1,3})\s*")
_LRC_LINE = re.compile(r"\s*(?P<stamps>(?:\[\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?\]\s*)+)(?P<text>.*)")
_LRC_STAMP = re.compile(r"\[(\d{1,3}):(\d{1,2})(?:[.:](\d{1,3}))?\]")
_LRC_TAG = re.compile(r"\s*\[(?:ti|ar|al|au|by|re|ve|la|length|offset|tool|id)\s*:[^\]]*\]\s*", re.IGNORECASE)
_LRC_WORD_TIME = re.compile(r"<\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?>\s?")
_COLUMNS = {
    "start": ("start", "start_time", "begin", "in", "timecode_in", "tc_in", "from"),
    "end": ("end", "end_time", "out", "timecode_out", "tc_out", "to", "stop"),
    "text": ("text", "transcript", "caption", "subtitle", "content", "sentence", "dialogue", "utterance"),
    "speaker": ("speaker", "speaker_name", "name", "actor", "character", "who", "speaker_label"),
}


def is_sbv(text: str) -> bool:
    """Whether the first line that holds text is a timing line of YouTube's SBV."""
    return bool(_SBV_TIMES.fullmatch(text.lstrip("\n").split("\n", 1)[0]))


def is_lrc(text: str) -> bool:
    """Whether all lines are tags or stamped lines, and one of them has LRC's short stamp or a tag."""
    lines = [line for line in text.split("\n") if line.strip()]
    tagged = sum(bool(_LRC_TAG.fullmatch(line)) for line in lines)
    stamped = sum(bool(_LRC_LINE.fullmatch(line)) for line in lines)
    return stamped > 0 and tagged > 0 and tagged + stamped == len(lines)


def is_table(text: str) -> bool:
    """Whether the first line names columns, among them a start and a text."""
    return _columns(text.split("\n", 1)[0]) is not None


def read_sbv(text: str) -> RoughTranscript:
    """Read YouTube's SBV: a line with two times, and text up to a blank line."""
    return _read(_sbv_blocks(text.split("\n")), NoticeList())


def read_lrc(text: str) -> RoughTranscript:
    """Read LRC: each line stands until the next one."""
    blocks: list[CueBlock] = []
    for number, line in enumerate(text.split("\n"), start=1):
        found = _LRC_LINE.fullmatch(line)
        words = _LRC_WORD_TIME.sub("", found["text"]).strip() if found else ""
        for stamp in _LRC_STAMP.finditer(found["stamps"]) if found else ():
            seconds = int(stamp[1]) * 60 + int(stamp[2])
            start_ms = seconds * 1000 + int((stamp[3] or "0").ljust(3, "0"))
            blocks.append(CueBlock(number, start_ms, None, words))
    blocks.sort(key=lambda block: block.start_ms or 0)
    ends = [block.start_ms for block in blocks[1:]] + [None] * bool(blocks)
    timed = (
        CueBlock(block.line, block.start_ms, end_ms, block.payload)
        for block, end_ms in zip(blocks, ends, strict=True)
        if block.payload
    )
    return _read(timed, NoticeList())


def read_table(text: str) -> RoughTranscript:
    """Read TSV (as Whisper writes it, in milliseconds) or CSV, by the names of its columns."""
    notices = NoticeList()
    head = text.split("\n", 1)[0]
    columns = _columns(head) or {}
    rows = csv.reader(io.StringIO(text), delimiter=_delimiter(head))
    return _read(_table_blocks(rows, columns, notices), notices)


def _read(blocks: Iterable[CueBlock], notices: NoticeList) -> RoughTranscript:
    ordered = in_order(list(blocks), notices)
    return read_subtitles(SubtitleFile(ordered, notices=notices.notices()), Markup.SUBRIP)


def _sbv_blocks(lines: Sequence[str]) -> Iterator[CueBlock]:
    heads = [(row, found) for row, line in enumerate(lines) if (found := _SBV_TIMES.fullmatch(line))]
    ends = [row for row, _found in heads[1:]] + [len(lines)] * bool(heads)
    for (row, found), end in zip(heads, ends, strict=True):
        timing = parse_timing(f"{found[1]} --> {found[2]}")
        body = "\n".join(line.replace("[br]", "\n") for line in lines[row + 1 : end] if line.strip())
        if timing is not None:
            yield CueBlock(row + 1, timing.start_ms, timing.end_ms, body)


def _table_blocks(
    rows: Iterable[Sequence[str]], columns: dict[str, int], notices: NoticeList
) -> Iterator[CueBlock]:
    numbered = enumerate(_whole_rows(rows, notices), start=1)
    next(numbered, None)  # the columns' names
    for number, row in numbered:
        if not any(cell.strip() for cell in row):
            continue
        cells = {what: row[at].strip() for what, at in columns.items() if at < len(row)}
        start_ms, end_ms = _moment_ms(cells.get("start", "")), _moment_ms(cells.get("end", ""))
        if not cells.get("text"):
            notices.add("row without text (skipped)", number)
            continue
        if start_ms is None:
            notices.add(
                "subtitle with a time that is below zero, damaged or before its start (ignored)", number
            )
        elif re.search(r"\d:\d+:\d+[:;]\d{1,2}(?!\d)", cells["start"]):
            notices.add("subtitle with times in frames, read at 25 fps", number)
        yield CueBlock(number, start_ms, end_ms, cells["text"], speaker=cells.get("speaker", ""))


def _whole_rows(rows: Iterable[Sequence[str]], notices: NoticeList) -> Iterator[Sequence[str]]:
    """Yield rows up to one that cannot be read, as where a quotation mark is never closed."""
    number = 0
    reader = iter(rows)
    while True:
        number += 1
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error:
            notices.add("row that does not fit the table (skipped)", number)
            return


def _moment_ms(cell: str) -> int | None:
    """Return a time in milliseconds: a whole number (of Whisper's TSV), seconds with a point, a clock."""
    if cell.isdecimal():
        return int(cell[:15])
    if re.fullmatch(r"\d{1,9}\.\d+", cell):
        return round(float(cell) * 1000)
    timing = parse_timing(f"{cell} --> {cell}")
    return timing.start_ms if timing is not None else None


def _delimiter(head: str) -> str:
    return max("\t;,", key=head.count)


def _columns(head: str) -> dict[str, int] | None:
    """Return where each column stands, by the names of the first row; None where it names none."""
    if len(head) > MAX_HEAD:
        return None
    cells = next(csv.reader([head], delimiter=_delimiter(head)), [])
    names = ["_".join(cell.split()).casefold() for cell in cells]
    found = {
        what: next(names.index(name) for name in known if name in names)
        for what, known in _COLUMNS.items()
        if any(name in names for name in known)
    }
    return found if "start" in found and "text" in found else None
