"""Opening a project for a command: notices go to stderr, what stops the command is raised."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from editor.cli.console import Console
from editor.formats.errors import FormatError
from editor.services.errors import ServiceError
from editor.services.storage.store import Store


@contextmanager
def open_project(path: Path, console: Console, *, write: bool = False) -> Iterator[Store]:
    """Open a project; with `write`, all changes are on the disk when the context ends.

    Raises:
        FormatError: it cannot be read.
        ServiceError: with `write`, it cannot be written.
    """
    with Store.open(path, read_only=not write) as store:
        if write and store.holder:
            problem = f"is open elsewhere ({store.holder}); nothing was changed"
            raise FormatError(path, problem, "Close it there and try again")
        if write and store.read_only:
            raise ServiceError(_why_unchanged(store))
        for notice in store.notices:
            console.notice(notice)
        yield store
        if write and not store.flush():
            reason = store.message or f"The disk did not accept “{path.name}”."
            raise ServiceError(f"{reason} The change couldn’t be saved.")


def _why_unchanged(store: Store) -> str:
    """Return why a project can’t be changed, in words of the command line, which opens nothing."""
    reason = store.read_only_reason or f"“{store.path.name}” can’t be written to."
    told = reason.removeprefix("Opened read-only: ")
    return f"{told[:1].upper()}{told[1:]} Nothing was changed."
