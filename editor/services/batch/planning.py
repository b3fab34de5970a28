"""Planning a batch: which recording is aligned with which transcript, and what is left out, and why."""

from __future__ import annotations

import os
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from editor.formats.errors import FormatError
from editor.services.batch.items import BatchItem
from editor.services.batch.listing import FoundFiles, PairTable, TableRow, find_files
from editor.services.batch.pairing import Ambiguity, normal, pair_by_name


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """The items of a batch, and what there is besides: nothing of it is guessed at."""

    items: tuple[BatchItem, ...]
    recordings_alone: tuple[Path, ...] = ()
    transcripts_alone: tuple[Path, ...] = ()
    ambiguous: tuple[Ambiguity, ...] = ()


def plan_folder(
    folder: Path,
    out: Path,
    *,
    table: PairTable | None = None,
    prefer: Sequence[str] = (),
    transcribe: bool = False,
) -> BatchPlan:
    """Return what is to be done with the recordings below a folder; the rows of `table` go before the rules.

    With `transcribe`, recordings without a transcript are recognized from scratch.

    Raises:
        FormatError: there is no such folder, it lies in the output folder, or a recording stands in the table
            twice.
    """
    folder, out = (Path(os.path.normpath(path.absolute())) for path in (folder, out))
    if folder.resolve().is_relative_to(out.resolve()):
        raise FormatError(out, "contains the recordings", "Choose another output folder")
    found = find_files(folder, leave_out=out)
    rows = _rows_on_disk(table, found) if table is not None else {}
    named = {row.transcript for row in rows.values() if row.transcript is not None}
    settled = {path for path, row in rows.items() if row.transcript is not None}
    pairing = pair_by_name(
        [path for path in found.recordings if folder / path not in settled],
        [path for path in found.transcripts if folder / path not in named],
        prefer=prefer,
    )
    pairs: dict[Path, Path | None] = {folder / sound: folder / text for sound, text in pairing.pairs}
    pairs |= {path: rows[path].transcript for path in settled}
    told = {folder / path for path in found.recordings}
    alone = (
        *(folder / path for path in pairing.recordings_alone),
        *(path for path in rows if path not in told and path not in settled),
    )
    if transcribe:
        pairs |= dict.fromkeys(alone)
    return BatchPlan(
        _items(folder, pairs, rows),
        () if transcribe else alone,
        tuple(folder / path for path in pairing.transcripts_alone),
        pairing.ambiguous,
    )


def plan_table(table: PairTable, folder: Path, *, transcribe: bool = False) -> BatchPlan:
    """Return what is to be done with the recordings of a table that lies in a folder.

    Raises:
        FormatError: a recording stands there twice.
    """
    rows = _by_recording(table.rows)
    pairs = {path: row.transcript for path, row in rows.items() if row.transcript is not None or transcribe}
    alone = tuple(path for path in rows if path not in pairs)
    return BatchPlan(_items(_root(folder, rows), pairs, rows), alone)


def _rows_on_disk(table: PairTable, found: FoundFiles) -> dict[Path, TableRow]:
    """Return the rows of a table by recording, paths as the disk has them: it may have another normal form.

    Raises:
        FormatError: a recording stands there twice.
    """
    there = {
        unicodedata.normalize("NFC", str(found.folder / path)): found.folder / path
        for path in (*found.recordings, *found.transcripts)
    }

    def on_disk(path: Path) -> Path:
        return there.get(unicodedata.normalize("NFC", str(path)), path)

    return _by_recording(
        replace(
            row,
            recording=on_disk(row.recording),
            transcript=on_disk(row.transcript) if row.transcript is not None else None,
        )
        for row in table.rows
    )


def _by_recording(rows: Iterable[TableRow]) -> dict[Path, TableRow]:
    found: dict[Path, TableRow] = {}
    for row in rows:
        if row.recording in found:
            raise FormatError(row.recording, "is in the table twice", "Remove one of the lines")
        found[row.recording] = row
    return found


def _root(folder: Path, recordings: Sequence[Path] | dict[Path, TableRow]) -> Path:
    """Return the folder by which results are named: the table's, or one that all recordings lie in."""
    folder = folder.absolute()
    if all(path.is_relative_to(folder) for path in recordings):
        return folder
    return Path(os.path.commonpath([path.parent for path in recordings]))


def _items(root: Path, pairs: dict[Path, Path | None], rows: dict[Path, TableRow]) -> tuple[BatchItem, ...]:
    """Return an item a pair, in the order of their names, each with a name that no other has."""
    names = {path: _name(root, path).with_suffix("") for path in pairs}
    taken = Counter(normal(name.as_posix()) for name in names.values())
    items = []
    for path, name in names.items():
        # talk.mp3 and talk.wav cannot both be made talk.earproof.
        own = name if taken[normal(name.as_posix())] == 1 else _name(root, path)
        row = rows.get(path, TableRow(path))
        items.append(
            BatchItem(
                own.as_posix(),
                path,
                pairs[path],
                language=row.language,
                model=row.model,
                track=row.track,
                size=_size(path),
            )
        )
    return tuple(sorted(items, key=lambda item: item.name))


def _name(root: Path, path: Path) -> Path:
    return path.relative_to(root) if path.is_relative_to(root) else Path(*path.parts[1:])


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
