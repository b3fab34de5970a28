"""`python -m editor [FILE]`: open the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window on what the arguments name; return the exit code."""
    from editor.ui.jobs.program_loading import begin_loading

    begin_loading()
    from editor.ui.shell.application import main as run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
