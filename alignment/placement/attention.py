"""Word times by Whisper's cross-attention: for languages that have no acoustic model here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from alignment.audio.decoding import SAMPLE_RATE, Sound
from alignment.matching.slots import PlacementChunk, SlotKind
from alignment.placement.edge_timing import energy_levels_db, trim_silence
from alignment.placement.placement_protocol import PlacementResult, split_span_by_letters
from alignment.recognition.recogniser import AudioChunk, HeardWord, Recogniser


class AttentionPlacement:
    """Places words by Whisper's own cross-attention, characters as tokens; works for any language it knows.

    It cannot weigh alternatives: text and recogniser agree, or the recogniser is believed.
    """

    name = "Whisper cross-attention"
    decides_presence = False

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
        audio = AudioChunk(chunk.start * 1000 // SAMPLE_RATE, sound.samples(chunk.start, chunk.end))
        said = [h for slot in chunk.slots for h in range(slot.h0, slot.h1)]
        times = self._recogniser.word_times(
            audio, [self._heard[h].text for h in said], language=self._language
        )
        rough = [(start, end) for start, end, _ in times]
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
