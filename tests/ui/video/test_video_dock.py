"""Where the picture is seen: in the window, on the full screen, or nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from editor.ui.video.synced_player import SyncedPlayer
from tests.ui.conftest import ShowWindow
from tests.ui.drivers import double_click, press, press_keys
from tests.ui.video.films import make_song_with_cover, number_on
from tests.ui.video.frame_times import OpenFilm, off_ms, project_on


def test_sound_alone_shows_no_picture(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, tmp_path: Path
) -> None:
    window = show_window(project_file)
    qtbot.waitUntil(lambda: window.page.playback.duration_ms > 0)
    assert not window.actions_["view.picture"].isEnabled()
    song = make_song_with_cover(tmp_path / "song.flac")
    window.page.load_recording(song)
    qtbot.waitUntil(lambda: window.page.playback.duration_ms > 0)
    press_keys(window, "Shift+F9")
    assert not window.video.has_picture
    assert window.video.dock.isHidden()


def test_it_appears_by_itself_and_stays_away_where_it_was_put_away(
    open_film: OpenFilm, settings: Settings
) -> None:
    window = open_film()
    assert window.video.dock.isVisible()
    press_keys(window, "Shift+F9")
    assert window.video.dock.isHidden()
    assert not settings.values.show_picture
    press_keys(window, "Shift+F9")
    assert window.video.dock.isVisible()
    window.video.dock.close()
    assert not settings.values.show_picture
    window.close_project()
    assert not window.video.has_picture


def test_the_picture_has_no_black_beside_it_wherever_it_stands(
    qtbot: QtBot, open_film: OpenFilm, settings: Settings
) -> None:
    settings.values.show_review = False
    window = open_film()
    view, shape = window.video.dock.view, 108 / 192

    def fits() -> bool:
        return abs(view.height() - view.width() * shape) < 2

    window.resize(1180, 780)
    qtbot.waitUntil(fits)
    alone = window.video.dock.height()
    press_keys(window, "F9")
    qtbot.waitUntil(lambda: fits() and window.video.dock.height() < alone / 2)
    assert window.review.dock.isVisible()
    window.video.dock.setFloating(True)
    window.video.dock.resize(400, 500)
    qtbot.waitUntil(lambda: view.height() > 400)


def test_the_picture_fills_the_screen_and_keys_work_there(
    qtbot: QtBot, qapp: QApplication, open_film: OpenFilm
) -> None:
    window = open_film()
    playback = window.page.playback
    press_keys(window, "Ctrl+Alt+F")
    screen = window.video.screen
    assert screen is not None
    qtbot.waitUntil(lambda: screen.isFullScreen() and screen.isActiveWindow())
    assert number_on(screen.view.image) >= 0
    press_keys(screen, "Ctrl+Space")
    qtbot.waitUntil(lambda: playback.playing)
    press_keys(screen, "Ctrl+Space")
    qtbot.waitUntil(lambda: not playback.playing)
    press(screen, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.video.is_full_screen)
    double_click(window.video.dock.view, QPoint(40, 40))
    again = window.video.screen
    assert again is not None
    qtbot.waitUntil(again.isActiveWindow)
    press_keys(again, "Ctrl+Alt+F")
    assert not window.video.is_full_screen


def test_unseen_it_is_not_decoded(qtbot: QtBot, open_film: OpenFilm) -> None:
    window = open_film()
    window.video.toggle()
    frames: list[object] = []
    synced_player = window.video.synced_player
    assert synced_player is not None
    synced_player.shown.connect(frames.append)
    window.page.playback.play_span(2000, 2600)
    qtbot.waitUntil(lambda: window.page.playback.position_ms >= 2600)
    assert frames == []
    window.video.toggle()
    qtbot.waitUntil(lambda: off_ms(window) == 0)


def test_where_pictures_cannot_be_decoded_it_is_said_and_the_sound_plays(
    qtbot: QtBot, show_window: ShowWindow, film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SyncedPlayer, "is_available", False)
    window = show_window(project_on(film, tmp_path))
    qtbot.waitUntil(lambda: any("earproof doctor" in text for text in window.notices.texts))
    assert not window.video.has_picture
    assert window.video.dock.isHidden()
    window.page.playback.play_on(1000)
    qtbot.waitUntil(lambda: window.page.playback.position_ms > 1200)


def test_a_picture_that_fails_is_put_away_and_the_sound_plays_on(qtbot: QtBot, open_film: OpenFilm) -> None:
    window = open_film()
    window.page.playback.play_on(1000)
    synced_player = window.video.synced_player
    assert synced_player is not None
    synced_player.failed.emit("The codec is unknown.")
    assert any("“talk.mp4” can’t be shown (The codec is unknown)" in text for text in window.notices.texts)
    assert window.video.dock.isHidden()
    qtbot.waitUntil(lambda: window.page.playback.position_ms > 1500)
