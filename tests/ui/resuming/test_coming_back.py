"""One comes back to where one was: caret, scroll, playhead, zoom, panels and search."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from editor.ui.language.translators import Language, install_language
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow
from tests.ui.drivers import press_keys, type_text


def leave_somewhere(qtbot: QtBot, window: MainWindow) -> None:
    """Go somewhere, with other panels, a search and another zoom."""
    page = window.page
    qtbot.waitUntil(lambda: page.playback.can_play and not page.waveform.busy)
    window.actions_.run("view.history")
    press_keys(page.editor, "Ctrl+H")
    page.find_bar.options.whole_word.setChecked(True)
    type_text(page.find_bar.find_field, "number")
    type_text(page.find_bar.replace_field, "No.")
    page.editor.place_caret("s40", 5)
    page.playback.seek(12_340)
    page.waveform.model.show_stretch(11_000, 4_000)
    page.editor.show_row(33, above=0.0)


def check_there(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    qtbot.waitUntil(lambda: page.playback.position_ms == 12_340)
    cursor = page.editor.textCursor()
    assert (page.editor.caret_row, cursor.positionInBlock()) == (40, 5)
    assert page.editor.firstVisibleBlock().blockNumber() == 33
    assert page.waveform.model.stretch == (11_000, 4_000)
    assert window.history.dock.isVisible()
    bar = page.find_bar
    assert bar.isVisible()
    assert (bar.find_field.text(), bar.replace_field.text()) == ("number", "No.")
    assert bar.replace_field.isVisible()
    assert bar.options.whole_word.isChecked()
    assert window.focusWidget() is page.editor


def test_a_project_comes_back_as_it_was_left(
    qtbot: QtBot, show_window: ShowWindow, long_project: Path, tmp_path: Path
) -> None:
    before = long_project.read_bytes()
    window = show_window(long_project)
    leave_somewhere(qtbot, window)
    window.close()
    assert long_project.read_bytes() == before  # nothing of it in the file
    moved = long_project.rename(tmp_path / "moved.earproof")
    check_there(qtbot, show_window(moved))


def test_it_does_so_after_a_change_of_language(
    qtbot: QtBot, qapp: QApplication, show_window: ShowWindow, long_project: Path
) -> None:
    window = show_window(long_project)
    leave_somewhere(qtbot, window)
    try:
        window.actions_.run("view.language_de")
        button = window.notices.notices[-1].button
        assert button is not None
        button.click()
        qtbot.waitUntil(lambda: [one for one in window.windows.all if one is not window] != [])
        (made,) = window.windows.all
        qtbot.waitUntil(lambda: made.has_project)
        assert isinstance(made, MainWindow)
        check_there(qtbot, made)
    finally:
        install_language(qapp, Language.ENGLISH)


def test_another_project_is_shown_from_its_start(
    qtbot: QtBot, show_window: ShowWindow, long_project: Path, project_file: Path
) -> None:
    window = show_window(long_project)
    leave_somewhere(qtbot, window)
    window.close_project()
    window.open_path(project_file)
    qtbot.waitUntil(lambda: window.has_project and window.page.playback.can_play)
    assert window.page.editor.textCursor().atStart()
    assert window.page.playback.position_ms == 0


def test_a_place_that_is_gone_is_left_out(
    qtbot: QtBot, show_window: ShowWindow, long_project: Path, settings: Settings
) -> None:
    window = show_window(long_project)
    leave_somewhere(qtbot, window)
    window.close()
    kept = settings.path.with_name("projects.json")
    kept.write_text(kept.read_text("utf-8").replace('"s40"', '"gone"').replace("11000", '"x"'), "utf-8")
    again = show_window(long_project)
    qtbot.waitUntil(lambda: again.page.playback.position_ms == 12_340)
    assert again.page.editor.textCursor().position() == QTextCursor(again.page.editor.document()).position()
