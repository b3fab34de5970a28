"""How the listed subtitles look: what is heard and what is broken stands out, in German and both themes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from editor.ui.language.translators import Language, install_language
from editor.ui.look.theme import ColourScheme
from tests.ui.conftest import ShowWindow
from tests.ui.fixtures import LoadedWindow
from tests.ui.subtitles.conftest import entries


def test_what_is_lit_and_what_is_broken_stand_out_in_colour(qtbot: QtBot, listed: LoadedWindow) -> None:
    panel, theme = listed.window.subtitles.panel, listed.window.themes.theme
    listed.playback.seek(1000)
    qtbot.waitUntil(lambda: panel.model.lit_row == 0)
    image = panel.list.viewport().grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(2, image.width(), 3) for y in range(image.height())}
    assert {theme.word_light, theme.error_tint, theme.error} <= seen


@pytest.mark.parametrize("scheme", [ColourScheme.LIGHT, ColourScheme.DARK])
def test_it_can_be_seen_in_german_and_in_both_themes(
    qtbot: QtBot,
    show_window: ShowWindow,
    dense_file: Path,
    settings: Settings,
    qapp: QApplication,
    scheme: ColourScheme,
) -> None:
    settings.values.show_subtitles, settings.values.show_review = True, False
    install_language(qapp, Language.GERMAN)
    try:
        window = show_window(dense_file)
        window.themes.choose(scheme)
        qtbot.waitUntil(lambda: window.subtitles.checking.is_current)
        panel = window.subtitles.panel
        assert "mit Verstößen" in panel.summary.text()
        assert any(
            "Lesegeschwindigkeit: " in line and " statt 20 " in line for one in entries(panel) for line in one
        )
        seen = panel.list.viewport().grab().toImage()
        colours = {
            seen.pixelColor(x, y).name() for x in range(2, seen.width(), 3) for y in range(seen.height())
        }
        assert window.themes.theme.error_tint in colours
    finally:
        install_language(qapp, Language.ENGLISH)
