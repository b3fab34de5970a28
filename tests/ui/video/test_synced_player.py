"""Whether the frame that is seen belongs to what is heard, at any speed and place."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.ui.shell.main_window import MainWindow
from tests.ui.video.films import make_film
from tests.ui.video.frame_times import OpenFilm, off_ms, seen_ms

NEAR_MS = 40


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
    # The first sound belongs to a picture of 0.8 s, and times count from the first picture.
    film = make_film(tmp_path / "late.mkv", seconds=12.0, sound_begins_s=0.8)
    window = open_film(film)
    window.page.playback.seek(3000)
    qtbot.waitUntil(lambda: off_ms(window) == 0)
    assert seen_ms(window.video.dock.view) == 3000


def test_at_the_end_the_last_frame_stays_and_one_can_go_back(qtbot: QtBot, open_film: OpenFilm) -> None:
    window = open_film()
    window.page.playback.play_on(23_500)
    qtbot.waitUntil(lambda: not window.page.playback.playing and window.page.playback.position_ms > 23_900)
    assert seen_ms(window.video.dock.view) >= 23_800
    window.page.playback.seek(1000)
    qtbot.waitUntil(lambda: off_ms(window) == 0)
