"""Try with a sample: copied, aligned with progress, opened; nothing of a person's is overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.services.sample import copy_sample
from tests.ui.conftest import ShowWindow
from tests.ui.drivers import click
from tests.ui.projects.test_new_project import AlignmentSetup


@pytest.fixture
def documents(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A person's documents."""
    folder = tmp_path / "documents"
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(folder))
    return folder


def test_the_sample_is_copied_aligned_and_opened(
    qtbot: QtBot, show_window: ShowWindow, documents: Path
) -> None:
    setup = AlignmentSetup(show_window)
    window = setup.window
    click(window.start.sample_button, window.start.sample_button.rect().center())
    qtbot.waitUntil(lambda: window.alignment_bar.progress.value() == 400)
    assert window.alignment_bar.isVisible()
    folder = documents / "Earproof sample"
    assert str(folder) in window.status.currentMessage()
    setup.aligner.go_on.set()
    qtbot.waitUntil(lambda: window.has_project)
    assert setup.aligner.asked_for == ("tiny.en", "en", False)
    assert window.page.project is not None
    assert window.page.project.path == folder / "sample.earproof"
    assert {path.name for path in folder.iterdir()} >= {"sample.ogg", "sample.txt", "sample.earproof"}


def test_a_second_try_leaves_the_first_one_as_it_is(
    qtbot: QtBot, show_window: ShowWindow, documents: Path
) -> None:
    sample = copy_sample("Earproof sample", folder=documents)
    first = sample.recording.with_suffix(".earproof")
    first.write_text("what was done there", encoding="utf-8")
    setup = AlignmentSetup(show_window)
    setup.window.actions_["help.sample"].trigger()
    qtbot.waitUntil(lambda: bool(setup.aligners))
    setup.aligner.go_on.set()
    qtbot.waitUntil(lambda: setup.window.has_project)
    assert first.read_text("utf-8") == "what was done there"
    assert setup.window.page.project is not None
    assert setup.window.page.project.path.name == "sample 2.earproof"


def test_documents_that_cannot_be_written_are_told(show_window: ShowWindow, documents: Path) -> None:
    documents.write_text("no folder", encoding="utf-8")
    setup = AlignmentSetup(show_window)
    setup.window.actions_["help.sample"].trigger()
    (text,) = setup.window.notices.errors
    assert "Choose a folder you may write to" in text
    assert not setup.window.alignment.running
    assert setup.window.start.sample_button.focusPolicy() & Qt.FocusPolicy.TabFocus
