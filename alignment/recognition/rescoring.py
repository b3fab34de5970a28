"""Rescoring of words that are written but were not recognised, by Whisper with the text given.

Greedy decoding drops small words now and then. Given the text, the model says how likely it finds each word
after those before it (teacher forcing). A word that was not said is unlikely, or makes the next one so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from alignment.audio.decoding import SAMPLE_RATE, Sound
from alignment.matching.slots import PlacementChunk, Slot, SlotKind
from alignment.recognition.recogniser import AudioChunk, HeardWord, Recogniser

MAX_RESCORED_TOKENS = 2  # tokens in a row; of more, the acoustic model decides alone
_WORDS_AROUND = 8
_MARGIN_MS = 300


class Rescorer:
    """Says of single written words how likely it is that they were said."""

    def __init__(
        self, recogniser: Recogniser, language: str, tokens: Sequence[str], heard: Sequence[HeardWord]
    ) -> None:
        self._recogniser = recogniser
        self._language = language
        self._tokens = tokens
        self._heard = heard

    def likelihoods(self, sound: Sound, chunks: Sequence[PlacementChunk]) -> dict[int, float]:
        """Return likelihoods (0..1) by the numbers of tokens that were not recognised.

        It is that of the word times that of the one behind it. Words without one behind are left out.
        """
        rescored = [
            (chunk, at) for chunk in chunks for at, slot in enumerate(chunk.slots) if _is_rescored(slot)
        ]
        if not rescored:
            return {}
        found: dict[int, float] = {}
        with ThreadPoolExecutor(2, thread_name_prefix="rescoring") as pool:
            for own in pool.map(lambda one: self._slot_likelihoods(sound, *one), rescored):
                found.update(own)
        return found

    def _slot_likelihoods(self, sound: Sound, chunk: PlacementChunk, at: int) -> dict[int, float]:
        words: list[tuple[str, int | None]] = []
        span: list[int] = []
        for number, slot in self._around(chunk, at):
            if slot.kind in (SlotKind.SAME, SlotKind.SOUNDS_ALIKE) or number == at:
                words += [(self._tokens[t], t if number == at else None) for t in range(slot.t0, slot.t1)]
            else:
                words += [(self._heard[h].text, None) for h in range(slot.h0, slot.h1)]
            span += [ms for h in range(slot.h0, slot.h1) for ms in self._times(h)]
        if not span:
            return {}
        start = max(chunk.start, (min(span) - _MARGIN_MS) * SAMPLE_RATE // 1000)
        end = min(chunk.end, (max(span) + _MARGIN_MS) * SAMPLE_RATE // 1000)
        audio = AudioChunk(start * 1000 // SAMPLE_RATE, sound.samples(start, end))
        likely = self._recogniser.likelihoods(audio, [word for word, _ in words], language=self._language)
        return {
            token: likely[n][0] * likely[n + 1][1]
            for n, (_, token) in enumerate(words[:-1])
            if token is not None
        }

    def _around(self, chunk: PlacementChunk, at: int) -> Iterator[tuple[int, Slot]]:
        """Yield the slot and its neighbours, as many as hold some words on each side."""
        first, count = at, 0
        while first > 0 and count < _WORDS_AROUND:
            first -= 1
            count += chunk.slots[first].h1 - chunk.slots[first].h0
        last, count = at, 0
        while last + 1 < len(chunk.slots) and count < _WORDS_AROUND:
            last += 1
            count += chunk.slots[last].h1 - chunk.slots[last].h0
        yield from ((number, chunk.slots[number]) for number in range(first, last + 1))

    def _times(self, heard: int) -> tuple[int, int]:
        return self._heard[heard].start_ms, self._heard[heard].end_ms


def _is_rescored(slot: Slot) -> bool:
    return slot.kind is SlotKind.TEXT_ONLY and slot.t1 - slot.t0 <= MAX_RESCORED_TOKENS
