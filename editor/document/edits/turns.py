"""Edits of turns: split, joined, named as a whole. Each returns an edit, or None for nothing to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from editor.document.changes import Edit, Splice
from editor.document.edits.speakers import assign_speaker, assign_speaker_named
from editor.document.edits.text import neighbouring_rows, replace_segments, split_segment
from editor.document.turns import Turn, begins_turn, keeps_turns, turn_at, turns
from editor.document.values import NamedBy, Segment, Transcript


def split_turn(transcript: Transcript, segment_id: str, position: int) -> Edit | None:
    """Begin a turn at a character of a segment's text; inside a word, at the nearer end of it.

    The segment is split there; at its very end the turn begins with the next one. None where a turn begins
    there already. A transcript that did not say where its turns begin says it from then on.

    Raises:
        KeyError: there is no such segment.
    """
    row = transcript.row_of(segment_id)
    edge = _word_edge(transcript.segments[row], position)
    split = split_segment(transcript, segment_id, edge)
    now = split.apply(transcript) if split is not None else transcript
    at = row if edge == 0 else row + 1
    if split is None and (at == len(now.segments) or begins_turn(now, at)):
        return None
    opened = replace(now.segments[at], opens_turn=True)
    splices = (*(split.splices if split is not None else ()), *_said_turns(now, except_for=range(at, at + 1)))
    return Edit("Split turn", (*splices, replace_segments(at, (now.segments[at],), (opened,))))


def join_turns(
    transcript: Transcript, segment_ids: Iterable[str], *, speaker_id: str | None = None
) -> Edit | None:
    """Make one turn of all that segments are in and all between; a single one joins the one before.

    The first turn's speaker speaks in all of it, or the given one. None for the first turn of the text alone,
    and for no segment.

    Raises:
        KeyError: there is no such segment or speaker.
    """
    if speaker_id is not None and transcript.speaker(speaker_id) is None:
        raise KeyError(speaker_id)
    rows = list(chain.from_iterable(neighbouring_rows(transcript, segment_ids)))
    if not rows:
        return None
    first, last = turn_at(transcript, rows[0]), turn_at(transcript, rows[-1])
    if first == last:
        if not first.rows.start:
            return None
        first = turn_at(transcript, first.rows.start - 1)
    joined = range(first.rows.start, last.rows.stop)
    old = transcript.segments[joined.start : joined.stop]
    leader = old[0]
    opens = leader.opens_turn or not keeps_turns(transcript)
    if speaker_id is not None:
        leader = replace(leader, speaker_id=speaker_id, named_by=NamedBy.PERSON)
    new = [
        replace(one, speaker_id=leader.speaker_id, named_by=leader.named_by, opens_turn=opens and not number)
        if one.speaker_id != leader.speaker_id or speaker_id is not None
        else replace(one, opens_turn=opens and not number)
        for number, one in enumerate(old)
    ]
    return Edit(
        "Join turns",
        (*_said_turns(transcript, except_for=joined), replace_segments(joined.start, old, new)),
    )


def name_turns(
    transcript: Transcript,
    segment_ids: Iterable[str],
    speaker_id: str | None,
    *,
    by: NamedBy = NamedBy.PERSON,
) -> Edit | None:
    """Say who speaks in the whole turns that segments are in (None: nobody is named).

    Raises:
        KeyError: there is no such segment or speaker.
    """
    return assign_speaker(transcript, _whole_turns(transcript, segment_ids), speaker_id, by=by)


def name_turns_named(
    transcript: Transcript, segment_ids: Iterable[str], name: str, *, by: NamedBy = NamedBy.PERSON
) -> Edit | None:
    """Say who speaks in whole turns by name; a name not known yet becomes a new speaker.

    Raises:
        KeyError: there is no such segment.
        EditError: the name is empty.
    """
    return assign_speaker_named(transcript, _whole_turns(transcript, segment_ids), name, by=by)


def _whole_turns(transcript: Transcript, segment_ids: Iterable[str]) -> list[str]:
    """Return the ids of all segments of the turns that some are in."""
    rows = {row for run in neighbouring_rows(transcript, segment_ids) for row in run}
    found: list[Turn] = []
    for row in sorted(rows):
        if not found or row not in found[-1].rows:
            found.append(turn_at(transcript, row))
    return [transcript.segments[row].id for turn in found for row in turn.rows]


def _said_turns(transcript: Transcript, *, except_for: range) -> list[Splice]:
    """Return the splices by which a transcript says where its turns begin; none where it says so already.

    Once one segment says that it opens a turn, pauses count no longer.
    """
    if keeps_turns(transcript):
        return []
    opening = [turn.rows.start for turn in turns(transcript) if turn.rows.start not in except_for]
    old = [transcript.segments[row] for row in opening]
    return [
        replace_segments(row, (one,), (replace(one, opens_turn=True),))
        for row, one in zip(opening, old, strict=True)
    ]


def _word_edge(segment: Segment, position: int) -> int:
    """Return where a place in a text lies between two words: the nearer end of the word that it is in.

    The place before a word counts as the one behind the word before it, but for the text's end.
    """
    start = 0
    for word in segment.words:
        end = start + len(word.text)
        if position <= start:
            return start
        if position < end:
            return start if position - start <= end - position else min(end + 1, len(segment.text))
        start = end + 1
    return len(segment.text) or position
