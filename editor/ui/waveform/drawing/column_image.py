"""The images of waveform and overview as arrays of pixels, drawn column by column. Qt-free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.ui.look.theme import Theme
from editor.ui.waveform.drawing.segment_arrays import WorkState

Pixels = NDArray[np.uint32]
"""0xffRRGGBB, shape (height, width)."""

_HATCH: Final = 6


def pixel(name: str, *, over: str = "", share: float = 1.0) -> int:
    """Return #rrggbb as a pixel, mixed over another where its share is less than 1."""
    top = [int(name[at : at + 2], 16) for at in (1, 3, 5)]
    if over:
        under = [int(over[at : at + 2], 16) for at in (1, 3, 5)]
        top = [round(share * a + (1 - share) * b) for a, b in zip(top, under, strict=True)]
    return 0xFF000000 | top[0] << 16 | top[1] << 8 | top[2]


@dataclass(frozen=True)
class PixelColours:
    """A theme's colours as pixels; those of speakers begin with the one for nobody."""

    base: int
    outside: int
    ruler: int
    line: int
    muted: int
    caret: int
    selected: int
    hatch: int
    speakers: Pixels
    tints: Pixels

    @classmethod
    def of(cls, theme: Theme) -> PixelColours:
        """Return the colours of a theme."""
        named = (theme.muted, *theme.speakers)
        return cls(
            base=pixel(theme.base),
            outside=pixel(theme.window),
            ruler=pixel(theme.window),
            line=pixel(theme.line),
            muted=pixel(theme.muted),
            caret=pixel(theme.hover),
            selected=pixel(theme.selection),
            hatch=pixel(theme.muted, over=theme.base, share=0.45),
            speakers=np.array([pixel(name) for name in named], np.uint32),
            tints=np.array([pixel(name, over=theme.base, share=0.22) for name in named], np.uint32),
        )

    def speaker_indices(self, speakers: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return which colour a speaker's number means: there may be more speakers than colours."""
        return np.where(speakers > 0, (speakers - 1) % (len(self.speakers) - 1) + 1, 0)


@dataclass(frozen=True, slots=True)
class OverviewColours:
    """The colours of what is to be seen of the work in the overview."""

    doubtful: int
    untexted: int
    checked: int

    @classmethod
    def of(cls, theme: Theme) -> OverviewColours:
        """Return the colours of a theme."""
        return cls(pixel(theme.differs), pixel(theme.unheard), pixel(theme.accent))


@dataclass(frozen=True, slots=True)
class Lanes:
    """Where things stand in the strip, in device pixels from the top; each ends where the next begins."""

    segments: int
    wave: int
    words: int
    height: int


@dataclass(frozen=True, slots=True)
class StripContent:
    """What a strip shows, on its columns: `rows` is -1 where nobody speaks; spans are columns."""

    rows: NDArray[np.int64]
    speakers: NDArray[np.int64]
    waves: NDArray[np.float32]
    untexted: Sequence[tuple[int, int]]
    caret: tuple[int, int] | None
    selected: tuple[int, int] | None
    outside: tuple[int, int]


def draw_strip(
    into: Pixels, content: StripContent, lanes: Lanes, colours: PixelColours, *, spectrogram: Pixels | None
) -> None:
    """Draw lanes, waveform and tints of a strip; text comes over it."""
    into[: lanes.segments] = colours.ruler
    into[lanes.segments :] = colours.base
    wave = into[lanes.wave : lanes.words]
    for span, colour in ((content.caret, colours.caret), (content.selected, colours.selected)):
        if span is not None:
            wave[:, slice(*span)] = colour
    for start, end in content.untexted:
        _hatch(wave[:, start:end], colours.hatch, start)
    places = colours.speaker_indices(content.speakers)
    spoken = content.rows >= 0
    _draw_segments(into[lanes.segments : lanes.wave], content.rows, spoken, places, colours)
    if spectrogram is not None:
        _over(wave, spectrogram)
    else:
        draw_wave(wave, content.waves, colours.speakers[places])
    first, last = content.outside
    into[lanes.segments :, :first] = colours.outside
    into[lanes.segments :, last:] = colours.outside
    into[lanes.words : lanes.words + 1] = colours.line


def draw_wave(into: Pixels, waves: NDArray[np.float32], colours: Pixels) -> None:
    """Draw a waveform of amplitudes -1..1, one column a pair, in each column's colour."""
    height = len(into)
    middle = (height - 1) / 2
    top = np.floor(middle - waves[:, 1] * middle)
    bottom = np.ceil(middle - waves[:, 0] * middle)
    rows = np.arange(height)[:, None]
    np.copyto(into, colours[None, :], where=(rows >= top) & (rows <= bottom))


def draw_overview(
    into: Pixels,
    waves: NDArray[np.float32],
    work: WorkState | None,
    *,
    colours: PixelColours,
    marks: OverviewColours,
    lane: int,
) -> None:
    """Draw the whole recording, and under it, `lane` pixels high, the state of the work.

    Each state has a shape of its own: doubtful words a bar as high as their share (half of them fill it),
    checked a broad band, aligned a line, speech without text a hatched field.
    """
    into[:] = colours.outside
    height = len(into)
    wave = into[: height - lane - max(1, lane // 4)]
    draw_wave(wave, waves, np.full(into.shape[1], colours.muted, np.uint32))
    if work is None:
        return
    field = into[height - lane :]
    rows = np.arange(lane)[::-1, None]  # from the bottom
    unit = max(1, lane // 5)
    np.copyto(field, np.uint32(colours.muted), where=work.texted & (rows < unit))
    np.copyto(field, np.uint32(marks.checked), where=work.checked & (rows < lane - unit))
    share = np.minimum(1.0, work.doubtful * 2)
    tall = np.where(share > 0, np.maximum(2 * unit, np.ceil(share * lane)), 0)
    np.copyto(field, np.uint32(marks.doubtful), where=rows < tall)
    _hatch(field, marks.untexted, 0, where=work.untexted)


def _draw_segments(
    lane: Pixels,
    rows: NDArray[np.int64],
    spoken: NDArray[np.bool_],
    places: NDArray[np.int64],
    colours: PixelColours,
) -> None:
    band = max(2, len(lane) // 7)
    np.copyto(lane, colours.tints[places][None, :], where=spoken[None, :])
    np.copyto(lane[:band], colours.speakers[places][None, :], where=spoken[None, :])
    borders = np.flatnonzero(rows[1:] != rows[:-1]) + 1
    borders = borders[(rows[borders] >= 0) & (rows[borders - 1] >= 0)]
    if len(borders) * 3 < len(rows):  # closer borders would hide what they part
        lane[:, borders] = colours.base


def _hatch(into: Pixels, colour: int, start: int, *, where: NDArray[np.bool_] | None = None) -> None:
    height, width = into.shape
    across = np.arange(start, start + width)[None, :] + np.arange(height)[:, None]
    lines = across % _HATCH == 0
    np.copyto(into, np.uint32(colour), where=lines if where is None else lines & where)


def _over(into: Pixels, spectrogram: Pixels) -> None:
    height, width = min(len(into), len(spectrogram)), min(into.shape[1], spectrogram.shape[1])
    shown = spectrogram[:height, :width]
    np.copyto(into[:height, :width], shown, where=shown != 0)
