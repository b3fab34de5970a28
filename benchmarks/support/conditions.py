"""Recordings under worse conditions, made from one whose truth is known: gates, pauses, noise, rooms, codecs.

All is by chance from a seed of the recording's and the condition's names: made again it is the same.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np

from benchmarks.support import signals
from benchmarks.support.signals import PER_MS, Samples
from benchmarks.support.truth import borders, gaps, lengthened, speech

GATE_FROM_MS = 300  # a shorter pause is not gated
_SHORTEST_GATE_MS = 40
_ROOM_MS = (70, 150)  # that a gate leaves before and after speech
_SILENT_DB = -75  # quieter: the source has no room noise
_ROOM_DB = -60
_FLOOR_DB = -62
_PAUSE_MS = (400, 1500)
_WORDS_A_PAUSE = 8
_FADE_MS = 5
_EDGE_MS = 10  # at either side of a border: how quiet the cut is


@dataclass(frozen=True, slots=True)
class Take:
    """A recording and its truth (see `benchmarks.support.truth`); `speech` says where somebody speaks."""

    samples: Samples
    truth: dict[str, Any]
    speech: Sequence[tuple[int, int]]

    @property
    def duration_ms(self) -> int:
        """The length in milliseconds."""
        return len(self.samples) // PER_MS

    @property
    def pauses(self) -> list[tuple[int, int]]:
        """Where nobody speaks."""
        return gaps(self.speech, self.duration_ms)


def take(samples: Samples, truth: dict[str, Any]) -> Take:
    """Return a take, speech found by its truth."""
    return Take(samples, truth, speech(truth, samples))


def made(source: Take, name: str, seed_name: str = "") -> Take:
    """Return `source` under the condition `name`, chance drawn from that and `seed_name`."""
    return CONDITIONS[name](source, np.random.default_rng(zlib.crc32(f"{seed_name} {name}".encode())))


def quiet(source: Take) -> Samples:
    """Return the room's noise: the quieter half of what lies between words; empty in a silent room."""
    between = signals.within(source.samples, [(a + 50, b - 50) for a, b in source.pauses if b - a > 160])
    size = 20 * PER_MS
    frames = between[: len(between) // size * size].reshape(-1, size)
    power = np.mean(np.square(frames), axis=1)
    sounding = power > 10 ** (_SILENT_DB / 10)
    if not sounding.any():
        return frames[:0].reshape(-1)
    even: Samples = frames[sounding & (power <= np.median(power[sounding]))]
    return even.reshape(-1)


def _room_tone(source: Take, length: int, dice: np.random.Generator) -> Samples:
    own = quiet(source)
    if len(own):
        return signals.room_tone(length, own, dice)
    return signals.at_level(signals.pink(length, dice), _ROOM_DB)


def _gates(source: Take, dice: np.random.Generator) -> Take:
    samples = source.samples.copy()
    if not len(quiet(source)):
        samples = samples + _room_tone(source, len(samples), dice)
    for start, end in source.pauses:
        after, before = dice.integers(*_ROOM_MS, size=2)
        shut = start + (int(after) if start else 0)
        opened = end - (int(before) if end < source.duration_ms else 0)
        if end - start >= GATE_FROM_MS and opened - shut >= _SHORTEST_GATE_MS:
            samples[shut * PER_MS : opened * PER_MS] = 0
    samples[source.duration_ms * PER_MS :] = 0
    return replace(source, samples=signals.fitted(samples))


def _pauses(source: Take, dice: np.random.Generator) -> Take:
    cuts = [(at, int(dice.integers(*_PAUSE_MS))) for at in _quiet_borders(source)]
    places = np.repeat([at * PER_MS for at, _ in cuts], [length * PER_MS for _, length in cuts])
    parted = np.insert(source.samples, places, 0.0)
    own = np.insert(np.ones(len(source.samples)), places, 0.0)
    # Each fades into the other: a step would be heard as the beginning of something.
    share = np.convolve(own, np.full(_FADE_MS * PER_MS + 1, 1 / (_FADE_MS * PER_MS + 1)), "same")
    tone = _room_tone(source, len(parted), dice)
    samples = np.where(share < 1 - 1e-9, parted * share + tone * (1 - share), parted)
    return take(samples, lengthened(source.truth, cuts))


def _quiet_borders(source: Take) -> list[int]:
    """Return the quietest border of each few words, so that no sound is cut in two where it can be helped."""
    all_of_them = borders(source.truth)
    together = _WORDS_A_PAUSE if any("words" in turn for turn in source.truth["turns"]) else 1
    reach = _EDGE_MS * PER_MS
    chosen: list[int] = []
    for first in range(0, len(all_of_them), together):
        own = all_of_them[first : first + together]
        loudness = [
            signals.level_db(source.samples[max(0, at * PER_MS - reach) : at * PER_MS + reach]) for at in own
        ]
        chosen.append(own[int(np.argmin(loudness))])
    return chosen


def _floor(source: Take, dice: np.random.Generator) -> Take:
    noise = signals.at_level(signals.white(len(source.samples), dice), _FLOOR_DB)
    return replace(source, samples=signals.fitted(source.samples + noise))


def _noisy(source: Take, noise: Samples, ratio_db: float) -> Take:
    samples = signals.mixed(source.samples, noise, speech=source.speech, ratio_db=ratio_db)
    return replace(source, samples=samples)


def _pink(source: Take, dice: np.random.Generator, *, ratio_db: float) -> Take:
    return _noisy(source, signals.pink(len(source.samples), dice), ratio_db)


def _babble(source: Take, dice: np.random.Generator, *, ratio_db: float) -> Take:
    return _noisy(source, signals.babble(source.samples, source.speech, dice), ratio_db)


def _band(source: Take, dice: np.random.Generator) -> Take:
    del dice
    return replace(source, samples=signals.fitted(signals.band(source.samples, 300, 3400)))


def _room(source: Take, dice: np.random.Generator) -> Take:
    return replace(source, samples=signals.room(source.samples, dice, decay_s=0.6, direct_db=0))


def _mp3(source: Take, dice: np.random.Generator) -> Take:
    del dice
    return replace(source, samples=signals.through_mp3(source.samples, 32_000))


def _clipping(source: Take, dice: np.random.Generator) -> Take:
    del dice
    return replace(source, samples=signals.clipped(source.samples, source.speech, 0.05))


Condition = Callable[[Take, np.random.Generator], Take]

CONDITIONS: dict[str, Condition] = {
    "gates": _gates,
    "pauses": _pauses,
    "floor": _floor,
    **{f"pink{ratio}": partial(_pink, ratio_db=ratio) for ratio in (10, 5, 0)},
    **{f"babble{ratio}": partial(_babble, ratio_db=ratio) for ratio in (10, 5, 0)},
    "band": _band,
    "room": _room,
    "mp3": _mp3,
    "clipping": _clipping,
}
CLEAN = "clean"
