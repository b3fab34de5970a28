"""Word times by the recogniser: for languages that have no acoustic model here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from alignment.audio.decoding import SAMPLE_RATE, Sound
from alignment.matching.slots import PlacementChunk, SlotKind
from alignment.placement.edge_timing import energy_levels_db, trim_silence
from alignment.placement.placement_protocol import PlacementResult, split_span_by_letters
from alignment.recognition.recogniser import Attending, AudioChunk, HeardWord


class RecognisedTimesPlacement:
    """Places words where the recogniser wrote them; for one that cannot attend, see `Attending`.

    It cannot weigh alternatives: text and recogniser agree, or the recogniser is believed.
    """

    name = "recognizer"
    decides_presence = False

    def __init__(self, *, tokens: Sequence[str], heard: Sequence[HeardWord]) -> None:
        self._tokens = tokens
        self._heard = heard

    def place(
        self, sound: Sound, chunks: Sequence[PlacementChunk], done: Callable[[float], None]
    ) -> PlacementResult:
        """Place every chunk, see `PlacementMethod`."""
        result = PlacementResult()
        for at, chunk in enumerate(chunks):
            for piece in chunk.pieces:  # joined ones may be longer than Whisper's window
                self._place_one(sound, piece, result)
            done((at + 1) / len(chunks))
        return result

    def _place_one(self, sound: Sound, chunk: PlacementChunk, result: PlacementResult) -> None:
        said = [h for slot in chunk.slots for h in range(slot.h0, slot.h1)]
        rough = self._rough_spans(sound, chunk, said)
        offset = chunk.start * 1000 // SAMPLE_RATE
        level = energy_levels_db(sound.pcm(chunk.start, chunk.end))
        spans = dict(zip(said, trim_silence(rough, level, offset), strict=True))
        for slot in chunk.slots:
            own = [spans[h] for h in range(slot.h0, slot.h1)]
            if slot.kind is not SlotKind.SAME:
                result.heard.update({h: spans[h] for h in range(slot.h0, slot.h1)})
            elif len(own) == slot.t1 - slot.t0:
                result.tokens.update(zip(range(slot.t0, slot.t1), own, strict=True))
            else:
                span = (own[0][0], own[-1][1])
                result.tokens.update(split_span_by_letters(span, self._tokens[slot.t0 : slot.t1], slot.t0))

    def _rough_spans(
        self,
        sound: Sound,  # noqa: ARG002, only attention listens
        chunk: PlacementChunk,  # noqa: ARG002
        said: Sequence[int],
    ) -> list[tuple[int, int]]:
        """Return start and end of each recognised word of `said`, in milliseconds of the recording."""
        return [(self._heard[h].start_ms, self._heard[h].end_ms) for h in said]


class AttentionPlacement(RecognisedTimesPlacement):
    """Places words by the recogniser's cross-attention, characters as tokens; for any language it knows."""

    name = "Whisper cross-attention"

    def __init__(
        self, recogniser: Attending, language: str, *, tokens: Sequence[str], heard: Sequence[HeardWord]
    ) -> None:
        super().__init__(tokens=tokens, heard=heard)
        self._recogniser = recogniser
        self._language = language

    def _rough_spans(self, sound: Sound, chunk: PlacementChunk, said: Sequence[int]) -> list[tuple[int, int]]:
        audio = AudioChunk(chunk.start * 1000 // SAMPLE_RATE, sound.samples(chunk.start, chunk.end))
        times = self._recogniser.word_times(
            audio, [self._heard[h].text for h in said], language=self._language
        )
        return [(start, end) for start, end, _ in times]
