"""Decisions on several places at once: missing speech that is sure, a stretch that is mostly wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.services.review.queue import Doubt
from editor.services.review.settle import accepting_all_edit, sure_passages
from editor.ui.review.doubt_review import DoubtReview

if TYPE_CHECKING:
    from editor.services.review.stretches import Stretch


class BulkDecisions(QObject):
    """Carries each out as one step of undo."""

    def __init__(self, review: DoubtReview) -> None:
        super().__init__(review)
        self._review = review

    @property
    def sure(self) -> list[Doubt]:
        """The missing speech that may be inserted without being read first."""
        return sure_passages(self._review.places.passages())

    @property
    def can_insert_sure(self) -> bool:
        """Whether there is some, and the text may be changed."""
        return self._review.can_edit and bool(self.sure)

    def insert_sure(self) -> None:
        """Insert all missing speech that is sure, each where it was said."""
        places = self._review.places
        texts = []
        for place in self.sure:
            found = places.proposals(place)
            texts.append((place, found[0].text if found else place.heard or ""))
        edit = accepting_all_edit(self._review.transcript, texts)
        self._review.decide(edit, self.tr("%Ln passage(s) inserted.", "", len(texts)))

    @property
    def stretch(self) -> Stretch | None:
        """The stretch that is offered to be replaced as a whole."""
        shown = self._review.shown
        return shown.stretch if shown is not None and self._review.can_edit else None

    def take_stretch(self) -> None:
        """Replace the stretch around the place shown by what was heard."""
        stretch = self.stretch
        if stretch is not None:
            edit = accepting_all_edit(self._review.transcript, stretch.places)
            self._review.decide(edit, self.tr("Replaced with “{text}”.").format(text=stretch.text))
