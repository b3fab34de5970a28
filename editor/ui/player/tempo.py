"""Time stretching: faster and slower with the pitch kept, and which sample is heard when.

The method is WSOLA (Verhelst and Roelands, ICASSP 1993): overlapping grains are taken from the sound at the
asked speed, each moved by up to a few milliseconds to where it fits the one before best. ffmpeg's `atempo`
does the same but does not tell how far it moved its grains (up to 50 ms) and loses up to 130 ms at the end
of a span; here the first and the last sample are kept and every stretch knows where it came from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from editor.services.sound.sample_reader import Samples

_HOP_S = 0.012  # half a grain: more than a pitch period of a deep voice, less than a short vowel
_SEARCH_S = 0.008
_SEARCH_RATE = 12_000  # the best fit is sought in a coarser copy: pitch lies far below half of this


@dataclass(frozen=True, slots=True)
class TempoBlock:
    """Samples to be heard, and the places in the file (in samples) that its first and last one come from."""

    samples: Samples
    start: float
    stop: float


def change_tempo(blocks: Iterable[tuple[int, Samples]], rate: int, speed: float) -> Iterator[TempoBlock]:
    """Yield the sound `speed` times as fast; `blocks` are (place, samples), each following the one before."""
    if speed == 1.0:
        for at, samples in blocks:
            yield TempoBlock(samples, at, at + len(samples))
        return
    yield from _OverlapAdd(iter(blocks), rate, speed).run()


class _OverlapAdd:
    """A run over one span. `_sound` holds the samples from place `_base` on that are still needed."""

    def __init__(self, blocks: Iterator[tuple[int, Samples]], rate: int, speed: float) -> None:
        self._blocks = blocks
        self._speed = speed
        self._hop = max(16, round(rate * _HOP_S))
        self._search = max(8, round(rate * _SEARCH_S))
        self._coarse = max(1, rate // _SEARCH_RATE)
        ramp = (np.arange(self._hop, dtype=np.float32) + 0.5) / self._hop
        self._rise = (0.5 - 0.5 * np.cos(np.pi * ramp))[:, None].astype(np.float32)
        self._base = 0
        self._sound: Samples = np.zeros((0, 1), np.float32)
        self._ended = False

    def run(self) -> Iterator[TempoBlock]:
        first = next(self._blocks, None)
        if first is None:
            return
        self._base, self._sound = first
        hop = self._hop
        origin = tail = self._base  # `tail`: where the grain before goes on, the place heard next
        self._fill(origin + 2 * hop)
        if len(self._sound) >= 2 * hop:  # the beginning of a word is heard as it was spoken
            yield TempoBlock(self._cut(origin, hop), origin, origin + hop)
            tail += hop
        step = 0
        while True:
            step += 1
            ideal = origin + round(step * hop * self._speed)
            self._fill(max(ideal + self._search, tail) + 2 * hop)
            end = self._base + len(self._sound)
            if ideal + self._search + 2 * hop > end or tail + hop > end:
                break
            start = self._best_start(ideal, tail)
            fade = self._cut(tail, hop) * (1 - self._rise) + self._cut(start, hop) * self._rise
            yield TempoBlock(fade, tail, start + hop)
            tail = start + hop
            self._forget(min(tail, origin + round((step + 1) * hop * self._speed) - self._search))
        yield from self._finish(tail)

    def _finish(self, tail: int) -> Iterator[TempoBlock]:
        """Sound the end at its own pace, so that the last sample is heard; skip to it where it is far."""
        end = self._base + len(self._sound)
        hop = self._hop
        start = end - round((end - tail) / self._speed) if self._speed > 1.0 else tail
        if start > tail and start + hop <= end:
            fade = self._cut(tail, hop) * (1 - self._rise) + self._cut(start, hop) * self._rise
            yield TempoBlock(fade, tail, start + hop)
            tail = start + hop
        if end > tail:
            yield TempoBlock(self._cut(tail, end - tail), tail, end)

    def _best_start(self, ideal: int, tail: int) -> int:
        """Return the place near `ideal` whose sound is most like that at `tail`."""
        low = max(self._base, ideal - self._search)
        wanted = self._cut(tail, self._hop)[:: self._coarse].mean(axis=1)
        offered = self._cut(low, ideal + self._search - low + self._hop)[:: self._coarse].mean(axis=1)
        if len(offered) <= len(wanted):
            return ideal
        likeness = np.correlate(offered, wanted, "valid")
        energy = np.cumsum(np.concatenate(([0.0], offered.astype(np.float64) ** 2)))
        power = energy[len(wanted) :] - energy[: -len(wanted)]
        likeness = likeness / np.sqrt(power + 1e-6)
        return low + int(np.argmax(likeness)) * self._coarse

    def _cut(self, start: int, length: int) -> Samples:
        return self._sound[start - self._base : start - self._base + length]

    def _fill(self, until: int) -> None:
        parts = [self._sound]
        end = self._base + len(self._sound)
        while end < until and not self._ended:
            block = next(self._blocks, None)
            if block is None:
                self._ended = True
            else:
                parts.append(block[1])
                end += len(block[1])
        if len(parts) > 1:
            self._sound = np.concatenate(parts)

    def _forget(self, before: int) -> None:
        drop = min(before - self._base, len(self._sound))
        if drop > 0:
            self._sound = self._sound[drop:]
            self._base += drop
