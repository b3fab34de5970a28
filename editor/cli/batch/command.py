"""`earproof batch`: aligns an archive, exports it, and reports which transcripts are bad, and where."""

from __future__ import annotations

import argparse
import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from alignment.recognition.engines.registry import joined_model, model_identity
from editor.cli.batch.ending_notice import LONG_S, tell_end
from editor.cli.batch.stopping import StopRequest, stop_signals
from editor.cli.batch.telling import document, left_out_lines, plan_lines, summary, worst_lines
from editor.cli.console import Console
from editor.formats.errors import FormatError
from editor.formats.export_formats import EXPORTS, export_format
from editor.formats.native import project_format
from editor.services.batch.executors import (
    Executor,
    InlineExecutor,
    ProcessExecutor,
    cores_of_each,
    usual_jobs,
)
from editor.services.batch.items import BatchSettings, ItemResult, ItemStatus
from editor.services.batch.listing import PairTable, read_table
from editor.services.batch.planning import BatchPlan, plan_folder, plan_table
from editor.services.batch.running import BatchOutcome, BatchRun, output_folder
from editor.services.batch.task import process_item
from editor.services.batch.watching import SettledFiles
from editor.services.errors import UnknownChoiceError
from editor.services.storage.project_creation import CueHandling, read_glossary
from editor.services.subtitles.file_check import chosen_profile

if TYPE_CHECKING:
    from editor.services.batch.cluster.connection import Cluster

FAILED, STOPPED = 1, 130
LOOK_EVERY_S = 2.0
"""So often a folder that is watched is looked at."""
_NAP_S = 0.2


def run(options: argparse.Namespace, console: Console) -> int:
    """Plan, do what is left to do, and tell what came of it; 1 where something failed, 130 where stopped."""
    settings = _settings(options)
    plan_now = _planner(options, console)
    plan = plan_now()
    jobs = options.jobs or usual_jobs()
    at_a_time = jobs if options.watch else max(1, min(jobs, len(plan.items)))
    settings = replace(settings, cores=cores_of_each(at_a_time))
    if options.dry_run:
        for line in plan_lines(plan, options.source):
            console.result(line)
        console.document(document(plan, BatchOutcome(len(plan.items)), settings.out, stopped=False))
        return 0
    begun_s = time.monotonic()
    with (
        _cluster(options, settings.model) as cluster,
        stop_signals() as stop,
        output_folder(settings.out) as records,
    ):
        make_executor = partial(_executor, options, jobs, cluster)
        work = BatchRun(
            settings, records, on_progress=console.progress, on_result=partial(_tell_result, console)
        )
        if options.watch:
            outcome, plan = _watch(plan_now, work, make_executor, stop)
        else:
            executor = make_executor()
            stop.on_stop = executor.stop
            outcome = work.run(plan, executor)
    console.close()
    return _tell(console, plan, outcome, settings.out, stopped=stop.asked, taken_s=time.monotonic() - begun_s)


def _settings(options: argparse.Namespace) -> BatchSettings:
    """Return the settings; what can be known to be wrong is told before any work.

    Raises:
        UnknownChoiceError: there is no such format or profile.
        ModelError: the model is unknown or damaged.
        FormatError: the glossary, or a profile of a person's own, cannot be read.
    """
    names = [name.strip().lower() for given in options.to for name in given.split(",") if name.strip()]
    formats = [name for name in dict.fromkeys(names) if name != project_format.FORMAT]  # is written anyway
    for name in formats:
        if export_format(name) is None:
            raise UnknownChoiceError("format", name, [one.name for one in EXPORTS])
    model = joined_model(options.recogniser, options.model)
    model_identity(model)
    if options.profile:
        chosen_profile(options.profile)
    return BatchSettings(
        options.output.absolute(),
        model=model,
        language=options.language,
        formats=tuple(formats),
        profile=options.profile,
        glossary=read_glossary(options.glossary) if options.glossary is not None else None,
        cues=CueHandling(options.cues),
        force=options.force,
        retry_failed=options.retry_failed,
    )


