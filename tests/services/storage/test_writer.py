"""What the writer and the journal promise each other when writing is slow or fails."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from alignment import lock_files
from editor.document import edits
from editor.document.document import Document
from editor.formats.errors import FormatError
from editor.formats.native import project_format
from editor.services.storage.file_lock import FileLock, FileLocked
from editor.services.storage.journal import Journal
from editor.services.storage.writer import SaveState, Writer
from tests.services.storage.test_store import SOON_S, make, write


class SlowJournal(Journal):
    """A journal whose first write waits until it is let go on."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, path.stat().st_size)
        self.writing = threading.Event()
        self.go_on = threading.Event()

    def append(self, data: bytes) -> None:
        """Wait, then write."""
        self.writing.set()
        assert self.go_on.wait(SOON_S)
        super().append(data)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "talk.earproof")


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return the sizes of the files that were put on the disk."""
    sizes: list[int] = []
    really = os.fsync

    def fsync(handle: int) -> None:
        sizes.append(os.fstat(handle).st_size)
        really(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    return sizes


def test_typing_while_the_disk_is_slow_is_not_lost(path: Path) -> None:
    journal = SlowJournal(path)
    states: list[SaveState] = []
    writer = Writer(journal, lambda state, _message: states.append(state))
    document = Document(project_format.read(path).transcript)
    document.subscribe(lambda change: writer.add(change.record))
    write(document, "I")
    assert journal.writing.wait(SOON_S)
    write(document, "I a")
    write(document, "I as")
    assert writer.state is SaveState.SAVING
    assert not writer.flush(0.01)
    journal.go_on.set()
    assert writer.close(SOON_S)
    journal.close()
    file = project_format.read(path)
    assert (file.notices, file.transcript) == ((), document.transcript)
    assert states[0] is SaveState.SAVING
    assert SaveState.FAILED not in states


def test_what_cannot_be_written_at_all_is_reported(path: Path) -> None:
    journal = Journal(path, path.stat().st_size)
    failed = threading.Event()
    writer = Writer(journal, lambda state, _: failed.set() if state is SaveState.FAILED else None)
    writer.add({"kind": "odd", "value": object()})
    assert failed.wait(SOON_S)
    assert "couldn’t be saved" in writer.message
    assert not writer.close(SOON_S)
    journal.close()


def test_a_journal_puts_every_write_on_the_disk(path: Path, synced: list[int]) -> None:
    journal = Journal(path, path.stat().st_size)
    journal.append(b"{}\n")
    journal.close()
    assert synced == [path.stat().st_size]


def test_what_a_failed_write_left_is_cut_off(path: Path, full_disk: Callable[[Path, int], Any]) -> None:
    before = path.read_bytes()
    journal = Journal(path, len(before))
    with full_disk(path, 20), pytest.raises(FormatError):
        journal.append(b"x" * 100)
    assert path.read_bytes() == before
    journal.append(b"{}\n")
    journal.close()
    assert path.read_bytes() == before + b"{}\n"


def test_a_new_file_is_on_the_disk_before_it_takes_its_place(tmp_path: Path, synced: list[int]) -> None:
    path = make(tmp_path / "talk.earproof")
    assert synced[0] == path.stat().st_size


def test_a_lock_file_that_goes_away_while_it_is_taken_is_made_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = lock_files._lock
    beside = path.with_name(".talk.earproof.lock")

    def removed_meanwhile(handle: int) -> None:
        really(handle)
        beside.unlink()
        monkeypatch.setattr(lock_files, "_lock", really)

    monkeypatch.setattr(lock_files, "_lock", removed_meanwhile)
    held = FileLock.acquire(path, who="ann")
    assert beside.exists()
    with pytest.raises(FileLocked, match="another Earproof window"):
        FileLock.acquire(path, who="bob")
    held.release()


def test_a_corrected_word_costs_some_hundred_bytes(path: Path) -> None:
    document = Document(project_format.read(path).transcript)
    edit = edits.set_text(document.transcript, "a", "I asked ChatGPT about it.")
    assert edit is not None
    journal = Journal(path, path.stat().st_size)
    before = journal.end
    writer = Writer(journal, lambda _state, _message: None)
    writer.add(document.apply(edit).record)
    assert writer.close(SOON_S)
    assert journal.end - before < 500
    journal.close()
