"""Forced decoding with Whisper: a chunk is encoded once, then texts are scored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from faster_whisper.tokenizer import Tokenizer


class WhisperChunk:
    """A chunk as Whisper's encoder left it, see `EncodedChunk`. `model`: the one of CTranslate2."""

    def __init__(self, model: Any, encoded: Any, tokenizer: Tokenizer, frames: int) -> None:
        self._model = model
        self._encoded = encoded
        self._tokenizer = tokenizer
        self._frames = frames

    def likelihoods(self, words: Sequence[str]) -> list[tuple[float, ...]]:
        """Return the probability of each token of each word after all before it."""
        tokens = self._tokens(words)
        flat = [token for word in tokens for token in word]
        if not flat:
            return [() for _ in words]
        result = self._model.align(self._encoded, self._tokenizer.sot_sequence, [flat], self._frames)[0]
        probabilities = iter(result.text_token_probs)
        return [tuple(float(next(probabilities)) for _ in word) for word in tokens]

    def _tokens(self, words: Sequence[str]) -> list[list[int]]:
        return [self._tokenizer.encode(f" {word}") for word in words]
