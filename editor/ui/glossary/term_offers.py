"""Offering corrected names and terms for the glossary: once each, quietly, never again where declined."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.document.glossary import Term
from editor.services.corrections import Correction, term_of
from editor.ui.glossary.open_glossary import OpenGlossary
from editor.ui.look.notices import Notice, NoticeArea


class TermOffers(QObject):
    """Shows one offer at a time; a button takes it, the cross declines it for good."""

    def __init__(self, parent: QObject, glossary: OpenGlossary, notices: NoticeArea) -> None:
        super().__init__(parent)
        self._glossary = glossary
        self._notices = notices
        self._offered: set[str] = set()
        self._shown: Notice | None = None

    def forget(self) -> None:
        """Let go of a project that is put away; what is on offer is not declined by that."""
        self._offered.clear()
        self._put_away()

    def consider(self, correction: Correction, language: str) -> None:
        """Offer what a correction wrote, where it is a name or term that nobody knows or declined."""
        term = term_of(correction, language)
        if term is None or term.text in self._offered or not self._glossary.can_keep:
            return
        if not all(each.may_offer(term.text) for each in (self._glossary.of_project, self._glossary.own)):
            return
        self._offered.add(term.text)
        self._put_away()
        notice = self._notices.notify(
            self.tr("Add “{term}” to the glossary to find it throughout this project.").format(
                term=term.text
            ),
            button=self.tr("Add to glossary"),
            run=lambda: self._add(term),
        )
        notice.cross.clicked.connect(lambda _checked: self._decline(term))
        self._shown = notice

    def _add(self, term: Term) -> None:
        self._glossary.set_of_project(self._glossary.of_project.with_term(term))
        self._put_away()

    def _decline(self, term: Term) -> None:
        self._shown = None
        self._glossary.set_of_project(self._glossary.of_project.decline(term.text))

    def _put_away(self) -> None:
        notice, self._shown = self._shown, None
        if notice is not None and notice in self._notices.notices:
            notice.put_away()
