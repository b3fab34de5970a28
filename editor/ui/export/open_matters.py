"""Open matters: what is left to be done in a text before it is exported, and the way there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from editor.services.review.queue import Doubt, DoubtKind
from editor.ui.review.doubt_review import DoubtReview
from editor.ui.review.open_places import OpenPlaces


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """Something that is left, in a few words with its count; `show` goes to the first place of it."""

    text: str
    show: Callable[[], object]


FindMatters = Callable[[], Sequence[OpenMatter]]


class ReviewMatters(QObject):
    """Tells of the review queue: places that are in doubt, and speech without text."""

    def __init__(self, places: OpenPlaces, review: DoubtReview) -> None:
        super().__init__(review)
        self._places = places
        self._review = review

    def __call__(self) -> list[OpenMatter]:
        """Return what is left; nothing before the text was gone through once."""
        missing = [place for place in self._places.all() if place.kind is DoubtKind.UNTEXTED]
        doubts = [place for place in self._places.all() if place.kind is not DoubtKind.UNTEXTED]
        found = []
        if doubts:
            text = self.tr("%Ln doubtful place(s) nobody has decided on", "", len(doubts))
            found.append(OpenMatter(text, lambda: self._show(doubts[0])))
        if missing:
            text = self.tr("%Ln passage(s) of speech without text", "", len(missing))
            found.append(OpenMatter(text, lambda: self._show(missing[0])))
        return found

    def _show(self, place: Doubt) -> None:
        self._review.show(place)


class OpenMattersList(QWidget):
    """Lists matters, each with a button that shows it."""

    show_requested = Signal(object)
    """The function that goes there."""

    def __init__(self, matters: Sequence[OpenMatter]) -> None:
        super().__init__()
        self.buttons: list[QPushButton] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        lead = QLabel(self.tr("Still open in this text:"))
        lead.setObjectName("subheading")
        grid.addWidget(lead, 0, 0, 1, 2)
        for row, matter in enumerate(matters, start=1):
            text = QLabel(matter.text)
            text.setWordWrap(True)
            text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            button = QPushButton(self.tr("Show"))
            button.setAccessibleName(self.tr("Show: {what}").format(what=matter.text))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, show=matter.show: self.show_requested.emit(show))
            grid.addWidget(text, row, 0)
            grid.addWidget(button, row, 1)
            self.buttons.append(button)
        self.setVisible(bool(matters))
