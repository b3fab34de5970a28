"""File kinds: what a file that a person gave is, by its ending. Qt-free."""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import Enum, auto
from pathlib import Path
from typing import Final

from editor.formats.file_presence import is_file_there, is_there

_LANGUAGE: Final = re.compile(r"(?<=.)\.[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$")
_HEAD_BYTES: Final = 4096
PROJECT_SUFFIX: Final = ".earproof"
SUBTITLE_SUFFIXES: Final = (
    ".srt", ".vtt", ".ass", ".ssa", ".ttml", ".dfxp", ".stl", ".scc", ".sbv", ".lrc", ".tsv",
    ".csv",
)  # fmt: skip
DOCUMENT_SUFFIXES: Final = (".docx", ".odt")
ANNOTATION_SUFFIXES: Final = (".textgrid", ".eaf", ".cha")
TRANSCRIPT_SUFFIXES: Final = (
    ".txt", *DOCUMENT_SUFFIXES, *SUBTITLE_SUFFIXES, ".json", ".jsonl", ".md", ".text", *ANNOTATION_SUFFIXES,
    ".html", ".htm", ".otr", ".inqscr",
)  # fmt: skip
SOUND_SUFFIXES: Final = (".wav", ".mp3", ".m4a", ".ogg", ".opus", ".oga", ".flac", ".aac", ".wma", ".aiff")
VIDEO_SUFFIXES: Final = (".mp4", ".mov", ".mkv", ".webm", ".avi", ".m4v", ".mpg")
RECORDING_SUFFIXES: Final = (*SOUND_SUFFIXES, *VIDEO_SUFFIXES)


class FileKind(Enum):
    """What a file is for."""

    PROJECT = auto()
    TRANSCRIPT = auto()
    RECORDING = auto()


def kind_of(path: Path) -> FileKind:
    """Return what a file is for, by its ending; where that is unknown, by whether it holds text.

    What is neither counts as a recording: it may be decoded all the same.
    """
    suffix = path.suffix.lower()
    if suffix == PROJECT_SUFFIX:
        return FileKind.PROJECT
    if suffix in TRANSCRIPT_SUFFIXES:
        return FileKind.TRANSCRIPT
    return FileKind.TRANSCRIPT if suffix not in RECORDING_SUFFIXES and _is_text(path) else FileKind.RECORDING


def partner(path: Path, suffixes: tuple[str, ...]) -> Path | None:
    """Return the file of the same name beside it with the first of these endings that there is.

    A language may stand behind the name (`talk.en.srt` belongs to `talk.mp4`). None where there is none.
    """
    try:
        beside = sorted(path.parent.iterdir())
    except OSError:
        return None
    found = [
        other
        for other in beside
        if other.suffix.lower() in suffixes and belong_together(other, path) and is_file_there(other)
    ]
    return min(found, key=lambda other: suffixes.index(other.suffix.lower()), default=None)


def belong_together(one: Path, other: Path) -> bool:
    """Whether two files bear the same name, but for their endings and a language before those."""
    return _name(one) == _name(other)


def _name(path: Path) -> str:
    """Return a file's name without its ending and a language before that."""
    return _LANGUAGE.sub("", path.stem).casefold()


def _is_text(path: Path) -> bool:
    """Whether a file's beginning is text, in whatever encoding of one byte or of UTF-8."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return False
    control = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return bool(head) and control == 0


def patterns(suffixes: tuple[str, ...]) -> str:
    """Return the endings as a file dialog wants them."""
    return " ".join(f"*{suffix}" for suffix in suffixes)


def unused(path: Path, *, taken: Collection[Path] = ()) -> Path:
    """Return the path, or the first one like it ("name 2.txt") that neither exists nor is `taken`."""
    candidate, number = path, 2
    while is_there(candidate) or candidate in taken:
        candidate = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return candidate
