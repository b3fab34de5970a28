"""Speech of espeak-ng's own voices: its library tells at which sample each word begins.

They sound more like a machine than diphones do, but read some hundred languages.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Sequence
from functools import cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from benchmarks.support.voices.recording import Sentence, spoken_words

_SYNCHRONOUS, _UTF_8, _RATE_PARAMETER = 2, 1, 1
_LAST, _WORD = 0, 1  # kinds of events
_WORDS_A_MINUTE: Final = 150


class _Event(ctypes.Structure):
    _fields_ = (
        ("kind", ctypes.c_int),
        ("unique_id", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("position_ms", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("name", ctypes.c_char * 8),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


def is_installed() -> bool:
    """Whether espeak-ng's library is there."""
    return ctypes.util.find_library("espeak-ng") is not None


def spoken(lines: Sequence[str], voice: str) -> list[Sentence]:
    """Return sentences as a voice reads them; one whose words it joins is left out."""
    read = [_read(spoken_words(line), voice) for line in lines]
    return [sentence for sentence in read if sentence is not None]


@cache
def _library() -> tuple[Any, int]:
    """Return the library and its sample rate."""
    library = ctypes.CDLL(ctypes.util.find_library("espeak-ng"))
    return library, library.espeak_Initialize(_SYNCHRONOUS, 0, None, 0)


def _read(words: Sequence[str], voice: str) -> Sentence | None:
    samples, events = _synthesised(" ".join(words), voice)
    starts: list[int] = []
    at = 1  # positions count from 1
    for word in words:
        own = [sample for position, sample in events if at <= position < at + len(word)]
        if not own or (starts and min(own) <= starts[-1]):
            return None
        starts.append(min(own))
        at += len(word) + 1
    rate = _library()[1]
    ends = [*starts[1:], len(samples)]
    times = [(w, start / rate, end / rate) for w, start, end in zip(words, starts, ends, strict=True)]
    return Sentence(samples, rate, tuple(times))


def _synthesised(text: str, voice: str) -> tuple[NDArray[np.int16], list[tuple[int, int]]]:
    """Return the samples, and of each word its place in the text and its first sample."""
    library, _ = _library()
    parts: list[NDArray[np.int16]] = []
    events: list[tuple[int, int]] = []

    def take(samples: Any, count: int, told: Any) -> int:
        if samples and count:
            parts.append(np.ctypeslib.as_array(samples, (count,)).astype(np.int16))
        at = 0
        while told[at].kind != _LAST:
            if told[at].kind == _WORD:
                events.append((told[at].text_position, told[at].sample))
            at += 1
        return 0

    callback = _Callback(take)
    library.espeak_SetSynthCallback(callback)
    if library.espeak_SetVoiceByName(voice.encode()):
        raise ValueError(f"espeak-ng has no voice {voice}.")
    library.espeak_SetParameter(_RATE_PARAMETER, _WORDS_A_MINUTE, 0)
    data = text.encode() + b"\0"
    library.espeak_Synth(data, len(data), 0, 1, 0, _UTF_8, None, None)
    library.espeak_Synchronize()
    return np.concatenate(parts), events
