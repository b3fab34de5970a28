"""An archive runs, tells of every recording, is paused and gone on with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from alignment.errors import OtherRecordingError
from editor.services.archive.kept import KeptArchive, read_kept
from editor.services.archive.pairs import ArchivePairs, find_archive
from editor.services.archive.run import ArchiveRun, ItemProgress, KnownResults, News
from editor.services.batch.executors import InlineExecutor, PausableExecutor, ProcessExecutor
from editor.services.batch.items import BatchSettings, ItemResult, ItemStatus
from editor.services.batch.running import BatchOutcome, output_folder
from editor.services.batch.task import process_item
from editor.services.errors import ServiceError
from tests.services.batch import tasks
from tests.services.fakes import FakeAligner

KEPT = KeptArchive("tiny.en", "", (), True)
Begin = Callable[..., ArchiveRun]


@pytest.fixture
def begin(folder: Path, tmp_path: Path) -> Begin:
    """Makes a run over the folder; all but the ambiguous recording are done."""

    def made(executor: Callable[[int], PausableExecutor]) -> ArchiveRun:
        pairs = ArchivePairs(find_archive([folder]))
        pairs.transcribe_alone(True)
        settings = BatchSettings(tmp_path / "out", "tiny.en")
        return ArchiveRun(pairs.plan(), settings, KEPT, executor)

    return made


def inline(_jobs: int) -> PausableExecutor:
    return InlineExecutor(partial(process_item, aligner=FakeAligner()))


def done(outcome: BatchOutcome) -> set[str]:
    return {one.name for one in outcome.done}


def test_it_tells_what_waits_and_what_came_of_it(begin: Begin, tmp_path: Path) -> None:
    told: list[News] = []
    outcome = begin(lambda jobs: ProcessExecutor(jobs, tasks.quick)).run(told.append)
    assert done(outcome) == {"a/talk", "alone"}
    first = next(one for one in told if isinstance(one, KnownResults))
    assert first.results == ()
    assert set(first.waiting) == {"a/talk", "alone"}
    assert any(isinstance(one, ItemProgress) for one in told)
    assert {one.name for one in told if isinstance(one, ItemResult)} == {"a/talk", "alone"}
    assert (tmp_path / "out" / "report.html").is_file()
    assert read_kept(tmp_path / "out") == KEPT


def test_what_is_done_already_is_told_at_once(begin: Begin) -> None:
    begin(inline).run(lambda _news: None)
    told: list[News] = []
    begin(inline).run(told.append)
    (known,) = told
    assert isinstance(known, KnownResults)
    assert {one.name for one in known.results} == {"a/talk", "alone"}
    assert known.waiting == ()


@pytest.mark.parametrize("executor", [inline, lambda _jobs: ProcessExecutor(1, tasks.quick)])
def test_a_pause_finishes_what_is_under_way(
    begin: Begin, executor: Callable[[int], PausableExecutor]
) -> None:
    def pause_at_first_progress(news: News) -> None:
        if isinstance(news, ItemProgress):
            run.pause()

    run = begin(executor)
    outcome = run.run(pause_at_first_progress)
    assert len(outcome.done) == 1
    assert outcome.left == 1
    assert done(begin(executor).run(lambda _news: None)) == {"a/talk", "alone"}


def test_cancelling_gives_up_what_is_under_way(begin: Begin, tmp_path: Path) -> None:
    def cancel(news: News) -> None:
        if isinstance(news, ItemProgress):
            run.cancel()

    run = begin(lambda _jobs: ProcessExecutor(1, tasks.goes_on_until_stopped))
    outcome = run.run(cancel)
    assert outcome.left == 2
    assert list((tmp_path / "out").rglob("*.earproof")) == []


def test_one_output_folder_is_for_one_run(begin: Begin, tmp_path: Path) -> None:
    with output_folder(tmp_path / "out"), pytest.raises(ServiceError, match="in use by another batch"):
        begin(inline).run(lambda _news: None)


def test_a_single_refused_recording_may_be_forced(folder: Path, tmp_path: Path) -> None:
    pairs = ArchivePairs(find_archive([folder / "a"]))
    plan, settings = pairs.plan(), BatchSettings(tmp_path / "out", "tiny.en")

    def refuse(*given: object, **named: object) -> object:
        if not named["force"]:
            raise OtherRecordingError(folder / "a" / "talk.wav", 0.02)
        return FakeAligner()(*given, **named)  # type: ignore[arg-type]

    def executor(_jobs: int) -> PausableExecutor:
        return InlineExecutor(partial(process_item, aligner=refuse))  # type: ignore[arg-type]

    (failed,) = ArchiveRun(plan, settings, KEPT, executor).run(lambda _news: None).failed
    assert failed.refused
    forced = replace(plan, items=tuple(replace(item, force=True) for item in plan.items))
    outcome = ArchiveRun(forced, settings, KEPT, executor).run(lambda _news: None)
    assert [one.status for one in outcome.results.values()] == [ItemStatus.DONE]
