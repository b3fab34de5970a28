"""Finding text, and replacing it everywhere in one edit that keeps the times."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from editor.document.changes import Edit
from editor.document.edits_text import replacement, rewritten
from editor.document.values import Segment, Transcript
from editor.document.worddiff import Block, diff, tokens_of


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a text was found: characters `start` up to `end` of a segment's text."""

    segment_id: str
    start: int
    end: int


def find(
    transcript: Transcript, text: str, *, whole_word: bool = False, match_case: bool = False
) -> list[Hit]:
    """Return where a text stands, in order; it may reach over words, never over segments."""
    pattern = _pattern(text, whole_word=whole_word, match_case=match_case)
    if pattern is None:
        return []
    return [
        Hit(segment.id, match.start(), match.end())
        for segment in transcript.segments
        for match in pattern.finditer(segment.text)
    ]


def replace_all(
    transcript: Transcript, find: str, with_: str, *, whole_word: bool = False, match_case: bool = False
) -> Edit | None:
    """Replace a text everywhere; words outside the matches stay untouched, the others hand on their times."""
    pattern = _pattern(find, whole_word=whole_word, match_case=match_case)
    if pattern is None:
        return None
    splices = []
    count = 0
    for row, segment in enumerate(transcript.segments):
        places = [match.span() for match in pattern.finditer(segment.text)]
        if not places:
            continue
        changed = rewritten(segment, _blocks(segment, places, with_))
        if changed != segment:
            count += len(places)
            splices.append(replacement(row, (segment,), (changed,)))
    if not splices:
        return None
    why = "1 place" if count == 1 else f"{count} places"
    return Edit(f"Replace “{find}” by “{with_}”", tuple(splices), why=why)


def _pattern(text: str, *, whole_word: bool, match_case: bool) -> re.Pattern[str] | None:
    """Return what finds the text, any white space in it standing for the one space between words."""
    text = re.sub(r"\s+", " ", text)
    if not text.strip():
        return None
    escaped = re.escape(text)
    if whole_word:
        escaped = rf"(?<!\w){escaped}(?!\w)"
    return re.compile(escaped, 0 if match_case else re.IGNORECASE)


def _blocks(segment: Segment, places: Sequence[tuple[int, int]], with_: str) -> list[Block]:
    """Return the words touched by each place as blocks; places that share a word share a block."""
    edges = []
    at = 0
    for token in segment.words:
        edges.append((at, at + len(token.text)))
        at += len(token.text) + 1
    text = segment.text
    blocks: list[Block] = []
    first = place = 0
    while place < len(places):
        # A place that starts or ends with the space beside a word may join it to its neighbour.
        while edges[first][1] < places[place][0]:
            first += 1
        last, done, new = first, edges[first][0], ""
        while place < len(places) and places[place][0] <= edges[last][1]:
            start, end = places[place]
            while last + 1 < len(edges) and edges[last + 1][0] <= end:
                last += 1
            new += text[done:start] + with_
            done = end
            place += 1
        new += text[done : edges[last][1]]
        old = [word.text for word in segment.words[first : last + 1]]
        blocks += [Block(first + b.start, first + b.end, b.tokens) for b in diff(old, tokens_of(new))]
        first = last + 1
    return blocks
