"""A project is shown at a time that was asked for from outside."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from editor.ui.shell.application import main
from editor.ui.shell.main_window import MainWindow
from editor.ui.shell.single_instance import InstanceServer, name_of
from tests.ui.conftest import ShowWindow
from tests.ui.shell.test_single_instance import knock


def is_at(window: MainWindow, row: int, at_ms: int) -> bool:
    """Whether caret, playhead and text are at a place."""
    page = window.page
    return page.playback.position_ms == at_ms and page.editor.caret_row == row


def test_a_project_opens_at_the_time(qtbot: QtBot, show_window: ShowWindow, long_project: Path) -> None:
    window = show_window()
    window.windows.wanted.ask(long_project, 20_100)
    window.open_path(long_project)
    qtbot.waitUntil(lambda: is_at(window, 40, 20_100))
    assert window.page.editor.textCursor().positionInBlock() == len("This ")
    assert window.page.editor.firstVisibleBlock().blockNumber() == 40


def test_an_open_project_goes_there_at_once(
    qtbot: QtBot, show_window: ShowWindow, long_project: Path
) -> None:
    window = show_window(long_project)
    qtbot.waitUntil(lambda: window.page.playback.can_play)
    window.windows.wanted.ask(long_project.parent / "." / long_project.name, 5_000)
    qtbot.waitUntil(lambda: is_at(window, 10, 5_000))


def test_it_goes_before_the_place_where_one_was(
    qtbot: QtBot, show_window: ShowWindow, long_project: Path
) -> None:
    window = show_window(long_project)
    qtbot.waitUntil(lambda: window.page.playback.can_play and not window.page.waveform.busy)
    window.page.playback.seek(12_340)
    window.page.waveform.model.show_stretch(11_000, 4_000)
    window.close()
    again = show_window()
    again.windows.wanted.ask(long_project, 25_000)
    again.open_path(long_project)
    qtbot.waitUntil(lambda: is_at(again, 50, 25_000))
    assert again.page.waveform.model.stretch == (23_000, 4_000)


def test_a_time_behind_the_end_does_no_harm(
    qtbot: QtBot, show_window: ShowWindow, long_project: Path
) -> None:
    window = show_window()
    window.windows.wanted.ask(long_project, 99_000_000)
    window.open_path(long_project)
    qtbot.waitUntil(lambda: window.has_project and window.page.playback.can_play)
    assert window.notices.texts == []


def test_a_second_start_hands_the_time_over(
    qtbot: QtBot, show_window: ShowWindow, settings: Settings, long_project: Path
) -> None:
    server = InstanceServer(name_of(settings.path))
    server.start()
    try:
        window = show_window()
        server.place_received.connect(window.windows.wanted.ask)
        server.files_received.connect(window.windows.open_files)
        assert knock(qtbot, settings, [long_project], at_ms=20_000)
        qtbot.waitUntil(lambda: is_at(window, 40, 20_000))
    finally:
        server.close()
        server.deleteLater()


@pytest.mark.parametrize(
    "arguments",
    [
        ["a.earproof", "--at", "soon"],
        ["--at", "0:21"],
        ["a.ogg", "--at", "0:21"],
        ["a.earproof", "b.earproof", "--at", "1"],
    ],
)
def test_a_time_goes_with_one_project(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "--at" in capsys.readouterr().err
