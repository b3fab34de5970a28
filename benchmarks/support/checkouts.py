"""The whole alignment by this checkout and by another one, in turn: which is faster, and by how much."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.support.figure import Figure

ROOT = Path(__file__).resolve().parents[2]

# Only what every version offers; it says where it came from, lest one be measured for the other.
_PROGRAM = """
import json, sys, time
from pathlib import Path
import alignment
from alignment import Aligner, read_script
begun = time.perf_counter()
aligner = Aligner()
result = aligner.align(Path(sys.argv[1]), read_script(Path(sys.argv[2])), force=True)
seconds = time.perf_counter() - begun
print(json.dumps({"seconds": seconds, "words": len(result.words), "home": alignment.__file__}))
aligner.close()
"""


@dataclass(frozen=True, slots=True)
class Run:
    """One alignment: how long it took, and how long the process with all loading and closing."""

    seconds: float
    process_s: float
    words: int


def against(other: Path, recording: Path, text: Path, *, rounds: int) -> Iterator[Figure]:
    """Measure both in turn, each time in a fresh process with an empty cache; yield medians and ratios."""
    homes = {"this checkout": ROOT, "the other": other.resolve()}
    runs: dict[str, list[Run]] = {name: [] for name in homes}
    for round_number in range(rounds):
        order = list(homes.items())
        for name, home in order if round_number % 2 == 0 else reversed(order):
            runs[name].append(align_once(home, recording.resolve(), text.resolve()))
    for name, own in runs.items():
        yield Figure(
            f"{name}: whole alignment, including loading the models", _median(run.seconds for run in own), "s"
        )
        yield Figure(f"{name}: its process from start to end", _median(run.process_s for run in own), "s")
    pairs = list(zip(*runs.values(), strict=True))
    for number, (ours, theirs) in enumerate(pairs, 1):
        yield Figure(f"round {number}: this relative to the other", 100 * ours.seconds / theirs.seconds, "%")
    yield Figure(
        "this relative to the other, median of the rounds",
        _median(100 * ours.seconds / theirs.seconds for ours, theirs in pairs),
        "%",
    )


def align_once(home: Path, recording: Path, text: Path) -> Run:
    """Align by the checkout at `home`.

    Raises:
        RuntimeError: it failed, or another checkout was loaded.
    """
    with tempfile.TemporaryDirectory(prefix="earproof-bench-") as cache:
        environment = {**os.environ, "PYTHONPATH": str(home), "XDG_CACHE_HOME": cache, "HOME": cache}
        environment |= {"LOCALAPPDATA": cache, "USERPROFILE": cache}
        begun = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM, str(recording), str(text)],
            cwd=home,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        process_s = time.perf_counter() - begun
    if done.returncode:
        raise RuntimeError(f"{home}: the alignment failed: {done.stderr.strip()[-500:]}")
    result = json.loads(done.stdout.splitlines()[-1])
    if home not in Path(result["home"]).resolve().parents:
        raise RuntimeError(f"{home}: {result['home']} was loaded in its place")
    return Run(result["seconds"], process_s, result["words"])


def _median(values: Iterator[float]) -> float:
    return statistics.median(values)
