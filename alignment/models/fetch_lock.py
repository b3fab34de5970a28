"""One fetch of a model at a time: another, also of another process, waits for it and shows how far it is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from alignment.errors import Cancelled
from alignment.lock_files import LockFile, LockTaken
from alignment.models.catalogue import CatalogueModel
from alignment.models.folders import bytes_in, folder_under_way

_LOOK_S: Final = 0.25


@contextmanager
def fetch_lock(
    model: CatalogueModel, cancelled: threading.Event, on_share: Callable[[float], object]
) -> Iterator[None]:
    """Keep other fetches of a model out; while another runs, wait, and tell its share from 0 to 1.

    Raises:
        Cancelled: `cancelled` was set while another ran.
        OSError: the folder of models cannot be written.
    """
    under_way = folder_under_way(model.name)
    lock = _try_to_lock(under_way)
    while lock is None:
        if cancelled.wait(_LOOK_S):
            raise Cancelled
        on_share(min(1.0, bytes_in(under_way) / model.size))
        lock = _try_to_lock(under_way)
    try:
        yield
    finally:
        lock.release()
        _drop_if_empty(under_way.parent)


def _try_to_lock(under_way: Path) -> LockFile | None:
    """Return the lock, None where another holds it or is just ending."""
    under_way.parent.mkdir(parents=True, exist_ok=True)
    try:
        return LockFile.acquire(under_way.with_name(f".{under_way.name}.lock"))
    except (LockTaken, FileNotFoundError):  # the latter: its last holder removed the folder meanwhile
        return None


def _drop_if_empty(folder: Path) -> None:
    try:
        folder.rmdir()
    except OSError:
        return
