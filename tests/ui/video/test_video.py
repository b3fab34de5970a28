"""The picture of a video file: whether what is seen belongs to what is heard, and where it is seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.formats.native import project_format
from editor.services.settings import Settings
from editor.services.storage.media_identity import media_reference
from editor.ui.shell.main_window import MainWindow
from editor.ui.video.synced_player import SyncedPlayer
from editor.ui.video.video_view import VideoView
from tests.ui.conftest import ShowWindow, make_transcript
from tests.ui.drivers import double_click, press, press_keys, type_text
from tests.ui.video.films import FRAME_MS, make_film, make_song_with_cover, number_on

NEAR_MS = 40
SECONDS = 24.0
OpenFilm = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Half a minute whose every frame carries its number."""
    return make_film(tmp_path_factory.mktemp("films") / "talk.mp4", seconds=SECONDS)


def project_on(recording: Path, folder: Path) -> Path:
    """Return a project with the small transcript on a recording."""
    path = folder / "talk.earproof"
    project_format.create(
        path,
        media=media_reference(recording, relative_to=folder, duration_ms=round(SECONDS * 1000)),
        transcript=make_transcript(),
        source_text=None,
        engine={"model": "by hand"},
    )
    return path


@pytest.fixture
def open_film(qtbot: QtBot, show_window: ShowWindow, tmp_path: Path, film: Path) -> OpenFilm:
    """A function that shows a window on a film, once its picture is there."""

    def open_it(path: Path = film) -> MainWindow:
        window = show_window(project_on(path, tmp_path))
        qtbot.waitUntil(lambda: window.video.has_picture)
        qtbot.waitUntil(lambda: number_on(window.video.dock.view.image) >= 0)
        qtbot.waitUntil(lambda: window.page.playback.duration_ms > 0)
        return window

    return open_it


def seen_ms(view: VideoView) -> int:
    """Return when the frame that is seen begins, on the picture's own clock."""
    return number_on(view.image) * FRAME_MS


def off_ms(window: MainWindow, *, later_ms: int = 0) -> int:
    """Return how far the frame that is seen is from what is heard, 0 where it belongs to it.

    `later_ms`: so much later the picture's clock is than the sound's.
    """
    heard, start = window.page.playback.position_ms + later_ms, seen_ms(window.video.dock.view)
    return max(0, start - heard, heard - (start + FRAME_MS))


def stays_near(qtbot: QtBot, window: MainWindow, *, for_ms: int, speed: float = 1.0) -> None:
    """Wait until the picture has been with the sound for so long without a break."""
    playback = window.page.playback
    since: list[int | None] = [None]

    def near() -> bool:
        if off_ms(window) > NEAR_MS * max(1.0, speed):
            since[0] = None
        elif since[0] is None or playback.position_ms < since[0]:
            since[0] = playback.position_ms
        return since[0] is not None and playback.position_ms - since[0] >= for_ms

    qtbot.waitUntil(near, timeout=20_000)


def test_the_frame_that_is_seen_belongs_to_what_is_heard(qtbot: QtBot, open_film: OpenFilm) -> None:
    window = open_film()
    playback = window.page.playback
    playback.play_on(2000)
    stays_near(qtbot, window, for_ms=1000)
    playback.seek(15_000)
    qtbot.waitUntil(lambda: playback.position_ms >= 15_000)
    stays_near(qtbot, window, for_ms=1000)
    assert seen_ms(window.video.dock.view) > 15_000


@pytest.mark.parametrize("speed", [0.5, 2.0])
def test_it_stays_with_the_sound_at_any_speed(qtbot: QtBot, open_film: OpenFilm, speed: float) -> None:
    window = open_film()
    window.page.playback.play_on(1000)
    window.page.playback.set_speed(speed)
    stays_near(qtbot, window, for_ms=800, speed=speed)


def test_paused_it_shows_exactly_the_place_however_fast_one_goes_through(
    qtbot: QtBot, open_film: OpenFilm
) -> None:
    window = open_film()
    playback = window.page.playback
    for place_ms in (20_000, 5000, 5040, 5080, 12_345, 400):
        playback.seek(place_ms)
    qtbot.waitUntil(lambda: off_ms(window) == 0)
    assert seen_ms(window.video.dock.view) == 400
    playback.play_on(3000)
    qtbot.waitUntil(lambda: playback.position_ms > 3300)
    playback.pause()
    qtbot.waitUntil(lambda: off_ms(window) == 0)


def test_a_loop_is_seen_again_and_again(qtbot: QtBot, open_film: OpenFilm) -> None:
    window = open_film()
    playback = window.page.playback
    playback.play_span(8000, 8600, loop=True)
    rounds: list[int] = []

    def looped() -> bool:
        if not rounds or (rounds[-1] < 8300) != (seen_ms(window.video.dock.view) < 8300):
            rounds.append(seen_ms(window.video.dock.view))
        return len(rounds) >= 7

    qtbot.waitUntil(looped, timeout=20_000)
    assert all(7900 <= place <= 8640 for place in rounds[1:])


def test_a_file_whose_sound_begins_later_than_its_picture_is_in_step(
    qtbot: QtBot, open_film: OpenFilm, tmp_path: Path
) -> None:
    # The first sound belongs to a picture of 0.8 s: time zero of the text is the first sound.
    film = make_film(tmp_path / "late.mkv", seconds=12.0, sound_begins_s=0.8)
    window = open_film(film)
    window.page.playback.seek(3000)
    qtbot.waitUntil(lambda: off_ms(window, later_ms=800) == 0)
    assert seen_ms(window.video.dock.view) == 3800


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
    settings.values.show_untexted = False
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
    assert any("talk.mp4 cannot be shown (The codec is unknown)" in text for text in window.notices.texts)
    assert window.video.dock.isHidden()
    qtbot.waitUntil(lambda: window.page.playback.position_ms > 1500)


def test_at_the_end_the_last_frame_stays_and_one_can_go_back(qtbot: QtBot, open_film: OpenFilm) -> None:
    window = open_film()
    window.page.playback.play_on(23_500)
    qtbot.waitUntil(lambda: not window.page.playback.playing and window.page.playback.position_ms > 23_900)
    assert seen_ms(window.video.dock.view) >= 23_800
    window.page.playback.seek(1000)
    qtbot.waitUntil(lambda: off_ms(window) == 0)
