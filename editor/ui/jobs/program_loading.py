"""Loading the program: without what Python and PySide6 would look through meanwhile."""

from __future__ import annotations

import builtins

from editor.ui.jobs.garbage_collection import pause_search


def begin_loading() -> None:
    """Load Qt, and have the rest of the program loaded without a search for garbage or a look at its source.

    WORKAROUND: from its import on, PySide6 reads the source of each module that is imported, and keeps it, to
    know whether it may switch on snake_case names there (PySide6 6.11.3; see `findings/`). Nothing here does.
    """
    pause_search()
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401  # it puts its own function in the place of Python's

    builtins.__import__ = plain
