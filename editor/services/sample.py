"""The sample that comes along: copied into a person's own folder, where nothing is overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.formats.errors import FormatError
from editor.services.resources import resources

LANGUAGE: Final = "en"
_RECORDING: Final = "sample.ogg"
_TRANSCRIPT: Final = "sample.txt"


@dataclass(frozen=True, slots=True)
class Sample:
    """A recording and its rough transcript."""

    recording: Path
    transcript: Path


def copy_sample(name: str, *, folder: Path | None = None) -> Sample:
    """Copy the sample into a folder called `name` among a person's documents (or in `folder`).

    A folder that has the sample already is used again. Where it holds other files of these names, a folder
    beside it is made ("name 2").

    Raises:
        FormatError: the folder cannot be written, or the sample does not come along.
    """
    given = {part: _read(resources() / "sample" / part) for part in (_RECORDING, _TRANSCRIPT)}
    parent = folder or _documents()
    target, number = parent / name, 2
    while not _has_room(target, given):
        target, number = parent / f"{name} {number}", number + 1
    try:
        target.mkdir(parents=True, exist_ok=True)
        for part, data in given.items():
            _write_new(target / part, data)
    except OSError as error:
        raise FormatError(
            target, f"can’t be written ({error.strerror})", "Choose a folder you may write to"
        ) from error
    return Sample(target / _RECORDING, target / _TRANSCRIPT)


def _documents() -> Path:
    from platformdirs import user_documents_path

    return user_documents_path()


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FormatError(path, f"can’t be read ({error.strerror})", "Reinstall Earproof") from error


def _has_room(folder: Path, given: dict[str, bytes]) -> bool:
    """Whether a folder is free, or holds nothing else under the names of the sample's files."""
    if folder.exists() and not folder.is_dir():
        return False
    there = {part: folder / part for part in given}
    return all(not path.exists() or _is_same(path, given[part]) for part, path in there.items())


def _is_same(path: Path, data: bytes) -> bool:
    try:
        return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _write_new(path: Path, data: bytes) -> None:
    """Write a file where there is none; a part of it is left behind by no failure."""
    try:
        with path.open("xb") as file:
            file.write(data)
    except FileExistsError:
        return
    except OSError:
        path.unlink(missing_ok=True)
        raise
