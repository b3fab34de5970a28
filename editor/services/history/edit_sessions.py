"""Edit sessions: revisions without long pauses between, each with who worked, when, and how much changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from editor.document.changes import Part, Row, Splice
from editor.document.history import Revision
from editor.document.values import Segment, Word
from editor.services.history.comparison import ChangeCounts, count_notes

SESSION_PAUSE_MIN = 30
"""A pause longer than this ends a session."""


@dataclass(frozen=True, slots=True)
class EditSession:
    """Revisions without a long pause between them, oldest first; never empty."""

    revisions: tuple[Revision, ...]

    @property
    def start(self) -> str:
        """When the first revision was made (ISO 8601)."""
        return self.revisions[0].time

    @property
    def end(self) -> str:
        """When the last revision was made (ISO 8601)."""
        return self.revisions[-1].time

    @property
    def people(self) -> tuple[str, ...]:
        """The names of those who worked, in the order they came; a machine's work names nobody."""
        return tuple(dict.fromkeys(r.who for r in self.revisions if r.actor == "person"))

    @property
    def by_machine(self) -> int:
        """How many of the revisions no person decided on."""
        return sum(revision.actor == "machine" for revision in self.revisions)

    @property
    def change_counts(self) -> ChangeCounts:
        """How much its revisions changed in all; what was taken back within it does not count."""
        return _count_splices([splice for revision in self.revisions for splice in revision.splices])


def edit_sessions(revisions: Iterable[Revision]) -> list[EditSession]:
    """Group revisions by the pauses between them; where a clock was set, what it says is not trusted."""
    groups: list[list[Revision]] = []
    before: datetime | None = None
    for revision in revisions:
        now = parse_time(revision.time)
        if groups and (now is None or before is None or _minutes(before, now) <= SESSION_PAUSE_MIN):
            groups[-1].append(revision)
        else:
            groups.append([revision])
        before = now or before
    return [EditSession(tuple(group)) for group in groups]


def parse_time(time: str) -> datetime | None:
    """Return the moment of an ISO 8601 time, None where it is not one."""
    try:
        made = datetime.fromisoformat(time)
    except ValueError:
        return None
    return made if made.tzinfo is not None else made.astimezone()


def count_changes(revision: Revision) -> ChangeCounts:
    """Return how much a revision changed, told by the ids of words, without making the states."""
    return _count_splices(revision.splices)


def _count_splices(splices: Sequence[Splice]) -> ChangeCounts:
    was, now = _rows_before_and_after(splices, Part.SEGMENTS)
    old, new = _words(was), _words(now)
    both = [(old[key], new[key]) for key in old.keys() & new.keys()]
    segments = [(was[key], now[key]) for key in was.keys() & now.keys()]
    people, untexted = (
        _rows_before_and_after(splices, Part.SPEAKERS),
        _rows_before_and_after(splices, Part.UNTEXTED),
    )
    return ChangeCounts(
        added=len(new) - len(both),
        removed=len(old) - len(both),
        changed=sum(a.text != b.text for a, b in both),
        moved=sum(a.text == b.text and _times(a) != _times(b) for a, b in both),
        segment_times=sum(_edges(a) != _edges(b) and a.words == b.words for a, b in _segments(segments)),
        restated_words=sum(a.text == b.text and _review_state(a) != _review_state(b) for a, b in both),
        speakers=sum(a.speaker_id != b.speaker_id for a, b in _segments(segments)) + _count_renamed(*people),
        segments_added=len(now) - len(segments),
        segments_removed=len(was) - len(segments),
        untexted=_count_differing(*untexted),
        turns=_count_turns(was, now),
        notes=count_notes(*(_only_segments(rows) for rows in (was, now))),
    )


def _only_segments(rows: dict[str, Row]) -> list[Segment]:
    return [row for row in rows.values() if isinstance(row, Segment)]


def _count_turns(was: dict[str, Row], now: dict[str, Row]) -> int:
    """Return how many turns were split or joined; one that lost its first segments was neither."""
    shared = ((was[key], now[key]) for key in was.keys() & now.keys())
    differing = sum(a.opens_turn != b.opens_turn for a, b in _segments(list(shared)))
    lost = (row for key, row in was.items() if key not in now)
    return max(0, differing - sum(isinstance(row, Segment) and row.opens_turn for row in lost))


def _rows_before_and_after(splices: Sequence[Splice], part: Part) -> tuple[dict[str, Row], dict[str, Row]]:
    """Return the rows of a part before and after; what came and went in between is left out."""
    was: dict[str, Row] = {}
    now: dict[str, Row] = {}
    for splice in splices:
        if splice.part is part:
            for row in splice.old:
                if now.pop(row.id, None) is None:
                    was.setdefault(row.id, row)
            now |= {row.id: row for row in splice.new}
    return was, now


def _words(rows: dict[str, Row]) -> dict[str, Word]:
    return {word.id: word for row in rows.values() if isinstance(row, Segment) for word in row.words}


def _segments(pairs: Sequence[tuple[Row, Row]]) -> Iterator[tuple[Segment, Segment]]:
    for a, b in pairs:
        if isinstance(a, Segment) and isinstance(b, Segment):
            yield a, b


def _edges(segment: Segment) -> tuple[int, int]:
    return segment.start_ms, segment.end_ms


def _count_differing(was: dict[str, Row], now: dict[str, Row]) -> int:
    return sum(was.get(key) != now.get(key) for key in was.keys() | now.keys())


def _count_renamed(was: dict[str, Row], now: dict[str, Row]) -> int:
    return sum(was[key] != now[key] for key in was.keys() & now.keys())


def _minutes(before: datetime, now: datetime) -> float:
    return abs((now - before).total_seconds()) / 60


def _times(word: Word) -> tuple[int | None, int | None]:
    return word.start_ms, word.end_ms


def _review_state(word: Word) -> tuple[object, ...]:
    return word.state, word.heard, word.locked
