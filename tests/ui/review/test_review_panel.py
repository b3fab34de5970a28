"""The panel of the review: what is left, the filters, the order, and going to a place from there."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from editor.document.values import Segment, Transcript, Word, WordState
from editor.formats.native import project_format
from editor.services.review.queue import DoubtKind
from editor.services.settings import Settings
from editor.services.storage.media_identity import media_reference
from editor.ui.review.review_panel import ReviewPanel
from tests.ui.conftest import ShowWindow, make_transcript
from tests.ui.drivers import click, press, press_keys
from tests.ui.fixtures import LoadedWindow

MANY = 5000


def entries(panel: ReviewPanel) -> list[str]:
    return [str(panel.model.index(row, 0).data()) for row in range(panel.model.rowCount())]


def entry(panel: ReviewPanel, row: int) -> QPoint:
    return panel.list.visualRect(panel.model.index(row, 0)).center()


def test_it_lists_what_is_left_and_about_how_long_that_takes(loaded: LoadedWindow) -> None:
    panel = loaded.window.review.panel
    assert entries(panel) == [
        "0:03 · Recognized differently: CHECH → chat",
        "0:05 · Not recognized: talked",
        "0:10 · Missing speech: and so did my parents",
    ]
    assert panel.summary.text() == "3 places left, about 1 minute"
    assert panel.model.flags(panel.model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert not panel.model.flags(panel.model.index(0)) & Qt.ItemFlag.ItemIsEditable
    assert loaded.window.review.dock.windowTitle() == "Review (3)"
    assert loaded.window.toolbar.places.text() == "3 places left"


def test_a_click_goes_there_plays_and_leaves_the_keys_to_the_text(loaded: LoadedWindow) -> None:
    panel = loaded.window.review.panel
    click(panel.list.viewport(), entry(panel, 1))
    assert loaded.editor.textCursor().selectedText() == "talked"
    assert loaded.player.stressed == (5_000, 5_400)
    assert loaded.editor.hasFocus()
    click(panel.list.viewport(), entry(panel, 2))
    assert loaded.player.asked[-1] == (10_000, 14_000)
    assert loaded.window.review.box.title.text() == "Missing speech"


def test_keys_in_the_list_play_and_confirm(qtbot: QtBot, loaded: LoadedWindow) -> None:
    panel = loaded.window.review.panel
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(0, 0))
    press(panel.list, Qt.Key.Key_Space)
    assert loaded.player.stressed == (3_000, 3_400)
    assert panel.list.hasFocus()
    press(panel.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2)
    assert loaded.editor.toPlainText().split("\n")[1].startswith("CHECH")
    assert panel.current is not None
    assert panel.current.text == "talked"


def test_kinds_that_are_left_out_are_not_gone_to(
    qtbot: QtBot, loaded: LoadedWindow, settings: Settings
) -> None:
    panel = loaded.window.review.panel
    for kind in (DoubtKind.UNHEARD, DoubtKind.UNTEXTED):
        panel.filters[kind].click()
    assert settings.values.review_left_out == ["unheard", "untexted"]
    assert entries(panel) == ["0:03 · Recognized differently: CHECH → chat"]
    assert loaded.window.toolbar.places.text() == "1 place left"
    for _ in range(2):
        press_keys(loaded.editor, "F8")
        assert loaded.editor.textCursor().selectedText() == "CHECH"
    press_keys(loaded.editor, "Ctrl+Delete")
    qtbot.waitUntil(lambda: panel.summary.text() == "No places of the selected kinds left.")


def test_the_worst_come_first_where_that_is_wanted(loaded: LoadedWindow) -> None:
    panel = loaded.window.review.panel
    panel.order.setCurrentIndex(1)
    panel.order.activated.emit(1)
    assert entries(panel)[0] == "0:10 · Missing speech: and so did my parents"
    press_keys(loaded.editor, "F8")
    assert loaded.editor.missing_speech.current is not None
    press_keys(loaded.editor, "Ctrl+Delete")
    assert loaded.editor.textCursor().selectedText() == "CHECH"


def test_the_count_in_the_tool_bar_goes_to_the_next_place(qtbot: QtBot, loaded: LoadedWindow) -> None:
    button = loaded.window.toolbar.places
    click(button, button.rect().center())
    assert loaded.editor.textCursor().selectedText() == "CHECH"
    press_keys(loaded.editor, "Ctrl+Delete")
    qtbot.waitUntil(lambda: button.text() == "2 places left")


def test_thousands_of_places_are_listed_and_gone_through_without_a_wait(
    qtbot: QtBot, show_window: ShowWindow, tmp_path: Path, recording: Path
) -> None:
    window = show_window(many_places(tmp_path, recording))
    panel, editor = window.review.panel, window.page.editor
    qtbot.waitUntil(lambda: window.review.places.is_searched)
    assert panel.model.rowCount() == MANY
    took: list[float] = []
    for _ in range(5):
        begun = time.perf_counter()
        press_keys(editor, "F8")
        panel.refresh()
        took.append(time.perf_counter() - begun)
    assert min(took) < 0.3  # 20 ms on an idle machine


def test_a_long_text_has_places_left_until_it_was_gone_through(
    qtbot: QtBot, show_window: ShowWindow, tmp_path: Path, recording: Path
) -> None:
    window = show_window()
    panel, told = window.review.panel, list[tuple[int, str, str]]()
    assert window.toolbar.places.text() == "Checking the text…"
    panel.left_changed.connect(
        lambda count: told.append((count, panel.summary.text(), window.toolbar.places.text()))
    )
    window.open_path(many_places(tmp_path, recording))
    qtbot.waitUntil(lambda: window.has_project and not window.opening.busy)
    qtbot.waitUntil(lambda: window.review.places.is_searched)
    qtbot.waitUntil(lambda: window.toolbar.places.text() == "5,000 places left")
    assert all("No places left" not in text for _count, *texts in told for text in texts)


def many_places(folder: Path, recording: Path) -> Path:
    """A project with a doubtful word in each of very many segments."""
    small = make_transcript()

    def row(at: int) -> Segment:
        start = 4 * at
        words = [Word(f"w{at}-{n}", f"word{n}", start + n, start + n + 1, 0.9) for n in range(4)]
        words[1] = replace(words[1], state=WordState.DIFFERS, heard="wood", reason="heard differently")
        return Segment(f"s{at}", "sam", start, start + 4, tuple(words))

    transcript: Transcript = replace(small, segments=tuple(map(row, range(MANY))), untexted=())
    path = folder / "many.earproof"
    project_format.create(
        path,
        media=media_reference(recording, relative_to=folder, duration_ms=30_000),
        transcript=transcript,
        source_text=None,
        engine={"model": "by hand"},
    )
    return path
