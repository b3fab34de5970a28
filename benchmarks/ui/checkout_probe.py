"""What one checkout's window takes for each user action, by what every version of the program offers.

Run as a file of its own, not as a module: `python -P checkout_probe.py make|start|use FOLDER`. PYTHONPATH
says which checkout is measured, so nothing may be imported from this one's benchmarks. Prints JSON: for each
action the wall time and the time of the processor, both in milliseconds; and where the program came from.
"""

from __future__ import annotations

import importlib
import json
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

SEGMENTS: Final = 10_000
WORDS_IN_SEGMENT: Final = 10
WORD_MS: Final = 360
HITS: Final = 5_000
KEYS: Final = 120
LIGHT_S: Final = 5.0
TIMEOUT_S: Final = 60.0
SETTLED_S: Final = 1.5
VOCABULARY: Final = (
    "people",
    "work",
    "with",
    "a",
    "new",
    "model",
    "and",
    "nobody",
    "knows",
    "what",
    "comes",
    "of",
    "it",
    "so",
    "they",
    "ask",
    "about",
)

_NAMES: Final = {
    "make_application": ("editor.ui.shell.application:make_application", "editor.ui.app:make_application"),
    "Theme": ("editor.ui.look.theme:ThemeManager", "editor.ui.theme:Themes"),
    "Scheme": ("editor.ui.look.theme:ColourScheme", "editor.ui.theme:Scheme"),
    "MainWindow": ("editor.ui.shell.main_window:MainWindow", "editor.ui.window:MainWindow"),
    "create": ("editor.formats.native.project_format:create", "editor.formats.native:create"),
    "media_reference": (
        "editor.services.storage.media_identity:media_reference",
        "editor.services.media:media_reference",
    ),
}
"""Where a part is found, in newer versions first."""

Taken = dict[str, tuple[float, float]]
"""Wall milliseconds and processor milliseconds, by what was done."""


def part(name: str) -> Any:
    """Return a part of the program by the name it has here, wherever this version keeps it.

    Raises:
        ImportError: this version has no such part.
    """
    for place in _NAMES[name]:
        module, attribute = place.split(":")
        try:
            return getattr(importlib.import_module(module), attribute)
        except (ImportError, AttributeError):
            continue
    raise ImportError(f"no {name} in this version")


def first_of(owner: object, *names: str) -> Any:
    """Return the attribute that this version has of those that mean the same.

    Raises:
        AttributeError: it has none of them.
    """
    for name in names:
        if hasattr(owner, name):
            return getattr(owner, name)
    raise AttributeError(f"none of {names}")


# -- material ---------------------------------------------------------------------------------------


def make(folder: Path) -> Taken:
    """Write a project of 100,000 words, 5,000 of them "Chech", beside a short recording; and its copy."""
    import wave

    for old in folder.glob("*.earproof*"):
        old.unlink()
    recording = folder / "talk.wav"
    with wave.open(str(recording), "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", ""))
        sound.writeframes(bytes(2 * 8000 * 60))
    media = part("media_reference")(recording, relative_to=folder, duration_ms=60_000)
    transcript = _transcript()
    for name in ("talk.earproof", "second.earproof"):
        part("create")(folder / name, media=media, transcript=transcript, source_text=None, engine={})
    return {}


def _transcript() -> Any:
    from editor.document import values

    chance = random.Random(7)
    replaced = set(chance.sample(range(SEGMENTS * WORDS_IN_SEGMENT), HITS))
    segments = tuple(_segment(values, row, chance, replaced) for row in range(SEGMENTS))
    speakers = (values.Speaker("s0", "Ann"), values.Speaker("s1", "Bob"))
    untexted = tuple(
        values.Untexted(f"u{row}", segments[row].end_ms, segments[row].end_ms + 400, "so to say")
        for row in range(0, SEGMENTS, 100)
    )
    return values.Transcript("en", speakers, segments, untexted)


def _segment(values: Any, row: int, chance: random.Random, replaced: set[int]) -> Any:
    first = row * WORDS_IN_SEGMENT
    words = tuple(_word(values, first + at, chance, replaced) for at in range(WORDS_IN_SEGMENT))
    start_ms = first * WORD_MS
    return values.Segment(
        f"g{row}", f"s{row % 2}", start_ms, start_ms + WORDS_IN_SEGMENT * WORD_MS - 60, words
    )


