"""Going through the places of the review: to the next one, what is decided there, and on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from editor.document.changes import Edit
from editor.document.edits import dismiss_untexted
from editor.document.history import Change
from editor.document.values import Segment
from editor.services.review.proposals import Proposal, proposals
from editor.services.review.queue import Doubt, DoubtKind
from editor.services.review.settle import accepting_edit, dismissing_edit
from editor.services.settings import Settings
from editor.ui.playback.playback_control import Playback
from editor.ui.review.open_places import OpenPlaces, PlaceKey, place_key
from editor.ui.review.place_geometry import PlaceGeometry
from editor.ui.review.place_wording import PlaceWording
from editor.ui.text.editor import TranscriptEditor


@dataclass(frozen=True, slots=True)
class ShownPlace:
    """A place that was gone to: where it stood in the list, and what is proposed for it.

    `by_hand`: its words were changed by typing, so that it is open no more.
    """

    place: Doubt
    at: int
    count: int
    proposals: tuple[Proposal, ...]
    by_hand: bool = False


class DoubtReview(QObject):
    """Shows one place after another, lets each be heard, and carries out what is decided there."""

    message = Signal(str)
    shown_changed = Signal()
    """Another place is shown, or the same one in another state, or none."""

    def __init__(
        self, editor: TranscriptEditor, playback: Playback, places: OpenPlaces, settings: Settings
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._playback = playback
        self._settings = settings
        self._wording = PlaceWording(self)
        self.places = places
        self.geometry = PlaceGeometry(editor)
        self.shown: ShownPlace | None = None
        self._reviewing = False  # until the person leaves: undo brings a place back
        self._busy = False  # what moves the caret now is the review itself
        self._known: set[PlaceKey] = set()
        self._change: Change | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        editor.cursorPositionChanged.connect(self._on_caret_moved)
        editor.missing_speech.current_changed.connect(self._on_passage_changed)

    @property
    def can_edit(self) -> bool:
        """Whether there is a text, and it may be changed."""
        return self._editor.can_edit

    def forget(self) -> None:
        """Let go of a project that is put away."""
        self._settling.stop()
        self._change = None
        self._known.clear()
        self._reviewing = False
        self._show_none()

    # -- going --------------------------------------------------------------------------------------

    def go_on(self, step: int, *, kind: DoubtKind | None = None, said: str = "") -> None:
        """Go to the next place, or the one before, of a kind or of all that are wanted; round at the ends."""
        places = self.places.shown()
        if kind is not None:
            places = [place for place in self.places.all() if place.kind is kind]
        if not places:
            self.message.emit(" ".join(filter(None, (said, self._wording.none_left(kind)))))
            self._show_none()
            return
        self.show(places[self._next(places, step) % len(places)], said=said)

    def show(self, place: Doubt, *, said: str = "", play: bool = True) -> None:
        """Go to a place, with what is known of it beside it, and let it be heard where that is wanted."""
        listed = self.places.shown()
        keys = [place_key(one) for one in listed]
        at = keys.index(place_key(place)) if place_key(place) in keys else -1
        self._settling.stop()
        self._known = {place_key(one) for one in self.places.all()}
        self._reviewing = True
        self._move_to(place)
        found = proposals(self._editor.transcript, place)
        self.shown = ShownPlace(place, at, len(keys), found)
        self.shown_changed.emit()
        if play and self._settings.values.play_doubts:
            self.play()
        words = self._wording.announcement(place, at=at, count=len(keys))
        self.message.emit(" ".join(filter(None, (said, words))))

    def leave(self) -> None:
        """End the review: the caret stays where it is, and undo brings no place back."""
        self._reviewing = False
        self._show_none()

    def _next(self, places: Sequence[Doubt], step: int) -> int:
        """Return which place of a list comes next, seen from the one shown or else from the caret."""
        if self.shown is not None:
            keys = [place_key(place) for place in places]
            if place_key(self.shown.place) in keys:
                return keys.index(place_key(self.shown.place)) + step
            if self.places.is_worst_first and self.shown.at >= 0:
                return self.shown.at if step > 0 else self.shown.at - 1
        elif self.places.is_worst_first:
            return 0 if step > 0 else -1
        passage = self._editor.missing_speech.current
        of_passage = self.places.of_untexted(passage.id) if passage is not None else None
        if of_passage is not None:
            here = there = self.geometry.position(of_passage)
        else:
            here, there = self._editor.selection_positions()
        positions = map(self.geometry.position, places)
        if step > 0:
            # What is selected was gone to; at a bare caret the word it stands before is the next one.
            if of_passage is not None or there > here:
                return next((at for at, position in enumerate(positions) if position > here), 0)
            return next((at for at, position in enumerate(positions) if position >= here), 0)
        before = [at for at, position in enumerate(positions) if position < here]
        return before[-1] if before else -1

    def _move_to(self, place: Doubt) -> None:
        """Put the caret on a place's words, or make its passage the one that keys mean; in sight."""
        editor, row = self._editor, self.geometry.row(place)
        self._busy = True
        try:
            if place.untexted_id is not None:
                if not self.geometry.is_in_sight(place):
                    editor.show_row(row or 0)
                editor.missing_speech.set_current(place.untexted_id)
            elif place.segment_id is not None and row is not None:
                if not editor.is_row_visible(row):
                    editor.show_row(row)
                start, end = self.geometry.characters(place)
                editor.jump_to(place.segment_id, end, start)
                editor.missing_speech.set_current(None)
        finally:
            self._busy = False

    def _show_none(self) -> None:
        if self.shown is not None:
            self.shown = None
            self._busy = True
            self._editor.missing_speech.set_current(None)
            self._busy = False
            self.shown_changed.emit()

    # -- listening ----------------------------------------------------------------------------------

    def play(self, *, slower: bool = False) -> None:
        """Let the place be heard within its phrase, slower on demand."""
        if (place := self.target) is None:
            return
        span = self.geometry.span_ms(place)
        if place.untexted_id is not None:
            self._playback.play_span(*span, slower=slower)
        else:
            self._playback.play_in_context(*span, slower=slower)

    def play_bare(self) -> None:
        """Let exactly the words of the place be heard."""
        if (place := self.target) is not None:
            self._playback.play_span(*self.geometry.span_ms(place))

    # -- deciding -----------------------------------------------------------------------------------

    @property
    def target(self) -> Doubt | None:
        """The place that keys mean: the one shown, else the one at the caret."""
        if self.shown is not None:
            return None if self.shown.by_hand else self.shown.place
        if (passage := self._editor.missing_speech.current) is not None:
            return self.places.of_untexted(passage.id)
        at = self._editor.caret_word()
        segment = self._editor.segment(at[0]) if at is not None else None
        if at is None or segment is None or at[1] >= len(segment.words):
            return None
        return self.places.at_word(segment.id, segment.words[at[1]].id)

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """What is proposed for the place that keys mean, best first."""
        if self.shown is not None:
            return () if self.shown.by_hand else self.shown.proposals
        place = self.target
        return proposals(self._editor.transcript, place) if place is not None else ()

    @property
    def is_by_hand(self) -> bool:
        """Whether the place shown was corrected by typing."""
        return self.shown is not None and self.shown.by_hand

    def take(self, number: int = 0) -> None:
        """Write a proposal in the place of what stands there; after typing, go on."""
        place, found = self.target, self.proposals
        if self.is_by_hand:
            self.go_on(1)
        elif place is None or number >= len(found):
            return
        elif place.segment_id is None:
            self._insert(place, found[number].text)
        else:
            text = found[number].text
            said = self.tr("Replaced with “{text}”.").format(text=text)
            if not text:
                said = self.tr("“{words}” left out.").format(words=place.text)
            self._decide(accepting_edit(self._editor.transcript, place, text), said)

    def confirm(self) -> None:
        """Say that the place is right as it is written, or that a passage needs no text."""
        place = self.target
        if place is None:
            return
        if place.segment_id is None and place.untexted_id is not None:
            self.dismiss_passage(place.untexted_id)
        else:
            edit = dismissing_edit(self._editor.transcript, place)
            self._decide(edit, self.tr("“{words}” marked as correct.").format(words=place.text))

    def insert_passage(self, passage_id: str) -> None:
        """Make a segment of a passage without text, and go on, or there."""
        place = self.places.of_untexted(passage_id)
        if place is not None:
            found = proposals(self._editor.transcript, place)
            self._insert(place, found[0].text if found else "")

    def _insert(self, place: Doubt, text: str) -> None:
        edit = accepting_edit(self._editor.transcript, place, text)
        made = _segment_made(edit, place.near_ms) if edit is not None else None
        said = self._inserted_message(made) if made is not None else ""
        if not self._decide(edit, said) and made is not None and self._editor.rows_of((made.id,)):
            self._editor.show_segment(made.id)

    def dismiss_passage(self, passage_id: str) -> None:
        """Say that a passage needs no text."""
        edit = dismiss_untexted(self._editor.transcript, passage_id)
        self._decide(edit, self.tr("Marked as needing no text. Ctrl+Z brings it back."))

    def _inserted_message(self, segment: Segment) -> str:
        if not segment.words:
            return self.tr("An empty segment stands here now: type what is said.")
        return self.tr("%Ln word(s) inserted. Check them and set the speaker.", "", len(segment.words))

    def _decide(self, edit: Edit | None, said: str) -> bool:
        """Make an edit, and go on where a place is shown and that is wanted; return whether it went on."""
        shown, order = self.shown, self.places.shown()
        keys = [place_key(place) for place in order]
        at = keys.index(place_key(shown.place)) if shown and place_key(shown.place) in keys else -1
        self._busy = True
        try:
            applied = self._editor.apply(edit)
        finally:
            self._busy = False
        if not applied:
            return False
        left = {place_key(place): place for place in self.places.all()}
        self._known = set(left)
        self.message.emit(said)
        if shown is None or not self._settings.values.review_goes_on:
            self._show_none()
            return False
        following = [key for key in (*keys[at + 1 :], *keys[: max(at, 0)]) if key in left]
        if following:
            self.show(left[following[0]], said=said)
        else:
            self._show_none()
            self.message.emit(f"{said} {self._wording.none_left(None)}")
        return bool(following)

    # -- following the text -------------------------------------------------------------------------

    def follow(self, change: Change) -> None:
        """Look in a moment what a change means for the place shown; undo brings places back."""
        if not self._busy:
            self._change = change
            self._settling.start(0)

    def _settle(self) -> None:
        change, self._change = self._change, None
        open_now = {place_key(place): place for place in self.places.all()}
        back = [place for key, place in open_now.items() if key not in self._known]
        self._known = set(open_now)
        if change is not None and change.kind == "undo" and back and self._reviewing:
            self.show(back[0])
        elif self.shown is not None:
            self._keep_shown(self.shown, open_now.get(place_key(self.shown.place)), change)

    def _keep_shown(self, shown: ShownPlace, place: Doubt | None, change: Change | None) -> None:
        """Show a place as it is after a change; one that is gone was decided by typing, or elsewhere."""
        if place is not None:
            if place != shown.place or shown.by_hand:
                found = proposals(self._editor.transcript, place)
                self.shown = ShownPlace(place, shown.at, shown.count, found)
            self.shown_changed.emit()
            self._on_caret_moved()
            self._on_passage_changed()
        elif change is not None and change.kind == "redo" and self._settings.values.review_goes_on:
            self.go_on(1)
        elif change is not None and change.kind == "edit" and self._is_caret_in(shown.place):
            self.shown = ShownPlace(shown.place, shown.at, shown.count, (), by_hand=True)
            self.shown_changed.emit()
        else:
            self._show_none()

    def _on_caret_moved(self) -> None:
        """Leave a place that the caret has left."""
        if self.shown is None or self._busy or self._settling.isActive():
            return
        if self.shown.place.untexted_id is None and not self._is_caret_in(self.shown.place):
            self._show_none()

    def _is_caret_in(self, place: Doubt) -> bool:
        """Whether the caret is on a place's words; where those were typed over, in their segment."""
        segment, at = self._editor.caret_segment, self._editor.caret_word()
        if segment is None or segment.id != place.segment_id:
            return False
        words = self.geometry.words(place)
        return not words or at is None or at[1] in words

    def _on_passage_changed(self) -> None:
        """Leave a passage that is not the one that keys mean any more."""
        if self.shown is None or self._busy or self._settling.isActive():
            return
        current = self._editor.missing_speech.current
        if self.shown.place.untexted_id is not None and (
            current is None or current.id != self.shown.place.untexted_id
        ):
            self._show_none()


def _segment_made(edit: Edit, start_ms: int) -> Segment | None:
    """Return the new segment of an edit that begins at a time."""
    old = {value.id for splice in edit.splices for value in splice.old}
    made = [value for splice in edit.splices for value in splice.new if isinstance(value, Segment)]
    return next((one for one in made if one.id not in old and one.start_ms == start_ms), None)
