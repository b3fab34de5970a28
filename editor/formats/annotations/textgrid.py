"""Praat's TextGrid, in its long and its short form: tiers of intervals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.formats.annotations.tiers import Tier, read_tiers
from editor.formats.import_notices import NoticeList
from editor.formats.rough_transcript import RoughTranscript

MAX_S = 10**9
_HEAD = re.compile(r'(?:File type\s*=\s*)?"ooTextFile(?: short)?"\s*(?:Object class\s*=\s*)?"TextGrid"')
# Numbers in brackets only count, and words outside of quotation marks only name.
_TOKEN = re.compile(
    r'"(?P<text>(?:[^"]|"")*)"|(?<![\w\[.])(?P<number>-?\d{1,18}(?:\.\d*)?(?:[eE][-+]?\d{1,2})?)(?![\w\]])'
)
_KINDS = ("IntervalTier", "TextTier")


def accepts(text: str) -> bool:
    """Whether the text begins as a TextGrid does."""
    return bool(_HEAD.match(text))


def read(text: str) -> RoughTranscript:
    """Read the tiers of words or utterances; tiers of points are left out."""
    notices = NoticeList("tier")
    return read_tiers(list(_tiers(text, notices)), notices)


def _tiers(text: str, notices: NoticeList) -> Iterator[Tier]:
    tier: Tier | None = None
    is_points = expects_name = False
    count = 0
    numbers: list[float] = []
    for found in _TOKEN.finditer(text, _end_of_head(text)):
        if found["number"] is not None:
            numbers.append(float(found["number"]))
            continue
        mark = found["text"].replace('""', '"')
        if mark in _KINDS and not (tier is not None and len(numbers) == 2):
            if tier is not None:
                yield tier
            count += 1
            tier, is_points, expects_name = None, mark == "TextTier", True
        elif expects_name:
            tier, expects_name = Tier(mark, count), False
        elif tier is not None and is_points:
            notices.add("point (skipped)", tier.number)
        elif tier is not None and len(numbers) >= 2 and 0 <= numbers[-2] <= numbers[-1] < MAX_S:
            tier.intervals.append((round(numbers[-2] * 1000), round(numbers[-1] * 1000), mark))
        elif tier is not None:
            notices.add("damaged interval (skipped)", tier.number)
        numbers = []
    if tier is not None:
        yield tier


def _end_of_head(text: str) -> int:
    found = _HEAD.search(text)
    return found.end() if found else 0
