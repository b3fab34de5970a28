"""The store: every change reaches the file, whatever happens to the file meanwhile."""

from __future__ import annotations

import json
import os
import queue
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from editor.document import edits
from editor.document.document import Document
from editor.document.values import Transcript
from editor.formats.errors import FormatError
from editor.formats.native import project_format
from editor.formats.native.project_format import MediaReference
from editor.services.storage import writer
from editor.services.storage.store import Store
from editor.services.storage.writer import SaveState
from tests.document.samples import talk

MEDIA = MediaReference("talk.wav", 1000, "ab" * 32, "talk.wav", "/sound/talk.wav", 30_000)
SOON_S = 5.0


def make(file: Path) -> Path:
    """Make a project of the sample talk."""
    project_format.create(
        file, media=MEDIA, transcript=talk(), source_text="Ann: I asked", engine={"model": "tiny"}
    )
    return file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "talk.earproof")


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, who="ann") as opened:
        yield opened


def write(document: Document, text: str, segment_id: str = "a") -> None:
    edit = edits.set_text(document.transcript, segment_id, text)
    assert edit is not None
    document.apply(edit)


def rename(document: Document, name: str) -> None:
    edit = edits.rename_speaker(document.transcript, "s1", name)
    assert edit is not None
    document.apply(edit)


def saved(path: Path) -> Transcript:
    file = project_format.read(path)
    assert file.notices == ()
    return file.transcript


def records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def states_of(store: Store) -> Callable[[SaveState], None]:
    """Return what waits until the store's writer reports a state."""
    heard: queue.Queue[SaveState] = queue.Queue()
    store.on_state(heard.put)

    def wait_for(state: SaveState) -> None:
        while heard.get(timeout=SOON_S) is not state:
            pass

    return wait_for


def test_a_change_is_in_the_file_without_being_asked_for(store: Store, path: Path) -> None:
    wait_for = states_of(store)
    rename(store.document, "Anna")
    wait_for(SaveState.SAVING)
    wait_for(SaveState.SAVED)
    assert store.state is SaveState.SAVED
    assert saved(path) == store.document.transcript


def test_typing_is_written_in_one_piece_soon(store: Store, path: Path) -> None:
    wait_for = states_of(store)
    for text in ("I", "I a", "I as", "I ask"):
        write(store.document, text)
    assert store.state is SaveState.SAVING
    wait_for(SaveState.SAVED)
    assert saved(path).segments[0].text == "I ask"
    (record,) = records(path)[3:]
    assert (record["revision"], record["parent"]) == (4, 0)


def test_typing_that_goes_on_after_it_was_written_stays_one_step(path: Path) -> None:
    with Store.open(path) as store:
        for text in ("I", "I a", "I as", "I ask"):
            write(store.document, text)
            assert store.flush()
        assert len(records(path)) == 7
        revisions = list(store.document.revisions)
    with Store.open(path) as store:
        assert list(store.document.revisions) == revisions
        store.document.undo()
        assert store.document.transcript == talk()


def test_undo_goes_on_after_reopening(path: Path) -> None:
    with Store.open(path) as store:
        write(store.document, "I asked ChatGPT about it.")
        store.document.end_typing()
        write(store.document, "I asked it.")
        store.document.undo()
    with Store.open(path) as store:
        assert store.document.transcript.segments[0].text == "I asked ChatGPT about it."
        assert store.document.can_redo
        store.document.undo()
        assert store.document.transcript == talk()
    with Store.open(path) as store:
        assert store.document.transcript == talk()
        store.document.redo()
        store.document.redo()
        assert store.document.transcript.segments[0].text == "I asked it."


def test_a_named_version_ends_typing_and_is_found_again(path: Path) -> None:
    with Store.open(path, who="ann") as store:
        write(store.document, "I")
        version = store.name_version("Sent")
        write(store.document, "I a")
        store.document.undo()
        assert store.document.transcript.segments[0].text == "I"
        assert (version.name, version.revision, version.who) == ("Sent", 1, "ann")
    with Store.open(path) as store:
        assert store.versions == [version]
        assert store.document.transcript_at(version.revision).segments[0].text == "I"


def test_the_recording_may_be_found_elsewhere(path: Path) -> None:
    moved = replace(MEDIA, absolute_path="/elsewhere/talk.wav")
    with Store.open(path) as store:
        assert (store.media, store.source_text, store.engine) == (MEDIA, "Ann: I asked", {"model": "tiny"})
        store.set_media(moved)
    assert project_format.read(path).media == moved


def test_who_is_the_login_name_unless_told(path: Path) -> None:
    with Store.open(path) as store:
        rename(store.document, "Anna")
        assert store.document.revisions[0].who == project_format.login_name()


