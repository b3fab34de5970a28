"""The fine stage's interface, and its form for languages without an acoustic model here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from alignment.audio.decoding import RATE, Sound
from alignment.matching.slots import Kind, Stretch
from alignment.placement.edge_timing import levels, trim
from alignment.placement.lattice_placement import Outcome, share
from alignment.recognition.recogniser import HeardWord, Piece, Recogniser


class Fine(Protocol):
    """Decides what was said in each stretch and places it."""

    @property
    def name(self) -> str:
        """The method's name, for the record."""
        ...

    @property
    def weighs(self) -> bool:
        """Whether it can tell that a word was not said."""
        ...

    def place(self, sound: Sound, parts: Sequence[Stretch], done: Callable[[float], None]) -> Outcome:
        """Place every stretch; `done` is told the fraction finished and may raise to stop."""
        ...


class WhisperPlacer:
    """Places words by Whisper's own cross-attention, characters as tokens; works for any language it knows.

    It cannot weigh alternatives: text and recogniser agree, or the recogniser is believed.
    """

    name = "Whisper cross-attention"
    weighs = False

    def __init__(
        self,
        recogniser: Recogniser,
        language: str,
        *,
        tokens: Sequence[str],
        heard: Sequence[HeardWord],
    ) -> None:
        self._recogniser = recogniser
        self._language = language
        self._tokens = tokens
        self._heard = heard

    def place(self, sound: Sound, parts: Sequence[Stretch], done: Callable[[float], None]) -> Outcome:
        """Place every stretch, see `Fine`."""
        outcome = Outcome()
        for at, part in enumerate(parts):
            self._place_one(sound, part, outcome)
            done((at + 1) / len(parts))
        return outcome

    def _place_one(self, sound: Sound, part: Stretch, outcome: Outcome) -> None:
        piece = Piece(part.start * 1000 // RATE, sound.samples(part.start, part.end))
        said = [h for slot in part.slots for h in range(slot.h0, slot.h1)]
        times = self._recogniser.word_times(
            piece, [self._heard[h].text for h in said], language=self._language
        )
        rough = [(start, end) for start, end, _ in times]
        offset = part.start * 1000 // RATE
        level = levels(sound.pcm(part.start, part.end))
        spans = dict(zip(said, trim(rough, level, offset), strict=True))
        for slot in part.slots:
            own = [spans[h] for h in range(slot.h0, slot.h1)]
            if slot.kind is not Kind.SAME:
                outcome.heard.update({h: spans[h] for h in range(slot.h0, slot.h1)})
            elif len(own) == slot.t1 - slot.t0:
                outcome.tokens.update(zip(range(slot.t0, slot.t1), own, strict=True))
            else:
                span = (own[0][0], own[-1][1])
                outcome.tokens.update(share(span, self._tokens[slot.t0 : slot.t1], slot.t0))
