"""Evidence about edited words: how recogniser and acoustic model rate them against what they hear there."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from alignment.acoustics.lattice import Lattice
from alignment.audio.decoding import SAMPLE_RATE, Sound
from alignment.matching.slots import Slot, SlotKind, build_slots
from alignment.matching.unspaced_words import characters, joined_text, pieces
from alignment.placement.acoustic_model import AcousticModel
from alignment.placement.pronunciation import Pronouncer
from alignment.placement.span_alignment import EditedSpan, surroundings
from alignment.recognition.recogniser import AudioChunk, EncodedChunk, Rescoring

_MARGIN_MS: Final = 150
_EXTRA_WORDS: Final = 3  # that may be heard beyond those written
_LEAST_PROBABILITY: Final = 1e-8
_CERTAIN: Final = 0.5  # probability of a token that no other can reach


@dataclass(frozen=True, slots=True)
class Recognised:
    """A span as the recogniser has it: what it writes by itself after the words before the edit, and the
    probability of each token of the words as they were written by hand.
    """

    encoded: EncodedChunk
    continuation: tuple[str, ...]
    forced: tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the sound has for and against one edited word.

    `is_recognised`: the recogniser writes it too. Else `heard` is what it writes in the word's place ("" for
    nothing), and two log likelihoods compare them: `forced` that by the recogniser, `acoustic` that by the
    acoustic model (None: it does not know, or finds no place for one of them).
    """

    is_recognised: bool
    heard: str = ""
    forced: float = 0.0
    acoustic: float | None = None


def recognise_span(recogniser: Rescoring, span: EditedSpan, sound: Sound, *, language: str) -> Recognised:
    """Have the recogniser listen to a span with its surroundings."""
    low, high = surroundings(span, sound)
    low, high = max(0, low - _MARGIN_MS), min(sound.duration_ms, high + _MARGIN_MS)
    samples = sound.samples(low * SAMPLE_RATE // 1000, high * SAMPLE_RATE // 1000)
    encoded = recogniser.encode_chunk(AudioChunk(low, samples), language=language)
    forced = encoded.likelihoods(span.tokens)
    return Recognised(encoded, tuple(_continuation(encoded, span, forced)), tuple(forced))


def _continuation(
    encoded: EncodedChunk, span: EditedSpan, forced: Sequence[Sequence[float]]
) -> Iterator[str]:
    """Yield what the recogniser writes by itself after the words before the edit.

    Greedy decoding writes what is likelier than all else together, so that it need only be run from the
    first word on that is not.
    """
    written = (*span.words, *span.after)
    certain = 0
    for word in forced[len(span.before) :]:
        if not all(token > _CERTAIN for token in word):
            break
        certain += 1
    yield from written[:certain]
    if certain < len(written):
        count = len(written) - certain + _EXTRA_WORDS
        yield from encoded.continuation((*span.before, *written[:certain]), max_words=count)


class EvidenceFinder:
    """Weighs the words of one span against what was recognised there. `model`: None where none is known.

    What is to be done without that is done at once, while the recogniser still listens.
    """

    def __init__(
        self, span: EditedSpan, sound: Sound, pronouncer: Pronouncer, model: AcousticModel | None
    ) -> None:
        self._span = span
        self._pronouncer = pronouncer
        self._model = model
        low, high = (at * SAMPLE_RATE // 1000 for at in surroundings(span, sound))
        self._chunk = model.chunk(sound.pcm(low, high)) if model is not None else None
        self._written = self._likelihood(span.tokens)

    def find(self, recognised: Recognised) -> list[Evidence]:
        """Return the evidence about each of the span's words, in order."""
        span = self._span
        continuation = [piece for word in recognised.continuation for piece in pieces(word, characters)]
        written = (*span.words, *span.after)
        found = [Evidence(is_recognised=True)] * len(span.words)
        for slot in build_slots(written, continuation, self._pronouncer):
            if slot.kind is SlotKind.SAME or slot.t0 >= len(span.words):
                continue
            heard, count = continuation[slot.h0 : slot.h1], slot.t1 - slot.t0
            if not count:
                continue
            forced = self._forced(slot, heard, recognised) / count
            acoustic = self._acoustic(slot, heard)
            acoustic = acoustic / count if acoustic is not None else None
            for at in range(slot.t0, min(slot.t1, len(span.words))):
                found[at] = Evidence(False, joined_text(heard), forced, acoustic)
        return found

    def _forced(self, slot: Slot, heard: Sequence[str], recognised: Recognised) -> float:
        """Return the log likelihood of a slot's words, and of how the text goes on, less that of `heard`."""
        first = len(self._span.before)
        other = recognised.encoded.likelihoods(self._with(slot, heard))
        return _log_likelihood(recognised.forced, first + slot.t0, first + slot.t1) - _log_likelihood(
            other, first + slot.t0, first + slot.t0 + len(heard)
        )

    def _acoustic(self, slot: Slot, heard: Sequence[str]) -> float | None:
        """Return the acoustic model's log likelihood of the words as written, less that with `heard`."""
        if self._written is None:
            return None
        other = self._likelihood(self._with(slot, heard))
        return self._written - other if other is not None else None

    def _likelihood(self, words: Sequence[str]) -> float | None:
        if self._model is None or self._chunk is None:
            return None
        return self._model.likelihood(self._chunk, self._chain(words))

    def _with(self, slot: Slot, heard: Sequence[str]) -> list[str]:
        """Return the span's words and their context with a slot's words replaced."""
        written = (*self._span.words, *self._span.after)
        return [*self._span.before, *written[: slot.t0], *heard, *written[slot.t1 :]]

    def _chain(self, words: Sequence[str]) -> Lattice:
        lattice = Lattice()
        at = 0
        for label, word in enumerate(words):
            if pronunciations := self._pronouncer.variants(word):
                following = lattice.add_node()
                lattice.add_word(at, following, label, pronunciations=pronunciations)
                at = following
        lattice.add_skip(at, lattice.add_node())
        return lattice


def _log_likelihood(words: Sequence[Sequence[float]], first: int, end: int) -> float:
    """Return that of the words from `first` up to `end`, and of the beginning of the one behind them."""
    tokens = [token for word in words[first:end] for token in word]
    if end < len(words):
        tokens += words[end][:1]
    return sum(math.log(max(token, _LEAST_PROBABILITY)) for token in tokens)
