"""Edits of speech without text: insert it or dismiss it. None where nothing would change."""

from __future__ import annotations

from dataclasses import replace

from editor.document.changes import Edit, Part, Splice
from editor.document.edits.text import replace_segments, row_at_time
from editor.document.values import Segment, Transcript, Untexted, Word, new_id
from editor.document.word_diff import timed_words, tokenize


def insert_untexted(transcript: Transcript, untexted_id: str) -> Edit | None:
    """Make a segment of what was heard where there was no text, its words timed in proportion.

    It takes the speaker of its neighbours where both have the same. Where it was heard between two words of
    one segment, that segment is split there.

    Raises:
        KeyError: there is no such untexted speech.
    """
    at, untexted = _find_untexted(transcript, untexted_id)
    removal = Splice(Part.UNTEXTED, at, (untexted,), ())
    words = timed_words(tokenize(untexted.heard), untexted.start_ms, untexted.end_ms)
    row = row_at_time(transcript, untexted.start_ms)
    around = _split_around(transcript.segments[row - 1], untexted) if row else None
    if around is not None:
        left, right = around
        segment = Segment(new_id(), left.speaker_id, untexted.start_ms, untexted.end_ms, words)
        placing = replace_segments(row - 1, (transcript.segments[row - 1],), (left, segment, right))
    else:
        speaker_id = _speaker_around(transcript, row)
        segment = Segment(new_id(), speaker_id, untexted.start_ms, untexted.end_ms, words)
        placing = replace_segments(row, (), (segment,))
    return Edit("Insert what was heard", (placing, removal))


def dismiss_untexted(transcript: Transcript, untexted_id: str) -> Edit | None:
    """Say that speech without text needs none.

    Raises:
        KeyError: there is no such untexted speech.
    """
    at, untexted = _find_untexted(transcript, untexted_id)
    if untexted.dismissed:
        return None
    dismissed = replace(untexted, dismissed=True)
    return Edit("Dismiss speech without text", (Splice(Part.UNTEXTED, at, (untexted,), (dismissed,)),))


def _find_untexted(transcript: Transcript, untexted_id: str) -> tuple[int, Untexted]:
    for at, untexted in enumerate(transcript.untexted):
        if untexted.id == untexted_id:
            return at, untexted
    raise KeyError(untexted_id)


def _split_around(segment: Segment, untexted: Untexted) -> tuple[Segment, Segment] | None:
    middle_ms = (untexted.start_ms + untexted.end_ms) // 2
    timed = [(at, word.start_ms) for at, word in enumerate(segment.words) if word.start_ms is not None]
    after = next((at for at, start_ms in timed if start_ms >= middle_ms), None)
    if after is None or not any(at < after for at, _ in timed):
        return None
    left, right = segment.words[:after], segment.words[after:]
    left_end = max((word.end_ms for word in left if word.end_ms is not None), default=segment.start_ms)
    return (
        replace(segment, end_ms=min(max(left_end, segment.start_ms), segment.end_ms), words=left),
        replace(segment, id=new_id(), start_ms=_first_start(right, segment), words=right),
    )


def _first_start(words: tuple[Word, ...], segment: Segment) -> int:
    start_ms = next((word.start_ms for word in words if word.start_ms is not None), segment.end_ms)
    return min(max(start_ms, segment.start_ms), segment.end_ms)


def _speaker_around(transcript: Transcript, row: int) -> str | None:
    neighbours = {segment.speaker_id for segment in transcript.segments[max(0, row - 1) : row + 1]}
    return neighbours.pop() if len(neighbours) == 1 else None
