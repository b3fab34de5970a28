"""Splices, the one primitive of change: inverted by swapping sides, refused where rows are stale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal
from weakref import ref

from editor.document.values import Segment, Speaker, Transcript, Untexted

Row = Segment | Speaker | Untexted


class Part(StrEnum):
    """The three ordered lists of a transcript that a splice can change."""

    SEGMENTS = "segments"
    SPEAKERS = "speakers"
    UNTEXTED = "untexted"


class StaleChange(Exception):
    """A splice's old side is not what stands there; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Splice:
    """In list `part`, at index `row`, the rows `old` become the rows `new` (either may be empty)."""

    part: Part
    row: int
    old: tuple[Row, ...]
    new: tuple[Row, ...]

    @property
    def inverse(self) -> Splice:
        """The splice that takes this one back."""
        return Splice(self.part, self.row, self.new, self.old)

    def apply_to(self, rows: list[Row]) -> None:
        """Make this splice in a list of rows, in place.

        Raises:
            StaleChange: the rows at `row` are not `old`; the list is as it was.
        """
        end = self.row + len(self.old)
        if self.row < 0 or end > len(rows) or tuple(rows[self.row : end]) != self.old:
            raise StaleChange(f"{self.part} at row {self.row} changed meanwhile")
        rows[self.row : end] = self.new

    def apply(self, transcript: Transcript) -> Transcript:
        """Return the transcript with this splice made.

        Raises:
            StaleChange: the rows at `row` are not `old`.
        """
        rows: list[Row] = list(getattr(transcript, self.part.value))
        self.apply_to(rows)
        return replace(transcript, **{self.part.value: tuple(rows)})  # type: ignore[arg-type]  # names a field


Actor = Literal["person", "machine"]


@dataclass(frozen=True, slots=True)
class Edit:
    """What one user action changes: a label fit for the Undo menu, and its splices in the order they apply.

    `why` says more for the history (a machine's model and settings, a person's reason). `merge_key`:
    successive edits with the same key may become one undo step while a person types; None never merges.
    `joins`: undone and redone together with the step before it (machine work that follows a correction).
    """

    label: str
    splices: Sequence[Splice]
    why: str = ""
    actor: Actor = "person"
    merge_key: str | None = None
    extends_step: bool = False

    def apply(self, transcript: Transcript) -> Transcript:
        """Return the transcript with all splices made, or raise `StaleChange` with none made."""
        changed: dict[str, list[Row]] = {}
        for splice in self.splices:
            rows = changed.get(splice.part.value)
            if rows is None:
                rows = changed[splice.part.value] = list(getattr(transcript, splice.part.value))
            splice.apply_to(rows)
        parts = {name: tuple(rows) for name, rows in changed.items()}
        return replace(transcript, **parts)  # type: ignore[arg-type]  # part names a field

    @property
    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return replace(self, splices=tuple(splice.inverse for splice in reversed(self.splices)))


def changed_rows(old: Transcript, new: Transcript) -> tuple[range, range]:
    """Return which rows of an old state became which of a new one: all before and all behind are the same.

    Both are empty where no segment changed. Whoever keeps something of every row looks into these alone.
    """
    global _LAST_CHANGED  # noqa: PLW0603  # one for all listeners of a window
    # Several listeners ask for the same two states after each key.
    if _LAST_CHANGED is None or _LAST_CHANGED[0]() is not old or _LAST_CHANGED[1]() is not new:
        _LAST_CHANGED = ref(old), ref(new), _changed(old.segments, new.segments)
    return _LAST_CHANGED[2]


def _changed(before: tuple[Segment, ...], after: tuple[Segment, ...]) -> tuple[range, range]:
    if before is after:
        return range(0), range(0)
    head = _same_count(before, after)
    tail = _same_count(before[head:][::-1], after[head:][::-1])
    return range(head, len(before) - tail), range(head, len(after) - tail)


def _same_count(one: tuple[Segment, ...], other: tuple[Segment, ...]) -> int:
    """Return how many first rows are the same, by halving: tuples are compared by identity, in C."""
    if not one or not other or one[0] is not other[0]:
        return 0  # a text that was opened again has equal rows: to find that out, all words would be read
    low, high = 1, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


_LAST_CHANGED: tuple[ref[Transcript], ref[Transcript], tuple[range, range]] | None = None
