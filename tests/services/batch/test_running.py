"""A batch runs on several processes, is stopped, gone on with, and reported."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from alignment.progress import ProgressReport
from editor.services.batch.executors import Executor, InlineExecutor, ProcessExecutor, usual_jobs
from editor.services.batch.items import BatchItem, BatchSettings, ItemResult, ItemStatus
from editor.services.batch.planning import BatchPlan
from editor.services.batch.records import ItemRecords
from editor.services.batch.running import BatchOutcome, BatchRun, output_folder
from editor.services.batch.task import process_item
from editor.services.errors import ServiceError
from tests.services.batch import tasks
from tests.services.batch.conftest import make_item
from tests.services.fakes import FakeAligner

Told = list[ItemResult]


def run(
    settings: BatchSettings,
    items: list[BatchItem],
    executor: Executor,
    *,
    told: Told | None = None,
    on_progress: Callable[[ProgressReport], None] = lambda _: None,
) -> BatchOutcome:
    with output_folder(settings.out) as records:
        work = BatchRun(
            settings,
            records,
            on_progress=on_progress,
            on_result=(told if told is not None else []).append,
        )
        return work.run(BatchPlan(tuple(items)), executor)


def rows(settings: BatchSettings) -> list[dict[str, str]]:
    text = (settings.out / "report.csv").read_text("utf-8")
    return list(csv.DictReader(io.StringIO(text)))


def test_one_that_dies_costs_no_other(settings: BatchSettings, archive: Path) -> None:
    items = [make_item(archive, name) for name in ("a", "bad", "c", "d", "bad2")]
    told: Told = []
    outcome = run(settings, items, ProcessExecutor(2, tasks.dies_of_bad), told=told)
    assert {one.name for one in outcome.done} == {"a", "c", "d"}
    assert {one.name for one in outcome.failed} == {"bad", "bad2"}
    assert all("ended unexpectedly" in one.problem for one in outcome.failed)
    assert len(told) == 5
    again = run(settings, items, ProcessExecutor(2, tasks.quick))
    assert all(one.kept for one in again.results.values())
    assert [row["status"] for row in rows(settings)] == ["failed", "failed", "done", "done", "done"]


def test_processes_and_this_one_do_the_same(settings: BatchSettings, archive: Path) -> None:
    items = [make_item(archive, name) for name in ("a", "b")]
    there = run(settings, items, ProcessExecutor(2, tasks.quick))
    for name in ("a", "b"):
        for path in (settings.out / f"{name}.earproof", settings.out / f"{name}.srt"):
            path.unlink()
    here = run(settings, items, InlineExecutor(partial(process_item, aligner=FakeAligner())))
    for name in ("a", "b"):
        assert here.results[name].measures == there.results[name].measures
        assert here.results[name].outputs == there.results[name].outputs


def test_a_batch_that_is_stopped_goes_on_later(settings: BatchSettings, archive: Path) -> None:
    items = [make_item(archive, name) for name in ("a", "b", "c")]
    executor = ProcessExecutor(2, tasks.goes_on_until_stopped)

    def on_progress(report: ProgressReport) -> None:
        if report.fraction > 0:
            executor.stop()

    outcome = run(settings, items, executor, on_progress=on_progress)
    assert (outcome.results, outcome.left) == ({}, 3)
    assert "not done yet" in (settings.out / "report.html").read_text("utf-8")
    later = run(settings, items, ProcessExecutor(1, tasks.quick))
    assert len(later.done) == 3


def test_in_this_process_it_is_stopped_between_two(settings: BatchSettings, archive: Path) -> None:
    items = [make_item(archive, name) for name in ("a", "b")]
    executor = InlineExecutor(partial(process_item, aligner=FakeAligner()))
    told: Told = []

    def on_progress(_report: ProgressReport) -> None:
        if told:
            executor.stop()

    outcome = run(settings, items, executor, told=told, on_progress=on_progress)
    assert [one.name for one in outcome.done] == ["a"]
    assert outcome.left == 1


def test_two_batches_do_not_write_to_one_folder(settings: BatchSettings) -> None:
    with (
        output_folder(settings.out),
        pytest.raises(ServiceError, match="is in use by another batch"),
        output_folder(settings.out),
    ):
        pass
    with output_folder(settings.out):
        pass


def test_the_largest_comes_first_and_time_left_is_told(settings: BatchSettings, archive: Path) -> None:
    items = [make_item(archive, name) for name in ("a", "b" * 50)]
    told: Told = []
    reports: list[ProgressReport] = []
    executor = InlineExecutor(partial(process_item, aligner=FakeAligner()))
    run(settings, items, executor, told=told, on_progress=reports.append)
    assert [one.name for one in told] == ["b" * 50, "a"]
    fractions = [one.fraction for one in reports]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert reports[0].remaining_s is None
    assert reports[-1].remaining_s == 0
    assert reports[-1].stage == "2 of 2 recordings, a"


def test_a_run_that_has_more_does_only_that(settings: BatchSettings, archive: Path) -> None:
    aligner = FakeAligner()
    executor = InlineExecutor(partial(process_item, aligner=aligner))
    with output_folder(settings.out) as records:
        work = BatchRun(settings, records, on_progress=lambda _: None, on_result=lambda _: None)
        work.run(BatchPlan((make_item(archive, "a"),)), executor)
        outcome = work.run(BatchPlan((make_item(archive, "a"), make_item(archive, "b"))), executor)
    assert len(outcome.done) == 2
    assert len(aligner.asked) == 2


def test_a_run_takes_what_changed_meanwhile(settings: BatchSettings, archive: Path) -> None:
    aligner = FakeAligner()
    executor = InlineExecutor(partial(process_item, aligner=aligner))
    bad, gone = make_item(archive, "a", " \n"), make_item(archive, "b", None)
    retrying = replace(settings, retry_failed=True)
    with output_folder(settings.out) as records:
        work = BatchRun(retrying, records, on_progress=lambda _: None, on_result=lambda _: None)
        assert len(work.run(BatchPlan((bad, gone)), executor).failed) == 1
        outcome = work.run(BatchPlan((bad,)), executor)
        assert list(outcome.results) == ["a"]
        assert len(aligner.asked) == 1  # what failed in this very run is not tried again
        outcome = work.run(BatchPlan((make_item(archive, "a"), make_item(archive, "b"))), executor)
    assert {one.name: bool(one.transcript) for one in outcome.done} == {"a": True, "b": True}


@pytest.mark.parametrize(
    ("cores", "memory_mb", "jobs"), [(1, 64_000, 1), (8, 64_000, 4), (64, 8_000, 5), (16, 500, 1)]
)
def test_jobs_follow_cores_and_memory(cores: int, memory_mb: int, jobs: int) -> None:
    assert usual_jobs(cores, memory_mb) == jobs


def test_status_survives_the_way_to_the_disk(settings: BatchSettings, archive: Path) -> None:
    run(settings, [make_item(archive, "a")], InlineExecutor(partial(process_item, aligner=FakeAligner())))
    record = ItemRecords(settings.out).read("a")
    assert record is not None
    assert record.result is not None
    assert record.result.status is ItemStatus.DONE
