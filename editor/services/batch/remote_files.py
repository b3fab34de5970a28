"""Files that a table names by a URL: http and https by Python itself, all other protocols by fsspec."""

from __future__ import annotations

import contextlib
import tempfile
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Self

from editor.services.batch.items import InputFile, RemoteFile
from editor.services.errors import ServiceError

_BLOCK: Final = 1 << 20
_TIMEOUT_S: Final = 30.0
_WEB: Final = ("http", "https")
_CHECKSUMS: Final = ("ETag", "etag", "md5Hash", "Content-MD5", "content_md5", "checksum")
"""What protocols call the checksum that they know of a file, or what changes with its content."""


class RemoteFileError(ServiceError):
    """A file can't be had from its URL; the message names the URL and says what to do."""


def missing_support(protocol: str) -> str | None:
    """Return why a protocol can't be used, and what to do, as a message ends; None where it can."""
    if protocol in _WEB:
        return None
    try:
        import fsspec
    except ImportError:
        return f"but {protocol}:// needs fsspec. Install it: pip install fsspec"
    try:
        fsspec.get_filesystem_class(protocol)
    except ValueError:
        return "whose protocol is unknown. Use one such as https:// or s3://"
    except ImportError as error:  # fsspec says which package
        return f"but {protocol}:// needs another package. {_one_line(error).rstrip('.')}"
    return None


def look_at(file: RemoteFile) -> tuple[int, str]:
    """Return a file's size in bytes, and what changes with its content; "" where nothing is sure to.

    Raises:
        RemoteFileError: it isn't there, or nobody answers.
    """
    with _explained(file):
        return _look_on_web(file.url) if file.protocol in _WEB else _look_by_fsspec(file.url)


def fetch(file: RemoteFile, path: Path, *, on_block: Callable[[], object] = lambda: None) -> None:
    """Copy a file to a path; `on_block` may raise to stop.

    Raises:
        RemoteFileError: it isn't there, nobody answers, or the connection ends too early.
    """
    with _explained(file), path.open("wb") as here, _opened(file) as (there, size):
        while block := there.read(_BLOCK):
            on_block()
            try:
                here.write(block)
            except OSError as error:
                raise RemoteFileError(
                    f"{file.said} can’t be copied here ({error.strerror}). Free some space and try again."
                ) from error
        if size is not None and here.tell() < size:
            raise EOFError("the connection broke")


class LocalCopies:
    """Has files that are named by a URL copied, each once and not before it is asked for."""

    def __init__(self, scratch: Path, *, on_block: Callable[[], object]) -> None:
        """Copies stand below `scratch` until the end of the block; `on_block` may raise to stop."""
        self._scratch, self._on_block = scratch, on_block
        self._folders = contextlib.ExitStack()
        self._copies: dict[RemoteFile, Path] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._folders.close()

    def path(self, file: InputFile) -> Path:
        """Return where a file can be read.

        Raises:
            RemoteFileError: it can't be had.
        """
        if isinstance(file, Path):
            return file
        if file not in self._copies:
            self._scratch.mkdir(parents=True, exist_ok=True)
            folder = self._folders.enter_context(tempfile.TemporaryDirectory(dir=self._scratch))
            copy = Path(folder) / file.name  # the name stands in messages and in the project
            fetch(file, copy, on_block=self._on_block)
            self._copies[file] = copy
        return self._copies[file]


def _look_on_web(url: str) -> tuple[int, str]:
    # Not HEAD: an address that is signed for reading allows nothing else.
    with _request(url) as answer:
        heads = answer.headers
        size = int(heads.get("Content-Length") or -1)
        tag, changed = heads.get("ETag", ""), heads.get("Last-Modified", "")
    is_sure = tag and not tag.startswith("W/")
    return size, tag if is_sure else f"{tag} {changed}".strip() if changed else ""


def _look_by_fsspec(url: str) -> tuple[int, str]:
    import fsspec

    system, path = fsspec.core.url_to_fs(url)
    known = system.info(path)
    size = known.get("size")
    for name in _CHECKSUMS:
        if known.get(name):
            return int(size or 0), f"{known[name]}"
    # `ukey` and `checksum` of many protocols are made of the address alone, and never change.
    try:
        return int(size or 0), f"{system.modified(path).isoformat()}"
    except Exception:  # each protocol has errors of its own; most have no such time
        return int(size or 0), ""


@contextlib.contextmanager
def _opened(file: RemoteFile) -> Iterator[tuple[IO[bytes], int | None]]:
    """Yield what is read, and how long it is to be, where that is known."""
    if file.protocol in _WEB:
        with _request(file.url) as answer:
            length = answer.headers.get("Content-Length")
            yield answer, int(length) if length and not answer.headers.get("Content-Encoding") else None
        return
    import fsspec

    with fsspec.open(file.url, "rb") as there:
        yield there, None


def _request(url: str) -> Any:
    # A space or a letter beyond ASCII, as people paste them, would be refused.
    safe = urllib.parse.quote(url, safe="%/:=&?~#+!$,;'@()*[]")
    request = urllib.request.Request(safe, headers={"User-Agent": "earproof"})
    return urllib.request.urlopen(request, timeout=_TIMEOUT_S)


@contextlib.contextmanager
def _explained(file: RemoteFile) -> Iterator[None]:
    """Turn what protocols raise into sentences. Each has errors of its own."""
    try:
        yield
    except (FileNotFoundError, urllib.error.HTTPError) as error:
        code = 404
        if isinstance(error, urllib.error.HTTPError):
            code = error.code
            error.close()
        if code in (404, 410):
            raise RemoteFileError(f"{file.said} doesn’t exist. Check the address.") from error
        if code in (401, 403):
            raise RemoteFileError(
                f"{file.said} may not be read ({code}). Check your access to it."
            ) from error
        raise RemoteFileError(f"{file.said} can’t be fetched ({code}). Try again later.") from error
    except ImportError as error:
        raise RemoteFileError(
            f"{file.said} needs another package. {_one_line(error).rstrip('.')}."
        ) from error
    except ServiceError:
        raise
    except Exception as error:
        if type(error).__module__.startswith(("alignment", "editor")):  # Cancelled: it was asked for
            raise
        said = _one_line(getattr(error, "reason", error))
        raise RemoteFileError(
            f"{file.said} can’t be fetched ({said}). Check the address and the connection."
        ) from error


def _one_line(error: object) -> str:
    return " ".join(str(error).split()) or type(error).__name__
