"""Small films whose shots change at known times."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np

FPS = 25


def film(path: Path, shots: list[tuple[float, tuple[int, int, int]]]) -> Path:
    """Write a film of shots, each with its length in seconds and its colour; a bar moves in all of it."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=FPS, options={"preset": "ultrafast", "g": "250"})
        stream.width, stream.height, stream.pix_fmt = 160, 96, "yuv420p"
        stream.time_base = Fraction(1, FPS)
        at = 0
        for length_s, colour in shots:
            for _frame in range(round(length_s * FPS)):
                picture = np.full((96, 160, 3), colour, np.uint8)
                bar = abs((at * 3) % 300 - 150)
                picture[:, bar : bar + 10] = 255
                frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
                frame.pts = at
                container.mux(stream.encode(frame))
                at += 1
        container.mux(stream.encode())
    return path
