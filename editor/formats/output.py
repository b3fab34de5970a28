"""Written beside and moved into place: a file is there whole or not at all, and was read back before."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from editor.formats.errors import FormatError


class OutputExists(FormatError):
    """The file to be written exists and was not to be replaced."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "already exists", "choose another name, or replace it with --force")


def check_output(path: Path, *, overwrite: bool) -> None:
    """Make sure that `path` can be written, before any work is spent on it.

    Raises:
        OutputExists: it exists, and `overwrite` is off.
        FormatError: it is a folder, its folder is missing, or nothing may be written there.
    """
    if path.is_dir():
        raise FormatError(path, "is a folder", "give the name of a file")
    folder = path.absolute().parent
    if not folder.is_dir():
        raise FormatError(path, "its folder does not exist", "create the folder or choose another")
    if path.exists() and not overwrite:
        raise OutputExists(path)
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise _unwritable(path, error) from error


def write_checked(path: Path, text: str, *, overwrite: bool, check: Callable[[str], None]) -> None:
    """Write `text` as UTF-8 beside `path`, read it back, let `check` look at it, and move it into place.

    Raises:
        OutputExists: the file exists, and `overwrite` is off; it was not touched.
        FormatError: nothing could be written; nothing is left behind, what was there is unchanged.
    """
    check_output(path, overwrite=overwrite)
    beside: Path | None = None
    try:
        descriptor, name = tempfile.mkstemp(
            dir=path.absolute().parent, prefix=f".{path.name[:100]}.", suffix=".part"
        )
        beside = Path(name)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(text.encode("utf-8"))
            stream.flush()
            os.fsync(stream.fileno())
        check(beside.read_bytes().decode("utf-8"))
        beside.chmod(_usual_mode(path))
        if overwrite:
            beside.replace(path)
        else:
            _move_new(beside, path)
    except FileExistsError as error:
        raise OutputExists(path) from error
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        if beside is not None:
            beside.unlink(missing_ok=True)


def _move_new(beside: Path, path: Path) -> None:
    """Give the file its name unless another took it meanwhile."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:
        # Some file systems know no links; there the check at the beginning has to do.
        if path.exists():
            raise FileExistsError(path) from None
        beside.replace(path)


def _usual_mode(path: Path) -> int:
    """Return the rights that a file made by any other program has here; temporary files are stricter."""
    with contextlib.suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _unwritable(path: Path, error: OSError) -> FormatError:
    problem = f"cannot be written ({error.strerror or error})"
    return FormatError(path, problem, "choose a folder that you may write to and that has room")
