"""Saving elsewhere, and what others do to the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.document import edits
from editor.formats.native import project_format
from editor.services.storage.store import Store
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import type_text


def notice(window: MainWindow, part: str) -> bool:
    return any(part in text for text in window.notices.texts)


def press_notice(window: MainWindow, part: str) -> None:
    found = next(notice for notice in window.notices.notices if part in notice.text)
    assert found.button is not None
    found.button.click()


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.has_project and not window.opening.busy)


def rename(path: Path, name: str) -> None:
    """Change a project as another program does."""
    with Store.open(path, who="bob") as store:
        assert not store.read_only
        edit = edits.rename_speaker(store.document.transcript, "sam", name)
        assert edit is not None
        store.document.apply(edit)


def test_save_as_goes_on_in_the_other_file(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    window = show_window(project_file)
    window.page.editor.place_caret("d", len("Everyone"))
    type_text(window.page.editor, " here")
    prompts.file = tmp_path / "other"
    window.actions_["file.save_as"].trigger()
    other = tmp_path / "other.earproof"
    qtbot.waitUntil(lambda: window.page.project is not None and window.page.project.path == other)
    settled(qtbot, window)
    type_text(window.page.editor, "x")
    assert window.page.project is not None
    assert window.page.project.store.flush()
    assert project_format.read(project_file).transcript.segments[3].text == "Everyone here did."
    assert len(project_format.read(other).records) == 2


def test_what_is_typed_while_it_is_saved_as_goes_there_too(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    window = show_window(project_file)
    prompts.file = tmp_path / "other.earproof"
    window.page.editor.place_caret("d", len("Everyone"))
    window.actions_["file.save_as"].trigger()
    assert window.saving.writing
    type_text(window.page.editor, " here")
    qtbot.waitUntil(lambda: window.page.project is not None and window.page.project.path == prompts.file)
    settled(qtbot, window)
    assert window.page.editor.transcript.segments[3].text == "Everyone here did."
    assert project_format.read(prompts.file).transcript.segments[3].text == "Everyone here did."


def test_closing_waits_for_a_copy_that_is_being_written(
    show_window: ShowWindow, project_file: Path, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    window = show_window(project_file)
    prompts.file = tmp_path / "copy.earproof"
    window.actions_["file.copy"].trigger()
    assert window.close()
    assert project_format.read(prompts.file).transcript == project_format.read(project_file).transcript


def test_export_without_history_leaves_this_file_open(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    rename(project_file, "Samuel")
    window = show_window(project_file)
    prompts.file = tmp_path / "open.earproof"
    window.actions_["file.no_history"].trigger()
    qtbot.waitUntil(lambda: not window.saving.writing)
    assert project_format.read(prompts.file).records == ()
    assert b"Sam Altman" not in prompts.file.read_bytes()
    assert window.page.project is not None
    assert window.page.project.path == project_file
    prompts.file.write_bytes(b"mine")
    prompts.yes = False
    window.actions_["file.no_history"].trigger()
    assert prompts.file.read_bytes() == b"mine"


def test_a_file_that_grew_elsewhere_is_offered_for_reload(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, tmp_path: Path
) -> None:
    window = show_window(project_file)
    synced = tmp_path / "synced.earproof"
    synced.write_bytes(project_file.read_bytes())
    rename(synced, "Samuel")
    grown = synced.read_bytes()
    with project_file.open("r+b") as stream:
        stream.write(grown)
    window.saving.check_file()
    assert notice(window, "was changed by another program")
    assert project_file.read_bytes() == grown
    press_notice(window, "was changed by another program")
    settled(qtbot, window)
    assert window.page.editor.transcript.speakers[0].name == "Samuel"
    window.saving.check_file()
    assert window.notices.texts == []


def test_what_was_typed_is_not_lost_to_a_reload(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    window = show_window(project_file)
    project_file.write_bytes(project_file.read_bytes() + b"\n")
    window.page.editor.place_caret("d", len("Everyone"))
    type_text(window.page.editor, " here")
    qtbot.waitUntil(lambda: notice(window, "Save a copy"))
    window.saving.check_file()
    prompts.yes = False
    press_notice(window, "was changed by another program")
    assert window.page.editor.transcript.segments[3].text == "Everyone here did."
    prompts.file = tmp_path / "mine.earproof"
    prompts.yes = True
    window.actions_["file.save_as"].trigger()
    asked = len(prompts.asked)
    qtbot.waitUntil(lambda: window.page.project is not None and window.page.project.path == prompts.file)
    settled(qtbot, window)
    assert len(prompts.asked) == asked
    assert window.page.editor.transcript.segments[3].text == "Everyone here did."


def test_a_second_window_reads_says_who_writes_and_takes_over(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path
) -> None:
    holder = Store.open(project_file, who="bob")
    try:
        window = show_window(project_file)
        assert window.page.editor.isReadOnly()
        assert notice(window, "is open elsewhere (another Earproof window)")
        window.saving.check_file()
        assert len(window.notices.texts) == 1
        edit = edits.rename_speaker(holder.document.transcript, "sam", "Samuel")
        assert edit is not None
        holder.document.apply(edit)
        assert holder.flush()
        window.saving.check_file()
        assert notice(window, "was changed by another program")
        press_notice(window, "was changed by another program")
        settled(qtbot, window)
        assert window.page.editor.transcript.speakers[0].name == "Samuel"
        assert window.page.editor.isReadOnly()
    finally:
        holder.close()
    window.saving.check_file()
    assert notice(window, "no longer open elsewhere")
    press_notice(window, "no longer open elsewhere")
    settled(qtbot, window)
    assert not window.page.editor.isReadOnly()


@pytest.mark.parametrize("is_same_size", [True, False])
def test_another_recording_of_the_same_name_is_told_apart(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, recording: Path, is_same_size: bool
) -> None:
    data = bytearray(recording.read_bytes())
    data[-2:] = b"\x12\x34" if is_same_size else b""
    recording.write_bytes(data)
    window = show_window(project_file)
    qtbot.waitUntil(lambda: notice(window, "“talk.wav” has changed since it was aligned"))


def test_a_recording_that_was_renamed_is_found_and_remembered(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, recording: Path
) -> None:
    recording.rename(recording.with_name("2024 interview.wav"))
    window = show_window(project_file)
    qtbot.waitUntil(lambda: window.page.playback.can_play)
    assert window.notices.texts == []
    assert window.page.project is not None
    assert window.page.project.store.flush()
    assert project_format.read(project_file).media.name == "2024 interview.wav"


def test_the_right_recording_beside_the_one_pointed_at_is_taken(
    qtbot: QtBot,
    show_window: ShowWindow,
    project_file: Path,
    recording: Path,
    prompts: ScriptedPrompts,
    tmp_path: Path,
) -> None:
    (tmp_path / "archive" / "b").mkdir(parents=True)
    recording.rename(tmp_path / "archive" / "b" / "x.wav")
    (tmp_path / "archive" / "talk.wav").write_bytes(b"another")
    window = show_window(project_file)
    assert notice(window, "was not found")
    prompts.file = tmp_path / "archive" / "talk.wav"
    press_notice(window, "was not found")
    qtbot.waitUntil(lambda: window.page.playback.can_play)
    assert window.page.project is not None
    assert window.page.project.media.name == "x.wav"
    assert not any("Different" in asked or "isn’t the recording" in asked for asked in prompts.asked)
