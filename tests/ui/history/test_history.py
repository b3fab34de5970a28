"""The history in the window: the panel, comparing, going back."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from editor.document import edits
from editor.document.changes import Edit
from editor.document.values import Transcript
from editor.formats.native import project_format
from editor.formats.native.lazy_history import late_line, transcript_text
from editor.services.history.comparison import Comparison, compare
from editor.services.storage.store import Store
from editor.ui.history import comparison_text, history_controller
from editor.ui.look.theme import Scheme
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import Answers, ShowWindow, make_transcript
from tests.ui.drivers import press, press_keys, type_text


@pytest.fixture
def worked(project_file: Path) -> Path:
    """The project with three revisions: a person's, which is named, a machine's, and another person's."""
    with Store.open(project_file, who="ann") as store:
        document = store.document

        def do(edit: Edit | None) -> None:
            assert edit is not None
            document.apply(edit)
            document.end_typing()

        do(edits.set_text(document.transcript, "b", "ChatGPT was all we talked about."))
        store.name_version("Sent to Ann")
        segment = document.transcript.segments[2]
        moved = tuple(
            word.__class__(word.id, word.text, (word.start_ms or 0) + 20, word.end_ms)
            for word in segment.words
        )
        later = segment.__class__(segment.id, segment.speaker_id, segment.start_ms, segment.end_ms, moved)
        do(
            edits.apply_machine(
                document.transcript, [(segment, later)], label="Align again", why="tiny.en", own_step=True
            )
        )
        do(edits.split_segment(document.transcript, "a", len("We met")))
    return project_file


@pytest.fixture
def window(qtbot: QtBot, show_window: ShowWindow, worked: Path) -> MainWindow:
    """A window on it, its history shown."""
    made = show_window(worked)
    made.actions_["view.history"].trigger()
    qtbot.waitUntil(lambda: made.history.panel.tree.topLevelItemCount() == 2)
    return made


def entries(window: MainWindow) -> list[QTreeWidgetItem]:
    """Return the newest sitting's revisions, newest first."""
    top = window.history.panel.tree.topLevelItem(0)
    assert top is not None
    return [child for at in range(top.childCount()) if (child := top.child(at)) is not None]


def choose(window: MainWindow, *items: QTreeWidgetItem | None) -> None:
    window.history.panel.tree.clearSelection()
    for item in items:
        assert item is not None
        item.setSelected(True)


def shown(window: MainWindow) -> str:
    return window.history.view.text.toPlainText()


def texts(window: MainWindow) -> list[str]:
    return [segment.text for segment in window.page.editor.transcript.segments]


def test_the_panel_tells_who_when_why_and_how_much(window: MainWindow) -> None:
    tree = window.history.panel.tree
    sitting, original = tree.topLevelItem(0), tree.topLevelItem(1)
    assert sitting is not None
    assert original is not None
    assert sitting.text(0).startswith("Today, ")
    assert "ann, machine · 3 changes" in sitting.text(0)
    assert original.text(0) == "The original\nmade by model by hand"
    lines = [entry.text(0).split("\n") for entry in entries(window)]
    assert [line[0] for line in lines] == ["Split segment", "Align again", "“Sent to Ann”"]
    assert lines[1][1].endswith("machine · tiny.en")
    assert lines[2][1] == "Edit text"
    assert lines[2][3] == "1 word removed, 1 word changed"


def test_a_change_comes_to_the_top_by_itself(qtbot: QtBot, window: MainWindow) -> None:
    window.page.editor.place_caret("d", len("Everyone"))
    type_text(window.page.editor, " here")
    qtbot.waitUntil(lambda: "Edit text" in entries(window)[0].text(0))
    assert len(entries(window)) == 4
    assert entries(window)[0].text(0).endswith("1 word added")


def test_a_version_named_now_is_marked_at_once(qtbot: QtBot, window: MainWindow, answers: Answers) -> None:
    answers.line = "Second draft"
    window.actions_["file.version"].trigger()
    qtbot.waitUntil(lambda: entries(window)[0].text(0).startswith("“Second draft”\nSplit segment"))
    assert len(entries(window)) == 3


def test_one_entry_is_compared_with_what_was_before_it(window: MainWindow) -> None:
    choose(window, entries(window)[2])
    press(window.history.panel.tree, Qt.Key.Key_Return)
    assert window.history.is_comparing
    view = window.history.view
    assert "CHECH GPT ChatGPT was all we talked about." in shown(window)
    assert "Revision 0, the original" in view.titles.text()
    assert "“Sent to Ann”" in view.titles.text()
    assert view.place.text() == "Change 1 of 1"
    press(view.text, Qt.Key.Key_Escape)
    assert not window.history.is_comparing
    assert window.page.editor.hasFocus()


def test_marks_are_told_by_lines_and_not_by_colour_alone(window: MainWindow) -> None:
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    cursor = window.history.view.text.textCursor()
    marks = {}
    for needle in ("CHECH", "ChatGPT", "¶", "used"):
        found = window.history.view.text.document().find(needle)
        marks[needle] = found.charFormat()
    assert marks["CHECH"].fontStrikeOut()
    assert marks["ChatGPT"].fontUnderline()
    assert marks["¶"].fontUnderline()
    assert marks["used"].underlineStyle() is marks["used"].UnderlineStyle.DotLine
    assert cursor.position() < found.position()


