"""How long each user action blocks the window's event loop, with 100,000 words and ten hours."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from benchmarks.support.figure import Figure
from benchmarks.ui.editor import material, process_events_until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QDialog

    from editor.ui.shell.main_window import MainWindow

MAX_STALL_MS: Final = 50.0
RATE: Final = 8000
HOURS: Final = 10
SETTLE_S: Final = 0.3


def figures() -> Iterator[Figure]:
    """Measure the longest gap in the event loop for each user action, drawn offscreen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_CACHE_HOME"] = str(folder)
        path = _make_project(folder)
        with _shown_window(folder) as (app, window, prompts):
            for what, action, done in _user_actions(window, prompts, path, folder):
                yield Figure(what, _longest_gap_ms(app, action, done), "ms", MAX_STALL_MS)


UserAction = tuple[str, Callable[[], object], Callable[[], bool]]


def _user_actions(window: MainWindow, prompts: Any, path: Path, folder: Path) -> Iterator[UserAction]:
    """Yield what is done, how, and when it is over."""
    page, editor = window.page, window.page.editor

    def idle() -> bool:
        return True

    def ready() -> bool:
        return window.has_project and not window.opening.busy and page.playback.can_play

    yield "open the project until audio is ready", lambda: window.open_path(path), ready
    yield "draw the waveform of ten hours", lambda: None, lambda: not page.waveform.drawing
    yield "go to the last segment", lambda: editor.go_to_word(9_990, 2), idle
    yield "go to a time in the middle", lambda: window.finding.go_to_time(18_000_000), idle
    yield "type a letter", lambda: _type(editor, "x"), idle
    yield "split a segment", lambda: _trigger_action(window, "segment.split"), idle
    yield "undo", lambda: _trigger_action(window, "edit.undo"), idle
    yield "next turn", lambda: _trigger_action(window, "turn.next"), idle
    yield "name a turn", lambda: _trigger_action(window, "speaker.1"), idle
    yield "undo that", lambda: _trigger_action(window, "edit.undo"), idle
    yield "next Unknown turn", lambda: _trigger_action(window, "turn.next_unknown"), idle
    yield "ask who speaks", window.speakers.show_at_caret, idle
    yield "leave that", _close_popup, idle
    yield "split a turn", lambda: _trigger_action(window, "turn.split"), idle
    yield "join turns", lambda: _trigger_action(window, "turn.join"), idle
    yield "larger text", lambda: window.view_options.change_size(1), idle
    yield "resize the window", lambda: window.resize(1100, 760), idle
    yield "dark theme", lambda: window.view_options.choose_theme(_set_colour_scheme("dark")), idle
    yield "light theme", lambda: window.view_options.choose_theme(_set_colour_scheme("light")), idle
    yield "next doubtful word", lambda: _trigger_action(window, "edit.doubt_next"), idle
    yield "list the speakers", window.speakers.show_all, prompts.is_over
    yield "search the commands", partial(_trigger_action, window, "help.palette"), prompts.is_over
    yield "show the shortcuts", partial(_trigger_action, window, "help.keys"), prompts.is_over
    yield "show the history", window.history.toggle, idle
    yield "replace 5,000 places", lambda: _replace(window), idle
    yield "undo that", lambda: _trigger_action(window, "edit.undo"), idle
    yield "redo that", lambda: _trigger_action(window, "edit.redo"), idle
    yield "rename a speaker", lambda: page.speaker_editing.rename_speaker("s0"), idle
    yield "compare with the original", lambda: _compare(window), lambda: window.history.is_comparing
    yield "back to the text", window.history.close_view, idle
    yield "restore the original", lambda: window.history.restore(0), idle
    for at, kind in enumerate(("SRT", "VTT", "text", "JSON")):
        prompts.prepare(_write_export(at), folder / f"out{at}")
        yield f"export as {kind}", window.exporting.export, prompts.is_over
    prompts.file = folder / "copy.earproof"
    yield "save a copy", window.saving.save_copy, lambda: not window.saving.writing
    prompts.file = folder / "plain.earproof"
    yield "export without history", window.saving.save_without_history, lambda: not window.saving.writing
    yield "name a version", window.history.name_version, idle
    yield (
        "open a second project beside it",
        lambda: _open_second_window(window, path),
        lambda: _is_all_ready(window),
    )
    yield "close that window", window.windows.all[-1].close, idle
    yield "close the project", window.close_project, lambda: not window.has_project


def _close_popup() -> None:
    from PySide6.QtWidgets import QApplication

    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


# -- measuring --------------------------------------------------------------------------------------


