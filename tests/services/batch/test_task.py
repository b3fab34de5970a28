"""The work of one recording: done once, kept by content, never over what a person changed."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from alignment.errors import Cancelled, OtherRecordingError
from alignment.progress import Progress
from editor.document.edits import set_text
from editor.formats.native import project_format
from editor.services.batch.items import BatchItem, BatchSettings, ItemResult, ItemStatus
from editor.services.batch.records import ItemRecords, RecordStatus
from editor.services.batch.task import process_item
from editor.services.storage.store import Store
from tests.services.batch.conftest import make_item, recording_of
from tests.services.fakes import FakeAligner


class Work:
    """Does items with the fake aligner."""

    def __init__(self, settings: BatchSettings) -> None:
        self.settings = settings
        self.aligner = FakeAligner()

    def __call__(self, item: BatchItem, **changed: object) -> ItemResult:
        return process_item(item, replace(self.settings, **changed), aligner=self.aligner)  # type: ignore[arg-type]


@pytest.fixture
def work(settings: BatchSettings) -> Work:
    return Work(settings)


def test_a_recording_is_aligned_exported_and_measured(work: Work, archive: Path) -> None:
    result = work(make_item(archive, "a/talk"))
    assert result.status is ItemStatus.DONE
    assert result.outputs == ("a/talk.earproof", "a/talk.srt")
    assert all((work.settings.out / name).is_file() for name in result.outputs)
    assert (result.language, result.engine) == ("en", "model tiny.en, by a fake")
    measures = result.measures
    assert (measures.words, measures.matched, measures.differs, measures.unheard) == (17, 12, 3, 2)
    assert (measures.missing, measures.missing_ms, measures.missing_words) == (1, 2_000, 3)
    assert measures.doubtful_share == pytest.approx(8 / 20)
    assert [(one.number, one.doubtful) for one in measures.minutes] == [(0, 8)]
    project = project_format.read(work.settings.out / "a/talk.earproof")
    assert project.media.relative_path == "../../archive/a/talk.ogg"


def test_what_is_done_is_kept(work: Work, archive: Path) -> None:
    item = make_item(archive, "talk")
    first = work(item)
    project = (work.settings.out / "talk.earproof").read_bytes()
    again = work(item)
    assert again == replace(first, kept=True)
    assert len(work.aligner.asked) == 1
    assert (work.settings.out / "talk.earproof").read_bytes() == project


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are Unicode")
def test_what_is_done_is_known_again_by_names_that_are_no_utf8(work: Work, archive: Path) -> None:
    item = make_item(archive, "caf\udce9")
    work(item)
    assert work(item).kept
    assert isinstance(item.recording, Path)
    item.recording.write_bytes(b"another sound")
    assert work(item).status is ItemStatus.DONE


def test_content_counts_not_age(work: Work, archive: Path) -> None:
    item = make_item(archive, "talk")
    work(item)
    os.utime(recording_of(item), (1_000_000_000, 1_000_000_000))
    assert work(item).kept
    recording_of(item).write_bytes(b"another sound")
    assert not work(item).kept
    assert len(work.aligner.asked) == 2


@pytest.mark.parametrize("changed", [{"language": "de"}, {"force": True}])
def test_other_settings_are_other_work(work: Work, archive: Path, changed: dict[str, object]) -> None:
    item = make_item(archive, "talk")
    work(item)
    assert not work(item, **changed).kept
    assert len(work.aligner.asked) == 2


def test_another_format_needs_no_new_alignment(work: Work, archive: Path) -> None:
    item = make_item(archive, "talk")
    first = work(item)
    more = work(item, formats=("srt", "vtt"))
    assert more.outputs == ("talk.earproof", "talk.srt", "talk.vtt")
    assert (more.measures, more.taken_ms) == (first.measures, first.taken_ms)
    assert len(work.aligner.asked) == 1


def test_what_is_gone_is_made_again(work: Work, archive: Path) -> None:
    item = make_item(archive, "talk")
    work(item)
    (work.settings.out / "talk.srt").unlink()
    assert not work(item).kept
    assert (work.settings.out / "talk.srt").is_file()
    assert len(work.aligner.asked) == 1


def test_a_failure_is_kept_until_asked_for_or_changed(work: Work, archive: Path) -> None:
    item = make_item(archive, "talk", " \n")
    failed = work(item)
    assert failed.status is ItemStatus.FAILED
    assert "“talk.txt” is empty" in failed.problem
    assert work(item).kept
    assert not work(item, retry_failed=True).kept
    make_item(archive, "talk")
    assert work(item).status is ItemStatus.DONE


def test_a_missing_recording_fails_in_a_sentence(work: Work, archive: Path) -> None:
    item = replace(make_item(archive, "talk"), recording=archive / "none.ogg")
    failed = work(item)
    assert failed.status is ItemStatus.FAILED
    assert failed.problem.startswith("“none.ogg” ")
    recording_of(item).write_bytes(b"sound")
    assert work(item).status is ItemStatus.DONE


def test_another_recordings_text_may_be_forced(settings: BatchSettings, archive: Path) -> None:
    def refuse(*_given: object, **_named: object) -> object:
        raise OtherRecordingError(archive / "talk.ogg", 0.02)

    failed = process_item(make_item(archive, "talk"), settings, aligner=refuse)  # type: ignore[arg-type]
    assert failed.refused


def test_what_a_person_changed_is_never_replaced(work: Work, archive: Path) -> None:
    item = make_item(archive, "talk")
    work(item)
    project = work.settings.out / "talk.earproof"
    with Store.open(project) as store:
        edit = set_text(store.document.transcript, store.document.transcript.segments[0].id, "Corrected.")
        assert edit is not None
        store.document.apply(edit)
        assert store.flush()
    corrected = project.read_bytes()
    assert work(item).kept
    recording_of(item).write_bytes(b"another sound")
    refused = work(item)
    assert refused.status is ItemStatus.FAILED
    assert "was changed since this batch saved it" in refused.problem
    assert project.read_bytes() == corrected


def test_an_export_of_another_is_never_replaced(work: Work, archive: Path) -> None:
    (work.settings.out / "talk.srt").write_text("mine", "utf-8")
    refused = work(make_item(archive, "talk"))
    assert "“talk.srt” was changed since this batch saved it" in refused.problem
    assert (work.settings.out / "talk.srt").read_text("utf-8") == "mine"
    assert not (work.settings.out / "talk.earproof").exists()
    assert work.aligner.asked == []


def test_what_a_killed_run_was_writing_is_replaced(work: Work, archive: Path) -> None:
    item = make_item(archive, "talk")
    work(item)
    records = ItemRecords(work.settings.out)
    record = records.read("talk")
    assert record is not None
    outputs = dict.fromkeys(record.outputs, "")
    records.write(replace(record, status=RecordStatus.WRITING, outputs=outputs, result=None))
    (work.settings.out / "talk.srt").unlink()
    (work.settings.out / ".talk.earproof.x1.part").write_bytes(b"half")
    (work.settings.out / ".kept-a").mkdir()
    assert records.sweep() == 1
    result = work(item)
    assert (result.status, result.kept) == (ItemStatus.DONE, False)
    left = {path.name for path in work.settings.out.iterdir()}
    assert left == {".earproof-batch", "talk.earproof", "talk.srt"}


def test_a_stop_leaves_nothing_behind(settings: BatchSettings, archive: Path) -> None:
    def stopped(*_given: object, **_named: object) -> object:
        raise Cancelled

    result = process_item(make_item(archive, "talk"), settings, aligner=stopped, progress=Progress())  # type: ignore[arg-type]
    assert result.status is ItemStatus.STOPPED
    assert ItemRecords(settings.out).read("talk") is None
    assert list(settings.out.rglob("*.*")) == []


def test_a_damaged_record_is_no_record(work: Work, archive: Path) -> None:
    item = make_item(archive, "talk")
    work(item)
    [record] = (work.settings.out / ".earproof-batch" / "items").iterdir()
    record.write_text('{"version": 1, "name": "talk"', "utf-8")
    refused = work(item)  # whose the project is, nobody knows now
    assert "was changed since this batch saved it" in refused.problem


def test_a_recording_without_a_transcript_is_recognized(work: Work, archive: Path) -> None:
    result = work(make_item(archive, "talk", None))
    assert (result.status, result.transcript) == (ItemStatus.DONE, "")
    assert work.aligner.asked[0]["script"] is None


def test_another_recogniser_aligns_again(work: Work, archive: Path) -> None:
    item = make_item(archive, "talk")
    work(item)
    again = work(replace(item, model="pocketsphinx:en-us"))
    assert (again.status, again.engine) == (ItemStatus.DONE, "model pocketsphinx:en-us, by a fake")
    assert [asked["model"] for asked in work.aligner.asked] == ["tiny.en", "pocketsphinx:en-us"]


def test_an_unknown_model_fails_that_item(work: Work, archive: Path) -> None:
    item = make_item(archive, "talk")
    work(item)
    failed = work(replace(item, model="gone"))
    assert failed.status is ItemStatus.FAILED
    assert "no model named gone" in failed.problem


def test_an_archive_may_move(work: Work, archive: Path) -> None:
    item = make_item(archive, "talk")
    work(item)
    moved = archive.rename(archive.with_name("moved"))
    again = work(replace(item, recording=moved / "talk.ogg", transcript=moved / "talk.txt"))
    assert (again.kept, again.recording) == (True, str(moved / "talk.ogg"))
