"""Packed files: several texts in one ZIP file, the same bytes for the same texts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_FIRST_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest that ZIP can say: a file tells nothing of when it was written."""


def pack(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP file that holds the parts by their names, in their order."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _FIRST_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return stream.getvalue()


def is_packed(data: bytes, *names: str) -> bool:
    """Whether bytes are a whole ZIP file that holds parts of these names."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.testzip() is None and set(names) <= set(archive.namelist())
    except zipfile.BadZipFile:
        return False
