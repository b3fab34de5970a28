"""Review in a window: going through the places, the box at each, and the panel that lists them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QKeySequence

from editor.document.glossary import Glossary
from editor.document.history import Change
from editor.document.voices import VoiceAnalysis
from editor.services.review.queue import Doubt
from editor.ui.actions.action_set import ActionSet
from editor.ui.look.theme import Theme
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.project import Project
from editor.ui.projects.window_context import WindowContext
from editor.ui.review.bulk_decisions import BulkDecisions
from editor.ui.review.doubt_review import DoubtReview
from editor.ui.review.open_places import OpenPlaces, SoundOfPlaces
from editor.ui.review.place_box import PlaceBox
from editor.ui.review.review_dock import ReviewDock
from editor.ui.review.review_panel import ReviewPanel
from editor.ui.review.segment_checking import SegmentChecking
from editor.ui.text.editor import TranscriptEditor
from editor.ui.view.docks import ClosedByHand, toggle_dock


class GlossaryInUse(Protocol):
    """The terms that the review uses, and when they change."""

    @property
    def changed(self) -> SignalInstance:
        """Sent when there are other terms."""

    def whole(self) -> Glossary:
        """Return all terms."""


class ReviewController(QObject):
    """Brings panel, box, text and project together."""

    changed = Signal()
    """Another place is shown, or more or fewer are left."""
    progress = Signal(int, int, int)
    """How many segments are checked, how many there are, and how many places are left."""

    def __init__(
        self,
        context: WindowContext,
        editor: TranscriptEditor,
        playback: Playback,
        *,
        glossary: GlossaryInUse,
        sound: SoundOfPlaces,
        closed_by_hand: ClosedByHand,
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._editor = editor
        self.places = OpenPlaces(
            editor, context.settings, glossary=glossary.whole, voices=self._voices, sound=sound
        )
        self.review = review = DoubtReview(editor, playback, self.places, context.settings)
        self.bulk = BulkDecisions(review)
        self.box = PlaceBox(editor, review, self.bulk, context.themes.theme)
        self.panel = panel = ReviewPanel(self.places, context.themes.theme)
        panel.insert_sure_requested.connect(self.bulk.insert_sure)
        self.dock = ReviewDock(context, panel, closed_by_hand)
        self.checking = SegmentChecking(editor)
        self.checking.message.connect(context.status.say)
        review.message.connect(context.status.say)
        review.shown_changed.connect(self._on_shown)
        self.places.changed.connect(self._on_places)
        glossary.changed.connect(self._on_glossary)
        panel.chosen.connect(self._go_to)
        panel.play_requested.connect(self._go_to_staying)
        panel.confirm_requested.connect(self._confirm)
        bands = editor.missing_speech
        bands.play_requested.connect(lambda _id: playback.play_segment())
        bands.insert_requested.connect(review.insert_passage)
        bands.dismiss_requested.connect(review.dismiss_passage)

    def set_actions(self, actions: ActionSet) -> None:
        """Let the box name the keys as they are."""

        def keys_of(action_id: str) -> str:
            return actions[action_id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

        self.box.keys_of = keys_of
        actions.keys_changed.connect(self.box.refresh)

    @property
    def is_shown(self) -> bool:
        """Whether the panel is wanted where a project is open."""
        return self._context.settings.values.show_review

    def toggle(self) -> None:
        """Show or hide the panel."""
        toggle_dock(self.dock)

    def set_project(self, project: Project | None) -> None:
        """Review a project, or none."""
        self.review.forget()
        self.places.forget()
        self.dock.setVisible(project is not None and self.is_shown)
        if project is not None:
            project.changed.connect(lambda change: self._follow(project, change))
            project.voices_changed.connect(lambda: self._on_voices(project))
            self.places.begin()

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self.panel.set_theme(theme)
        self.box.set_theme(theme)

    def stop(self) -> None:
        """End what works beside the window."""
        self.places.stop()

    def _follow(self, project: Project, change: Change) -> None:
        if project is self._context.project:
            self.places.follow(change)
            self.review.follow(change)

    def _on_places(self) -> None:
        done, count = self.checking.counts
        self.progress.emit(done, count, len(self.places.shown()))
        self.changed.emit()

    def _voices(self) -> VoiceAnalysis | None:
        project = self._context.project
        return project.store.voices if project is not None else None

    def _on_voices(self, project: Project) -> None:
        if project is self._context.project:
            self.places.renew()

    def _on_glossary(self) -> None:
        if self._context.has_project():
            self.places.renew()

    def _on_shown(self) -> None:
        shown = self.review.shown
        self.panel.choose(shown.place if shown is not None else None)
        self.changed.emit()

    def _go_to(self, place: Doubt) -> None:
        self.review.show(place)
        self._editor.setFocus()  # the keys that decide, and typing, are the text's

    def _go_to_staying(self, place: Doubt) -> None:
        self.review.show(place, play=False)
        self.review.play()

    def _confirm(self, place: Doubt) -> None:
        self.review.show(place, play=False)
        self.review.confirm()
