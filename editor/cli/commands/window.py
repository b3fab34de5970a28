"""`earproof [FILE]`: the editor's window, loaded only when it is wanted."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Sequence
from pathlib import Path

from editor.cli.arguments import COMMANDS
from editor.cli.console import Console
from editor.services.starting.place_links import without_links


def run(options: argparse.Namespace, console: Console) -> int:
    """Open the window on a file, at a time where one is named."""
    at = ["--at", options.at] if options.at is not None else []
    return open_window([str(options.file), *at], console)


def open_window(arguments: Sequence[str], console: Console) -> int:
    """Open the window on what the arguments name, and return its exit code.

    Raises:
        LinkError: a link from a report names no project on this computer.
    """
    arguments = without_links(arguments)
    named = Path(arguments[0]) if arguments and not arguments[0].startswith("-") else None
    if named is not None and not named.exists():
        if named.suffix or len(named.parts) > 1:
            console.error(f"“{named}” doesn’t exist. Check the name and the folder.")
            return 1
        console.error(
            f"“{named}” is neither a command ({', '.join(COMMANDS)}) nor a file. Run “earproof --help”."
        )
        return 2
    window = importlib.import_module("editor.__main__")
    return int(window.main(list(arguments)) or 0)
