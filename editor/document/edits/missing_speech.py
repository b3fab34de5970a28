"""Edits of speech without text: insert it or dismiss it. None where nothing would change."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import pairwise
from typing import Final

from editor.document.changes import Edit, Part, Splice
from editor.document.edits.text import replace_segments, row_at_time
from editor.document.turns import begins_turn, keeps_turns
from editor.document.values import NamedBy, Segment, Transcript, Untexted, Word, new_id
from editor.document.word_diff import timed_words, tokenize

MOST_WORDS_INSIDE: Final = 12
LONGEST_INSIDE_MS: Final = 6_000
"""Missing speech with more words, or longer, is no slip inside a sentence: it becomes segments of its own."""
_LEAST_WORDS, _MOST_WORDS = 6, 40
"""Segments of missing speech have so many words, as long as their sentences allow."""
_NEAR_MS: Final = 1_000
"""A sentence that two segments share goes on without a longer pause than this."""
_INSERT: Final = "Insert missing speech"
_SENTENCE_ENDS: Final = (".", "!", "?", "…")
_QUOTES: Final = "\"'“”„‘’«»()[]"


def gap_between_words(transcript: Transcript, untexted: Untexted) -> tuple[int, int] | None:
    """Return the row of the segment inside which speech without text was heard, and which word follows it.

    It lies between two words of one segment, or behind the last word of one whose sentence the next segment
    of the same speaker goes on with. None where it stands between sentences of two segments.
    """
    row = bisect_right(transcript.segments, untexted.start_ms, key=lambda segment: segment.start_ms) - 1
    if row < 0:
        return None
    segment = transcript.segments[row]
    middle_ms = (untexted.start_ms + untexted.end_ms) // 2
    timed = [(at, word.start_ms) for at, word in enumerate(segment.words) if word.start_ms is not None]
    after = next((at for at, start_ms in timed if start_ms >= middle_ms), None)
    if after is not None and any(at < after for at, _ in timed):
        return row, after
    if after is None and timed and row + 1 < len(transcript.segments):
        follower = transcript.segments[row + 1]
        near = (
            untexted.start_ms - segment.end_ms <= _NEAR_MS and follower.start_ms - untexted.end_ms <= _NEAR_MS
        )
        if near and follower.start_ms >= middle_ms and _goes_on(segment, follower):
            return row, len(segment.words)
    return None


def is_short(untexted: Untexted) -> bool:
    """Whether speech without text is so short that it belongs into the sentence in which it was heard."""
    return len(tokenize(untexted.heard)) <= MOST_WORDS_INSIDE and (
        untexted.end_ms - untexted.start_ms <= LONGEST_INSIDE_MS
    )


def insert_untexted(transcript: Transcript, untexted_id: str) -> Edit | None:
    """Write what was heard where there was no text, its words timed in proportion.

    Inside a sentence a few words go into its segment, whose speaker they share. What is longer becomes
    segments of its own, cut between sentences; a segment in which it was heard is split there. Between two
    segments it takes the speaker of its neighbours where both have the same; between two turns it is a turn
    of its own.

    Raises:
        KeyError: there is no such untexted speech.
    """
    at, untexted = _find_untexted(transcript, untexted_id)
    removal = Splice(Part.UNTEXTED, at, (untexted,), ())
    gap = gap_between_words(transcript, untexted)
    if gap is not None and untexted.heard and is_short(untexted):
        segment = transcript.segments[gap[0]]
        filled = _filled(segment, gap[1], untexted)
        return Edit(_INSERT, (replace_segments(gap[0], (segment,), (filled,)), removal))
    if gap is not None and gap[1] < len(transcript.segments[gap[0]].words):
        segment = transcript.segments[gap[0]]
        left, right = _split(segment, gap[1])
        made = _segments(untexted, segment.speaker_id, segment.named_by)
        return Edit(_INSERT, (replace_segments(gap[0], (segment,), (left, *made, right)), removal))
    row = row_at_time(transcript, untexted.start_ms)
    if row in (0, len(transcript.segments)) or begins_turn(transcript, row):
        made = _segments(untexted, _speaker_around(transcript, row))
        if not transcript.segments or keeps_turns(transcript):
            made = (replace(made[0], opens_turn=True), *made[1:])
    else:
        before, after = transcript.segments[row - 1 : row + 1]
        agreed = before.named_by if before.named_by is after.named_by else None
        made = _segments(untexted, before.speaker_id, agreed)
    return Edit(_INSERT, (replace_segments(row, (), made), removal))


def dismiss_untexted(transcript: Transcript, untexted_id: str) -> Edit | None:
    """Say that speech without text needs none.

    Raises:
        KeyError: there is no such untexted speech.
    """
    at, untexted = _find_untexted(transcript, untexted_id)
    if untexted.dismissed:
        return None
    dismissed = replace(untexted, dismissed=True)
    return Edit("Ignore missing speech", (Splice(Part.UNTEXTED, at, (untexted,), (dismissed,)),))


def _find_untexted(transcript: Transcript, untexted_id: str) -> tuple[int, Untexted]:
    for at, untexted in enumerate(transcript.untexted):
        if untexted.id == untexted_id:
            return at, untexted
    raise KeyError(untexted_id)


def _goes_on(segment: Segment, follower: Segment) -> bool:
    """Whether a sentence that one segment leaves open goes on in the next one of the same speaker."""
    if segment.speaker_id != follower.speaker_id or not segment.words or not follower.words:
        return False
    is_open = not segment.words[-1].text.rstrip(_QUOTES).endswith(_SENTENCE_ENDS)
    return is_open and follower.words[0].text.lstrip(_QUOTES)[:1].islower()


def _filled(segment: Segment, at: int, untexted: Untexted) -> Segment:
    """Return a segment with what was heard in a gap between its words, in the time that is left there."""
    before = [word.end_ms for word in segment.words[:at] if word.end_ms is not None]
    after = [word.start_ms for word in segment.words[at:] if word.start_ms is not None]
    start_ms = max(untexted.start_ms, max(before, default=segment.start_ms))
    end_ms = max(start_ms, min(untexted.end_ms, min(after, default=untexted.end_ms)))
    words = timed_words(tokenize(untexted.heard), start_ms, end_ms)
    whole = (*segment.words[:at], *words, *segment.words[at:])
    return replace(segment, end_ms=max(segment.end_ms, end_ms), words=whole)


def _segments(
    untexted: Untexted, speaker_id: str | None, named_by: NamedBy | None = None
) -> tuple[Segment, ...]:
    """Return segments of what was heard, cut behind sentences; one without words where it was no words."""
    words = timed_words(tokenize(untexted.heard), untexted.start_ms, untexted.end_ms)
    cuts = [0]
    for at, word in enumerate(words, 1):
        is_end = word.text.rstrip(_QUOTES).endswith(_SENTENCE_ENDS)
        size = at - cuts[-1]
        if (is_end and size >= _LEAST_WORDS) or size >= _MOST_WORDS:
            cuts.append(at)
    if len(cuts) > 1 and len(words) - cuts[-1] < _LEAST_WORDS:
        cuts.pop()  # a rest of a few words stays with the sentence before
    made = []
    for first, end in pairwise([*cuts, len(words)]):
        start_ms = words[first].start_ms if first and first < len(words) else untexted.start_ms
        end_ms = words[end].start_ms if end < len(words) else untexted.end_ms
        assert start_ms is not None
        assert end_ms is not None
        made.append(Segment(new_id(), speaker_id, start_ms, end_ms, words[first:end], named_by=named_by))
    return tuple(made)


def _split(segment: Segment, after: int) -> tuple[Segment, Segment]:
    left, right = segment.words[:after], segment.words[after:]
    left_end = max((word.end_ms for word in left if word.end_ms is not None), default=segment.start_ms)
    return (
        replace(segment, end_ms=min(max(left_end, segment.start_ms), segment.end_ms), words=left),
        replace(segment, id=new_id(), start_ms=_first_start(right, segment), words=right, opens_turn=False),
    )


def _first_start(words: tuple[Word, ...], segment: Segment) -> int:
    start_ms = next((word.start_ms for word in words if word.start_ms is not None), segment.end_ms)
    return min(max(start_ms, segment.start_ms), segment.end_ms)


def _speaker_around(transcript: Transcript, row: int) -> str | None:
    neighbours = {segment.speaker_id for segment in transcript.segments[max(0, row - 1) : row + 1]}
    return neighbours.pop() if len(neighbours) == 1 else None
