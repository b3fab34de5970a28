"""What is kept of an archive in its output folder, so that it goes on as it was begun."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from editor.formats.atomic_files import write_file
from editor.services.archive.pairs import ArchivePair, PairState
from editor.services.batch.records import STATE_FOLDER

_NAME: Final = "archive.json"
_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class KeptArchive:
    """How an archive was begun: by which model, in which language ("" for any), what a person changed."""

    model: str
    language: str
    formats: tuple[str, ...]
    transcribe: bool
    choices: tuple[ArchivePair, ...] = ()
    forced: tuple[str, ...] = ()
    """The recordings that are aligned even though text and sound hardly belong together."""


def read_kept(out: Path) -> KeptArchive | None:
    """Return what is kept in an output folder; None where nothing is, or it is damaged."""
    try:
        data: dict[str, Any] = json.loads((out / STATE_FOLDER / _NAME).read_text("utf-8"))
        if data["version"] != _VERSION:
            return None
        return KeptArchive(
            str(data["model"]),
            str(data["language"]),
            tuple(map(str, data["formats"])),
            bool(data["transcribe"]),
            tuple(map(_choice, data["choices"])),
            tuple(map(str, data["forced"])),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write_kept(out: Path, kept: KeptArchive) -> None:
    """Keep how an archive is done.

    Raises:
        FormatError, OSError: the output folder cannot be written.
    """
    data = {
        "version": _VERSION,
        "model": kept.model,
        "language": kept.language,
        "formats": kept.formats,
        "transcribe": kept.transcribe,
        "choices": [
            {
                "recording": str(one.recording),
                "transcript": str(one.transcript) if one.transcript is not None else None,
                "state": one.state.name,
            }
            for one in kept.choices
        ],
        "forced": kept.forced,
    }
    path = out / STATE_FOLDER / _NAME
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, json.dumps(data, ensure_ascii=False).encode("utf-8", "replace"), overwrite=True)


def _choice(data: dict[str, Any]) -> ArchivePair:
    transcript = data["transcript"]
    return ArchivePair(
        Path(data["recording"]),
        Path(transcript) if transcript is not None else None,
        PairState[data["state"]],
        by_hand=True,
    )
