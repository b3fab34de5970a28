"""Splices, the one primitive of change: inverted by swapping sides, refused where rows are stale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

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