def _word(values: Any, at: int, chance: random.Random, replaced: set[int]) -> Any:
    text = chance.choice(VOCABULARY)
    text = "Chech" if at in replaced else text
    start_ms, dice = at * WORD_MS, chance.random()
    if dice < 0.02:
        return values.Word(f"w{at}", text, None, None, None, values.WordState.UNHEARD)
    if dice < 0.07:
        return values.Word(
            f"w{at}", text, start_ms, start_ms + 300, 0.3, values.WordState.DIFFERS, "chat", "differs"
        )
    return values.Word(f"w{at}", text, start_ms, start_ms + 300, 0.9)


# -- a program's start ------------------------------------------------------------------------------


def start(folder: Path) -> Taken:
    """Start on the project, to its text drawn; wall time from the moment given in EARPROOF_PROBE_BEGUN."""
    with suppress(ImportError):  # as the program does first, in newer versions
        importlib.import_module("editor.ui.jobs.program_loading").begin_loading()
    from PySide6.QtCore import QTimer

    app = part("make_application")()
    window = _made_window(app, folder)
    window.show()
    window.open_path(folder / "talk.earproof")
    live_until(app, lambda: _shows_text(window))
    QTimer.singleShot(0, app.quit)
    app.exec()
    wall_ms = (time.time() - float(os.environ["EARPROOF_PROBE_BEGUN"])) * 1000
    taken = {"start on a project": (wall_ms, time.process_time() * 1000)}
    live_until(app, lambda: not window.opening.busy)
    return taken


# -- a window in use --------------------------------------------------------------------------------


