"""Folders of recordings, and a window that has them aligned."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import soundfile
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.services.archive.run import MakeExecutor
from editor.services.batch.executors import PausableExecutor, ProcessExecutor
from editor.ui.archive.archive_dialog import ArchiveDialog
from editor.ui.shell.main_window import MainWindow
from tests.cli.conftest import ROUGH
from tests.services.batch import tasks
from tests.ui.conftest import ScriptedPrompts, ShowWindow

SECONDS = 5
Answer = Callable[[ArchiveDialog], None]


def quick_executor(jobs: int) -> PausableExecutor:
    """Return processes that do the real work but for the sound."""
    return ProcessExecutor(jobs, tasks.quick)


@pytest.fixture
def folder(tmp_path: Path, root: Path) -> Path:
    """Two pieces of the sample with transcripts, one without, one with two, and what is no recording."""
    made = tmp_path / "tapes"
    made.mkdir()
    sample = root / "resources" / "sample" / "sample.ogg"
    rate = soundfile.info(sample).samplerate
    for at, name in enumerate(("one", "two", "alone", "twice")):
        piece, _ = soundfile.read(sample, start=at * SECONDS * rate, frames=SECONDS * rate)
        soundfile.write(made / f"{name}.wav", piece, rate)
    for name in ("one.txt", "two.txt", "twice.txt", "stray.txt"):
        (made / name).write_text(ROUGH, "utf-8")
    (made / "twice.srt").write_text("1\n00:00:00,000 --> 00:00:02,000\nWe met in Seoul.\n", "utf-8")
    return made


class ArchiveSetup:
    """A window, and what it answers in the dialog of archives."""

    def __init__(
        self, qtbot: QtBot, prompts: ScriptedPrompts, window: MainWindow, answer: Answer | None = None
    ) -> None:
        self.qtbot, self.window, self.archive = qtbot, window, window.archive
        self.answer: Answer = answer or (lambda _dialog: None)
        self.accepts = True
        self.error = ""
        prompts.on_dialog = self._on_dialog

    def _on_dialog(self, dialog: QDialog) -> bool:
        assert isinstance(dialog, ArchiveDialog)
        self.qtbot.waitUntil(lambda: not dialog.scanning, timeout=10_000)
        self.answer(dialog)
        self.qtbot.waitUntil(lambda: not dialog.scanning, timeout=10_000)
        if self.accepts:
            dialog.check_and_accept()
            self.error = dialog.error.text()
        if dialog.result() != QDialog.DialogCode.Accepted:
            dialog.reject()
        return dialog.result() == QDialog.DialogCode.Accepted

    def run(self, *paths: Path) -> None:
        """Have a folder or files aligned to the end."""
        self.window.open_paths(list(paths))
        self.wait()

    def wait(self) -> None:
        """Wait until nothing is aligned any longer."""
        self.qtbot.waitUntil(lambda: not self.archive.running, timeout=60_000)

    def states(self) -> dict[str, str]:
        """Return the states shown, by recording."""
        model = self.archive.model
        return {row.item.name: model.text(row, 1) for row in model.rows}


MakeSetup = Callable[..., ArchiveSetup]


@pytest.fixture
def make_setup(qtbot: QtBot, prompts: ScriptedPrompts, show_window: ShowWindow) -> MakeSetup:
    """A function that shows a window; archives are aligned by quick processes where nothing else is said."""

    def made(make_executor: MakeExecutor = quick_executor) -> ArchiveSetup:
        return ArchiveSetup(qtbot, prompts, show_window(make_executor=make_executor))

    return made
