"""File kinds: what a file that a person gave is, by its ending. Qt-free."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path
from typing import Final

PROJECT_SUFFIX: Final = ".earproof"
SUBTITLE_SUFFIXES: Final = (
    ".srt", ".vtt", ".ass", ".ssa", ".ttml", ".dfxp", ".sbv", ".lrc", ".tsv", ".csv",
)  # fmt: skip
DOCUMENT_SUFFIXES: Final = (".docx", ".odt")
TRANSCRIPT_SUFFIXES: Final = (
    ".txt",
    *DOCUMENT_SUFFIXES,
    *SUBTITLE_SUFFIXES,
    ".json",
    ".jsonl",
    ".md",
    ".text",
)
SOUND_SUFFIXES: Final = (".wav", ".mp3", ".m4a", ".ogg", ".opus", ".oga", ".flac", ".aac", ".wma", ".aiff")
VIDEO_SUFFIXES: Final = (".mp4", ".mov", ".mkv", ".webm", ".avi", ".m4v", ".mpg")
RECORDING_SUFFIXES: Final = (*SOUND_SUFFIXES, *VIDEO_SUFFIXES)


class FileKind(Enum):
    """What a file is for."""

    PROJECT = auto()
    TRANSCRIPT = auto()
    RECORDING = auto()


def kind_of(path: Path) -> FileKind:
    """Return what a file is for. An unknown ending counts as a recording: it may be decoded all the same."""
    suffix = path.suffix.lower()
    if suffix == PROJECT_SUFFIX:
        return FileKind.PROJECT
    return FileKind.TRANSCRIPT if suffix in TRANSCRIPT_SUFFIXES else FileKind.RECORDING


def patterns(suffixes: tuple[str, ...]) -> str:
    """Return the endings as a file dialog wants them."""
    return " ".join(f"*{suffix}" for suffix in suffixes)


def unused(path: Path) -> Path:
    """Return the path, or the first one like it ("name 2.txt") that does not exist."""
    candidate, number = path, 2
    while candidate.exists():
        candidate = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return candidate
