"""What a project file holds, once it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from editor.document.glossary import Glossary
from editor.document.history import NamedVersion, Revision
from editor.document.values import Transcript
from editor.document.voices import VoiceAnalysis
from editor.formats.native.codec import Json, number_field, text_field

EXPORT = "export"
"""The record of how the project was exported last."""
FORMAT = "earproof"
VERSION = 1
SUFFIX = ".earproof"


@dataclass(frozen=True, slots=True)
class MediaReference:
    """Which recording a project belongs to. Paths are "" where unknown, the relative one with slashes.

    `track` is the number of its sound track from 1, None for the one that players play.
    """

    name: str
    size: int
    sha256: str
    relative_path: str
    absolute_path: str
    duration_ms: int
    track: int | None = None


@dataclass(frozen=True, slots=True)
class FileDamage:
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
    damage: FileDamage = field(repr=False)
    glossary: Glossary = field(default_factory=Glossary)
    source_name: str = ""
    export: Json = field(default_factory=dict)
    voices: VoiceAnalysis | None = None


def media_to_json(media: MediaReference) -> Json:
    """Return a media reference as a JSON object."""
    return {
        "name": media.name,
        "size": media.size,
        "sha256": media.sha256,
        "relative_path": media.relative_path,
        "absolute_path": media.absolute_path,
        "duration_ms": media.duration_ms,
        **({} if media.track is None else {"track": media.track}),
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
        number_field(fields, "track", 0) or None,
    )
