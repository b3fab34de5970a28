"""A person's own glossary, for all projects: kept in the platform's place for settings. Qt-free."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from editor.document.document import utc_now
from editor.document.glossary import Glossary
from editor.formats.native.codec import DamagedRecordError, from_line, to_line
from editor.formats.native.glossary_records import glossary_from_json, glossary_to_json
from editor.services.settings import default_path


def user_glossary_path() -> Path:
    """Return where this platform keeps it."""
    return default_path().with_name("glossary.json")


def read_user_glossary(path: Path | None = None) -> Glossary:
    """Return the glossary of a file, an empty one where there is none; a damaged file is set aside."""
    path = path or user_glossary_path()
    try:
        return glossary_from_json(from_line(path.read_text(encoding="utf-8")))
    except OSError:
        return Glossary()
    except (UnicodeDecodeError, DamagedRecordError):
        _set_aside(path)
        return Glossary()


def write_user_glossary(glossary: Glossary, path: Path | None = None) -> None:
    """Put a glossary in the place of the one that is there, whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    path = path or user_glossary_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".glossary-")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(to_line(glossary_to_json(glossary, time=utc_now())))
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(path.name + ".damaged"))
    except OSError:
        return
