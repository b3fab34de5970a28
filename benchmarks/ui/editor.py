"""The whole window at ten hours: open, type, replace everywhere, follow playback, start the program."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.support.figure import Figure, median_ms
from benchmarks.support.long_transcript import SEGMENTS, WORDS_IN_SEGMENT, long_transcript
from editor.document.values import Transcript

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from editor.ui.shell.main_window import MainWindow

HITS: Final = 3000
KEYS: Final = 120
FRAME_MS: Final = 1000 / 60
HIGHLIGHT_S: Final = 8.0
TIMEOUT_S: Final = 60.0
SAMPLE: Final = Path(__file__).parents[2] / "resources" / "sample"


def figures() -> Iterator[Figure]:
    """Measure the window on 10,000 segments and 100,000 words, drawn offscreen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_CACHE_HOME"] = str(folder)
        path = make_project(folder)
        yield Figure("start until the window is drawn and idle", startup_ms(), "ms", 1500)
        yield Figure("start on a project until its text is drawn", startup_ms(path), "ms", 2500)
        yield Figure("memory with the project open", memory_mb(path), "MB", 400)
        yield from _in_window(path, folder)


def _in_window(path: Path, folder: Path) -> Iterator[Figure]:
    with shown_window(folder) as (app, window):
        begun = time.perf_counter()
        window.open_path(path)
        process_events_until(app, lambda: window.has_project and window.page.editor.isVisible())
        app.processEvents()
        yield Figure(
            "open a project until its text is drawn", (time.perf_counter() - begun) * 1000, "ms", 1000
        )
        process_events_until(app, lambda: not window.opening.busy and window.page.playback.can_play)
        for place, row in (("top", 1), ("middle", SEGMENTS // 2), ("end", SEGMENTS - 2)):
            wall_ms, own_ms = key_times(app, window, row)
            yield Figure(f"from key to paint, p95, at the {place}", wall_ms, "ms", 16)
            yield Figure("  of that the window's own work, without other programs", own_ms, "ms", 16)
        yield Figure("find 3,000 places while typing, until painted", find_ms(app, window), "ms", 200)
        yield Figure("from key to paint, p95, with the 3,000 shown", key_ms(app, window, 400), "ms", 16)
        yield Figure("replace all 3,000, until painted", replace_all_ms(app, window), "ms", 500)
        yield Figure("undo that, until painted", undo_ms(app, window), "ms", 500)
        window.page.find_bar.put_away()
        yield Figure(
            "follow playback at 60 Hz, text and waveform, of a core", highlight_percent(app, window), "%"
        )
        window.page.waveform.panel.hide()
        yield Figure("highlight the spoken word at 60 Hz, of a core", highlight_percent(app, window), "%", 5)
        window.page.waveform.panel.show()
        yield Figure(
            "from key to paint, p95, during another alignment",
            key_beside_alignment_ms(app, window, folder),
            "ms",
            16,
        )


# -- material ---------------------------------------------------------------------------------------


def material() -> Transcript:
    """Return the long transcript with the word that is replaced in it 3,000 times exactly."""
    left = HITS
    segments = []
    for segment in long_transcript().segments:
        words = list(segment.words)
        for at, word in enumerate(words):
            if word.text == "Chech":
                left -= 1
                words[at] = word if left >= 0 else replace(word, text="chat")
        segments.append(replace(segment, words=tuple(words)))
    return replace(long_transcript(), segments=tuple(segments))


def make_project(folder: Path) -> Path:
    """Write the project beside a short recording that stands for the long one."""
    import numpy as np
    import soundfile

    from editor.formats.native import project_format
    from editor.services.storage.media_identity import media_reference

    recording = folder / "talk.wav"
    soundfile.write(recording, np.zeros(8000 * 60, dtype="int16"), 8000)
    path = folder / "talk.earproof"
    media = media_reference(recording, relative_to=folder, duration_ms=60_000)
    project_format.create(path, media=media, transcript=material(), source_text=None, engine={})
    return path


# -- programs of their own --------------------------------------------------------------------------

_START = """
import os, sys, time
from pathlib import Path
from editor.ui.jobs.program_loading import begin_loading
begin_loading()
from PySide6.QtCore import QTimer
from editor.services.settings import Settings
from editor.ui.shell.application import make_application, wait_until
from editor.ui.look.theme import ColourScheme, ThemeManager
from editor.ui.shell.main_window import MainWindow
app = make_application()
window = MainWindow(Settings(), ThemeManager(app, ColourScheme.LIGHT))
window.windows.collector.active = True
window.show()
if len(sys.argv) > 2:
    window.open_path(Path(sys.argv[2]))
    wait_until(lambda: window.has_project and window.page.editor.isVisible(), timeout_s=30)
app.processEvents()
QTimer.singleShot(0, app.quit)
app.exec()
print(time.time() - float(sys.argv[1]))
if len(sys.argv) > 2:
    wait_until(lambda: not window.opening.busy and window.page.playback.can_play, timeout_s=30)
    wait_until(lambda: False, timeout_s=2)
    print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS")))
window.close()
"""


def _run(*arguments: Path) -> list[float]:
    command = [sys.executable, "-c", _START, str(time.time()), *map(str, arguments)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return [float(line) for line in done.stdout.split()]


def startup_ms(*arguments: Path) -> float:
    """Return how long a start takes from its command on, median of five."""
    return statistics.median(_run(*arguments)[0] for _ in range(5)) * 1000


def memory_mb(path: Path) -> float:
    """Return how much memory a program takes that shows a project and its recording."""
    return _run(path)[1] / 1000


# -- user actions -----------------------------------------------------------------------------------


@contextmanager
def shown_window(folder: Path) -> Iterator[tuple[QApplication, MainWindow]]:
    """Show a window with settings of its own; put it away afterwards."""
    import shiboken6

    from editor.services.settings import Settings
    from editor.ui.look.theme import ColourScheme, ThemeManager
    from editor.ui.shell.application import make_application
    from editor.ui.shell.main_window import MainWindow

    app = make_application()
    settings = Settings(folder / "settings.json")
    settings.values.realign_edited = False
    settings.values.weigh_places = False
    window = MainWindow(settings, ThemeManager(app, ColourScheme.LIGHT), make_player=clock_player)  # type: ignore[arg-type]  # all that playback asks of one
    window.windows.collector.active = True  # as the program does
    window.resize(1280, 800)
    window.show()
    try:
        yield app, window
    finally:
        window.alignment.cancel()
        process_events_until(app, lambda: not window.alignment.running)
        window.close()
        shiboken6.delete(window)


def process_events_until(app: QApplication, until: Callable[[], bool]) -> None:
    """Let the window live until something holds.

    Raises:
        TimeoutError: it does not come to hold within PATIENCE_S.
    """
    patience = time.perf_counter() + TIMEOUT_S
    while not until():
        if time.perf_counter() > patience:
            raise TimeoutError("the window does not get so far")
        app.processEvents()
        time.sleep(0.005)


def key_ms(app: QApplication, window: MainWindow, row: int) -> float:
    """Return what 95 of 100 keys stay below, from the key to the painted letter."""
    return key_times(app, window, row)[0]


def key_times(app: QApplication, window: MainWindow, row: int) -> tuple[float, float]:
    """Return the same, and what of it the window's thread was at work."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    editor = window.page.editor
    editor.go_to_word(row, 2)
    app.processEvents()
    taken, own = [], []
    for at in range(KEYS):
        key = Qt.Key.Key_Space if at % 6 == 5 else Qt.Key.Key_X
        begun, worked = time.perf_counter(), time.thread_time()
        QTest.keyClick(editor, key)
        app.processEvents()
        taken.append((time.perf_counter() - begun) * 1000)
        own.append((time.thread_time() - worked) * 1000)
    return statistics.quantiles(taken, n=20)[-1], statistics.quantiles(own, n=20)[-1]


def find_ms(app: QApplication, window: MainWindow) -> float:
    """Return how long the last letter of a word that stands 3,000 times takes."""
    bar = window.page.find_bar
    bar.open_bar(replace=True)
    bar.match_case.setChecked(True)
    bar.whole_word.setChecked(True)

    def find() -> None:
        bar.find_field.setText("Chech")
        process_events_until(app, lambda: bar.search.done)
        app.processEvents()

    bar.find_field.setText("Chec")
    app.processEvents()
    taken = median_ms(find, times=1)
    assert len(bar.hits) == HITS
    return taken


def replace_all_ms(app: QApplication, window: MainWindow) -> float:
    """Return how long it takes to replace them all."""
    bar = window.page.find_bar
    bar.replace_field.setText("ChatGPT")

    def replace_all() -> None:
        bar.replace_all_button.click()
        app.processEvents()

    taken = median_ms(replace_all, times=1)
    process_events_until(app, lambda: bar.search.done)
    assert not bar.hits
    return taken


def undo_ms(app: QApplication, window: MainWindow) -> float:
    """Return how long it takes to take that back."""

    def undo() -> None:
        window.page.editing.undo()
        app.processEvents()

    return median_ms(undo, times=1)


def clock_player(parent: object) -> object:
    """Return a player without sound: a clock that tells the place sixty times a second."""
    from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

    from editor.ui.player import PlayerState

    class ClockPlayer(QObject):
        opened = Signal(int)
        duration_changed = Signal(int)
        position_changed = Signal(int)
        state_changed = Signal(object)
        noticed = Signal(str)
        failed = Signal(str)
        speed = 1.0
        is_silent = False
        duration_ms = SEGMENTS * WORDS_IN_SEGMENT * 360

        def __init__(self, owner: QObject) -> None:
            super().__init__(owner)
            self.state = PlayerState.PAUSED
            self._from_ms = 0
            self._since = QElapsedTimer()
            self._timer = QTimer(self)
            self._timer.setInterval(round(FRAME_MS))
            self._timer.timeout.connect(lambda: self.position_changed.emit(self.position_ms))

        @property
        def position_ms(self) -> int:
            return self._from_ms + (self._since.elapsed() if self._timer.isActive() else 0)

        def open(self, _path: Path, _track: int | None = None) -> None:
            self.opened.emit(self.duration_ms)

        def __getattr__(self, _name: str) -> Callable[..., None]:
            return lambda *_arguments, **_named: None  # loudness, pitch and the like: a clock has none

        def play(self, from_ms: int | None = None) -> None:
            self._from_ms = from_ms or 0
            self._since.start()
            self._timer.start()
            self.state = PlayerState.PLAYING
            self.state_changed.emit(self.state)

        def pause(self) -> None:
            self._timer.stop()
            self.state = PlayerState.PAUSED

        close = pause

    return ClockPlayer(parent)  # type: ignore[arg-type]


def highlight_percent(app: QApplication, window: MainWindow) -> float:
    """Return which share of a core the light on the spoken word takes, scrolling included."""
    from PySide6.QtCore import QEventLoop, QTimer

    editor = window.page.editor
    editor.go_to_word(SEGMENTS // 2, 0)
    app.processEvents()
    window.page.playback.play_from_caret()
    loop = QEventLoop()
    QTimer.singleShot(round(HIGHLIGHT_S * 1000), loop.quit)
    begun, used = time.perf_counter(), time.process_time()
    loop.exec()
    share = (time.process_time() - used) / (time.perf_counter() - begun)
    window.page.playback.toggle()
    return 100 * share


def key_beside_alignment_ms(app: QApplication, window: MainWindow, folder: Path) -> float:
    """Return the same as `key_ms` while the sample is being aligned in the background."""
    from editor.ui.projects.alignment_job import NewProjectRequest

    window.creation.start(
        NewProjectRequest(
            SAMPLE / "sample.ogg", SAMPLE / "sample.txt", folder / "other.earproof", "tiny.en", "en", False
        )
    )
    until = time.perf_counter() + 3
    process_events_until(app, lambda: time.perf_counter() > until)
    assert window.alignment.running
    taken = key_ms(app, window, SEGMENTS // 3)
    assert window.alignment.running, "the alignment ended before the typing did"
    return taken
