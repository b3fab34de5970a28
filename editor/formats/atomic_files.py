"""Atomic file writing: whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from editor.formats.errors import FormatError

_PART = ".part"
LEFTOVER_AGE_S = 60
"""A part older than this is nobody's any more."""


def write_file(
    path: Path, data: bytes, *, overwrite: bool, check: Callable[[bytes], None] | None = None
) -> None:
    """Write a file beside its place, flush it to the disk and move it there in one step.

    `check` gets the bytes as they were read back, and may raise to have all left as it was.

    Raises:
        FormatError: the file exists already and may not be overwritten, or cannot be written.
    """
    with explain_os_errors(path):
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.", suffix=_PART)
        beside = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if check is not None:
                check(beside.read_bytes())
            _set_default_mode(beside, path)
            if overwrite:
                beside.replace(path)
            else:
                _move_exclusively(beside, path)
        finally:
            beside.unlink(missing_ok=True)
        sync_folder(path.parent)


def remove_leftovers(path: Path) -> None:
    """Remove what writers of a file left beside it that were killed a while ago."""
    start = f".{path.name[:100]}."
    with contextlib.suppress(OSError):
        for beside in path.parent.iterdir():
            if beside.name.startswith(start) and beside.suffix == _PART:
                with contextlib.suppress(OSError):
                    if time.time() - beside.stat().st_mtime > LEFTOVER_AGE_S:
                        beside.unlink()


def sync_folder(folder: Path) -> None:
    """Have a folder's entries on the disk, where the system can do that."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):  # some file systems cannot; the data itself is safe
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def explain_os_errors(path: Path) -> Iterator[None]:
    """Turn the system's errors about a file into a FormatError that says what to do."""
    try:
        yield
    except FileExistsError as error:
        raise FormatError(path, "already exists", "Choose another name") from error
    except IsADirectoryError as error:
        raise FormatError(path, "is a folder", "Choose a file name") from error
    except (FileNotFoundError, NotADirectoryError) as error:
        problem = "doesn’t exist" if path.parent.is_dir() else "is in a folder that doesn’t exist"
        raise FormatError(path, problem, "Check the name") from error
    except PermissionError as error:
        raise FormatError(
            path, "can’t be written: permission denied", "Change its permissions or choose another folder"
        ) from error
    except OSError as error:
        reason = (error.strerror or str(error)).rstrip(".")
        raise FormatError(
            path, f"can’t be written ({reason})", "Check the disk or choose another folder"
        ) from error


def _move_exclusively(beside: Path, path: Path) -> None:
    if os.name != "posix":
        beside.rename(path)  # fails there where the target exists
        return
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:  # no hard links on this file system
        if path.exists():
            raise FileExistsError(path) from None
        beside.replace(path)


def _set_default_mode(beside: Path, path: Path) -> None:
    """Give a fresh file the mode that it replaces, or that any new file would get."""
    if os.name != "posix":
        return
    try:
        mode = path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    beside.chmod(mode)
