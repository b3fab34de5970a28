"""One run over an archive by the engine of `earproof batch`, which tells of every recording as it goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from alignment.progress import ProgressReport
from editor.services.batch.items import BatchItem, BatchSettings, ItemResult

if TYPE_CHECKING:  # the engine is loaded with the first run: the window knows of archives from its start on
    from editor.services.archive.kept import KeptArchive
    from editor.services.batch.executors import OnProgress, PausableExecutor
    from editor.services.batch.planning import BatchPlan
    from editor.services.batch.running import BatchOutcome, BatchRun

MakeExecutor = Callable[[int], "PausableExecutor"]
"""Makes what does so many recordings at a time."""


@dataclass(frozen=True, slots=True)
class KnownResults:
    """What was done already when the run began; `waiting` are the names of those that are left to do."""

    results: tuple[ItemResult, ...]
    waiting: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ItemProgress:
    """How far a recording is, 0..1."""

    name: str
    fraction: float


News = KnownResults | ItemProgress | ItemResult | ProgressReport
"""What a run tells: the results of earlier, how far each recording and the whole are, and each result."""


def process_executor(jobs: int) -> PausableExecutor:
    """Return what does so many recordings at a time, each in a process of its own."""
    from editor.services.batch.executors import ProcessExecutor

    return ProcessExecutor(jobs)


class ArchiveRun:
    """Does what is left to do of a plan, in whatever thread calls `run`; paused or cancelled from another."""

    def __init__(
        self,
        plan: BatchPlan,
        settings: BatchSettings,
        kept: KeptArchive,
        make_executor: MakeExecutor = process_executor,
    ) -> None:
        """`kept` is what the output folder keeps for the next time."""
        from editor.services.batch.executors import cores_of_each, usual_jobs

        self._plan, self._kept = plan, kept
        at_a_time = max(1, min(usual_jobs(), len(plan.items)))
        self._settings = replace(settings, cores=cores_of_each(at_a_time))
        self._executor = make_executor(at_a_time)

    def run(self, tell: Callable[[News], None]) -> BatchOutcome:
        """Run until all is done, or until it is paused or cancelled; the report is written as it goes.

        Raises:
            ServiceError: another batch holds the output folder.
            ModelError: the model is unknown or damaged.
            FormatError, OSError: the output folder cannot be written.
        """
        from editor.services.archive.kept import write_kept
        from editor.services.batch.running import BatchRun, output_folder

        with output_folder(self._settings.out) as records:
            write_kept(self._settings.out, self._kept)
            work = BatchRun(self._settings, records, on_progress=tell, on_result=tell)
            return work.run(self._plan, _TellingExecutor(self._executor, work, tell))

    def pause(self) -> None:
        """Begin nothing more, but do to its end what is under way."""
        self._executor.finish()

    def cancel(self) -> None:
        """Begin nothing more, and give up what is under way, unless it is being written."""
        self._executor.stop()


class _TellingExecutor:
    """An executor that tells of what was known before, and of how far each item is."""

    def __init__(self, executor: PausableExecutor, work: BatchRun, tell: Callable[[News], None]) -> None:
        self._executor, self._work, self._tell = executor, work, tell

    def run(
        self, items: Sequence[BatchItem], settings: BatchSettings, *, on_progress: OnProgress
    ) -> Iterator[ItemResult]:
        """Yield the results of the executor."""
        known = tuple(self._work.outcome.results.values())
        self._tell(KnownResults(known, tuple(item.name for item in items)))

        def tell_both(item: BatchItem, fraction: float) -> None:
            self._tell(ItemProgress(item.name, fraction))
            on_progress(item, fraction)

        yield from self._executor.run(items, settings, on_progress=tell_both)

    def stop(self) -> None:
        """Have the executor stop."""
        self._executor.stop()
