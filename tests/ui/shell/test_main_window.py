"""The whole window: start, open, edit, save, close."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from editor.document.values import Transcript
from editor.formats.native import project_format
from editor.services.settings import Settings
from editor.services.storage.media_identity import media_reference
from editor.services.storage.writer import SaveState
from editor.ui.look.theme import ThemeManager
from editor.ui.projects.new_project_dialog import NewProjectDialog
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import click, drop_files, press, press_keys, type_text


def texts(window: MainWindow) -> list[str]:
    return [segment.text for segment in window.page.editor.transcript.segments]


def test_the_start_screen_lists_recent_projects_and_forgets_them(
    qtbot: QtBot, show_window: ShowWindow, settings: Settings, project_file: Path, tmp_path: Path
) -> None:
    settings.add_recent(tmp_path / "gone.earproof")
    settings.add_recent(project_file)
    window = show_window()
    assert window.stack.currentWidget() is window.start
    rows = window.start.recent_rows
    assert [(row.path.name, row.present) for row in rows] == [
        ("talk.earproof", True),
        ("gone.earproof", False),
    ]
    click(rows[1].forget, QPoint(5, 5))
    assert settings.recent == [project_file]
    assert [row.path for row in window.start.recent_rows] == [project_file]
    click(window.start.recent_rows[0], QPoint(10, 10))
    qtbot.waitUntil(lambda: window.has_project)
    assert window.stack.currentWidget() is window.page
    assert "talk" in window.windowTitle()


def test_what_is_typed_is_in_the_file_within_a_second(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path
) -> None:
    window = show_window(project_file)
    window.page.editor.place_caret("d", len("Everyone"))
    type_text(window.page.editor, " here")
    assert window.page.project is not None
    qtbot.waitUntil(
        lambda: project_format.read(project_file).transcript.segments[3].text == "Everyone here did.",
        timeout=1000,
    )
    qtbot.waitUntil(lambda: window.status.saved.label.text() == "Saved", timeout=1000)
    press_keys(window.page.editor, "Ctrl+Z")
    assert texts(window)[3] == "Everyone did."
    press_keys(window.page.editor, "Ctrl+Shift+Z")
    assert texts(window)[3] == "Everyone here did."


def test_undo_goes_on_after_reopening(show_window: ShowWindow, project_file: Path) -> None:
    window = show_window(project_file)
    type_text(window.page.editor, "So ")
    assert window.close_project()
    assert window.stack.currentWidget() is window.start
    again = show_window(project_file)
    assert texts(again)[0] == "So We met in Seoul last week."
    press_keys(again.page.editor, "Ctrl+Z")
    assert texts(again)[0] == "We met in Seoul last week."


def test_a_file_that_is_none_is_told_and_the_open_project_stays(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, tmp_path: Path
) -> None:
    window = show_window(project_file)
    broken = tmp_path / "broken.earproof"
    broken.write_text("not a project", encoding="utf-8")
    window.open_path(broken)
    qtbot.waitUntil(lambda: bool(window.notices.texts))
    assert "broken.earproof" in window.notices.texts[0]
    assert window.page.project is not None
    assert window.page.project.path == project_file


def test_a_project_open_elsewhere_is_read_only(show_window: ShowWindow, project_file: Path) -> None:
    first = show_window(project_file)
    second = show_window(project_file)
    assert any("read-only" in text for text in second.notices.texts)
    type_text(second.page.editor, "x")
    assert texts(second) == texts(first)
    assert second.status.saved.label.text() == "Read-only"
    assert not second.actions_["edit.replace"].isEnabled()


def test_a_missing_recording_leaves_the_text_editable_and_can_be_located(
    qtbot: QtBot,
    show_window: ShowWindow,
    project_file: Path,
    recording: Path,
    prompts: ScriptedPrompts,
    tmp_path: Path,
) -> None:
    moved = tmp_path / "elsewhere" / "other name.wav"
    moved.parent.mkdir()
    recording.rename(moved)
    window = show_window(project_file)
    notice = window.notices.notices[0]
    assert "talk.wav" in notice.text
    assert not window.actions_["play.toggle"].isEnabled()
    type_text(window.page.editor, "So ")
    assert texts(window)[0].startswith("So ")
    prompts.file = moved
    assert notice.button is not None
    notice.button.click()
    qtbot.waitUntil(lambda: window.page.playback.can_play)
    assert window.notices.texts == []
    assert not any("isn’t the recording" in text for text in prompts.asked)
    assert window.close_project()
    assert project_format.read(project_file).media.absolute_path == str(moved)


@pytest.mark.parametrize("yes", [True, False])
def test_another_recording_is_taken_only_when_the_person_insists(
    qtbot: QtBot,
    show_window: ShowWindow,
    project_file: Path,
    recording: Path,
    prompts: ScriptedPrompts,
    yes: bool,
) -> None:
    other = recording.with_name("other.wav")
    recording.rename(other)
    other.write_bytes(other.read_bytes()[:-3200])
    window = show_window(project_file)
    prompts.file, prompts.yes = other, yes
    window.relinking.locate_recording()
    qtbot.waitUntil(lambda: not window.opening.busy)
    assert any("isn’t the recording" in text for text in prompts.asked)
    assert window.page.playback.can_play is yes


def test_ctrl_s_says_that_all_is_saved_and_offers_a_name(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, prompts: ScriptedPrompts
) -> None:
    window = show_window(project_file)
    type_text(window.page.editor, "So ")
    press_keys(window.page.editor, "Ctrl+S")
    type_text(window.page.editor, "on ")  # the hand need not stop
    assert prompts.asked == []
    assert window.page.editor.toPlainText().startswith("So on ")
    qtbot.waitUntil(lambda: window.status.saved.label.text() == "All changes are saved")
    prompts.line = "Before the interview"
    press(window.status.saved.name_version, Qt.Key.Key_Space)
    assert window.status.saved.name_version.isHidden()
    assert window.page.project is not None
    assert window.page.project.store.flush()
    (version,) = project_format.read(project_file).versions
    assert version.name == "Before the interview"
    assert version.revision == window.page.project.document.revision


def test_what_cannot_be_saved_is_told_and_asked_about(
    qtbot: QtBot,
    show_window: ShowWindow,
    project_file: Path,
    prompts: ScriptedPrompts,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    window = show_window(project_file)
    project = window.page.project
    assert project is not None
    monkeypatch.setattr(
        "editor.services.storage.journal.os.fsync",
        lambda _fd: (_ for _ in ()).throw(OSError(28, "No space left")),
    )
    type_text(window.page.editor, "x")
    qtbot.waitUntil(lambda: project.store.state is SaveState.FAILED)
    qtbot.waitUntil(lambda: window.status.saved.label.text() == "Not saved")
    assert window.notices.texts
    monkeypatch.undo()
    copy = project_file.with_name("copy.earproof")
    prompts.file = copy
    button = window.notices.notices[0].button
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: not window.saving.writing)
    assert project_format.read(copy).transcript == project.document.transcript
    prompts.yes = False
    monkeypatch.setattr(project.store, "flush", lambda: False)
    assert not window.close_project()
    assert window.has_project


def test_dropped_projects_are_opened(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> None:
    window = show_window()
    assert drop_files(window.start, QPoint(100, 100), [project_file])
    qtbot.waitUntil(lambda: window.has_project)


def test_dropped_files_stay_where_they_are(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> None:
    window = show_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(project_file))])
    both, left = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(QPoint(10, 10), both, data, left, none),
        QDragMoveEvent(QPoint(10, 10), both, data, left, none),
        QDropEvent(QPointF(10, 10), both, data, left, none),
    ):
        event.setDropAction(Qt.DropAction.MoveAction)  # as a file manager proposes on one disk
        QApplication.sendEvent(window, event)
        assert event.isAccepted()
        assert event.dropAction() is Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: window.has_project)


def test_files_dropped_on_the_text_are_left_to_the_window(
    show_window: ShowWindow, project_file: Path, recording: Path, prompts: ScriptedPrompts
) -> None:
    window = show_window(project_file)
    assert drop_files(window.page.editor.viewport(), QPoint(100, 100), [recording])
    assert prompts.asked == ["New from recording"]
    assert len(texts(window)) == 4


@pytest.mark.parametrize("at", ["text", "field", "transport"])
def test_a_recording_and_its_transcript_can_be_dropped_together_anywhere(
    show_window: ShowWindow, project_file: Path, recording: Path, prompts: ScriptedPrompts, at: str
) -> None:
    window = show_window(project_file)
    rough = recording.with_suffix(".txt")
    rough.write_text("We met in Seoul.", encoding="utf-8")
    press_keys(window.page.editor, "Ctrl+F")
    field = window.page.find_bar.find_field
    asked: list[tuple[Path | None, Path | None]] = []

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, NewProjectDialog)
        asked.append((dialog.recording.path, dialog.transcript.path))
        return False

    prompts.on_dialog = answer
    widget = {"text": window.page.editor.viewport(), "field": field, "transport": window.page.transport}[at]
    assert drop_files(widget, QPoint(10, 10), [rough, recording])
    assert asked == [(recording, rough)]
    assert field.text() == ""
    assert len(texts(window)) == 4


def test_every_action_of_the_table_has_a_text_and_no_two_share_a_key(show_window: ShowWindow) -> None:
    window = show_window()
    keys = [key.toString() for key in window.actions_.sequences]
    assert len(keys) == len(set(keys))
    assert all(action.text for action in window.actions_.table)


def test_every_menu_entry_can_be_run_or_is_disabled_on_the_start_screen(
    show_window: ShowWindow, prompts: ScriptedPrompts
) -> None:
    window = show_window()
    window.actions_.refresh()
    for action in window.actions_.table:
        if action.can_run() and action.id not in ("file.quit", "file.close"):
            window.actions_[action.id].trigger()
    assert window.isVisible()


def test_every_menu_is_filled(show_window: ShowWindow, project_file: Path) -> None:
    window = show_window(project_file)
    for entry in window.menuBar().actions():
        menu = entry.menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        assert [action for action in menu.actions() if action.text()]


def test_speakers_are_assigned_by_keys_and_renamed(
    show_window: ShowWindow, project_file: Path, prompts: ScriptedPrompts
) -> None:
    window = show_window(project_file)
    editor, editing = window.page.editor, window.page.speaker_editing
    editor.place_caret("a", 0)
    press(editor, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert [segment.speaker_id for segment in editor.transcript.segments[:3]] == ["lee"] * 3
    assert window.status.speaker.text() == "Turn 1 of 3: Lee"
    prompts.line = "Lee Min"
    editing.rename_speaker("lee")
    assert [speaker.name for speaker in editing.speakers] == ["Sam Altman", "Lee Min"]
    assert window.status.speaker.text() == "Turn 1 of 3: Lee Min"
    editing.assign_named("Dora")
    assert editor.transcript.speaker(editor.transcript.segments[0].speaker_id) == editing.speakers[2]
    prompts.line, prompts.yes = "Sam Altman", True
    editing.rename_speaker("lee")
    assert [speaker.name for speaker in editing.speakers] == ["Sam Altman", "Dora"]
    assert editor.transcript.segments[2].speaker_id == "sam"


def test_choices_are_kept(show_window: ShowWindow, settings: Settings, project_file: Path) -> None:
    window = show_window(project_file)
    size = window.page.editor.font().pointSizeF()
    window.actions_["view.larger"].trigger()
    assert window.page.editor.font().pointSizeF() == size + 1
    window.actions_["view.dark"].trigger()
    window.actions_["view.review"].trigger()
    assert not window.review.dock.isVisible()
    kept = Settings(settings.path).values
    assert (kept.text_size, kept.theme, kept.show_review) == (size + 1, "dark", False)
    assert window.page.editor.theme.name == "dark"


def test_a_copy_is_saved_and_never_over_the_open_project(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    window = show_window(project_file)
    type_text(window.page.editor, "So ")
    prompts.file = tmp_path / "other"
    window.actions_["file.copy"].trigger()
    qtbot.waitUntil(lambda: not window.saving.writing)
    copied = project_format.read(tmp_path / "other.earproof")
    assert copied.transcript.segments[0].text.startswith("So ")
    prompts.file = project_file
    window.actions_["file.copy"].trigger()
    assert any("“talk.earproof” is the open project" in text for text in window.notices.texts)


def test_an_empty_transcript_says_what_to_do(
    show_window: ShowWindow, tmp_path: Path, recording: Path
) -> None:
    path = tmp_path / "empty.earproof"
    media = media_reference(recording, relative_to=tmp_path, duration_ms=30_000)
    transcript = Transcript("en", (), ())
    project_format.create(path, media=media, transcript=transcript, source_text=None, engine={})
    window = show_window(path)
    assert "No text yet" in window.page.editor.empty_hint
    assert window.status.place.text() == "No segments"
    type_text(window.page.editor, "Hello")
    assert texts(window) == ["Hello"]


def test_the_gutter_says_who_speaks_in_full(show_window: ShowWindow, project_file: Path) -> None:
    window = show_window(project_file)
    gutter = window.page.editor.gutter
    assert "Sam Altman" in gutter.tooltip_at(QPoint(30, 20))
    assert "F5" in gutter.tooltip_at(QPoint(gutter.width() - 30, 20))
    assert gutter.tooltip_at(QPoint(30, gutter.height() - 5)) == ""


def test_a_new_window_is_no_larger_than_the_screen(
    qtbot: QtBot, settings: Settings, themes: ThemeManager, prompts: ScriptedPrompts
) -> None:
    window = MainWindow(settings, themes, prompts=prompts)
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert window.size() == QSize(1180, 780).boundedTo(room - QSize(16, 48))  # its frame needs room too
    assert room.width() < 1180  # the screen of these tests is a small one


def test_f11_fills_the_screen_and_gives_it_back(show_window: ShowWindow, project_file: Path) -> None:
    window = show_window(project_file)
    size = window.size()
    press_keys(window.page.editor, "F11")
    assert window.isFullScreen()
    window.keep_place()
    press_keys(window.page.editor, "F11")
    assert not window.isFullScreen()
    assert window.size() == size
    window.restore_place()
    assert not window.isFullScreen()
