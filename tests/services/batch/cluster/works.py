"""What workers can be asked for: the real work with a fake aligner, and some that go wrong."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from alignment.progress import Progress
from alignment.types import Alignment, Script
from editor.services.batch.cluster.listening import Answer, ListenRequest, listen
from tests.services.fakes import FakeAligner


def quick(request: ListenRequest) -> Answer:
    """Do the real work with the fake aligner."""
    return listen(request, aligner=FakeAligner())


def deadly(request: ListenRequest) -> Answer:
    """Kill the worker at whatever is called bad, and at whatever is called shaky for the first time.

    Who begins leaves a line beside the recording.
    """
    return listen(request, aligner=_Deadly())


class _Deadly(FakeAligner):
    def __call__(
        self,
        recording: Path,
        script: Script | None,
        *,
        model: str,
        language: str | None,
        glossary: Sequence[str],
        force: bool,
        track: int | None = None,
        progress: Progress | None,
    ) -> Alignment:
        begun = recording.with_suffix(".begun")
        with begun.open("a", encoding="ascii") as log:
            log.write(f"{os.getpid()}\n")
        times = len(begun.read_text("ascii").split())
        if "bad" in recording.name or ("shaky" in recording.name and times == 1):
            os._exit(11)
        return super().__call__(
            recording,
            script,
            model=model,
            language=language,
            glossary=glossary,
            force=force,
            track=track,
            progress=progress,
        )


def endless(request: ListenRequest) -> Answer:
    """Tell that it has begun, and go on until it is stopped."""

    def align(*_given: object, progress: Progress, **_named: object) -> Alignment:
        progress.begin_stage("listening", 1.0)
        never = threading.Event()
        while not never.wait(0.01):
            progress.report(0.5)
        raise AssertionError

    return listen(request, aligner=align)  # type: ignore[arg-type]


def reads(request: ListenRequest) -> Answer:
    """Fail with what stands in the recording, and whether that is where the client has it."""

    def align(recording: Path, *_given: object, **_named: object) -> Alignment:
        place = "there" if recording == request.source.path else "fetched"
        raise ValueError(f"{place}: {recording.name}: {recording.read_text('utf-8')}")

    return listen(request, aligner=align)


def of_another_build(request: ListenRequest) -> Answer:
    """Do as a worker that joined with another version of Earproof."""
    return listen(replace(request, build=replace(request.build, version="0.0.1")), aligner=FakeAligner())
