"""Shot changes: when the picture of a video cuts to another, seen by how much its frames differ."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from alignment.audio.clock import sound_track, zero_s
from editor.services.sound.video_track import find_video_track

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SIZE: Final = (32, 18)
_LEAST: Final = 12.0
"""Less than this (mean difference of a colour, of 255) is no cut, whatever goes on around it."""
_RATIO: Final = 3.0
"""A cut differs so many times as much as the frames around it do; a moving camera does not."""
_AROUND: Final = 2


def read_shot_changes(path: Path, on_progress: Callable[[float], None] | None = None) -> tuple[int, ...]:
    """Return when shots change, in ms on the clock of the sound, sorted; none where there is no picture.

    Every frame is decoded, which takes minutes for an hour: not for the window's thread. The rule is that of
    PySceneDetect's adaptive detector: a cut differs much, and much more than what is around it.
    `on_progress` hears the fraction done and may raise to stop. What is damaged ends the search.
    """
    import av

    if find_video_track(path) is None:
        return ()
    with av.open(str(path), metadata_errors="ignore") as container:
        track = sound_track(container)
        zero = zero_s(container, track) if track else (container.start_time or 0) / av.time_base
        length_s = (container.duration or 0) / av.time_base
        times: list[float] = []

        def differences() -> Iterator[float]:
            for time_s, difference in _frame_differences(container):
                times.append(time_s - zero)
                if on_progress is not None and length_s > 0 and len(times) % 100 == 0:
                    on_progress(min(1.0, max(0.0, times[-1] / length_s)))
                yield difference

        cuts = list(_cuts(differences()))
    return tuple(sorted({round(times[row] * 1000) for row in cuts if times[row] >= 0}))


def _frame_differences(container: Any) -> Iterator[tuple[float, float]]:
    """Yield when each frame of the picture is shown, and how much it differs from the one before."""
    import numpy as np

    stream = container.streams.video[0]
    stream.thread_type = "AUTO"
    before = None
    try:
        for frame in container.decode(stream):
            if frame.time is None:
                continue
            small = frame.reformat(width=_SIZE[0], height=_SIZE[1], format="rgb24").to_ndarray()
            now = small.astype(np.int16)
            yield frame.time, 0.0 if before is None else float(np.abs(now - before).mean())
            before = now
    except (OSError, ValueError, EOFError):  # PyAV's errors are of these kinds too
        return


def _cuts(differences: Iterable[float]) -> Iterator[int]:
    """Yield the rows at which the difference stands out of those of the frames around it."""
    window: deque[float] = deque([0.0] * _AROUND, maxlen=2 * _AROUND + 1)
    row = -1
    for row, difference in enumerate(differences):
        window.append(difference)
        if len(window) == window.maxlen and _stands_out(window):
            yield row - _AROUND
    for late in range(_AROUND):
        window.append(0.0)
        if len(window) == window.maxlen and _stands_out(window):
            yield row - _AROUND + 1 + late


def _stands_out(window: deque[float]) -> bool:
    middle = window[_AROUND]
    around = (sum(window) - middle) / (2 * _AROUND)
    return middle >= _LEAST and middle >= _RATIO * around
