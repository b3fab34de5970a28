"""The aligner in a process of its own: progress, cancel, crashes, and nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest

from alignment import (
    AlignerProcess,
    Alignment,
    Cancelled,
    ModelError,
    ProgressReport,
    RecordingError,
    Script,
    ScriptError,
    WorkerError,
)
from alignment.text.script_reader import script_from_text
from tests.alignment.material import RECORDINGS, excerpt

pytestmark = [pytest.mark.model, pytest.mark.usefixtures("aligner")]

BAKERY = excerpt("meeting", 149_700, 152_300)
STAGES = ["Reading audio", "Finding speech", "Recognizing speech", "Aligning words"]
PATIENCE_S = 60.0


def running_workers() -> set[int]:
    """Return the processes of aligners that this process has started and that run."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = stat.read_text().rpartition(")")[2].split()[:2]
            command = stat.with_name("cmdline").read_bytes()
        except OSError:  # ended meanwhile
            continue
        if int(parent) == os.getpid() and state != "Z" and b"alignment.worker.process" in command:
            found.add(int(stat.parent.name))
    return found


@pytest.fixture
def own() -> Iterator[AlignerProcess]:
    """An aligner of the test's own, that it may kill."""
    process = AlignerProcess()
    yield process
    process.close()


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """A recording of a few words."""
    return BAKERY.write(tmp_path / "clip.wav")


@dataclass
class BackgroundJob:
    """A long job in a thread: what it reported, and how it ended."""

    process: AlignerProcess
    reports: list[ProgressReport] = field(default_factory=list)
    error: Exception | None = None
    begun: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> BackgroundJob:
        self._thread = threading.Thread(target=self._run, name="job")
        self._thread.start()
        assert self.begun.wait(PATIENCE_S)
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.join(PATIENCE_S)
        assert not self._thread.is_alive()

    def _run(self) -> None:
        try:
            self.process.align(RECORDINGS["meeting"], None, on_report=self._note)
        except Exception as error:  # kept for the test to look at
            self.error = error

    def _note(self, report: ProgressReport) -> None:
        self.reports.append(report)
        if report.stage == "Recognizing speech":
            self.begun.set()


def assert_works(process: AlignerProcess, clip: Path) -> None:
    """A following job is done as if nothing had been."""
    found = process.align(clip, BAKERY.script)
    assert [word.start_ms is not None for word in found.words] == [True] * len(BAKERY.words)


def test_progress_rises_to_one_through_all_stages(aligner: AlignerProcess, tmp_path: Path) -> None:
    reports: list[ProgressReport] = []
    sound = excerpt("meeting", 126_200, 157_950)
    aligner.align(sound.write(tmp_path / "talk.wav"), sound.script, on_report=reports.append)
    assert list(dict.fromkeys(report.stage for report in reports)) == STAGES
    fractions = [report.fraction for report in reports]
    assert fractions[0] == 0
    assert fractions[-1] == pytest.approx(1)
    assert all(before <= after + 1e-9 for before, after in pairwise(fractions))
    remaining = [report.remaining_s for report in reports if report.remaining_s is not None]
    assert remaining
    assert remaining[-1] == pytest.approx(0, abs=0.01)


def test_reports_come_in_the_callers_thread(aligner: AlignerProcess, clip: Path) -> None:
    threads: set[str] = set()
    aligner.align(clip, BAKERY.script, on_report=lambda _: threads.add(threading.current_thread().name))
    assert threads == {threading.current_thread().name}


def test_cancel_ends_a_job_at_once_and_the_next_one_works(own: AlignerProcess, clip: Path) -> None:
    with BackgroundJob(own) as job:
        begun = time.monotonic()
        own.cancel()
    assert time.monotonic() - begun < 1
    assert isinstance(job.error, Cancelled)
    assert_works(own, clip)


def test_cancel_before_the_process_is_started(clip: Path) -> None:
    class CancelledAtOnce(AlignerProcess):
        def _ensure_process(self) -> subprocess.Popen[str]:
            self.cancel()
            return super()._ensure_process()

    before = running_workers()
    process = CancelledAtOnce()
    with pytest.raises(Cancelled):
        process.align(clip, BAKERY.script)
    assert running_workers() == before


