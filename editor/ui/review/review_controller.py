"""Review in a window: the panel of speech without text, and stepping through what is doubtful."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.ui.look.theme import Theme
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.project import Project
from editor.ui.projects.window_context import WindowContext
from editor.ui.review.doubt_review import DoubtReview
from editor.ui.review.missing_speech_dock import MissingSpeechDock
from editor.ui.review.missing_speech_panel import MissingSpeechPanel
from editor.ui.text.editor import TranscriptEditor
from editor.ui.view.docks import ClosedByHand, toggle_dock


class ReviewController(QObject):
    """Brings panel, text and project together."""

    def __init__(
        self,
        context: WindowContext,
        editor: TranscriptEditor,
        playback: Playback,
        *,
        closed_by_hand: ClosedByHand,
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self.review = review = DoubtReview(editor, playback)
        self.panel = panel = MissingSpeechPanel(context.themes.theme)
        self.dock = MissingSpeechDock(context, panel, closed_by_hand)
        review.message.connect(context.status.say)
        panel.play_requested.connect(playback.play_span)
        panel.shown_in_text.connect(review.show_missing_speech)
        panel.insert_requested.connect(review.insert_missing_speech)
        panel.dismiss_requested.connect(review.dismiss_missing_speech)
        bands = editor.missing_speech
        bands.current_changed.connect(lambda: panel.choose(bands.current))
        bands.play_requested.connect(lambda _id: playback.play_segment())
        bands.insert_requested.connect(review.insert_missing_speech)
        bands.dismiss_requested.connect(review.dismiss_missing_speech)

    @property
    def is_shown(self) -> bool:
        """Whether the panel is wanted where a project is open."""
        return self._context.settings.values.show_untexted

    def toggle(self) -> None:
        """Show or hide the panel."""
        toggle_dock(self.dock)

    def set_project(self, project: Project | None) -> None:
        """List the speech without text of a project, or of none."""
        self.review.forget()
        self.dock.setVisible(project is not None and self.is_shown)
        if project is not None:
            project.changed.connect(lambda _change: self._list(project))
            self._list(project)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self.panel.set_theme(theme)

    def stop(self) -> None:
        """End what works beside the window: nothing."""

    def _list(self, project: Project) -> None:
        if project is self._context.project:
            self.panel.show_passages(project.document.transcript, writable=not project.store.read_only)
