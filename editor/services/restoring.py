"""Going back to an earlier state, wholly or in chosen places, as a new revision."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from editor.document.changes import Edit
from editor.document.document import Document
from editor.document.edits import restore
from editor.document.values import Segment, Transcript
from editor.services.compare import Row, compare


def restore_revision(document: Document, revision: int) -> Edit | None:
    """Return the edit that makes the text what it was at a revision; None where it is so already.

    Raises:
        KeyError: the history has no such revision.
    """
    return restore(document.transcript, document.at(revision), label=f"Restore revision {revision}")


def restore_segments(document: Document, revision: int, segment_ids: Iterable[str]) -> Edit | None:
    """Return the edit that gives chosen segments the text of a revision; None where they have it already.

    Ids of segments now or then will do. Segments that were split or merged since come back together.

    Raises:
        KeyError: the history has no such revision, or no segment has such an id now or then.
    """
    now, then = document.transcript, document.at(revision)
    wanted = set(segment_ids)
    known = {segment.id for state in (now, then) for segment in state.segments}
    if missing := wanted - known:
        raise KeyError(*sorted(missing))
    rows = [
        row for row in compare(then, now).rows if any(segment.id in wanted for segment in row.old + row.new)
    ]
    count = sum(max(len(row.old), len(row.new)) for row in rows)
    what = "segment" if count == 1 else f"{count} segments"
    return restore(now, _mixed(now, then, rows), label=f"Restore {what} of revision {revision}")


def _mixed(now: Transcript, then: Transcript, rows: Sequence[Row]) -> Transcript:
    """Return the state now with the earlier segments of some rows in the place of the present ones."""
    gone = {segment.id for row in rows for segment in row.new}
    instead = {row.new[0].id: row.old for row in rows if row.new}
    segments: list[Segment] = []
    for segment in now.segments:
        if segment.id not in gone:
            segments.append(segment)
        segments += instead.get(segment.id, ())
    # What is not there at all now goes behind the one it stood behind, or the last before that which is here.
    lost = {segment.id for row in rows if not row.new for segment in row.old}
    here = {segment.id for segment in segments}
    behind: dict[str | None, list[Segment]] = {}
    last: str | None = None
    for segment in then.segments:
        if segment.id in lost:
            behind.setdefault(last, []).append(segment)
        elif segment.id in here:
            last = segment.id
    segments = [
        *behind.get(None, ()),
        *(one for segment in segments for one in (segment, *behind.get(segment.id, ()))),
    ]
    known = {speaker.id for speaker in now.speakers}
    needed = {segment.speaker_id for row in rows for segment in row.old} - known
    speakers = now.speakers + tuple(speaker for speaker in then.speakers if speaker.id in needed)
    return replace(now, segments=tuple(segments), speakers=speakers)
