"""One writer for each file, across processes, and across those that are killed."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from editor.document import edits
from editor.formats.native import project_format
from editor.services.storage.file_lock import FileLock, FileLocked
from editor.services.storage.store import Store
from tests.services.storage.test_store import make

ROOT = Path(__file__).parents[3]

HOLD = """
import sys
from pathlib import Path
from editor.document import edits
from editor.services.storage.store import Store
store = Store.open(Path(sys.argv[1]), who="bob")
store.document.apply(edits.rename_speaker(store.document.transcript, "s1", "Bobby"))
print("saved" if store.flush() else store.message, flush=True)
sys.stdin.read()
store.close()
"""


FORGET = """
import sys
from pathlib import Path
from editor.document import edits
from editor.services.storage.store import Store
store = Store.open(Path(sys.argv[1]))
store.document.apply(edits.set_text(store.document.transcript, "a", "typed at the last moment"))
"""


@contextmanager
def holding(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Have another process open a project, change it and keep it open."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "saved\n"
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def as_nobody() -> Iterator[None]:
    """Do without the rights of the superuser, whom no permission stops."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "talk.earproof")


def test_another_process_makes_it_read_only_and_is_named(path: Path) -> None:
    with holding(path) as process:
        with Store.open(path) as store:
            assert store.read_only
            (notice,) = store.notices
            assert f"is open elsewhere (bob on {os.uname().nodename}, process {process.pid})" in notice
            assert store.document.transcript.speakers[0].name == "Bobby"
        process.communicate("")
    with Store.open(path) as store:
        assert not store.read_only


def test_a_killed_process_leaves_the_file_free_and_its_changes_there(path: Path) -> None:
    with holding(path) as process:
        process.kill()
        process.wait()
        assert path.with_name(".talk.earproof.lock").exists()
        with Store.open(path) as store:
            assert (store.read_only, store.notices) == (False, [])
            assert store.document.transcript.speakers[0].name == "Bobby"
            store.document.undo()
            assert store.document.transcript.speakers[0].name == "Ann"
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_program_that_ends_without_closing_loses_nothing(path: Path) -> None:
    subprocess.run([sys.executable, "-c", FORGET, str(path)], cwd=ROOT, check=True)
    assert project_format.read(path).transcript.segments[0].text == "typed at the last moment"
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_second_window_of_this_process_is_read_only(path: Path) -> None:
    with Store.open(path), Store.open(path) as second:
        assert second.read_only
        assert "another Earproof window" in second.notices[0]


def test_a_link_leads_to_the_same_lock(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.earproof"
    link.symlink_to(path)
    with Store.open(path), Store.open(link) as second:
        assert second.read_only


def test_the_lock_may_be_taken_again_after_release(path: Path) -> None:
    lock = FileLock.acquire(path, who="ann")
    assert lock.is_effective
    with pytest.raises(FileLocked):
        FileLock.acquire(path, who="bob")
    lock.release()
    lock.release()
    FileLock.acquire(path, who="bob").release()
    assert [p.name for p in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("locked", ["file", "folder"])
def test_without_permission_it_is_read_only(locked: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = make(folder / "talk.earproof")
        before = path.read_bytes()
        folder.chmod(0o777 if locked == "file" else 0o555)
        path.chmod(0o444)
        try:
            with as_nobody(), Store.open(path) as store:
                assert store.read_only
                assert "can’t be written to" in store.notices[0]
                edit = edits.rename_speaker(store.document.transcript, "s1", "Anna")
                assert edit is not None
                store.document.apply(edit)
        finally:
            folder.chmod(0o700)
        assert path.read_bytes() == before
        assert project_format.read(path).transcript.speakers[0].name == "Ann"
        assert [p.name for p in folder.iterdir()] == [path.name]
