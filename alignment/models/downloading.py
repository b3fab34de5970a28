"""Downloading files by HTTP: resumed where it stopped, through a proxy, stopped at once when asked."""

from __future__ import annotations

import http.client
import threading
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

from alignment.errors import Cancelled, ModelError

PART_SUFFIX: Final = ".part"
_BLOCK: Final = 1 << 18
_TIMEOUT_S: Final = 30.0
_LOOK_S: Final = 0.25
_ATTEMPTS: Final = 3
"""So often a broken connection is taken up again before a person is told."""
_OK, _PARTIAL, _BAD_RANGE = 200, 206, 416

_BROKEN = (urllib.error.URLError, http.client.HTTPException, OSError)


@dataclass(slots=True)
class Downloader:
    """Downloads file after file. `proxy` is an address, "" for what the environment says (HTTPS_PROXY)."""

    proxy: str = ""
    cancelled: threading.Event = field(default_factory=threading.Event)

    def fetch(self, url: str, into: Path, on_bytes: Callable[[int], object]) -> None:
        """Download to `into`; `on_bytes` hears how many bytes of it are here.

        What is here of it already, in a file beside `into`, is not asked for again.

        Raises:
            ModelError: it cannot be downloaded or written; what came stays for the next time.
            Cancelled: `cancelled` was set; what came stays likewise.
        """
        failure: list[BaseException] = []

        def work() -> None:
            try:
                self._fetch_patiently(url, into, on_bytes)
            except BaseException as error:  # told in the caller's thread
                failure.append(error)

        # A connection that hangs wakes up only after its time; whoever stops it does not wait for that.
        thread = threading.Thread(target=work, name="download", daemon=True)
        thread.start()
        while thread.is_alive():
            if self.cancelled.is_set():
                raise Cancelled
            thread.join(_LOOK_S)
        if failure:
            raise failure[0]

    def _fetch_patiently(self, url: str, into: Path, on_bytes: Callable[[int], object]) -> None:
        part = into.with_name(into.name + PART_SUFFIX)
        failures, reached = 0, _size(part)
        cause: Exception
        while True:
            self._give_up_if_cancelled()
            try:
                self._fetch_once(url, part, on_bytes)
                break
            except urllib.error.HTTPError as error:
                if error.code < 500:  # asking again changes nothing
                    raise _download_error(into.name, f"{error.code} {error.reason}") from error
                problem, cause = f"{error.code} {error.reason}", error
            except _BROKEN as error:
                problem, cause = _reason(error), error
            failures = 1 if _size(part) > reached else failures + 1
            reached = _size(part)
            if failures >= _ATTEMPTS:
                raise _download_error(into.name, problem) from cause
        part.replace(into)

    def _fetch_once(self, url: str, part: Path, on_bytes: Callable[[int], object]) -> None:
        start = _size(part)
        headers = {"User-Agent": "earproof", **({"Range": f"bytes={start}-"} if start else {})}
        try:
            response = self._opener().open(urllib.request.Request(url, headers=headers), timeout=_TIMEOUT_S)
        except urllib.error.HTTPError as error:
            error.close()
            if error.code == _BAD_RANGE and start == _whole_size(error.headers.get("Content-Range", "")):
                return  # all of it is here
            if error.code == _BAD_RANGE:
                part.unlink()
                raise http.client.IncompleteRead(b"") from error
            raise
        with response:
            if response.status != _PARTIAL:
                start = 0  # a server without ranges begins anew
            self._write(response, part, start=start, on_bytes=on_bytes)

    def _write(self, response: Any, part: Path, *, start: int, on_bytes: Callable[[int], object]) -> None:
        """Append what comes.

        Raises:
            http.client.IncompleteRead: the connection ended before all had come.
        """
        length = response.headers.get("Content-Length")
        here = told = start
        self._give_up_if_cancelled()  # the next fetch may be under way, or done, and its file in place
        file = _guarded(lambda: part.open("ab" if start else "wb"), part)
        with file:
            while block := bytes(response.read1(_BLOCK)):  # what has come, however little
                self._give_up_if_cancelled()
                _guarded(partial(file.write, block), part)
                here += len(block)
                if here - told >= _BLOCK:
                    told = here
                    on_bytes(told)
            _guarded(file.flush, part)
            on_bytes(here)
        if length is not None and here - start < int(length):
            raise http.client.IncompleteRead(b"", int(length) - (here - start))

    def _give_up_if_cancelled(self) -> None:
        if self.cancelled.is_set():
            raise Cancelled

    def _opener(self) -> urllib.request.OpenerDirector:
        handler = urllib.request.ProxyHandler(
            {"http": self.proxy, "https": self.proxy} if self.proxy else None
        )
        return urllib.request.build_opener(handler)


def _guarded(act: Callable[[], Any], part: Path) -> Any:
    """Do something to a file; what goes wrong there is not the connection's fault."""
    try:
        return act()
    except OSError as error:
        raise ModelError(
            f"The model can’t be saved in “{part.parent.name}” ({error.strerror}). Free some space or allow "
            "writing."
        ) from error


def _size(part: Path) -> int:
    return part.stat().st_size if part.is_file() else 0


def _whole_size(content_range: str) -> int:
    """Return the size that `bytes */123` states, -1 where it states none."""
    size = content_range.rpartition("/")[2]
    return int(size) if size.isdecimal() else -1


def _reason(error: BaseException) -> str:
    if isinstance(error, http.client.IncompleteRead):
        return "the connection ended early"
    said = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(said, TimeoutError):
        return "the server doesn’t respond"
    if isinstance(said, OSError) and said.strerror:
        return said.strerror
    return " ".join(str(said).split()).rstrip(".") or type(error).__name__


def _download_error(name: str, problem: str) -> ModelError:
    return ModelError(
        f"“{name}” can’t be downloaded ({problem}). Check the connection and the proxy, or fetch from a "
        "folder."
    )
