"""Recordings as workers reach them: by the same path as here, or copied from a URL by fsspec."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.formats.file_urls import relative_url
from editor.services.batch.cluster.errors import ClusterError, RemoteFailure
from editor.services.batch.items import RemoteFile
from editor.services.batch.remote_files import RemoteFileError, fetch

_QUOTED: Final = ("http", "https")
"""Protocols whose addresses are written with %20 for a space; the others take names as they are."""


@dataclass(frozen=True, slots=True)
class RecordingSource:
    """A recording of so many bytes at a path of the client; workers read `remote` instead, if given."""

    path: Path
    size: int
    remote: RemoteFile | None = None


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
        return RecordingSource(recording, size, RemoteFile(f"{self.url.rstrip('/')}/{quoted}"))


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
    if source.remote is None:
        if not source.path.is_file():
            raise RemoteFailure(
                f"“{source.path.name}” isn’t there on the worker. Mount its folder, or use --fetch-from."
            )
        yield source.path
        return
    with tempfile.TemporaryDirectory(prefix="earproof-", dir=scratch) as folder:
        path = Path(folder) / source.path.name  # the name stands in messages
        try:
            fetch(source.remote, path)
        except RemoteFileError as error:
            raise RemoteFailure(str(error)) from error
        if path.stat().st_size != source.size:
            raise RemoteFailure(
                f"{source.remote.said} is another file than “{source.path.name}” here. Synchronize the two."
            )
        yield path
