"""Starting the window: from the command line, or to draw it into a picture without a screen."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QLoggingCategory
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from editor.formats.file_kinds import FileKind, kind_of
from editor.services.resources import resources
from editor.services.settings import Settings
from editor.services.starting.place_links import LinkError, without_links
from editor.services.starting.usage import OneSentenceParser
from editor.ui.desktop.desktop_services import DesktopServices
from editor.ui.jobs.single_shot import single_shot
from editor.ui.language.translators import Language, install_language, language_from_setting
from editor.ui.look.theme import ColourScheme, ThemeManager
from editor.ui.look.timecode import parse_timecode
from editor.ui.shell.file_open_application import FileOpenApplication
from editor.ui.shell.main_window import MainWindow
from editor.ui.shell.shutdown import StopSignals

if TYPE_CHECKING:
    from editor.ui.playback.media_keys import MediaKeys

SCREENSHOT_TIMEOUT_S = 60.0
GIVE_WAY_S = 0.0001
_QUIET = "\n".join(
    (
        "qt.multimedia.ffmpeg.info=false",
        "qt.multimedia.ffmpeg.mediadataholder.info=false",
        "qt.multimedia.playbackengine.codec.info=false",
        "qt.multimedia.symbolsresolver=false",
    )
)
"""Else the terminal is told of every stream of a file, and of libraries that nothing here needs."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window on what the arguments name; return the exit code."""
    options, problem = _parse(sys.argv[1:] if arguments is None else arguments)
    if options.screenshot is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        for path in options.files:
            if kind_of(path) is not FileKind.PROJECT:
                sys.stderr.write(
                    f"“{path.name or path}” isn’t an Earproof project. Align the recording first.\n"
                )
                return 2
    settings = Settings()
    app = make_application(language_from_setting(options.language or settings.values.interface_language))
    # Who asks for another look means a program of its own; so does what can only be told.
    is_plain = not (options.screenshot or options.theme or options.language or problem)
    one = _one_program() if is_plain else None
    if one is not None and one.hand_over(one.name_of(settings.path), options.files, at_ms=options.at):
        return 0
    # Before the window is made, so that starts in quick succession find it; they are answered once it stands.
    server = one.InstanceServer(one.name_of(settings.path), app) if one is not None else None
    scheme = ColourScheme(options.theme) if options.theme else _scheme(settings)
    window = MainWindow(settings, ThemeManager(app, scheme))
    windows = window.windows
    windows.collector.active = True
    if options.at is not None:
        windows.wanted.ask(options.files[0], options.at)
    if options.screenshot is not None:
        window.open_paths(options.files)
        return screenshot(window, options.screenshot)
    window.show()
    StopSignals(app).received.connect(app.closeAllWindows)
    if server is not None:
        app.lastWindowClosed.connect(server.close)
    for source in (app, server) if server is not None else (app,):
        source.place_received.connect(windows.wanted.ask)
        source.files_received.connect(windows.open_files)
    if server is not None:
        server.start()
    app.link_refused.connect(windows.tell)
    if problem:
        windows.tell(problem)
    # Once the window stands: a recording brings up a dialog, which belongs in front of it.
    single_shot(window, lambda: window.open_paths(options.files))
    window.opening.load_parts()
    _serve(window)
    windows.added.connect(_serve)
    return int(app.exec())


def _parse(arguments: Sequence[str]) -> tuple[argparse.Namespace, str]:
    """Return the options, and what is wrong with a link: a browser passed it, and nobody sees a terminal."""
    parser = OneSentenceParser(prog="earproof", description="Open the editor.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument(
        "--screenshot", type=Path, metavar="PNG", help="draw the window into a picture instead of showing it"
    )
    parser.add_argument("--theme", choices=[scheme.value for scheme in ColourScheme])
    parser.add_argument("--language", choices=[language.value for language in Language])
    parser.add_argument("--at", type=_time_ms, metavar="TIME", help="show the project at a time: 1:02:03")
    try:
        options = parser.parse_args(without_links(arguments))
    except LinkError as error:
        return parser.parse_args([]), str(error)
    if options.at is not None and [kind_of(path) for path in options.files] != [FileKind.PROJECT]:
        parser.error("--at goes with one .earproof file")
    return options, ""


