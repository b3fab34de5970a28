"""The window manager: opens another window, finds one, goes round them, quits."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, TypedDict

from PySide6.QtCore import QByteArray, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from editor.services.archive.run import MakeExecutor, process_executor
from editor.services.settings import Settings
from editor.ui.actions.action_set import ActionSet
from editor.ui.archive.archive_controller import ArchiveController
from editor.ui.correction.retiming import MakeRealigner, process_realigner
from editor.ui.jobs.garbage_collection import GarbageFreezer
from editor.ui.look.clamped_label import shortened
from editor.ui.look.notices import Kind, NoticeArea
from editor.ui.look.prompts import Prompts
from editor.ui.look.theme import ThemeManager
from editor.ui.playback.playback_control import MakePlayer, make_player
from editor.ui.projects.alignment_job import MakeAligner, process_aligner
from editor.ui.projects.alignment_queue import AlignmentTurns
from editor.ui.projects.project_opening import ProjectOpening
from editor.ui.resuming.wanted_places import WantedPlaces
from editor.ui.shell.frame.editor_page import EditorPage
from editor.ui.text.appearance import chosen_appearance
from editor.ui.voices.voice_telling import MakeAttributor, process_attributor

_BESIDE: Final = QPoint(28, 28)
FRAME: Final = QSize(16, 48)
"""What the frame and the title of a window may take of the screen."""


class Makers(TypedDict, total=False):
    """Those that are not the usual ones."""

    make_player: MakePlayer
    make_aligner: MakeAligner
    make_realigner: MakeRealigner
    make_attributor: MakeAttributor
    make_executor: MakeExecutor


def all_makers(
    given: Makers,
) -> tuple[MakePlayer, MakeAligner, MakeRealigner, MakeAttributor]:
    """Return those given, and the usual ones for the rest."""
    return (
        given.get("make_player", make_player),
        given.get("make_aligner", process_aligner),
        given.get("make_realigner", process_realigner),
        given.get("make_attributor", process_attributor),
    )


class ManagedWindow(QMainWindow):
    """What the manager, and actions on windows, know of each. (Qt's metaclass leaves no room for ABC's.)"""

    settings: Settings
    prompts: Prompts
    themes: ThemeManager
    page: EditorPage
    actions_: ActionSet
    opening: ProjectOpening
    notices: NoticeArea

    @property
    def has_project(self) -> bool:
        """Whether a project is open."""
        return self.page.project is not None

    def restore_place(self) -> None:
        """Take the size and place that the last window had, or a size that the screen has room for."""
        room = self.screen().availableSize() - FRAME  # at 200 % a screen is small
        self.resize(QSize(1180, 780).boundedTo(room))
        saved = self.settings.values.window_geometry
        if saved:
            self.restoreGeometry(QByteArray.fromBase64(saved.encode("ascii", "ignore")))
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)

    def toggle_full_screen(self) -> None:
        """Fill the screen with the window, without its frame; or give it back the size it had."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def keep_place(self) -> None:
        """Keep size and place for the next window."""
        geometry = self.saveGeometry().toBase64().data()
        self.settings.values.window_geometry = bytes(geometry).decode("ascii")
        self.settings.save()

    @abstractmethod
    def sibling(self) -> ManagedWindow:
        """Return another window with the same parts, not shown yet."""

    @abstractmethod
    def open_paths(self, paths: list[Path]) -> None:
        """Open what a person gave: projects, a window for each, or a recording and its transcript."""

    @abstractmethod
    def close_project(self) -> bool:
        """Put the project away; False where the person stays for what could not be saved."""


