"""Recordings as workers reach them: by the same path as here, or copied from a URL by fsspec."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.formats.file_urls import relative_url
from editor.services.batch.cluster.errors import ClusterError, RemoteFailure

_BLOCK: Final = 1 << 20
_QUOTED: Final = ("http", "https")
"""Protocols whose addresses are written with %20 for a space; the others take names as they are."""


@dataclass(frozen=True, slots=True)
class RecordingSource:
    """A recording of so many bytes at a path of the client; workers read `url` instead, unless it is ""."""

    path: Path
    size: int
    url: str = ""


@dataclass(frozen=True, slots=True)
class FetchedFolder:
    """A folder of the client, and the URL under which workers find the same files."""

    folder: Path
    url: str

    def source(self, recording: Path, size: int) -> RecordingSource:
        """Return where workers find a recording.

        Raises:
            RemoteFailure: it does not lie in the folder.
        """
        if not recording.is_relative_to(self.folder):
            raise RemoteFailure(
                f"“{recording.name}” isn’t in “{self.folder.name}”, whose files are fetched. Move it there."
            )
        name = recording.relative_to(self.folder).as_posix()
        quoted = relative_url(name) if self.url.split("://")[0] in _QUOTED else name
        return RecordingSource(recording, size, f"{self.url.rstrip('/')}/{quoted}")


def check_url(url: str) -> None:
    """Refuse a URL that fsspec can't read from, before anything is sent to workers.

    Raises:
        ClusterError: it has no protocol, or one that is unknown.
    """
    from fsspec.registry import known_implementations, registry

    protocol, parted, _ = url.partition("://")
    if not parted or protocol not in {*known_implementations, *registry}:
        raise ClusterError(f"“{url}” isn’t a URL to fetch from. Use one such as s3://bucket/folder.")


@contextlib.contextmanager
def recording_at_hand(source: RecordingSource, scratch: str | None) -> Iterator[Path]:
    """Yield a path by which a worker reads a recording; what was fetched into `scratch` is removed after.

    Raises:
        RemoteFailure: it is not there, another file, or can't be fetched.
    """
    if not source.url:
        if not source.path.is_file():
            raise RemoteFailure(
                f"“{source.path.name}” isn’t there on the worker. Mount its folder, or use --fetch-from."
            )
        yield source.path
        return
    with tempfile.TemporaryDirectory(prefix="earproof-", dir=scratch) as folder:
        path = Path(folder) / source.path.name  # the name stands in messages
        _fetch(source.url, path)
        if path.stat().st_size != source.size:
            raise RemoteFailure(
                f"“{source.url}” is another file than “{source.path.name}”. Synchronize the two folders."
            )
        yield path


def _fetch(url: str, path: Path) -> None:
    """Copy a file.

    Raises:
        RemoteFailure: it can't be opened or read.
    """
    import fsspec

    try:
        with fsspec.open(url, "rb") as there, path.open("wb") as here:
            shutil.copyfileobj(there, here, _BLOCK)
    except FileNotFoundError as error:
        raise RemoteFailure(f"“{url}” doesn’t exist. Check --fetch-from.") from error
    except (
        Exception
    ) as error:  # each protocol has errors of its own; ImportError: its package is not installed
        said = " ".join(str(error).split()) or type(error).__name__
        raise RemoteFailure(f"“{url}” can’t be fetched ({said}). Check the address on a worker.") from error
