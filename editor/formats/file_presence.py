"""Whether a path leads to something, whatever the path is.

`Path.exists()` and its like raise where a folder on the way may not be searched, a name is too long, or a
network drive is gone. For whoever types a path, or lists files of former days, such a file is not there.
"""

from __future__ import annotations

from pathlib import Path


def is_there(path: Path) -> bool:
    """Return whether there is a file or folder."""
    try:
        return path.exists()
    except OSError:
        return False


def is_file_there(path: Path) -> bool:
    """Return whether there is a file."""
    try:
        return path.is_file()
    except OSError:
        return False


def is_folder_there(path: Path) -> bool:
    """Return whether there is a folder."""
    try:
        return path.is_dir()
    except OSError:
        return False
