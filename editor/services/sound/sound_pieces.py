"""Sound pieces: a recording played in part, some of it covered by a tone, written as a file of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from editor.services.errors import ServiceError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from editor.services.sound.sample_reader import SoundFile

BLEEP_HZ: Final = 1_000
BLEEP_DB: Final = -20.0
"""The tone's peak below full scale: as loud as quiet speech, so that it startles nobody."""
_SOUND_FADE_MS: Final = 5
_BLEEP_FADE_MS: Final = 10
_BLOCK_S: Final = 1
_FORMATS: Final = {
    ".wav": ("WAV", "PCM_16"),
    ".flac": ("FLAC", "PCM_16"),
    ".ogg": ("OGG", "VORBIS"),
    ".mp3": ("MP3", "MPEG_LAYER_III"),
}

Span = tuple[int, int]
"""From when to when, in ms."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a recording, or a tone as long as it."""

    start_ms: int
    end_ms: int
    is_bleeped: bool = False


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order, those that touch or overlap made one; empty ones fall away."""
    found: list[Span] = []
    for start_ms, end_ms in sorted(span for span in spans if span[1] > span[0]):
        if found and start_ms <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end_ms))
        else:
            found.append((start_ms, end_ms))
    return found


def covered(span: Span, hidden: Sequence[Span], *, bleep: bool) -> Iterator[Piece]:
    """Yield the pieces of a span: what is hidden comes as a tone, or not at all. `hidden` is `merged`."""
    at_ms = span[0]
    for hidden_span in hidden:
        start_ms, end_ms = max(hidden_span[0], span[0]), min(hidden_span[1], span[1])
        if start_ms >= end_ms:
            continue
        if start_ms > at_ms:
            yield Piece(at_ms, start_ms)
        if bleep:
            yield Piece(start_ms, end_ms, is_bleeped=True)
        at_ms = end_ms
    if at_ms < span[1]:
        yield Piece(at_ms, span[1])


def samples_of(file: SoundFile, pieces: Iterable[Piece]) -> Iterator[NDArray[np.float32]]:
    """Yield the samples of pieces one behind the other, block by block; the edges of each are faded.

    Raises:
        SoundError: the recording cannot be read.
    """
    for piece in pieces:
        first, last = (round(at * file.rate / 1000) for at in (piece.start_ms, piece.end_ms))
        blocks = (
            _tone(last - first, file.rate, file.channels)
            if piece.is_bleeped
            else (block.samples for block in file.read(first, last))
        )
        fade_ms = _BLEEP_FADE_MS if piece.is_bleeped else _SOUND_FADE_MS
        yield from _faded(blocks, last - first, file.rate * fade_ms // 1000)


def write_pieces(
    file: SoundFile, pieces: Sequence[Piece], path: Path, *, on_block: Callable[[], None] | None = None
) -> None:
    """Write pieces to a new file, whose ending says the format; `on_block` may raise to stop.

    Raises:
        ServiceError: the pieces hold no sound.
        SoundError: the recording cannot be read.
    """
    import soundfile

    container, subtype = _FORMATS[path.suffix.lower()]
    written = 0
    with soundfile.SoundFile(
        path, "x", samplerate=file.rate, channels=file.channels, format=container, subtype=subtype
    ) as out:
        for block in samples_of(file, pieces):
            if on_block is not None:
                on_block()
            out.write(block.clip(-1, 1))
            written += len(block)
    if not written:
        raise ServiceError(f"“{file.path.name}” ends before this part. Check that it’s the right recording.")


def _tone(count: int, rate: int, channels: int) -> Iterator[NDArray[np.float32]]:
    import numpy as np

    peak = 10 ** (BLEEP_DB / 20)
    for first in range(0, count, rate * _BLOCK_S):
        at = np.arange(first, min(count, first + rate * _BLOCK_S))
        wave = (peak * np.sin(2 * np.pi * BLEEP_HZ * at / rate)).astype(np.float32)
        yield np.repeat(wave[:, np.newaxis], channels, axis=1)


def _faded(blocks: Iterable[NDArray[np.float32]], count: int, fade: int) -> Iterator[NDArray[np.float32]]:
    """Yield blocks of `count` samples in all, the first and the last `fade` of them faded."""
    import numpy as np

    fade = max(1, min(fade, count // 2))
    done = 0
    for block in blocks:
        at = np.arange(done, done + len(block))
        done += len(block)
        gain = np.minimum(1, np.minimum(at, count - at) / fade).clip(0, 1).astype(np.float32)
        yield block * gain[:, np.newaxis]
