"""Document text: the paragraphs and tables of a document as a rough transcript."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from editor.document.word_diff import single_spaced
from editor.formats.decoding_text import clean_text, guard_entities
from editor.formats.documents.blocks import BlockCollector, Paragraph, Table
from editor.formats.documents.speech_tables import read_table
from editor.formats.import_notices import NoticeList
from editor.formats.rough_transcript import RoughParagraph, RoughTranscript
from editor.formats.subtitles import srt, vtt
from editor.formats.text import plain_text


def read_blocks(found: BlockCollector) -> RoughTranscript:
    """Read what was collected: stretches of text as running text or as subtitles, and tables.

    What stands above and below a table is no part of it; where a table says who speaks, its rows are turns.
    """
    notices = NoticeList("paragraph")
    notices.extend(found.notices.notices())
    parts = [
        part
        for is_text, blocks in groupby(found.blocks, key=lambda block: isinstance(block, Paragraph))
        for part in (
            [_read_text([block for block in blocks if isinstance(block, Paragraph)], notices)]
            if is_text
            else [_read_table(block, notices) for block in blocks if isinstance(block, Table)]
        )
    ]
    filled = [part for part in parts if part.paragraphs]
    if len(filled) == 1:
        return replace(filled[0], notices=notices.notices())
    return RoughTranscript(tuple(_all_paragraphs(filled)), notices=notices.notices())


def _all_paragraphs(parts: Sequence[RoughTranscript]) -> Iterator[RoughParagraph]:
    for part in parts:
        for paragraph in part.paragraphs:
            yield replace(paragraph, cue=None)


def _read_table(table: Table, notices: NoticeList) -> RoughTranscript:
    cleaned = Table(
        tuple(tuple(clean_text(cell) for cell in row) for row in table.rows if any(row)), table.number
    )
    paragraphs = read_table(cleaned.rows, cleaned.number, notices)
    if paragraphs is not None:
        return RoughTranscript(paragraphs)
    # A table that only lays the text out: its cells are its paragraphs.
    cells = [Paragraph(cell, table.number) for row in cleaned.rows for cell in row if cell.strip()]
    return _read_text(cells, notices)


def _read_text(paragraphs: Sequence[Paragraph], notices: NoticeList) -> RoughTranscript:
    filled = [one for one in paragraphs if one.text]
    if not filled:
        return RoughTranscript(())
    bare = "\n".join(clean_text(one.text) for one in paragraphs)
    if vtt.sniff(bare.lstrip()):
        return _told(vtt.read(bare), list(range(1, bare.count("\n") + 2)), notices)
    if srt.sniff(bare.lstrip()):
        return _told(srt.read(bare), list(range(1, bare.count("\n") + 2)), notices)
    # Where empty paragraphs part the turns, those that follow each other belong together.
    together = 3 * (len(paragraphs) - len(filled)) >= len(filled)
    headed = 2 * sum(one.is_heading for one in filled) <= len(filled)
    lines: list[str] = []
    numbers: list[int] = []
    for one in paragraphs:
        text = clean_text(one.text)
        if one.is_heading and headed and text:
            text = f"# {single_spaced(text)}"
        for line in [*text.split("\n"), *([] if together else [""])]:
            lines.append(line)
            numbers.append(one.number)
    return _told(plain_text.read(guard_entities("\n".join(lines))), numbers, notices)


def _told(rough: RoughTranscript, numbers: Sequence[int], notices: NoticeList) -> RoughTranscript:
    """Take over what was told, by the numbers of paragraphs, which a document has in place of lines."""
    for notice in rough.notices:
        for line in notice.lines:
            notices.add(notice.what, numbers[min(line, len(numbers)) - 1])
    return replace(rough, notices=())
