"""The window of this checkout beside another checkout's: python -m benchmarks editor --against FOLDER."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PROBE: Final = Path(__file__).with_name("checkout_probe.py")
ROUNDS: Final = 3
MAX_RATIO: Final = {
    "a key to its paint, p95": 0.5,
    "replace 5,000": 0.5,
    "undo of it": 0.5,
    "light the spoken word": 0.6,
    "open a project": 0.6,
    "start on a project": 0.6,
    "second window": 0.6,
}
"""By how an action's name begins: what this checkout may take of the other's time."""

_CHECKOUTS = ("this", "other")
_BY_WALL = ("start on a project",)
"""Waiting belongs to it. Of all else the processor's time counts, to which other programs add nothing."""

Taken = dict[str, list[float]]


def compare(other: Path, *, rounds: int) -> bool:
    """Measure both checkouts in turn, a fresh process each; print a table; return whether all ratios are met.

    Raises:
        RuntimeError: a checkout does not run, or another one was loaded in its place.
    """
    homes = dict(zip(_CHECKOUTS, (ROOT, other.resolve()), strict=True))
    taken: dict[str, list[Taken]] = {name: [] for name in homes}
    with tempfile.TemporaryDirectory(prefix="earproof-bench-") as name:
        folders = {checkout: Path(name) / checkout for checkout in homes}
        for checkout, folder in folders.items():
            folder.mkdir()
            probe(homes[checkout], "make", folder)
            probe(homes[checkout], "start", folder)  # its modules are compiled once
        for number in range(rounds):
            order = list(homes.items())
            for checkout, home in order if number % 2 == 0 else reversed(order):
                folder = folders[checkout]
                probe(home, "make", folder)  # what was typed in the round before is kept in its project
                taken[checkout].append(probe(home, "start", folder) | probe(home, "use", folder))
    return _print_table(taken["this"], taken["other"])


def probe(home: Path, way: str, folder: Path) -> Taken:
    """Run one way of the probe by the checkout at `home`; return milliseconds by the wall and the processor.

    Raises:
        RuntimeError: it failed, or another checkout was loaded.
    """
    environment = {**os.environ, "PYTHONPATH": str(home), "QT_QPA_PLATFORM": "offscreen"}
    environment |= dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"), str(folder))
    # An installed program is compiled, whatever this shell wants of Python; the checkout is left as it is.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    environment["EARPROOF_PROBE_BEGUN"] = str(time.time())
    done = subprocess.run(
        [sys.executable, "-P", str(PROBE), way, str(folder)],
        cwd=home,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(f"{home}: {way} failed: {done.stderr.strip()[-800:]}")
    result = json.loads(done.stdout.splitlines()[-1])
    if home not in Path(result["home"]).resolve().parents:
        raise RuntimeError(f"{home}: {result['home']} was loaded in its place")
    taken: Taken = result["taken"]
    return taken


def _print_table(ours: list[Taken], theirs: list[Taken]) -> bool:
    print("Milliseconds, medians of the rounds; the ratio with * counts. Lighting: ms of work a second.")
    titles = "".join(f"{clock:>9}{'other':>9}{'ratio':>7}   " for clock in ("wall", "processor"))
    print(f"{'':<44}{titles}ratios of the rounds")
    all_met = True
    for what in ours[0]:
        row, is_met = _row(what, [one[what] for one in ours], [one[what] for one in theirs])
        print(row)
        all_met = all_met and is_met
    return all_met


def _row(what: str, ours: list[list[float]], theirs: list[list[float]]) -> tuple[str, bool]:
    counted = 0 if what in _BY_WALL else 1
    cells, ratios = "", [0.0, 0.0]
    for clock in (0, 1):
        this, other = (statistics.median(one[clock] for one in taken) for taken in (ours, theirs))
        ratios[clock] = this / other
        mark = "*" if clock == counted else " "
        cells += f"{this:>9.1f}{other:>9.1f}{ratios[clock]:>7.2f}{mark}  "
    most = next((most for begin, most in MAX_RATIO.items() if what.startswith(begin)), None)
    is_met = most is None or ratios[counted] <= most
    rounds = " ".join(f"{own[counted] / of[counted]:.2f}" for own, of in zip(ours, theirs, strict=True))
    limit = "" if most is None else f"   at most {most:g}"
    return f"{'  ' if is_met else '! '}{what:<42}{cells}{rounds}{limit}", is_met


def main(arguments: Sequence[str]) -> int:
    """Compare as the command line says; return 1 where a ratio is over what is acceptable."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks editor", description=__doc__)
    parser.add_argument("--against", type=Path, metavar="FOLDER", required=True, help="another checkout")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often each is measured")
    options = parser.parse_args(arguments)
    if not (options.against / "editor" / "ui").is_dir():
        parser.error(f"{options.against}: this is no checkout of the program; it has no editor/ui folder.")
    return 0 if compare(options.against, rounds=options.rounds) else 1
