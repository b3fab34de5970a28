"""ASS and SSA: dialogue lines as cues, with the actor as the speaker; styles and positions are not kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from editor.formats.import_notices import NoticeList
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.subtitles.cue_blocks import CueBlock, SubtitleFile, in_order
from editor.formats.subtitles.cue_markup import Markup
from editor.formats.subtitles.cues import parse_timing
from editor.formats.subtitles.subtitle_reader import read_subtitles

_ASS_COLUMNS = ("layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text")
_SECTION = re.compile(r"\[(?:script info|events)\]", re.IGNORECASE)
_LINE = re.compile(r"(?P<kind>Format|Dialogue|Comment)\s*:\s*(?P<rest>.*)", re.IGNORECASE)
_OVERRIDE = re.compile(r"\{[^{}]*\}")
_DRAWING = re.compile(r"\{[^{}]*\\p[1-9][^{}]*\}")
_STYLE = re.compile(r"\\([ibu])([01])(?![\d.])")


def accepts(text: str) -> bool:
    """Whether there is a section of events, or the head of a script, with dialogue in it."""
    return bool(_SECTION.search(text[:20_000])) and "dialogue:" in text.lower()


def read(text: str) -> RoughTranscript:
    """Read the dialogue; italics, bold and underlined stay as tags. Drawings and comments are left out."""
    notices = NoticeList()
    blocks = in_order(list(_blocks(text.split("\n"), notices)), notices)
    return read_subtitles(SubtitleFile(blocks, notices=notices.notices()), Markup.SUBRIP)


def _blocks(lines: Sequence[str], notices: NoticeList) -> Iterator[CueBlock]:
    columns: Sequence[str] = _ASS_COLUMNS
    events = not any(line.strip().lower() == "[events]" for line in lines)
    for number, line in enumerate(lines, start=1):
        if line.strip().startswith("["):
            events = line.strip().lower() == "[events]"
        found = _LINE.match(line.strip()) if events else None
        if found is None:
            continue
        kind = found["kind"].lower()
        if kind == "format":
            columns = _names(found["rest"])
        elif kind == "comment":
            notices.add("comment (skipped)", number)
        else:
            yield from _block(found["rest"], columns, number, notices)


def _block(rest: str, columns: Sequence[str], number: int, notices: NoticeList) -> Iterator[CueBlock]:
    cells = dict(zip(columns, rest.split(",", max(0, len(columns) - 1)), strict=False))
    if "text" not in cells:
        notices.add("row that does not fit the table (skipped)", number)
        return
    if _DRAWING.search(cells["text"]):
        notices.add("subtitle drawn as a picture (skipped)", number)
        return
    timing = parse_timing(f"{cells.get('start', '').strip()} --> {cells.get('end', '').strip()}")
    if timing is None:
        notices.add("subtitle with a time that is below zero, damaged or before its start (ignored)", number)
    yield CueBlock(
        number,
        timing.start_ms if timing is not None else None,
        timing.end_ms if timing is not None else None,
        _text(cells["text"]),
        speaker=(cells.get("name") or cells.get("actor") or "").strip(),
    )


def _names(row: str) -> list[str]:
    return [name.strip().lower() for name in row.split(",")]


def _text(raw: str) -> str:
    """Return a dialogue's text with SubRip's tags for its own."""

    def tags(found: re.Match[str]) -> str:
        return "".join(f"<{'/' if on == '0' else ''}{name}>" for name, on in _STYLE.findall(found[0]))

    text = _OVERRIDE.sub(tags, raw)
    return re.sub(r"\\[Nn]", "\n", text).replace("\\h", " ")
