"""Records of a batch: what was done with each recording, kept in the output folder from run to run.

A record is a small JSON file below `.earproof-batch`, named by its item. It is written whole or not at all,
and tells by content what its results were made from, so a later run knows what there is nothing left to do
about. Before results are written a record says so: what a killed run left half done is told by that.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from editor.formats.atomic_files import write_file
from editor.services.batch.items import ItemResult, result_from_json

STATE_FOLDER: Final = ".earproof-batch"
_COPIES: Final = "copies"
_VERSION: Final = 1
_KEPT_BESIDE: Final = ".kept-*"
"""Folders of what a writer of several files replaces, until all of them are written."""


class RecordStatus(StrEnum):
    """How far an item is: its results were being written when the record was, are written, or failed."""

    WRITING = "writing"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class FileStamp:
    """A file as it was read: its absolute path, size in bytes, when it was changed (ns), and its SHA-256.

    Of a file at a URL `path` is that, and `version` what changes with its content ("": nothing surely does).
    """

    path: str
    size: int
    changed_ns: int
    sha256: str
    version: str = ""


@dataclass(frozen=True, slots=True)
class ItemRecord:
    """What is known of an item. `inputs` are the recording and the transcript as they were read.

    `alignment_key` and `export_key` name by content what results were made from. `outputs` are the SHA-256 of
    the files written, by their paths below the output folder.
    """

    name: str
    status: RecordStatus
    alignment_key: str
    export_key: str
    inputs: tuple[FileStamp, ...] = ()
    outputs: dict[str, str] = field(default_factory=dict)
    result: ItemResult | None = None


class ItemRecords:
    """The records in an output folder. Reading never fails: what is damaged counts as not there."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._folder = out / STATE_FOLDER / "items"

    @property
    def copies(self) -> Path:
        """Where copies of files that are named by a URL stand for a while."""
        return self._out / STATE_FOLDER / _COPIES

    def read(self, name: str) -> ItemRecord | None:
        """Return the record of an item, None where there is none."""
        found = _read(self._path(name))
        return found if found is not None and found.name == name else None

    def write(self, record: ItemRecord) -> None:
        """Keep a record in the place of the one before.

        Raises:
            FormatError: it cannot be written.
        """
        path = self._path(record.name)
        path.parent.mkdir(parents=True, exist_ok=True)
        # ASCII, with escapes: names need not be UTF-8, and what a record names must be found again.
        data = json.dumps({"version": _VERSION, **asdict(record)})
        write_file(path, data.encode("ascii"), overwrite=True)

    def all(self) -> Iterator[ItemRecord]:
        """Yield all records."""
        if self._folder.is_dir():
            for path in sorted(self._folder.glob("*.json")):
                if (found := _read(path)) is not None:
                    yield found

    def sweep(self) -> int:
        """Remove what a killed run left half written; return how many files. Only for who holds the lock."""
        shutil.rmtree(self.copies, ignore_errors=True)
        swept = _remove_parts(self._folder, "")
        for record in self.all():
            if record.status is not RecordStatus.WRITING:
                continue
            for name in record.outputs:
                path = self._out / name
                swept += _remove_parts(path.parent, f".{path.name[:100]}.")
                for folder in path.parent.glob(_KEPT_BESIDE):
                    shutil.rmtree(folder, ignore_errors=True)
        return swept

    def _path(self, name: str) -> Path:
        digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / f"{digest[:32]}.json"


def _remove_parts(folder: Path, start: str) -> int:
    removed = 0
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if path.name.startswith(start or ".") and path.suffix == ".part":
                path.unlink(missing_ok=True)
                removed += 1
    return removed


def _read(path: Path) -> ItemRecord | None:
    try:
        data: dict[str, Any] = json.loads(path.read_text("utf-8"))
        if data.pop("version") != _VERSION:
            return None
        result = data["result"]
        known = data | {
            "status": RecordStatus(data["status"]),
            "inputs": tuple(FileStamp(**one) for one in data["inputs"]),
            "result": None if result is None else result_from_json(result),
        }
        return ItemRecord(**known)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
