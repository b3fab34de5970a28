"""Lazy history: a long one opens from a late snapshot on; what came before is read when it is looked at."""

from __future__ import annotations

import contextlib
import gc
import threading
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from editor.document.changes import Splice
from editor.document.document import utc_now
from editor.document.history import LazySplices, Revision
from editor.document.values import Transcript
from editor.formats.native.codec import (
    DamagedRecordError,
    Json,
    from_line,
    number_field,
    segment_to_json,
    to_line,
    transcript_from_json,
    transcript_to_json,
)
from editor.formats.native.revision_records import REVISION_KINDS, Replay, revision_head

SNAPSHOT = b'{"kind":"snapshot"'
_CHANGES = tuple(f'{{"kind":"{kind}"'.encode() for kind in REVISION_KINDS)
_SPLICES = b',"splices":['
_CHECKSUM = b'"crc32"'
_CRC = b',"crc32":"'
ROWS_PER_PIECE = 100
"""So many segments are written between two looks at whether something better is to be done."""


def checksum(data: bytes) -> str:
    """Return the CRC-32 of bytes, as a snapshot gives it of all that stands before it."""
    return f"{zlib.crc32(data):08x}"


@contextlib.contextmanager
def garbage_collection_paused() -> Iterator[None]:
    """Make many values, none of them garbage, twice as fast: without collecting between."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


class EarlierRecords:
    """The records before a late snapshot. They are known to be sound, for their checksum is."""

    def __init__(self, data: bytes, end: int) -> None:
        self._lines = data[:end].split(b"\n")
        self._splices: dict[int, tuple[Splice, ...]] | None = None
        self._reading = threading.Lock()

    def others(self) -> Iterator[bytes]:
        """Yield the lines that are neither header, snapshots nor changes."""
        for line in self._lines[1:]:
            if line and not line.startswith((SNAPSHOT, *_CHANGES)):
                yield line

    def base(self) -> int:
        """Return the number of the first state.

        Raises:
            DamagedRecordError: another program put in a snapshot, which may say what no change does.
        """
        first, *others = [line for line in self._lines if line.startswith(SNAPSHOT)]
        if not all(_CRC in line[:500] for line in others):
            raise DamagedRecordError("a foreign snapshot")
        return number_field(from_line(first[: first.index(b',"transcript"')].decode() + "}"), "revision")

    def revisions(self) -> Iterator[Revision]:
        """Yield all revisions; what they changed is read when it is asked for."""
        changes = (line for line in self._lines if line.startswith(_CHANGES))
        heads = b",".join(line[: line.index(_SPLICES)] + b"}" for line in changes)
        for head in from_line(f'{{"heads":[{heads.decode()}]}}')[
            "heads"
        ]:  # one text is read faster than many
            number = number_field(head, "revision")
            yield revision_head(head, LazySplices(partial(self._made, number)))

    def _made(self, number: int) -> Sequence[Splice]:
        with self._reading:
            if self._splices is None:
                with garbage_collection_paused():
                    self._splices = self._replayed()
                self._lines = []
            return self._splices[number]

    def _replayed(self) -> dict[int, tuple[Splice, ...]]:
        replay: Replay | None = None
        made = {}
        for line in self._lines:
            if line.startswith(_CHANGES) and replay is not None:
                revision = replay.apply_record(from_line(line.decode()), lenient=False)
                made[revision.number] = tuple(revision.splices)
            elif line.startswith(SNAPSHOT) and replay is None:
                record = from_line(line.decode())
                replay = Replay(transcript_from_json(record["transcript"]), number_field(record, "revision"))
        return made


def find_late_snapshot(data: bytes) -> tuple[Json, EarlierRecords, int] | None:
    """Return the last snapshot whose checksum vouches for all before it, that, and where its line starts.

    None where there is none: then the file is to be read from its start.
    """
    start = data.rfind(b"\n" + SNAPSHOT) + 1
    end = data.find(b"\n", start)
    # The first snapshot of a file has no checksum, and may be all of ten hours: not worth reading twice.
    if not start or end < 0 or data.find(_CHECKSUM, start, end) < 0:
        return None
    try:
        record = from_line(data[start:end].decode(), convert=True)
    except (DamagedRecordError, UnicodeDecodeError):
        return None
    if record.get("crc32") != checksum(data[:start]):
        return None
    return record, EarlierRecords(data, start), start


def transcript_text(transcript: Transcript, stop: Callable[[], bool]) -> bytes | None:
    """Return a transcript as JSON, made in small pieces; None where `stop` said to give up in between."""
    bare = transcript_to_json(replace(transcript, segments=()))
    del bare["segments"]
    pieces = []
    for at, segment in enumerate(transcript.segments):
        if at % ROWS_PER_PIECE == 0 and stop():
            return None
        pieces.append(to_line(segment_to_json(segment, {}))[:-1])
    return to_line(bare)[:-2] + b',"segments":[' + b",".join(pieces) + b"]}"


def late_snapshot_line(text: bytes, revision: int, *, who: str, before: bytes) -> bytes:
    """Return the line of a snapshot that stands behind the bytes `before`."""
    head = {"kind": "snapshot", "revision": revision, "time": utc_now(), "who": who}
    return to_line({**head, "crc32": checksum(before)})[:-2] + b',"transcript":' + text + b"}\n"


def without_late_snapshots(data: bytes) -> bytes:
    """Return a file's bytes without all snapshots but the first: the others repeat what changes say."""
    lines = data.splitlines(keepends=True)
    first = next((at for at, line in enumerate(lines) if line.startswith(SNAPSHOT)), len(lines))
    return b"".join(
        line
        for at, line in enumerate(lines)
        if at <= first or not (line.startswith(SNAPSHOT) and _CRC in line[:500])
    )