def test_read_only_says_so_and_keeps_nothing(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    with Store.open(path, read_only=True) as store:
        assert (store.read_only, store.state) == (True, SaveState.SAVED)
        rename(store.document, "Anna")
        store.name_version("Mine")
        assert store.state is SaveState.FAILED
        assert "read-only" in store.message
        assert not store.flush()
        store.prepare_copy(tmp_path / "copy.earproof")()
    assert path.read_bytes() == before
    copy = project_format.read(tmp_path / "copy.earproof")
    assert copy.transcript.speakers[0].name == "Anna"
    assert [v.name for v in copy.versions] == ["Mine"]


def test_closing_writes_everything_and_leaves_one_file(path: Path) -> None:
    store = Store.open(path)
    write(store.document, "I")
    assert store.close()
    assert store.close()
    assert saved(path).segments[0].text == "I"
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_torn_file_on_a_full_disk_is_read_only_and_says_why(
    path: Path, full_disk: Callable[[Path, int], AbstractContextManager[None]]
) -> None:
    path.write_bytes(path.read_bytes() + b'{"kind": "edit", "torn')
    with full_disk(path, -10), Store.open(path) as store:
        assert store.read_only
        assert store.read_only_reason.startswith(f"Opened read-only: “{path.name}” can’t be written (")
        assert not store.changed_elsewhere()


def test_a_torn_last_line_is_set_aside_in_the_file(path: Path) -> None:
    with Store.open(path) as store:
        rename(store.document, "Anna")
    whole = path.read_bytes()
    path.write_bytes(whole[:-20])
    with Store.open(path) as store:
        assert store.document.transcript == talk()
        assert re.match("The last change in “talk.earproof” was only partly saved", store.notices[0])
        rename(store.document, "Anne")
    assert saved(path).speakers[0].name == "Anne"
    torn = records(path)[3]
    assert (torn["kind"], torn["text"]) == ("torn", whole.splitlines()[-1][:-19].decode())


def test_a_last_line_without_its_end_is_gone_on_from(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])
    with Store.open(path) as store:
        rename(store.document, "Anna")
    assert saved(path).speakers[0].name == "Anna"


def test_what_a_killed_writer_left_beside_the_file_goes(path: Path, tmp_path: Path) -> None:
    left, fresh, other = (
        tmp_path / f".{name}.part" for name in ("talk.earproof.x", "talk.earproof.y", "b.x")
    )
    for part in (left, fresh, other):
        part.write_bytes(b"half")
    for part in (left, other):
        os.utime(part, (1_000_000, 1_000_000))
    with Store.open(path, read_only=True):
        assert left.exists()
    with Store.open(path):
        assert (left.exists(), fresh.exists(), other.exists()) == (False, True, True)


def test_a_damaged_file_is_kept_and_mended(path: Path) -> None:
    with Store.open(path) as store:
        rename(store.document, "Anna")
        write(store.document, "Mine")
    header, source, snapshot, renamed, written = path.read_bytes().splitlines(keepends=True)
    damaged = b"".join([header, source, snapshot, renamed[:50] + b"\n", written])
    path.write_bytes(damaged)
    with Store.open(path, read_only=True) as store:
        assert "damaged in line 4" in store.notices[0]
    assert path.read_bytes() == damaged
    with Store.open(path) as store:
        assert store.notices[1] == "The damaged file was kept as “talk.earproof.damaged”."
        assert store.document.transcript.segments[0].text == "Mine"
        write(store.document, "Mine too")
    assert path.with_name("talk.earproof.damaged").read_bytes() == damaged
    assert saved(path).segments[0].text == "Mine too"
    again = path.read_bytes().replace(b'"kind":"edit"', b'"kind":"edit')
    path.write_bytes(again)
    with Store.open(path) as store:
        assert "“talk.earproof.damaged-2”." in store.notices[1]
    assert path.with_name("talk.earproof.damaged-2").read_bytes() == again


def test_a_newer_file_is_not_written(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b'"version":1', b'"version":2', 1))
    before = path.read_bytes()
    with Store.open(path) as store:
        assert store.read_only
        assert "newer version" in store.notices[0]
        rename(store.document, "Anna")
    assert path.read_bytes() == before


