"""The page of models: what it lists, that nothing is fetched unasked, and what its buttons do."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from alignment.models.catalogue import CATALOGUE, ModelFile
from alignment.models.folders import embedded_folder, folder_under_way, is_fetched
from editor.services.settings import Settings
from editor.ui.models.models_dialog import ModelsDialog
from editor.ui.projects.new_project_dialog import NewProjectDialog
from tests.support.hub_server import HubServer, hub_server
from tests.ui.conftest import ScriptedPrompts, ShowWindow

WAIT_MS = 60_000
FILES = {"model.bin": bytes(2_000_000), "config.json": b"{}", "tokenizer.json": b"{}"}


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A person's own cache, without models."""
    for name, folder in (("XDG_CACHE_HOME", "cache"), ("HF_HOME", "hub")):
        monkeypatch.setenv(name, str(tmp_path / folder))


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """A server that has the model small, with little in it."""
    files = tuple(
        ModelFile(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in FILES.items()
    )
    monkeypatch.setitem(CATALOGUE, "small", replace(CATALOGUE["small"], files=files))
    with hub_server(dict(FILES)) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.address)
        yield server


@pytest.fixture
def dialog(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, settings: Settings
) -> Iterator[ModelsDialog]:
    """The page, on screen."""
    made = ModelsDialog(show_window(), prompts, settings)
    made.show()
    yield made
    made.done(0)
    made.deleteLater()


def cells(dialog: ModelsDialog, name: str) -> list[str]:
    row = list(CATALOGUE).index(name)
    items = (dialog.table.item(row, column) for column in range(dialog.table.columnCount()))
    return [item.text() for item in items if item is not None]


def test_it_lists_what_is_here_and_what_can_be_downloaded(hub: HubServer, dialog: ModelsDialog) -> None:
    assert cells(dialog, "tiny.en")[1:] == ["English", "78 MB", "Not measured", "On this computer"]
    assert cells(dialog, "large-v3")[1:] == ["About 100", "3,091 MB", "Not measured", "Not downloaded"]
    dialog.choose("large-v3")
    assert "Fewest errors." in dialog.details.text()
    assert "huggingface.co/Systran/faster-whisper-large-v3. Licence: MIT." in dialog.details.text()
    assert dialog.download_button.isEnabled()
    assert not dialog.measure_button.isEnabled()
    dialog.choose("tiny.en")
    assert not dialog.download_button.isEnabled()
    assert not dialog.remove_button.isEnabled()
    assert not hub.asked


def test_a_model_is_downloaded_and_removed(
    qtbot: QtBot, hub: HubServer, dialog: ModelsDialog, prompts: ScriptedPrompts
) -> None:
    dialog.choose("small")
    QTest.keyClick(dialog.download_button, Qt.Key.Key_Space)
    assert dialog.jobs.running
    assert dialog.progress.isVisible()
    assert not dialog.download_button.isEnabled()
    qtbot.waitUntil(lambda: not dialog.jobs.running, timeout=WAIT_MS)
    assert is_fetched("small")
    assert cells(dialog, "small")[-1] == "On this computer"
    assert dialog.chosen is not None
    assert dialog.chosen.name == "small"
    prompts.yes = False
    dialog.remove()
    assert is_fetched("small")
    prompts.yes = True
    dialog.remove()
    assert not is_fetched("small")
    assert cells(dialog, "small")[-1] == "Not downloaded"


def test_stopped_a_download_goes_on_later(qtbot: QtBot, hub: HubServer, dialog: ModelsDialog) -> None:
    hub.hold_after = 1_000_000
    dialog.choose("small")
    dialog.download()
    qtbot.waitUntil(hub.held.is_set, timeout=WAIT_MS)
    part = folder_under_way("small") / "model.bin.part"
    qtbot.waitUntil(lambda: part.is_file() and dialog.progress.value() > 0, timeout=WAIT_MS)
    QTest.keyClick(dialog.cancel_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog.jobs.running, timeout=WAIT_MS)
    assert dialog.error.text() == ""
    assert cells(dialog, "small")[-1] == "Download stopped"
    assert dialog.download_button.text() == "Resume download"
    assert dialog.cancel_button.isHidden()
    hub.hold_after = None
    hub.let_go.set()
    dialog.download()
    qtbot.waitUntil(lambda: not dialog.jobs.running, timeout=WAIT_MS)
    assert is_fetched("small")
    assert any(asked for _name, asked in hub.asked)


