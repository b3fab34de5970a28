"""Where the program's resource files lie."""

from __future__ import annotations

from pathlib import Path


def resources() -> Path:
    """Return the folder of resources: beside the packages in the source, inside `editor` once installed."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
