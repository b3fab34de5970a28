"""Tasks that processes of a batch can be given: the real one with a fake aligner, and some that go wrong."""

from __future__ import annotations

import os
import threading

from alignment.progress import Progress
from alignment.types import Alignment
from editor.services.batch.items import BatchItem, BatchSettings, ItemResult
from editor.services.batch.task import process_item
from tests.services.fakes import FakeAligner


def quick(item: BatchItem, settings: BatchSettings, *, progress: Progress | None = None) -> ItemResult:
    """Do the real work with the fake aligner."""
    return process_item(item, settings, progress=progress, aligner=FakeAligner())


def dies_of_bad(item: BatchItem, settings: BatchSettings, *, progress: Progress | None = None) -> ItemResult:
    """Die, as a decoder may, of whatever is called bad."""
    if "bad" in item.name:
        os._exit(11)
    return quick(item, settings, progress=progress)


def goes_on_until_stopped(
    item: BatchItem, settings: BatchSettings, *, progress: Progress | None = None
) -> ItemResult:
    """Tell that it has begun, and go on until it is stopped."""
    assert progress is not None

    stopped = threading.Event()  # never set: it only lets a moment pass

    def endless(*_given: object, **_named: object) -> Alignment:
        progress.begin_stage("listening", 1.0)
        while not stopped.wait(0.01):
            progress.report(0.5)
        raise AssertionError

    return process_item(item, settings, progress=progress, aligner=endless)
