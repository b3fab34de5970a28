"""Output files: known to be writable before the work, read back and checked before they take their place."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from editor.formats.atomic_files import explain_os_errors, write_file
from editor.formats.errors import FormatError


class OutputExists(FormatError):
    """The file to be written exists and was not to be replaced."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "it exists already", "choose another name")


def check_output(path: Path, *, overwrite: bool) -> None:
    """Make sure that `path` can be written, before any work is spent on it.

    Raises:
        OutputExists: it exists, and `overwrite` is off.
        FormatError: it is a folder or a device, its folder is missing, or nothing may be written there.
    """
    if path.is_dir():
        raise FormatError(path, "it is a folder", "give the name of a file")
    folder = path.absolute().parent
    if not folder.is_dir():
        raise FormatError(path, "there is no such folder", "create it or choose another")
    if path.exists() and not path.is_file():
        raise FormatError(path, "it is no ordinary file", "give the name of a file")
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
