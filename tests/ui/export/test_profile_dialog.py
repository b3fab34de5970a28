"""The rules of subtitles are changed in the window: a person's own are written, offered, and taken back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from editor.services.subtitles.profiles import KEYS, PROFILES, profile_named, user_profiles_path
from editor.ui.export.export_dialog import ExportDialog
from editor.ui.export.profile_dialog import ProfileDialog
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import press_keys


@pytest.fixture(autouse=True)
def own_profiles() -> Iterator[Path]:
    yield user_profiles_path()
    shutil.rmtree(user_profiles_path(), ignore_errors=True)


@pytest.mark.parametrize("name", [profile.name for profile in PROFILES])
def test_saved_unchanged_the_rules_are_the_same(qtbot: QtBot, name: str) -> None:
    dialog = ProfileDialog(None, name)  # type: ignore[arg-type]  # no window is needed
    qtbot.addWidget(dialog)
    assert {*dialog.numbers, *dialog.choices} == {*KEYS} - {"title", "based_on"}
    dialog.save()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert profile_named(name) == next(one for one in PROFILES if one.name == name)


def test_rules_are_edited_from_the_export_dialog_and_taken_back(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, project_file: Path, own_profiles: Path
) -> None:
    own_profiles.mkdir(parents=True)
    (own_profiles / "damaged.toml").write_text("lines = 9\n", encoding="utf-8")
    window = show_window(project_file)
    seen: list[str] = []

    def in_rules(dialog: QDialog) -> bool:
        assert isinstance(dialog, ProfileDialog)
        dialog.title_edit.setText("Slow reading")
        dialog.numbers["characters_per_second"].setValue(4)
        dialog.save()
        return dialog.result() == QDialog.DialogCode.Accepted

    def in_rules_again(dialog: QDialog) -> bool:
        assert isinstance(dialog, ProfileDialog)
        (reset,) = (
            button
            for button in dialog.buttons.buttons()
            if dialog.buttons.buttonRole(button) is QDialogButtonBox.ButtonRole.DestructiveRole
        )
        reset.click()
        return dialog.result() == QDialog.DialogCode.Accepted

    def in_export(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        prompts.on_dialog = in_rules
        dialog.form.rules.edit.click()
        seen.append(dialog.form.profile.currentText())
        assert "damaged.toml" in dialog.form.rules.damaged.text()
        prompts.on_dialog = in_rules_again
        dialog.form.rules.edit.click()
        seen.append(dialog.form.profile.currentText())
        dialog.format.setCurrentIndex(
            next(row for row in range(dialog.format.count()) if dialog.format.itemData(row).name == "txt")
        )
        assert not dialog.form.rules.edit.isEnabled()
        return False

    prompts.on_dialog = in_export
    press_keys(window.page.editor, "Ctrl+E")
    assert seen == ["Slow reading", "Standard (42 characters, two lines)"]
    assert profile_named("slow-reading") is None


def test_what_cannot_be_written_is_told_in_the_dialog(qtbot: QtBot) -> None:
    dialog = ProfileDialog(None, "bbc")  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.numbers["shortest_ms"].setValue(9_000)
    dialog.save()
    assert dialog.error.text() == "The minimum duration can’t exceed the maximum duration."
    dialog.numbers["shortest_ms"].setValue(900)
    for title in ("", "字幕"):
        dialog.title_edit.setText(title)
        dialog.save()
        assert dialog.error.text() == "Enter a name of letters a to z or digits."
    assert dialog.isVisible()
    assert not user_profiles_path().exists()


@pytest.mark.parametrize(
    "title", ["Netflix", "netflix, ENGLISH", "Standard", "Imported", "My own", "Damaged"]
)
def test_new_rules_never_take_the_place_of_others(qtbot: QtBot, own_profiles: Path, title: str) -> None:
    own_profiles.mkdir(parents=True)
    (own_profiles / "my-own.toml").write_text("lines = 1\n", encoding="utf-8")
    (own_profiles / "damaged.toml").write_text("lines = 9\n", encoding="utf-8")
    before = {path.name: path.read_bytes() for path in own_profiles.iterdir()}
    dialog = ProfileDialog(None, "bbc")  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.title_edit.setText(title)
    dialog.save()
    assert dialog.error.text() == "Rules with this name already exist. Choose another name."
    assert {path.name: path.read_bytes() for path in own_profiles.iterdir()} == before


def test_damaged_rules_of_a_known_name_are_mended_from_the_program(qtbot: QtBot, own_profiles: Path) -> None:
    own_profiles.mkdir(parents=True)
    (own_profiles / "bbc.toml").write_text("lines = 9\n", encoding="utf-8")
    dialog = ProfileDialog(None, "bbc")  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    assert "“lines”. Enter a whole number from 1 to 4" in dialog.error.text()
    dialog.save()
    assert profile_named("bbc") == next(one for one in PROFILES if one.name == "bbc")
