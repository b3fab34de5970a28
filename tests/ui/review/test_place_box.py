"""The box at a doubtful place: what it says, where it stands, and the keys and clicks that decide."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from editor.formats.native import project_format
from editor.services.settings import Settings
from editor.services.storage.media_identity import media_reference
from editor.ui.review.place_box import PlaceBox
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow, make_transcript
from tests.ui.drivers import click, press, press_keys, type_text
from tests.ui.fixtures import LoadedWindow


def lines(loaded: LoadedWindow) -> list[str]:
    return loaded.editor.toPlainText().split("\n")


def box_of(loaded: LoadedWindow) -> PlaceBox:
    return loaded.window.review.box


def selected(loaded: LoadedWindow) -> str:
    return loaded.editor.textCursor().selectedText()


def stands_well(window: MainWindow) -> bool:
    """Whether the box shows exactly where its words are in sight, and covers none of them."""
    review, box = window.review.review, window.review.box
    assert review.shown is not None
    rects = [rect.toAlignedRect() for rect in review.geometry.rects(review.shown.place)]
    in_sight = [rect for rect in rects if rect.intersects(window.page.editor.viewport().rect())]
    if not in_sight:
        return not box.isVisible()
    return box.isVisible() and not any(box.geometry().intersects(rect) for rect in rects)


def test_it_says_what_is_written_what_was_heard_and_what_is_proposed(loaded: LoadedWindow) -> None:
    press_keys(loaded.editor, "F8")
    box = box_of(loaded)
    assert box.isVisible()
    assert box.title.text() == "Recognized differently"
    assert box.reason.text() == "sounds like “chat”"
    assert box.count.text() == "1 of 3"
    assert box.written.text() == "Written: “CHECH”"
    assert box.heard.text() == "Recognized: “chat”"
    rows = [(row.text.text(), row.reason.text(), row.keys.text()) for row in box.rows if row.isVisible()]
    assert rows == [("Chat", "recognized", "Ctrl+Return")]
    assert box.confirm.keys.text() == "Ctrl+Del"
    assert (
        box.keys.text().replace("\u00a0", " ") == "F8 next   Ctrl+R again   Ctrl+Shift+R slower   Esc leave"
    )


def test_a_place_is_heard_within_its_phrase_and_the_words_are_stressed(loaded: LoadedWindow) -> None:
    press_keys(loaded.editor, "F8")
    assert loaded.player.asked == [(2_000, 4_600)]  # a second on either side, to the end of the word there
    assert loaded.player.stressed == (3_000, 3_400)
    press_keys(loaded.editor, "Ctrl+Shift+R")
    assert loaded.player.asked[-1] == (2_000, 4_600)
    assert loaded.player.speed == pytest.approx(0.65)
    assert loaded.playback.speed == 1.0
    press_keys(loaded.editor, "Ctrl+R")
    assert loaded.player.speed == 1.0


def test_what_is_written_and_what_was_heard_are_played_by_a_click(loaded: LoadedWindow) -> None:
    press_keys(loaded.editor, "F8")
    for button, span in ((box_of(loaded).written, (3_000, 3_400)), (box_of(loaded).heard, (2_000, 4_600))):
        click(button, button.rect().center())
        assert loaded.player.asked[-1] == span
    assert selected(loaded) == "CHECH"


@pytest.mark.parametrize("keys", ["Ctrl+Return", "Ctrl+Shift+1", "click"])
def test_a_proposal_is_taken_and_the_next_place_is_heard(loaded: LoadedWindow, keys: str) -> None:
    press_keys(loaded.editor, "F8")
    if keys == "click":
        row = box_of(loaded).rows[0]
        click(row, row.rect().center())
    else:
        press_keys(loaded.editor, keys)
    assert lines(loaded)[1] == "Chat GPT was all we talked about."
    assert selected(loaded) == "talked"
    assert loaded.player.stressed == (5_000, 5_400)  # not heard: the gap where it should be
    assert loaded.window.status.currentMessage().startswith("Replaced with “Chat”. Place 1 of 2.")


def test_each_decision_goes_on_and_undo_brings_the_box_back(qtbot: QtBot, loaded: LoadedWindow) -> None:
    editor, box = loaded.editor, box_of(loaded)
    press_keys(editor, "F8")
    press_keys(editor, "Ctrl+Delete")
    assert selected(loaded) == "talked"
    press_keys(editor, "Ctrl+Delete")
    assert editor.missing_speech.current is not None
    assert box.title.text() == "Missing speech"
    assert box.confirm.text.text() == "Ignore"
    press_keys(editor, "Ctrl+Return")
    assert lines(loaded)[3] == "And so did my parents."
    assert not box.isVisible()
    assert loaded.window.status.currentMessage().endswith("No places left to review")
    press_keys(editor, "Ctrl+Z")
    qtbot.waitUntil(box.isVisible)
    assert box.title.text() == "Missing speech"
    press_keys(editor, "Ctrl+Z")
    qtbot.waitUntil(lambda: selected(loaded) == "talked")
    press_keys(editor, "Ctrl+Z")
    qtbot.waitUntil(lambda: box.written.text() == "Written: “CHECH”")
    assert selected(loaded) == "CHECH"
    press_keys(editor, "Ctrl+Y")
    qtbot.waitUntil(lambda: selected(loaded) == "talked")


def test_words_that_nobody_said_can_be_left_out(loaded: LoadedWindow) -> None:
    press_keys(loaded.editor, "F8")
    press_keys(loaded.editor, "F8")
    row = box_of(loaded).rows[0]
    assert (row.text.text(), row.reason.text()) == ("Leave out", "nothing was recognized here")
    press_keys(loaded.editor, "Ctrl+Return")
    assert lines(loaded)[1] == "CHECH GPT was all we about."
    assert loaded.window.status.currentMessage().startswith("“talked” left out.")


def test_it_stays_where_going_on_is_not_wanted(loaded: LoadedWindow, settings: Settings) -> None:
    loaded.window.actions_["review.go_on"].trigger()
    assert not settings.values.review_goes_on
    press_keys(loaded.editor, "F8")
    press_keys(loaded.editor, "Ctrl+Delete")
    assert not box_of(loaded).isVisible()
    assert loaded.editor.caret_word() == (1, 0)


def test_typing_corrects_by_hand_and_one_key_goes_on(qtbot: QtBot, loaded: LoadedWindow) -> None:
    press_keys(loaded.editor, "F8")
    type_text(loaded.editor, "Chad")
    qtbot.waitUntil(lambda: box_of(loaded).title.text() == "Corrected by hand")
    assert lines(loaded)[1] == "Chad GPT was all we talked about."
    assert box_of(loaded).isVisible()
    press_keys(loaded.editor, "Ctrl+Return")
    assert selected(loaded) == "talked"
    assert lines(loaded)[1] == "Chad GPT was all we talked about."
    press_keys(loaded.editor, "Ctrl+Z")
    qtbot.waitUntil(lambda: box_of(loaded).title.text() == "Recognized differently")
    assert selected(loaded) == "CHECH"


def test_escape_leaves_and_a_click_elsewhere_too(loaded: LoadedWindow) -> None:
    press_keys(loaded.editor, "F8")
    press(loaded.editor, Qt.Key.Key_Escape)
    assert not box_of(loaded).isVisible()
    press_keys(loaded.editor, "F8")
    assert box_of(loaded).isVisible()
    click(loaded.editor.viewport(), loaded.middle(0, 2))
    assert not box_of(loaded).isVisible()


def test_escape_leaves_the_place_before_it_leaves_the_focus(loaded: LoadedWindow) -> None:
    loaded.window.actions_["view.focus"].trigger()
    press_keys(loaded.editor, "F8")
    press(loaded.editor, Qt.Key.Key_Escape)
    assert not box_of(loaded).isVisible()
    assert loaded.window.focus_mode.focused
    press(loaded.editor, Qt.Key.Key_Escape)
    assert not loaded.window.focus_mode.focused


def test_it_never_covers_its_words_and_follows_size_and_scrolling(
    qtbot: QtBot, show_window: ShowWindow, tmp_path: Path, recording: Path
) -> None:
    window = show_window(long_project(tmp_path, recording))
    bar = window.page.editor.verticalScrollBar()
    press_keys(window.page.editor, "F8")
    seen = set()
    for size in ((1100, 720), (620, 420), (1100, 420)):
        window.resize(*size)
        for line in range(0, bar.maximum(), 2):
            bar.setValue(line)
            qtbot.waitUntil(lambda: stands_well(window))
            seen.add(window.review.box.isVisible())
    assert seen == {True, False}


def test_it_stays_whole_when_the_text_gets_less_room(
    qtbot: QtBot, show_window: ShowWindow, tmp_path: Path, recording: Path
) -> None:
    window = show_window(long_project(tmp_path, recording))
    press_keys(window.page.editor, "F8")
    box, viewport = window.review.box, window.page.editor.viewport()

    def is_whole() -> bool:
        return box.isVisible() and viewport.rect().contains(box.geometry()) and stands_well(window)

    qtbot.waitUntil(is_whole)
    for at in range(3):
        before = window.notices.height()
        window.notices.notify(f"Something to know, number {at}.")
        qtbot.waitUntil(lambda before=before: window.notices.height() > before)  # type: ignore[misc]
        qtbot.waitUntil(is_whole)


def test_a_click_into_the_box_does_not_reach_the_text(loaded: LoadedWindow) -> None:
    press_keys(loaded.editor, "F8")
    before = loaded.editor.textCursor().position()
    click(box_of(loaded), QPoint(3, 3))
    assert loaded.editor.textCursor().position() == before
    assert box_of(loaded).isVisible()


def test_a_read_only_project_offers_to_listen_only(show_window: ShowWindow, project_file: Path) -> None:
    first = show_window(project_file)
    first.page.editor.setReadOnly(True)
    press_keys(first.page.editor, "F8")
    box = first.review.box
    assert box.isVisible()
    assert not any(row.isVisible() for row in (*box.rows, box.confirm))


def long_project(folder: Path, recording: Path) -> Path:
    """Forty times the small transcript's first segments, the doubt in the middle of it."""
    small = make_transcript()
    rows = [
        replace(
            small.segments[0],
            id=f"s{at}",
            words=tuple(replace(word, id=f"{at}{word.id}") for word in small.segments[0].words),
        )
        for at in range(40)
    ]
    rows.insert(20, small.segments[1])
    path = folder / "long.earproof"
    project_format.create(
        path,
        media=media_reference(recording, relative_to=folder, duration_ms=30_000),
        transcript=replace(small, segments=tuple(rows), untexted=()),
        source_text=None,
        engine={"model": "by hand"},
    )
    return path


def test_the_place_is_told_before_what_playing_it_has_to_tell(
    qtbot: QtBot, loaded: LoadedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    status = loaded.window.status
    press_keys(loaded.editor, "F8")
    qtbot.waitUntil(lambda: "audio device" in status.currentMessage())
    assert status.currentMessage().startswith("Place 1 of 3")


def test_a_long_reason_takes_a_second_line(qtbot: QtBot, loaded: LoadedWindow) -> None:
    press_keys(loaded.editor, "F8")
    reason = box_of(loaded).reason
    line = reason.fontMetrics().height()
    assert reason.height() < 2 * line
    reason.setText("sounds like “chat”, and is written differently elsewhere in this text")
    qtbot.waitUntil(lambda: reason.height() >= 2 * line)
