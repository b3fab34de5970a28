"""The project file `.earproof`: JSON Lines that only ever grow. docs/file-format.md specifies it."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from pathlib import Path

from editor.document.document import utc_now
from editor.document.glossary import Glossary
from editor.document.history import Revision
from editor.document.values import Transcript
from editor.formats.atomic_files import write_file
from editor.formats.native.codec import Json, to_line, transcript_to_json
from editor.formats.native.glossary_records import glossary_to_json
from editor.formats.native.model import (
    FORMAT,
    SUFFIX,
    VERSION,
    MediaReference,
    NativeFile,
    media_from_json,
    media_to_json,
)
from editor.formats.native.reader import parse, read_native
from editor.formats.native.revision_records import revision_to_json

__all__ = [
    "FORMAT",
    "SUFFIX",
    "VERSION",
    "MediaReference",
    "NativeFile",
    "create",
    "header_to_json",
    "login_name",
    "media_from_json",
    "media_to_json",
    "parse",
    "read",
    "snapshot_to_json",
    "whole_history",
]


def create(
    path: Path,
    *,
    media: MediaReference,
    transcript: Transcript,
    source_text: str | None,
    source_name: str = "",
    engine: dict[str, str],
    overwrite: bool = False,
    who: str | None = None,
    glossary: Glossary | None = None,
) -> None:
    """Write a new project file, whole or not at all.

    Raises:
        FormatError: the file exists already and may not be overwritten, or cannot be written.
    """
    records = [header_to_json(media, engine)]
    if source_text is not None:
        records.append(_source_to_json(source_text, source_name))
    records.append(snapshot_to_json(transcript, 0, login_name() if who is None else who))
    if glossary is not None and glossary != Glossary():
        records.append(glossary_to_json(glossary, time=utc_now()))
    write_file(path, b"".join(map(to_line, records)), overwrite=overwrite)


def read(path: Path) -> NativeFile:
    """Read a project file, as much of it as can be read.

    Raises:
        FormatError: there is no such file, it is no project file, or nothing in it can be used.
    """
    return read_native(path)


def whole_history(file: NativeFile, base: Transcript, records: Sequence[Revision]) -> list[Json]:
    """Return all records of a file made anew from its first state and its history."""
    made: list[Json] = [file.header]
    if file.source_text is not None:
        made.append(_source_to_json(file.source_text, file.source_name))
    made.append(snapshot_to_json(base, file.base, ""))
    return made + [revision_to_json(record) for record in records]


def _source_to_json(text: str, name: str) -> Json:
    return {"kind": "source", "text": text} | ({"name": name} if name else {})


def login_name() -> str:
    """Return the user's login name, "" where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def header_to_json(media: MediaReference, engine: dict[str, str]) -> Json:
    """Return the first record of a file."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "created": utc_now(),
        "media": media_to_json(media),
        "engine": engine,
    }


def snapshot_to_json(transcript: Transcript, revision: int, who: str) -> Json:
    """Return the record of a whole state."""
    return {
        "kind": "snapshot",
        "revision": revision,
        "time": utc_now(),
        "who": who,
        "transcript": transcript_to_json(transcript),
    }