class WindowManager(QObject):
    """Knows the windows that are open. They share settings and theme; only one of them is heard at a time."""

    added = Signal(object)
    left = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.all: list[ManagedWindow] = []
        self.collector = GarbageFreezer()
        self.wanted = WantedPlaces()
        self.turns = AlignmentTurns()
        self.archive: ArchiveController | None = None
        """What the windows share of a whole archive; the first one makes it."""
        self._leaving: list[ManagedWindow] = []  # until they are gone: Python must not delete them earlier
        self._sharing = False

    def add(self, window: ManagedWindow) -> None:
        """Know a window from now on."""
        self.all.append(window)
        window.page.playback.changed.connect(lambda: self._on_playback_changed(window))
        window.actions_.keys_changed.connect(lambda: self._share_keys(window))
        if self.archive is not None:
            self.archive.changed.connect(window.actions_.refresh_soon)
        self.added.emit(window)

    def forget(self, window: ManagedWindow) -> None:
        """Know a window that was closed no longer."""
        if window in self.all:
            self.all.remove(window)
            self.left.emit(window)
        if not self.all and self.archive is not None:
            self.archive.stop()
        for other in self.all:
            other.actions_.refresh_soon()

    def may_leave(self, window: ManagedWindow) -> bool:
        """Ask, where the last window is closed, whether the archive under way may stop."""
        return self.all != [window] or self.archive is None or self.archive.may_stop(window)

    def shared_archive(self, window: ManagedWindow, makers: Makers) -> ArchiveController:
        """Return the archive of all windows; the first one makes it."""
        if self.archive is None:
            self.archive = ArchiveController(
                window.settings,
                window.themes,
                window.prompts,
                open_project=self.open_at,
                make_executor=makers.get("make_executor", process_executor),
            )
        return self.archive

    def new(self, beside: ManagedWindow) -> ManagedWindow:
        """Show another window, like this one but with nothing open."""
        made = beside.sibling()
        room = beside.screen().availableGeometry()
        made.resize(beside.size().boundedTo(room.size() - FRAME))
        place, left = beside.pos() + _BESIDE, room.size() - FRAME - made.size()
        made.move(min(place.x(), room.x() + left.width()), min(place.y(), room.y() + left.height()))
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._leaving.append(made)
        made.destroyed.connect(lambda: self._leaving.remove(made))
        made.show()
        made.activateWindow()
        for window in self.all:
            window.actions_.refresh_soon()
        return made

    def window_with(self, path: Path) -> ManagedWindow | None:
        """Return the window in which a project is open or being opened, None where none has it."""
        wanted = path.resolve()
        return next((window for window in self.all if wanted in window.opening.paths), None)

    def bring_to_front(self, window: ManagedWindow) -> None:
        """Bring a window to the front."""
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def open_files(self, paths: list[Path]) -> None:
        """Open files that another start of the program was given; for none, show another window."""
        if not self.all:
            return
        used = next((window for window in self.all if window.isActiveWindow()), self.all[-1])
        if not paths:
            self.bring_to_front(self.new(used))
            return
        free = next((window for window in self.all if not window.has_project), used)
        self.bring_to_front(free)
        free.open_paths(paths)

    def tell(self, problem: str) -> None:
        """Tell in the window in use what could not be opened."""
        if self.all:
            used = next((window for window in self.all if window.isActiveWindow()), self.all[-1])
            used.notices.notify(problem, kind=Kind.ERROR)

    def open_at(self, path: Path, at_ms: int | None) -> None:
        """Open a project at a time in ms, in a window that has none where there is one."""
        if at_ms is not None:
            self.wanted.ask(path, at_ms)
        self.open_files([path])

    def activate_next(self, after: ManagedWindow) -> None:
        """Bring the next window to the front, the first after the last."""
        if after in self.all:
            self.bring_to_front(self.all[(self.all.index(after) + 1) % len(self.all)])

    def quit(self) -> bool:
        """Close every window, the one in use first, each asking what it has to; False where one stays."""
        return all(window.close() for window in sorted(self.all, key=lambda one: not one.isActiveWindow()))

    def close(self, window: ManagedWindow) -> None:
        """Put the window's project away; where there are other windows, the window with it."""
        if len(self.all) > 1:
            window.close()
        else:
            window.close_project()

    def apply_look(self) -> None:
        """Show the text of every window by the choices kept in the settings."""
        for window in self.all:
            window.page.editor.set_appearance(chosen_appearance(window.settings.values))
            window.actions_.refresh()

    def fill_menu(self, menu: QMenu, window: ManagedWindow) -> None:
        """Fill a window's menu of windows."""
        menu.clear()
        for action_id in ("file.new_window", "window.next"):
            menu.addAction(window.actions_[action_id])
        menu.addSeparator()
        for other in self.all:
            made = _entry(menu, other.windowTitle(), partial(self.bring_to_front, other))
            made.setCheckable(True)
            made.setChecked(other is window)

    def renew_all(self) -> None:
        """Put a window made anew in the place of each, with the same project."""
        if self.archive is not None:
            self.archive.renew_window()
        for window in list(self.all):
            project = window.page.project
            made = self.new(window)
            made.setGeometry(window.geometry())
            if not window.close():  # a person stays for what cannot be saved, or for work that goes on
                made.close()
            elif project is not None:
                made.open_paths([project.path])

    # -- inside -------------------------------------------------------------------------------------

    def _on_playback_changed(self, window: ManagedWindow) -> None:
        if window.page.playback.playing:
            for other in self.all:
                if other is not window and other.page.playback.playing:
                    other.page.playback.pause()

    def _share_keys(self, window: ManagedWindow) -> None:
        """Give every window the keys that were changed in one."""
        if self._sharing:
            return
        self._sharing = True
        for other in self.all:
            if other is not window:
                other.actions_.take_keys(window.actions_)
        self._sharing = False


def _entry(menu: QMenu, text: str, run: Callable[[], object]) -> QAction:
    made = menu.addAction(shortened(text).replace("&", "&&"))
    made.setToolTip(text)
    made.triggered.connect(lambda _checked: run())
    return made
