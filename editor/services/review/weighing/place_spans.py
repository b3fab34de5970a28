"""The stretch of sound that a place lies in, with the words around it: what a forced pass is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from editor.document.values import Transcript, Word, WordState
from editor.services.review.queue import Doubt

if TYPE_CHECKING:
    from alignment import EditedSpan

WORDS_AROUND: Final = 6
"""So many words on either side say enough: with fewer, terms that were said cost up to twice as much."""
_REACH_MS: Final = 5_000
"""Words further away than this give no context."""
_SHORTEST_MS: Final = 60
_MOST_MS: Final = 10_000
"""In longer stretches too much may have been said for one text to be weighed."""


def prepare_spans() -> None:
    """Load what spans are made of, so that no call has to wait for it; in any thread."""
    import alignment.placement.span_alignment  # noqa: F401


def place_span(transcript: Transcript, doubt: Doubt) -> EditedSpan | None:
    """Return a place's words and sound, with up to six words on either side.

    None where it is not known when they were said, or that takes too long.
    """
    from alignment import EditedSpan

    found = _words_around(transcript, doubt)
    if found is None:
        return None
    before, after = found
    start_ms = doubt.start_ms if doubt.start_ms is not None else _last_end(before)
    end_ms = doubt.end_ms if doubt.end_ms is not None else _first_start(after)
    if start_ms is None or end_ms is None or not _SHORTEST_MS <= end_ms - start_ms <= _MOST_MS:
        return None
    before = [word for word in before if word.start_ms is not None and word.start_ms > start_ms - _REACH_MS]
    after = [word for word in after if word.end_ms is not None and word.end_ms < end_ms + _REACH_MS]
    return EditedSpan(
        words=tuple(doubt.text.split()),
        start_ms=start_ms,
        end_ms=end_ms,
        before=tuple(_said(before)),
        before_ms=min(start_ms, before[0].start_ms or 0) if before else None,
        after=tuple(_said(after)),
        after_ms=max(end_ms, after[-1].end_ms or 0) if after else None,
    )


def _words_around(transcript: Transcript, doubt: Doubt) -> tuple[list[Word], list[Word]] | None:
    """Return the nearest words that were heard before a place and behind it, in the order of the text."""
    if doubt.segment_id is None:
        return _words_around_missing(transcript, doubt)
    try:
        row = transcript.row_of(doubt.segment_id)
    except KeyError:
        return None
    words = transcript.segments[row].words
    ids = set(doubt.word_ids)
    places = [at for at, word in enumerate(words) if word.id in ids]
    if not places:
        return None
    before = _nearest(words[: places[0]][::-1], _rows(transcript, row - 1, -1))[::-1]
    after = _nearest(words[places[-1] + 1 :], _rows(transcript, row + 1, 1))
    return before, after


def _words_around_missing(transcript: Transcript, doubt: Doubt) -> tuple[list[Word], list[Word]] | None:
    if doubt.start_ms is None or doubt.end_ms is None:
        return None
    middle = (doubt.start_ms + doubt.end_ms) // 2
    near = range(doubt.start_ms - _REACH_MS, doubt.end_ms + _REACH_MS)
    words = [
        word
        for segment in transcript.segments
        if segment.start_ms < near.stop and segment.end_ms > near.start
        for word in segment.words
        if word.start_ms is not None and word.end_ms is not None
    ]
    before = [word for word in words if _middle(word) < middle]
    after = [word for word in words if _middle(word) >= middle]
    return before[-WORDS_AROUND:], after[:WORDS_AROUND]


def _said(words: Iterable[Word]) -> Iterator[str]:
    """Yield words as they were heard: a wrong one would make all behind it unlikely."""
    told: str | None = None
    for word in words:
        heard = word.heard if word.state is WordState.DIFFERS else None
        if not heard:
            yield word.text
        elif heard != told:  # neighbours that were heard as one phrase have the whole of it each
            yield from heard.split()
        told = heard


def _middle(word: Word) -> int:
    return ((word.start_ms or 0) + (word.end_ms or 0)) // 2


def _rows(transcript: Transcript, row: int, step: int) -> Iterator[Word]:
    """Yield the words of the one or two segments beside one, going away from it."""
    for at in (row, row + step):
        if 0 <= at < len(transcript.segments):
            yield from transcript.segments[at].words[::step]


def _nearest(own: Iterable[Word], beyond: Iterable[Word]) -> list[Word]:
    found: list[Word] = []
    for words in (own, beyond):
        for word in words:
            if len(found) == WORDS_AROUND:
                return found
            if word.start_ms is not None and word.end_ms is not None:
                found.append(word)
    return found


def _last_end(words: list[Word]) -> int | None:
    return words[-1].end_ms if words else None


def _first_start(words: list[Word]) -> int | None:
    return words[0].start_ms if words else None
