"""Cue blocks: a subtitle file cut into cues as they stand, with what stands around them.

The timing lines hold a file together: what stands below one belongs to its cue, up to the next one's number
or name. So nothing is lost where blank lines stand inside a cue, or none stand between two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from editor.formats.import_notices import ImportNotice, NoticeList
from editor.formats.subtitles.cues import Timing, parse_timing

_NOTE = re.compile(r"NOTE(?:[ \t].*)?")
_STYLE = re.compile(r"(?:STYLE|REGION)[ \t]*")
_ORDER_UNKNOWN = -1


@dataclass(frozen=True, slots=True)
class CueBlock:
    """One cue as it stands. `line` is its timing line's number, from 1; times are None where not known.

    `payload` is the text below, tags and all, without blank lines. `before`: notes that stand before it.
    `speaker` is who speaks, where the format has a place for that beside the text.
    """

    line: int
    start_ms: int | None
    end_ms: int | None
    payload: str
    identifier: str = ""
    settings: str = ""
    before: str = ""
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class SubtitleFile:
    """A subtitle file's cues in the order of their starts, and what stands above and below them.

    `place` is what the lines of blocks and notices count: blocks of bytes in a file without lines.
    """

    blocks: tuple[CueBlock, ...]
    header: str = ""
    footer: str = ""
    notices: tuple[ImportNotice, ...] = ()
    place: str = "line"


@dataclass
class _Parts:
    """What stands between one timing line and the next cue: text, notes, and what is neither."""

    text: list[str] = field(default_factory=list)
    notes: list[list[str]] = field(default_factory=list)
    stray: list[int] = field(default_factory=list)


def read_blocks(text: str, *, webvtt: bool) -> SubtitleFile:
    """Cut a file into its cues. `webvtt`: the file may have a header, notes, styles and named cues."""
    lines = text.split("\n")
    heads = [(row, timing) for row, line in enumerate(lines) if (timing := parse_timing(line)) is not None]
    if not heads:
        return SubtitleFile(())
    header_end = _header_end(lines, heads[0][0]) if webvtt else 0
    names = _name_rows(lines, header_end - 1, [row for row, _timing in heads], webvtt=webvtt)
    firsts = [row if name is None else name for (row, _timing), name in zip(heads, names, strict=True)]
    notices = NoticeList()
    parts = _parts(lines, header_end, firsts[0], webvtt=webvtt, inside=False)
    for row in parts.stray:
        notices.add("line before the first subtitle (skipped)", row + 1)
    blocks: list[CueBlock] = []
    for at, (row, timing) in enumerate(heads):
        until = firsts[at + 1] if at + 1 < len(heads) else len(lines)
        before = "\n\n".join("\n".join(note) for note in parts.notes)
        parts = _parts(lines, row + 1, until, webvtt=webvtt, inside=True)
        for stray in parts.stray:
            notices.add("line after a note, outside any subtitle (skipped)", stray + 1)
        name = names[at]
        identifier = lines[name].strip() if name is not None else ""
        blocks.append(_block(row, timing, "\n".join(parts.text), identifier, before))
        _note_times(notices, lines[row], timing, row + 1)
    footer = "\n\n".join("\n".join(note) for note in parts.notes)
    ordered = in_order(blocks, notices)
    return SubtitleFile(ordered, "\n".join(lines[:header_end]), footer, notices.notices())


def _block(row: int, timing: Timing, payload: str, identifier: str, before: str) -> CueBlock:
    return CueBlock(row + 1, timing.start_ms, timing.end_ms, payload, identifier, timing.settings, before)


def _note_times(notices: NoticeList, line: str, timing: Timing, number: int) -> None:
    if timing.start_ms is None or timing.end_ms is None:
        notices.add("subtitle with a time that is below zero, damaged or before its start (ignored)", number)
    if re.search(r"\d:\d+:\d+:\d{1,2}(?!\d)", line):
        notices.add("subtitle with times in frames, read at 25 fps", number)


def in_order(blocks: Sequence[CueBlock], notices: NoticeList) -> tuple[CueBlock, ...]:
    """Sort by start; a cue without one stays behind the cue before it."""
    keys: list[int] = []
    last = _ORDER_UNKNOWN
    for block in blocks:
        if block.start_ms is not None:
            if block.start_ms < last:
                notices.add("subtitle out of order, sorted by its start", block.line)
            last = block.start_ms
        keys.append(last)
    rows = sorted(range(len(blocks)), key=lambda row: keys[row])
    return tuple(blocks[row] for row in rows)


def _parts(lines: Sequence[str], begin: int, end: int, *, webvtt: bool, inside: bool) -> _Parts:
    """Part what stands between two cues. `inside`: text belongs to the cue above, until a note comes."""
    parts = _Parts()
    after_blank = not inside
    note: list[str] | None = None
    noted = False
    for row in range(begin, end):
        line = lines[row]
        if not line.strip():
            after_blank, note = True, None
            continue
        if webvtt and after_blank and _opens_note(lines, row, inside=inside):
            note, noted = [], True
            parts.notes.append(note)
        if note is not None:
            note.append(line)
        elif inside and not noted:
            parts.text.append(line)
        else:
            parts.stray.append(row)
        after_blank = False
    return parts


def _opens_note(lines: Sequence[str], row: int, *, inside: bool) -> bool:
    if _NOTE.fullmatch(lines[row]):
        return True
    if not _STYLE.fullmatch(lines[row]):
        return False
    # Between cues, where no style may stand, the word may be spoken.
    following = lines[row + 1] if row + 1 < len(lines) else ""
    return not inside or "{" in following or following.startswith("id:")


def _header_end(lines: Sequence[str], first: int) -> int:
    """Return the row behind a WebVTT file's header, which ends at a blank line or where a cue begins."""
    row = 0
    while row < first and not lines[row].strip():
        row += 1
    if row < first and not lines[row].lstrip("\ufeff").upper().startswith("WEBVTT"):
        return 0
    begin = row
    while row < first and lines[row].strip():
        row += 1
    is_number = row == first and row - 1 > begin and lines[row - 1].strip().isdecimal()
    return row - 1 if is_number else row  # the first cue's, no blank line before it