class TestFailure:
    """The disk is full, or another program has its hands on the file."""

    def test_a_full_disk_is_reported_and_tried_again(
        self, store: Store, path: Path, full_disk: Callable[[Path, int], Any], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(writer, "RETRY_S", 0.05)
        wait_for = states_of(store)
        with full_disk(path, 30):
            rename(store.document, "Anna")
            wait_for(SaveState.FAILED)
            assert store.message.startswith(f"“{path.name}” can’t be written (")
            write(store.document, "Mine")
            assert not store.flush()
            assert store.state is SaveState.FAILED
            assert project_format.read(path).transcript == talk()
        wait_for(SaveState.SAVED)
        assert store.message == ""
        assert saved(path) == store.document.transcript
        assert saved(path).segments[0].text == "Mine"

    def test_closing_says_when_something_could_not_be_written(
        self, path: Path, full_disk: Callable[[Path, int], Any]
    ) -> None:
        store = Store.open(path)
        with full_disk(path, 0):
            rename(store.document, "Anna")
            assert not store.close()

    def test_what_another_program_wrote_stays(self, store: Store, path: Path, tmp_path: Path) -> None:
        with path.open("ab") as file:
            file.write(b'{"kind":"other"}\n')
        rename(store.document, "Anna")
        assert not store.flush()
        assert "was changed by another program" in store.message
        assert records(path)[-1] == {"kind": "other"}
        store.prepare_copy(tmp_path / "copy.earproof")()
        assert saved(tmp_path / "copy.earproof") == store.document.transcript

    def test_a_file_put_in_its_place_stays(self, store: Store, path: Path, tmp_path: Path) -> None:
        other = tmp_path / "other"
        other.write_bytes(b"mine")
        other.replace(path)
        rename(store.document, "Anna")
        assert not store.flush()
        assert path.read_bytes() == b"mine"
        store.prepare_copy(tmp_path / "copy.earproof")()
        assert saved(tmp_path / "copy.earproof") == store.document.transcript

    def test_a_file_emptied_by_another_program_is_not_lost(
        self, store: Store, path: Path, tmp_path: Path
    ) -> None:
        write(store.document, "Mine")
        store.name_version("Sent")
        assert store.flush()
        path.write_bytes(b"")
        rename(store.document, "Anna")
        assert not store.flush()
        store.prepare_copy(tmp_path / "copy.earproof")()
        with Store.open(tmp_path / "copy.earproof") as copy:
            assert copy.document.transcript == store.document.transcript
            assert list(copy.document.revisions) == list(store.document.revisions)
            assert (copy.versions, copy.media, copy.source_text) == (store.versions, MEDIA, "Ann: I asked")

    def test_a_deleted_file_is_written_again(self, store: Store, path: Path) -> None:
        write(store.document, "Mine")
        assert store.flush()
        path.unlink()
        rename(store.document, "Anna")
        assert store.flush()
        assert saved(path) == store.document.transcript
        rename(store.document, "Anne")
        assert store.flush()
        assert saved(path) == store.document.transcript

    def test_a_folder_that_comes_back_gets_everything(self, store: Store, path: Path, tmp_path: Path) -> None:
        away = tmp_path.with_name(f"{tmp_path.name} away")
        tmp_path.rename(away)
        rename(store.document, "Anna")
        assert not store.flush()
        assert "is in a folder that doesn’t exist" in store.message
        assert not store.changed_elsewhere()
        away.rename(tmp_path)
        assert store.flush()
        assert saved(path) == store.document.transcript

    def test_what_others_do_to_it_is_noticed(self, store: Store, path: Path) -> None:
        assert not store.changed_elsewhere()
        rename(store.document, "Anna")
        assert store.flush()
        assert not store.changed_elsewhere()
        with Store.open(path, who="bob") as second:
            assert second.read_only
            assert second.holder == "another Earproof window"
            assert not second.is_free()
            assert not second.changed_elsewhere()
            rename(store.document, "Anne")
            assert store.flush()
            assert second.changed_elsewhere()
            store.close()
            assert second.is_free()
        with path.open("ab") as stream:
            stream.write(b"\n")
        with Store.open(path) as again:
            assert not again.changed_elsewhere()
            path.write_bytes(path.read_bytes() + b"\n")
            assert again.changed_elsewhere()

    def test_a_copy_never_replaces_a_file(self, store: Store, tmp_path: Path) -> None:
        taken = tmp_path / "taken.earproof"
        taken.write_bytes(b"mine")
        with pytest.raises(FormatError, match="already exists"):
            store.prepare_copy(taken)()
        assert taken.read_bytes() == b"mine"


@pytest.mark.parametrize("content", [b"", b"Ann: hello\n", b"\0\1\2"])
def test_what_is_no_project_is_refused_and_left_alone(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "odd.earproof"
    path.write_bytes(content)
    with pytest.raises(FormatError):
        Store.open(path)
    assert {p: p.read_bytes() for p in tmp_path.iterdir()} == {path: content}


def test_a_missing_file_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"“none\.earproof” doesn’t exist"):
        Store.open(tmp_path / "none.earproof")
    assert list(tmp_path.iterdir()) == []
