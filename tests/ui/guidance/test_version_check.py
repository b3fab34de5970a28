"""Help > Check for a newer version: asked when chosen, answered by a notice."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.services import newer_version
from editor.ui.language.translators import Language, install_language
from tests.support.hub_server import HubServer, hub_server
from tests.ui.conftest import ShowWindow


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """A server in the index's place, which has version 999.1."""
    with hub_server({"json": json.dumps({"info": {"version": "999.1"}}).encode()}) as server:
        monkeypatch.setattr(newer_version, "INDEX_URL", f"{server.address}/json")
        yield server


def test_nothing_is_asked_until_it_is_chosen(qtbot: QtBot, show_window: ShowWindow, index: HubServer) -> None:
    window = show_window()
    assert index.asked == []
    window.actions_["help.version"].trigger()
    qtbot.waitUntil(lambda: bool(window.notices.texts))
    [notice] = window.notices.notices
    assert notice.text == f"Earproof 999.1 is available; you have {newer_version.installed_version()}."
    assert notice.button is not None
    assert len(index.asked) == 1


def test_the_newest_version_is_told_without_a_button(
    qtbot: QtBot, show_window: ShowWindow, index: HubServer
) -> None:
    index.files["json"] = json.dumps({"info": {"version": "0.0.1"}}).encode()
    window = show_window()
    window.actions_["help.version"].trigger()
    qtbot.waitUntil(lambda: bool(window.notices.texts))
    [notice] = window.notices.notices
    assert notice.text == f"Earproof {newer_version.installed_version()} is the newest version."
    assert notice.button is None


def test_no_answer_is_told_in_the_window_s_language(
    qtbot: QtBot, qapp: QApplication, show_window: ShowWindow, index: HubServer
) -> None:
    index.status = 500
    install_language(qapp, Language.GERMAN)
    try:
        window = show_window()
        window.actions_["help.version"].trigger()
        qtbot.waitUntil(lambda: bool(window.notices.errors))
        [said] = window.notices.errors
    finally:
        install_language(qapp, Language.ENGLISH)
    assert said == "„127.0.0.1“ hat keine Version genannt (Fehler 500). Versuchen Sie es später noch einmal."
