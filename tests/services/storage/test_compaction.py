"""Compaction: a long history opens fast, and nothing of it is lost."""

from __future__ import annotations

import json
import random
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from editor.document.document import Document
from editor.document.history import LazySplices
from editor.formats.native import project_format
from editor.formats.native.codec import to_line
from editor.services.storage import compaction
from editor.services.storage.compaction import Compactor
from editor.services.storage.journal import Journal
from editor.services.storage.store import Store
from tests.document.samples import talk
from tests.document.strategies import dice, random_transcript, random_user_action
from tests.services.storage.test_store import MEDIA, make, write

SOON_S = 10.0


@pytest.fixture
def compact_always(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return what lets even the smallest file pay from then on."""

    def pay() -> None:
        monkeypatch.setattr(compaction, "MIN_BYTES", 1)
        monkeypatch.setattr(compaction, "MIN_SHARE", 0)

    return pay


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "talk.earproof")


def compact(path: Path) -> bool:
    """Compact a file that nobody has open; return whether that changed it."""
    before = path.read_bytes()
    file = project_format.read(path)
    document = Document(file.transcript, records=file.records, revision=file.base)
    journal = Journal(path, len(before))
    try:
        finish = Compactor(journal, lambda: (document.revision, document.transcript), who="ann").prepare(bool)
        assert finish is not None
        finish()
    finally:
        journal.close()
    return path.read_bytes() != before


def snapshots(path: Path) -> list[dict[str, Any]]:
    records = map(json.loads, path.read_bytes().splitlines())
    return [record for record in records if record.get("kind") == "snapshot"]


def wait_until(condition: Callable[[], bool]) -> None:
    pause, end_s = threading.Event(), time.monotonic() + SOON_S
    while not condition():
        assert time.monotonic() < end_s
        pause.wait(0.01)


def make_revisions(path: Path) -> list[str]:
    """Make some revisions, one of them undone, and return the texts of all states."""
    with Store.open(path, who="ann") as store:
        for text in ("I asked ChatGPT about it.", "I asked it.", "So I asked it twice, I think."):
            write(store.document, text)
            store.document.end_typing()
            assert store.flush()
        store.document.undo()
        return [store.document.transcript_at(number).segments[0].text for number in range(5)]


def test_it_comes_by_itself_while_nobody_types(path: Path, compact_always: Callable[[], None]) -> None:
    texts = make_revisions(path)
    compact_always()
    with Store.open(path) as store:
        wait_until(lambda: len(snapshots(path)) == 2)
        write(store.document, "And on.", "b")
        assert store.flush()
        wait_until(lambda: snapshots(path)[-1]["revision"] == store.document.revision)
        assert len(snapshots(path)) == 2
    file = project_format.read(path)
    assert (file.notices, file.transcript.segments[1].text) == ((), "And on.")
    with Store.open(path) as store:
        assert [store.document.transcript_at(n).segments[0].text for n in range(5)] == texts


def test_what_was_before_is_read_only_when_asked_for(path: Path) -> None:
    make_revisions(path)
    before = project_format.read(path)
    assert compact(path)
    after = project_format.read(path)
    assert all(isinstance(record.splices, LazySplices) for record in after.records)
    assert (after.transcript, after.base, after.versions) == (before.transcript, before.base, before.versions)
    assert (after.source_text, after.media, after.records) == (before.source_text, MEDIA, before.records)


def test_undo_and_redo_go_on_across_it(path: Path) -> None:
    make_revisions(path)
    compact(path)
    with Store.open(path) as store:
        document = store.document
        assert document.can_redo
        document.redo()
        assert document.transcript.segments[0].text == "So I asked it twice, I think."
        while document.can_undo:
            document.undo()
        assert document.transcript == talk()
    assert project_format.read(path).transcript == talk()


def test_an_older_one_goes_and_everything_else_stays(path: Path) -> None:
    make_revisions(path)
    compact(path)
    unknown = to_line({"kind": "from the future", "x": [1]})
    with path.open("ab") as stream:
        stream.write(unknown)
    with Store.open(path) as store:
        store.name_version("Sent")
        write(store.document, "More.", "c")
    kept = [line for line in path.read_bytes().splitlines() if b'"snapshot"' not in line]
    compact(path)
    assert [snapshot["revision"] for snapshot in snapshots(path)] == [0, 5]
    assert [line for line in path.read_bytes().splitlines() if b'"snapshot"' not in line] == kept
    assert unknown.strip() in kept
    assert project_format.read(path).versions[0].name == "Sent"


def test_damage_before_it_is_found_and_costs_no_text(path: Path) -> None:
    make_revisions(path)
    text = project_format.read(path).transcript
    compact(path)
    sound = path.read_bytes()
    for what in (b"ChatGPT", b'"revision":1,', b'"kind":"edit"'):
        at = sound.index(what)
        path.write_bytes(sound[:at] + b"#" + sound[at + 1 :])
        file = project_format.read(path)
        assert file.transcript == text
        assert file.notices or what == b"ChatGPT"  # another letter in a word is no damage that shows
        document = Document(file.transcript, records=file.records)
        while document.can_undo:
            document.undo()


def test_a_snapshot_of_another_program_is_not_passed_over(path: Path) -> None:
    make_revisions(path)
    foreign = project_format.snapshot_to_json(talk(), 9, "")
    with path.open("ab") as stream:
        stream.write(to_line(foreign))
    compact(path)
    file = project_format.read(path)
    assert file.transcript == talk()
    assert file.records[-1].label == "Continue from a snapshot"
    document = Document(file.transcript, records=file.records)
    assert document.transcript_at(4).segments[0].text == "I asked it."


def test_typing_goes_before_it(path: Path, compact_always: Callable[[], None]) -> None:
    make_revisions(path)
    compact_always()
    file = project_format.read(path)
    state = [(4, file.transcript)]
    journal = Journal(path, path.stat().st_size)
    try:
        compactor = Compactor(journal, lambda: state[0], who="")
        assert compactor.is_due
        assert compactor.prepare(lambda: True) is None
        finish = compactor.prepare(bool)
        state[0] = (5, talk())
        assert not compactor.is_due
        compactor.note_written(5)
        assert finish is not None
        finish()
        assert len(snapshots(path)) == 1
    finally:
        journal.close()


def test_a_full_disk_leaves_the_file_as_it_was(
    path: Path, full_disk: Callable[[Path, int], AbstractContextManager[None]]
) -> None:
    make_revisions(path)
    before = path.read_bytes()
    with full_disk(path, 500):
        compact(path)
    assert path.read_bytes() == before


def test_one_that_was_cut_off_is_no_change_that_was_lost(path: Path) -> None:
    make_revisions(path)
    before = path.read_bytes()
    compact(path)
    path.write_bytes(path.read_bytes()[:-300])
    with Store.open(path) as store:
        assert (store.notices, store.document.revision) == ([], 4)
    assert path.read_bytes() == before


@settings(max_examples=60, deadline=None)
@given(dice())
def test_any_history_is_the_same_with_and_without_it(
    tmp_path_factory: pytest.TempPathFactory, chance: random.Random
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.earproof"
    original = random_transcript(chance)
    project_format.create(path, media=MEDIA, transcript=original, source_text=None, engine={})
    for _ in range(3):
        with Store.open(path) as store:
            for _ in range(chance.randrange(5)):
                random_user_action(store.document, chance, notes=True)
            now, revisions = store.document.transcript, list(store.document.revisions)
            steps = [store.document.undo_label, store.document.redo_label]
        if chance.random() < 0.7:
            compact(path)
        with Store.open(path) as store:
            assert store.document.transcript == now
            assert [store.document.undo_label, store.document.redo_label] == steps
            assert [r.number for r in store.document.revisions] == [r.number for r in revisions]
            assert store.document.transcript_at(0) == original
    with Store.open(path) as store:
        while store.document.can_undo:
            store.document.undo()
        if not any(record.actor == "machine" for record in store.document.revisions):
            assert store.document.transcript == original


def test_the_sample_of_version_1_is_read_for_good(root: Path) -> None:
    folder = root / "tests" / "data" / "native"
    plain, late = (
        project_format.read(folder / "version-1.earproof"),
        project_format.read(folder / "version-1-late.earproof"),
    )
    assert late.notices == ()
    assert all(isinstance(record.splices, LazySplices) for record in late.records)
    assert (late.transcript, late.versions, late.media) == (plain.transcript, plain.versions, plain.media)
    assert (late.records, late.base, late.source_text) == (plain.records, plain.base, plain.source_text)
