"""Forced decoding with Whisper: a chunk is encoded once, then texts are scored or gone on with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from alignment.matching.unspaced_words import with_spaces
from alignment.recognition.kept_encodings import POSITION_MS

if TYPE_CHECKING:
    from faster_whisper.tokenizer import Tokenizer

MAX_TOKENS = 400  # of a text that is laid over a chunk: Whisper has room for 448
_TOKENS_PER_WORD = 2  # that are enough for nearly all


class WhisperChunk:
    """A chunk as Whisper's encoder left it, see `EncodedChunk`. `model`: the one of CTranslate2."""

    def __init__(self, model: Any, encoded: Any, tokenizer: Tokenizer, frames: int) -> None:
        self._model = model
        self._encoded = encoded
        self._tokenizer = tokenizer
        self._frames = frames

    def likelihoods(self, words: Sequence[str]) -> list[tuple[float, ...]]:
        """Return the probability of each token of each word after all before it.

        What Whisper has no room for, such as a page written without blanks, was not said in a chunk.
        """
        tokens = self._tokens(words)
        flat = [token for word in tokens for token in word][:MAX_TOKENS]
        if not flat:
            return [() for _ in words]
        result = self._model.align(self._encoded, self._tokenizer.sot_sequence, [flat], self._frames)[0]
        probabilities = iter(result.text_token_probs)
        return [tuple(float(next(probabilities, 0.0)) for _ in word) for word in tokens]

    def word_spans(self, words: Sequence[str]) -> list[tuple[int, int, float]]:
        """Return from when to when each word is attended to, and its least likely token's probability.

        In milliseconds of the chunk, see `EncodedChunk`.
        """
        tokens = self._tokens(words)
        flat = [token for word in tokens for token in word]
        if not flat or len(flat) > MAX_TOKENS:
            return []
        result = self._model.align(self._encoded, self._tokenizer.sot_sequence, [flat], self._frames)[0]
        starts: dict[int, int] = {}
        for token, position in result.alignments:
            starts.setdefault(token, position)
        last = max(starts.values(), default=0) + 1
        spans = []
        at = 0
        for word in tokens:
            begin, end = starts.get(at, last), starts.get(at + len(word), last)
            likely = min(result.text_token_probs[at : at + len(word)], default=0.0)
            spans.append((begin * POSITION_MS, end * POSITION_MS, float(likely)))
            at += len(word)
        return spans

    def continuation(self, words: Sequence[str], *, max_words: int) -> list[str]:
        """Return what greedy decoding writes behind `words`."""
        return self.readings(words, max_words=max_words, count=1)[0]

    def readings(self, words: Sequence[str], *, max_words: int, count: int) -> list[list[str]]:
        """Return what a beam of `count` hypotheses writes behind `words`, the likeliest first."""
        start = [*self._tokenizer.sot_sequence, self._tokenizer.no_timestamps]
        room = max(0, MAX_TOKENS - max_words * _TOKENS_PER_WORD)
        said = [token for word in self._tokens(words) for token in word]
        said = said[max(0, len(said) - room) :]
        prompt = [*start, *said]
        found = self._model.generate(
            self._encoded,
            [prompt],
            beam_size=count,
            num_hypotheses=count,
            max_length=len(prompt) + max_words * _TOKENS_PER_WORD,
            suppress_blank=False,
            suppress_tokens=[-1],
        )[0]
        return [self._behind(said, sequence) for sequence in found.sequences_ids]

    def _behind(self, said: list[int], sequence: Sequence[int]) -> list[str]:
        written = [token for token in sequence if token < self._tokenizer.eot]
        if written[: len(said)] == said:  # CTranslate2 gives back what it was told of the text
            written = written[len(said) :]
        text: str = self._tokenizer.decode(written)
        return text.split()

    def _tokens(self, words: Sequence[str]) -> list[list[int]]:
        return [self._tokenizer.encode(word) for word in with_spaces(words)]
