"""The table of all actions: menus, shortcuts and their page are built from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.ui.actions.action_set import Action, Menu
from editor.ui.correction.actions import SegmentActions
from editor.ui.find.actions import FindActions
from editor.ui.playback.actions import PlaybackActions
from editor.ui.shell.actions import WindowActions
from editor.ui.video.actions import VideoActions
from editor.ui.view.actions import ViewActions
from editor.ui.waveform.actions import WaveformActions

if TYPE_CHECKING:
    from editor.ui.shell.main_window import MainWindow


class ActionTable(QObject):
    """Says what can be done in a window, how it is called, and by which keys."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.page
        self._editor = window.page.editor
        self._editing = window.page.editing
        self._find = FindActions(window)
        self._segments = SegmentActions(window)
        self._playback = PlaybackActions(window)
        self._view = ViewActions(window)
        self._waveform = WaveformActions(window)
        self._video = VideoActions(window)
        self._windows = WindowActions(window)

    def menus(self) -> list[Menu]:
        """Return the menu bar."""
        return [
            Menu(
                self.tr("&File"),
                "file.new file.new_window file.open @recent | file.version file.save_as file.copy | "
                "file.export file.no_history file.locate | file.close file.quit",
                menus={"recent": self._windows.recent()},
            ),
            Menu(
                self.tr("&Edit"),
                "edit.undo edit.redo | edit.cut edit.copy edit.paste edit.all | " + FindActions.MENU,
            ),
            Menu(self.tr("&Segment"), SegmentActions.MENU, menus=self._segments.menus()),
            Menu(self.tr("Spea&ker"), extra=self._page.fill_speakers),
            Menu(self.tr("&Play"), PlaybackActions.MENU, menus=self._playback.menus()),
            Menu(self.tr("&View"), ViewActions.MENU, menus=self._view.menus()),
            self._windows.menu(),
            Menu(self.tr("&Help"), "help.palette help.keys help.about"),
        ]

    def toolbar(self) -> str:
        """Return what stands in the tool bar: ids of actions, a bar for a line between."""
        return (
            "edit.undo edit.redo | edit.find | edit.doubt_previous edit.doubt_next | "
            "view.history file.version file.export"
        )

    def actions(self) -> list[Action]:
        """Return every action."""
        return [
            *self._file(),
            *self._change(),
            *self._find.actions(),
            *self._segments.actions(),
            *self._speakers(),
            *self._playback.actions(),
            *self._view.actions(),
            *self._waveform.actions(),
            *self._video.actions(),
            *self._windows.actions(),
            *self._help(),
        ]

    # -- when they can run --------------------------------------------------------------------------

    def _open(self) -> bool:
        return self._page.project is not None

    def _can_edit(self) -> bool:
        return self._editing.can_edit

    def _in_segment(self) -> bool:
        return self._editing.can_edit and self._editing.segment is not None

    def _selected(self) -> bool:
        return self._open() and self._editor.textCursor().hasSelection()

    # -- the table ----------------------------------------------------------------------------------

    def _file(self) -> list[Action]:
        w, is_open = self._window, self._open
        return [
            Action(
                "file.new",
                self.tr("New from recording…"),
                w.new_project,
                ("Ctrl+N",),
                icon="plus",
                can_run=lambda: not w.work.running,
            ),
            Action("file.open", self.tr("Open…"), w.ask_open, ("Ctrl+O",), icon="folder-open-outline"),
            Action(
                "file.version",
                self.tr("Name this version…"),
                w.name_version,
                ("Ctrl+S",),
                icon="tag-outline",
                can_run=self._can_edit,
            ),
            Action(
                "file.save_as", self.tr("Save as…"), w.keeping.save_as, ("Ctrl+Shift+S",), can_run=is_open
            ),
            Action("file.copy", self.tr("Save a copy…"), w.keeping.save_copy, can_run=is_open),
            Action(
                "file.no_history",
                self.tr("Export without history…"),
                w.keeping.save_without_history,
                can_run=is_open,
            ),
            Action("file.export", self.tr("Export…"), w.export, ("Ctrl+E",), icon="export", can_run=is_open),
            Action("file.locate", self.tr("Locate recording…"), w.locate_recording, can_run=is_open),
        ]

    def _change(self) -> list[Action]:
        editing, editor = self._editing, self._editor
        return [
            Action(
                "edit.undo",
                self.tr("Undo"),
                editing.undo,
                ("Ctrl+Z",),
                icon="undo",
                can_run=lambda: editing.can_undo,
                now=editing.undo_text,
            ),
            Action(
                "edit.redo",
                self.tr("Redo"),
                editing.redo,
                ("Ctrl+Shift+Z", "Ctrl+Y"),
                icon="redo",
                can_run=lambda: editing.can_redo,
                now=editing.redo_text,
            ),
            Action(
                "edit.cut",
                self.tr("Cut"),
                editor.cut,
                ("Ctrl+X",),
                can_run=lambda: self._can_edit() and self._selected(),
            ),
            Action("edit.copy", self.tr("Copy"), editor.copy, ("Ctrl+C",), can_run=self._selected),
            Action(
                "edit.paste",
                self.tr("Paste"),
                editor.paste,
                ("Ctrl+V",),
                can_run=self._can_edit,
            ),
            Action("edit.all", self.tr("Select all"), editor.selectAll, ("Ctrl+A",), can_run=self._open),
        ]

    def _speakers(self) -> list[Action]:
        def assign(number: int) -> Callable[[], None]:
            return lambda: self._editing.assign_number(number)

        panel = Action(
            "speaker.panel", self.tr("All speakers…"), self._page.show_speakers, can_run=self._open
        )
        nobody = Action(
            "speaker.none",
            self.tr("Assign no speaker"),
            lambda: self._editing.assign(None),
            ("Alt+0",),
            can_run=self._in_segment,
        )
        return [panel, nobody] + [
            Action(
                f"speaker.{number}",
                self.tr("Assign speaker {number}").format(number=number),
                assign(number),
                (f"Alt+{number}",),
                can_run=self._in_segment,
            )
            for number in range(1, 10)
        ]

    def _help(self) -> list[Action]:
        w = self._window
        return [
            Action("help.palette", self.tr("Search all commands…"), w.show_palette, ("Ctrl+Shift+P",)),
            Action("help.keys", self.tr("Keyboard shortcuts"), w.show_shortcuts, ("F1",)),
            Action("help.about", self.tr("About Earproof"), w.show_about),
        ]
