"""The table of all actions: menus, shortcuts and their page are built from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.ui.action_table_playback import PlaybackActions
from editor.ui.action_table_segments import SegmentActions
from editor.ui.actions import Action, Menu
from editor.ui.theme import Scheme

if TYPE_CHECKING:
    from editor.ui.window import MainWindow


class ActionTable(QObject):
    """Says what can be done in a window, how it is called, and by which keys."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.page
        self._editor = window.page.editor
        self._editing = window.page.editing
        self._segments = SegmentActions(window)

    def menus(self) -> list[Menu]:
        """Return the menu bar."""
        return [
            Menu(
                self.tr("&File"),
                "file.new file.open | file.version file.save_as file.copy | "
                "file.export file.no_history file.locate | file.close file.quit",
            ),
            Menu(
                self.tr("&Edit"),
                "edit.undo edit.redo | edit.cut edit.copy edit.paste edit.all | "
                "edit.find edit.find_next edit.find_previous edit.replace | "
                "edit.doubt_next edit.doubt_previous edit.untexted_next edit.untexted_previous | "
                "edit.use_heard edit.dismiss | edit.realign",
            ),
            Menu(
                self.tr("&Segment"),
                SegmentActions.MENU,
            ),
            Menu(self.tr("S&peaker"), extra=self._page.fill_speakers),
            Menu(
                self.tr("&Play"),
                "play.toggle play.word play.segment play.loop | play.back play.forward play.go | "
                "play.slower play.faster play.normal | play.click play.follow",
            ),
            Menu(
                self.tr("&View"),
                "view.untexted view.history | view.larger view.smaller view.normal | "
                "view.system view.light view.dark",
            ),
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
            *self._search(),
            *self._doubts(),
            *self._segments.actions(),
            *self._speakers(),
            *PlaybackActions(self._window).actions(),
            *self._view(),
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
            Action("file.close", self.tr("Close"), w.close_project, ("Ctrl+W",), can_run=is_open),
            Action("file.quit", self.tr("Quit"), w.close, ("Ctrl+Q",)),
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

    def _search(self) -> list[Action]:
        bar, is_open = self._page.find_bar, self._open
        return [
            Action(
                "edit.find",
                self.tr("Find…"),
                lambda: bar.ask(replace=False),
                ("Ctrl+F",),
                icon="magnify",
                can_run=is_open,
            ),
            Action("edit.find_next", self.tr("Find next"), lambda: bar.go(1), ("F3",), can_run=is_open),
            Action(
                "edit.find_previous",
                self.tr("Find previous"),
                lambda: bar.go(-1),
                ("Shift+F3",),
                can_run=is_open,
            ),
            Action(
                "edit.replace",
                self.tr("Replace…"),
                lambda: bar.ask(replace=True),
                ("Ctrl+H",),
                can_run=self._can_edit,
            ),
        ]

    def _doubts(self) -> list[Action]:
        editing, is_open, values = self._editing, self._open, self._window.settings.values
        return [
            Action(
                "edit.doubt_next",
                self.tr("Next doubtful word"),
                lambda: editing.go_to_doubt(1),
                ("F8",),
                icon="arrow-down-circle-outline",
                can_run=is_open,
            ),
            Action(
                "edit.doubt_previous",
                self.tr("Previous doubtful word"),
                lambda: editing.go_to_doubt(-1),
                ("Shift+F8",),
                icon="arrow-up-circle-outline",
                can_run=is_open,
            ),
            Action(
                "edit.use_heard",
                self.tr("Write what was heard"),
                editing.use_heard,
                ("Ctrl+Return",),
                can_run=lambda: editing.can_accept,
                now=editing.use_heard_text,
            ),
            Action(
                "edit.dismiss",
                self.tr("The word is right as it is"),
                editing.dismiss_doubt,
                ("Ctrl+Delete",),
                can_run=lambda: editing.can_dismiss,
                now=editing.dismiss_text,
            ),
            Action(
                "edit.untexted_next",
                self.tr("Next speech without text"),
                lambda: editing.go_to_untexted(1),
                ("F7",),
                can_run=is_open,
            ),
            Action(
                "edit.untexted_previous",
                self.tr("Previous speech without text"),
                lambda: editing.go_to_untexted(-1),
                ("Shift+F7",),
                can_run=is_open,
            ),
            Action(
                "edit.realign",
                self.tr("Time edited words from the sound"),
                lambda: self._window.set_preference("realign_edited", not values.realign_edited),
                checked=lambda: values.realign_edited,
            ),
        ]

    def _speakers(self) -> list[Action]:
        def assign(number: int) -> Callable[[], None]:
            return lambda: self._editing.assign_number(number)

        panel = Action("speaker.panel", self.tr("Speakers…"), self._page.show_speakers, can_run=self._open)
        return [panel] + [
            Action(
                f"speaker.{number}",
                self.tr("Assign speaker {number}").format(number=number),
                assign(number),
                (f"Alt+{number}",),
                can_run=self._in_segment,
            )
            for number in range(1, 10)
        ]

    def _view(self) -> list[Action]:
        w = self._window

        def larger() -> None:
            w.change_text_size(1)

        return [
            Action(
                "view.untexted",
                self.tr("Speech without text"),
                w.toggle_untexted,
                ("F9",),
                can_run=self._open,
                checked=lambda: w.settings.values.show_untexted,
            ),
            Action(
                "view.history",
                self.tr("History"),
                w.toggle_history,
                ("Ctrl+Shift+H",),
                icon="history",
                can_run=self._open,
                checked=lambda: w.history.is_shown,
            ),
            Action("view.larger", self.tr("Larger text"), larger, ("Ctrl++", "Ctrl+=")),
            Action("view.smaller", self.tr("Smaller text"), lambda: w.change_text_size(-1), ("Ctrl+-",)),
            Action("view.normal", self.tr("Normal text size"), lambda: w.change_text_size(0), ("Ctrl+0",)),
            self._theme(Scheme.SYSTEM, self.tr("Theme of the system")),
            self._theme(Scheme.LIGHT, self.tr("Light theme")),
            self._theme(Scheme.DARK, self.tr("Dark theme")),
        ]

    def _theme(self, scheme: Scheme, text: str) -> Action:
        w = self._window
        return Action(
            f"view.{scheme.value}",
            text,
            lambda: w.choose_theme(scheme),
            checked=lambda: w.themes.scheme is scheme,
        )

    def _help(self) -> list[Action]:
        w = self._window
        return [
            Action("help.palette", self.tr("Search all commands…"), w.show_palette, ("Ctrl+Shift+P",)),
            Action("help.keys", self.tr("Keyboard shortcuts"), w.show_shortcuts, ("F1",)),
            Action("help.about", self.tr("About Earproof"), w.show_about),
        ]