def _planner(options: argparse.Namespace, console: Console) -> Callable[[], BatchPlan]:
    """Return what plans the batch, as the files are whenever it is asked.

    Raises:
        FormatError: a table cannot be read, or options do not go together.
    """
    source: Path = options.source
    if not source.is_dir():
        if options.pairs is not None:
            raise FormatError(source, "is already a table", "Leave out --pairs")
        table = _table(source, console)
        return lambda: plan_table(table, source.absolute().parent, transcribe=options.transcribe)
    exceptions = _table(options.pairs, console) if options.pairs is not None else None
    return lambda: plan_folder(
        source, options.output, table=exceptions, prefer=options.prefer, transcribe=options.transcribe
    )


def _table(path: Path, console: Console) -> PairTable:
    table = read_table(path)
    if table.unused:
        console.notice(f"“{path.name}” has unused columns: {', '.join(table.unused)}.")
    return table


@contextlib.contextmanager
def _cluster(options: argparse.Namespace, model: str) -> Iterator[Cluster | None]:
    """Yield the cluster that is to align, None for this computer. Else Dask is not imported.

    Raises:
        FormatError: options do not go together.
        ClusterError: it can't be used, or results would be others than here.
    """
    if options.scheduler is None:
        if options.fetch_from is not None:
            raise FormatError(Path("--fetch-from"), "needs a cluster", "Add --scheduler")
        yield None
        return
    if options.jobs is not None:
        raise FormatError(Path("--jobs"), "doesn’t apply to a cluster", "Leave it out")
    from editor.services.batch.cluster.connection import connected
    from editor.services.batch.cluster.sources import check_url

    if options.fetch_from is not None:
        check_url(options.fetch_from)
    with connected(options.scheduler) as cluster:
        cluster.check(model)
        yield cluster


def _executor(options: argparse.Namespace, jobs: int, cluster: Cluster | None) -> Executor:
    if cluster is not None:
        from editor.services.batch.cluster.executor import ClusterExecutor
        from editor.services.batch.cluster.sources import FetchedFolder

        folder: Path = options.source if options.source.is_dir() else options.source.absolute().parent
        url: str | None = options.fetch_from
        return ClusterExecutor(cluster, fetched=FetchedFolder(folder.absolute(), url) if url else None)
    if options.aligner is not None:
        return InlineExecutor(partial(process_item, aligner=options.aligner))
    return ProcessExecutor(jobs)


def _watch(
    plan_now: Callable[[], BatchPlan],
    work: BatchRun,
    make_executor: Callable[[], Executor],
    stop: StopRequest,
) -> tuple[BatchOutcome, BatchPlan]:
    """Do what is there, and what newly appears, until a stop is asked for."""
    settled = SettledFiles()
    known: BatchPlan | None = None
    outcome = BatchOutcome()
    while known is None or not stop.asked:
        plan = settled.settled(plan_now())
        if plan != known:
            executor = make_executor()
            stop.on_stop = executor.stop
            outcome, known = work.run(plan, executor), plan
        looked_s = time.monotonic()
        while not stop.asked and time.monotonic() - looked_s < LOOK_EVERY_S:
            time.sleep(_NAP_S)  # an event cannot be waited for: whoever sets it interrupts this very thread
    return outcome, known


def _tell_result(console: Console, result: ItemResult) -> None:
    if result.status is ItemStatus.FAILED:
        hint = " Use --force to align anyway." if result.refused else ""
        console.notice(f"{result.name} failed: {result.problem}{hint}")


def _tell(
    console: Console, plan: BatchPlan, outcome: BatchOutcome, out: Path, *, stopped: bool, taken_s: float
) -> int:
    """Say what came of the batch, and return the exit code."""
    said = summary(outcome)
    console.document(document(plan, outcome, out, stopped=stopped))
    console.result(said)
    for line in (*worst_lines(outcome), *left_out_lines(plan)):
        console.result(line)
    console.result(f"Report: {out / 'report.html'}")
    if not plan.items and not plan.recordings_alone:
        console.notice("There are no recordings. Check the folder.")
    if stopped:
        console.notice("Stopped. Run the same command to continue.")
    elif outcome.failed:
        console.notice("Use --retry-failed to try failed recordings again.")
    if taken_s > LONG_S:
        tell_end("Batch stopped" if stopped else "Batch done", said)
    if stopped:
        return STOPPED
    return FAILED if outcome.failed else 0
