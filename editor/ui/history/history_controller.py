"""The history's controller: its panel, the comparison view, and going back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDockWidget

from editor.document.changes import Edit
from editor.formats.errors import FormatError
from editor.formats.output_files import write_checked
from editor.services.history.comparison import Comparison, compare
from editor.services.history.revisions import RevisionHistory
from editor.ui.history.history_panel import HistoryPanel, counted_amounts
from editor.ui.jobs.background_job import BackgroundJob, Work
from editor.ui.language.counts import WORDING
from editor.ui.language.error_messages import error_message
from editor.ui.language.translated_phrases import translated
from editor.ui.look.notices import Kind
from editor.ui.look.theme import Theme
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.project import Project
from editor.ui.projects.window_context import WindowContext
from editor.ui.text.editor import TranscriptEditor
from editor.ui.view.docks import toggle_dock

if TYPE_CHECKING:
    from editor.ui.history.comparison_view import ComparisonView
    from editor.ui.history.text_replacement import TextPlace, TextReplacement

MOST_AT_ONCE = 2000
"""Segments and revisions: with more of them, a comparison is made beside the window."""
_STOP_S: Final = 10.0
REFRESH_MS = 300
"""The list follows the text after so long, not at every key."""


class HistoryController(QObject):
    """Brings panel, view and project together."""

    changed = Signal()
    """A comparison was opened or closed."""

    def __init__(
        self, context: WindowContext, editor: TranscriptEditor, playback: Playback, *, place: TextPlace
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._editor = editor
        self._playback = playback
        self._text_place = place
        self._view: ComparisonView | None = None
        self._in_place: TextReplacement | None = None
        self._project: Project | None = None
        self._counting = False
        self._wanted = False
        self._place = 0  # which change is gone to
        self._keeps = False  # whether what is compared was compared before
        self._jobs: list[BackgroundJob] = []
        self._states = (0, 0)
        self._comparing: BackgroundJob | None = None
        self._follows = False  # whether what is compared is the text now, and stays so
        theme = context.themes.theme
        self.panel = HistoryPanel(theme)
        self.dock = QDockWidget(self.tr("History"), context.window)
        self.dock.setObjectName("history")
        self.dock.setWidget(self.panel)
        self.dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.dock.setMinimumWidth(290)
        self.dock.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self.dock.visibilityChanged.connect(self._on_shown)
        self.panel.compare_requested.connect(self.compare)
        self.panel.restore_requested.connect(self.restore)

    @property
    def view(self) -> ComparisonView:
        """The comparison, made when it is first asked for: most sittings compare nothing."""
        if self._view is None:
            from editor.ui.history.comparison_view import ComparisonView
            from editor.ui.history.text_replacement import TextReplacement

            self._view = view = ComparisonView(self._context.themes.theme)
            view.closed.connect(self.close_view)
            view.export_requested.connect(self.export)
            view.restore_all_requested.connect(lambda: self.restore(self._states[0]))
            view.restore_selected_requested.connect(self.restore_selected)
            self._in_place = TextReplacement(
                self._context.window, view, self._editor, playback=self._playback, place=self._text_place
            )
            self._in_place.changed.connect(self.changed)
        return self._view

    @property
    def is_comparing(self) -> bool:
        """Whether two states are being compared in place of the text."""
        return self._in_place is not None and self._in_place.is_open

    @property
    def is_shown(self) -> bool:
        """Whether the panel can be seen."""
        return self.dock.isVisible()

    def set_project(self, project: Project | None) -> None:
        """Show the history of a project, or of none."""
        if self._comparing is not None:
            self.cancel_comparison()
        self._project = project
        self._timer.stop()
        self.close_view()
        if self._view is not None:
            self._view.text.clear_comparison()
        if project is None:
            self._wanted = self._wanted or not self.dock.isHidden()
            self.dock.hide()
            self.panel.show_history(None)
            return
        if self._wanted:  # it was open with the project before
            self._wanted = False
            self.dock.show()
            self.dock.raise_()
        project.changed.connect(self._timer.start)
        project.saving_changed.connect(self._timer.start)
        self.refresh()

    def toggle(self) -> None:
        """Show or hide the panel."""
        if toggle_dock(self.dock):
            self.panel.choose_newest()
            self.panel.tree.setFocus()

    def refresh(self) -> None:
        """List what there is now, where anybody can see it."""
        if self._project is None:
            return
        if self.is_comparing and self._follows and self._states[1] != self._project.document.revision:
            self.compare(self._states[0], self._project.document.revision, keep_place=True)
        if not self.is_shown:
            return
        engine = ", ".join(f"{translated(key)} {value}" for key, value in self._project.store.engine.items())
        self.panel.show_history(
            RevisionHistory.of_store(self._project.store),
            engine=engine,
            writable=not self._project.store.read_only,
        )
        self._count()

    def _count(self) -> None:
        """Find out beside the window how much was changed where that takes long; one count at a time."""
        wanted, project = self.panel.uncounted_sessions(), self._project
        if not wanted or self._counting:
            return

        def take(amounts: dict[tuple[int, int], str]) -> None:
            self._counting = False
            if project is self._project:
                self.panel.set_amounts(amounts)

        self._counting = True
        self._start(lambda _report: counted_amounts(wanted), take)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self.panel.set_theme(theme)
        if self._view is not None:
            self._view.set_theme(theme)

    # -- comparing ----------------------------------------------------------------------------------

    def compare(self, before: int, after: int, *, keep_place: bool = False) -> None:
        """Show what differs between two revisions in place of the text."""
        if self._project is None:
            return
        self._editor.end_typing()
        document = self._project.document
        self._states, self._follows = (before, after), after == document.revision
        self._keeps, self._place = keep_place, self.view.text.current if keep_place else 0
        states = document.deferred_transcript_at(before), document.deferred_transcript_at(after)
        if len(document.transcript.segments) + len(document.revisions) <= MOST_AT_ONCE:
            self._show(compare(states[0](), states[1]()))
            return
        requested = self._project, self._states

        def show(comparison: Comparison) -> None:
            if self._comparing is job and requested == (self._project, self._states):
                self.cancel_comparison()
                self._show(comparison)

        job = self._comparing = self._start(lambda _report: compare(states[0](), states[1]()), show)
        self._context.status.show_busy(self.tr("Comparing…"), self.cancel_comparison)

    def cancel_comparison(self) -> None:
        """Wait for no comparison any more."""
        self._comparing = None
        self._context.status.show_busy("")

    def _show(self, comparison: Comparison) -> None:
        if self._project is None:
            return
        (before, after), history = self._states, RevisionHistory.of_store(self._project.store)
        now = self.tr(" (current text)") if after == self._project.document.revision else ""
        values = self._context.settings.values
        self.view.text.set_letters(values.text_size, values.text_family)
        self.view.show_comparison(
            comparison,
            before=WORDING.title(history, before),
            after=WORDING.title(history, after) + now,
            writable=not self._project.store.read_only,
            keep_filter=self._keeps,
        )
        self.view.text.go_to(self._place)
        assert self._in_place is not None  # made with the view
        self._in_place.open()
        if not self._keeps:
            self.view.text.setFocus()

    def _start(self, work: Work, done: Callable[[Any], None]) -> BackgroundJob:
        """Do what may take long beside the window."""
        job = BackgroundJob(work, name="history", parent=self)
        self._jobs.append(job)
        job.done.connect(done)
        job.failed.connect(lambda error: self._context.notices.notify(error_message(error), kind=Kind.ERROR))
        for ended in (job.done, job.failed):
            ended.connect(lambda _outcome: self._jobs.remove(job))
            ended.connect(job.deleteLater)
        job.start()
        return job

    def stop(self) -> None:
        """Wait until nothing is being read or compared any more."""
        for job in self._jobs:
            job.wait(_STOP_S)

    def close_view(self) -> None:
        """Go back to the text, to where one was in it."""
        if self._in_place is not None:
            self._in_place.close()

    def make_way(self, action_id: str) -> None:
        """Show the text before an action that works on it."""
        if self._in_place is not None:
            self._in_place.make_way(action_id)

    def export(self) -> None:
        """Ask for a place, and write the comparison there as a page."""
        if self._project is None:
            return
        filters = self.tr("Web pages (*.html)")
        suggestion = self._project.path.with_name(f"{self._project.path.stem} changes.html")
        path = self._context.prompts.file_to_save(
            self._context.window, self.tr("Export as web page"), suggestion=suggestion, filters=filters
        )
        if path is None or not self._may_replace(path):
            return
        title = self.tr("Changes in {name}").format(name=self._project.path.name)
        try:
            write_checked(path, self.view.page(title), overwrite=True, check=lambda _read: None)
        except FormatError as error:
            self._context.notices.notify(str(error), kind=Kind.ERROR)
        else:
            self._context.status.say(self.tr("Saved {path}").format(path=path))

    # -- names and going back -----------------------------------------------------------------------

    def save(self) -> None:
        """Say that every change is saved, and offer a name for the state now; nothing has to be asked."""
        self._editor.end_typing()
        self._context.status.show_saved(self.name_version)

    def name_version(self) -> None:
        """Ask for a name for the state now, and write it into the file."""
        context = self._context
        if context.project is None:
            return
        name = context.prompts.text(
            context.window,
            self.tr("Name this version"),
            self.tr("Changes save automatically. Name this version to find it again:"),
        )
        if name is not None:
            context.project.store.name_version(name)
            context.status.say(self.tr("Version “{name}” saved").format(name=name))

    def restore(self, revision: int) -> None:
        """Make a revision the text again, as a new revision."""
        if self._project is not None:
            from editor.services.history.restore import restore_revision

            self._apply(restore_revision(self._project.document, revision))

    def restore_selected(self) -> None:
        """Give the places chosen in the view the text of the earlier state."""
        if self._project is None:
            return
        document, revision = self._project.document, self._states[0]
        states = (document.transcript, document.transcript_at(revision))
        known = {segment.id for state in states for segment in state.segments}
        ids = {s.id for row in self.view.text.selected_changes for s in row.old + row.new} & known
        from editor.services.history.restore import restore_segments

        self._apply(restore_segments(document, revision, ids))

    def _apply(self, edit: Edit | None) -> None:
        if self._project is None or self._project.store.read_only:
            return
        if edit is None:
            self._context.status.say(self.tr("Nothing to restore"))
            return
        self._editor.end_typing()
        self._project.document.apply(edit)
        self._project.document.end_typing()
        self._context.status.say(self.tr("{label}. Ctrl+Z undoes it.").format(label=translated(edit.label)))
        self.refresh()

    def _may_replace(self, path: Path) -> bool:
        text = self.tr("{name} already exists. Replace it?").format(name=path.name)
        return not path.exists() or self._context.prompts.confirm(
            self._context.window, self.tr("Replace?"), text, yes=self.tr("Replace")
        )

    def _on_shown(self, visible: bool) -> None:
        if visible:
            self.refresh()
