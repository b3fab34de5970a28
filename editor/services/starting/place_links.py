"""Links that open a project at a time, as reports have them: `earproof://open?file=/home/me/a.earproof&at=0:21`.

The form is that of a URI (RFC 3986); both values are percent-encoded. Installers register the scheme.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path, PureWindowsPath
from typing import Final
from urllib.parse import parse_qs, urlsplit

from editor.formats.file_kinds import PROJECT_SUFFIX
from editor.services.errors import ServiceError

SCHEME: Final = "earproof"
_TIME: Final = re.compile(r"(?:\d{1,3}:)?\d{1,3}:\d{2}(?:\.\d{1,3})?")


class LinkError(ServiceError):
    """A link that names no project on this computer."""


def is_place_link(text: str) -> bool:
    """Whether a text begins like such a link."""
    return text[: len(SCHEME) + 1].lower() == f"{SCHEME}:"


def link_arguments(link: str) -> list[str]:
    """Return what a link asks for in the words of the command line: the project, and `--at` with a time.

    Any web page may hold such a link, so nothing but a project on this computer can be named by it: Windows
    would log on to whatever computer a path of another one names.

    Raises:
        LinkError: it names no project by its whole path, or a time that is none.
    """
    try:
        parts = urlsplit(link)
        asked = parse_qs(parts.query, strict_parsing=True, errors="surrogateescape")
    except ValueError as error:
        raise _refused(link) from error
    files, times = asked.get("file", []), asked.get("at", [])
    if (parts.netloc or parts.path) != "open" or len(files) != 1 or not _is_local_project(files[0]):
        raise _refused(link)
    if not times:
        return [files[0]]
    if len(times) != 1 or not _TIME.fullmatch(times[0]):
        raise _refused(link)
    return [files[0], "--at", times[0]]


def without_links(arguments: Sequence[str]) -> list[str]:
    """Return a command line with its link, if it is nothing but one, in the command line's own words.

    Raises:
        LinkError: see `link_arguments`.
    """
    if len(arguments) == 1 and is_place_link(arguments[0]):
        return link_arguments(arguments[0])
    return list(arguments)


def _is_local_project(name: str) -> bool:
    path = Path(name)
    is_elsewhere = name.startswith(("//", "\\\\")) or PureWindowsPath(name).drive.startswith("\\\\")
    is_written = all(char >= " " for char in name)
    return is_written and path.is_absolute() and not is_elsewhere and path.suffix.lower() == PROJECT_SUFFIX


def _refused(link: str) -> LinkError:
    shown = link if len(link) <= 120 else f"{link[:119]}…"
    return LinkError(f"“{shown}” isn’t a link to a project on this computer. Open the project itself.")