def use(folder: Path) -> Taken:
    """Open the project, type in it, light its words, replace in it and take it back, open a second window."""
    app = part("make_application")()
    window = _made_window(app, folder, make_player=clock_player)
    window.resize(1280, 800)
    window.show()
    settle(app)
    taken: Taken = {}
    with timed(taken, "open a project", time.process_time):
        window.open_path(folder / "talk.earproof")
        live_until(app, lambda: _shows_text(window))
        app.processEvents()
    live_until(app, lambda: not window.opening.busy and window.page.playback.can_play)
    settle(app)
    for place, row in (("top", 1), ("middle", SEGMENTS // 2), ("end", SEGMENTS - 2)):
        taken |= _keys(app, window, row, place)
    taken |= _replacing(app, window)
    taken["follow the sound, text and waveform"] = _light(app, window)
    window.page.waveform.panel.hide()
    taken["light the spoken word"] = _light(app, window)
    window.page.waveform.panel.show()
    settle(app)
    with timed(taken, "second window", time.process_time):
        second = window.windows.new(window)
        second.open_path(folder / "second.earproof")
        live_until(app, lambda: _shows_text(second))
        app.processEvents()
    live_until(app, lambda: not second.opening.busy)
    return taken


def _made_window(app: Any, folder: Path, **makers: Any) -> Any:
    from editor.services.settings import Settings

    settings = Settings(folder / "settings.json")
    for later in ("realign_edited", "weigh_places"):  # an engine beside the window is not the window's work
        if hasattr(settings.values, later):
            setattr(settings.values, later, False)
    window = part("MainWindow")(settings, part("Theme")(app, part("Scheme").LIGHT), **makers)
    window.windows.collector.active = True  # as the program does
    return window


def _shows_text(window: Any) -> bool:
    return bool(window.has_project and window.page.editor.isVisible())


@contextmanager
def timed(taken: Taken, what: str, clock: Callable[[], float] = time.thread_time) -> Iterator[None]:
    """Note what is done meanwhile: by the wall, and by a clock of the processor's work."""
    begun, worked = time.perf_counter(), clock()
    yield
    taken[what] = ((time.perf_counter() - begun) * 1000, (clock() - worked) * 1000)


def live_until(app: Any, until: Callable[[], bool]) -> None:
    """Let the window live until something holds.

    Raises:
        TimeoutError: it does not come to hold within TIMEOUT_S.
    """
    patience = time.perf_counter() + TIMEOUT_S
    while not until():
        if time.perf_counter() > patience:
            raise TimeoutError("the window does not get so far")
        app.processEvents()
        time.sleep(0.002)


def settle(app: Any) -> None:
    """Let the window do what it does when it is left alone."""
    until = time.perf_counter() + SETTLED_S
    live_until(app, lambda: time.perf_counter() > until)


def _keys(app: Any, window: Any, row: int, place: str) -> Taken:
    """Type, and say what 95 of 100 keys stay below to their paint, and what one takes with all it leaves."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    editor = window.page.editor
    editor.go_to_word(row, 2)
    settle(app)
    taken: Taken = {}
    keys: list[tuple[float, float]] = []
    with timed(taken, f"a key with all that follows it, mean, {place}"):
        for at in range(KEYS):
            begun, worked = time.perf_counter(), time.thread_time()
            QTest.keyClick(editor, Qt.Key.Key_Space if at % 6 == 5 else Qt.Key.Key_X)
            app.processEvents()
            keys.append(((time.perf_counter() - begun) * 1000, (time.thread_time() - worked) * 1000))
        settle(app)
    (what, (wall_ms, own_ms)), *_ = taken.items()
    wall, own = zip(*keys, strict=True)
    return {
        f"a key to its paint, p95, {place}": (_p95(wall), _p95(own)),
        f"a key to its paint, median, {place}": (statistics.median(wall), statistics.median(own)),
        what: (wall_ms / KEYS, own_ms / KEYS),
    }


def _p95(values: tuple[float, ...]) -> float:
    return statistics.quantiles(values, n=20)[-1]


def _replacing(app: Any, window: Any) -> Taken:
    bar, editor = window.page.find_bar, window.page.editor
    search = first_of(bar, "search", "finder")
    first_of(bar, "open_bar", "ask")(replace=True)
    bar.match_case.setChecked(True)
    bar.whole_word.setChecked(True)
    bar.find_field.setText("Chech")
    live_until(app, lambda: search.done)
    settle(app)
    _expect(len(bar.hits) == HITS, f"{len(bar.hits)} places found")
    bar.replace_field.setText("ChatGPT")
    before = editor.toPlainText()
    taken: Taken = {}
    with timed(taken, "replace 5,000"):
        bar.replace_all_button.click()
        app.processEvents()
    live_until(app, lambda: search.done)
    settle(app)
    _expect(editor.toPlainText().count("ChatGPT") == HITS, "not all are replaced")
    with timed(taken, "undo of it"):
        window.page.editing.undo()
        app.processEvents()
    settle(app)
    _expect(editor.toPlainText() == before, "not all are taken back")
    bar.put_away()
    settle(app)
    return taken


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise RuntimeError(otherwise)


def _light(app: Any, window: Any) -> tuple[float, float]:
    """Return what following the sound takes of a second: in milliseconds of work, twice."""
    from PySide6.QtCore import QEventLoop, QTimer

    window.page.editor.go_to_word(SEGMENTS // 2, 0)
    settle(app)
    window.page.playback.play_from_caret()
    loop = QEventLoop()
    QTimer.singleShot(round(LIGHT_S * 1000), loop.quit)
    begun, process, thread = time.perf_counter(), time.process_time(), time.thread_time()
    loop.exec()
    seconds = time.perf_counter() - begun
    process_ms = (time.process_time() - process) * 1000 / seconds
    thread_ms = (time.thread_time() - thread) * 1000 / seconds
    window.page.playback.toggle()
    settle(app)
    return process_ms, thread_ms


def clock_player(parent: Any) -> Any:
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
        duration_ms = SEGMENTS * WORDS_IN_SEGMENT * WORD_MS

        def __init__(self, owner: QObject) -> None:
            super().__init__(owner)
            self.state = PlayerState.PAUSED
            self._from_ms = 0
            self._since = QElapsedTimer()
            self._timer = QTimer(self)
            self._timer.setInterval(round(1000 / 60))
            self._timer.timeout.connect(lambda: self.position_changed.emit(self.position_ms))

        @property
        def position_ms(self) -> int:
            return self._from_ms + (self._since.elapsed() if self._timer.isActive() else 0)

        def open(self, _path: Path, *_which_track: object) -> None:
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

    return ClockPlayer(parent)


def main() -> None:
    """Do what is asked for and print what it took."""
    import editor

    ways: dict[str, Callable[[Path], Taken]] = {"make": make, "start": start, "use": use}
    taken = ways[sys.argv[1]](Path(sys.argv[2]))
    print(json.dumps({"taken": taken, "home": editor.__file__}), flush=True)
    os._exit(0)  # what a window does at its end is not asked here, and an unsaved text would ask a person


if __name__ == "__main__":
    main()