def _time_ms(given: str) -> int:
    time_ms = parse_timecode(given)
    if time_ms is None:
        raise argparse.ArgumentTypeError("a time is written like 1:02:03 or 0:21.5")
    return time_ms


def _one_program() -> ModuleType | None:
    """Return what lets one program serve all starts; None where a library of the system is missing for it."""
    try:
        import editor.ui.shell.single_instance as one
    except ImportError:
        return None
    return one


def _serve(window: MainWindow) -> None:
    """Let a window have what a desktop offers."""
    written = (window.exporting.done, window.clips.done)
    services = DesktopServices(window, window.alignment, window.page.playback, written=written)
    archive = window.archive
    services.watch_archive(
        archive.changed,
        archive.ended,
        running=lambda: archive.running,
        tells=lambda: window.windows.all[:1] == [window],
    )
    window.windows.left.connect(lambda gone: services.stop() if gone is window else None)
    _await_sound(window)


def _await_sound(window: MainWindow) -> None:
    window.page.playback.changed.connect(lambda: _offer_media_keys(window))


def _offer_media_keys(window: MainWindow) -> None:
    """Let the desktop's media keys arrive once there is something to be heard."""
    if window.page.playback.can_play and not window.property("offers media keys"):
        window.setProperty("offers media keys", True)
        connect_media_keys(window)


def connect_media_keys(window: MainWindow, address: str = "") -> MediaKeys | None:
    """Let the desktop's media keys reach a window until it is closed; None where it has none."""
    from editor.ui.playback.media_keys import offer_media_keys

    keys = offer_media_keys(window, window.page.playback, window.actions_, address=address)
    if keys is not None:
        window.windows.left.connect(lambda gone: keys.leave() if gone is window else None)
    return keys


def make_application(language: Language = Language.SYSTEM) -> FileOpenApplication:
    """Return the application, named, with its icon, speaking a language."""
    # Threads that write, read and draw beside the window give way at once, not only after five milliseconds:
    # at each call into Qt the window's thread lets go, and would wait so long again.
    sys.setswitchinterval(GIVE_WAY_S)
    keep_qt_quiet()
    existing = QApplication.instance()
    app = existing if isinstance(existing, FileOpenApplication) else FileOpenApplication(sys.argv[:1])
    app.setApplicationName("earproof")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("earproof")
    icon = resources() / "icons" / "earproof.svg"
    if icon.is_file():
        app.setWindowIcon(QIcon(str(icon)))
    install_language(app, language)
    font = app.font()
    if font.pointSizeF() < 10:
        font.setPointSizeF(10)
        app.setFont(font)
    return app


def keep_qt_quiet() -> None:
    """Keep what Qt notes on its own libraries off the terminal; its warnings still come there."""
    QLoggingCategory.setFilterRules(_QUIET)


def screenshot(window: MainWindow, path: Path) -> int:
    """Draw the window into a picture once it shows what it was opened on; return the exit code."""
    window.resize(1280, 800)
    window.show()
    busy = (window.opening, window.page.waveform)
    wait_until(lambda: not any(part.busy for part in busy), timeout_s=SCREENSHOT_TIMEOUT_S)
    wait_until(lambda: False, timeout_s=0.4)  # marks and icons are drawn when the event loop is idle
    drawn = window.grab().save(str(path))
    problems = window.notices.errors
    if not drawn:
        problems.append(f"“{path}” can’t be written. Choose another folder.")
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    window.close()
    return 1 if problems else 0


def wait_until(condition: Callable[[], bool], *, timeout_s: float) -> bool:
    """Let the window live until a condition holds; return whether it does."""
    deadline = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > deadline:
            return False
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)
    return True


def _scheme(settings: Settings) -> ColourScheme:
    try:
        return ColourScheme(settings.values.theme)
    except ValueError:
        return ColourScheme.SYSTEM
