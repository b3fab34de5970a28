"""Bit rate: whether an MP3 changes it, which leaves players without exact places to jump to."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Final

_SYNC: Final = 0xE0
_MOST_FRAMES: Final = 200_000
"""About 87 minutes: a file that has kept one rate so long keeps it."""


def has_variable_bit_rate(path: Path, *, stop: Callable[[], bool] = bool) -> bool:
    """Whether a recording is an MP3 whose frames have several bit rates; no for what cannot be read.

    Frames are looked at until two differ. `stop` ends that.
    """
    import av

    try:
        with av.open(str(path), metadata_errors="ignore") as container:
            streams = container.streams.audio
            if not streams or streams[0].codec_context.name not in ("mp3", "mp3float"):
                return False
            rates: set[int] = set()
            for packet in islice(container.demux(streams[0]), _MOST_FRAMES):
                head = bytes(packet)[:4]
                # ISO 11172-3: eleven bits of sync, and the bit rate's index in the upper half of byte 2.
                if len(head) == 4 and head[0] == 0xFF and head[1] & _SYNC == _SYNC:
                    rates.add(head[2] >> 4)
                if len(rates) > 1 or stop():
                    break
    except (OSError, ValueError):  # PyAV's errors are of these kinds too
        return False
    return len(rates) > 1
