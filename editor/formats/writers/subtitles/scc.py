"""Scenarist closed captions (SCC): line-21 captions that are loaded unseen and then shown at once.

Two bytes are sent a frame, so a caption takes time to load: it begins late where the one before leaves too
little. `placed` says when captions are really shown.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace

from editor.formats.broadcast import line_21
from editor.formats.broadcast.time_code import FrameRate, frame_rate_named
from editor.formats.subtitles.cues import Cue
from editor.formats.writers.options import SubtitleHead

_HEADER = "Scenarist_SCC V1.0"
_LINE = re.compile(r"(\d\d:\d\d:\d\d[:;]\d\d)\t((?:[0-9a-f]{4} ?)+)")
_RATE = "29.97drop"
RATES = ("29.97", _RATE)
"""Line 21 is that of NTSC."""
_ERASE = (line_21.ERASE_SHOWN, line_21.ERASE_SHOWN)


@dataclass(frozen=True, slots=True)
class _Caption:
    """When its loading begins, what is sent, and the frames from which up to which it is shown."""

    load_frame: int
    codes: tuple[int, ...]
    first_frame: int
    end_frame: int
    erased_apart: bool
    """Whether it is put away by a line of its own: else by the next one, or while that is loaded."""


def write(cues: Sequence[Cue], head: SubtitleHead) -> str:
    """Return the file's text, at 29.97 frames a second, dropped from the count unless that was asked for."""
    rate, start = _rate(head)
    lines = [f"{_HEADER}\n"]
    for caption in _schedule(cues, rate):
        lines.append(_line(start + caption.load_frame, caption.codes, rate))
        if caption.erased_apart:
            lines.append(_line(start + caption.end_frame, _ERASE, rate))
    return "\n".join(lines) + "\n"


def placed(cues: Sequence[Cue], head: SubtitleHead) -> tuple[Cue, ...]:
    """Return the cues with the times at which they are shown: later where loading takes longer."""
    rate, _start = _rate(head)
    return tuple(
        replace(
            cue,
            start_ms=rate.milliseconds(caption.first_frame),
            end_ms=rate.milliseconds(caption.end_frame),
        )
        for cue, caption in zip(cues, _schedule(cues, rate), strict=True)
    )


def parse(text: str, head: SubtitleHead) -> list[Cue]:
    """Return the times of the captions, without the recording's start."""
    cues: list[Cue] = []
    shown: int | None = None
    rate, start = _rate(head)

    def end(frame: int) -> None:
        nonlocal shown
        if shown is not None:
            cues.append(Cue(rate.milliseconds(shown), rate.milliseconds(frame), ()))
        shown = None

    show, erase = line_21.with_parity(line_21.SHOW), line_21.with_parity(line_21.ERASE_SHOWN)
    for code, words in _LINE.findall(text):
        first = (rate.parse(code) or 0) - start
        sent = words.split()
        for at, word in enumerate(sent):
            if word in (show, erase) and (at == 0 or sent[at - 1] != word):
                end(first + at)
                shown = first + at if word == show else None
    return cues


def unwritable(cues: Sequence[Cue]) -> int:
    """Return how many signs captions cannot show."""
    signs = (sign for cue in cues for line in cue.lines for sign in line)
    return sum(line_21.basic(sign) is None and line_21.special(sign) is None for sign in signs)


def cut(cues: Sequence[Cue]) -> int:
    """Return how many captions have more rows than a screen holds: what is past them is left out."""
    return sum(len(_rows(cue)) > line_21.ROWS for cue in cues)


def _rate(head: SubtitleHead) -> tuple[FrameRate, int]:
    asked = head.options.rate
    if asked.name in RATES:
        return asked, head.options.start_frame
    rate = frame_rate_named(_RATE)
    assert rate is not None
    return rate, 0


def _schedule(cues: Sequence[Cue], rate: FrameRate) -> list[_Caption]:
    captions: list[_Caption] = []
    free = 0
    for cue in cues:
        units = _units(cue)
        length = sum(map(len, units))
        wanted = rate.frames(cue.start_ms)
        before = captions[-1] if captions else None
        load = max(free, wanted - length + 2)
        if before is not None and before.end_frame + len(_ERASE) <= load:
            captions[-1] = replace(before, erased_apart=True)
        elif before is not None and before.end_frame < wanted:
            # It ends while this one is loaded: the code that puts it away goes in between.
            length += len(_ERASE)
            load = max(free, wanted - length + 2)
            erased_at = _insert_erase(units, before.end_frame - load)
            captions[-1] = replace(before, end_frame=load + erased_at)
        elif before is not None:  # showing this one puts it away
            captions[-1] = replace(before, end_frame=load + length - 2)
        first = load + length - 2
        end = max(rate.frames(cue.end_ms), first + len(_ERASE))
        free = first + len(_ERASE)
        captions.append(_Caption(load, tuple(code for unit in units for code in unit), first, end, False))
    if captions:
        captions[-1] = replace(captions[-1], erased_apart=True)
    return captions


def _insert_erase(units: list[list[int]], frame: int) -> int:
    """Put the code that erases between units, at or after a frame of their loading; return its frame."""
    at = 0
    for row, unit in enumerate(units[:-1]):
        if at >= frame:
            units.insert(row, list(_ERASE))
            return at
        at += len(unit)
    units.insert(len(units) - 1, list(_ERASE))
    return at


def _rows(cue: Cue) -> list[str]:
    """Return a caption's text in rows as wide as the screen."""
    return [piece for line in cue.lines for piece in textwrap.wrap(line, line_21.COLUMNS) if piece.strip()]


def _units(cue: Cue) -> list[list[int]]:
    """Return what is sent for a caption, in pieces that belong together: codes of control come twice."""
    lines = _rows(cue)[: line_21.ROWS]
    units = [[line_21.ERASE_HIDDEN] * 2, [line_21.LOAD] * 2]
    for row, line in enumerate(lines, start=line_21.ROWS - len(lines) + 1):
        column = (line_21.COLUMNS - len(line)) // 2
        units += [[code, code] for code in line_21.row_codes(row, column)]
        units += _text(line)
    return [*units, [line_21.SHOW] * 2]


def _text(line: str) -> list[list[int]]:
    units: list[list[int]] = []
    half: int | None = None

    def add(byte: int) -> None:
        nonlocal half
        if half is None:
            half = byte
        else:
            units.append([half * 256 + byte])
            half = None

    for sign in line:
        code = line_21.basic(sign)
        other = line_21.special(sign)
        if code is not None:
            add(code)
        elif other is None:
            add(line_21.stand_in(sign))
        else:
            if line_21.is_extended(other):
                add(line_21.stand_in(sign))
            if half is not None:
                add(0)
            units.append([other, other])
    if half is not None:
        add(0)
    return units


def _line(frame: int, codes: Sequence[int], rate: FrameRate) -> str:
    return f"{rate.code(frame)}\t{' '.join(map(line_21.with_parity, codes))}\n"
