"""Output files: known to be writable before the work, read back and checked before they take their place."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.formats.atomic_files import explain_os_errors, write_file
from editor.formats.errors import FormatError


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file to be written: where, its bytes, and what looks at them as they were read back."""

    path: Path
    data: bytes
    check: Callable[[bytes], None] = lambda _data: None


class OutputExists(FormatError):
    """The file to be written exists and was not to be replaced."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "already exists", "Choose another name")


def check_output(path: Path, *, overwrite: bool) -> None:
    """Make sure that `path` can be written, before any work is spent on it.

    Raises:
        OutputExists: it exists, and `overwrite` is off.
        FormatError: it is a folder or a device, its folder is missing, or nothing may be written there.
    """
    if path.is_dir():
        raise FormatError(path, "is a folder", "Choose a file name")
    folder = path.absolute().parent
    if not folder.is_dir():
        raise FormatError(path, "is in a folder that doesn’t exist", "Create it or choose another")
    if path.exists() and not path.is_file():
        raise FormatError(path, "isn’t a regular file", "Choose a file name")
    if path.exists() and not overwrite:
        raise OutputExists(path)
    with explain_os_errors(path), tempfile.TemporaryFile(dir=folder):
        pass


def write_checked(
    path: Path, content: str | bytes, *, overwrite: bool, check: Callable[[bytes], None]
) -> None:
    """Write bytes, or text as UTF-8, beside `path`, read them back, let `check` look, move them into place.

    Raises:
        OutputExists: the file exists, and `overwrite` is off; it was not touched.
        FormatError: nothing could be written; nothing is left behind, what was there is unchanged.
    """
    check_output(path, overwrite=overwrite)
    data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    # What a link leads to is replaced, not the link.
    write_file(path.resolve(), data, overwrite=overwrite, check=check)


def write_all_checked(files: Sequence[OutputFile], *, overwrite: bool) -> None:
    """Write several files, all of them or none: what one of them replaced comes back where another fails.

    Raises:
        OutputExists: a file exists, and `overwrite` is off.
        FormatError: a file could not be written, or its `check` refused it; all is as it was.
    """
    for file in files:
        check_output(file.path, overwrite=overwrite)
    with contextlib.ExitStack() as tidy, contextlib.ExitStack() as undo:
        for file in files:
            target = file.path.resolve()
            before = _kept_beside(target, tidy)
            write_file(target, file.data, overwrite=overwrite, check=file.check)
            undo.callback(_put_back, target, before)
        undo.pop_all()


def _kept_beside(path: Path, tidy: contextlib.ExitStack) -> Path | None:
    """Return a copy of a file beside it, which is gone in the end; None where there is no such file."""
    if not path.exists():
        return None
    with explain_os_errors(path):
        folder = Path(tempfile.mkdtemp(dir=path.parent, prefix=".kept-"))
        tidy.callback(shutil.rmtree, folder, ignore_errors=True)
        return Path(shutil.copy2(path, folder / path.name))


def _put_back(path: Path, before: Path | None) -> None:
    if before is None:
        path.unlink(missing_ok=True)
    else:
        before.replace(path)
