"""Planning a batch: which recording is aligned with which transcript, and what is left out, and why."""

from __future__ import annotations

import hashlib
import os
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from editor.formats.errors import FormatError
from editor.services.batch.items import BatchItem, InputFile, RemoteFile
from editor.services.batch.listing import FoundFiles, PairTable, TableRow, find_files
from editor.services.batch.pairing import Ambiguity, normal, pair_by_name


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """The items of a batch, and what there is besides: nothing of it is guessed at."""

    items: tuple[BatchItem, ...]
    recordings_alone: tuple[InputFile, ...] = ()
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
    pairs: dict[InputFile, InputFile | None] = {
        folder / sound: folder / text for sound, text in pairing.pairs
    }
    pairs |= {path: rows[path].transcript for path in settled}
    told = {folder / path for path in found.recordings}
    alone: tuple[InputFile, ...] = (
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


def _rows_on_disk(table: PairTable, found: FoundFiles) -> dict[InputFile, TableRow]:
    """Return the rows of a table by recording, paths as the disk has them: it may have another normal form.

    Raises:
        FormatError: a recording stands there twice.
    """
    there = {
        unicodedata.normalize("NFC", str(found.folder / path)): found.folder / path
        for path in (*found.recordings, *found.transcripts)
    }

    def on_disk(path: InputFile) -> InputFile:
        return there.get(unicodedata.normalize("NFC", str(path)), path) if isinstance(path, Path) else path

    return _by_recording(
        replace(
            row,
            recording=on_disk(row.recording),
            transcript=on_disk(row.transcript) if row.transcript is not None else None,
        )
        for row in table.rows
    )


def _by_recording(rows: Iterable[TableRow]) -> dict[InputFile, TableRow]:
    found: dict[InputFile, TableRow] = {}
    for row in rows:
        if row.recording in found:
            raise FormatError(Path(_shown(row.recording)), "is in the table twice", "Remove one of the lines")
        found[row.recording] = row
    return found


def _shown(file: InputFile) -> str:
    return file.name if isinstance(file, Path) else str(file)


def _root(folder: Path, recordings: Iterable[InputFile]) -> Path:
    """Return the folder by which results are named: the table's, or one that all recordings lie in."""
    folder = folder.absolute()
    paths = [one for one in recordings if isinstance(one, Path)]
    if all(path.is_relative_to(folder) for path in paths):
        return folder
    return Path(os.path.commonpath([path.parent for path in paths]))


def _items(
    root: Path, pairs: Mapping[InputFile, InputFile | None], rows: Mapping[InputFile, TableRow]
) -> tuple[BatchItem, ...]:
    """Return an item a pair, in the order of their names, each with a name that no other has."""
    whole = {file: _name(root, file) for file in pairs}
    names = {file: name.with_suffix("") for file, name in whole.items()}
    # talk.mp3 and talk.wav cannot both be made talk.earproof.
    names = {file: whole[file] if is_taken else names[file] for file, is_taken in _taken(names).items()}
    # Addresses may differ in what is no part of a name, and one may be named as a file on disk is.
    apart = {file: is_taken and isinstance(file, RemoteFile) for file, is_taken in _taken(names).items()}
    items = []
    for file, name in names.items():
        row = rows.get(file, TableRow(file))
        items.append(
            BatchItem(
                f"{name.as_posix()} {_digest(file)}" if apart[file] else name.as_posix(),
                file,
                pairs[file],
                language=row.language,
                model=row.model,
                track=row.track,
                size=_size(file),
            )
        )
    return tuple(sorted(items, key=lambda item: item.name))


def _taken(names: Mapping[InputFile, PurePath]) -> dict[InputFile, bool]:
    """Return whether the name of each file is that of another one, too."""
    count = Counter(normal(name.as_posix()) for name in names.values())
    return {file: count[normal(name.as_posix())] > 1 for file, name in names.items()}


def _name(root: Path, file: InputFile) -> PurePath:
    if isinstance(file, RemoteFile):
        return file.place
    return file.relative_to(root) if file.is_relative_to(root) else Path(*file.parts[1:])


def _digest(file: InputFile) -> str:
    address = file.url if isinstance(file, RemoteFile) else str(file)
    return hashlib.sha256(address.encode()).hexdigest()[:8]


def _size(file: InputFile) -> int:
    if isinstance(file, RemoteFile):
        return 0  # not known yet
    try:
        return file.stat().st_size
    except OSError:
        return 0
