"""Attention as a witness: where Whisper attends to while it is made to write the given text.

One forced pass over a piece, told its text, gives each word a rough place and a probability. Noise that
misleads a search for phones hardly misleads attention, which hears whole words; where the text is not what
was said it goes astray, and the probabilities around tell so.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby

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
from alignment.text.spoken_forms import is_stage_direction, spoken_words

_LATE_MS = 104  # that attention lies behind the sound; measured with tiny.en
_LEAST_LIKELY = 1e-6
_REACH = 3  # words on either side that tell whether attention is on its way there
_TRUSTED = -2.5  # nats a word: in the mean of those around
_SAID = -4.0  # nats a word: in the mean of those around in a passage
_MUCH_SAID = 6.0  # nats above it that a run of words must have together: a few may be likely by chance
_BESIDE_MS = 300  # that a word may lie beside the span that attention has it in
_LONGEST_PASSAGE = 30  # tokens in a row that were not recognised: more of them are hardly said
_LONGEST_MS = 30_000  # of Whisper's window


@dataclass(frozen=True, slots=True)
class AttendedWord:
    """Where attention has a word, in milliseconds, and its log probability in nats.

    `log_around`: the mean of those of the words around.
    """

    start_ms: int
    end_ms: int
    log_probability: float
    log_around: float


def search_bounds(
    witnessed: Mapping[int, AttendedWord], tokens: Iterable[int], offset_ms: int
) -> dict[int, tuple[int, int]]:
    """Return where to look for those of `tokens` that attention is sure about, in ms from `offset_ms` on."""
    known = ((t, witnessed[t]) for t in tokens if t in witnessed)
    return {
        t: (said.start_ms - _BESIDE_MS - offset_ms, said.end_ms + _BESIDE_MS - offset_ms)
        for t, said in known
        if said.log_around >= _TRUSTED
    }


def said_tokens(witnessed: Mapping[int, AttendedWord], passage: Sequence[int]) -> set[int]:
    """Return the tokens of a passage that are likely said: they and those around them in it."""
    logs = [witnessed[t].log_probability if t in witnessed else -math.inf for t in passage]
    means = zip(passage, _means_around(logs), strict=True)
    runs = (list(run) for is_said, run in groupby(means, lambda word: word[1] >= _SAID) if is_said)
    return {t for run in runs if sum(mean - _SAID for _, mean in run) >= _MUCH_SAID for t, _ in run}


def said_evidence(witnessed: Mapping[int, AttendedWord], passage: Sequence[int]) -> float:
    """Return how much speaks for some words in a row being said, in nats, 0 where nothing does."""
    logs = [witnessed[t].log_probability if t in witnessed else -math.inf for t in passage]
    return sum(max(0.0, mean - _SAID) for mean in _means_around(logs))


def _means_around(logs: Sequence[float]) -> list[float]:
    around = (logs[max(0, at - _REACH) : at + _REACH + 1] for at in range(len(logs)))
    return [sum(own) / len(own) for own in around]


class AttentionWitness:
    """Says where a recogniser's attention has the words of a text."""

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

    def attended_words(
        self, sound: Sound, chunks: Sequence[PlacementChunk], *, is_doubtful: Callable[[PlacementChunk], bool]
    ) -> dict[int, AttendedWord]:
        """Return by token what is said of the pieces that `is_doubtful` chooses; not every word is placed."""
        pieces = [piece for chunk in chunks for piece in chunk.pieces if is_doubtful(piece)]
        found: dict[int, AttendedWord] = {}
        if pieces:
            with ThreadPoolExecutor(2, thread_name_prefix="witness") as pool:
                for own in pool.map(lambda piece: self._ask(sound, piece), pieces):
                    found.update(own)
        return found

    def _ask(self, sound: Sound, piece: PlacementChunk) -> dict[int, AttendedWord]:
        labels = list(self._said(piece.slots))
        words = [self._tokens[at] if at >= 0 else self._heard[-at - 1].text for at in labels]
        if not words:
            return {}
        start_ms = piece.start * 1000 // SAMPLE_RATE
        spans = self._listen(sound, piece).word_spans(words)
        logs = [math.log(max(likely, _LEAST_LIKELY)) for _, _, likely in spans]
        return {
            label: AttendedWord(start_ms + start - _LATE_MS, start_ms + end - _LATE_MS, log, around)
            for label, (start, end, _), log, around in zip(
                labels, spans, logs, _means_around(logs), strict=False
            )
            if label >= 0
        }

    def _listen(self, sound: Sound, piece: PlacementChunk) -> EncodedChunk:
        start_ms, end_ms = (at * 1000 // SAMPLE_RATE for at in (piece.start, piece.end))
        known = self._kept.between(start_ms, end_ms)
        if known is not None and isinstance(self._recogniser, KeepingEncodings):
            return self._recogniser.encoded_chunk(known, language=self._language)
        end = min(piece.end, piece.start + _LONGEST_MS * SAMPLE_RATE // 1000)
        samples = sound.samples(piece.start, end)
        return self._recogniser.encode_chunk(AudioChunk(start_ms, samples), language=self._language)

    def _said(self, slots: Sequence[Slot]) -> Iterator[int]:
        """Yield what may have been said: tokens, and as -1 - n recognised words without a token."""
        for slot in slots:
            tokens = [
                t
                for t in range(slot.t0, slot.t1)
                if spoken_words(self._tokens[t]) and not is_stage_direction(self._tokens[t])
            ]
            is_passage = slot.kind in (SlotKind.TEXT_ONLY, SlotKind.UNRELATED)
            if tokens and not (is_passage and len(tokens) > _LONGEST_PASSAGE):
                yield from tokens
            else:
                yield from (-1 - h for h in range(slot.h0, slot.h1))