def test_cancel_without_a_job_does_nothing(aligner: AlignerProcess, clip: Path) -> None:
    before = running_workers()
    aligner.cancel()
    assert running_workers() == before
    assert_works(aligner, clip)


def test_a_killed_process_costs_its_job_only(own: AlignerProcess, clip: Path) -> None:
    before = running_workers()
    with BackgroundJob(own) as job:
        [worker] = running_workers() - before
        os.kill(worker, signal.SIGKILL)
    assert isinstance(job.error, WorkerError)
    message = str(job.error)
    assert message.startswith(f"Aligning “{RECORDINGS['meeting'].name}” ended unexpectedly. ")
    assert message.endswith(".")
    assert "\n" not in message
    assert_works(own, clip)


def test_close_ends_the_process_and_what_it_does(own: AlignerProcess) -> None:
    before = running_workers()
    with BackgroundJob(own) as job:
        assert len(running_workers() - before) == 1
        own.close()
    assert isinstance(job.error, Cancelled)
    assert running_workers() == before
    own.close()


def test_a_listener_that_fails_ends_the_job(own: AlignerProcess, clip: Path) -> None:
    before = running_workers()

    def fail(_: ProgressReport) -> None:
        raise KeyError("no such widget")

    with pytest.raises(KeyError):
        own.align(clip, BAKERY.script, on_report=fail)
    assert running_workers() == before


def test_two_jobs_take_turns(aligner: AlignerProcess, clip: Path) -> None:
    found: list[Alignment] = []
    threads = [
        threading.Thread(target=lambda: found.append(aligner.align(clip, BAKERY.script))) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE_S)
    assert len(found) == 2
    assert found[0] == found[1]


Fails = Callable[[AlignerProcess, Path], object]


@pytest.mark.parametrize(
    ("error", "mentions", "work"),
    [
        pytest.param(
            ModelError,
            "gigantic",
            lambda aligner, clip: aligner.align(clip, None, model="gigantic"),
            id="model",
        ),
        pytest.param(
            ModelError,
            "only English",
            lambda aligner, clip: aligner.align(clip, None, language="de"),
            id="language",
        ),
        pytest.param(
            RecordingError,
            "“absent.mp3” doesn’t exist",
            lambda aligner, clip: aligner.align(clip.with_name("absent.mp3"), None),
            id="recording",
        ),
        pytest.param(
            ScriptError,
            "no words",
            lambda aligner, clip: aligner.align(clip, script_from_text("— … —")),
            id="script",
        ),
        pytest.param(
            ScriptError,
            "no words",
            lambda aligner, clip: aligner.align(clip, Script(())),
            id="empty script",
        ),
        pytest.param(
            WorkerError,
            "Aligning “clip.wav” failed (",
            lambda aligner, clip: aligner.align(clip, None, track="two"),
            id="unforeseen",
        ),
    ],
)
def test_errors_come_through_as_what_they_are(
    aligner: AlignerProcess, clip: Path, error: type[Exception], mentions: str, work: Fails
) -> None:
    before = running_workers()
    with pytest.raises(error) as caught:
        work(aligner, clip)
    message = str(caught.value)
    assert mentions in message
    assert "\n" not in message
    assert message.endswith(".")
    assert running_workers() == before
    assert_works(aligner, clip)


def test_the_glossary_joins_names(aligner: AlignerProcess, clip: Path) -> None:
    found = aligner.align(clip, None, glossary=["DifferentBakery"])
    assert "DifferentBakery" in [word.text.strip(",.") for word in found.words]


ORPHAN = """
import sys
from pathlib import Path
from alignment import AlignerProcess
process = AlignerProcess()
def tell(report):
    print(process._process.pid, flush=True)
process.align(Path(sys.argv[1]), None, on_report=tell)
"""


def test_the_process_does_not_outlive_its_parent(root: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", ORPHAN, str(RECORDINGS["meeting"])],
        cwd=root,
        stdout=subprocess.PIPE,
        text=True,
    ) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        assert is_running(worker)
        parent.kill()
    deadline = time.monotonic() + 5
    while is_running(worker) and time.monotonic() < deadline:
        threading.Event().wait(0.02)
    assert not is_running(worker)


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
