"""Batches: recordings an hour on one and two processes, restarting after kill -9, the report of 10,000.

python -m benchmarks.batch [--kills N] [--recordings N]. Throughput is that of the real aligner on copies of
the sample, each a little later than the one before, with nothing remembered. For kills and for the report a
stand-in aligns (`benchmarks/support/quick_aligner.py`): what is tried there is what is around it.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
import soundfile

from alignment.worker.subprocesses import python_environment
from benchmarks.align_speed import SAMPLE
from benchmarks.support.figure import Figure
from benchmarks.support.quick_aligner import QuickAligner
from editor.formats.native import project_format
from editor.formats.registry import read_rough_transcript
from editor.services.batch.executors import ProcessExecutor, cores_of_each
from editor.services.batch.items import (
    BatchItem,
    BatchSettings,
    DoubtfulMinute,
    ItemResult,
    ItemStatus,
    Measures,
)
from editor.services.batch.planning import BatchPlan, plan_folder
from editor.services.batch.records import ItemRecords, RecordStatus
from editor.services.batch.report.writing import write_report
from editor.services.batch.running import BatchOutcome, BatchRun, output_folder
from editor.services.batch.task import process_item
from editor.services.storage.media_identity import sha256

KILLS = 100
ITEMS_TO_KILL = 300
RECORDINGS = 6
ROWS, KEPT = 10_000, 1_000
MAX_LIFE_S = 0.8
"""So long a batch lives at most from its first result until it is killed."""
MAX_PAGE_MB, MAX_REPORT_S, MAX_RESTART_S = 20, 5, 2


def figures(kills: int = KILLS, recordings: int = RECORDINGS) -> Iterator[Figure]:
    """Take all figures."""
    with tempfile.TemporaryDirectory(prefix="earproof-bench-") as folder:
        yield from _throughput(Path(folder), recordings)
        yield from _kills(Path(folder), kills)
        yield from _report(Path(folder))


def run_batch(
    source: Path,
    out: Path,
    *,
    jobs: int,
    quick: bool,
    on_result: Callable[[ItemResult], None] = lambda _: None,
) -> BatchOutcome:
    """Run a batch as the command line does."""
    settings = BatchSettings(out, "tiny.en", formats=("srt",), cores=cores_of_each(jobs))
    task = partial(process_item, aligner=QuickAligner()) if quick else process_item
    with output_folder(out) as records:
        work = BatchRun(settings, records, on_progress=lambda _: None, on_result=on_result)
        return work.run(plan_folder(source, out), ProcessExecutor(jobs, task))


def _throughput(folder: Path, count: int) -> Iterator[Figure]:
    source = folder / "sound"
    minutes = _copies_of_sample(source, count)
    rates = []
    for jobs in (1, 2):
        with _cache_at(folder / f"cache{jobs}"):
            begun_s = time.perf_counter()
            outcome = run_batch(source, folder / f"out{jobs}", jobs=jobs, quick=False)
            taken_s = time.perf_counter() - begun_s
        if len(outcome.done) < count:
            raise RuntimeError("; ".join(one.problem for one in outcome.failed))
        rates.append(minutes / 60 / (taken_s / 3600))
        yield Figure(
            f"{count} recordings, {minutes:.0f} min, {jobs} process(es): sound an hour", rates[-1], "h"
        )
    yield Figure("the most memory of a process", _children_mb(), "MB")
    yield Figure("two processes against one", rates[1] / rates[0], "times")


def _copies_of_sample(folder: Path, count: int) -> float:
    """Write copies that differ by a little silence at the start; return how many minutes these are."""
    folder.mkdir()
    sound, rate = soundfile.read(SAMPLE[0], dtype="int16")
    for number in range(count):
        silence = np.zeros(rate * (number + 1) // 10, np.int16)
        soundfile.write(folder / f"talk{number}.flac", np.concatenate([silence, sound]), rate)
        (folder / f"talk{number}.txt").write_bytes(SAMPLE[1].read_bytes())
    return float(count * len(sound) / rate / 60)


@contextlib.contextmanager
def _cache_at(folder: Path) -> Iterator[None]:
    before = os.environ.get("XDG_CACHE_HOME")
    os.environ["XDG_CACHE_HOME"] = str(folder)
    try:
        yield
    finally:
        os.environ.pop("XDG_CACHE_HOME")
        if before is not None:
            os.environ["XDG_CACHE_HOME"] = before


def _children_mb() -> float:
    per_mb = 1e6 if sys.platform == "darwin" else 1e3  # ru_maxrss: kilobytes, on macOS bytes
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / per_mb


@dataclass
class Tally:
    """What came of all kills."""

    kills: int = 0
    done: int = 0
    cut_short: int = 0
    whole: dict[str, str] = field(default_factory=dict)
    losses: list[str] = field(default_factory=list)


def _kills(folder: Path, kills: int) -> Iterator[Figure]:
    source, chance, tally = folder / "quick", random.Random(1), Tally()
    _small_items(source, ITEMS_TO_KILL)
    outs = 0
    out = folder / "killed0"
    while tally.kills < kills:
        _start_and_kill(source, out, chance, tally)
        _check(out, tally)
        if len(tally.whole) == ITEMS_TO_KILL:  # all done: a fresh folder for the kills that are left
            outs += 1
            out, tally.whole = folder / f"killed{outs}", {}
    done_between = tally.done
    begun_s = time.perf_counter()
    outcome = run_batch(source, out, jobs=2, quick=True)
    restart_s = time.perf_counter() - begun_s
    _check(out, tally)
    left = [path for path in out.rglob(".*") if path.name != ".earproof-batch"]
    yield Figure(f"{tally.kills} kills: lost, torn or done twice", len(tally.losses), "", 0)
    yield Figure(f"recordings done between {tally.kills} kills", done_between, "")
    yield Figure("recordings that a kill met while they were written", tally.cut_short, "")
    yield Figure("recordings not done in the end", ITEMS_TO_KILL - len(outcome.done), "", 0)
    yield Figure("files left half written", len(left), "", 0)
    yield Figure("the run after the last kill", restart_s, "s")
    for loss in tally.losses[:5]:
        print(loss, file=sys.stderr)


def _small_items(folder: Path, count: int) -> None:
    folder.mkdir()
    text = " ".join(SAMPLE[1].read_text("utf-8").split()[:200])
    for number in range(count):
        (folder / f"talk{number:05}.wav").write_bytes(f"sound {number}".encode())
        (folder / f"talk{number:05}.txt").write_text(f"{text} {number}", "utf-8")


def _start_and_kill(source: Path, out: Path, chance: random.Random, tally: Tally) -> None:
    """Start a batch in a process of its own and kill it, each second time with all its processes."""
    command = [sys.executable, "-m", "benchmarks.batch", "--run", str(source), str(out)]
    process = subprocess.Popen(command, env=python_environment(), stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()  # it has begun
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(chance.random() * MAX_LIFE_S)
    children = _children(process.pid) if tally.kills % 2 else []
    for pid in (process.pid, *children):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    process.communicate()
    tally.kills += 1


def _children(pid: int) -> list[int]:
    with contextlib.suppress(OSError):
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return []


def _check(out: Path, tally: Tally) -> None:
    """See that all that stands in its place is whole, and that what was done before is as it was."""
    done: dict[str, str] = {}
    for record in ItemRecords(out).all():
        tally.cut_short += record.status is RecordStatus.WRITING
        if record.status is not RecordStatus.DONE or record.result is None:
            continue
        tally.done += record.name not in tally.whole
        for name in record.result.outputs:
            path = out / name
            if not path.is_file() or sha256(path) != record.outputs[name]:
                tally.losses.append(f"{name} is not as its record says")
        done[record.name] = record.outputs[record.result.outputs[0]]
    for name, digest in tally.whole.items():
        if done.get(name) != digest:
            tally.losses.append(f"{name} was done, and is not, or was done again")
    for path in out.glob("*.earproof"):
        if project_format.read(path).notices:
            tally.losses.append(f"{path.name} is torn")
    for path in out.glob("*.srt"):
        read_rough_transcript(path)
    tally.whole = done


def _report(folder: Path) -> Iterator[Figure]:
    out = folder / "report"
    out.mkdir()
    results, plan = _made_up_results(folder / "killed0", ROWS)
    begun_s = time.perf_counter()
    write_report(out, plan, results)
    yield Figure(f"a report of {ROWS:,}: writing", time.perf_counter() - begun_s, "s", MAX_REPORT_S)
    size = (out / "report.html").stat().st_size
    yield Figure(f"a report of {ROWS:,}: size of the page", size / 1e6, "MB", MAX_PAGE_MB)
    source = folder / "many"
    _small_items(source, KEPT)
    kept = folder / "kept"
    run_batch(source, kept, jobs=2, quick=True)
    begun_s = time.perf_counter()
    outcome = run_batch(source, kept, jobs=2, quick=True)
    if not all(one.kept for one in outcome.results.values()):
        raise RuntimeError("something was done again")
    yield Figure(
        f"{KEPT:,} that are done: seen, and reported", time.perf_counter() - begun_s, "s", MAX_RESTART_S
    )


def _made_up_results(out: Path, count: int) -> tuple[list[ItemResult], BatchPlan]:
    """Return results with pictures as eventful as those of long recordings are."""
    chance = random.Random(2)
    results = []
    for number in range(count):
        runs = [f"{chance.randint(1, 7)}{chance.choice('bbbbdums')}" for _ in range(30)]
        words = chance.randint(500, 12_000)
        bad = chance.randint(0, words // 5)
        minutes = tuple(
            DoubtfulMinute(chance.randint(0, words // 150), chance.randint(1, 90)) for _ in range(3)
        )
        counts = words, words - bad, 0, bad // 2, bad - bad // 2, bad // 9, bad * 400, bad // 3
        measures = Measures(*counts, minutes, "".join(runs))
        result = ItemResult(
            f"series {number % 90}/programme {number}",
            ItemStatus.DONE,
            str(out / f"series {number % 90}" / f"programme {number}.mp3"),
            str(out / f"series {number % 90}" / f"programme {number}.docx"),
            (f"series {number % 90}/programme {number}.earproof",),
            language="en",
            engine="recogniser faster-whisper tiny.en, fine lattice",
            duration_ms=words * 400,
            taken_ms=words * 9,
            measures=measures,
        )
        results.append(result)
    return results, BatchPlan(tuple(BatchItem(one.name, Path(one.recording), None) for one in results))


def main(arguments: Sequence[str]) -> int:
    """Print the figures; return 1 where one is worse than is acceptable."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks batch", description=__doc__)
    parser.add_argument("--kills", type=int, default=KILLS)
    parser.add_argument("--recordings", type=int, default=RECORDINGS)
    parser.add_argument("--run", type=Path, nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.run is not None:
        run_batch(*options.run, jobs=2, quick=True, on_result=lambda one: print(one.name, flush=True))
        return 0
    met = True
    for figure in figures(options.kills, options.recordings):
        print(figure, flush=True)
        met = met and figure.is_met
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
