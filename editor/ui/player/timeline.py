"""The playback timeline: maps how much the device has played to the place in the file that is heard."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from editor.ui.player.chunks import Chunk


@dataclass(frozen=True, slots=True)
class _Piece:
    first_frame: int
    frames: int
    start_ms: float
    stop_ms: float


class Timeline:
    """The pieces given to the device since it was started, the oldest forgotten once heard."""

    def __init__(self, at_ms: float, rate: int) -> None:
        self.frames = 0
        self._rate = rate
        self._at_ms = at_ms
        self._pieces: deque[_Piece] = deque()

    def add(self, chunk: Chunk) -> None:
        """Append a piece that follows what was given before."""
        if chunk.frames:
            self._pieces.append(_Piece(self.frames, chunk.frames, chunk.start_ms, chunk.stop_ms))
            self.frames += chunk.frames

    def position_ms(self, played_s: float) -> float:
        """Return the media time that is heard after so many seconds of playing; time only goes forward."""
        frame = played_s * self._rate
        while self._pieces and frame >= self._pieces[0].first_frame + self._pieces[0].frames:
            self._at_ms = self._pieces.popleft().stop_ms
        if self._pieces:
            piece = self._pieces[0]
            part = max(0.0, frame - piece.first_frame) / piece.frames
            self._at_ms = piece.start_ms + (piece.stop_ms - piece.start_ms) * part
        return self._at_ms

    def is_played(self, played_s: float) -> bool:
        """Return whether everything given has been heard."""
        return played_s * self._rate >= self.frames - 1
