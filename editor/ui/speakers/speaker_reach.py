"""Reach of a speaker's name: the words selected, the turns or segments selected, else a turn or a segment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject

from editor.document.turn_index import TurnIndex
from editor.document.turns import is_named
from editor.ui.text.editor import TranscriptEditor

Place = tuple[str, int]
"""A segment's id, and a character of its text."""


class Unit(Enum):
    """What a name is said of."""

    TURN = auto()
    SEGMENT = auto()
    WORDS = auto()


@dataclass(frozen=True, slots=True)
class Reach:
    """Rows that a name is said of; of `words` alone where these are selected. `count`: of how many units."""

    unit: Unit
    rows: Sequence[int]
    count: int = 1
    words: tuple[Place, Place] | None = None
    is_selection: bool = False


class SpeakerReach(QObject):
    """Finds how far a name reaches, and puts it into words."""

    def __init__(self, editor: TranscriptEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def find(self, unit: Unit = Unit.TURN, *, row: int | None = None) -> Reach | None:
        """Return what a name would be said of: what is selected, if the row is in it or none is given, else
        the row's turn or segment, or the caret's. None where there is no segment.

        Of words selected, a segment asked for means those that they are in.
        """
        editor = self._editor
        selected = self.selected()
        if selected is not None and (row is None or row in selected.rows):
            if selected.unit is Unit.WORDS and unit is Unit.SEGMENT:
                return Reach(unit, selected.rows, len(selected.rows), is_selection=len(selected.rows) > 1)
            return selected
        return self.plain(unit, editor.caret_row if row is None else row)

    def plain(self, unit: Unit, row: int) -> Reach | None:
        """Return the turn or the segment of a row, whatever is selected; None where there is no such row."""
        if self._editor.segment(row) is None:
            return None
        if unit is Unit.SEGMENT:
            return Reach(Unit.SEGMENT, range(row, row + 1))
        return Reach(Unit.TURN, self._editor.turns.at(row).rows)

    def selected(self) -> Reach | None:
        """Return what the person selected, None where nothing is."""
        editor, chosen = self._editor, self._editor.row_selection
        if chosen.is_apart:
            return _of_rows(chosen.rows, editor.turns)
        if not editor.has_user_selection:
            return None
        start, end = editor.selection_positions()
        first, last = editor.segment(start[0]), editor.segment(end[0])
        if first is None or last is None:
            return None
        rows = editor.selected_rows()
        if chosen.rows and list(rows) == list(chosen.rows):
            return _of_rows(rows, editor.turns)
        words = (first.id, start[1]), (last.id, end[1])
        return Reach(Unit.WORDS, rows, words=words, is_selection=True)

    def title(self, reach: Reach) -> str:
        """Return what a name would be said of, such as "This turn, 4 segments"."""
        if reach.unit is Unit.WORDS:
            return self.tr("The selected words")
        segments = self.tr("%Ln segment(s)", "", len(reach.rows))
        if reach.is_selection:
            if reach.unit is Unit.SEGMENT:
                return self.tr("Selection, {segments}").format(segments=segments)
            turns = self.tr("%Ln turn(s)", "", reach.count)
            return self.tr("Selection, {turns}").format(turns=turns)
        if reach.unit is Unit.TURN:
            return self.tr("This turn, {segments}").format(segments=segments)
        return self.tr("Only this segment")

    def done(self, name: str, reach: Reach) -> str:
        """Return what was said of whom, such as "Greg: this turn"."""
        if reach.unit is Unit.WORDS:
            what = self.tr("the selected words")
        elif reach.is_selection and reach.unit is Unit.SEGMENT:
            what = self.tr("%Ln segment(s)", "", len(reach.rows))
        elif reach.is_selection:
            what = self.tr("%Ln turn(s)", "", reach.count)
        else:
            what = self.tr("this turn") if reach.unit is Unit.TURN else self.tr("this segment")
        return self.tr("{name}: {what}").format(name=name, what=what)

    def has_unknown(self, reach: Reach) -> bool:
        """Whether nobody is named in a part of what a name would be said of."""
        transcript = self._editor.transcript
        ids = {transcript.segments[row].speaker_id for row in reach.rows}
        return not all(is_named(transcript, speaker_id) for speaker_id in ids)

    def left(self, *, had_unknown: bool) -> str:
        """Return how many Unknown turns are left; "" where there are none and were none."""
        count = self._editor.turns.unnamed_count()
        if count:
            return self.tr("%Ln Unknown turn(s) left", "", count)
        return self.tr("No Unknown turns left") if had_unknown else ""


def _of_rows(rows: Sequence[int], turns: TurnIndex) -> Reach:
    """Return the reach of whole rows: turns where no turn is cut by them, else segments."""
    held = set(rows)
    numbers = sorted({turns.number(row) for row in rows})
    whole = all(_all_in(turns.turn(number).rows, held) for number in numbers)
    if whole:
        return Reach(Unit.TURN, rows, len(numbers), is_selection=True)
    return Reach(Unit.SEGMENT, rows, len(rows), is_selection=True)


def _all_in(rows: Iterable[int], held: set[int]) -> bool:
    return all(row in held for row in rows)
