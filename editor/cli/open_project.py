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
            problem = f"is open elsewhere ({store.holder}); nothing was changed"
            raise FormatError(path, problem, "Close it there and try again")
        if write and store.read_only:
            reason = store.notices[-1] if store.notices else "it can’t be written to."
            raise FormatError(path, f"wasn’t changed: {reason.rstrip('.')}", "Change that and try again")
        for notice in store.notices:
            console.notice(notice)
        yield store
        if write and not store.flush():
            reason = store.message.rstrip(".") or "the disk did not accept it"
            raise FormatError(path, f"couldn’t be saved ({reason})", "Free some space or try again")
