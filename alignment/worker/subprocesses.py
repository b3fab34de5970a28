"""Python processes of this package's own: what they need in order to find it, and how they end."""

from __future__ import annotations

import contextlib
import os
import subprocess
from pathlib import Path
from typing import Any

_PACKAGE_ROOT = Path(__file__).resolve().parents[2]


def python_environment() -> dict[str, str]:
    """Return this process's environment, in which the package can be imported and text is UTF-8."""
    paths = [str(_PACKAGE_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {
        "MALLOC_ARENA_MAX": "2",  # else glibc keeps a heap for every thread, 50 MB more after half an hour
        **os.environ,
        "PYTHONPATH": os.pathsep.join(paths),
        "PYTHONIOENCODING": "utf-8",
    }


def end_process(process: subprocess.Popen[Any]) -> None:
    """Kill a process, wait for it, and close its pipes."""
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError, ValueError):
                pipe.close()
