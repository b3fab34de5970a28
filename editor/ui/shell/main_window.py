"""The main window: every feature is made here, and what they offer is put together."""

from __future__ import annotations

from pathlib import Path
from typing import Unpack

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QDockWidget, QStackedWidget, QVBoxLayout, QWidget

from editor.services.kept_places import kept_places
from editor.services.settings import Settings
from editor.services.storage.store import Store
from editor.ui.actions.action_set import ActionSet
from editor.ui.actions.feature_actions import FeatureActions, grouped_actions
from editor.ui.archive.actions import ArchiveActions
from editor.ui.correction.actions import EditActions, SegmentActions
from editor.ui.correction.quoting import QuotingActions
from editor.ui.export.actions import ExportActions
from editor.ui.export.clip_saving import ClipSaving
from editor.ui.export.export_controller import ExportController
from editor.ui.find.actions import FindActions
from editor.ui.find.find_controller import FindController
from editor.ui.glossary.actions import GlossaryActions
from editor.ui.glossary.glossary_controller import GlossaryController
from editor.ui.guidance.actions import GuidanceActions
from editor.ui.guidance.guidance_controller import GuidanceController
from editor.ui.history.actions import HistoryActions
from editor.ui.history.history_controller import HistoryController
from editor.ui.language.language_menu import LanguageActions
from editor.ui.look.notices import NoticeArea
from editor.ui.look.prompts import Prompts
from editor.ui.look.theme import ThemeManager
from editor.ui.notes.actions import NoteActions
from editor.ui.notes.note_controller import NoteController
from editor.ui.playback.actions import PlaybackActions
from editor.ui.playback.listening_actions import ListeningActions
from editor.ui.projects.actions import ProjectActions
from editor.ui.projects.alignment_bar import AlignmentBar
from editor.ui.projects.alignment_job import AlignmentJob
from editor.ui.projects.alignment_queue import AlignmentQueue
from editor.ui.projects.file_opening import FileOpening
from editor.ui.projects.media_relink import MediaRelinking
from editor.ui.projects.project import Project
from editor.ui.projects.project_creation import ProjectCreation
from editor.ui.projects.project_opening import ProjectOpening
from editor.ui.projects.project_saving import ProjectSaving
from editor.ui.projects.window_context import WindowContext
from editor.ui.resuming.place_keeper import PlaceKeeper
from editor.ui.resuming.view_state import ViewParts
from editor.ui.review.actions import ReviewActions
from editor.ui.review.review_controller import ReviewController
from editor.ui.shell.actions import HelpActions, WindowActions
from editor.ui.shell.file_drops import FileDrops
from editor.ui.shell.frame.editor_page import EditorPage
from editor.ui.shell.frame.panels import Panel, Themed, place_panels
from editor.ui.shell.frame.refreshing import Refreshing
from editor.ui.shell.frame.small_screen import SmallScreen
from editor.ui.shell.frame.status_bar import StatusBar
from editor.ui.shell.frame.toolbar import Toolbar
from editor.ui.shell.menus import TOOLBAR, MenuBar
from editor.ui.shell.start_page import StartPage
from editor.ui.shell.window_manager import Makers, ManagedWindow, WindowManager, all_makers
from editor.ui.speakers.actions import SpeakerActions
from editor.ui.speakers.speaker_menu import SpeakerMenu
from editor.ui.speakers.turn_travel import TurnTravel
from editor.ui.subtitles.actions import SubtitleActions
from editor.ui.subtitles.subtitle_controller import SubtitleController
from editor.ui.text.accessibility_announcer import AccessibilityAnnouncer
from editor.ui.video.actions import VideoActions
from editor.ui.video.video_controller import VideoController
from editor.ui.view.actions import ViewActions
from editor.ui.view.focus_mode import FocusMode
from editor.ui.view.view_options import ViewOptions
from editor.ui.voices.actions import VoiceActions
from editor.ui.voices.voice_controller import VoiceController
from editor.ui.waveform.actions import WaveformActions


