"""Opening a project for a command: notices go to stderr, what stops the command is raised."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from editor.cli.console import Console
from editor.formats.errors import FormatError
from editor.services.storage.store import Store


@contextmanager
def open_project(path: Path, console: Console, *, write: bool = False) -> Iterator[Store]:
    """Open a project; with `write`, all changes are on the disk when the context ends.

    Raises:
        FormatError: it cannot be read, or, with `write`, cannot be written.
    """
    with Store.open(path, read_only=not write) as store:
        if write and store.holder:
            problem = f"nothing was changed, for it is open already by {store.holder}"
            raise FormatError(path, problem, "close it there and try again")
        if write and store.read_only:
            reason = store.notices[-1] if store.notices else "it cannot be written."
            raise FormatError(path, f"nothing was changed: {reason.rstrip('.')}", "change that and try again")
        for notice in store.notices:
            console.notice(notice)
        yield store
        if write and not store.flush():
            reason = store.message.rstrip(".") or "the disk did not take it"
            raise FormatError(path, f"the change was not saved ({reason})", "make room or try again")
