"""Revisions as they are kept, changes as listeners hear them, undo stacks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Literal, overload

from editor.document.changes import Actor, Edit, Splice

RevisionKind = Literal["edit", "undo", "redo"]


@dataclass(frozen=True, slots=True)
class Caret:
    """A place in the text: characters into a segment's text, and the other end of the selection."""

    segment_id: str
    position: int
    anchor: int


class LazySplices(Sequence[Splice]):
    """Splices that are read from the file only when somebody looks at them."""

    __slots__ = ("_made", "_parts")

    def __init__(self, *parts: Callable[[], Sequence[Splice]]) -> None:
        self._parts = parts
        self._made: tuple[Splice, ...] | None = None

    @property
    def parts(self) -> tuple[Callable[[], Sequence[Splice]], ...]:
        """What makes them, one after the other."""
        made = self._made
        return self._parts if made is None else (lambda: made,)

    @overload
    def __getitem__(self, at: int) -> Splice: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Splice, ...]: ...
    def __getitem__(self, at: int | slice) -> Splice | tuple[Splice, ...]:
        return self._all()[at]

    def __len__(self) -> int:
        return len(self._all())

    def __iter__(self) -> Iterator[Splice]:
        return iter(self._all())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._all() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._all())

    @property
    def is_read(self) -> bool:
        """Whether somebody looked at them already."""
        return self._made is not None

    def _all(self) -> tuple[Splice, ...]:
        parts = self._parts  # first, for another thread may just be done
        if self._made is None:
            made: tuple[Splice, ...] = reduce(_combine_read_splices, (tuple(make()) for make in parts))
            self._made, self._parts = made, ()
        return self._made


@dataclass(frozen=True, slots=True)
class Revision:
    """One record of the history. Numbers grow and are never reused, but may leave gaps.

    `step` is the number of the undo step this revision belongs to: its own number, or that of the first
    revision of the step it goes on. `target` is the step that an undo takes back or a redo makes again.
    `time` is ISO 8601 in UTC. `splices` lead from the state `parent` to the state `number`.
    """

    number: int
    parent: int
    time: str
    who: str
    kind: RevisionKind
    label: str
    splices: Sequence[Splice]
    why: str = ""
    actor: Actor = "person"
    step: int = 0
    target: int | None = None

    def continues(self, earlier: Revision) -> bool:
        """Tell whether this is the same stretch of typing as `earlier`, the revision just before it."""
        return (
            self.kind == earlier.kind == "edit"
            and self.actor == earlier.actor == "person"
            and self.step == earlier.step
            and self.parent == earlier.number
        )

    def merged_with(self, earlier: Revision) -> Revision:
        """Return the one revision that does what `earlier` and then this one did."""
        return replace(
            self,
            parent=earlier.parent,
            label=earlier.label,
            splices=combine_splices(earlier.splices, self.splices),
        )


@dataclass(frozen=True, slots=True)
class NamedVersion:
    """A state that a person gave a name to."""

    name: str
    revision: int
    time: str
    who: str


@dataclass(frozen=True, slots=True)
class Change:
    """What listeners hear: the edit whose splices were just applied, who caused it, where the caret belongs.

    `revision` is the document's state now; `record` is what the history keeps of this change alone.
    """

    kind: RevisionKind
    edit: Edit
    revision: int
    initiator: object | None
    caret: Caret | None
    record: Revision


@dataclass(frozen=True, slots=True)
class Step:
    """What one undo takes back. `touched_s` is when it last grew, in seconds of the document's clock."""

    number: int
    label: str
    splices: Sequence[Splice]
    caret_before: Caret | None = None
    caret_after: Caret | None = None
    merge_key: str | None = None
    touched_s: float = 0.0


def combine_splices(first: Sequence[Splice], second: Sequence[Splice]) -> Sequence[Splice]:
    """Return splices that do `first`, then `second`: in one where both replace the same rows."""
    if isinstance(first, LazySplices) or isinstance(second, LazySplices):
        return LazySplices(*_parts(first), *_parts(second))
    return _combine_read_splices(tuple(first), tuple(second))


def _combine_read_splices(first: tuple[Splice, ...], second: tuple[Splice, ...]) -> tuple[Splice, ...]:
    if len(first) == len(second) == 1:
        a, b = first[0], second[0]
        if a.part == b.part and a.row == b.row and a.new == b.old:
            return (Splice(a.part, a.row, a.old, b.new),)
    return first + second


def _parts(splices: Sequence[Splice]) -> tuple[Callable[[], Sequence[Splice]], ...]:
    return splices.parts if isinstance(splices, LazySplices) else (lambda: splices,)


class UndoStacks:
    """The steps to undo and to redo. Fed with every revision in order, live or from a file."""

    def __init__(self) -> None:
        self.undo: list[Step] = []
        self.redo: list[Step] = []

    def record(self, record: Revision, step: Step) -> None:
        """Take in a revision; `step` carries its carets, merge key and time."""
        if record.kind == "undo":
            self._move(self.undo, self.redo, record.target)
        elif record.kind == "redo":
            self._move(self.redo, self.undo, record.target)
        elif record.step != record.number and self.undo and self.undo[-1].number == record.step:
            top = self.undo[-1]
            self.undo[-1] = replace(
                top,
                splices=combine_splices(top.splices, step.splices),
                caret_after=step.caret_after or top.caret_after,
                merge_key=step.merge_key,
                touched_s=step.touched_s,
            )
        else:
            self.undo.append(step)
        if record.kind == "edit" and not self._keeps_redo(record):
            self.redo.clear()

    @property
    def redo_rows(self) -> frozenset[str]:
        """The ids of all rows that steps to redo stand on: changed by others, they fit no more."""
        rows = (row for step in self.redo for splice in step.splices for row in (*splice.new, *splice.old))
        return frozenset(row.id for row in rows)

    def clear(self) -> None:
        """Forget all steps."""
        self.undo.clear()
        self.redo.clear()

    def _keeps_redo(self, record: Revision) -> bool:
        """Tell whether what was undone still fits: after machine work that keeps off its rows."""
        if not self.redo:
            return True
        if record.actor == "person" or any(len(s.old) != len(s.new) for s in record.splices):
            return False
        return self.redo_rows.isdisjoint(row.id for splice in record.splices for row in splice.old)

    def _move(self, source: list[Step], target: list[Step], number: int | None) -> None:
        if source and source[-1].number == number:
            target.append(source.pop())
        else:  # A history with a hole: what lies beyond it cannot be taken back.
            self.clear()
