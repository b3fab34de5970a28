"""Media identity: a recording told by size and SHA-256, and found again when it or its project has moved."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path, PurePosixPath

from editor.formats.errors import FormatError
from editor.formats.native.project_format import MediaReference

_BLOCK = 1 << 20
MAX_FILES = 20_000
"""So many files are looked at when a recording is looked for by its content."""


@dataclass(frozen=True, slots=True)
class FoundRecording:
    """Where a recording lies now, whether its size is still the one the project knows, and how it was found.

    `by_content`: it was in none of the places the project knows, but its content is the recording's.
    """

    path: Path
    same_size: bool
    by_content: bool = False


def media_reference(
    path: Path,
    *,
    relative_to: Path,
    duration_ms: int | None = None,
    on_progress: Callable[[float], None] | None = None,
) -> MediaReference:
    """Return what a project notes of its recording; `relative_to` is the project's folder.

    The file is read once, block by block; `on_progress` hears the fraction done and may raise to stop.
    `duration_ms` None: it is taken from the file's own header, 0 where that says nothing.

    Raises:
        FormatError: the recording cannot be read.
    """
    absolute = path.absolute()
    try:
        size = absolute.stat().st_size
        digest = sha256(absolute, on_progress)
    except OSError as error:
        problem = f"can’t be read ({error.strerror or error})"
        raise FormatError(path, problem, "Check that the file is there and that you may read it") from error
    return MediaReference(
        name=path.name,
        size=size,
        sha256=digest,
        relative_path=_relative(absolute, relative_to.absolute()),
        absolute_path=str(absolute),
        duration_ms=_header_duration_ms(absolute) if duration_ms is None else duration_ms,
    )


def without_place(media: MediaReference) -> MediaReference:
    """Return what a project notes of a recording that will be gone: what it is, not where."""
    return replace(media, relative_path="", absolute_path="")


def sha256(path: Path, on_progress: Callable[[float], None] | None = None) -> str:
    """Return a file's SHA-256 in hexadecimal, read block by block."""
    digest = hashlib.sha256()
    size = path.stat().st_size
    done = 0
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
            done += len(block)
            if on_progress is not None:
                on_progress(min(1.0, done / max(1, size)))
    return digest.hexdigest()


def find_recording(
    media: MediaReference, *, project: Path, stop: Callable[[], bool] = bool
) -> FoundRecording | None:
    """Look for a project's recording: where it was, beside the project, then by content in these folders.

    A file of the right size goes before one of the right content elsewhere (its content is not read here,
    see `is_same`), and that before one of another size; None where there is none of these.
    """
    other: FoundRecording | None = None
    places = list(_candidate_paths(media, project.absolute().parent))
    for path in places:
        size = _size(path)
        if size is not None and size == media.size:
            return FoundRecording(path, same_size=True)
        if size is not None:
            other = other or FoundRecording(path, same_size=False)
    for folder in dict.fromkeys([project.absolute().parent, *(path.parent for path in places)]):
        found = find_by_content(media, folder, stop=stop)
        if found is not None:
            return FoundRecording(found, same_size=True, by_content=True)
    return other


def find_by_content(
    media: MediaReference, folder: Path, *, deep: bool = False, stop: Callable[[], bool] = bool
) -> Path | None:
    """Return the file in a folder that is the project's recording, whatever its name; None for none.

    Only files of the very size are read. `deep` looks into the folders inside too, up to so many files as
    a person would wait for. `stop` ends the search.
    """
    if not media.sha256 or not media.size:
        return None
    for path in islice(_files(folder, deep=deep), MAX_FILES):
        if stop():
            return None
        with contextlib.suppress(OSError):
            if path.stat().st_size == media.size and sha256(path, _stop_check(stop)) == media.sha256:
                return path
    return None


def is_same(path: Path, media: MediaReference, *, stop: Callable[[], bool] = bool) -> bool:
    """Whether a file is the very recording a project was made from, byte for byte; yes if none is known.

    Raises:
        OSError: the file cannot be read, or `stop` ended that.
    """
    if not media.sha256:
        return True
    return path.stat().st_size == media.size and sha256(path, _stop_check(stop)) == media.sha256


def reference_at(media: MediaReference, path: Path, *, project: Path) -> MediaReference:
    """Return the reference for the same recording at another place or by another name."""
    absolute = path.absolute()
    relative = _relative(absolute, project.absolute().parent)
    return replace(media, name=path.name, relative_path=relative, absolute_path=str(absolute))


def rebase_reference(media: MediaReference, *, project: Path, to: Path) -> MediaReference:
    """Return the reference for a project at another place, its relative path leading to the same file."""
    folder, target = project.absolute().parent, to.absolute().parent
    if not media.relative_path or folder == target:
        return media
    recording = Path(os.path.normpath(folder / PurePosixPath(media.relative_path)))
    return replace(media, relative_path=_relative(recording, target))


def _size(path: Path) -> int | None:
    """Return a file's size, None where there is no such file."""
    with contextlib.suppress(OSError):
        if path.is_file():
            return path.stat().st_size
    return None


def _files(folder: Path, *, deep: bool) -> Iterator[Path]:
    for top, folders, names in os.walk(folder):
        if not deep:
            folders.clear()
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(top, name) for name in sorted(names))


def _stop_check(stop: Callable[[], bool]) -> Callable[[float], None]:
    def at(_fraction: float) -> None:
        if stop():
            raise InterruptedError

    return at


def _candidate_paths(media: MediaReference, folder: Path) -> Iterator[Path]:
    if media.relative_path:
        yield Path(os.path.normpath(folder / PurePosixPath(media.relative_path)))
    if media.absolute_path:
        yield Path(media.absolute_path)
    if media.name:
        yield folder / Path(media.name).name


def _relative(path: Path, folder: Path) -> str:
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # another drive
        return ""


def _header_duration_ms(path: Path) -> int:
    import av

    try:
        with av.open(str(path), metadata_errors="ignore") as container:
            return max(0, round((container.duration or 0) / 1000))
    except (OSError, ValueError):  # PyAV's errors are of these kinds too
        return 0