def test_what_goes_wrong_is_told(qtbot: QtBot, hub: HubServer, dialog: ModelsDialog) -> None:
    hub.status = 403
    dialog.choose("small")
    dialog.download()
    qtbot.waitUntil(lambda: not dialog.jobs.running, timeout=WAIT_MS)
    assert "can’t be downloaded (403" in dialog.error.text()
    assert dialog.download_button.isEnabled()


def test_a_folder_and_a_proxy_are_kept_and_used(
    qtbot: QtBot, hub: HubServer, dialog: ModelsDialog, settings: Settings, tmp_path: Path
) -> None:
    mirror = tmp_path / "mirror"
    (mirror / "small").mkdir(parents=True)
    for name, data in FILES.items():
        (mirror / "small" / name).write_bytes(data)
    dialog.mirror.set_path(mirror)
    dialog.proxy.setText("http://127.0.0.1:9")
    kept = Settings(settings.path).values
    assert (kept.models_from, kept.proxy) == (str(mirror), "http://127.0.0.1:9")
    dialog.choose("small")
    dialog.download()
    qtbot.waitUntil(lambda: not dialog.jobs.running, timeout=WAIT_MS)
    assert is_fetched("small")
    assert not hub.asked


@pytest.mark.model
def test_the_built_in_model_is_measured(qtbot: QtBot, dialog: ModelsDialog) -> None:
    dialog.choose("tiny.en")
    dialog.measure()
    assert dialog.jobs.running
    qtbot.waitUntil(lambda: not dialog.jobs.running, timeout=WAIT_MS)
    assert dialog.error.text() == ""
    assert cells(dialog, "tiny.en")[3].endswith("× real time")
    assert cells(dialog, "small")[3].startswith("About ")


def test_a_model_in_a_folder_is_used_for_new_projects(
    dialog: ModelsDialog, prompts: ScriptedPrompts, settings: Settings, tmp_path: Path
) -> None:
    prompts.file = tmp_path
    dialog.choose_folder()
    assert "has no complete Whisper model" in dialog.error.text()
    folder = embedded_folder()
    assert folder is not None
    prompts.file = folder
    dialog.choose_folder()
    assert dialog.error.text() == ""
    assert settings.values.model == str(folder)


def test_everything_has_a_name_for_screen_readers(dialog: ModelsDialog) -> None:
    assert dialog.table.accessibleName() == "Models"
    assert dialog.progress.accessibleName() == "Progress"
    assert dialog.proxy.accessibleName() == "Proxy"
    assert dialog.mirror.field.accessibleName() == "Copy from folder"


def test_it_is_reached_from_a_new_project_and_its_models_are_there(
    qtbot: QtBot,
    hub: HubServer,
    show_window: ShowWindow,
    prompts: ScriptedPrompts,
    settings: Settings,
) -> None:
    new = NewProjectDialog(show_window(), prompts, settings)
    assert new.model.findData("small") == -1

    def fetch(page: QDialog) -> bool:
        assert isinstance(page, ModelsDialog)
        page.show()
        page.choose("small")
        page.download()
        qtbot.waitUntil(lambda: not page.jobs.running, timeout=WAIT_MS)
        page.done(0)
        return False

    prompts.on_dialog = fetch
    choose(new, "More models…")
    assert new.model.findData("small") >= 0
    assert new.model.currentData() == "tiny.en"


def test_it_is_in_the_file_menu(show_window: ShowWindow, prompts: ScriptedPrompts) -> None:
    seen: list[QDialog] = []

    def look(page: QDialog) -> bool:
        seen.append(page)
        return False

    prompts.on_dialog = look
    show_window().actions_["file.models"].trigger()
    assert isinstance(seen[0], ModelsDialog)


def choose(dialog: NewProjectDialog, text: str) -> None:
    at = dialog.model.findText(text)
    dialog.model.setCurrentIndex(at)
    dialog.model.activated.emit(at)
