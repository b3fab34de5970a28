"""The store: every change reaches the file, and nothing else than the store decides what is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.document import edits
from editor.document.document import Document
from editor.formats import native
from editor.formats.native import MediaReference
from editor.services.store import Store
from editor.services.writer import SaveState
from tests.document.samples import talk

MEDIA = MediaReference("talk.wav", 1000, "ab" * 32, "talk.wav", "/sound/talk.wav", 30_000)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a fresh project of the sample talk."""
    file = tmp_path / "talk.earproof"
    native.create(file, media=MEDIA, transcript=talk(), source_text="Ann: I asked", engine={"model": "tiny"})
    return file


def write(document: Document, segment_id: str, text: str) -> None:
    edit = edits.set_text(document.transcript, segment_id, text)
    assert edit is not None
    document.apply(edit)


def test_a_change_is_in_the_file(path: Path) -> None:
    with Store.open(path) as store:
        write(store.document, "a", "I asked ChatGPT about it.")
        assert store.flush()
        assert store.state is SaveState.SAVED
        assert native.read(path).transcript == store.document.transcript
    assert native.read(path).transcript == store.document.transcript
    assert native.read(path).records == tuple(store.document.revisions)


def test_undo_goes_on_after_reopening(path: Path) -> None:
    with Store.open(path) as store:
        write(store.document, "a", "I asked ChatGPT about it.")
        store.document.end_typing()
        write(store.document, "a", "I asked it.")
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
