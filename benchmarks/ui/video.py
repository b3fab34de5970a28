"""How far the video is off the audio: during playback, after seeks, at every speed, in loops."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.support.figure import Figure

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from editor.ui.playback.playback_session import PlaybackSession
    from editor.ui.video.synced_player import SyncedPlayer

SIZES: Final = ((640, 360), (1280, 720), (1920, 1080))
SECONDS: Final = 24.0
IN_SYNC_MS: Final = 40.0
SETTLED_LOOKS: Final = 20
"""So many looks in a row, 5 ms apart, that find the picture near: then it is settled."""


def figures() -> Iterator[Figure]:
    """Look every 5 ms at the frame that is shown and at the sound's place; offscreen, into a null sink."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from tests.support.sound_server import sound_server
    from tests.ui.video.films import make_film

    app = QApplication([])
    with sound_server(), tempfile.TemporaryDirectory() as folder:
        for width, height in SIZES:
            film = make_film(Path(folder) / f"{height}.mp4", seconds=SECONDS, size=(width, height), gop=250)
            yield from _film_figures(app, film, f"{height}p", Path(folder))


def _film_figures(app: QCoreApplication, film: Path, name: str, folder: Path) -> Iterator[Figure]:
    import shiboken6
    from PySide6.QtCore import QObject

    from editor.services.settings import Settings
    from editor.services.sound.video_track import find_video_track
    from editor.ui.playback.playback_session import PlaybackSession
    from editor.ui.video.synced_player import SyncedPlayer

    picture = find_video_track(film)
    assert picture is not None
    root = QObject()
    sound = PlaybackSession(root, Settings(folder / "settings.json"))
    synced_player = SyncedPlayer(sound, root)
    sound.moved.connect(synced_player.follow)
    sound.changed.connect(synced_player.follow)
    sound.open(film, duration_ms=round(SECONDS * 1000))
    synced_player.open(film, picture)
    look = PictureProbe(app, sound, synced_player)
    look.until(lambda: sound.duration_ms > 0 and synced_player.frame.isValid())
    try:
        yield from _playback_situations(sound, look, name)
    finally:
        synced_player.close()
        sound.close()
        shiboken6.delete(root)


def _playback_situations(sound: PlaybackSession, look: PictureProbe, name: str) -> Iterator[Figure]:
    sound.play_on(0)
    look.settle()
    yield Figure(f"{name}: during playback, p95", look.p95_ms(3.0), "ms", IN_SYNC_MS)
    settled = []
    for place_ms in (20_000, 3000, 15_500, 9500, 18_040):
        sound.seek(place_ms)
        settled.append(look.settle())
    yield Figure(f"{name}: in step again after a seek, worst of five", max(settled), "ms")
    for speed in (0.25, 0.5, 1.5, 2.0, 3.0):
        sound.play_on(1000)
        sound.set_speed(speed)
        look.settle(speed)
        worst_ms = look.p95_ms(2.0) / max(1.0, speed)
        yield Figure(f"{name}: at {speed:g} times the speed, in viewer time", worst_ms, "ms", IN_SYNC_MS)
    sound.set_speed(1.0)
    sound.play_span(6000, 7500, loop=True)
    look.settle()
    yield Figure(f"{name}: in a loop of 1.5 s", look.p95_ms(6.0), "ms", IN_SYNC_MS)
    sound.pause()
    taken = []
    for place_ms in (12_000, 12_040, 500, 21_000):
        begun = time.perf_counter()
        sound.seek(place_ms)
        look.until(lambda: look.off_ms() == 0)
        taken.append((time.perf_counter() - begun) * 1000)
    yield Figure(f"{name}: paused, until the exact frame shows, worst of four", max(taken), "ms")


class PictureProbe:
    """Looks at the frame shown and at the sound's place."""

    def __init__(self, app: QCoreApplication, sound: PlaybackSession, synced_player: SyncedPlayer) -> None:
        self._app = app
        self._sound = sound
        self._synced_player = synced_player

    def off_ms(self) -> float:
        """Return how far the frame shown is from what is heard, 0 where it belongs to it."""
        start_ms, end_ms = self._synced_player.place_of(self._synced_player.frame)
        heard_ms = self._sound.position_ms
        return max(0.0, start_ms - heard_ms, heard_ms - end_ms)

    def settle(self, speed: float = 1.0) -> float:
        """Wait until the picture stays with the sound; return how long that took."""
        begun, near, since = time.perf_counter(), 0, 0.0
        while near < SETTLED_LOOKS:
            self._process_events()
            near = near + 1 if self.off_ms() <= IN_SYNC_MS * max(1.0, speed) else 0
            if near == 1:
                since = time.perf_counter()
        return (since - begun) * 1000

    def p95_ms(self, seconds: float) -> float:
        """Return what 95 of 100 looks stay below."""
        found, until = [], time.perf_counter() + seconds
        while time.perf_counter() < until:
            self._process_events()
            if not self._is_between_rounds():
                found.append(self.off_ms())
        return sorted(found)[int(len(found) * 0.95)]

    def _is_between_rounds(self) -> bool:
        """Whether a loop pauses: nothing is heard, and the picture waits at the beginning already."""
        span = self._sound.span
        return self._sound.looping and span is not None and self._sound.position_ms >= span[1] - 1

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something holds."""
        while not condition():
            self._process_events()

    def _process_events(self) -> None:
        until = time.perf_counter() + 0.005
        while time.perf_counter() < until:
            self._app.processEvents()
            time.sleep(0.001)