class MainWindow(ManagedWindow):
    """One window with at most one project."""

    def __init__(
        self,
        settings: Settings,
        themes: ThemeManager,
        *,
        prompts: Prompts | None = None,
        windows: WindowManager | None = None,
        **makers: Unpack[Makers],
    ) -> None:
        super().__init__()
        self.settings = settings
        self.themes = themes
        self.prompts = prompts or Prompts()
        self.windows = windows or WindowManager()
        self._makers = makers
        self._make_page()
        self._make_project_features()
        self._make_text_features()
        self.panels = self._make_panels()
        self.actions_ = self._make_actions()
        self._make_frame()
        self._lay_out()
        place_panels(self, self.panels)
        self._connect()
        self.restore_place()
        self.set_theme()
        self.show_start()
        self.windows.add(self)

    # -- making -------------------------------------------------------------------------------------

    def sibling(self) -> MainWindow:
        """Return another window with the same parts, not shown yet."""
        prompts, windows = self.prompts, self.windows
        return MainWindow(self.settings, self.themes, prompts=prompts, windows=windows, **self._makers)

    def _make_page(self) -> None:
        """Make what shows the text, and what all features share."""
        theme, (play, _, retime, _) = self.themes.theme, all_makers(self._makers)
        self.page = EditorPage(self.settings, theme, self.prompts, make_player=play, make_realigner=retime)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page)
        self.notices = NoticeArea(theme)
        self.status = StatusBar(self.page, theme)
        self.context = WindowContext(
            self, self.settings, self.themes, self.prompts, self.notices, self.status, self.page.current
        )

    def _make_project_features(self) -> None:
        context, page = self.context, self.page
        self.alignment = AlignmentJob(all_makers(self._makers)[1], parent=self)
        self.opening = ProjectOpening(context, self, playback=page.playback, collector=self.windows.collector)
        self.queue = AlignmentQueue(self.alignment, self.windows.turns)
        self.creation = ProjectCreation(context, self.queue, self.opening)
        self.files = FileOpening(context, self.opening, self.creation)
        self.archive = self.windows.shared_archive(self, self._makers)
        self.saving = ProjectSaving(context, self.opening, page.editor)
        self.relinking = MediaRelinking(context, self.opening, page.playback, view=page)
        self.exporting = ExportController(context, page.editor)
        self.clips = ClipSaving(context, page.editor, page.playback)

    def _make_text_features(self) -> None:
        context, page = self.context, self.page
        self.finding = FindController(context, page.find_bar, page.editor, playback=page.playback)
        self.speakers = SpeakerMenu(context, page.speaker_editing, page.editor, playback=page.playback)
        self.turns = TurnTravel(page.editor, page.playback, self.settings)
        self.announcer = AccessibilityAnnouncer(self, page.editor)
        self.view_options = ViewOptions(context)
        self.guidance = GuidanceController(context, self.creation, page.editor, playback=page.playback)
        self.focus_mode = FocusMode(
            self, page, page.editor, parts_to_hide=self._parts_around_text, own_keys=self._focus_keys
        )
        self.guidance.first_steps.follow(self.focus_mode)

    def _make_panels(self) -> tuple[Panel, ...]:
        """Make the panels at the side, as they stand from above; a new one gets its line here."""
        context, editor, playback = self.context, self.page.editor, self.page.playback
        closed_by_hand = self._is_closed_by_hand
        self.terms = GlossaryController(context, editor, playback)
        sound, terms = self.page.weighing, self.terms.glossary
        self.review = ReviewController(
            context, editor, playback, glossary=terms, sound=sound, closed_by_hand=closed_by_hand
        )
        for made in (self.review.places.known, self.review.places.prepared):
            made.connect(self.windows.collector.freeze)  # an edit leaves nearly all of it as it is
        self.exporting.add_review(self.review.places, self.review.review)
        self.history = HistoryController(context, editor, playback, place=self.page.waveform)
        self.subtitles = SubtitleController(
            context, editor, playback, collector=self.windows.collector, closed_by_hand=closed_by_hand
        )
        self.exporting.add_rules(self.subtitles.show_broken)
        self.voices = VoiceController(
            context, editor, playback, make=all_makers(self._makers)[-1], closed_by_hand=closed_by_hand
        )
        self.voices.panel.all_requested.connect(self.speakers.show_all)
        self.creation.opened_new.connect(self.voices.offer)
        self.notes = NoteController(context, editor, playback, closed_by_hand=closed_by_hand)
        side = (self.review, self.voices, self.subtitles, self.notes, self.history)
        below = tuple(panel.dock for panel in side)
        self.video = VideoController(context, playback, below=below, closed_by_hand=closed_by_hand)
        for feature in (self.subtitles, self.video):
            self.exporting.profiles_changed.connect(feature.renew_profiles)
        return (self.video, *side)

    def _make_actions(self) -> ActionSet:
        """Make the actions from what each feature offers; a new feature gets its line here."""
        context, page, has_project = self.context, self.page, self.context.has_project
        self.window_actions = WindowActions(self, self.windows)
        self.features: tuple[FeatureActions, ...] = (
            ProjectActions(context, self.files, self.creation, saving=self.saving, relinking=self.relinking),
            ArchiveActions(context, self.archive, self.files),
            HistoryActions(self.history, has_project=has_project, can_edit=self._can_edit),
            ExportActions(context, self.exporting, self.clips),
            EditActions(context, page.editing, page.editor),
            QuotingActions(page.quoting),
            FindActions(context, self.finding, can_edit=self._can_edit),
            ReviewActions(context, self.review),
            GlossaryActions(context, self.terms),
            SegmentActions(context, page.editing, page.borders, editor=page.editor, playback=page.playback),
            SpeakerActions(context, page.speaker_editing, self.speakers, travel=self.turns),
            PlaybackActions(page.playback, page.editor),
            ListeningActions(
                page.playback, page.editor, show_settings=page.show_listening, has_project=has_project
            ),
            ViewActions(self.view_options, self.focus_mode, has_project=has_project),
            LanguageActions(self.settings, self.notices, renew_windows=self.windows.renew_all),
            WaveformActions(page.waveform, has_project=has_project),
            VideoActions(self.video),
            SubtitleActions(self.subtitles, has_project=has_project),
            VoiceActions(context, self.voices),
            NoteActions(self.notes, has_project=has_project),
            self.window_actions,
            GuidanceActions(self.guidance),
            HelpActions(self),
        )
        return ActionSet(self, grouped_actions(self.features), keys=self.settings.values.shortcuts)

    def _make_frame(self) -> None:
        """Make what stands around the page, from the actions."""
        theme = self.themes.theme
        self.page.add_transport(self.actions_)
        self.video.set_actions(self.actions_)
        self.review.set_actions(self.actions_)
        self.start = StartPage(self.actions_, theme, kept_places(self.settings))
        page = self.page
        parts = ViewParts(page.editor, page.playback, page.waveform.model, page.find_bar, self.actions_)
        self.places = PlaceKeeper(self.context, self.opening, parts, self.windows.wanted)
        self.guidance.set_actions(self.actions_, review=self.review.review, exporting=self.exporting)
        self.alignment_bar = AlignmentBar(self.alignment, self.queue, theme)
        self.creation.serve(self.alignment_bar)
        self.toolbar = Toolbar(self, self.actions_, TOOLBAR)
        self.review.panel.left_changed.connect(self.toolbar.show_left)
        self.menus = MenuBar(self)
        submenus = {name: menu for feature in self.features for name, menu in feature.menus().items()}
        menus = self.menus.menus(
            submenus, fill_speakers=self.speakers.fill, fill_windows=self.window_actions.fill_menu
        )
        self.actions_.fill(self.menuBar(), menus)
        self.drops = FileDrops(self, show_drag=self.start.show_drag, open_paths=self.open_paths)
        docks = tuple(panel.dock for panel in (*self.panels[1:], self.video))
        self.small = SmallScreen(self.page, docks, in_focus=lambda: self.focus_mode.focused)

    # -- placing ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.stack.addWidget(self.start)
        column = QVBoxLayout(middle := QWidget())
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.guidance.first_steps)
        column.addWidget(self.stack, 1)
        column.addWidget(self.alignment_bar)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.toolbar)
        self.setMinimumSize(560, 330)

    # -- tying together -----------------------------------------------------------------------------

    def _connect(self) -> None:
        page, actions = self.page, self.actions_
        self.themes.changed.connect(self.set_theme)
        self.start.open_requested.connect(self.files.open_path)
        self.start.forget_requested.connect(self.files.forget)
        self.files.recent_changed.connect(lambda: self.start.show_recent(self.settings.recent))
        self.status.messageChanged.connect(self.announcer.say_message)
        self.notices.message.connect(lambda text: self.announcer.say(text, urgent=True))
        page.editor.menu_requested.connect(
            lambda at: self.menus.show_at_caret(page, actions, at=at, fill_speakers=self.speakers.fill)
        )
        page.editor.set_shortcuts(actions.sequences)
        actions.keys_changed.connect(lambda: page.editor.set_shortcuts(actions.sequences))
        actions.starts.connect(self.history.make_way)
        self._connect_refreshing()

    def _connect_refreshing(self) -> None:
        """Ask what can be done whenever that may have changed."""
        docks = [panel.dock.visibilityChanged for panel in self.panels]
        changed = (self.video.changed, self.focus_mode.changed, self.themes.changed, self.queue.changed)
        soon = [self.review.changed, self.terms.changed, self.voices.changed, self.history.changed, *docks]
        Refreshing(self.actions_, self.page, at_once=changed, soon=soon)
        self.review.progress.connect(self.status.show_progress)
        self.review.progress.connect(self.places.count)
        self.view_options.changed.connect(self.windows.apply_look)

    def set_theme(self) -> None:
        """Dress every part in the theme chosen."""
        theme = self.themes.theme
        if self.styleSheet() != self.themes.stylesheet:
            self.setStyleSheet(self.themes.stylesheet)
        parts: tuple[Themed, ...] = (self.actions_, self.page, self.start, self.notices, self.status)
        for part in (*parts, self.alignment_bar, self.guidance, *self.panels):
            part.set_theme(theme)

    # -- what is shown ------------------------------------------------------------------------------

    def show_start(self) -> None:
        """Show the start screen."""
        self.focus_mode.leave()
        self.start.show_recent(self.settings.recent)
        self.stack.setCurrentWidget(self.start)
        self._set_project(None)
        self.status.clearMessage()  # it was about a project that is gone
        self.toolbar.hide()
        self.setWindowTitle(self.tr("Earproof"))
        self.setWindowFilePath("")
        self.status.refresh()
        self.actions_.refresh()
        self.start.new_button.setFocus()

    def show_project(self, project: Project) -> None:
        """Show a project that was just opened, in this window."""
        self.page.load(project)
        self.focus_mode.leave()
        self.stack.setCurrentWidget(self.page)
        self._set_project(project)
        self.toolbar.show()
        self.setWindowTitle(self.tr("{name} – Earproof").format(name=project.title))
        project.saving_changed.connect(self._on_saving_changed)
        self.status.refresh()
        self.status.show_checked(project.document.transcript)
        self.status.refresh_saving()
        self.actions_.refresh()
        self.page.editor.setFocus()

    def _set_project(self, project: Project | None) -> None:
        self.terms.set_project(project)
        self.guidance.set_project(project)
        for panel in self.panels:
            panel.set_project(project)

    def put_away_project(self) -> None:
        """Take the project off the page, and close it."""
        self.page.unload()

    def bring_project(self, path: Path) -> bool:
        """Bring the window that has a project open to the front; False where none has it."""
        holder = self.windows.window_with(path)
        if holder is not None:
            self.windows.bring_to_front(holder)
        return holder is not None

    def show_in_new_window(self, store: Store) -> None:
        """Show a project that was read in another window."""
        self.windows.new(self).opening.show_store(store)

    # -- files --------------------------------------------------------------------------------------

    def open_path(self, path: Path) -> None:
        """Open a project; begin a new one with a recording or a transcript."""
        self.files.open_path(path)

    def open_paths(self, paths: list[Path]) -> None:
        """Open what a person gave: projects, a window for each, or a recording and its transcript."""
        self.files.open_paths(paths)

    def close_project(self) -> bool:
        """Put the project away; False where the person stays for what could not be saved."""
        if not self.opening.leave_project():
            return False
        self.show_start()
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask once where work is running; keep everything, and end what works beside the window."""
        if not (self.creation.may_stop() and self.windows.may_leave(self) and self.opening.leave_project()):
            event.ignore()
            return
        own = (self.opening.stop, self.creation.stop, self.page.stop, self.terms.stop, self.speakers.stop)
        for stop in (*own, *(panel.stop for panel in self.panels)):
            stop()
        self.keep_place()
        self.windows.forget(self)
        super().closeEvent(event)

    # -- inside -------------------------------------------------------------------------------------

    def _can_edit(self) -> bool:
        return self.page.editor.can_edit

    def _is_closed_by_hand(self, dock: QDockWidget) -> bool:
        """Whether a dock that is hidden was hidden by a person, not as the window was or for want of room."""
        seen = self.isVisible() and not self.isMinimized() and not self.focus_mode.focused
        return seen and not self.small.has_put_away(dock)

    def _parts_around_text(self) -> list[QWidget]:
        bars = (self.menuBar(), self.toolbar, self.status, self.page.waveform.panel)
        return [*bars, *self.findChildren(QDockWidget)]

    def _focus_keys(self) -> str:
        return self.actions_["view.focus"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def _on_saving_changed(self) -> None:
        self.status.refresh_saving()
        self.saving.notify_problem()
