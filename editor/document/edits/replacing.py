"""Replacing what was found, everywhere or in chosen places, in one edit that keeps the times."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from itertools import accumulate

from editor.document.changes import Edit
from editor.document.edits.text import replace_segments, rewrite_segment
from editor.document.patterns import Match, Matcher, Query
from editor.document.search import Hit
from editor.document.values import Segment, Transcript
from editor.document.word_diff import Block, diff_tokens, tokenize


def replace_all(
    transcript: Transcript,
    find: str,
    with_: str,
    *,
    whole_word: bool = False,
    match_case: bool = False,
    regex: bool = False,
) -> Edit | None:
    """Replace a text everywhere; words outside the matches stay untouched, the others hand on their times.

    Raises:
        QueryError: the expression or the replacement is broken, or it takes too long.
    """
    matcher = Matcher(Query(find, whole_word, match_case, regex), with_)
    return _edit(
        transcript,
        ((row, matcher.matches(segment.text)) for row, segment in enumerate(transcript.segments)),
        label=_label(matcher.query, with_),
    )


def replace_hits(transcript: Transcript, query: Query, with_: str, *, hits: Collection[Hit]) -> Edit | None:
    """Replace a query in these places alone; those that are no match any more are left out.

    Raises:
        QueryError: as for `replace_all`.
    """
    matcher = Matcher(query, with_)
    wanted = set(hits)
    ids = {hit.segment_id for hit in wanted}

    def chosen(segment: Segment) -> list[Match]:
        found = matcher.matches(segment.text)
        return [match for match in found if Hit(segment.id, match.start, match.end) in wanted]

    rows = ((row, chosen(s)) for row, s in enumerate(transcript.segments) if s.id in ids)
    return _edit(transcript, rows, label=_label(query, with_))


def _label(query: Query, with_: str) -> str:
    return f"Replace “{query.text}” with “{with_}”"


def _edit(transcript: Transcript, rows: Iterable[tuple[int, list[Match]]], *, label: str) -> Edit | None:
    splices = []
    count = 0
    for row, places in rows:
        if not places:
            continue
        segment = transcript.segments[row]
        changed = rewrite_segment(segment, _blocks(segment, places), text=_new_text(segment.text, places))
        if changed is not segment:
            count += len(places)
            splices.append(replace_segments(row, (segment,), (changed,)))
    if not splices:
        return None
    return Edit(label, tuple(splices), why="1 place" if count == 1 else f"{count} places")


def _new_text(text: str, places: Sequence[Match]) -> str:
    """Return a text with what is to stand at each place."""
    parts: list[str] = []
    done = 0
    for place in places:
        parts += [text[done : place.start], place.new]
        done = place.end
    return "".join([*parts, text[done:]])


def _blocks(segment: Segment, places: Sequence[Match]) -> list[Block]:
    """Return the words touched by each place as blocks; places that share a word share a block."""
    # Where words end, a space between them: thousands of segments are gone through at once.
    ends = [at - 1 for at in accumulate([len(word.text) + 1 for word in segment.words])]
    text = segment.text
    blocks: list[Block] = []
    first = place = 0
    while place < len(places):
        # A place that starts or ends with the space beside a word may join it to its neighbour.
        first = max(first, bisect_left(ends, places[place].start))
        last, done, new = first, ends[first - 1] + 1 if first else 0, ""
        while place < len(places) and places[place].start <= ends[last]:
            found = places[place]
            while last + 1 < len(ends) and ends[last] + 1 <= found.end:
                last += 1
            new += text[done : found.start] + found.new
            done = found.end
            place += 1
        new += text[done : ends[last]]
        old = [word.text for word in segment.words[first : last + 1]]
        blocks += [Block(first + b.start, first + b.end, b.tokens) for b in diff_tokens(old, tokenize(new))]
        first = last + 1
    return blocks
