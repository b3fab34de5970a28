"""Where notes stand: found by the ids of their words, by their times where the words are gone.

A note belongs to the segment of its first word. Whoever puts segments in the place of others has the notes
carried along (`carried_notes`), so that they survive typing, splits, merges and machine work.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from editor.document.changes import changed_rows
from editor.document.values import Note, Segment, Transcript, Word, joined_text

_MOST_ROWS: Final = 2_000
"""A note's last word is looked for in so many segments behind its first; a select is hardly longer."""


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note and the words that it is on: `first` of `row` up to `last` of `last_row`, both included.

    A note in a segment without words has `last` -1. `is_loose`: its words are gone, it stands where its times
    say. `start_ms` and `end_ms` are those of its words, its own where these have none.
    """

    note: Note
    row: int
    first: int
    last_row: int
    last: int
    start_ms: int
    end_ms: int
    is_loose: bool = False

    def words(self, transcript: Transcript) -> tuple[Word, ...]:
        """Return the words that the note is on."""
        found: list[Word] = []
        for row in range(self.row, self.last_row + 1):
            words = transcript.segments[row].words
            first = self.first if row == self.row else 0
            end = self.last + 1 if row == self.last_row else len(words)
            found += words[first:end]
        return tuple(found)

    def quote(self, transcript: Transcript) -> str:
        """Return the words that the note is on as text."""
        return joined_text(self.words(transcript))


def placed_notes(transcript: Transcript) -> list[PlacedNote]:
    """Return all notes where they stand now, in the order of the text.

    An earlier Earproof that splits a segment leaves its notes in both halves: the half with the words counts.
    """
    homes: dict[str, tuple[int, Note]] = {}
    for row, segment in enumerate(transcript.segments):
        for note in segment.notes:
            known = homes.get(note.id)
            if known is None or (
                _index(segment, note.first) is not None
                and _index(transcript.segments[known[0]], note.first) is None
            ):
                homes[note.id] = row, note
    placed = [_placed(transcript.segments, row, note) for row, note in homes.values()]
    return sorted(placed, key=_order)


def placed_again(before: Transcript, placed: Sequence[PlacedNote], now: Transcript) -> Sequence[PlacedNote]:
    """Return `placed_notes(now)`, knowing those of a state before: what an edit left as it was is not sought.

    While somebody types only the notes of the row typed in are, among a thousand.
    """
    segments = now.segments
    rows_before, rows_now = changed_rows(before, now)
    if len(rows_before) != len(rows_now):
        return placed_notes(now)
    changed = {row for row in rows_now if before.segments[row] is not segments[row]}
    if not changed or not (placed or has_notes(segments[row] for row in changed)):
        return placed
    kept = {one.note.id: one for one in placed if _stays(one, segments, changed)}
    sought = {note.id for row in changed for note in segments[row].notes}
    sought |= {one.note.id for one in placed if one.note.id not in kept}
    if sought & kept.keys():  # left in both halves of a segment
        return placed_notes(now)
    rows = changed | {one.row for one in placed if one.note.id in sought}
    # A note that is in two segments stands in one of these rows and was found in the other.
    found = [_placed(segments, row, note) for row in sorted(rows) for note in segments[row].notes]
    found = [one for one in found if one.note.id in sought]
    if len({one.note.id for one in found}) < len(found):
        return placed_notes(now)
    return sorted((*kept.values(), *found), key=_order)


def _stays(one: PlacedNote, segments: Sequence[Segment], changed: set[int]) -> bool:
    """Whether a note stands where it did: its segments are the same, and both of its words in them."""
    if one.is_loose or not changed.isdisjoint(range(one.row, one.last_row + 1)):
        return False
    first, last = segments[one.row].words, segments[one.last_row].words
    return _is_at(first, one.first, one.note.first) and _is_at(last, one.last, one.note.last)


def _is_at(words: Sequence[Word], at: int, word_id: str) -> bool:
    """Whether a word is the one of that id; a segment may have no words, and a note its time there."""
    return 0 <= at < len(words) and words[at].id == word_id


def _order(one: PlacedNote) -> tuple[int, int, int, int, str]:
    return one.row, one.first, one.start_ms, one.end_ms, one.note.id


def has_notes(segments: Iterable[Segment]) -> bool:
    """Whether any of the segments has a note."""
    return any(segment.notes for segment in segments)


def carried_notes(old: Sequence[Segment], new: Sequence[Segment]) -> Sequence[Segment]:
    """Return `new`, which takes the place of `old`, with the notes of `old` where their words went.

    A note whose first or last word is gone ends at the nearest word that is left of those it was on; one
    that lost all of them stays at its time. Notes go only where there are no new segments to hold them.
    """
    if not new or not has_notes(old):
        return new
    # What an edit made of a note (its times, when all are shifted) counts.
    notes = {note.id: note for segment in (*old, *new) for note in segment.notes}
    homes = {note.id: segment.id for segment in reversed(old) for note in segment.notes}
    before = [word for segment in old for word in segment.words]
    places = {word.id: at for at, word in enumerate(before)}
    rows = {word.id: row for row, segment in enumerate(new) for word in segment.words}
    kept: list[list[Note]] = [[] for _segment in new]
    for note in notes.values():
        now = _re_anchored(note, before, places, rows)
        kept[_home(now, new, rows, homes.get(note.id))].append(now)
    return _with_notes(new, kept)


def with_notes_of(now: Transcript, earlier: Transcript) -> Transcript:
    """Return an earlier state with the notes of now: whoever goes back in the text keeps them."""
    if not has_notes(now.segments) and not has_notes(earlier.segments):
        return earlier
    segments = earlier.segments
    rows = {word.id: row for row, segment in enumerate(segments) for word in segment.words}
    kept: list[list[Note]] = [[] for _segment in segments]
    for one in placed_notes(now):
        note = one.note
        if note.first not in rows or note.last not in rows:
            note = _re_anchored(note, one.words(now), None, rows)
        if segments:
            kept[_home(note, segments, rows, now.segments[one.row].id)].append(note)
    return replace(earlier, segments=tuple(_with_notes(segments, kept)))


def _with_notes(segments: Sequence[Segment], kept: Sequence[Sequence[Note]]) -> list[Segment]:
    return [
        segment if segment.notes == tuple(notes) else replace(segment, notes=tuple(notes))
        for segment, notes in zip(segments, kept, strict=True)
    ]


def _re_anchored(
    note: Note, before: Sequence[Word], places: Mapping[str, int] | None, rows: Mapping[str, int]
) -> Note:
    """Return a note anchored to what is left of its words, in order in `before`; `rows` has what is left."""
    if places is None:
        places = {word.id: at for at, word in enumerate(before)}
    first, last = places.get(note.first), places.get(note.last)
    if (first is None or note.first in rows) and (last is None or note.last in rows):
        return note
    # Words of the note that are not among these lie before or behind all of them.
    low, high = first if first is not None else 0, last if last is not None else len(before) - 1
    left = [word.id for word in before[low : high + 1] if word.id in rows]
    if left:
        return replace(
            note,
            first=left[0] if first is not None else note.first,
            last=left[-1] if last is not None else note.last,
        )
    if first is None or last is None:
        return note  # its other end is elsewhere; its times say where this one was
    times = [time for word in before[low : high + 1] for time in (word.start_ms, word.end_ms)]
    known = [time for time in times if time is not None] or [note.start_ms, note.end_ms]
    return replace(note, first="", last="", start_ms=min(known), end_ms=max(known))


def _home(note: Note, segments: Sequence[Segment], rows: Mapping[str, int], known: str | None) -> int:
    """Return the row of the segment that a note belongs to: by its words, where it was, or by its time."""
    found = rows.get(note.first, rows.get(note.last))
    if found is not None:
        return found
    at_time = _row_at(segments, note.start_ms)
    if known is not None and not note.first:
        same = next((row for row, segment in enumerate(segments) if segment.id == known), None)
        if same is not None and segments[at_time].end_ms < note.start_ms:
            return same
    return at_time


def _row_at(segments: Sequence[Segment], time_ms: int) -> int:
    """Return the row of the segment that has a time, or the last one begun before it."""
    begun = [row for row, segment in enumerate(segments) if segment.start_ms <= time_ms]
    return next((row for row in begun if segments[row].end_ms >= time_ms), begun[-1] if begun else 0)


def _index(segment: Segment, word_id: str) -> int | None:
    return next((at for at, word in enumerate(segment.words) if word.id == word_id), None)


def _placed(segments: Sequence[Segment], row: int, note: Note) -> PlacedNote:
    words = segments[row].words
    first = _index(segments[row], note.first)
    last = _find_last(segments, row, note)
    is_loose = first is None and last is None
    if first is None:
        first = _at_time(words, note.start_ms)
    if last is None:
        last = _last_by_time(segments, row, first, note) if not is_loose or words else (row, -1)
    if last < (row, first):  # words were moved about: the note is at least on its first
        last = row, min(first, len(words) - 1)
    begin = words[first].start_ms if words else None
    last_words = segments[last[0]].words
    end = last_words[last[1]].end_ms if last_words and last[1] >= 0 else None
    start_ms = begin if begin is not None and not is_loose else note.start_ms
    end_ms = end if end is not None and not is_loose else note.end_ms
    return PlacedNote(note, row, first, last[0], last[1], start_ms, max(start_ms, end_ms), is_loose)


def _find_last(segments: Sequence[Segment], row: int, note: Note) -> tuple[int, int] | None:
    if not note.last:
        return None
    for at in range(row, min(len(segments), row + _MOST_ROWS)):
        found = _index(segments[at], note.last)
        if found is not None:
            return at, found
    return None


def _at_time(words: Sequence[Word], time_ms: int) -> int:
    """Return which word is said at a time or is the first after it, the last one where there is none."""
    later = (at for at, word in enumerate(words) if word.end_ms is not None and word.end_ms > time_ms)
    return next(later, max(0, len(words) - 1))


def _last_by_time(segments: Sequence[Segment], row: int, first: int, note: Note) -> tuple[int, int]:
    """Return the last word that is begun before a note's end, from its first one on."""
    found = row, first
    for at in range(row, len(segments)):
        segment = segments[at]
        if at > row and segment.start_ms >= note.end_ms:
            break
        for number, word in enumerate(segment.words):
            if word.start_ms is not None and word.start_ms < note.end_ms and (at, number) > found:
                found = at, number
    return found
