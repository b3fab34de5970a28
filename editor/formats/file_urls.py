"""URLs of files beside a page or document that names them."""

from __future__ import annotations

import os
from urllib.parse import quote


def relative_url(name: str) -> str:
    """Return the URL of a file by its name or relative path, also where that isn’t UTF-8 on the disk."""
    try:
        return quote(os.fsencode(name))
    except UnicodeEncodeError:  # half a surrogate pair: no disk has it, but a project's JSON can say it
        return quote(name, errors="replace")
