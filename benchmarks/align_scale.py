"""Growth of time and memory with length: python -m benchmarks.align_scale [--hours H ...] [RECORDING TEXT].

Repeats a recording and its transcript up to each length, aligns it in a separate process, and prints the time
per minute of audio and the peak memory of all its processes together. Without arguments: the sample, repeated
to a quarter of an hour and to an hour.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import soundfile

from alignment import Aligner, Script, read_script
from alignment.audio.decoding import SAMPLE_RATE, decode
from alignment.worker.subprocesses import python_environment
from benchmarks.align_speed import SAMPLE, UncachedResults
from benchmarks.support.figure import Figure

MAX_GROWTH = 1.1  # time per minute of audio, the longest against the shortest
MAX_MEMORY_MB = 1024


def figures(
    hours: Sequence[float] = (0.25, 1.0), recording: Path = SAMPLE[0], text: Path = SAMPLE[1]
) -> Iterator[Figure]:
    """Measure each length; the growth is the longest's time a minute over the shortest's."""
    rates = []
    for length in hours:
        command = [
            sys.executable,
            "-m",
            "benchmarks.align_scale",
            "--one",
            str(length),
            str(recording),
            str(text),
        ]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=python_environment())
        result = json.loads(done.stdout)
        rates.append(result["seconds"] / result["minutes"])
        yield Figure(f"{result['minutes']:.0f} minutes: time per minute of audio", rates[-1], "s")
        yield Figure(f"{result['minutes']:.0f} minutes: peak memory", result["mb"], "MB", MAX_MEMORY_MB)
    yield Figure("growth", rates[-1] / rates[0], "times", MAX_GROWTH)


def measure(hours: float, recording: Path, text: Path) -> dict[str, float]:
    """Align the repeated recording once, in this process."""
    script = read_script(text)
    with tempfile.TemporaryDirectory(prefix="earproof-bench-") as folder:
        long = Path(folder) / "long.flac"
        times = _repeat(recording, long, hours)
        aligner = Aligner(UncachedResults())
        begun = time.perf_counter()
        result = aligner.align(long, Script(script.turns * times))
        seconds = time.perf_counter() - begun
        searching_mb = _children_mb()
        aligner.close()
    per_mb = 1e6 if sys.platform == "darwin" else 1e3  # ru_maxrss: kilobytes, on macOS bytes
    own_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / per_mb
    return {"minutes": result.duration_ms / 60_000, "seconds": seconds, "mb": own_mb + searching_mb}


def _children_mb() -> float:
    """Return the most memory that this process's children had, 0 where the system does not tell."""
    children = " ".join(path.read_text() for path in Path("/proc/self/task").glob("*/children"))
    statuses = [Path(f"/proc/{child}/status").read_text() for child in children.split()]
    return sum(int(status.split("VmHWM:")[1].split()[0]) for status in statuses) / 1e3


def _repeat(recording: Path, long: Path, hours: float) -> int:
    sound = decode(recording)
    times = max(1, round(hours * 3_600_000 / sound.duration_ms))
    with soundfile.SoundFile(long, "w", SAMPLE_RATE, 1, format="FLAC") as file:
        for _ in range(times):
            file.write(np.asarray(sound.pcm(0, len(sound))))
    sound.close()
    return times


def main(arguments: Sequence[str]) -> int:
    """Print the figures; return 1 where one is worse than is acceptable."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=float, nargs="+", default=[0.25, 1.0])
    parser.add_argument("--one", type=float, help=argparse.SUPPRESS)
    parser.add_argument("paths", type=Path, nargs="*", default=list(SAMPLE))
    options = parser.parse_args(arguments)
    if options.one is not None:
        print(json.dumps(measure(options.one, *options.paths)))
        return 0
    met = True
    for figure in figures(options.hours, *options.paths):
        print(figure, flush=True)
        met = met and figure.is_met
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
