"""Sounds for worse recordings, by numpy alone: shaped noise, babble, room tone, filters, a room, a codec.

All samples are 16 kHz mono, floating point in -1..1; nothing delays what it is given.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from alignment.audio.decoding import SAMPLE_RATE, read_samples

Samples = NDArray[np.float64]
Spans = Sequence[tuple[int, int]]
"""Stretches of time in milliseconds."""

PER_MS = SAMPLE_RATE // 1000
_BLOCK = 1 << 16
_TAPS = 1025  # odd: the middle one is now, so that a filter does not delay
_GRAIN = 960  # 60 ms: shorter than what an ear hears as a pattern
_VOICES = 6  # as many at once are no longer followed one by one
_LOWEST_HZ = 30.0
_DIRECT_MS = 4  # before the first echo comes


def level_db(samples: Samples) -> float:
    """Return the effective level below full scale."""
    power = float(np.mean(np.square(samples))) if len(samples) else 0.0
    return 10 * float(np.log10(max(power, 1e-20)))


def within(samples: Samples, spans: Spans) -> Samples:
    """Return the samples of all `spans`, one behind the other."""
    parts = [samples[start * PER_MS : end * PER_MS] for start, end in spans]
    return np.concatenate(parts) if parts else samples[:0]


def at_level(samples: Samples, db: float, measured: Samples | None = None) -> Samples:
    """Return `samples` as loud as `db`, measured over all of them or over `measured`."""
    now = level_db(samples if measured is None else measured)
    return np.asarray(samples * 10 ** ((db - now) / 20))


def mixed(samples: Samples, noise: Samples, *, speech: Spans, ratio_db: float) -> Samples:
    """Return both together, speech `ratio_db` louder than the noise under it."""
    wanted = level_db(within(samples, speech)) - ratio_db
    return fitted(samples + at_level(noise, wanted, within(noise, speech)))


def fitted(samples: Samples) -> Samples:
    """Return `samples`, all of them quieter where the loudest would be cut off."""
    loudest = float(np.max(np.abs(samples), initial=0.0))
    return samples if loudest <= 0.99 else np.asarray(samples * (0.99 / loudest))


def convolved(samples: Samples, response: Samples) -> Samples:
    """Return `samples` through a filter: as long as it is and what rings on, block by block."""
    size = 1 << int(np.ceil(np.log2(_BLOCK + len(response))))
    spectrum = np.fft.rfft(response, size)
    out = np.zeros(len(samples) + len(response) - 1)
    for at in range(0, len(samples), _BLOCK):
        block = samples[at : at + _BLOCK]
        ringing = np.fft.irfft(np.fft.rfft(block, size) * spectrum, size)
        end = min(len(out), at + len(block) + len(response) - 1)
        out[at:end] += ringing[: end - at]
    return out


def filtered(samples: Samples, gain: Callable[[Samples], Samples]) -> Samples:
    """Return `samples`, each frequency (Hz) stronger by `gain`, none delayed."""
    frequencies = np.asarray(np.fft.rfftfreq(_TAPS - 1, 1 / SAMPLE_RATE), np.float64)
    response = np.roll(np.fft.irfft(gain(frequencies)), (_TAPS - 1) // 2)
    taps = np.append(response, response[0]) * np.hanning(_TAPS)
    half = (_TAPS - 1) // 2
    return convolved(samples, taps)[half : half + len(samples)]


def white(length: int, dice: np.random.Generator) -> Samples:
    """Return even noise."""
    return dice.standard_normal(length)


def pink(length: int, dice: np.random.Generator) -> Samples:
    """Return noise with as much power in each octave."""
    return filtered(white(length, dice), lambda hz: 1 / np.sqrt(np.maximum(hz, _LOWEST_HZ)))


def babble(samples: Samples, speech: Spans, dice: np.random.Generator) -> Samples:
    """Return many voices at once: what is said here, without pauses, over itself from several places on."""
    said = within(samples, speech)
    turns = (np.arange(_VOICES) + dice.uniform(0.2, 0.8, _VOICES)) * len(said) / _VOICES
    voices = sum((np.roll(said, int(turn)) for turn in turns), np.zeros(len(said)))
    return np.resize(voices, len(samples))


def band(samples: Samples, low_hz: float, high_hz: float) -> Samples:
    """Return what a telephone lets through: soft edges one filter's width wide."""
    edge = 2 * SAMPLE_RATE / _TAPS

    def gain(hz: Samples) -> Samples:
        return np.clip((hz - low_hz) / edge + 1, 0, 1) * np.clip((high_hz - hz) / edge + 1, 0, 1)

    return filtered(samples, gain)


