"""Several windows: a project in each, one to the front, one heard, all closed by quitting."""

from __future__ import annotations

import gc
import shutil
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from editor.formats.native import project_format
from editor.services.settings import Settings
from editor.ui.shell.main_window import MainWindow
from editor.ui.shell.window_manager import ManagedWindow
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import drop_files, press_keys, type_text


@pytest.fixture
def second_file(project_file: Path) -> Path:
    """Another project beside the first."""
    path = project_file.with_name("other.earproof")
    shutil.copy(project_file, path)
    return path


def others(window: MainWindow) -> list[ManagedWindow]:
    return [other for other in window.windows.all if other is not window]


def two_windows(qtbot: QtBot, window: MainWindow, path: Path) -> ManagedWindow:
    """Open another project; return its window once it stands."""
    window.open_path(path)
    qtbot.waitUntil(lambda: len(others(window)) == 1)
    other = others(window)[0]
    qtbot.waitUntil(lambda: other.has_project and not other.opening.busy)
    return other


def entry(menu: QMenu, text: str) -> QAction:
    menu.aboutToShow.emit()
    return next(action for action in menu.actions() if action.text().replace("&", "") == text)


def menu_of(window: ManagedWindow, title: str, *path: str) -> QMenu:
    actions = window.menuBar().actions()
    found = None
    for name in (title, *path):
        found = next(action.menu() for action in actions if action.text().replace("&", "") == name)
        assert isinstance(found, QMenu)
        actions = found.actions()
    assert isinstance(found, QMenu)
    return found


def test_a_second_project_gets_a_window_of_its_own(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, second_file: Path
) -> None:
    window = show_window(project_file)
    other = two_windows(qtbot, window, second_file)
    assert (window.windowTitle(), other.windowTitle()) == ("talk – Earproof", "other – Earproof")
    type_text(other.page.editor, "x")
    assert other.page.editor.transcript != window.page.editor.transcript
    qtbot.waitUntil(other.isActiveWindow)


def test_a_project_that_is_open_already_comes_to_the_front(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, second_file: Path, tmp_path: Path
) -> None:
    window = show_window(project_file)
    other = two_windows(qtbot, window, second_file)
    qtbot.waitUntil(other.isActiveWindow)
    by_another_name = tmp_path / "link.earproof"
    by_another_name.symlink_to(project_file)
    other.open_paths([by_another_name])
    qtbot.waitUntil(window.isActiveWindow)
    assert len(window.windows.all) == 2
    assert not any("read-only" in text for text in other.notices.texts + window.notices.texts)


def test_an_empty_window_takes_the_project_itself(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path
) -> None:
    window = show_window()
    qtbot.waitUntil(window.isActiveWindow)
    press_keys(window, "Ctrl+Shift+N")
    (other,) = others(window)
    qtbot.waitUntil(other.isActiveWindow)
    assert not other.has_project
    assert window.screen().availableGeometry().contains(other.geometry())
    other.open_paths([project_file])
    qtbot.waitUntil(lambda: other.has_project)
    assert len(window.windows.all) == 2


def test_several_dropped_projects_are_all_opened(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, second_file: Path
) -> None:
    window = show_window()
    assert drop_files(window.start, QPoint(100, 100), [project_file, second_file])
    qtbot.waitUntil(lambda: len(window.windows.all) == 2 and all(w.has_project for w in window.windows.all))
    assert {w.windowTitle() for w in window.windows.all} == {"talk – Earproof", "other – Earproof"}


def test_a_damaged_project_opens_no_window(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, second_file: Path
) -> None:
    window = show_window(project_file)
    second_file.write_text("not a project", encoding="utf-8")
    window.open_path(second_file)
    qtbot.waitUntil(lambda: any("other.earproof" in text for text in window.notices.texts))
    assert others(window) == []


def test_the_window_menu_lists_them_and_keys_go_round(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, second_file: Path
) -> None:
    window = show_window(project_file)
    other = two_windows(qtbot, window, second_file)
    qtbot.waitUntil(other.isActiveWindow)
    menu = menu_of(other, "Window")
    assert entry(menu, "other – Earproof").isChecked()
    entry(menu, "talk – Earproof").trigger()
    qtbot.waitUntil(window.isActiveWindow)
    window.actions_.refresh()
    press_keys(window, "Ctrl+Tab")
    qtbot.waitUntil(other.isActiveWindow)


