"""A notice at the end of long work: by the desktop where one is, and by the terminal's bell."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from typing import Final

LONG_S: Final = 30.0
"""Who waits for less than this needs no notice."""
_TIMEOUT_S: Final = 5.0


def tell_end(title: str, text: str) -> None:
    """Tell somebody who looks elsewhere that the work has ended, where that can be done."""
    if sys.stderr.isatty():
        sys.stderr.write("\a")
        sys.stderr.flush()
    command = notice_command(title, text, system=sys.platform, environment=os.environ)
    if command and (program := shutil.which(command[0])):
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            subprocess.run(
                [program, *command[1:]],
                check=False,
                timeout=_TIMEOUT_S,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )


def notice_command(title: str, text: str, *, system: str, environment: Mapping[str, str]) -> list[str]:
    """Return the command by which a system shows a notice; none where there is no desktop to show it."""
    if system == "darwin":
        script = "on run argv\ndisplay notification (item 2 of argv) with title (item 1 of argv)\nend run"
        return ["osascript", "-e", script, title, text]
    if system == "linux" and any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        return ["notify-send", "--app-name=Earproof", "--icon=earproof", "--", title, text]
    return []
