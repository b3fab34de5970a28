"""The subtitles on the picture."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from tests.ui.drivers import type_text
from tests.ui.video.frame_times import OpenFilm


def test_subtitles_are_those_of_the_text_as_it_is_now(
    qtbot: QtBot, open_film: OpenFilm, settings: Settings
) -> None:
    window = open_film()
    view, editor = window.video.dock.view, window.page.editor
    window.page.playback.seek(500)
    qtbot.waitUntil(lambda: view.lines == ("We met in Seoul last week.",))
    editor.place_caret("a", len("We met"))
    type_text(editor, " Ann")
    qtbot.waitUntil(lambda: view.lines == ("We met Ann in Seoul last week.",))
    window.page.playback.seek(7000)
    qtbot.waitUntil(lambda: view.lines == ())
    window.page.playback.seek(8100)
    qtbot.waitUntil(lambda: view.lines == ("I used it too.",))
    box = window.video.dock.profile
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert view.lines == ()
    assert settings.values.subtitle_profile == ""