def test_closing_the_last_project_of_several_windows_closes_its_window(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, second_file: Path
) -> None:
    window = show_window(project_file)
    other = two_windows(qtbot, window, second_file)
    qtbot.waitUntil(other.isActiveWindow)
    type_text(other.page.editor, "Well ")
    press_keys(other, "Ctrl+W")
    assert window.windows.all == [window]
    assert project_format.read(second_file).transcript.segments[0].text.startswith("Well ")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press_keys(window, "Ctrl+W")
    assert window.isVisible()
    assert not window.has_project


def test_quitting_closes_all_and_stays_where_one_is_to_stay(
    qtbot: QtBot,
    show_window: ShowWindow,
    project_file: Path,
    second_file: Path,
    prompts: ScriptedPrompts,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = show_window(project_file)
    other = two_windows(qtbot, window, second_file)
    assert window.page.project is not None
    with monkeypatch.context() as broken:
        broken.setattr(window.page.project.store, "flush", lambda: False)
        prompts.yes = False
        press_keys(other, "Ctrl+Q")
        assert len([text for text in prompts.asked if "will be lost" in text]) == 1
        assert window.isVisible()
        assert window.has_project
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press_keys(window, "Ctrl+Q")
    assert window.windows.all == []
    assert not window.isVisible()


def test_one_window_is_heard_at_a_time(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, second_file: Path
) -> None:
    window = show_window(project_file)
    other = two_windows(qtbot, window, second_file)
    qtbot.waitUntil(lambda: window.page.playback.duration_ms > 0 and other.page.playback.duration_ms > 0)
    window.page.playback.play_on(0)
    qtbot.waitUntil(lambda: window.page.playback.playing)
    other.page.playback.play_on(0)
    qtbot.waitUntil(lambda: other.page.playback.playing and not window.page.playback.playing)


def test_keys_and_letters_are_the_same_in_every_window(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, second_file: Path
) -> None:
    window = show_window(project_file)
    other = two_windows(qtbot, window, second_file)
    window.actions_.set_keys("play.segment", "Ctrl+Alt+9")
    assert other.actions_.portable_keys("play.segment") == ["Ctrl+Alt+9"]
    before = other.page.editor.font().pointSizeF()
    window.view_options.change_size(3)
    assert other.page.editor.font().pointSizeF() == before + 3


def test_recent_projects_are_in_the_file_menu(
    qtbot: QtBot, show_window: ShowWindow, settings: Settings, project_file: Path, tmp_path: Path
) -> None:
    settings.add_recent(tmp_path / "gone.earproof")
    settings.add_recent(project_file)
    window = show_window()
    menu = menu_of(window, "File", "Open recent")
    assert not entry(menu, "gone (not found)").isEnabled()
    entry(menu, "talk\ttoday").trigger()
    qtbot.waitUntil(lambda: window.has_project and not window.opening.busy)
    window.close_project()
    menu = menu_of(window, "File", "Open recent")
    known = window.start.recent_rows[0].facts.text()
    assert known.startswith("today, 0:30, 0 % checked")
    assert entry(menu, f"talk\t{known}").isEnabled()
    entry(menu, "Clear list").trigger()
    assert settings.recent == []
    assert entry(menu, "No recent projects").isEnabled() is False


def test_a_recording_aligned_beside_a_project_opens_beside_it(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, second_file: Path
) -> None:
    window = show_window(project_file)
    window.creation.take_result(second_file)
    button = window.notices.notices[-1].button
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: len(others(window)) == 1 and others(window)[0].has_project)
    assert window.has_project


def test_a_window_that_was_closed_is_let_go_of(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path
) -> None:
    window = show_window(project_file)
    second = window.sibling()
    second.show()
    second.open_paths([])
    second.close()
    gone = weakref.ref(second)
    second.deleteLater()
    del second

    def is_gone() -> bool:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return gone() is None

    qtbot.waitUntil(is_gone)
