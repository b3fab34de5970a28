"""The glossary in a window: its dialog, and what is offered after a correction."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.document.history import Change
from editor.services.corrections import Correction
from editor.ui.glossary.alike_fixing import AlikeFixing
from editor.ui.glossary.correction_watch import CorrectionWatch
from editor.ui.glossary.open_glossary import OpenGlossary
from editor.ui.glossary.term_offers import TermOffers
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.project import Project
from editor.ui.projects.window_context import WindowContext
from editor.ui.text.editor import TranscriptEditor


class GlossaryController(QObject):
    """Brings glossary, text and offers together."""

    changed = Signal()
    """Something can be done now that could not before, or no more."""

    def __init__(self, context: WindowContext, editor: TranscriptEditor, playback: Playback) -> None:
        super().__init__(context.window)
        self._context = context
        self._editor = editor
        self.glossary = OpenGlossary(self)
        self.alike = AlikeFixing(context, editor, playback)
        self.offers = TermOffers(self, self.glossary, context.notices)
        self.watch = CorrectionWatch(editor)
        self.watch.corrected.connect(self.alike.consider)
        self.alike.settled.connect(self._on_settled)
        self.alike.changed.connect(self.changed)

    def set_project(self, project: Project | None) -> None:
        """Take over a project, or none."""
        self.watch.forget()
        self.alike.forget()
        self.offers.forget()
        self.glossary.set_project(project)
        if project is not None:
            project.changed.connect(lambda change: self._follow(project, change))

    def stop(self) -> None:
        """End what works beside the window."""
        self.watch.forget()
        self.alike.stop()

    def show(self) -> None:
        """Show the terms, to be changed."""
        from editor.ui.glossary.glossary_dialog import GlossaryDialog

        project = self._context.project
        if project is None:
            return
        self.glossary.read_own_again()
        dialog = GlossaryDialog(
            self._context.window, self.glossary, self._context.prompts, project.path.parent
        )
        self._context.prompts.run(dialog)
        dialog.deleteLater()

    def _follow(self, project: Project, change: Change) -> None:
        if project is self._context.project:
            self.watch.follow(change)
            self.alike.follow(change)

    def _on_settled(self, correction: Correction) -> None:
        """Offer the term once nothing else is offered: one notice is enough."""
        self.offers.consider(correction, self._editor.transcript.language)
