"""What is seen of the text: places found, marks that come with scrolling, menus, the light followed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from editor.document.document import Document
from editor.document.values import Transcript, WordState
from editor.formats.native import project_format
from editor.services.storage.media_identity import media_reference
from editor.ui.look.theme import LIGHT
from editor.ui.shell.main_window import MainWindow
from editor.ui.speakers.speaker_popup import SpeakerPopup
from editor.ui.text.editor import TranscriptEditor
from tests.ui.conftest import LEE, SAM, ShowEditor, ShowWindow, make_segment
from tests.ui.drivers import click, press


def long_transcript(count: int = 60) -> Transcript:
    """Segments of half a second each; the last word of each is doubtful."""
    made = []
    for row in range(count):
        segment = make_segment(f"s{row}", f"Row {row} says so", start_ms=row * 500, word_ms=100)
        last = replace(segment.words[-1], state=WordState.DIFFERS, heard="sow")
        made.append(replace(segment, words=(*segment.words[:-1], last)))
    return Transcript("en", (SAM, LEE), tuple(made))


@pytest.fixture
def long_window(show_window: ShowWindow, tmp_path: Path, recording: Path) -> MainWindow:
    path = tmp_path / "long.earproof"
    media = media_reference(recording, relative_to=tmp_path, duration_ms=30_000)
    project_format.create(path, media=media, transcript=long_transcript(), source_text=None, engine={})
    return show_window(path)


def marks(editor: TranscriptEditor, row: int) -> int:
    return len(editor.block_of(row).layout().formats())


def colours_in(editor: TranscriptEditor, row: int, index: int) -> set[str]:
    """Return the colours that a word is drawn with."""
    image = editor.viewport().grab().toImage()
    rect = editor.word_rects(row, index)[0].toRect()
    return {
        image.pixelColor(x, y).name()
        for x in range(rect.left(), rect.right())
        for y in range(rect.top(), rect.bottom())
    }


def test_marks_are_made_when_a_row_comes_on_screen(qtbot: QtBot, show_editor: ShowEditor) -> None:
    editor = show_editor(Document(long_transcript()))
    qtbot.waitUntil(lambda: marks(editor, 0) == 1)
    assert marks(editor, 50) == 0
    editor.show_row(50)
    assert marks(editor, 50) == 1


def test_the_view_follows_the_light_until_a_person_scrolls_away(
    qtbot: QtBot, long_window: MainWindow
) -> None:
    editor, playback = long_window.page.editor, long_window.page.playback
    qtbot.waitUntil(lambda: playback.can_play)
    bottom = list(editor.visible_blocks())[-3][0].blockNumber()
    editor.place_caret(f"s{bottom}", 0)
    playback.play_from_caret()
    qtbot.waitUntil(lambda: editor.firstVisibleBlock().blockNumber() > 0)
    assert editor.spoken is not None
    assert editor.is_word_visible(*editor.spoken)
    editor.verticalScrollBar().setValue(0)
    row = editor.spoken[0]
    qtbot.waitUntil(lambda: editor.spoken is not None and editor.spoken[0] > row)
    assert editor.firstVisibleBlock().blockNumber() == 0
    playback.toggle()


def test_following_can_be_turned_off(qtbot: QtBot, long_window: MainWindow) -> None:
    editor, playback = long_window.page.editor, long_window.page.playback
    qtbot.waitUntil(lambda: playback.can_play)
    long_window.actions_["play.follow"].trigger()
    bottom = list(editor.visible_blocks())[-3][0].blockNumber()
    editor.place_caret(f"s{bottom}", 0)
    playback.play_from_caret()
    qtbot.waitUntil(lambda: editor.spoken is not None and editor.spoken[0] > bottom + 3)
    assert editor.firstVisibleBlock().blockNumber() == 0
    playback.toggle()


def test_places_found_and_doubtful_words_are_drawn_in_their_colours(
    qtbot: QtBot, document: Document, show_editor: ShowEditor
) -> None:
    editor = show_editor(document)
    qtbot.waitUntil(lambda: marks(editor, 1) == 2)
    assert LIGHT.differs_tint in colours_in(editor, 1, 0)
    assert LIGHT.unheard_tint in colours_in(editor, 1, 5)
    assert LIGHT.search_match not in colours_in(editor, 2, 1)
    editor.search_marks.set_spans(lambda row: [(2, 6)] if row == 2 else [])
    assert LIGHT.search_match in colours_in(editor, 2, 1)
    editor.set_spoken((2, 2), row=2)
    assert LIGHT.word_light in colours_in(editor, 2, 2)


def test_speakers_are_named_where_they_change_and_where_the_screen_begins(
    document: Document, show_editor: ShowEditor
) -> None:
    editor = show_editor(document)

    def named(row: int) -> bool:
        image = editor.gutter.grab().toImage()
        rects = {block.blockNumber(): rect for block, rect in editor.visible_blocks()}
        left, right = 10, editor.gutter.width() // 2
        ground = {QColor(LIGHT.base).name(), QColor(LIGHT.row).name()}
        return any(
            image.pixelColor(x, y).name() not in ground
            for x in range(left, right)
            for y in range(int(rects[row].top()) + 2, int(rects[row].top()) + 20)
        )

    editor.place_caret("d", 0)
    assert [named(row) for row in range(4)] == [True, False, True, True]


def test_a_tooltip_tells_what_was_heard(qtbot: QtBot, document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    point = editor.word_rects(1, 0)[0].center().toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, point, editor.viewport().mapToGlobal(point))
    QApplication.sendEvent(editor.viewport(), event)
    qtbot.waitUntil(lambda: "chat" in QToolTip.text())
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def open_menu(window: MainWindow) -> QMenu:
    (menu,) = [menu for menu in window.page.findChildren(QMenu) if menu.isVisible()]
    return menu


def test_a_click_on_a_name_offers_the_speakers(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path
) -> None:
    window = show_window(project_file)
    click(window.page.editor.gutter, QPoint(30, 20))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, SpeakerPopup)
    assert popup.shown == ["Sam Altman", "Lee", "No speaker"]
    press(popup.field, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_the_context_menu_puts_the_caret_where_it_was_asked_for(
    show_window: ShowWindow, project_file: Path
) -> None:
    window = show_window(project_file)
    editor = window.page.editor
    point = editor.word_rects(1, 0)[0].center().toPoint()
    where = editor.viewport().mapToGlobal(point)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where)
    QApplication.sendEvent(editor.viewport(), event)
    menu = open_menu(window)
    assert editor.caret_word() == (1, 0)
    texts = [action.text() for action in menu.actions()]
    menu.close()
    assert "Replace with “Chat”" in texts


def test_the_time_under_the_mouse_shows_what_a_click_does(
    document: Document, show_editor: ShowEditor
) -> None:
    editor = show_editor(document)
    before = editor.gutter.grab().toImage()
    from PySide6.QtTest import QTest

    QTest.mouseMove(editor.gutter, QPoint(editor.gutter.width() - 30, 20))
    QApplication.processEvents()
    assert editor.gutter.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert editor.gutter.grab().toImage() != before


def test_a_torn_file_is_opened_and_told(show_window: ShowWindow, project_file: Path) -> None:
    with project_file.open("ab") as file:
        file.write(b'{"kind": "edit", "spl')
    window = show_window(project_file)
    assert window.notices.texts
    assert len(window.page.editor.transcript.segments) == 4


def test_text_written_from_the_right_stands_at_the_right(show_editor: ShowEditor) -> None:
    hebrew = make_segment("h", "שלום לכולם", start_ms=0)
    latin = make_segment("l", "Hello everyone", start_ms=2000)
    editor = show_editor(Document(Transcript("he", (SAM,), (hebrew, latin))))
    first, second = editor.word_rects(0, 0)[0], editor.word_rects(0, 1)[0]
    assert first.right() > editor.viewport().width() - 30
    assert second.right() <= first.left()
    assert editor.word_rects(1, 0)[0].left() < 30
    click(editor.viewport(), second.center().toPoint())
    assert editor.caret_word() == (0, 1)


def test_typing_in_a_marked_row_paints_and_lays_out_that_row_alone(
    qtbot: QtBot, show_editor: ShowEditor
) -> None:
    editor = show_editor(Document(long_transcript()))
    qtbot.waitUntil(lambda: marks(editor, 0) == 1)
    asked: list[int] = []
    editor.updateRequest.connect(lambda rect, _scrolled: asked.append(rect.height()))
    editor.place_caret("s1", 3)
    asked.clear()
    QTest.keyClick(editor, Qt.Key.Key_X)
    assert marks(editor, 1) == 2
    assert max(asked) < editor.viewport().height() / 2
    before = editor.visible_blocks()[2][1].top()
    QTest.keyClicks(editor, "many words " * 30)
    assert editor.visible_blocks()[2][1].top() > before, "rows below make room for more lines"
