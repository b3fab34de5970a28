"""Revision records of the file. A record gives old rows by id alone: replay finds them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from editor.document.changes import Actor, Part, Row, Splice, StaleChange
from editor.document.history import NamedVersion, Revision, RevisionKind
from editor.document.values import Segment, Speaker, Transcript, Word
from editor.formats.native.codec import (
    DamagedRecordError,
    Json,
    list_field,
    number_field,
    segment_from_json,
    segment_to_json,
    speaker_from_json,
    speaker_to_json,
    text_field,
    untexted_from_json,
    untexted_to_json,
)

REVISION_KINDS = ("edit", "undo", "redo")
_TARGETS = {"undo": "undoes", "redo": "redoes"}
_PARTS = {part.value: part for part in Part}


def revision_to_json(revision: Revision) -> Json:
    """Return a revision as a record."""
    data: Json = {"kind": revision.kind, "revision": revision.number, "parent": revision.parent}
    if revision.kind != "edit":
        data[_TARGETS[revision.kind]] = revision.target
    elif revision.step != revision.number:
        data["step"] = revision.step
    data["time"], data["who"], data["label"] = revision.time, revision.who, revision.label
    if revision.why:
        data["why"] = revision.why
    if revision.actor != "person":
        data["actor"] = revision.actor
    data["splices"] = [_splice_to_json(splice) for splice in revision.splices]
    return data


def version_to_json(version: NamedVersion) -> Json:
    """Return a named version as a record."""
    return {
        "kind": "version",
        "name": version.name,
        "revision": version.revision,
        "time": version.time,
        "who": version.who,
    }


def version_from_json(data: Json) -> NamedVersion:
    """Return the named version of a record, or raise DamagedRecordError."""
    return NamedVersion(
        text_field(data, "name"),
        number_field(data, "revision"),
        text_field(data, "time", ""),
        text_field(data, "who", ""),
    )


def revision_head(data: Json, splices: Sequence[Splice]) -> Revision:
    """Return the revision of a record with splices known otherwise, or raise DamagedRecordError."""
    kind = cast("RevisionKind", data["kind"])
    number, target = number_field(data, "revision"), _TARGETS.get(kind)
    by: Actor = "machine" if text_field(data, "actor", "person") == "machine" else "person"
    return Revision(
        number=number,
        parent=number_field(data, "parent"),
        time=text_field(data, "time", ""),
        who=text_field(data, "who", ""),
        kind=kind,
        label=text_field(data, "label", ""),
        splices=splices,
        why=text_field(data, "why", ""),
        actor=by,
        step=number_field(data, "step", number) if "step" in data else number,
        target=number_field(data, target) if target else None,
    )


class Replay:
    """The state of a transcript while records are read, and the way from records to revisions."""

    def __init__(self, transcript: Transcript, number: int) -> None:
        self.number = number
        self.highest = number
        self._base = transcript
        self._rows: dict[Part, list[Row]] = {part: list(getattr(transcript, part.value)) for part in Part}

    @property
    def transcript(self) -> Transcript:
        """The state now."""
        base = self._base
        rows = {part.value: tuple(rows) for part, rows in self._rows.items()}
        return Transcript(base.language, extra=base.extra, **rows)  # type: ignore[arg-type]  # by part

    def apply_record(self, data: Json, *, lenient: bool) -> Revision:
        """Make a record's change and return its revision.

        `lenient` takes records that follow a lost one: rows are looked for where they moved to, and
        numbers that no longer fit are replaced by the next ones.

        Raises:
            DamagedRecordError: the record does not fit the state, which is as it was.
        """
        number, parent = number_field(data, "revision"), number_field(data, "parent")
        if parent != self.number or number <= self.highest:
            if not lenient:
                raise DamagedRecordError(f"revision {number} does not follow {self.number}")
            number = max(number, self.highest + 1)
            data = {**data, "revision": number}
        revision = revision_head({**data, "parent": self.number}, ())
        # Last, for from here on the state has changed.
        splices = self._apply(list_field(data, "splices"), lenient=lenient)
        self.number = self.highest = number
        return replace(revision, splices=splices)

    def jump_to_snapshot(self, transcript: Transcript, data: Json) -> tuple[Replay, Revision]:
        """Continue from a later snapshot that differs from the state; return the revision that does so."""
        before = self.transcript
        splices = tuple(
            Splice(part, 0, getattr(before, part.value), getattr(transcript, part.value)) for part in Part
        )
        number = max(number_field(data, "revision"), self.highest + 1)
        time, who = text_field(data, "time", ""), text_field(data, "who", "")
        label = "Continue from a snapshot"
        revision = Revision(number, self.number, time, who, "edit", label, splices, step=number)
        return Replay(transcript, number), revision

    def _apply(self, records: Sequence[object], *, lenient: bool) -> tuple[Splice, ...]:
        done: list[Splice] = []
        try:
            for data in records:
                splice = self._splice(data, lenient=lenient)
                splice.apply_to(self._rows[splice.part])
                done.append(splice)
        except (DamagedRecordError, StaleChange) as error:
            for splice in reversed(done):
                splice.inverse.apply_to(self._rows[splice.part])
            raise DamagedRecordError(str(error)) from error
        return tuple(done)

    def _splice(self, data: object, *, lenient: bool) -> Splice:
        if not isinstance(data, dict):
            raise DamagedRecordError("a splice is no object")
        part = _PARTS.get(text_field(data, "part"))
        if part is None:
            raise DamagedRecordError("a splice changes an unknown part")
        rows, row, ids = self._rows[part], number_field(data, "row"), list_field(data, "old")
        if lenient and not _rows_match(rows, row, ids):
            row = next((at for at in range(len(rows)) if ids and _rows_match(rows, at, ids)), len(rows))
        if not _rows_match(rows, row, ids):
            raise DamagedRecordError(f"{part} at row {row} are not {ids}")
        old = tuple(rows[row : row + len(ids)])
        known = _words_of(old)
        new = tuple(_row_from_json(part, item, known) for item in list_field(data, "new"))
        _check_ids(rows, old, new)
        return Splice(part, row, old, new)


def _check_ids(rows: Iterable[Row], old: Sequence[Row], new: Sequence[Row]) -> None:
    added = [row.id for row in new]
    if len(added) == len(old) == 1 and added[0] == old[0].id:
        return
    gone = {row.id for row in old}
    fresh = {row_id for row_id in added if row_id not in gone}
    if len(set(added)) < len(added) or (fresh and any(row.id in fresh for row in rows)):
        raise DamagedRecordError("an id is used twice")


def _rows_match(rows: Sequence[Row], row: int, ids: Sequence[object]) -> bool:
    return row + len(ids) <= len(rows) and all(rows[row + at].id == row_id for at, row_id in enumerate(ids))


def _words_of(rows: Iterable[Row]) -> dict[str, Word]:
    return {word.id: word for row in rows if isinstance(row, Segment) for word in row.words}


def _splice_to_json(splice: Splice) -> Json:
    known = _words_of(splice.old)
    return {
        "part": splice.part.value,
        "row": splice.row,
        "old": [row.id for row in splice.old],
        "new": [_row_to_json(row, known) for row in splice.new],
    }


def _row_to_json(row: Row, known: Mapping[str, Word]) -> Json:
    if isinstance(row, Segment):
        return segment_to_json(row, known)
    if isinstance(row, Speaker):
        return speaker_to_json(row)
    return untexted_to_json(row)


def _row_from_json(part: Part, data: Any, known: Mapping[str, Word]) -> Row:
    if part is Part.SEGMENTS:
        return segment_from_json(data, known)
    if part is Part.SPEAKERS:
        return speaker_from_json(data)
    return untexted_from_json(data)
