"""The client of the aligner's process: starts it, gives it jobs, kills it to cancel."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from alignment import errors
from alignment.errors import AlignmentError, Cancelled, WorkerError
from alignment.placement.span_alignment import EditedSpan
from alignment.placement.span_weighing import READINGS
from alignment.progress import ProgressReport
from alignment.recognition.models import EMBEDDED
from alignment.speakers.types import SpeakerAttribution, SpeakerCount, SpokenWord
from alignment.types import Alignment, JudgedWord, Script, WeighedText
from alignment.worker.encoding import (
    alignment_from_json,
    attribution_from_json,
    judged_words_from_json,
    script_to_json,
)
from alignment.worker.subprocesses import end_process, python_environment


class AlignerProcess:
    """An aligner in a process of its own, started at the first job, its models kept loaded between jobs.

    One job at a time; `align` blocks its thread, `cancel` and `close` may come from any other.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._lock = threading.Lock()
        self._job = threading.Lock()
        self._numbers = itertools.count(1)
        self._cancelled = False

    def align(
        self,
        recording: Path,
        script: Script | None,
        *,
        model: str = EMBEDDED,
        language: str | None = None,
        glossary: Sequence[str] = (),
        force: bool = False,
        track: int | None = None,
        on_report: Callable[[ProgressReport], None] | None = None,
    ) -> Alignment:
        """Align in the other process, see `alignment.align`; `on_report` is called in the calling thread.

        Raises:
            AlignmentError: as `alignment.align` raises it.
            Cancelled: `cancel` was called.
            WorkerError: the process died.
        """
        job = {
            "id": next(self._numbers),
            "recording": str(recording.absolute()),
            "script": None if script is None else script_to_json(script),
            "model": model,
            "language": language,
            "glossary": list(glossary),
            "force": force,
            "track": track,
        }
        with self._job:
            return alignment_from_json(self._run(job, on_report))

    def realign(
        self,
        recording: Path,
        span: EditedSpan,
        *,
        model: str = EMBEDDED,
        language: str = "en",
        track: int | None = None,
    ) -> tuple[JudgedWord, ...]:
        """Place and judge edited words in the other process, see `Aligner.realign`; raises as `align`."""
        job = {
            "id": next(self._numbers),
            "recording": str(recording.absolute()),
            "span": asdict(span),
            "model": model,
            "language": language,
            "track": track,
        }
        with self._job:
            return judged_words_from_json(self._run(job, None))

    def weigh(
        self,
        recording: Path,
        span: EditedSpan,
        texts: Sequence[str],
        *,
        model: str = EMBEDDED,
        language: str = "en",
        readings: int = READINGS,
        track: int | None = None,
    ) -> tuple[WeighedText, ...]:
        """Weigh texts for a span in the other process, see `Aligner.weigh`; raises as `align`."""
        job = {
            "id": next(self._numbers),
            "recording": str(recording.absolute()),
            "span": asdict(span),
            "texts": list(texts),
            "readings": readings,
            "model": model,
            "language": language,
            "track": track,
        }
        with self._job:
            return tuple(WeighedText(**text) for text in self._run(job, None))

    def attribute_speakers(
        self,
        recording: Path,
        words: Sequence[SpokenWord],
        *,
        count: SpeakerCount | None = None,
        labels_count: bool = True,
        track: int | None = None,
        embedder: Path | None = None,
        on_report: Callable[[ProgressReport], None] | None = None,
    ) -> SpeakerAttribution:
        """Tell voices apart in the other process, see `alignment.attribute_speakers`; raises as `align`.

        `embedder` is the folder of another embedder than the one that comes with the program.
        """
        job = {
            "id": next(self._numbers),
            "recording": str(recording.absolute()),
            "speakers": [asdict(word) for word in words],
            "count": asdict(count or SpeakerCount()),
            "labels_count": labels_count,
            "track": track,
            "embedder": None if embedder is None else str(embedder.absolute()),
        }
        with self._job:
            return attribution_from_json(self._run(job, on_report))

    def cancel(self) -> None:
        """End the job under way; its `align` raises `Cancelled`. Does nothing where none is under way."""
        if self._job.locked():
            self._cancelled = True
            self._kill()

    def close(self) -> None:
        """End the process."""
        self.cancel()
        self._kill()

    def _run(self, job: dict[str, Any], on_report: Callable[[ProgressReport], None] | None) -> Any:
        process = self._ensure_process()
        result: Any = None
        try:
            if not self._cancelled:  # else cancelled before there was a process that could be killed
                result = self._run_in_process(process, job, on_report)
        except (BrokenPipeError, ValueError, OSError) as error:
            if not self._cancelled:
                self._kill()
                raise WorkerError(
                    f"Aligning “{Path(job['recording']).name}” stopped ({error}). Try again."
                ) from error
        finally:
            was_cancelled, self._cancelled = self._cancelled, False
        if result is not None:
            return result
        self._kill()
        if was_cancelled:
            raise Cancelled
        raise WorkerError(
            f"Aligning “{Path(job['recording']).name}” ended unexpectedly. Try again; if memory is short, "
            "close other programs."
        )

    def _run_in_process(
        self,
        process: subprocess.Popen[str],
        job: dict[str, Any],
        on_report: Callable[[ProgressReport], None] | None,
    ) -> Any:
        """Give the process a job; return its result, None where it ended without."""
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(job) + "\n")
        process.stdin.flush()
        for line in process.stdout:
            answer = json.loads(line)
            if answer["id"] != job["id"]:
                continue
            if "progress" in answer and on_report is not None:
                self._report_progress(on_report, ProgressReport(*answer["progress"]))
            elif "error" in answer:
                raise _rebuild_error(*answer["error"])
            elif "result" in answer:
                return answer["result"]
        return None

    def _report_progress(self, on_report: Callable[[ProgressReport], None], report: ProgressReport) -> None:
        try:
            on_report(report)
        except BaseException:
            self._kill()  # nobody waits for this answer any more, and the next job must not either
            raise

    def _ensure_process(self) -> subprocess.Popen[str]:
        with self._lock:
            if self._process is None or self._process.poll() is not None:
                self._process = subprocess.Popen(
                    [sys.executable, "-m", "alignment.worker.process"],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    encoding="utf-8",
                    env=python_environment(),
                )
            return self._process

    def _kill(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            end_process(process)


def _rebuild_error(kind: str, message: str) -> AlignmentError:
    """Return the error of that kind; its message was built on the other side."""
    found = getattr(errors, kind, AlignmentError)
    error: AlignmentError = AlignmentError.__new__(found)
    Exception.__init__(error, message)
    return error
