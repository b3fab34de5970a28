"""A batch on a cluster: the same results as in one process, whatever becomes of workers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from distributed import Client

from alignment.progress import ProgressReport
from editor.services.batch.cluster.connection import Cluster, connected
from editor.services.batch.cluster.errors import ClusterError
from editor.services.batch.cluster.executor import ClusterExecutor
from editor.services.batch.cluster.sources import FetchedFolder
from editor.services.batch.executors import InlineExecutor
from editor.services.batch.items import BatchItem, BatchSettings, RemoteFile
from editor.services.batch.records import ItemRecords, RecordStatus
from editor.services.batch.task import process_item
from tests.services.batch.cluster import works
from tests.services.batch.cluster.conftest import serving
from tests.services.batch.cluster.trees import tree
from tests.services.batch.conftest import make_item
from tests.services.batch.test_running import run
from tests.services.fakes import FakeAligner
from tests.support.hub_server import hub_server

GIVEN_UP_S = 30


def test_results_are_those_of_one_process(cluster: Cluster, settings: BatchSettings, archive: Path) -> None:
    items = [make_item(archive, name) for name in ("a", "b/c", "b/d", "e" * 40)]
    items.append(make_item(archive, "empty", " \n"))
    there = run(settings, items, ClusterExecutor(cluster, work=works.quick))
    assert (len(there.done), len(there.failed)) == (4, 1)
    alone = replace(settings, out=settings.out.with_name("alone"))
    alone.out.mkdir()
    run(alone, items, InlineExecutor(partial(process_item, aligner=FakeAligner())))
    assert tree(settings.out) == tree(alone.out)
    again = run(settings, items, ClusterExecutor(cluster, work=works.endless))
    assert all(one.kept for one in again.results.values())


def test_a_worker_that_dies_costs_no_recording(
    cluster: Cluster, settings: BatchSettings, archive: Path
) -> None:
    items = [make_item(archive, name) for name in ("a", "shaky", "c", "d", "e")]
    outcome = run(settings, items, ClusterExecutor(cluster, work=works.deadly))
    assert {one.name for one in outcome.done} == {"a", "shaky", "c", "d", "e"}
    workers = (archive / "shaky.begun").read_text("ascii").split()
    assert len(set(workers)) == 2


def test_a_recording_that_kills_workers_is_given_up(
    cluster: Cluster, settings: BatchSettings, archive: Path
) -> None:
    items = [make_item(archive, name) for name in ("a", "bad", "c")]
    outcome = run(settings, items, ClusterExecutor(cluster, work=works.deadly))
    assert {one.name for one in outcome.done} == {"a", "c"}
    [failed] = outcome.failed
    assert failed.problem == (
        "Aligning “bad.ogg” ended 3 workers unexpectedly. "
        "Check their memory and try again with --retry-failed."
    )
    assert len(set((archive / "bad.begun").read_text("ascii").split())) == 3


def test_a_stop_takes_back_what_workers_do(
    cluster: Cluster, scheduler: str, settings: BatchSettings, archive: Path
) -> None:
    items = [make_item(archive, name) for name in ("a", "b", "c")]
    executor = ClusterExecutor(cluster, work=works.endless)

    def on_progress(report: ProgressReport) -> None:
        if report.fraction > 0:
            executor.stop()

    outcome = run(settings, items, executor, on_progress=on_progress)
    assert (outcome.results, outcome.left) == ({}, 3)
    with Client(scheduler, set_as_default=False) as other:
        for address in other.nthreads():  # their only thread is free again
            assert other.submit(len, "ab", workers=[address]).result(timeout=GIVEN_UP_S) == 2
    later = run(settings, items, ClusterExecutor(cluster, work=works.quick))
    assert len(later.done) == 3


@pytest.mark.usefixtures("caplog")  # Dask warns of it
def test_a_lost_scheduler_fails_no_recording(settings: BatchSettings, archive: Path) -> None:
    items = [make_item(archive, name) for name in ("a", "b", "c")]
    with serving() as (address, process), connected(address) as cluster:

        def on_progress(report: ProgressReport) -> None:
            if report.fraction > 0:
                process.kill()

        with pytest.raises(ClusterError, match="is lost"):
            run(settings, items, ClusterExecutor(cluster, work=works.endless), on_progress=on_progress)
    assert all(record.status is not RecordStatus.FAILED for record in ItemRecords(settings.out).all())


def test_a_worker_that_joins_with_another_version_ends_the_batch(
    cluster: Cluster, settings: BatchSettings, archive: Path
) -> None:
    items = [make_item(archive, name) for name in ("a", "b")]
    with pytest.raises(ClusterError, match="but this computer"):
        run(settings, items, ClusterExecutor(cluster, work=works.of_another_build))
    assert list(ItemRecords(settings.out).all()) == []


@pytest.fixture
def problem_of(
    cluster: Cluster, settings: BatchSettings, archive: Path
) -> Callable[[FetchedFolder | None], str]:
    def problem_of(fetched: FetchedFolder | None) -> str:
        items = [make_item(archive, "deep/a b#1")]
        outcome = run(
            replace(settings, retry_failed=True),
            items,
            ClusterExecutor(cluster, fetched=fetched, work=works.reads),
        )
        return outcome.failed[0].problem

    return problem_of


def test_recordings_are_fetched_where_a_url_is_given(
    problem_of: Callable[[FetchedFolder | None], str], archive: Path, tmp_path: Path
) -> None:
    assert "there: a b#1.ogg: sound of deep/a b#1" in problem_of(None)
    mirror = tmp_path / "mirror"
    fetched = FetchedFolder(archive, f"file://{mirror}")
    assert "/deep/a b#1.ogg” doesn’t exist. Check the address." in problem_of(fetched)
    (mirror / "deep").mkdir(parents=True)
    (mirror / "deep/a b#1.ogg").write_bytes(b"another")
    assert "is another file than “a b#1.ogg”" in problem_of(fetched)
    (mirror / "deep/a b#1.ogg").write_bytes(b"SOUND of deep/a b#1")
    assert "fetched: a b#1.ogg: SOUND of deep/a b#1" in problem_of(fetched)
    assert "isn’t in “mirror”" in problem_of(FetchedFolder(mirror, "file:///nowhere"))
    assert "can’t be fetched" in problem_of(FetchedFolder(archive, "none://nowhere"))


def test_workers_fetch_what_a_table_names_by_a_url(cluster: Cluster, settings: BatchSettings) -> None:
    with hub_server({"talk.ogg": b"sound of talk"}) as hub:
        item = BatchItem("talk", RemoteFile(f"{hub.address}/talk.ogg", 2), None)
        outcome = run(settings, [item], ClusterExecutor(cluster, work=works.reads))
    assert "fetched: talk.ogg: sound of talk" in outcome.failed[0].problem
    assert [name for name, _range in hub.asked].count("talk.ogg") == 3  # looked at, read here, and there
