"""Going through the places of the review: to the next one, what is decided there, and on."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.document.changes import Edit
from editor.document.edits import dismiss_untexted
from editor.document.history import Change
from editor.document.values import Segment, Transcript
from editor.services.review.queue import ABOUT_SPEAKERS, Doubt, DoubtKind
from editor.services.review.settle import accepting_edit, dismissing_edit
from editor.services.settings import Settings
from editor.ui.playback.playback_control import Playback
from editor.ui.review.open_places import OpenPlaces, PlaceKey, place_key
from editor.ui.review.place_geometry import PlaceGeometry
from editor.ui.review.place_travel import PlaceTravel, ShownPlace
from editor.ui.review.place_wording import PlaceWording
from editor.ui.text.editor import TranscriptEditor

if TYPE_CHECKING:
    from editor.services.review.proposals import Proposal
    from editor.services.review.stretches import Stretch

_AHEAD: Final = 3
"""So many places beyond the one shown are asked about: each takes about half a second, a decision several."""


class DoubtReview(QObject):
    """Shows one place after another, lets each be heard, and carries out what is decided there."""

    message = Signal(str)
    shown_changed = Signal()
    decided = Signal()
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
        self._travel = PlaceTravel(editor, places, self.geometry)
        self.shown: ShownPlace | None = None
        self._reviewing = False  # until the person leaves: undo brings a place back
        self._busy = False  # what moves the caret now is the review itself
        self._offered: dict[str, PlaceKey] = {}
        self._changes: list[Change] = []
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        places.prepared.connect(self._on_prepared)
        places.sound.weighed.connect(self._on_weighed)
        self._listening = QTimer(self)
        self._listening.setSingleShot(True)
        self._listening.timeout.connect(self._listen_ahead)
        editor.cursorPositionChanged.connect(self._on_caret_moved)
        editor.missing_speech.current_changed.connect(self._on_passage_changed)

    @property
    def transcript(self) -> Transcript:
        """The text as it is now."""
        return self._editor.transcript

    @property
    def can_edit(self) -> bool:
        """Whether there is a text, and it may be changed."""
        return self._editor.can_edit

    def forget(self) -> None:
        """Let go of a project that is put away."""
        self._settling.stop()
        self._changes = []
        self._offered.clear()
        self._reviewing = False
        self._show_none()

    # -- going --------------------------------------------------------------------------------------

    def go_on(self, step: int, *, kind: DoubtKind | None = None, said: str = "") -> None:
        """Go to the next place, or the one before, of a kind or of all that are wanted; round at the ends."""
        places = self.places.shown()
        if kind is not None:
            places = [place for place in self.places.all() if place.kind is kind]
        if not places:
            words = self._wording.none_left(kind) if self.places.is_known else self._wording.not_known_yet()
            self.message.emit(" ".join(filter(None, (said, words))))
            self._show_none()
            return
        self.show(places[self._travel.next_of(places, step, self.shown) % len(places)], said=said)

    def show(self, place: Doubt, *, said: str = "", play: bool = True) -> None:
        """Go to a place, with what is known of it beside it, and let it be heard where that is wanted."""
        at, count = self.places.position(place), len(self.places.shown())
        self._settling.stop()
        self._reviewing = True
        self._busy = True
        try:
            self._travel.go_to(place)
        finally:
            self._busy = False
        found = self.places.proposals(place)
        self.shown = ShownPlace(place, at, count, found, stretch=self._stretch(place))
        self.shown_changed.emit()
        self._listening.start(0)
        words = self._wording.announcement(place, at=at, count=count)
        self.message.emit(" ".join(filter(None, (said, words))))
        if play and self._settings.values.play_doubts:
            self.play()  # last: what it may have to tell, of a sound device, comes behind the place

    def _stretch(self, place: Doubt) -> Stretch | None:
        """Return the stretch around a place that is mostly wrong, where that was not offered before."""
        from editor.services.review.stretches import wrong_stretch

        found = wrong_stretch(self.transcript, self.places.all(), place)
        key = place_key(place)
        return found if found and self._offered.setdefault(found.segment_id, key) == key else None

    def leave(self) -> None:
        """End the review: the caret stays where it is, and undo brings no place back."""
        self._reviewing = False
        self._show_none()

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
        if place.is_passage and self.geometry.gap(place) is None:
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
        return self.places.proposals(place) if place is not None else ()

    @property
    def is_by_hand(self) -> bool:
        """Whether the place shown was corrected by typing."""
        return self.shown is not None and self.shown.by_hand

    def take(self, number: int = 0) -> None:
        """Write a proposal in the place of what stands there; after typing, go on."""
        place, found = self.target, self.proposals
        if self.is_by_hand:
            self._go_on_by_hand()
        elif place is None or number >= len(found):
            return
        elif place.is_passage:
            self._insert(place, found[number].text)
        else:
            text = found[number].text
            said = self.tr("Replaced with “{text}”.").format(text=text)
            if place.kind in ABOUT_SPEAKERS:
                said = self.tr("{name} speaks here now.").format(name=text)
            elif not text:
                said = self.tr("“{words}” left out.").format(words=place.text)
            self.decide(accepting_edit(self._editor.transcript, place, text), said)

    def _go_on_by_hand(self) -> None:
        """Go on after typing; missing speech that was typed where it was said needs no text any more."""
        place = self.shown.place if self.shown is not None else None
        if place is not None and place.is_passage and place.untexted_id is not None:
            self.decide(dismiss_untexted(self.transcript, place.untexted_id), "")
        else:
            self.go_on(1)

    def confirm(self) -> None:
        """Say that the place is right as it is written, or that a passage needs no text."""
        place = self.target
        if place is None:
            return
        if place.is_passage and place.untexted_id is not None:
            self.dismiss_passage(place.untexted_id)
        else:
            edit = dismissing_edit(self._editor.transcript, place)
            said = self.tr("“{words}” marked as correct.").format(words=place.text)
            if place.kind in ABOUT_SPEAKERS:
                said = self.tr("{name} stays the speaker here.").format(name=place.speaker or "")
            self.decide(edit, said)

    def insert_passage(self, passage_id: str) -> None:
        """Make a segment of a passage without text, and go on, or there."""
        place = self.places.of_untexted(passage_id)
        if place is not None:
            found = self.places.proposals(place)
            self._insert(place, found[0].text if found else place.heard or "")

    def _insert(self, place: Doubt, text: str) -> None:
        edit = accepting_edit(self._editor.transcript, place, text)
        made = _segment_made(edit, place.near_ms) if edit is not None else None
        said = self.tr("“{text}” inserted.").format(text=text)
        if made is not None:
            said = self._inserted_message(made)
        if not self.decide(edit, said) and made is not None and self._editor.rows_of((made.id,)):
            self._editor.show_segment(made.id)

    def dismiss_passage(self, passage_id: str) -> None:
        """Say that a passage needs no text."""
        edit = dismiss_untexted(self._editor.transcript, passage_id)
        self.decide(edit, self.tr("Ignored. Ctrl+Z undoes it."))

    def _inserted_message(self, segment: Segment) -> str:
        if not segment.words:
            return self.tr("Empty segment added. Type what is said.")
        return self.tr("%Ln word(s) inserted. Check them and set the speaker.", "", len(segment.words))

    def decide(self, edit: Edit | None, said: str) -> bool:
        """Make an edit, and go on where a place is shown and that is wanted; return whether it went on."""
        shown, order = self.shown, self.places.shown()
        at = self.places.position(shown.place) if shown is not None else -1
        self._busy = True
        try:
            applied = self._editor.apply(edit)
        finally:
            self._busy = False
        if not applied:
            return False
        if shown is not None:
            self.decided.emit()
        left = self.places.by_key()
        self.message.emit(said)
        if shown is None or not self._settings.values.review_goes_on:
            self._show_none()
            return False
        others = map(place_key, chain(order[at + 1 :], order[: max(at, 0)]))
        following = next((left[key] for key in others if key in left), None)
        if following is not None:
            self.show(following, said=said)
        else:
            self._show_none()
            self.message.emit(f"{said} {self._wording.none_left(None)}")
        return following is not None

    # -- following the text -------------------------------------------------------------------------

    def follow(self, change: Change) -> None:
        """Look in a moment what a change means for the place shown; undo brings places back."""
        if not self._busy:
            self._changes.append(change)
            self._settling.start(0)

    def _settle(self) -> None:
        changes, self._changes = self._changes, []
        change = changes[-1] if changes else None
        is_undo = change is not None and change.kind == "undo"
        if is_undo and self._reviewing and (back := self.places.back_by(changes)):
            self.show(back[0])
        elif self.shown is not None:
            self._keep_shown(self.shown, self.places.same(self.shown.place), change)

    def _keep_shown(self, shown: ShownPlace, place: Doubt | None, change: Change | None) -> None:
        """Show a place as it is after a change; one that is gone was decided by typing, or elsewhere."""
        if place is not None and place.is_passage and not self._is_current(place):
            self._keep_passage(shown, place, change)
        elif place is not None:
            if place != shown.place or shown.by_hand:
                found = self.places.proposals(place)
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

    def _keep_passage(self, shown: ShownPlace, place: Doubt, change: Change | None) -> None:
        """Stay at missing speech while it is typed where it was said; else the caret has left it."""
        where = self.geometry.typing_place(place)
        if where is None or where[0] != self._editor.caret_row:
            self._show_none()
        elif change is not None and change.kind == "undo":
            self.show(place, play=False)
        elif shown.by_hand or (change is not None and change.kind == "edit"):
            self.shown = ShownPlace(place, shown.at, shown.count, (), by_hand=True)
            self.shown_changed.emit()
        else:
            self._show_none()

    def _on_prepared(self) -> None:
        """Show what is proposed for the place that was gone to before that was known."""
        shown = self.shown
        if shown is not None and not shown.by_hand:
            self.shown = replace(shown, proposals=self.places.proposals(shown.place))
        self.shown_changed.emit()
        self._listening.start(0)

    def _listen_ahead(self) -> None:
        """Have the sound say what may stand in the place shown, and in those that come next."""
        shown = self.shown
        if shown is not None:
            after = self.places.position(shown.place) + 1
            self.places.listen_to([shown.place, *self.places.shown()[after : after + _AHEAD]])

    def _on_weighed(self) -> None:
        """Show what the sound adds for the place shown; what is read already keeps its number."""
        shown = self.shown
        if shown is None or shown.by_hand:
            return
        from editor.services.review.proposals import MOST

        texts = {each.text for each in shown.proposals}
        new = [each for each in self.places.proposals(shown.place) if each.text not in texts]
        found = (*shown.proposals, *new)[:MOST]
        if found != shown.proposals:
            self.shown = replace(shown, proposals=found)
            self.shown_changed.emit()

    def _on_caret_moved(self) -> None:
        """Leave a place that the caret has left."""
        if self.shown is None or self._busy or self._settling.isActive():
            return
        if self.shown.place.is_passage:
            self._on_passage_changed()
        elif not self._is_caret_in(self.shown.place):
            self._show_none()

    def _is_caret_in(self, place: Doubt) -> bool:
        """Whether the caret is on a place's words; where those were typed over, in their segment."""
        segment, at = self._editor.caret_segment, self._editor.caret_word()
        if segment is None or segment.id != place.segment_id:
            return False
        words = self.geometry.words(place)
        return not words or at is None or at[1] in words

    def _on_passage_changed(self) -> None:
        """Leave a passage that is not the one that keys mean any more; typing it may come with that."""
        if self.shown is None or self._busy or self._settling.isActive():
            return
        place = self.shown.place
        if place.is_passage and not self._is_current(place):
            self._settling.start(0)

    def _is_current(self, place: Doubt) -> bool:
        current = self._editor.missing_speech.current
        return current is not None and current.id == place.untexted_id


def _segment_made(edit: Edit, start_ms: int) -> Segment | None:
    """Return the new segment of an edit that begins at a time."""
    old = {value.id for splice in edit.splices for value in splice.old}
    made = [value for splice in edit.splices for value in splice.new if isinstance(value, Segment)]
    return next((one for one in made if one.id not in old and one.start_ms == start_ms), None)
