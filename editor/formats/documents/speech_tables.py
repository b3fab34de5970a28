"""Speech tables: which column of a document's table holds times, speakers and text, and its rows as turns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from editor.document.speaker_names import is_unknown_name
from editor.document.word_diff import single_spaced
from editor.formats.import_notices import NoticeList
from editor.formats.rough_transcript import RoughParagraph
from editor.formats.subtitles.cues import parse_timing
from editor.formats.text.speaker_labels import LabelStrength, label_strength

_NAMES: Final = {
    "start": ("start", "start time", "in", "tc in", "timecode in", "time", "timecode", "time code",
              "timestamp", "from", "zeit", "zeitmarke", "von", "beginn", "tiempo", "temps"),
    "end": ("end", "end time", "out", "tc out", "timecode out", "to", "ende", "bis"),
    "speaker": ("speaker", "name", "who", "character", "speaker name", "actor", "role",
                "sprecher", "sprecherin", "person", "rolle", "hablante", "locuteur"),
    "text": ("text", "transcript", "transcription", "dialogue", "content", "speech", "utterance", "words",
             "what is said", "transkript", "inhalt", "dialog", "texto", "texte"),
}  # fmt: skip
_RANGE = re.compile(
    r"[\[(]?\s*(?P<start>[\d:.,;]+)\s*(?:(?:-->|->|[-–—→\n]|to|bis)\s*(?P<end>[\d:.,;]+))?\s*[\])]?"
)
_CLOCK = re.compile(r"\d{1,3}(?:[:;]\d{1,2}){1,3}(?:[.,]\d{1,6})?")
_MAX_SPEAKER_CHARS: Final = 60


@dataclass(frozen=True, slots=True)
class _Cells:
    """The filled cells of a column, below its name if it has one."""

    column: int
    cells: tuple[str, ...]

    @property
    def length(self) -> int:
        return sum(map(len, self.cells))

    def share(self, good: Sequence[bool]) -> float:
        return sum(good) / max(1, len(self.cells))


def read_table(
    rows: Sequence[Sequence[str]], number: int, notices: NoticeList
) -> tuple[RoughParagraph, ...] | None:
    """Return a paragraph for each row, None where no columns of times or speakers stand beside one of text.

    Args:
        rows: the cells' texts, row by row; no row is empty.
        number: the table's place in the document, for notices.
        notices: gets what the rows hold and a transcript has no place for.
    """
    columns, has_names = _columns(rows)
    if "text" not in columns or not {"start", "speaker"} & columns.keys():
        return None
    return tuple(_paragraphs(rows[has_names:], columns, number, notices))


def _paragraphs(
    rows: Sequence[Sequence[str]], columns: Mapping[str, int], number: int, notices: NoticeList
) -> Iterator[RoughParagraph]:
    last: str | None = None
    for row in rows:
        cells = {what: row[at].strip() if at < len(row) else "" for what, at in columns.items()}
        for at, cell in enumerate(row):
            if at not in columns.values() and cell.strip() and not cell.strip().rstrip(".").isdecimal():
                notices.add("cell of a table that is neither time, speaker nor text (skipped)", number)
        name = " ".join(cells.get("speaker", "").split()).rstrip(":： ")
        start_ms, end_ms = _times(cells.get("start", ""), cells.get("end", ""))
        words = single_spaced(cells["text"])
        if not words:
            notices.add("row without text (skipped)", number)
        else:
            # A cell left empty below a name goes on with it; where rows have times, each says who speaks.
            speaker = (None if is_unknown_name(name) else name) if name else last
            if "start" not in columns:
                last = speaker
            yield RoughParagraph(speaker, words, start_ms, end_ms)


def _times(start: str, end: str) -> tuple[int | None, int | None]:
    found = _RANGE.fullmatch(start)
    if found is None:
        return None, None
    start_ms, end_ms = _moment_ms(found["start"]), _moment_ms(found["end"] or end)
    return start_ms, end_ms if start_ms is not None and end_ms is not None and end_ms >= start_ms else None


def _moment_ms(text: str) -> int | None:
    clock = text.strip().strip(",.").replace(";", ":")
    timing = parse_timing(f"{clock} --> {clock}") if _CLOCK.fullmatch(clock) else None
    return timing.start_ms if timing is not None else None


def _columns(rows: Sequence[Sequence[str]]) -> tuple[dict[str, int], bool]:
    """Return which column is what, and whether the first row names them."""
    if not rows:
        return {}, False
    names = [" ".join(cell.casefold().split()).rstrip(":") for cell in rows[0]]
    named = {
        what: next(at for at, name in enumerate(names) if name in known)
        for what, known in _NAMES.items()
        if any(name in known for name in names)
    }
    if "text" in named and len(named) > 1:
        return named, True
    width = max(map(len, rows))
    columns = [
        _Cells(at, tuple(row[at].strip() for row in rows if at < len(row) and row[at].strip()))
        for at in range(width)
    ]
    return _columns_by_content([column for column in columns if column.cells]), False


def _columns_by_content(columns: Sequence[_Cells]) -> dict[str, int]:
    found: dict[str, int] = {}
    times = [
        column for column in columns
        if column.share([_times(cell, "")[0] is not None for cell in column.cells]) >= 0.6
    ]  # fmt: skip
    if times:
        found["start"] = times[0].column
    if len(times) > 1 and all(_ends_later(*pair) for pair in pairwise(times[:2])):
        found["end"] = times[1].column
    others = [
        column for column in columns
        if column not in times and column.share([cell.rstrip(".").isdecimal() for cell in column.cells]) < 0.6
    ]  # fmt: skip
    if not others:
        return found
    text = max(others, key=lambda column: column.length)
    found["text"] = text.column
    speakers = [column for column in others if column.column < text.column and _names_speakers(column, text)]
    if speakers:
        found["speaker"] = speakers[-1].column
    return found


def _ends_later(first: _Cells, second: _Cells) -> bool:
    pairs = zip(first.cells, second.cells, strict=False)
    return all((_times(one, "")[0] or 0) <= (_times(two, "")[0] or 0) for one, two in pairs)


def _names_speakers(column: _Cells, text: _Cells) -> bool:
    """Whether a column's cells look like names, most of them, or come again."""
    names = [cell.rstrip(":： ") for cell in column.cells]
    if column.length >= text.length or max(map(len, names)) > _MAX_SPEAKER_CHARS:
        return False
    good = [label_strength(name) is LabelStrength.STRONG or is_unknown_name(name) for name in names]
    comes_again = len(set(names)) * 2 <= len(names)
    return column.share(good) >= 0.8 or comes_again
