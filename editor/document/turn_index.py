"""Index of turns: which turn a row is in, the next one, and the next that names nobody, each in no time."""

from __future__ import annotations

from bisect import bisect_right

from editor.document.turns import Turn, is_named, keeps_turns, turns
from editor.document.values import Segment, Transcript


class TurnIndex:
    """The turns of one transcript. `renewed` returns that of a later state, mostly without counting."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._kept = keeps_turns(transcript)
        self._starts = [turn.rows.start for turn in turns(transcript)]

    def renewed(self, transcript: Transcript) -> TurnIndex:
        """Return the index of another state; where no turn begins or ends elsewhere, this one goes on."""
        if transcript is self._transcript:
            return self
        if not self._has_same_turns(transcript):
            return TurnIndex(transcript)
        self._transcript = transcript
        return self

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
        named, segments = self._named_speakers(), self._transcript.segments
        return sum(segments[first].speaker_id not in named for first in self._starts)

    def _named_speakers(self) -> set[str | None]:
        """Return the ids of speakers who are somebody, not called "Unknown" or the like."""
        ids = [speaker.id for speaker in self._transcript.speakers]
        return {speaker_id for speaker_id in ids if is_named(self._transcript, speaker_id)}

    def _has_same_turns(self, transcript: Transcript) -> bool:
        old, new = self._transcript.segments, transcript.segments
        if len(old) != len(new):
            return False
        changed = [(a, b) for a, b in zip(old, new, strict=True) if a is not b]
        return all(_is_as_before(a, b, kept=self._kept) for a, b in changed)


def _is_as_before(old: Segment, new: Segment, *, kept: bool) -> bool:
    if (old.opens_turn, old.speaker_id) != (new.opens_turn, new.speaker_id):
        return False
    return kept or (old.start_ms, old.end_ms) == (new.start_ms, new.end_ms)
