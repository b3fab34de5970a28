"""Running a batch: what is done already is kept, the rest is done, and the report is written as it goes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from alignment.errors import ModelError
from alignment.progress import ProgressReport
from alignment.recognition.engines.registry import model_identity
from editor.formats.errors import FormatError
from editor.formats.native.project_format import login_name
from editor.services.batch.executors import Executor
from editor.services.batch.inputs import has_remote_files, is_unchanged
from editor.services.batch.items import BatchItem, BatchSettings, ItemResult, ItemStatus
from editor.services.batch.planning import BatchPlan
from editor.services.batch.records import STATE_FOLDER, ItemRecords
from editor.services.batch.report.writing import write_report
from editor.services.batch.task import kept_result
from editor.services.errors import ServiceError
from editor.services.storage.file_lock import FileLock, FileLocked

REPORT_EVERY_S: Final = 60.0
"""So often the report is written while the batch goes on."""
_REPORT_SHARE: Final = 20
"""And no more often than keeps its writing to a twentieth of the time."""


@dataclass(slots=True)
class BatchOutcome:
    """What came of a batch: results by name, and how many items there are in all."""

    planned: int = 0
    results: dict[str, ItemResult] = field(default_factory=dict)

    @property
    def done(self) -> list[ItemResult]:
        """Those that are aligned, now or earlier."""
        return [one for one in self.results.values() if one.status is ItemStatus.DONE]

    @property
    def failed(self) -> list[ItemResult]:
        """Those that failed, now or earlier."""
        return [one for one in self.results.values() if one.status is ItemStatus.FAILED]

    @property
    def left(self) -> int:
        """How many are not done yet, for the batch was stopped."""
        return self.planned - len(self.done) - len(self.failed)


@contextmanager
def output_folder(out: Path) -> Iterator[ItemRecords]:
    """Hold an output folder, so that no other batch writes there; what a killed one left is swept away.

    Raises:
        ServiceError: another batch holds it.
        FormatError: it is a file.
        OSError: it cannot be written.
    """
    if out.exists() and not out.is_dir():
        raise FormatError(out, "isn’t a folder", "Choose another output folder")
    state = out / STATE_FOLDER
    state.mkdir(parents=True, exist_ok=True)
    try:
        lock = FileLock.acquire(state / "batch", who=login_name())
    except FileLocked as error:
        raise ServiceError(
            f"“{out.name}” is in use by another batch ({error.holder}). Wait until it is done."
        ) from error
    try:
        records = ItemRecords(out)
        records.sweep()
        yield records
    finally:
        lock.release()


class BatchRun:
    """A batch in an output folder that is held (see `output_folder`)."""

    def __init__(
        self,
        settings: BatchSettings,
        records: ItemRecords,
        *,
        on_progress: Callable[[ProgressReport], None],
        on_result: Callable[[ItemResult], None],
    ) -> None:
        """`on_progress` hears how far the whole is, `on_result` of each item that was not done before."""
        self._settings = settings
        self._records = records
        self._on_progress = on_progress
        self._on_result = on_result
        self._outcome = BatchOutcome()
        self._reported_s, self._report_took_s = time.monotonic(), 0.0

    @property
    def outcome(self) -> BatchOutcome:
        """What is known by now, of this run and of earlier ones."""
        return self._outcome

    def run(self, plan: BatchPlan, executor: Executor) -> BatchOutcome:
        """Do what is left to do of a plan; may be called again with a plan that has more.

        The report is written in the end in any case.

        Raises:
            ModelError: a model of the settings is unknown or damaged.
            FormatError: the report cannot be written.
        """
        model_identity(self._settings.model)
        outcome = self._outcome
        outcome.planned = len(plan.items)
        names = {item.name for item in plan.items}
        for name in [name for name in outcome.results if name not in names]:
            del outcome.results[name]  # its files are gone since
        try:
            waiting = self._waiting(plan.items)
            # The longest first: else the last one to be done keeps one process busy, and all others wait.
            waiting.sort(key=lambda item: (-item.size, item.name))
            track = _TimeLeft(waiting, self._on_progress, before=len(plan.items) - len(waiting))
            for result in executor.run(waiting, self._settings, on_progress=track.on_progress):
                if result.status is not ItemStatus.STOPPED:
                    outcome.results[result.name] = result
                    track.on_done(result)
                    self._on_result(result)
                if self._report_is_due():
                    self._report(plan)
        finally:
            self._report(plan)
        return outcome

    def _waiting(self, items: Sequence[BatchItem]) -> list[BatchItem]:
        """Return the items of which nothing is known yet; note the results of the others."""
        waiting = []
        for item in items:
            record = self._records.read(item.name)
            try:
                if record is None or (has_remote_files(item) and item.name not in self._outcome.results):
                    kept = None  # to look at URLs takes a while: several at a time do so
                elif item.name in self._outcome.results and is_unchanged(item, self._settings, record):
                    continue
                else:
                    kept = kept_result(item, self._settings, record)
            except ModelError:  # of this one item: it fails when its turn comes
                kept = None
            if kept is None:
                waiting.append(item)
            else:
                self._outcome.results[item.name] = kept
        return waiting

    def _report_is_due(self) -> bool:
        pause_s = max(REPORT_EVERY_S, _REPORT_SHARE * self._report_took_s)
        return time.monotonic() - self._reported_s > pause_s

    def _report(self, plan: BatchPlan) -> None:
        begun_s = time.monotonic()
        write_report(self._settings.out, plan, list(self._outcome.results.values()))
        self._reported_s = time.monotonic()
        self._report_took_s = self._reported_s - begun_s


class _TimeLeft:
    """How far a batch is, and how long it takes still: by the sizes of the recordings."""

    def __init__(
        self, items: Sequence[BatchItem], on_progress: Callable[[ProgressReport], None], *, before: int
    ) -> None:
        known = [item.size for item in items if item.size]
        usual = max(1, sum(known) // max(1, len(known)))  # of what is at a URL no size is known
        self._sizes = {item.name: item.size or usual for item in items}
        self._total = sum(self._sizes.values())
        self._count, self._before = len(items) + before, before
        self._done, self._done_size = 0, 0
        self._under_way: dict[str, float] = {}
        self._begun_s = time.monotonic()
        self._tell = on_progress
        if items:
            self._report("beginning")

    def on_progress(self, item: BatchItem, fraction: float) -> None:
        """Hear how far an item is."""
        self._under_way[item.name] = fraction
        self._report(item.name)

    def on_done(self, result: ItemResult) -> None:
        """Hear that an item is done, or failed."""
        self._under_way.pop(result.name, None)
        self._done += 1
        self._done_size += self._sizes[result.name]
        self._report(result.name)

    def _report(self, name: str) -> None:
        under_way = sum(self._sizes[one] * fraction for one, fraction in self._under_way.items())
        fraction = min(1.0, (self._done_size + under_way) / max(1, self._total))
        spent_s = time.monotonic() - self._begun_s
        left_s = spent_s * (1 - fraction) / fraction if fraction > 0.01 else None
        stage = f"{self._before + self._done:,} of {self._count:,} recordings, {name}"
        self._tell(ProgressReport(stage, fraction, left_s))
