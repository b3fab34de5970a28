"""Page layout: line and page numbers of depositions, numbered lists, and questions and answers by letter."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.formats.import_notices import NoticeList

MIN_NUMBERED = 4
MIN_LISTED = 3
"""Fewer numbers in a row may be spoken."""

_LINE_NUMBER = re.compile(r"\s*(?P<number>\d{1,3})(?:\s+(?P<rest>.*)|)")
_LIST_NUMBER = re.compile(r"\s*(?P<number>\d{1,4})[.)]\s+(?P<rest>\S.*)")
_PAGE = re.compile(
    r"\W*(?:page|seite|página|p\.)\s*\d{1,5}(?:\s*(?:of|von|de|/)\s*\d{1,5})?\W*", re.IGNORECASE
)
_LETTER = re.compile(r"\s*(?P<letter>[QA])(?:[.:]\s*|\s{2,})(?P<rest>\S.*)")
_EXAMINATION = re.compile(
    r"\s*(?:(?:(?:FURTHER |CONTINUED )?(?:DIRECT|CROSS|REDIRECT|RECROSS)[- ])?EXAMINATION\b[^a-z]*"
    r"|(?:EXAMINATION )?BY (?:MR|MS|MRS|MISS|DR|THE)\b\.? ?[A-Z][^a-z:]*:?)\s*"
)


def without_page_layout(lines: Sequence[str], notices: NoticeList) -> list[str]:
    """Return a text's lines without numbers of lines, pages and lists, `Q.` and `A.` as speakers.

    Where lines are numbered, blank ones part pages, not paragraphs: they are left out too.
    """
    kept = _without_page_numbers(lines, notices)
    numbered = _without_line_numbers(kept, notices)
    kept = _without_list_numbers(kept, notices) if numbered is None else numbered
    kept = _with_question_labels(kept, notices)
    return kept if numbered is None else [line for line in kept if line.strip()]


def _without_page_numbers(lines: Sequence[str], notices: NoticeList) -> list[str]:
    rows = [row for row, line in enumerate(lines) if _PAGE.fullmatch(line)]
    if len(rows) < 2:
        return list(lines)
    kept = list(lines)
    for row in rows:
        notices.add("page number (skipped)", row + 1)
        kept[row] = ""
    return kept


def _without_line_numbers(lines: Sequence[str], notices: NoticeList) -> list[str] | None:
    """Return the lines without their numbers, None where they have none that run on from line to line."""
    filled = [row for row, line in enumerate(lines) if line.strip()]
    texts: dict[int, str] = {}
    pages: list[int] = []
    bad = last = 0
    for row in filled:
        found = _LINE_NUMBER.fullmatch(lines[row])
        number = int(found["number"]) if found else 0
        if found and number in (last + 1, 1):
            texts[row], last = found["rest"] or "", number
        elif found and not found["rest"]:
            pages.append(row)
        elif found:
            bad += 1
    if len(texts) < MIN_NUMBERED or 5 * len(texts) < 3 * len(filled) or 10 * bad > len(texts):
        return None
    kept = list(lines)
    for row in filled:
        if row in texts:
            notices.add("line number (skipped)", row + 1)
        elif row in pages:
            notices.add("page number (skipped)", row + 1)
        kept[row] = "" if row in pages else texts.get(row, lines[row])
    return kept


def _without_list_numbers(lines: Sequence[str], notices: NoticeList) -> list[str]:
    """Leave out numbers that count paragraphs on from 1; one in a while may be spoken."""
    filled = sum(bool(line.strip()) for line in lines)
    found = {row: item for row, line in enumerate(lines) if (item := _LIST_NUMBER.fullmatch(line))}
    numbers = [int(item["number"]) for item in found.values()]
    runs_on = numbers == list(range(1, len(numbers) + 1))
    if not runs_on or len(numbers) < MIN_LISTED or 2 * len(numbers) < filled:
        return list(lines)
    kept = list(lines)
    for row, item in found.items():
        notices.add("list number (skipped)", row + 1)
        kept[row] = item["rest"]
    return kept


def _with_question_labels(lines: Sequence[str], notices: NoticeList) -> list[str]:
    """Write `Q.` and `A.` as speakers, where both stand at the starts of lines and a question is first."""
    letters = {row: found for row, line in enumerate(lines) if (found := _LETTER.fullmatch(line))}
    order = [found["letter"] for found in letters.values()]
    if order[:1] != ["Q"] or "A" not in order or any(re.match(r"\s*B[.)]\s", line) for line in lines):
        return list(lines)
    kept = [
        f"{letters[row]['letter']}: {letters[row]['rest']}" if row in letters else line.strip()
        for row, line in enumerate(lines)
    ]
    for row, line in enumerate(kept):
        if _EXAMINATION.fullmatch(line):
            notices.add("examination heading (skipped)", row + 1)
            kept[row] = ""
    return kept
