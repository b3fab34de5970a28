"""Searching a transcript's text."""

from __future__ import annotations

from dataclasses import dataclass

from editor.document.patterns import Matcher, Query
from editor.document.values import Segment, Transcript


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a text was found: characters `start` up to `end` of a segment's text."""

    segment_id: str
    start: int
    end: int


def find(
    transcript: Transcript,
    text: str,
    *,
    whole_word: bool = False,
    match_case: bool = False,
    regex: bool = False,
) -> list[Hit]:
    """Return where a text stands, in order; it may reach over words, never over segments.

    Raises:
        QueryError: the expression is broken, or takes too long.
    """
    matcher = Matcher(Query(text, whole_word, match_case, regex))
    return [hit for segment in transcript.segments for hit in hits_in(segment, matcher)]


def hits_in(segment: Segment, matcher: Matcher) -> list[Hit]:
    """Return the hits in one segment, in order, or raise QueryError."""
    return [Hit(segment.id, found.start, found.end) for found in matcher.matches(segment.text)]
