"""Whether there is a newer version of the program: asks the Python Package Index, only when a person asks."""

from __future__ import annotations

import contextlib
import http.client
import importlib.metadata
import json
import re
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass
from typing import Final

from editor.services.errors import ServiceError

INDEX_URL: Final = "https://pypi.org/pypi/earproof/json"
"""The index's JSON interface: https://docs.pypi.org/api/json/"""
PAGE_URL: Final = "https://pypi.org/project/earproof/"
_TIMEOUT_S: Final = 10
_MAX_BYTES: Final = 8 << 20
_VERSION: Final = re.compile(r"v?(?:\d+!)?(\d+(?:\.\d+)*)(.*)")


@dataclass(frozen=True, slots=True)
class Versions:
    """The version that is installed, and the newest one published."""

    installed: str
    newest: str

    @property
    def is_newer(self) -> bool:
        """Whether the newest one comes after the installed one."""
        return _order(self.newest) > _order(self.installed)

    def as_json(self) -> dict[str, str | bool]:
        """Return both for other programs."""
        return {"installed": self.installed, "newest": self.newest, "newer": self.is_newer, "page": PAGE_URL}


def installed_version() -> str:
    """Return the version that is installed, "" where the program runs from its source."""
    try:
        return importlib.metadata.version("earproof")
    except importlib.metadata.PackageNotFoundError:
        return ""


def find_newest(*, proxy: str = "", address: str = "") -> Versions:
    """Ask the index for the newest version; nothing but the question is sent.

    `proxy` is an address, "" for the system's; `address` takes the place of the index.

    Raises:
        ServiceError: the program is not installed, or the index gives no answer.
    """
    installed = installed_version()
    if not installed:
        raise ServiceError(
            "Earproof runs from source and has no version. Update it with your version control system."
        )
    url = address or INDEX_URL
    host = urllib.parse.urlsplit(url).hostname or url
    try:
        return Versions(installed, _newest_of(_fetch(url, installed, proxy)))
    except urllib.error.HTTPError as error:
        error.close()
        raise ServiceError(f"“{host}” gave no version (error {error.code}). Try again later.") from error
    except (urllib.error.URLError, http.client.HTTPException, OSError) as error:
        raise ServiceError(
            f"“{host}” can’t be reached ({_reason(error)}). Check the connection and the proxy."
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise ServiceError(f"“{host}” gave no version (unknown answer). Try again later.") from error


def _fetch(url: str, installed: str, proxy: str) -> bytes:
    handler = urllib.request.ProxyHandler({"http": proxy, "https": proxy} if proxy else None)
    headers = {"Accept": "application/json", "User-Agent": f"earproof/{installed}"}
    request = urllib.request.Request(url, headers=headers)
    with contextlib.closing(urllib.request.build_opener(handler).open(request, timeout=_TIMEOUT_S)) as answer:
        return bytes(answer.read(_MAX_BYTES))


def _newest_of(answer: bytes) -> str:
    """Return the newest version of an answer, which is never a pre-release unless there are only these.

    Raises:
        ValueError, KeyError, TypeError: the answer is another than the index gives.
    """
    newest = json.loads(answer)["info"]["version"]
    if not isinstance(newest, str) or not _VERSION.fullmatch(newest):
        raise ValueError(newest)
    return newest


def _order(version: str) -> tuple[tuple[int, ...], int]:
    """Return what versions are compared by: the release's numbers, then before, at or after that release.

    After PEP 440: https://packaging.python.org/specifications/version-specifiers/
    """
    found = _VERSION.fullmatch(version)
    if found is None:
        return (), 0
    numbers = [int(number) for number in found[1].split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    rest = found[2].partition("+")[0].lower().lstrip(".-_")
    stage = 0 if not rest else 1 if rest.startswith(("post", "rev")) else -1
    return tuple(numbers), stage


def _reason(error: BaseException) -> str:
    said = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(said, TimeoutError):
        return "the server doesn’t respond"
    if isinstance(said, OSError) and said.strerror:
        return said.strerror
    return " ".join(str(said).split()).rstrip(".") or type(error).__name__
