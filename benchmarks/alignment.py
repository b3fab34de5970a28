"""The aligner on the sample: time and memory, with the model loaded once as in the editor."""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from alignment import Aligner, WordState, read_script
from benchmarks.align_speed import UncachedResults
from benchmarks.support.figure import Figure

SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample"


def figures() -> Iterator[Figure]:
    """Measure aligning the sample (172 s, 435 words): with the model to be loaded first, then without."""
    script = read_script(SAMPLE / "sample.txt")
    aligner = Aligner(UncachedResults())
    for what in ("align a minute of recording, model to be loaded", "align a minute of recording"):
        aligner.close()
        begun = time.perf_counter()
        result = aligner.align(SAMPLE / "sample.ogg", script)
        taken_s = time.perf_counter() - begun
        yield Figure(what, taken_s / result.duration_ms * 60_000, "s", 30)
    heard = sum(word.state is WordState.MATCHED for word in result.words)
    yield Figure("words recognized as written", 100 * heard / len(result.words), "%")
    # The unit of ru_maxrss is the kilobyte, on macOS the byte.
    per_mb = 1e6 if sys.platform == "darwin" else 1e3
    yield Figure("peak memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / per_mb, "MB", 3000)
