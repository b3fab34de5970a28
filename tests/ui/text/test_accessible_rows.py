"""What is painted beside the text, as assistive technology meets it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow


@pytest.fixture
def window(show_window: ShowWindow, project_file: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The small transcript, its recording open, and somebody who has it read."""
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    window = show_window(project_file)
    qtbot.waitUntil(lambda: window.page.playback.can_play)
    yield window
    QAccessible.setActive(was_active)


def children(widget: QWidget) -> dict[str, QAccessibleInterface]:
    """Return the shown children of a widget by their names."""
    parent = QAccessible.queryAccessibleInterface(widget)
    found = (parent.child(row) for row in range(parent.childCount()))
    return {
        child.text(QAccessible.Text.Name): child
        for child in found
        if child is not None and not child.state().invisible
    }


def press(child: QAccessibleInterface) -> None:
    actions = child.actionInterface()
    assert QAccessibleActionInterface.pressAction() in actions.actionNames()
    actions.doAction(QAccessibleActionInterface.pressAction())


def test_times_and_names_are_buttons_that_do_what_a_click_does(qtbot: QtBot, window: MainWindow) -> None:
    editor = window.page.editor
    qtbot.waitUntil(lambda: len(children(editor.gutter)) > 4)
    found = children(editor.gutter)
    names = [name for name in found if name.endswith(": change speaker")]
    assert names[0].startswith(editor.transcript.speakers[0].name)
    time = next(name for name in found if name.startswith("Play 0:08: "))
    assert editor.transcript.segments[2].text.startswith(time.removeprefix("Play 0:08: ").rstrip("…"))
    assert found[time].role() == QAccessible.Role.Button
    press(found[time])
    qtbot.waitUntil(lambda: window.page.playback.playing)
    assert 8000 <= window.page.playback.position_ms < 9700


def test_they_are_there_as_soon_as_somebody_asks(show_window: ShowWindow, project_file: Path) -> None:
    """A screen reader that starts while nothing is painted finds them at once."""
    was_active = QAccessible.isActive()
    QAccessible.setActive(False)
    editor = show_window(project_file).page.editor
    try:
        editor.gutter.repaint()  # nobody listens
        QAccessible.setActive(True)
        assert "Sam Altman: change speaker" in children(editor.gutter)
        assert any(name.startswith("Play missing speech 0:10: ") for name in children(editor.viewport()))
    finally:
        QAccessible.setActive(was_active)


def test_missing_speech_is_a_button_too(qtbot: QtBot, window: MainWindow) -> None:
    editor = window.page.editor
    qtbot.waitUntil(lambda: any("missing speech" in name for name in children(editor.viewport())))
    found = children(editor.viewport())
    (band,) = (name for name in found if name.startswith("Play missing speech 0:10"))
    press(found[band])
    qtbot.waitUntil(lambda: window.page.playback.playing)
    assert editor.missing_speech.current is not None
