"""`python -m editor [FILE]`: open the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window on what the arguments name; return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if _lacks_screen(given):
        return _refuse("No display found. Open the editor where there is one, or run “earproof --help”.")
    try:
        from editor.ui.jobs.program_loading import begin_loading

        begin_loading()
        from editor.ui.shell.application import main as run
    except ImportError as error:  # a library of the system that Qt needs, most of all
        said = " ".join(str(error).split())
        return _refuse(f"The window can’t be opened ({said}). Run “earproof doctor” to see what to install.")
    return run(given)


def _refuse(why: str) -> int:
    sys.stderr.write(f"earproof: {why}\n")
    return 1


def _lacks_screen(arguments: Sequence[str]) -> bool:
    """Whether Qt would end the process for want of a screen; pictures and help need none."""
    options = {one.split("=", 1)[0] for one in arguments if one.startswith("--")}
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and options <= {"--at"} and not any(map(os.environ.get, names))


if __name__ == "__main__":
    sys.exit(main())