def _longest_gap_ms(app: QApplication, action: Callable[[], object], done: Callable[[], bool]) -> float:
    """Return for how long nothing else could happen at most, from the action to a while after its end."""
    from PySide6.QtCore import QTimer

    last_s, longest_s, begun = time.perf_counter(), 0.0, [False]
    errors: list[Exception] = []

    def beat() -> None:
        nonlocal last_s, longest_s
        now_s = time.perf_counter()
        longest_s, last_s = max(longest_s, now_s - last_s), now_s

    def begin() -> None:
        try:
            action()
        except Exception as error:
            errors.append(error)
        begun[0] = True

    watch = QTimer()
    watch.setInterval(0)
    watch.timeout.connect(beat)
    watch.start()
    QTimer.singleShot(0, begin)
    until_s = time.monotonic() + SETTLE_S
    while not begun[0] or not done() or time.monotonic() < until_s:
        app.processEvents()
        if not begun[0] or not done():
            until_s = time.monotonic() + SETTLE_S
    watch.stop()
    for error in errors:
        raise error
    return longest_s * 1000


# -- material and drivers ---------------------------------------------------------------------------


def _make_project(folder: Path) -> Path:
    """Write the project beside ten hours of quiet."""
    import numpy as np
    import soundfile

    from editor.formats.native import project_format
    from editor.services.storage.media_identity import media_reference

    recording = folder / "talk.flac"
    hour = (np.sin(np.arange(RATE * 3600) / 20) * 3000).astype("int16")
    with soundfile.SoundFile(recording, "w", RATE, 1) as file:
        for _ in range(HOURS):
            file.write(hour)
    path = folder / "talk.earproof"
    media = media_reference(recording, relative_to=folder, duration_ms=HOURS * 3_600_000)
    project_format.create(path, media=media, transcript=material(), source_text=None, engine={})
    return path


@contextmanager
def _shown_window(folder: Path) -> Iterator[tuple[QApplication, MainWindow, Any]]:
    import shiboken6

    from editor.services.settings import Settings
    from editor.ui.look.theme import ColourScheme, ThemeManager
    from editor.ui.shell.application import make_application
    from editor.ui.shell.main_window import MainWindow

    app = make_application()
    settings = Settings(folder / "settings.json")
    settings.values.realign_edited = False
    settings.values.weigh_places = False
    prompts = _dialog_answers(app)
    window = MainWindow(settings, ThemeManager(app, ColourScheme.LIGHT), prompts=prompts)
    window.windows.collector.active = True  # as the program does
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    try:
        yield app, window, prompts
    finally:
        process_events_until(app, lambda: not window.alignment.running)
        window.close()
        shiboken6.delete(window)


def _dialog_answers(app: QApplication) -> Any:
    """Return what answers every question, and works the dialogs without stopping for them."""
    from PySide6.QtWidgets import QDialog

    from editor.ui.look.prompts import Prompts

    class ScriptedPrompts(Prompts):
        def __init__(self) -> None:
            super().__init__()
            self.file: Path | None = None
            self._work: Callable[[QDialog, Path | None], bool] | None = None
            self._out: Path | None = None
            self._open = False

        def prepare(self, work: Callable[[QDialog, Path | None], bool], out: Path | None) -> None:
            self._work, self._out = work, out

        def is_over(self) -> bool:
            return not self._open

        def confirm(self, *_args: Any, **_options: Any) -> bool:
            return True

        def text(self, *_args: Any, **_options: Any) -> str | None:
            return "Somebody Else"

        def file_to_save(self, *_args: Any, **_options: Any) -> Path | None:
            return self.file

        def run(self, dialog: QDialog) -> bool:
            self._open = True
            dialog.show()
            work, self._work = self._work, None
            until_s = time.monotonic() + SETTLE_S
            while time.monotonic() < until_s:
                app.processEvents()
            if work is not None:
                work(dialog, self._out)
                while dialog.isVisible():
                    app.processEvents()
            dialog.hide()
            self._open = False
            return dialog.result() == QDialog.DialogCode.Accepted

    return ScriptedPrompts()


def _write_export(at: int) -> Callable[[QDialog, Path | None], bool]:
    def write(dialog: Any, out: Path | None) -> bool:
        dialog.format.setCurrentIndex(at)
        dialog.path.set_path(out)
        dialog.write()
        return True

    return write


def _set_colour_scheme(name: str) -> Any:
    from editor.ui.look.theme import ColourScheme

    return ColourScheme(name)


def _trigger_action(window: MainWindow, action_id: str) -> None:
    window.actions_.refresh()
    window.actions_[action_id].trigger()


def _type(editor: Any, letters: str) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClicks(editor, letters)


def _replace(window: MainWindow) -> None:
    bar = window.page.find_bar
    window.actions_["edit.replace"].trigger()
    bar.find_field.setText("GPT")
    bar.replace_field.setText("ChatGPT")
    bar.replace_everywhere()


def _compare(window: MainWindow) -> None:
    project = window.page.project
    assert project is not None
    window.history.compare(0, project.document.revision)


def _open_second_window(window: MainWindow, path: Path) -> None:
    second = path.with_name("second.earproof")
    second.write_bytes(path.with_name("copy.earproof").read_bytes())
    window.open_path(second)


def _is_all_ready(window: MainWindow) -> bool:
    windows = window.windows.all
    return len(windows) == 2 and all(w.has_project and not w.opening.busy for w in windows)
