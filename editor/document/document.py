"""The document: one transcript, its history, and the listeners that hear of every change."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from editor.document.changes import Edit, Part, Row, StaleChange
from editor.document.history import Caret, Change, Revision, RevisionKind, Step, UndoStacks
from editor.document.values import Segment, Transcript

Record = Revision
Listener = Callable[[Change], None]

TYPING_PAUSE_S = 0.5
"""Typing in one place becomes one undo step while no pause is longer than this."""


def utc_now() -> str:
    """Return the time now, ISO 8601 in UTC to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Document:
    """A transcript that changes only through `apply`, `undo` and `redo`, and remembers how.

    `transcript` is the current state, `records` the history that led to it (undo goes on across it),
    `revision` the state's number where there are no records. Not safe for use from several threads.
    """

    def __init__(
        self,
        transcript: Transcript,
        *,
        records: Sequence[Record] = (),
        revision: int = 0,
        who: str = "",
        now: Callable[[], str] = utc_now,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._transcript = transcript
        self._who = who
        self._now = now
        self._seconds = seconds
        self._listeners: list[Listener] = []
        self._revisions: list[Revision] = []
        self._stacks = UndoStacks()
        self._typing = False
        self._rows: dict[str, int] = {}
        for record in records:
            self._remember(record, Step(record.step, record.label, record.splices))
        self._revision = self._revisions[-1].number if self._revisions else revision
        self._last_number = max((r.number for r in self._revisions), default=revision)

    @property
    def transcript(self) -> Transcript:
        """The current state."""
        return self._transcript

    @property
    def who(self) -> str:
        """Who changes it: the name that its revisions get."""
        return self._who

    @property
    def revision(self) -> int:
        """The number of the current state: never reused, 0 for the original."""
        return self._revision

    @property
    def revisions(self) -> Sequence[Revision]:
        """Every revision, oldest first; a stretch of typing is one."""
        return self._revisions

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._stacks.undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return bool(self._stacks.redo)

    @property
    def redo_rows(self) -> frozenset[str]:
        """The ids of the rows that nothing may change for all steps to redo to stay possible."""
        return self._stacks.redo_rows

    @property
    def undo_label(self) -> str:
        """What `undo` would take back, "" for nothing."""
        return self._stacks.undo[-1].label if self._stacks.undo else ""

    @property
    def redo_label(self) -> str:
        """What `redo` would make again, "" for nothing."""
        return self._stacks.redo[-1].label if self._stacks.redo else ""

    def row_of(self, segment_id: str) -> int:
        """Return the row of a segment, without walking the transcript.

        Raises:
            KeyError: there is no such segment.
        """
        segments = self._transcript.segments
        row = self._rows.get(segment_id)
        if row is None or row >= len(segments) or segments[row].id != segment_id:
            self._rows = {segment.id: at for at, segment in enumerate(segments)}
            row = self._rows[segment_id]
        return row

    def segment(self, segment_id: str) -> Segment:
        """Return a segment by its id, or raise KeyError."""
        return self._transcript.segments[self.row_of(segment_id)]

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` called after every change; call what is returned to end that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def end_typing(self) -> None:
        """Let the next edit start a new undo step (focus moved, a version was named)."""
        self._typing = False

    def apply(
        self,
        edit: Edit,
        *,
        initiator: object | None = None,
        caret_before: Caret | None = None,
        caret_after: Caret | None = None,
    ) -> Change:
        """Make an edit and tell the listeners.

        Raises:
            StaleChange: the edit was made for another state; nothing was changed.
        """
        changed = edit.apply(self._transcript)
        seconds = self._seconds()
        number = self._last_number + 1
        step_number = self._stacks.undo[-1].number if self._extends_step(edit, seconds) else number
        record = self._record("edit", edit, number, step=step_number)
        step = Step(
            step_number,
            edit.label,
            edit.splices,
            caret_before,
            caret_after,
            edit.merge_key,
            touched_s=seconds,
        )
        self._typing = edit.merge_key is not None
        return self._commit(changed, edit, record, step, initiator=initiator, caret=caret_after)

    def undo(self, *, initiator: object | None = None) -> Change | None:
        """Take the last step back and return what changed, None where there is none."""
        if not self._stacks.undo:
            return None
        step = self._stacks.undo[-1]
        edit = Edit(step.label, step.splices).inverse
        return self._replay("undo", step, edit, initiator=initiator, caret=step.caret_before)

    def redo(self, *, initiator: object | None = None) -> Change | None:
        """Make the step last undone again and return what changed, None where there is none."""
        if not self._stacks.redo:
            return None
        step = self._stacks.redo[-1]
        edit = Edit(step.label, step.splices)
        return self._replay("redo", step, edit, initiator=initiator, caret=step.caret_after)

    def transcript_at(self, revision: int) -> Transcript:
        """Return the transcript as it was at a revision of the history.

        Raises:
            KeyError: the history has no such revision.
        """
        return self.deferred_transcript_at(revision)()

    def deferred_transcript_at(self, revision: int) -> Callable[[], Transcript]:
        """Return what makes the transcript of a revision, in any thread, whatever happens here meanwhile.

        It raises KeyError where the history has no such revision.
        """
        now, number, records = self._transcript, self._revision, tuple(self._revisions)
        return lambda: now if revision == number else _state_before(now, records, revision)

    def _extends_step(self, edit: Edit, seconds: float) -> bool:
        if not self._stacks.undo:
            return False
        if edit.extends_step:
            return True
        top = self._stacks.undo[-1]
        return (
            self._typing
            and edit.merge_key is not None
            and edit.merge_key == top.merge_key
            and seconds - top.touched_s <= TYPING_PAUSE_S
        )

    def _replay(
        self, kind: RevisionKind, step: Step, edit: Edit, *, initiator: object | None, caret: Caret | None
    ) -> Change | None:
        self._typing = False
        try:
            changed = edit.apply(self._transcript)
        except StaleChange:
            # Only a history read from a damaged file has such a hole; nothing beyond it can be taken back.
            self._stacks.clear()
            return None
        record = self._record(kind, edit, self._last_number + 1, target=step.number)
        return self._commit(changed, edit, record, step, initiator=initiator, caret=caret)

    def _record(
        self,
        kind: RevisionKind,
        edit: Edit,
        number: int,
        *,
        step: int | None = None,
        target: int | None = None,
    ) -> Revision:
        return Revision(
            number=number,
            parent=self._revision,
            time=self._now(),
            who=self._who,
            kind=kind,
            label=edit.label,
            splices=edit.splices,
            why=edit.why,
            actor=edit.actor,
            step=number if step is None else step,
            target=target,
        )

    def _commit(
        self,
        transcript: Transcript,
        edit: Edit,
        record: Revision,
        step: Step,
        *,
        initiator: object | None,
        caret: Caret | None,
    ) -> Change:
        self._transcript = transcript
        self._revision = self._last_number = record.number
        self._remember(record, step)
        change = Change(record.kind, edit, record.number, initiator, caret, record)
        for listener in tuple(self._listeners):
            listener(change)
        return change

    def _remember(self, record: Revision, step: Step) -> None:
        self._stacks.record(record, step)
        if self._revisions and record.continues(self._revisions[-1]):
            self._revisions[-1] = record.merged_with(self._revisions[-1])
        else:
            self._revisions.append(record)


def _state_before(now: Transcript, records: Sequence[Revision], revision: int) -> Transcript:
    rows: dict[Part, list[Row]] = {part: list(getattr(now, part.value)) for part in Part}
    for record in reversed(records):
        for splice in reversed(record.splices):
            splice.inverse.apply_to(rows[splice.part])
        if record.parent == revision:
            parts = {part.value: tuple(rows[part]) for part in Part}
            return replace(now, **parts)  # type: ignore[arg-type]  # part names a field
    raise KeyError(revision)
