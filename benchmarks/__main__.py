"""Run the benchmarks named, or all: python -m benchmarks [documents] [window] [editor] [alignment] ...

The exit status is 1 where a figure is worse than is acceptable.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Sequence

ALL = (
    "documents",
    "window",
    "waveform",
    "editor",
    "stalls",
    "playback",
    "video",
    "follow",
    "matching",
    "alignment",
    "align_accuracy",
    "crash",
    "fuzz",
)


def main(names: Sequence[str]) -> int:
    """Print every figure as it is taken; several run in a process each, to tell their memory apart."""
    if len(names) != 1:
        command = [sys.executable, "-m", "benchmarks"]
        done = [subprocess.run([*command, name], check=False) for name in names or ALL]
        return int(any(process.returncode for process in done))
    print(f"{names[0]}:", flush=True)
    all_met = True
    for figure in importlib.import_module(f"benchmarks.{names[0]}").figures():
        print(figure, flush=True)
        all_met = all_met and figure.is_met
    return 0 if all_met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
