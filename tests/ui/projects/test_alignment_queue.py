"""Several recordings: one is aligned, the others wait, and each shows what became of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from alignment.errors import RecordingError
from editor.ui.projects.alignment_bar import QueueRow
from editor.ui.projects.alignment_queue import QueueState
from editor.ui.projects.new_project_dialog import NewProjectDialog
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.projects.test_new_project import AlignmentSetup, accept, begin


@pytest.fixture
def recordings(recording: Path) -> list[Path]:
    """Three recordings."""
    others = [recording.with_name(name) for name in ("second.wav", "third.wav")]
    for other in others:
        other.write_bytes(recording.read_bytes())
    return [recording, *others]


@pytest.fixture
def setup(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, recordings: list[Path]
) -> AlignmentSetup:
    """A window that aligns the first recording, the two others waiting."""
    made = AlignmentSetup(show_window)
    prompts.on_dialog = accept
    begin(made, qtbot, recordings[0], None)
    for other in recordings[1:]:
        made.window.open_path(other)
    return made


def row_of(setup: AlignmentSetup, name: str) -> QueueRow:
    return next(row for row in setup.window.alignment_bar.rows if row.item.name == name)


def press(row: QueueRow, text: str) -> None:
    """Press the button of a row, which says this, or the cross."""
    if text == "×":
        row.cross.click()
    else:
        assert row.button is not None
        assert row.button.text() == text
        row.button.click()


def states(setup: AlignmentSetup) -> dict[str, QueueState]:
    return {item.name: item.state for item in setup.window.queue.items}


def test_recordings_wait_until_those_before_them_are_aligned(qtbot: QtBot, setup: AlignmentSetup) -> None:
    waiting, aligning = QueueState.WAITING, QueueState.ALIGNING
    assert states(setup) == {"talk.wav": aligning, "second.wav": waiting, "third.wav": waiting}
    assert [row.state.text() for row in setup.window.alignment_bar.rows] == ["Waiting", "Waiting"]
    setup.aligner.go_on.set()
    qtbot.waitUntil(lambda: states(setup) == {"second.wav": QueueState.DONE, "third.wav": QueueState.DONE})
    qtbot.waitUntil(lambda: setup.window.has_project)  # the first one: the others are offered
    assert setup.window.windowTitle().startswith("talk ")
    press(row_of(setup, "third.wav"), "Open")
    qtbot.waitUntil(lambda: len(setup.window.windows.all) == 2)
    assert states(setup) == {"second.wav": QueueState.DONE}
    press(row_of(setup, "second.wav"), "×")
    assert not setup.window.alignment_bar.isVisible()


def test_one_that_waits_can_be_taken_out(qtbot: QtBot, setup: AlignmentSetup, recordings: list[Path]) -> None:
    press(row_of(setup, "second.wav"), "×")
    assert list(states(setup)) == ["talk.wav", "third.wav"]
    setup.aligner.go_on.set()
    qtbot.waitUntil(lambda: states(setup) == {"third.wav": QueueState.DONE})
    assert not recordings[1].with_suffix(".earproof").exists()


def test_cancelling_one_goes_on_with_the_next(
    qtbot: QtBot, setup: AlignmentSetup, recordings: list[Path]
) -> None:
    aligner = setup.aligner
    with qtbot.waitSignal(setup.window.alignment.cancelled):
        setup.window.alignment_bar.cancel_button.click()
        aligner.go_on.clear()
    assert states(setup) == {"second.wav": QueueState.ALIGNING, "third.wav": QueueState.WAITING}
    assert "second.wav" in setup.window.alignment_bar.title.text()
    assert not recordings[0].with_suffix(".earproof").exists()
    aligner._cancelled = False
    aligner.go_on.set()
    qtbot.waitUntil(lambda: setup.window.has_project)


def test_one_that_fails_says_so_and_can_be_tried_again(
    qtbot: QtBot, setup: AlignmentSetup, recordings: list[Path]
) -> None:
    setup.window.queue.changed.connect(lambda: setattr(setup.aligner, "error", None))  # only the first one
    setup.aligner.error = RecordingError(recordings[0], "has no speech", "Choose another recording")
    setup.aligner.go_on.set()
    qtbot.waitUntil(lambda: states(setup).get("talk.wav") is QueueState.FAILED)
    qtbot.waitUntil(lambda: setup.window.has_project)
    row = row_of(setup, "talk.wav")
    assert (row.state.text(), row.state.toolTip()) == ("Failed", row.item.problem)
    press(row, "Try again…")
    qtbot.waitUntil(lambda: states(setup).get("talk.wav") is QueueState.DONE)


def test_no_two_of_a_queue_are_saved_in_the_same_file(
    setup: AlignmentSetup, prompts: ScriptedPrompts, recordings: list[Path]
) -> None:
    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, NewProjectDialog)
        assert dialog.out.path == recordings[1].with_name("second 2.earproof")
        dialog.out.set_path(recordings[1].with_suffix(".earproof"))
        assert not accept(dialog)
        assert "another recording in the queue" in dialog.error.text()
        return False

    prompts.on_dialog = answer
    setup.window.creation.new_project(recording=recordings[1])
    assert len(setup.window.queue.items) == 3


def test_closing_tells_how_many_wait(setup: AlignmentSetup, prompts: ScriptedPrompts) -> None:
    prompts.yes = False
    assert not setup.window.close()
    assert "“talk.wav” is still being aligned and 2 more recordings are queued." in prompts.asked[-1]
    prompts.yes = True
    assert setup.window.close()
    assert setup.aligner.closed


def test_the_queue_of_another_window_waits_its_turn(
    qtbot: QtBot, setup: AlignmentSetup, prompts: ScriptedPrompts, recordings: list[Path]
) -> None:
    aligning, waiting, done = QueueState.ALIGNING, QueueState.WAITING, QueueState.DONE
    other = setup.window.sibling()
    other.show()
    assert isinstance(other, MainWindow)
    other.creation.new_project(recording=recordings[0])
    (item,) = other.queue.items
    assert item.state is waiting
    assert item.request.out not in setup.window.queue.own_reserved  # a name that no window has taken
    prompts.yes = False
    assert not other.creation.may_stop()
    assert prompts.asked[-1] == "1 recording is queued. Closing cancels its alignment."
    setup.aligner.go_on.set()
    # Before the two that wait in the window that just had its turn.
    qtbot.waitUntil(lambda: item.state is aligning)
    assert states(setup)["second.wav"] is waiting
    setup.aligner.go_on.set()
    qtbot.waitUntil(lambda: states(setup) == {"second.wav": done, "third.wav": done})
    qtbot.waitUntil(lambda: other.has_project and not other.opening.busy)
    prompts.yes = True
    assert other.close()
    other.deleteLater()


def test_a_window_that_closes_lets_the_next_one_align(
    qtbot: QtBot, setup: AlignmentSetup, prompts: ScriptedPrompts, recordings: list[Path]
) -> None:
    other = setup.window.sibling()
    other.show()
    assert isinstance(other, MainWindow)
    other.creation.new_project(recording=recordings[0])
    (item,) = other.queue.items
    assert setup.window.close()
    qtbot.waitUntil(lambda: item.state is QueueState.ALIGNING)
    assert other.close()
    other.deleteLater()
