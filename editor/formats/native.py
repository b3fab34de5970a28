"""The project file `.earproof`: JSON Lines that only ever grow. docs/file-format.md specifies it."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from editor.document.document import utc_now
from editor.document.history import NamedVersion, Revision
from editor.document.values import Transcript
from editor.formats.files import write_file
from editor.formats.native_codec import Json, number_field, text_field, to_line, transcript_to_json
from editor.formats.native_history import revision_to_json

FORMAT = "earproof"
VERSION = 1
SUFFIX = ".earproof"


@dataclass(frozen=True, slots=True)
class MediaReference:
    """Which recording a project belongs to. Paths are "" where unknown, the relative one with slashes."""

    name: str
    size: int
    sha256: str
    relative_path: str
    absolute_path: str
    duration_ms: int


@dataclass(frozen=True, slots=True)
class Salvage:
    """What reading found wrong with a file's bytes.

    `end` is where the sound lines end; `torn` the bytes of an unfinished last line after it; `mended` the
    whole content without the damaged lines, None where no line was damaged.
    """

    end: int
    torn: bytes = b""
    mended: bytes | None = None
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class NativeFile:
    """What a project file holds. `records` lead from revision `base` to `transcript`, the state now.

    `notices` are sentences for the person; `read_only_reason` is one where the file must not be written.
    """

    path: Path
    header: Json
    media: MediaReference
    engine: dict[str, str]
    source_text: str | None
    base: int
    records: tuple[Revision, ...]
    versions: tuple[NamedVersion, ...]
    transcript: Transcript
    notices: tuple[str, ...]
    read_only_reason: str
    salvage: Salvage = field(repr=False)


def create(
    path: Path,
    *,
    media: MediaReference,
    transcript: Transcript,
    source_text: str | None,
    engine: dict[str, str],
    overwrite: bool = False,
    who: str | None = None,
) -> None:
    """Write a new project file, whole or not at all.

    Raises:
        FormatError: the file exists already and may not be overwritten, or cannot be written.
    """
    records = [header_to_json(media, engine)]
    if source_text is not None:
        records.append({"kind": "source", "text": source_text})
    records.append(snapshot_to_json(transcript, 0, login_name() if who is None else who))
    write_file(path, b"".join(map(to_line, records)), overwrite=overwrite)


def read(path: Path) -> NativeFile:
    """Read a project file, as much of it as can be read.

    Raises:
        FormatError: there is no such file, it is no project file, or nothing in it can be used.
    """
    from editor.formats.native_read import read_native

    return read_native(path)


def whole_history(file: NativeFile, base: Transcript, records: Sequence[Revision]) -> list[Json]:
    """Return all records of a file made anew from its first state and its history."""
    made: list[Json] = [file.header]
    if file.source_text is not None:
        made.append({"kind": "source", "text": file.source_text})
    made.append(snapshot_to_json(base, file.base, ""))
    return made + [revision_to_json(record) for record in records]


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


def media_to_json(media: MediaReference) -> Json:
    """Return a media reference as a JSON object."""
    return {
        "name": media.name,
        "size": media.size,
        "sha256": media.sha256,
        "relative_path": media.relative_path,
        "absolute_path": media.absolute_path,
        "duration_ms": media.duration_ms,
    }


def media_from_json(data: Any) -> MediaReference:
    """Return the media reference of a JSON object, or raise DamagedRecordError."""
    fields: Json = data if isinstance(data, dict) else {}
    return MediaReference(
        text_field(fields, "name"),
        number_field(fields, "size", 0),
        text_field(fields, "sha256", ""),
        text_field(fields, "relative_path", ""),
        text_field(fields, "absolute_path", ""),
        number_field(fields, "duration_ms", 0),
    )
