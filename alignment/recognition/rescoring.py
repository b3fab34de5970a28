"""A second opinion on words that are written but were not recognised, by Whisper with the text given.

Greedy decoding drops small words now and then. Given the text, the model says how likely it finds each word
after those before it (teacher forcing). A word that was not said is unlikely, or makes the next one so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from alignment.audio.decoding import RATE, Sound
from alignment.matching.slots import Kind, Slot, Stretch
from alignment.recognition.recogniser import HeardWord, Piece, Recogniser

MOST_ASKED = 2  # tokens in a row; of more, the acoustic model decides alone
_WORDS_AROUND = 8
_MARGIN_MS = 300


class SecondOpinion:
    """Says of single written words how likely it is that they were said."""

    def __init__(
        self, recogniser: Recogniser, language: str, tokens: Sequence[str], heard: Sequence[HeardWord]
    ) -> None:
        self._recogniser = recogniser
        self._language = language
        self._tokens = tokens
        self._heard = heard

    def likelihoods(self, sound: Sound, parts: Sequence[Stretch]) -> dict[int, float]:
        """Return likelihoods (0..1) by the numbers of tokens that were not recognised.

        It is that of the word times that of the one behind it. Words without one behind are left out.
        """
        asked = [(part, at) for part in parts for at, slot in enumerate(part.slots) if _is_asked(slot)]
        if not asked:
            return {}
        found: dict[int, float] = {}
        with ThreadPoolExecutor(2, thread_name_prefix="opinion") as pool:
            for own in pool.map(lambda one: self._of_slot(sound, *one), asked):
                found.update(own)
        return found

    def _of_slot(self, sound: Sound, part: Stretch, at: int) -> dict[int, float]:
        words: list[tuple[str, int | None]] = []
        span: list[int] = []
        for number, slot in self._around(part, at):
            if slot.kind in (Kind.SAME, Kind.ALIKE) or number == at:
                words += [(self._tokens[t], t if number == at else None) for t in range(slot.t0, slot.t1)]
            else:
                words += [(self._heard[h].text, None) for h in range(slot.h0, slot.h1)]
            span += [ms for h in range(slot.h0, slot.h1) for ms in self._times(h)]
        if not span:
            return {}
        start = max(part.start, (min(span) - _MARGIN_MS) * RATE // 1000)
        end = min(part.end, (max(span) + _MARGIN_MS) * RATE // 1000)
        piece = Piece(start * 1000 // RATE, sound.samples(start, end))
        likely = self._recogniser.likelihoods(piece, [word for word, _ in words], language=self._language)
        return {
            token: likely[n][0] * likely[n + 1][1]
            for n, (_, token) in enumerate(words[:-1])
            if token is not None
        }

    def _around(self, part: Stretch, at: int) -> Iterator[tuple[int, Slot]]:
        """Yield the slot and its neighbours, as many as hold some words on each side."""
        first, count = at, 0
        while first > 0 and count < _WORDS_AROUND:
            first -= 1
            count += part.slots[first].h1 - part.slots[first].h0
        last, count = at, 0
        while last + 1 < len(part.slots) and count < _WORDS_AROUND:
            last += 1
            count += part.slots[last].h1 - part.slots[last].h0
        yield from ((number, part.slots[number]) for number in range(first, last + 1))

    def _times(self, heard: int) -> tuple[int, int]:
        return self._heard[heard].start_ms, self._heard[heard].end_ms


def _is_asked(slot: Slot) -> bool:
    return slot.kind is Kind.TEXT and slot.t1 - slot.t0 <= MOST_ASKED
