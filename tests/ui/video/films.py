"""Small films whose every frame tells its own number, and reading it off a picture again."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
from PySide6.QtGui import QImage

FPS = 25
FRAME_MS = 1000 // FPS
BITS = 12
_RATE = 44_100


def make_film(
    path: Path,
    *,
    seconds: float = 8.0,
    picture_begins_s: float = 0.0,
    sound_begins_s: float = 0.0,
    gop: int = 50,
    size: tuple[int, int] = (192, 108),
) -> Path:
    """Write a film of so long a picture and sound, each beginning at its own time on the file's clock."""
    with av.open(str(path), "w") as container:
        picture = container.add_stream("libx264", rate=FPS, options={"preset": "ultrafast"})
        (picture.width, picture.height), picture.pix_fmt, picture.gop_size = size, "yuv420p", gop
        sound = container.add_stream("aac", rate=_RATE, layout="mono")
        packets = []
        for number in range(round(seconds * FPS)):
            frame = av.VideoFrame.from_ndarray(_drawn(number, *size), format="yuv420p")
            frame.pts = number + round(picture_begins_s * FPS)
            packets += picture.encode(frame)
        packets += picture.encode(None)
        tone = np.sin(np.arange(round(seconds * _RATE)) * 2 * np.pi * 220 / _RATE).astype(np.float32) * 0.1
        for at in range(0, len(tone), 1024):
            heard = av.AudioFrame.from_ndarray(tone[None, at : at + 1024], format="fltp", layout="mono")
            heard.rate, heard.pts = _RATE, at + round(sound_begins_s * _RATE)
            packets += sound.encode(heard)
        packets += sound.encode(None)
        packets.sort(key=lambda packet: float((packet.dts or 0) * packet.time_base))
        container.mux(packets)
    return path


def make_song_with_cover(path: Path) -> Path:
    """Write sound that carries a cover, as music files do."""
    with av.open(str(path), "w") as container:
        sound = container.add_stream("flac", rate=_RATE, layout="mono")
        cover = container.add_stream("mjpeg", rate=1)
        cover.width, cover.height, cover.pix_fmt = 64, 64, "yuvj420p"
        cover.disposition = av.stream.Disposition.attached_pic
        image = av.VideoFrame.from_ndarray(np.full((96, 64), 128, np.uint8), format="yuv420p")
        image = image.reformat(format="yuvj420p")
        image.pts = 0
        container.mux(cover.encode(image) + cover.encode(None))
        tone = (np.sin(np.arange(_RATE * 2) / 30) * 3000).astype(np.int16)
        for at in range(0, len(tone), 4096):
            heard = av.AudioFrame.from_ndarray(tone[None, at : at + 4096], format="s16", layout="mono")
            heard.rate, heard.pts = _RATE, at
            container.mux(sound.encode(heard))
        container.mux(sound.encode(None))
    return path


def number_on(image: QImage) -> int:
    """Return the number that a frame carries; -1 where there is no picture."""
    if image.isNull():
        return -1
    wide, y = image.width() / BITS, image.height() // 4
    bright = (image.pixelColor(int((bit + 0.5) * wide), y).lightness() > 128 for bit in range(BITS))
    return sum(1 << bit for bit, is_on in enumerate(bright) if is_on)


def _drawn(number: int, width: int, height: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    luma = np.full((height, width), 90, np.uint8)
    wide = width // BITS
    for bit in range(BITS):
        luma[: height // 2, bit * wide : (bit + 1) * wide] = 235 if number >> bit & 1 else 16
    return np.concatenate([luma, np.full((height // 2, width), 128, np.uint8)])