def _name_rows(lines: Sequence[str], header: int, heads: Sequence[int], *, webvtt: bool) -> list[int | None]:
    """Return for each timing line the row of the number or name above it, None where there is none.

    `header` is the last row of the file's header, -1 without one. A number may be a spoken one: where it
    stands alone it is a cue's number only in a file whose cues have numbers, and directly below other text
    only where it is the number that comes next.
    """
    pairs = list(pairwise([header, *heads]))
    nears = [row - 1 > above and bool(lines[row - 1].strip()) for above, row in pairs]
    alone = [
        near and _is_blank_or_start(lines, row - 2, above)
        for near, (above, row) in zip(nears, pairs, strict=True)
    ]
    numbers = sum(
        near and lines[row - 1].strip().isdecimal() for near, (_, row) in zip(nears, pairs, strict=True)
    )
    has_numbers = 2 * numbers >= len(heads)
    has_names = webvtt or 5 * sum(alone) >= 4 * len(heads)
    found: list[int | None] = []
    expected = 1
    for (above, row), is_alone in zip(pairs, alone, strict=True):
        name = _number_row(lines, row, above, expected, has_numbers=has_numbers)
        if is_alone and name is None:
            is_number = lines[row - 1].strip().isdecimal()
            name = row - 1 if (has_numbers if is_number else has_names) else None
        found.append(name)
        text = lines[name].strip() if name is not None else ""
        expected = int(text) + 1 if text.isdecimal() and len(text) < 10 else expected + 1
    return found


def _number_row(
    lines: Sequence[str], row: int, above: int, expected: int, *, has_numbers: bool
) -> int | None:
    """Return the row of the number that comes next, directly above or alone between blank lines."""
    at = row - 1
    while at > above and not lines[at].strip():
        at -= 1
    if at <= above or lines[at].strip() != str(expected):
        return None
    if at == row - 1:
        # Below a timing line, it may be all that is said.
        return at if has_numbers or at - 1 > above or above < 0 else None
    return at if _is_blank_or_start(lines, at - 1, above) else None


def _is_blank_or_start(lines: Sequence[str], row: int, above: int) -> bool:
    """Whether a row is blank, or is where the file or its text begins."""
    return row < 0 or (row > above and not lines[row].strip())
