"""The panel of the history: who changed what, when and why, and how much."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.formats.native import project_format
from editor.formats.native.lazy_history import late_snapshot_line, transcript_text
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import press_keys, type_text
from tests.ui.history.panel_drivers import entries


def test_the_panel_tells_who_when_why_and_how_much(window: MainWindow) -> None:
    tree = window.history.panel.tree
    session, original = tree.topLevelItem(0), tree.topLevelItem(1)
    assert session is not None
    assert original is not None
    assert session.text(0).startswith("Today, ")
    assert "ann, Earproof · 3 changes" in session.text(0)
    assert original.text(0) == "The original\nAligned with model by hand"
    lines = [entry.text(0).split("\n") for entry in entries(window)]
    assert [line[0] for line in lines] == ["Split segment", "Align again", "“Sent to Ann”"]
    assert lines[1][1].endswith("Earproof · tiny.en")
    assert lines[2][1] == "Edit text"
    assert lines[2][2] == "“CHECH GPT” → “ChatGPT”"
    assert lines[2][4] == "1 word removed, 1 word changed"


def test_a_change_comes_to_the_top_by_itself(qtbot: QtBot, window: MainWindow) -> None:
    window.page.editor.place_caret("d", len("Everyone"))
    type_text(window.page.editor, " here")
    qtbot.waitUntil(lambda: "Edit text" in entries(window)[0].text(0))
    assert len(entries(window)) == 4
    assert entries(window)[0].text(0).endswith("1 word added")


def test_what_was_undone_does_not_fill_the_list(qtbot: QtBot, window: MainWindow) -> None:
    editor = window.page.editor
    editor.place_caret("d", len("Everyone"))
    type_text(editor, " here")
    press_keys(editor, "Ctrl+Z")
    editor.place_caret("d", len("Everyone"))
    type_text(editor, " there")
    qtbot.waitUntil(lambda: "“there” added" in entries(window)[0].text(0))
    assert [entry.text(0).split("\n")[0] for entry in entries(window)] == [
        "Edit text",
        "Split segment",
        "Align again",
        "“Sent to Ann”",
        "2 undone changes not shown",
    ]
    press_keys(editor, "Ctrl+Z")
    press_keys(editor, "Ctrl+Shift+Z")
    qtbot.waitUntil(lambda: entries(window)[-1].text(0) == "4 undone changes not shown")
    assert len(entries(window)) == 5


def test_a_version_named_now_is_marked_at_once(
    qtbot: QtBot, window: MainWindow, prompts: ScriptedPrompts
) -> None:
    prompts.line = "Second draft"
    window.actions_["file.version"].trigger()
    qtbot.waitUntil(lambda: entries(window)[0].text(0).startswith("“Second draft”\nSplit segment"))
    assert len(entries(window)) == 3


def test_a_compacted_history_tells_its_amounts_when_it_is_read(
    qtbot: QtBot, show_window: ShowWindow, worked: Path
) -> None:
    text = transcript_text(project_format.read(worked).transcript, bool)
    assert text is not None
    before = worked.read_bytes()
    worked.write_bytes(before + late_snapshot_line(text, 3, who="ann", before=before))
    window = show_window(worked)
    window.actions_["view.history"].trigger()
    qtbot.waitUntil(lambda: window.history.panel.tree.topLevelItemCount() == 2)
    qtbot.waitUntil(lambda: entries(window)[2].text(0).endswith("1 word removed, 1 word changed"))

    def counted() -> bool:
        session = window.history.panel.tree.topLevelItem(0)
        return session is not None and "1 segment added" in session.text(0)

    qtbot.waitUntil(counted)


def test_a_large_change_is_counted_beside_the_window(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.ui.history.history_panel.MOST_ROWS", 0)
    window.page.editor.place_caret("a", 0)
    type_text(window.page.editor, "Well, ")
    window.page.editor.end_typing()
    qtbot.waitUntil(lambda: entries(window)[0].text(0).endswith("1 word added, 1 word changed"))
    assert window.history.panel.uncounted_sessions() == []


def test_the_panel_stays_open_over_a_reload(qtbot: QtBot, window: MainWindow) -> None:
    window.opening.reload()
    assert not window.history.is_shown
    qtbot.waitUntil(lambda: window.has_project and not window.opening.busy)
    qtbot.waitUntil(lambda: window.history.is_shown)
    assert window.history.panel.tree.topLevelItemCount() == 2
    window.history.toggle()
    window.opening.reload()
    qtbot.waitUntil(lambda: window.has_project and not window.opening.busy)
    assert not window.history.is_shown


def test_the_panel_has_the_room_to_itself_as_a_tab(qtbot: QtBot, window: MainWindow) -> None:
    assert window.tabifiedDockWidgets(window.history.dock) == [window.review.dock]
    qtbot.waitUntil(lambda: window.history.dock.height() > window.page.editor.height() // 2)
    assert window.review.dock.visibleRegion().isEmpty()
    press_keys(window.page.editor, "F9")  # comes to the front, it is not put away
    qtbot.waitUntil(lambda: not window.review.dock.visibleRegion().isEmpty())
    assert window.history.dock.visibleRegion().isEmpty()
    press_keys(window.page.editor, "Ctrl+Shift+H")
    qtbot.waitUntil(lambda: not window.history.dock.visibleRegion().isEmpty())
    press_keys(window.page.editor, "Ctrl+Shift+H")
    assert not window.history.dock.isVisible()