def test_going_from_change_to_change(window: MainWindow) -> None:
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    view = window.history.view
    assert (view.place.text(), view.previous.isEnabled()) == ("Change 1 of 3", False)
    press_keys(view.text, "Ctrl+Down")
    press_keys(view.text, "Ctrl+Down")
    assert (view.place.text(), view.next.isEnabled()) == ("Change 3 of 3", False)
    press_keys(view.text, "Ctrl+Up")
    assert view.place.text() == "Change 2 of 3"
    assert [row.new[0].id for row in view.text.chosen] == ["b"]


def test_two_entries_are_compared_oldest_first(window: MainWindow) -> None:
    new, _, old = entries(window)
    choose(window, new, old)
    assert window.history.panel.compare_button.text() == "Compare the two"
    assert not window.history.panel.restore_button.isEnabled()
    window.history.panel.compare_button.click()
    assert window.history.view.titles.text().startswith("From: Revision 1 “Sent to Ann”")
    assert "split into 2" in shown(window)
    assert "ChatGPT" not in shown(window)


def test_copying_and_exporting(window: MainWindow, answers: Answers, tmp_path: Path) -> None:
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    view = window.history.view
    view.copy_button.click()
    data = QGuiApplication.clipboard().mimeData()
    assert "[-CHECH GPT-] {+ChatGPT+} was all we talked about." in data.text()
    assert "<del>CHECH GPT</del>" in data.html()
    answers.file = tmp_path / "changes.html"
    view.export_button.click()
    assert "<del>CHECH GPT</del> <ins>ChatGPT</ins>" in answers.file.read_text("utf-8")
    answers.yes = False
    answers.file.write_text("mine")
    view.export_button.click()
    assert answers.file.read_text() == "mine"


def test_restoring_one_place_then_all(qtbot: QtBot, window: MainWindow, worked: Path) -> None:
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    view = window.history.view
    press_keys(view.text, "Ctrl+Down")
    view.restore_chosen.click()
    assert texts(window)[2] == "CHECH GPT was all we talked about."
    assert "Change" in view.place.text()
    assert "CHECH" not in shown(window)
    view.restore_all.click()
    assert window.page.project is not None
    assert window.page.project.document.transcript == make_transcript()
    assert shown(window).endswith("Nothing differs.")
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
        assert not window.history.view.restore_chosen.isEnabled()


def test_themes_change_the_colours_and_keep_the_place(window: MainWindow) -> None:
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    press_keys(window.history.view.text, "Ctrl+Down")
    window.themes.choose(Scheme.DARK)
    assert window.history.view.place.text() == "Change 2 of 3"
    assert len(window.history.panel.choices) == 1


def test_a_long_text_is_compared_beside_the_window(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_controller, "MOST_AT_ONCE", 0)
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    assert not window.history.is_comparing
    assert window.status.opening.text() == "Comparing…"
    qtbot.waitUntil(lambda: window.history.is_comparing)
    assert "ChatGPT" in shown(window)
    assert not window.status.busy.isVisible()
    window.close()


def test_a_long_comparison_can_be_let_go(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    compared: list[Comparison] = []

    def slowly(before: Transcript, after: Transcript) -> Comparison:
        assert go_on.wait(10)
        compared.append(compare(before, after))
        return compared[-1]

    monkeypatch.setattr(history_controller, "MOST_AT_ONCE", 0)
    monkeypatch.setattr(history_controller, "compare", slowly)
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    assert window.status.cancel_button.isVisible()
    window.status.cancel_button.click()
    assert not window.status.busy.isVisible()
    go_on.set()
    window.history.stop()
    qtbot.waitUntil(lambda: bool(compared))
    assert not window.history.is_comparing
    window.history.panel.now_button.click()
    qtbot.waitUntil(lambda: window.history.is_comparing)


def test_a_compacted_history_tells_its_amounts_when_it_is_read(
    qtbot: QtBot, show_window: ShowWindow, worked: Path
) -> None:
    text = transcript_text(project_format.read(worked).transcript, bool)
    assert text is not None
    before = worked.read_bytes()
    worked.write_bytes(before + late_line(text, 3, who="ann", before=before))
    window = show_window(worked)
    window.actions_["view.history"].trigger()
    qtbot.waitUntil(lambda: window.history.panel.tree.topLevelItemCount() == 2)
    qtbot.waitUntil(lambda: entries(window)[2].text(0).endswith("1 word removed, 1 word changed"))

    def counted() -> bool:
        sitting = window.history.panel.tree.topLevelItem(0)
        return sitting is not None and "1 segment added" in sitting.text(0)

    qtbot.waitUntil(counted)


def test_a_large_change_is_counted_beside_the_window(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.ui.history.history_panel.MOST_ROWS", 0)
    window.page.editor.place_caret("a", 0)
    type_text(window.page.editor, "Well, ")
    window.page.editor.end_typing()
    qtbot.waitUntil(lambda: entries(window)[0].text(0).endswith("1 word added, 1 word changed"))
    assert window.history.panel.uncounted() == []


def test_many_changes_are_written_in_portions(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparison_text, "ROWS_AT_ONCE", 1)
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    assert not window.history.view.text.is_complete
    assert "ChatGPT" not in shown(window)
    qtbot.waitUntil(lambda: window.history.view.text.is_complete)
    assert "ChatGPT" in shown(window)
    window.history.view.text.go_to(2)
    assert window.history.view.place.text() == "Change 3 of 3"


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
