"""The aligner's own process: takes jobs as JSON lines on standard input, answers on standard output.

A job is `{"id", "recording", "script", "model", "language", "glossary", "force", "track"}`, or with `span`
(words to align again) instead of script, glossary and force; with `texts` and `readings`, too, these are
weighed in the span. With `speakers` (words, see `SpokenWord`), `count`, `labels_count` and `embedder` in
their place, voices are told apart. Answers carry the id and one of `progress` (stage, fraction, remaining_s),
`result` (an alignment, words, weighed texts, or who speaks) or `error` (kind, message).
The end of standard input ends the process at once, whatever it is doing: it never outlives its parent.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from alignment.aligner import Aligner
from alignment.errors import AlignmentError
from alignment.progress import Progress, ProgressReport
from alignment.speakers.attribution import attribute_speakers
from alignment.speakers.embedder import OnnxSpeakerEmbedder
from alignment.speakers.types import SpeakerAttribution, SpeakerCount, SpokenWord
from alignment.worker.cache import AlignmentCache
from alignment.worker.encoding import alignment_to_json, script_from_json, span_from_json, words_to_json


def main() -> int:
    """Serve jobs until standard input ends."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    os.dup2(2, 1)  # whatever a library prints must not stand between the answers
    with contextlib.suppress(OSError, AttributeError):
        os.nice(5)  # the window comes first
    jobs: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(target=_read_jobs, args=(jobs,), name="jobs", daemon=True).start()
    aligner = Aligner()
    while True:
        _serve_job(aligner, json.loads(jobs.get()), answers)


def _read_jobs(jobs: queue.SimpleQueue[str]) -> None:
    for line in sys.stdin:
        jobs.put(line)
    os._exit(0)


def _serve_job(aligner: Aligner, job: dict[str, Any], answers: IO[str]) -> None:
    def answer(**content: Any) -> None:
        answers.write(json.dumps({"id": job["id"], **content}) + "\n")
        answers.flush()

    def report(report: ProgressReport) -> None:
        answer(progress=[report.stage, report.fraction, report.remaining_s])

    try:
        result = _run_job(aligner, job, report)
    except AlignmentError as error:
        answer(error=[type(error).__name__, str(error)])
    except Exception as error:  # the parent shows one sentence; the details go to its log
        import traceback

        traceback.print_exc()
        answer(
            error=[
                "WorkerError",
                f"Aligning “{Path(job['recording']).name}” failed ({error}). Please report this.",
            ]
        )
    else:
        answer(result=result)


def _run_job(aligner: Aligner, job: dict[str, Any], report: Callable[[ProgressReport], None]) -> Any:
    """Do one job; return its result as JSON values."""
    recording = Path(job["recording"])
    if "speakers" in job:
        return asdict(_attribute_speakers(recording, job, report))
    if "span" in job:
        span = span_from_json(job["span"])
        by = {"model": job["model"], "language": job["language"], "track": job["track"]}
        if "texts" in job:
            weighed = aligner.weigh(recording, span, job["texts"], readings=job["readings"], **by)
            return [asdict(text) for text in weighed]
        return words_to_json(aligner.realign(recording, span, **by))
    alignment = aligner.align(
        recording,
        script_from_json(job["script"]) if job["script"] is not None else None,
        model=job["model"],
        language=job["language"],
        glossary=job["glossary"],
        force=job["force"],
        track=job["track"],
        progress=Progress(report),
    )
    return alignment_to_json(alignment)


def _attribute_speakers(
    recording: Path, job: dict[str, Any], report: Callable[[ProgressReport], None]
) -> SpeakerAttribution:
    return attribute_speakers(
        recording,
        [SpokenWord(**word) for word in job["speakers"]],
        count=SpeakerCount(**job["count"]),
        labels_count=job["labels_count"],
        track=job["track"],
        embedder=OnnxSpeakerEmbedder(Path(job["embedder"]) if job["embedder"] else None),
        memory=AlignmentCache(),
        progress=Progress(report),
    )


if __name__ == "__main__":
    sys.exit(main())
