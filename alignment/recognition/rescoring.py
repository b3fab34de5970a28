"""Rescoring of what text and recogniser do not agree on, by Whisper with either given.

Greedy decoding drops small words now and then, and takes one word for another. Given a text, the model says
how likely it finds each word after those before it (teacher forcing). A word that was not said is unlikely,
or makes the next one so.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import NamedTuple

from alignment.audio.decoding import SAMPLE_RATE, Sound
from alignment.matching.slots import PlacementChunk, Slot, SlotKind
from alignment.recognition.kept_encodings import KeptEncodings
from alignment.recognition.recogniser import (
    AudioChunk,
    EncodedChunk,
    HeardWord,
    KeepingEncodings,
    Rescoring,
)

MAX_RESCORED_TOKENS = 2  # tokens in a row; of more, the acoustic model decides alone
_MAX_COMPARED_WORDS = 5  # of the text
_WORDS_AROUND = 8
_MARGIN_MS = 300
_MAX_TOGETHER_MS = 14_000  # of sound that is encoded at once for several questions
_LEAST_LIKELY = 1e-12


@dataclass(frozen=True)
class Opinions:
    """What rescoring found, by numbers of tokens.

    `likelihoods`: of a token that was not recognised, and the word behind it (0..1). `extra_costs`: by how
    many nats the text that begins at a token is less likely than what was recognised in its place; where that
    is much longer, how many it costs wherever it is put.
    """

    likelihoods: dict[int, float] = field(default_factory=dict)
    extra_costs: dict[int, float] = field(default_factory=dict)


class Rescorer:
    """Says how likely it is that written words were said where the recogniser has others, or none."""

    def __init__(
        self,
        recogniser: Rescoring,
        language: str,
        tokens: Sequence[str],
        heard: Sequence[HeardWord],
        *,
        kept: KeptEncodings | None = None,
    ) -> None:
        self._recogniser = recogniser
        self._language = language
        self._tokens = tokens
        self._heard = heard
        self._kept = kept or KeptEncodings()

    def opinions(
        self, sound: Sound, chunks: Sequence[PlacementChunk], *, is_asked: Callable[[Slot], bool]
    ) -> Opinions:
        """Return what is to be said of single unrecognised words, and of words with others in their place.

        Of those, `is_asked` chooses. Unrecognised words without a word behind them are left out.
        """
        windows = [window for chunk in chunks for window in self._windows(chunk, is_asked)]
        found = Opinions()
        if windows:
            with ThreadPoolExecutor(2, thread_name_prefix="rescoring") as pool:
                for own in pool.map(lambda window: self._ask(sound, window), windows):
                    found.likelihoods.update(own.likelihoods)
                    found.extra_costs.update(own.extra_costs)
        return found

    def _windows(self, chunk: PlacementChunk, is_asked: Callable[[Slot], bool]) -> Iterator[_Window]:
        """Yield stretches of a chunk to listen to, each with the slots in doubt that lie in it."""
        window: _Window | None = None
        for at, slot in enumerate(chunk.slots):
            if not ((_is_rescored(slot) or _is_compared(slot)) and is_asked(slot)):
                continue
            own = self._within_piece(_Window(chunk, *_around(chunk.slots, at), [at]))
            if self._is_kept(own):  # costs no encoding, however many there are
                yield own
                continue
            if window is not None and own.first <= window.last:
                wider = _Window(chunk, window.first, own.last, [*window.asked, at])
                span = self._span(wider)
                if span is not None and span[1] - span[0] <= _MAX_TOGETHER_MS:
                    window = wider
                    continue
            if window is not None:
                yield window
            window = own
        if window is not None:
            yield window

    def _within_piece(self, window: _Window) -> _Window:
        """Leave out what lies outside the piece that holds the words in doubt and those beside them."""
        [at] = window.asked
        first, last = _around(window.chunk.slots, at, words=1)
        core = self._span(_Window(window.chunk, first, last, [at]))
        piece = self._kept.piece_with(*core) if core is not None else None
        if piece is None:
            return window
        slots = window.chunk.slots
        inside = [
            number
            for number in range(window.first, window.last + 1)
            if first <= number <= last or self._lies_in(slots[number], piece)
        ]
        return _Window(window.chunk, inside[0], inside[-1], window.asked)

    def _lies_in(self, slot: Slot, piece: tuple[int, int]) -> bool:
        words = self._heard[slot.h0 : slot.h1]
        return bool(words) and piece[0] <= words[0].start_ms and words[-1].end_ms <= piece[1]

    def _is_kept(self, window: _Window) -> bool:
        span = self._span(window)
        return span is not None and self._kept.piece_with(*span) is not None

    def _span(self, window: _Window) -> tuple[int, int] | None:
        """Return from when to when, in milliseconds, the recognised words of a window were heard."""
        heard = [h for slot in window.slots for h in range(slot.h0, slot.h1)]
        return (self._heard[heard[0]].start_ms, self._heard[heard[-1]].end_ms) if heard else None

    def _ask(self, sound: Sound, window: _Window) -> Opinions:
        found = Opinions()
        span = self._span(window)
        if span is None:
            return found
        encoded = self._listen(sound, window, span)
        for at in window.asked:
            slot = window.chunk.slots[at]
            before = [word for other in window.before(at) for word in self._usual(other)]
            after = [word for other in window.after(at) for word in self._usual(other)]
            text = list(self._tokens[slot.t0 : slot.t1])
            if slot.kind is SlotKind.TEXT_ONLY:
                found.likelihoods.update(_likelihoods(encoded, before, text, after, slot.t0))
            else:
                said = [word.text for word in self._heard[slot.h0 : slot.h1]]
                found.extra_costs[slot.t0] = _extra_cost(
                    encoded, slot.kind, _Place(before, text, said, after)
                )
        return found

    def _listen(self, sound: Sound, window: _Window, span: tuple[int, int]) -> EncodedChunk:
        start_ms, end_ms = (
            max(window.chunk.start * 1000 // SAMPLE_RATE, span[0] - _MARGIN_MS),
            min(window.chunk.end * 1000 // SAMPLE_RATE, span[1] + _MARGIN_MS),
        )
        piece = self._kept.piece_with(*span)
        if piece is not None:
            known = self._kept.between(max(start_ms, piece[0]), min(end_ms, piece[1]))
            if known is not None and isinstance(self._recogniser, KeepingEncodings):
                return self._recogniser.encoded_chunk(known, language=self._language)
        samples = sound.samples(start_ms * SAMPLE_RATE // 1000, end_ms * SAMPLE_RATE // 1000)
        return self._recogniser.encode_chunk(AudioChunk(start_ms, samples), language=self._language)

    def _usual(self, slot: Slot) -> list[str]:
        """Return the words that stand for a slot which is not asked about."""
        if slot.kind in (SlotKind.SAME, SlotKind.SOUNDS_ALIKE):
            return list(self._tokens[slot.t0 : slot.t1])
        return [word.text for word in self._heard[slot.h0 : slot.h1]]


@dataclass(frozen=True)
class _Window:
    """Slots `first` to `last` of a chunk, those to ask about among them."""

    chunk: PlacementChunk
    first: int
    last: int
    asked: list[int]

    @property
    def slots(self) -> tuple[Slot, ...]:
        return self.chunk.slots[self.first : self.last + 1]

    def before(self, at: int) -> tuple[Slot, ...]:
        return self.chunk.slots[self.first : at]

    def after(self, at: int) -> tuple[Slot, ...]:
        return self.chunk.slots[at + 1 : self.last + 1]


def _around(slots: Sequence[Slot], at: int, words: int = _WORDS_AROUND) -> tuple[int, int]:
    """Return the first and the last slot of those around one that hold so many words on each side."""
    first, count = at, 0
    while first > 0 and count < words:
        first -= 1
        count += slots[first].h1 - slots[first].h0
    last, count = at, 0
    while last + 1 < len(slots) and count < words:
        last += 1
        count += slots[last].h1 - slots[last].h0
    return first, last


def _extra_cost(encoded: EncodedChunk, kind: SlotKind, place: _Place) -> float:
    before, text, said, after = place
    if kind is not SlotKind.UNRELATED:
        return _cost(encoded, before, text, after) - _cost(encoded, before, said, after)
    count = len(text)
    ways = (
        (before, [*said, *after]),
        (before, [*said[count:], *after]),
        ([*before, *said], after),
        ([*before, *said[:-count]], after),
    )
    return min(_cost(encoded, first, text, then) for first, then in ways)


class _Place(NamedTuple):
    """A place in doubt: words before, those of the text, those recognised instead, and words behind."""

    before: list[str]
    text: list[str]
    said: list[str]
    after: list[str]


def _likelihoods(
    encoded: EncodedChunk, before: list[str], text: list[str], after: list[str], t0: int
) -> dict[int, float]:
    likely = encoded.likelihoods([*before, *text, *after])
    whole = [math.prod(tokens) for tokens in likely]
    begin = [tokens[0] if tokens else 1.0 for tokens in likely]
    first = len(before)
    return {
        t0 + n: whole[first + n] * begin[first + n + 1]
        for n in range(len(text))
        if first + n + 1 < len(likely)
    }


def _cost(encoded: EncodedChunk, before: list[str], asked: list[str], after: list[str]) -> float:
    """Return the negative log likelihood of some words, and of how the one behind them begins, in nats."""
    likely = encoded.likelihoods([*before, *asked, *after[:1]])[len(before) :]
    own = [p for tokens in likely[: len(asked)] for p in tokens]
    own += [p for tokens in likely[len(asked) :] for p in tokens[:1]]
    return -sum(math.log(max(p, _LEAST_LIKELY)) for p in own)


def _is_rescored(slot: Slot) -> bool:
    return slot.kind is SlotKind.TEXT_ONLY and slot.t1 - slot.t0 <= MAX_RESCORED_TOKENS


def _is_compared(slot: Slot) -> bool:
    kinds = (SlotKind.SOUNDS_ALIKE, SlotKind.SUBSTITUTION, SlotKind.UNRELATED)
    return slot.kind in kinds and 0 < slot.t1 - slot.t0 <= _MAX_COMPARED_WORDS
