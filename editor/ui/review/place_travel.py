"""From place to place: which comes next, seen from where a person is, and bringing the caret there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.services.review.queue import Doubt
from editor.ui.review.open_places import OpenPlaces, place_key
from editor.ui.review.place_geometry import PlaceGeometry
from editor.ui.text.editor import TranscriptEditor

if TYPE_CHECKING:
    from editor.services.review.proposals import Proposal
    from editor.services.review.stretches import Stretch


@dataclass(frozen=True, slots=True)
class ShownPlace:
    """A place that was gone to: where it stood in the list, and what is proposed for it.

    `by_hand`: its words were changed by typing, so that it is open no more. `stretch`: what stands around it
    is wrong for so large a part that it may be replaced as a whole; offered at one place of it only.
    """

    place: Doubt
    at: int
    count: int
    proposals: tuple[Proposal, ...]
    by_hand: bool = False
    stretch: Stretch | None = None


class PlaceTravel:
    """Finds the way through the places of an editor."""

    def __init__(self, editor: TranscriptEditor, places: OpenPlaces, geometry: PlaceGeometry) -> None:
        self._editor = editor
        self._places = places
        self._geometry = geometry

    def next_of(self, places: Sequence[Doubt], step: int, shown: ShownPlace | None) -> int:
        """Return which place of a list comes next, seen from the one shown or else from the caret."""
        if shown is not None:
            key = place_key(shown.place)
            at = next((at for at, place in enumerate(places) if place_key(place) == key), None)
            if at is not None:
                return at + step
            if self._places.is_worst_first and shown.at >= 0:
                return shown.at if step > 0 else shown.at - 1
        elif self._places.is_worst_first:
            return 0 if step > 0 else -1
        passage = self._editor.missing_speech.current
        of_passage = self._places.of_untexted(passage.id) if passage is not None else None
        if of_passage is not None:
            here = there = self._geometry.position(of_passage)
        else:
            here, there = self._editor.selection_positions()
        positions = map(self._geometry.position, places)
        if step > 0:
            # What is selected was gone to; at a bare caret the word it stands before is the next one.
            if of_passage is not None or there > here:
                return next((at for at, position in enumerate(positions) if position > here), 0)
            return next((at for at, position in enumerate(positions) if position >= here), 0)
        before = [at for at, position in enumerate(positions) if position < here]
        return before[-1] if before else -1

    def go_to(self, place: Doubt) -> None:
        """Put the caret on a place's words, or where its passage is typed, which keys mean then; in sight."""
        editor, row = self._editor, self._geometry.row(place)
        if place.is_passage:
            where = self._geometry.typing_place(place)
            if where is not None:
                editor.jump_to(editor.transcript.segments[where[0]].id, where[1], where[1])
            if not self._geometry.is_in_sight(place):
                editor.show_row(row or 0)
            editor.missing_speech.set_current(place.untexted_id)
        elif place.segment_id is not None and row is not None:
            if not editor.is_row_visible(row):
                editor.show_row(row)
            start, end = self._geometry.characters(place)
            editor.jump_to(place.segment_id, end, start)
            editor.missing_speech.set_current(None)
