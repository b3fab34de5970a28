"""The history in the window: its panel, the view that compares, and going back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget

from editor.document.changes import Edit
from editor.formats.errors import FormatError
from editor.formats.output import write_checked
from editor.services.compare import compare
from editor.services.restoring import restore_revision, restore_segments
from editor.services.revisions import History
from editor.ui.compare_view import CompareView
from editor.ui.history_panel import HistoryPanel
from editor.ui.notices import Kind
from editor.ui.project import Project
from editor.ui.theme import Theme

if TYPE_CHECKING:
    from editor.ui.window import MainWindow

REFRESH_MS = 300
"""The list follows the text after so long, not at every key."""


class HistoryDesk(QObject):
    """Brings panel, view and project together."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._project: Project | None = None
        self._states = (0, 0)
        self._follows = False  # whether what is compared is the text now, and stays so
        self._theme = theme
        self.panel = HistoryPanel(theme)
        self.view = CompareView(theme)
        self.dock = QDockWidget(self.tr("History"), window)
        self.dock.setObjectName("history")
        self.dock.setWidget(self.panel)
        self.dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.dock.setMinimumWidth(290)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        window.stack.addWidget(self.view)
        self.dock.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self.dock.visibilityChanged.connect(self._on_shown)
        self.panel.compare_asked.connect(self.compare)
        self.panel.restore_asked.connect(self.restore)
        self.view.closed.connect(self.close_view)
        self.view.export_asked.connect(self.export)
        self.view.restore_all_asked.connect(lambda: self.restore(self._states[0]))
        self.view.restore_chosen_asked.connect(self.restore_chosen)

    @property
    def is_comparing(self) -> bool:
        """Whether two states are being compared in place of the text."""
        return self._window.stack.currentWidget() is self.view

    @property
    def is_shown(self) -> bool:
        """Whether the panel can be seen."""
        return self.dock.isVisible()

    def follow(self, project: Project | None) -> None:
        """Show the history of a project, or of none."""
        self._project = project
        self._timer.stop()
        self.view.text.clear_comparison()
        if project is None:
            self.dock.hide()
            self.panel.show_history(None)
            return
        project.changed.connect(self._timer.start)
        project.saving_changed.connect(self._timer.start)
        self.refresh()

    def toggle(self) -> None:
        """Show or hide the panel."""
        self.dock.setVisible(not self.dock.isVisible())
        if self.dock.isVisible():
            self.dock.raise_()
            self.panel.tree.setFocus()

    def refresh(self) -> None:
        """List what there is now, where anybody can see it."""
        if self._project is None:
            return
        if self.is_comparing and self._follows and self._states[1] != self._project.document.revision:
            self._compare_again(self._project.document.revision)
        if not self.is_shown:
            return
        engine = ", ".join(f"{key} {value}" for key, value in self._project.store.engine.items())
        self.panel.show_history(
            History.of(self._project.store), engine=engine, writable=not self._project.store.read_only
        )

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self.panel.set_theme(theme)
        self.view.set_theme(theme)

    # -- comparing ----------------------------------------------------------------------------------

    def compare(self, before: int, after: int) -> None:
        """Show what differs between two revisions in place of the text."""
        if self._project is None:
            return
        self._window.page.editor.end_typing()
        document, history = self._project.document, History.of(self._project.store)
        self._states, self._follows = (before, after), after == document.revision
        now = self.tr(" (the text now)")
        self.view.text.set_text_size(self._window.settings.values.text_size)
        self.view.show_comparison(
            compare(document.at(before), document.at(after)),
            before=history.title(before),
            after=history.title(after) + (now if after == document.revision else ""),
            writable=not self._project.store.read_only,
        )
        self._window.stack.setCurrentWidget(self.view)
        self.view.text.setFocus()

    def close_view(self) -> None:
        """Go back to the text, to the segment that was looked at."""
        rows = self.view.text.chosen
        self._window.stack.setCurrentWidget(self._window.page)
        editor = self._window.page.editor
        known = {segment.id for segment in editor.transcript.segments}
        shown = next((segment.id for row in rows[:1] for segment in row.new if segment.id in known), None)
        if shown is not None:
            editor.show_segment(shown)
        editor.setFocus()

    def export(self) -> None:
        """Ask for a place, and write the comparison there as a page."""
        if self._project is None:
            return
        filters = self.tr("Web pages (*.html)")
        suggestion = self._project.path.with_name(f"{self._project.path.stem} changes.html")
        path = self._window.ask.file_to_save(
            self._window, self.tr("Export as page"), suggestion=suggestion, filters=filters
        )
        if path is None or not self._may_replace(path):
            return
        title = self.tr("Changes in {name}").format(name=self._project.path.name)
        try:
            write_checked(path, self.view.page(title), overwrite=True, check=lambda _read: None)
        except FormatError as error:
            self._window.notices.tell(str(error), kind=Kind.ERROR)
        else:
            self._window.status.say(self.tr("Wrote {path}").format(path=path))

    # -- going back ---------------------------------------------------------------------------------

    def restore(self, revision: int) -> None:
        """Make a revision the text again, as a new revision."""
        if self._project is not None:
            self._apply(restore_revision(self._project.document, revision))

    def restore_chosen(self) -> None:
        """Give the places chosen in the view the text of the earlier state."""
        if self._project is None:
            return
        document, revision = self._project.document, self._states[0]
        states = (document.transcript, document.at(revision))
        known = {segment.id for state in states for segment in state.segments}
        ids = {s.id for row in self.view.text.chosen for s in row.old + row.new} & known
        self._apply(restore_segments(document, revision, ids))

    def _apply(self, edit: Edit | None) -> None:
        if self._project is None or self._project.store.read_only:
            return
        if edit is None:
            self._window.status.say(self.tr("The text is so already"))
            return
        self._window.page.editor.end_typing()
        self._project.document.apply(edit)
        self._project.document.end_typing()
        self._window.status.say(self.tr("{label}: done; Undo takes it back").format(label=edit.label))
        self.refresh()

    def _compare_again(self, after: int) -> None:
        place = self.view.text.current
        self.compare(self._states[0], after)
        self.view.text.go_to(place)

    def _may_replace(self, path: Path) -> bool:
        text = self.tr("{name} exists already. Replace it?").format(name=path.name)
        return not path.exists() or self._window.ask.confirm(
            self._window, self.tr("Replace?"), text, yes=self.tr("Replace")
        )

    def _on_shown(self, visible: bool) -> None:
        self._window.actions_.refresh_soon()
        if visible:
            self.refresh()
