"""Restoring an earlier state, wholly or in chosen segments, as a new revision."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from editor.document.changes import Edit
from editor.document.document import Document
from editor.document.edits import restore
from editor.document.turns import keeps_turns, turns
from editor.document.values import Segment, Transcript
from editor.services.history.comparison import ComparisonRow, compare


def restore_revision(document: Document, revision: int) -> Edit | None:
    """Return the edit that makes the text what it was at a revision; None where it is so already.

    Raises:
        KeyError: the history has no such revision.
    """
    return restore(
        document.transcript, document.transcript_at(revision), label=f"Restore revision {revision}"
    )


def restore_segments(document: Document, revision: int, segment_ids: Iterable[str]) -> Edit | None:
    """Return the edit that gives chosen segments the text of a revision; None where they have it already.

    Ids of segments now or then will do. Segments that were split or merged since come back together.

    Raises:
        KeyError: the history has no such revision, or no segment has such an id now or then.
    """
    now, then = document.transcript, document.transcript_at(revision)
    wanted = set(segment_ids)
    known = {segment.id for state in (now, then) for segment in state.segments}
    if missing := wanted - known:
        raise KeyError(*sorted(missing))
    rows = [
        row for row in compare(then, now).rows if any(segment.id in wanted for segment in row.old + row.new)
    ]
    count = sum(max(len(row.old), len(row.new)) for row in rows)
    what = "segment" if count == 1 else f"{count} segments"
    return restore(
        now, _transcript_with_rows(now, then, rows), label=f"Restore {what} of revision {revision}"
    )


def _transcript_with_rows(now: Transcript, then: Transcript, rows: Sequence[ComparisonRow]) -> Transcript:
    """Return the state now with the earlier segments of some rows in the place of the present ones."""
    gone = {segment.id for row in rows for segment in row.new}
    places: dict[str, int] = {}  # how many that stay stand before each that goes
    kept: list[Segment] = []
    for segment in now.segments:
        if segment.id in gone:
            places[segment.id] = len(kept)
        else:
            kept.append(segment)
    wanted = {old.id: places[row.new[0].id] if row.new else 0 for row in rows for old in row.old}
    here = {segment.id: at for at, segment in enumerate(kept, 1)}
    earlier = {segment.id for segment in then.segments}
    back: dict[int, list[Segment]] = {}
    place = 0
    # An earlier segment goes behind the one it stood behind, or the last before that which is here, and
    # behind what is new since then and stands before the segment whose place it takes.
    for segment in then.segments:
        if segment.id in wanted:
            while place < wanted[segment.id] and kept[place].id not in earlier:
                place += 1
            back.setdefault(place, []).append(segment)
        elif segment.id in here:
            place = here[segment.id]
    segments = list(back.get(0, ()))
    for at, segment in enumerate(kept, 1):
        segments += [segment, *back.get(at, ())]
    known = {speaker.id for speaker in now.speakers}
    needed = {segment.speaker_id for row in rows for segment in row.old} - known
    speakers = now.speakers + tuple(speaker for speaker in then.speakers if speaker.id in needed)
    return replace(now, segments=_with_turns(then, segments, set(wanted)), speakers=speakers)


def _with_turns(then: Transcript, segments: Sequence[Segment], back: set[str]) -> tuple[Segment, ...]:
    """Return segments that came `back` and those behind them beginning turns as they did then.

    What lost its first segments began the turn in their stead: it does so no longer where they are back,
    and must where it came back without them.
    """
    if not keeps_turns(then):
        return tuple(segments)
    numbers = {then.segments[row].id: number for number, turn in enumerate(turns(then)) for row in turn.rows}
    made: list[Segment] = []
    for one in segments:
        segment, before = one, made[-1] if made else None
        known = segment.id in numbers and (before is None or before.id in numbers)
        if known and (segment.id in back or (before is not None and before.id in back)):
            opens = before is None or numbers[before.id] != numbers[segment.id]
            segment = one if one.opens_turn == opens else replace(one, opens_turn=opens)
        made.append(segment)
    return tuple(made)
