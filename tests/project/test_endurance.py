"""Short runs of what is run at length by hand: killing the editing process, damaging files."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path


def last_line(root: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    return done.stdout.splitlines()[-1]


def test_no_edit_that_was_saved_is_lost_by_a_kill(root: Path) -> None:
    kills, edits, losses = map(
        int, re.findall(r"\d+", last_line(root, "benchmarks.endurance.crash", "--rounds", "12"))
    )
    assert (kills, losses) == (12, 0)
    assert edits > 0


def test_damaged_files_bring_no_trouble(root: Path) -> None:
    line = last_line(root, "benchmarks.endurance.fuzz", "--files", "120", "--seed", "7")
    files, whole, recovered, refused, failures = map(int, re.findall(r"\d+", line))
    assert (files, failures) == (120, 0)
    assert whole + recovered + refused == files
    assert recovered > 0
