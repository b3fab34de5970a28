"""Index of turns: which turn a row is in, the next one, and the next that names nobody, each in no time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from copy import copy
from itertools import islice
from typing import Final

from editor.document.changes import changed_rows
from editor.document.turns import Turn, begins_turn, is_named, keeps_turns, turn_starts
from editor.document.values import Segment, Transcript

_MOST_CHANGED: Final = 400
"""Where more segments have another speaker, all turns are counted anew."""


class TurnIndex:
    """The turns of one transcript. `renewed` returns that of a later state, mostly without counting."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._kept = keeps_turns(transcript)
        self._starts = turn_starts(transcript, kept=self._kept)

    def renewed(self, transcript: Transcript) -> TurnIndex:
        """Return the index of another state: this one where turns are the same, else with what changed."""
        if transcript is self._transcript:
            return self
        changed = self._changed_rows(transcript)
        if changed is None:
            return TurnIndex(transcript)
        if not changed:
            self._transcript = transcript
            return self
        return self._with_rows(transcript, changed)

    def _changed_rows(self, transcript: Transcript) -> list[int] | None:
        """Return the rows that may begin a turn now or no more; None where too much is another."""
        rows, now = changed_rows(self._transcript, transcript)
        if len(rows) != len(now):
            return None
        old, new = self._transcript.segments, transcript.segments
        pairs = zip(rows, old[rows.start : rows.stop], new[rows.start : rows.stop], strict=True)
        others = (pair for pair in pairs if not _is_as_before(*pair[1:], kept=self._kept))
        telling = list(islice(others, _MOST_CHANGED + 1))
        opened = any(b.opens_turn for _row, a, b in telling if not a.opens_turn)
        closed = any(a.opens_turn for _row, a, b in telling if not b.opens_turn)
        if len(telling) > _MOST_CHANGED or (closed if self._kept else opened):
            return None
        return sorted({at for row, _a, _b in telling for at in (row, row + 1) if at < len(new)})

    def _with_rows(self, transcript: Transcript, rows: list[int]) -> TurnIndex:
        made = copy(self)
        made._transcript, made._starts = transcript, list(self._starts)
        for row in rows:
            begins = begins_turn(transcript, row, kept=self._kept)
            at = bisect_left(made._starts, row)
            if begins != (made._starts[at : at + 1] == [row]):
                made._starts[at : at + (not begins)] = [row] if begins else []
        return made

    def __len__(self) -> int:
        return len(self._starts)

    def begins(self, row: int) -> bool:
        """Whether a turn begins at a row."""
        at = bisect_right(self._starts, row) - 1
        return at >= 0 and self._starts[at] == row and row < len(self._transcript.segments)

    def number(self, row: int) -> int:
        """Return which turn a row is in, counted from 1."""
        return bisect_right(self._starts, row)

    def turn(self, number: int) -> Turn:
        """Return a turn by its number, from 1 on.

        Raises:
            IndexError: there is no such turn.
        """
        if not 1 <= number <= len(self._starts):
            raise IndexError(number)
        segments = self._transcript.segments
        first = self._starts[number - 1]
        end = self._starts[number] if number < len(self._starts) else len(segments)
        return Turn(range(first, end), segments[first].speaker_id)

    def at(self, row: int) -> Turn:
        """Return the turn that a row is in.

        Raises:
            IndexError: there is no such row.
        """
        if not 0 <= row < len(self._transcript.segments):
            raise IndexError(row)
        return self.turn(self.number(row))

    def neighbour(self, row: int, step: int) -> Turn | None:
        """Return the turn so many after the one of a row, or before; None past either end."""
        number = self.number(row) + step
        return self.turn(number) if 1 <= number <= len(self) else None

    def next_unnamed(self, row: int, step: int) -> Turn | None:
        """Return the next turn of which nobody is named, or the one before, going round; None for none."""
        here, count = self.number(row), len(self)
        named = self._named_speakers()
        for away in range(1, count + 1):
            turn = self.turn((here - 1 + step * away) % count + 1)
            if turn.speaker_id not in named:
                return turn
        return None

    def unnamed_count(self) -> int:
        """Return of how many turns nobody is named."""
        segments = self._transcript.segments
        ids = [segments[first].speaker_id for first in self._starts]
        return len(ids) - sum(map(ids.count, self._named_speakers()))

    def _named_speakers(self) -> set[str | None]:
        """Return the ids of speakers who are somebody, not called "Unknown" or the like."""
        ids = [speaker.id for speaker in self._transcript.speakers]
        return {speaker_id for speaker_id in ids if is_named(self._transcript, speaker_id)}


def _is_as_before(old: Segment, new: Segment, *, kept: bool) -> bool:
    if (old.opens_turn, old.speaker_id) != (new.opens_turn, new.speaker_id):
        return False
    return kept or (old.start_ms, old.end_ms) == (new.start_ms, new.end_ms)
