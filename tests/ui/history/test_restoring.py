"""Going back to an earlier state: one place, all of it, or not at all where the file is read-only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.formats.native import project_format
from editor.services.storage.store import Store
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow, make_transcript
from tests.ui.drivers import press, press_keys
from tests.ui.history.panel_drivers import choose, entries, shown


def texts(window: MainWindow) -> list[str]:
    return [segment.text for segment in window.page.editor.transcript.segments]


def test_restoring_one_place_then_all(qtbot: QtBot, window: MainWindow, worked: Path) -> None:
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    view = window.history.view
    press_keys(view.text, "Ctrl+Down")
    view.restore_selected.click()
    assert texts(window)[2] == "CHECH GPT was all we talked about."
    assert "Change" in view.place.text()
    assert "CHECH" not in shown(window)
    view.restore_all.click()
    assert window.page.project is not None
    assert window.page.project.document.transcript == make_transcript()
    assert shown(window).endswith("No differences.")
    assert not view.restore_all.isEnabled()
    press(view.text, Qt.Key.Key_Escape)
    press_keys(window.page.editor, "Ctrl+Z")
    press_keys(window.page.editor, "Ctrl+Z")
    assert texts(window)[2] == "ChatGPT was all we talked about."
    assert window.page.project.store.flush()
    assert [record.label for record in project_format.read(worked).records][3:5] == [
        "Restore segment of revision 0",
        "Restore revision 0",
    ]


def test_restoring_from_the_panel(window: MainWindow) -> None:
    choose(window, entries(window)[2])
    window.history.panel.restore_button.click()
    assert texts(window)[:2] == ["We met in Seoul last week.", "ChatGPT was all we talked about."]


def test_a_read_only_project_can_be_compared_but_not_restored(
    qtbot: QtBot, show_window: ShowWindow, worked: Path
) -> None:
    with Store.open(worked):
        window = show_window(worked)
        window.actions_["view.history"].trigger()
        qtbot.waitUntil(lambda: window.history.panel.tree.topLevelItemCount() == 2)
        choose(window, entries(window)[2])
        assert not window.history.panel.restore_button.isEnabled()
        window.history.panel.compare_button.click()
        assert not window.history.view.restore_all.isEnabled()
        assert not window.history.view.restore_selected.isEnabled()
