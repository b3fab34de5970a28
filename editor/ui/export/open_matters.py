"""Open matters: what is left to be done in a text before it is exported, and the way there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from editor.services.review.queue import Doubt, DoubtKind
from editor.ui.language.counts import localized_number
from editor.ui.language.translated_phrases import translated
from editor.ui.review.doubt_review import DoubtReview
from editor.ui.review.open_places import OpenPlaces

if TYPE_CHECKING:
    from editor.services.subtitles.rule_check import RuleBreak


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """Something that is left, in a few words with its count; `show` goes to the first place of it."""

    text: str
    show: Callable[[], object]


ShowBroken = Callable[[str, int], object]
"""Goes to the first subtitle that breaks a rule: of the profile of that name, from that time in ms on."""


class ReviewMatters(QObject):
    """Tells of the review queue: places that are in doubt, and speech without text."""

    changed = Signal()
    """Others are left now, or all are known."""

    def __init__(self, places: OpenPlaces, review: DoubtReview) -> None:
        super().__init__(review)
        self._places = places
        self._review = review
        places.changed.connect(self.changed)

    @property
    def is_counting(self) -> bool:
        """Whether the text is still gone through for the first time, so that more may be left."""
        return not self._places.is_known

    def __call__(self) -> list[OpenMatter]:
        """Return what is left, as far as it is known: see `is_counting`."""
        missing = [place for place in self._places.all() if place.kind is DoubtKind.UNTEXTED]
        doubts = [place for place in self._places.all() if place.kind is not DoubtKind.UNTEXTED]
        found = []
        if doubts:
            text = self.tr("%Ln doubtful place(s) to review", "", len(doubts))
            found.append(OpenMatter(text, lambda: self._show(doubts[0])))
        if missing:
            text = self.tr("%Ln passage(s) of missing speech", "", len(missing))
            found.append(OpenMatter(text, lambda: self._show(missing[0])))
        return found

    def _show(self, place: Doubt) -> None:
        self._review.show(place)


class OpenMattersList(QWidget):
    """Lists matters, each with a button that shows it; broken rules join them once they are known."""

    show_requested = Signal(object)
    """The function that goes there."""

    def __init__(self) -> None:
        super().__init__()
        self._matters: list[OpenMatter] = []
        self._broken: list[OpenMatter] = []
        self._is_counting = False
        self._shown: list[OpenMatter] = []
        self._labels: list[QLabel] = []
        self.buttons: list[QPushButton] = []
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        lead = QLabel(self.tr("Still to do in this text:"))
        lead.setObjectName("subheading")
        self.counting = QLabel(self.tr("Still checking the text: more places may be found."))
        self.counting.setObjectName("muted")
        self.counting.setWordWrap(True)
        self.counting.hide()
        grid.addWidget(lead, 0, 0, 1, 2)
        grid.addWidget(self.counting, 1, 0, 1, 2)
        self._list()

    @property
    def texts(self) -> list[str]:
        """What is listed, from above."""
        return [label.text() for label in self._labels if not label.isHidden()]

    def set_matters(self, matters: Sequence[OpenMatter], *, is_counting: bool) -> None:
        """List other matters than broken rules anew; `is_counting`: more of them may be found."""
        self._matters, self._is_counting = list(matters), is_counting
        self._list()

    def set_broken(self, broken: Sequence[RuleBreak], show: Callable[[], object]) -> None:
        """List the rules that the subtitles to be written break, of which `show` goes to the first."""
        self._broken = []
        if broken:
            count = self.tr("%Ln subtitle rule violation(s)", "", len(broken))
            kinds = Counter(one.rule for one in broken).most_common()
            names = ", ".join(f"{translated(rule)} {localized_number(times)}" for rule, times in kinds)
            self._broken = [OpenMatter(f"{count}: {names}", show)]
        self._list()

    def _list(self) -> None:
        matters = [*self._matters, *self._broken]
        while len(self._labels) < len(matters):
            self._add_row()
        for row, (text, button) in enumerate(zip(self._labels, self.buttons, strict=True)):
            text.setVisible(row < len(matters))
            button.setVisible(row < len(matters))
            if row < len(matters):
                text.setText(matters[row].text)
                button.setAccessibleName(self.tr("Show: {what}").format(what=matters[row].text))
        self._shown = matters
        self.counting.setVisible(self._is_counting)
        self.setVisible(bool(matters) or self._is_counting)

    def _add_row(self) -> None:
        row = len(self._labels)
        text = QLabel()
        text.setWordWrap(True)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        button = QPushButton(self.tr("Show"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.show_requested.emit(self._shown[row].show))
        self._grid.addWidget(text, row + 2, 0)
        self._grid.addWidget(button, row + 2, 1)
        self._labels.append(text)
        self.buttons.append(button)
