"""The one primitive of change: a splice. It inverts by swapping sides and refuses stale rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal, cast

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

    def apply(self, transcript: Transcript) -> Transcript:
        """Return the transcript with this splice made.

        Raises:
            StaleChange: the rows at `row` are not `old`.
        """
        rows = cast("tuple[Row, ...]", getattr(transcript, self.part.value))
        end = self.row + len(self.old)
        if self.row < 0 or end > len(rows) or rows[self.row : end] != self.old:
            raise StaleChange(f"{self.part} at row {self.row} changed meanwhile")
        changed = (*rows[: self.row], *self.new, *rows[end:])
        return replace(transcript, **{self.part.value: changed})  # type: ignore[arg-type]  # part names a field


Actor = Literal["person", "machine"]


@dataclass(frozen=True, slots=True)
class Edit:
    """What one deed changes: a label fit for the Undo menu, and its splices in the order they apply.

    `why` says more for the history (a machine's model and settings, a person's reason). `merge_key`:
    successive edits with the same key may become one undo step while a person types; None never merges.
    """

    label: str
    splices: tuple[Splice, ...]
    why: str = ""
    actor: Actor = "person"
    merge_key: str | None = None

    def apply(self, transcript: Transcript) -> Transcript:
        """Return the transcript with all splices made, or raise `StaleChange` with none made."""
        for splice in self.splices:
            transcript = splice.apply(transcript)
        return transcript

    @property
    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return replace(self, splices=tuple(splice.inverse for splice in reversed(self.splices)))
