"""Places of the review in words: their kinds, how many are left, and what is said on going there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.services.review.queue import REASONS, Doubt, DoubtKind
from editor.ui.language.counts import capitalized, localized_number
from editor.ui.language.translated_phrases import translated
from editor.ui.look.timecode import timecode


class PlaceWording(QObject):
    """Puts what the queue knows of a place into the person's language."""

    def kind(self, kind: DoubtKind) -> str:
        """Return what a kind of places is called."""
        if kind is DoubtKind.UNTEXTED:
            return self.tr("Missing speech")
        return capitalized(translated(REASONS.get(kind, kind.value)))

    def reason(self, place: Doubt) -> str:
        """Return why a place is doubtful, "" where its kind says no less."""
        return "" if place.reason == REASONS.get(place.kind) else translated(place.reason)

    def heard(self, place: Doubt) -> str:
        """Return what was heard at a place, in quotation marks."""
        if place.heard:
            return self.tr("“{heard}”").format(heard=place.heard)
        return self.tr("(unintelligible)") if place.is_passage else "…"

    def announcement(self, place: Doubt, *, at: int, count: int) -> str:
        """Return what is said on going to a place: which of how many, what was heard, and why."""
        said = self.kind(place.kind)
        if place.is_passage:
            said = self.tr("Missing speech at {time}").format(time=timecode(place.start_ms or 0))
        heard = self.heard(place) if place.heard else ""
        if heard and (place.is_passage or place.kind is DoubtKind.DIFFERS):  # says that it was recognized
            said, heard = self.tr("{kind}: {heard}").format(kind=said, heard=heard), ""
        elif heard:
            heard = self.tr("Recognized: {heard}").format(heard=heard)
        text = " – ".join(filter(None, (said, heard, self.reason(place))))
        if at < 0:  # of a kind that is left out of the list
            return text
        numbers = {"at": localized_number(at + 1), "count": localized_number(count)}
        return self.tr("Place {at} of {count}. {text}").format(text=text, **numbers)

    def none_left(self, kind: DoubtKind | None) -> str:
        """Return that there is no place to go to, or none of a kind."""
        if kind is DoubtKind.DIFFERS:
            return self.tr("No mismatches")
        if kind is DoubtKind.UNTEXTED:
            return self.tr("No missing speech")
        return self.tr("No places left to review")

    def not_known_yet(self) -> str:
        """Return that the places are still being looked for."""
        return self.tr("Still checking the text. Try again in a moment.")

    def left(self, count: int) -> str:
        """Return how many places are left."""
        return self.tr("%Ln place(s) left", "", count) if count else self.tr("No places left")
