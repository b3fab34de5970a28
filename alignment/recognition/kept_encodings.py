"""What Whisper's encoder made of a recording's pieces, kept for questions about them that come later.

Kept as int8 with a scale for each position, as the decoder's int8 products round it anyway: ten minutes with
384 dimensions take 12 MB. What no longer fits is not kept, and is encoded anew by whoever needs it.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

POSITION_MS = 20  # of sound that one position of the encoder's output stands for
MAX_BYTES = 48 * 1024 * 1024
_STEPS = np.float32(127)
_LEAST = np.float32(1e-12)  # highest value of a position: zeros are divided by it


@dataclass(frozen=True, slots=True)
class _Piece:
    """The encoder's output for a stretch of the recording, shape (positions, dimensions), and its scales."""

    start_ms: int
    end_ms: int
    values: NDArray[np.int8]
    scales: NDArray[np.float32]

    @property
    def byte_count(self) -> int:
        return self.values.nbytes + self.scales.nbytes

    def covers(self, start_ms: int, end_ms: int) -> bool:
        return self.start_ms <= start_ms and end_ms <= self.end_ms


class KeptEncodings:
    """The encoder's output for one recording, found by time. May be filled from several threads."""

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        self._max_bytes = max_bytes
        self._byte_count = 0
        self._pieces: list[_Piece] = []
        self._lock = threading.Lock()

    def keep(self, start_ms: int, end_ms: int, encoded: NDArray[np.float32]) -> None:
        """Keep a piece, unless another one covers it already or there is no more room.

        `encoded`: shape (positions, dimensions), from `start_ms` on; what lies behind `end_ms` is left out.
        """
        own = encoded[: -(-(end_ms - start_ms) // POSITION_MS)]
        highest = np.maximum(np.abs(own).max(axis=1, keepdims=True), _LEAST)
        values = np.rint(own * (_STEPS / highest)).astype(np.int8)
        piece = _Piece(start_ms, end_ms, values, highest / _STEPS)
        with self._lock:
            if self._byte_count + piece.byte_count <= self._max_bytes and not self._covering(
                start_ms, end_ms
            ):
                self._pieces.append(piece)
                self._byte_count += piece.byte_count

    def between(self, start_ms: int, end_ms: int) -> NDArray[np.float32] | None:
        """Return the encoder's output for a span, (positions, dimensions), None where no piece covers it."""
        piece = self._covering(start_ms, end_ms)
        if piece is None or end_ms <= start_ms:
            return None
        first = (start_ms - piece.start_ms) // POSITION_MS
        last = -(-(end_ms - piece.start_ms) // POSITION_MS)
        return piece.values[first:last] * piece.scales[first:last]

    def piece_with(self, start_ms: int, end_ms: int) -> tuple[int, int] | None:
        """Return from when to when the piece lasts that covers a span, None where none does."""
        piece = self._covering(start_ms, end_ms)
        return None if piece is None else (piece.start_ms, piece.end_ms)

    def _covering(self, start_ms: int, end_ms: int) -> _Piece | None:
        return next((piece for piece in self._pieces if piece.covers(start_ms, end_ms)), None)
