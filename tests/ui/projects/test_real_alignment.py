"""New from recording with the aligner's own process: a short excerpt, the window live meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
import soundfile
from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.document.values import WordState
from editor.ui.projects.new_project_dialog import NewProjectDialog
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import click, type_text

pytestmark = pytest.mark.model

SECONDS = 9
LONGEST_GAP_MS = 700  # on a machine with two cores, one of them aligning


@pytest.fixture
def excerpt(tmp_path: Path, root: Path) -> Path:
    """The first seconds of the sample."""
    path = tmp_path / "excerpt.wav"
    sample = root / "resources" / "sample" / "sample.ogg"
    rate = soundfile.info(sample).samplerate
    samples, _ = soundfile.read(sample, frames=SECONDS * rate)
    soundfile.write(path, samples, rate)
    return path


@pytest.fixture
def words(tmp_path: Path, root: Path) -> Path:
    """What is said there, as the sample's text has it."""
    path = tmp_path / "excerpt.txt"
    text = (root / "resources" / "sample" / "sample.txt").read_text("utf-8")
    path.write_text(" ".join(text.split()[:16]) + "\n", encoding="utf-8")
    return path


def test_a_recording_becomes_a_project_while_another_is_edited(
    qtbot: QtBot,
    show_window: ShowWindow,
    prompts: ScriptedPrompts,
    project_file: Path,
    excerpt: Path,
    words: Path,
) -> None:
    window = show_window(project_file)
    prompts.on_dialog = _accept
    gaps: list[int] = []
    since, ticking = QElapsedTimer(), QTimer()
    ticking.setInterval(20)
    ticking.timeout.connect(lambda: gaps.append(since.restart()))
    window.creation.new_project(recording=excerpt, transcript=words)
    since.start()
    ticking.start()
    assert window.alignment.running
    click(window.page.editor.viewport(), window.page.editor.word_rects(3, 0)[0].center().toPoint())
    type_text(window.page.editor, "x")
    assert window.alignment.running
    qtbot.waitUntil(lambda: not window.alignment.running, timeout=60_000)
    ticking.stop()
    assert len(gaps) > 20
    assert max(gaps) < LONGEST_GAP_MS
    notice = next(one for one in window.notices.notices if one.text == "excerpt.earproof is aligned.")
    assert window.page.project is not None
    assert "x" in window.page.project.document.transcript.segments[3].text
    assert notice.button is not None
    notice.button.click()
    qtbot.waitUntil(lambda: len(window.windows.all) == 2)
    (other,) = (one for one in window.windows.all if one is not window)
    assert other.page.project is not None
    assert other.page.project.title == "excerpt"
    found = [word for segment in other.page.editor.transcript.segments for word in segment.words]
    assert [word.text for word in found] == words.read_text("utf-8").split()[2:]
    heard = [word for word in found if word.state is WordState.MATCHED and word.start_ms is not None]
    assert len(heard) >= 0.8 * len(found)
    starts = [word.start_ms or 0 for word in heard]
    assert starts == sorted(starts)
    assert starts[-1] < SECONDS * 1000


def _accept(dialog: QDialog) -> bool:
    assert isinstance(dialog, NewProjectDialog)
    dialog.check_and_accept()
    return dialog.result() == QDialog.DialogCode.Accepted
