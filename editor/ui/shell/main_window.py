"""The main window: start screen or editor, menus, notices, work in the background."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from editor.services.settings import Settings
from editor.ui.actions.action_set import ActionSet
from editor.ui.correction.retiming import MakeRealigner, process_realigner
from editor.ui.history.history_controller import HistoryDesk
from editor.ui.look.accessibility import Aloud
from editor.ui.look.notices import NoticeArea
from editor.ui.look.prompts import Ask
from editor.ui.look.theme import Themes
from editor.ui.playback.playback_control import MakePlayer, make_player
from editor.ui.projects.alignment_job import MakeAligner, NewProjectRequest, Work, WorkBar, process_aligner
from editor.ui.projects.file_kinds import FileKind, kind_of
from editor.ui.projects.opening import Opening
from editor.ui.projects.saving import Keeping
from editor.ui.review.missing_speech_dock import UntextedDock, toggle_dock
from editor.ui.shell.editor_page import EditorPage
from editor.ui.shell.file_drops import FileDrops
from editor.ui.shell.menus import ActionTable
from editor.ui.shell.small_screen import SmallScreen
from editor.ui.shell.start_page import StartPage
from editor.ui.shell.status_bar import StatusBar
from editor.ui.shell.toolbar import Tools
from editor.ui.shell.window_manager import FRAME, Windows
from editor.ui.video.video_controller import VideoDesk
from editor.ui.view.view_options import Viewing


class MainWindow(QMainWindow):
    """One window with at most one project. What the menus offer is in `action_table`."""

    def __init__(
        self,
        settings: Settings,
        themes: Themes,
        *,
        ask: Ask | None = None,
        make_player: MakePlayer = make_player,
        make_aligner: MakeAligner = process_aligner,
        make_realigner: MakeRealigner = process_realigner,
        windows: Windows | None = None,
    ) -> None:
        super().__init__()
        self.windows = windows or Windows()
        self._makers = (make_player, make_aligner, make_realigner)
        self.settings = settings
        self.themes = themes
        self.ask = ask or Ask()
        self.page = EditorPage(
            settings, themes.theme, self.ask, make_player=make_player, make_realigner=make_realigner
        )
        self.work = Work(make_aligner, parent=self)
        self.opening = Opening(self)
        self.keeping = Keeping(self)
        self.viewing = Viewing(self)
        table = ActionTable(self)
        self.actions_ = ActionSet(self, table.actions(), keys=settings.values.shortcuts)
        self.page.add_transport(self.actions_)
        self.page.editor.set_shortcuts(self.actions_.sequences)
        self.actions_.keys_changed.connect(lambda: self.page.editor.set_shortcuts(self.actions_.sequences))
        self.notices = NoticeArea(themes.theme)
        self.start = StartPage(self.actions_, themes.theme)
        self.work_bar = WorkBar(self.work, themes.theme)
        self.status = StatusBar(self.page, themes.theme)
        self._lay_out()
        self.tools = Tools(self, table.toolbar())
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.tools)
        self.actions_.fill(self.menuBar(), table.menus())
        self._connect()
        self.aloud = Aloud(self)
        self.small = SmallScreen(self)
        self._restore_geometry()
        self.set_theme()
        self.show_start()
        self.windows.add(self)

    # -- making -------------------------------------------------------------------------------------

    def sibling(self) -> MainWindow:
        """Return another window with the same parts, not shown yet."""
        player, aligner, realigner = self._makers
        return MainWindow(
            self.settings,
            self.themes,
            ask=self.ask,
            make_player=player,
            make_aligner=aligner,
            make_realigner=realigner,
            windows=self.windows,
        )

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start)
        self.stack.addWidget(self.page)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.stack, 1)
        column.addWidget(self.work_bar)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.dock = UntextedDock(self)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.history = HistoryDesk(self, self.themes.theme)
        self.setTabPosition(Qt.DockWidgetArea.RightDockWidgetArea, QTabWidget.TabPosition.North)
        self.video = VideoDesk(self)
        self.tabifyDockWidget(self.dock, self.history.dock)  # last: the picture parts the dock from its tabs
        self.drops = FileDrops(self)
        self.setMinimumSize(560, 330)

    def _connect(self) -> None:
        self.themes.changed.connect(self.set_theme)
        self.start.open_asked.connect(self.open_path)
        self.start.forget_asked.connect(self._forget)
        self.page.playback.changed.connect(self.actions_.refresh_soon)
        self.page.playback.failed.connect(self.opening.locating.tell_sound_failed)
        self.page.editor.rows_changed.connect(self._on_rows_changed)
        self.page.editor.cursorPositionChanged.connect(self.actions_.refresh_later)
        self.page.editor.bands.current_changed.connect(self.actions_.refresh_soon)
        self.page.editor.menu_asked.connect(lambda at: self.page.context_menu(self.actions_, at))
        self.page.editor.speaker_clicked.connect(self.page.speaker_menu)
        self.work.finished.connect(self.opening.take_result)
        self.work.failed.connect(self.opening.tell_work_failed)
        self.work.refused.connect(self.opening.tell_work_refused)
        self.work.changed.connect(self._on_work_changed)

    def _restore_geometry(self) -> None:
        room = self.screen().availableSize() - FRAME  # at 200 % a screen is small
        self.resize(QSize(1180, 780).boundedTo(room))
        saved = self.settings.values.window_geometry
        if saved:
            self.restoreGeometry(QByteArray.fromBase64(saved.encode("ascii", "ignore")))

    def set_theme(self) -> None:
        """Dress every part in the theme chosen."""
        theme = self.themes.theme
        if self.styleSheet() != self.themes.sheet:
            self.setStyleSheet(self.themes.sheet)
        self.actions_.set_theme(theme)
        self.page.set_theme(theme)
        self.start.set_theme(theme)
        self.notices.set_theme(theme)
        self.work_bar.set_theme(theme)
        self.status.set_theme(theme)
        self.history.set_theme(theme)

    # -- what is shown ------------------------------------------------------------------------------

    @property
    def has_project(self) -> bool:
        """Whether a project is open."""
        return self.page.project is not None

    def show_start(self) -> None:
        """Show the start screen."""
        self.viewing.leave_focus()
        self.start.show_recent(self.settings.recent)
        self.stack.setCurrentWidget(self.start)
        self.dock.hide()
        self.history.follow(None)
        self.tools.hide()
        self.setWindowTitle(self.tr("Earproof"))
        self.setWindowFilePath("")
        self.status.refresh()
        self.actions_.refresh()
        self.start.new_button.setFocus()

    def show_page(self) -> None:
        """Show the project that was just loaded."""
        project = self.page.project
        if project is None:
            return
        self.viewing.leave_focus()
        self.stack.setCurrentWidget(self.page)
        self.dock.setVisible(self.settings.values.show_untexted)
        self.history.follow(project)
        self.tools.show()
        self.tools.follow(project)
        self.setWindowTitle(self.tr("{name} – Earproof").format(name=project.title))
        project.saving_changed.connect(self._on_saving_changed)
        self.status.refresh()
        self.status.refresh_saving()
        self.actions_.refresh()
        self.page.editor.setFocus()

    def open_path(self, path: Path) -> None:
        """Open a project; begin a new one with a recording or a transcript."""
        self.open_paths([path])

    def open_paths(self, paths: list[Path]) -> None:
        """Open what a person gave: projects, a window for each, or a recording and its transcript."""
        projects = [path for path in paths if kind_of(path) is FileKind.PROJECT]
        for path in projects:
            self.opening.open(path)
        if projects:
            return
        recordings = [path for path in paths if kind_of(path) is FileKind.RECORDING]
        transcripts = [path for path in paths if kind_of(path) is FileKind.TRANSCRIPT]
        if recordings or transcripts:
            self.new_project(
                recording=recordings[0] if recordings else None,
                transcript=transcripts[0] if transcripts else None,
            )

    # -- deeds of the File menu ---------------------------------------------------------------------

    def new_project(self, *, recording: Path | None = None, transcript: Path | None = None) -> None:
        """Ask for a recording and its transcript, and align them."""
        from editor.ui.projects.new_project_dialog import NewProjectDialog

        if self.work.running:
            self.status.say(self.tr("One recording is being aligned already"))
            return
        dialog = NewProjectDialog(self, self.ask, self.settings, recording=recording, transcript=transcript)
        if self.ask.run(dialog):
            self.start_work(dialog.request())
        dialog.deleteLater()

    def start_work(self, request: NewProjectRequest) -> None:
        """Align in the background; the result is opened when it is there."""
        self.work.start(request)
        self.actions_.refresh()

    def ask_open(self) -> None:
        """Ask for a project to open."""
        recent = self.settings.recent
        folder = recent[0].parent if recent else None
        filters = self.tr("Earproof projects (*.earproof);;All files (*)")
        path = self.ask.file_to_open(self, self.tr("Open"), folder=folder, filters=filters)
        if path is not None:
            self.open_path(path)

    def close_project(self) -> bool:
        """Put the project away; False where the person stays for what could not be saved."""
        if not self.opening.leave_project():
            return False
        self.show_start()
        return True

    def name_version(self) -> None:
        """Ask for a name for the state now, and write it into the file."""
        if self.page.project is None:
            return
        name = self.ask.text(
            self,
            self.tr("Name this version"),
            self.tr("Every change is saved already. A name lets you come back to this state:"),
        )
        if name is not None:
            self.page.project.store.name_version(name)
            self.status.say(self.tr("Version “{name}” kept").format(name=name))

    def export(self) -> None:
        """Ask for a format and a place, and write."""
        from editor.ui.export.export_dialog import ExportDialog

        if self.page.project is None:
            return
        self.page.editor.end_typing()
        dialog = ExportDialog(self, self.ask, self.page.project)
        if self.ask.run(dialog) and dialog.written is not None:
            self.status.say(self.tr("Wrote {path}").format(path=dialog.written))
            for notice in dialog.notices:
                self.notices.tell(notice)
        dialog.deleteLater()

    def locate_recording(self) -> None:
        """Ask where the recording is."""
        self.opening.locating.locate_recording()

    # -- deeds of the other menus -------------------------------------------------------------------

    def go_to_time(self) -> None:
        """Ask for a time and go there, in the text and in the sound."""
        from editor.ui.find.go_to_time_dialog import GoToTimeDialog

        dialog = GoToTimeDialog(self, start_ms=self.page.playback.position_ms)
        if self.ask.run(dialog) and dialog.time_ms is not None:
            self.page.go_to_time(dialog.time_ms)
        dialog.deleteLater()

    def set_preference(self, name: str, value: bool) -> None:
        """Keep a choice."""
        setattr(self.settings.values, name, value)
        self.settings.save()
        self.actions_.refresh()

    def toggle_untexted(self) -> None:
        """Show or hide the panel of speech without text."""
        toggle_dock(self.dock)

    def toggle_history(self) -> None:
        """Show or hide the history."""
        self.history.toggle()

    def show_shortcuts(self) -> None:
        """Show every action with its keys."""
        from editor.ui.actions.shortcuts_dialog import ShortcutsDialog

        dialog = ShortcutsDialog(self, self.actions_, self.settings)
        self.ask.run(dialog)
        dialog.deleteLater()

    def show_palette(self) -> None:
        """Let a person search every action and run one."""
        from editor.ui.actions.command_palette import run_palette

        run_palette(self, self.actions_, self.ask.run)

    def show_about(self) -> None:
        """Say what this program is."""
        from editor.ui.shell.about_dialog import AboutDialog

        dialog = AboutDialog(self)
        self.ask.run(dialog)
        dialog.deleteLater()

    def forget_recent(self) -> None:
        """Forget which projects were opened last; the files stay."""
        for path in self.settings.recent:
            self.settings.forget(path)
        self.start.show_recent([])

    # -- inside -------------------------------------------------------------------------------------

    def _forget(self, path: Path) -> None:
        self.settings.forget(path)
        self.start.show_recent(self.settings.recent)

    def _on_rows_changed(self) -> None:
        """Ask what can be done now: at once where undo is new, in a moment while somebody types."""
        binding = self.page.editor.binding
        typing = binding is not None and binding.is_typing and self.actions_["edit.undo"].isEnabled()
        if typing:
            self.actions_.refresh_later()
        else:
            self.actions_.refresh()

    def _on_work_changed(self) -> None:
        self.actions_.refresh()
        self.start.show_work(self.work.running)

    def _on_saving_changed(self) -> None:
        self.status.refresh_saving()
        self.opening.tell_saving()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask once where work is running; keep everything."""
        if not self.opening.may_close():
            event.ignore()
            return
        geometry = self.saveGeometry().toBase64().data()
        self.settings.values.window_geometry = bytes(geometry).decode("ascii")
        self.settings.save()
        self.windows.forget(self)
        super().closeEvent(event)
