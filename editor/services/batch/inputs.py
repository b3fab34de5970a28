"""What an item's results are made from, by content: recording, transcript, model and settings."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

from alignment.recognition.engines import registry
from editor.formats.errors import FormatError
from editor.services.batch.items import BatchItem, BatchSettings, InputFile, RemoteFile
from editor.services.batch.records import FileStamp, ItemRecord
from editor.services.batch.remote_files import LocalCopies, RemoteFileError, look_at
from editor.services.storage.media_identity import sha256


@dataclass(frozen=True, slots=True)
class ItemInputs:
    """The recording and the transcript as they are, and the names by content of what is made of them."""

    stamps: tuple[FileStamp, ...]
    alignment_key: str
    export_key: str


def read_inputs(
    item: BatchItem, settings: BatchSettings, record: ItemRecord | None, copies: LocalCopies
) -> ItemInputs:
    """Return what an item is made from. A file of known size and age is not read again.

    Raises:
        FormatError: a file cannot be read.
        RemoteFileError: a file can't be had from its URL.
        ModelError: the model is unknown or damaged.
    """
    known = record.inputs if record is not None else ()
    stamps = tuple(
        _stamp(file, known) if isinstance(file, Path) else _remote_stamp(file, known, copies)
        for file in _files(item)
    )
    return ItemInputs(
        stamps, alignment_key(item, settings, [one.sha256 for one in stamps]), export_key(settings)
    )


def is_unchanged(item: BatchItem, settings: BatchSettings, record: ItemRecord) -> bool:
    """Whether a record is of these very files, by size and age, and of these settings; no file is read."""
    files = _files(item)
    if len(files) != len(record.inputs) or record.export_key != export_key(settings):
        return False
    try:
        for file, stamp in zip(files, record.inputs, strict=True):
            if isinstance(file, RemoteFile):
                if not _is_seen(file, stamp):
                    return False
            elif _seen(file, file.stat()) != (stamp.path, stamp.size, stamp.changed_ns):
                return False
    except (OSError, RemoteFileError):
        return False
    return record.alignment_key == alignment_key(item, settings, [one.sha256 for one in record.inputs])


def alignment_key(item: BatchItem, settings: BatchSettings, digests: list[str]) -> str:
    """Return the name by content of an alignment: of the files' digests, the model and the settings."""
    glossary = [asdict(term) for term in settings.glossary] if settings.glossary is not None else []
    return _digest(
        {
            "files": digests,
            "model": model_identity(item.model or settings.model),
            "language": item.language or settings.language,
            "track": item.track,
            "glossary": glossary,
            "cues": settings.cues.value,
            "force": settings.force or item.force,
        }
    )


def export_key(settings: BatchSettings) -> str:
    """Return the name by content of what is exported, and by which rules."""
    return _digest({"formats": list(settings.formats), "profile": settings.profile})


@cache
def model_identity(name: str) -> str:
    """Return what tells a model from another of its name, the same on every machine.

    Raises:
        ModelError: it is unknown or damaged.
    """
    return registry.model_identity(name)


def has_remote_files(item: BatchItem) -> bool:
    """Whether a file of an item is at a URL: to look at it takes a while."""
    return any(isinstance(file, RemoteFile) for file in _files(item))


def _files(item: BatchItem) -> list[InputFile]:
    return [item.recording, *([item.transcript] if item.transcript is not None else [])]


def _stamp(path: Path, known: tuple[FileStamp, ...]) -> FileStamp:
    try:
        status = path.stat()
        seen = _seen(path, status)
        for one in known:
            if (one.path, one.size, one.changed_ns) == seen:
                return one
        return FileStamp(*seen, sha256(path))
    except OSError as error:
        problem = f"can’t be read ({error.strerror or error})"
        raise FormatError(path, problem, "Check that the file is there and that you may read it") from error


def _remote_stamp(file: RemoteFile, known: tuple[FileStamp, ...], copies: LocalCopies) -> FileStamp:
    size, version = look_at(file)
    for one in known:
        if version and (one.path, one.size, one.version) == (str(file), size, version):
            return one
    copy = copies.path(file)
    return FileStamp(str(file), size, 0, sha256(copy), version)


def _is_seen(file: RemoteFile, stamp: FileStamp) -> bool:
    size, version = look_at(file)
    return bool(version) and (stamp.path, stamp.size, stamp.version) == (str(file), size, version)


def _seen(path: Path, status: os.stat_result) -> tuple[str, int, int]:
    return str(path.absolute()), status.st_size, status.st_mtime_ns


def _digest(values: dict[str, Any]) -> str:
    text = json.dumps(values, sort_keys=True, ensure_ascii=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()