def room(samples: Samples, dice: np.random.Generator, *, decay_s: float, direct_db: float) -> Samples:
    """Return the sound in a room that takes `decay_s` to fall by 60 dB; the direct sound comes at once.

    `direct_db` is the power of the direct sound over that of all echoes.
    """
    length = round(decay_s * SAMPLE_RATE)
    echoes = white(length, dice) * 10 ** (-3 * np.arange(length) / length)
    echoes[: _DIRECT_MS * PER_MS] = 0
    echoes *= 10 ** (-direct_db / 20) / np.sqrt(np.sum(np.square(echoes)))
    echoes[0] = 1
    return fitted(convolved(samples, echoes)[: len(samples)])


def clipped(samples: Samples, speech: Spans, share: float) -> Samples:
    """Return the sound recorded too loud: so many of the samples of speech are cut off."""
    limit = float(np.quantile(np.abs(within(samples, speech)), 1 - share))
    return np.clip(samples / limit, -1, 1) * 0.99


def room_tone(length: int, quiet: Samples, dice: np.random.Generator) -> Samples:
    """Return noise that sounds as `quiet` does: short pieces of it by chance, each faded into the next."""
    if len(quiet) <= _GRAIN:
        return np.resize(quiet, length)
    half = _GRAIN // 2
    window = np.sin(np.pi * (np.arange(_GRAIN) + 0.5) / _GRAIN)  # the squares of two that overlap sum to one
    out = np.zeros(length + 2 * _GRAIN)
    for at in range(0, length + half, half):
        start = int(dice.integers(len(quiet) - _GRAIN))
        out[at : at + _GRAIN] += window * quiet[start : start + _GRAIN]
    return out[half : half + length]


def through_mp3(samples: Samples, bits_per_s: int) -> Samples:
    """Return what is left after coding, where it was: the coder's delay is measured and taken away."""
    with tempfile.TemporaryDirectory(prefix="earproof-") as folder:
        path = Path(folder) / "coded.mp3"
        _encode_mp3(samples, bits_per_s, path)
        parts: list[NDArray[np.int16]] = []
        read_samples(path, parts.append)
    coded = np.concatenate(parts) / 32768
    late = _delay(coded, samples)
    coded = coded[late:] if late >= 0 else np.pad(coded, (-late, 0))
    return np.pad(coded, (0, max(0, len(samples) - len(coded))))[: len(samples)]


def _encode_mp3(samples: Samples, bits_per_s: int, path: Path) -> None:
    import av

    with av.open(str(path), "w", format="mp3") as container:
        stream = container.add_stream("libmp3lame", rate=SAMPLE_RATE)
        stream.bit_rate = bits_per_s
        stream.layout = "mono"
        pcm = whole_numbers(samples).reshape(1, -1)
        for at in range(0, pcm.shape[1], SAMPLE_RATE):
            frame = av.AudioFrame.from_ndarray(
                np.ascontiguousarray(pcm[:, at : at + SAMPLE_RATE]), "s16", "mono"
            )
            frame.sample_rate, frame.pts, frame.time_base = SAMPLE_RATE, at, Fraction(1, SAMPLE_RATE)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def _delay(late: Samples, samples: Samples) -> int:
    """Return by how many samples `late` lags: where both are most alike, within a tenth of a second."""
    middle = len(samples) // 2
    part = slice(max(0, middle - 15 * SAMPLE_RATE), middle + 15 * SAMPLE_RATE)
    size = 1 << int(np.ceil(np.log2(2 * len(samples[part]) + 1)))
    alike = np.fft.irfft(np.fft.rfft(late[part], size) * np.conj(np.fft.rfft(samples[part], size)), size)
    reach = SAMPLE_RATE // 10
    around = np.concatenate([alike[-reach:], alike[: reach + 1]])
    return int(np.argmax(around)) - reach


def whole_numbers(samples: Samples) -> NDArray[np.int16]:
    """Return samples as a WAV file holds them; zero stays zero."""
    return np.clip(np.round(samples * 32768), -32768, 32767).astype(np.int16)
