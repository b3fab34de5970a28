"""A batch on a cluster: 1,000 recordings on 100 workers, hours of sound aligned in an hour, and idle workers.

python -m benchmarks cluster. What is real: Dask's scheduler, 100 of its workers (in one process), the client
with its files, projects and report. What is simulated: a worker sleeps for as long as the aligner would take
(the lengths are those of a mixed archive, the speed was measured by `benchmarks.batch`), `SCALE` times faster
than time goes by; so every delay of scheduling counts `SCALE` times as much as it would. The last figure
takes that out: it sets what a worker was idle for each recording beside the time that a recording takes.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.align_speed import SAMPLE
from benchmarks.cluster.schedule import Recording, made_up_archive, schedule_s
from benchmarks.cluster.workers import serving, sleep_and_stand_in
from benchmarks.support.figure import Figure
from editor.services.batch.cluster.connection import connected
from editor.services.batch.cluster.executor import ClusterExecutor
from editor.services.batch.items import BatchItem, BatchSettings
from editor.services.batch.planning import BatchPlan
from editor.services.batch.running import BatchRun, output_folder

RECORDINGS, WORKERS = 1_000, 100
SCALE = 30
BYTES_PER_S = 16_000
"""A compressed recording's."""
MOST_IDLE_PERCENT = 5


def figures() -> Iterator[Figure]:
    """Take all figures."""
    archive = made_up_archive(random.Random(16), RECORDINGS)
    sound_h = sum(one.sound_s for one in archive) / 3600
    yield Figure(f"{RECORDINGS:,} recordings, together", sound_h, "h")
    yield Figure("the longest of them", max(one.sound_s for one in archive) / 3600, "h")
    by_name, longest_first = archive, sorted(archive, key=lambda one: -one.sound_s)
    for what, order in (("in the order of names", by_name), ("longest first", longest_first)):
        yield from _rates(f"calculated, {what}", sound_h, schedule_s(order, WORKERS), archive)
    with tempfile.TemporaryDirectory(prefix="earproof-bench-") as folder, serving(WORKERS) as address:
        real_s = _real_s(Path(folder), archive, address)
    yield from _rates(f"Dask, {SCALE} times faster", sound_h, real_s * SCALE, archive)
    yield Figure("recordings through scheduler and client in a second", RECORDINGS / real_s, "")
    busy_s = sum(one.taken_s for one in archive)
    idle_s = WORKERS * real_s - busy_s / SCALE
    yield Figure("a worker idle for each recording", idle_s / RECORDINGS, "s")
    yield Figure("workers idle at true speed", 100 * idle_s / (busy_s + idle_s), "%", MOST_IDLE_PERCENT)


def _rates(what: str, sound_h: float, taken_s: float, archive: Sequence[Recording]) -> Iterator[Figure]:
    busy_s = sum(one.taken_s for one in archive)
    yield Figure(f"{what}: sound aligned in an hour, {WORKERS} workers", sound_h / (taken_s / 3600), "h")
    idle = 100 * (1 - busy_s / (WORKERS * taken_s))
    yield Figure(f"{what}: workers idle", idle, "%")


def _real_s(folder: Path, archive: Sequence[Recording], address: str) -> float:
    """Run a batch on the cluster, and return how long it took from the first recording to the last result."""
    items = _items(folder, archive)
    settings = BatchSettings(folder / "out", "tiny.en", formats=("srt",))
    with connected(address) as cluster, output_folder(settings.out) as records:
        cluster.check(settings.model)
        work = BatchRun(settings, records, on_progress=lambda _: None, on_result=lambda _: None)
        begun_s = time.perf_counter()
        outcome = work.run(BatchPlan(items), ClusterExecutor(cluster, work=sleep_and_stand_in))
        taken_s = time.perf_counter() - begun_s
    if len(outcome.done) < len(items):
        raise RuntimeError("; ".join(one.problem for one in outcome.failed[:3]) or "something was left")
    return taken_s


def _items(folder: Path, archive: Sequence[Recording]) -> tuple[BatchItem, ...]:
    """Return items with files: a recording says how long a worker sleeps, and is as large as it is long."""
    text = " ".join(SAMPLE[1].read_text("utf-8").split()[:50])
    found = []
    for number, one in enumerate(archive):
        recording, transcript = folder / f"talk{number}.wav", folder / f"talk{number}.txt"
        with recording.open("wb") as file:
            file.write(f"{one.taken_s / SCALE}\n".encode())
            file.truncate(max(64, round(one.sound_s * BYTES_PER_S) // 1_000))  # ordered as the real sizes are
        transcript.write_text(f"{text} {number}", "utf-8")
        found.append(BatchItem(f"talk{number}", recording, transcript, size=recording.stat().st_size))
    return tuple(found)
