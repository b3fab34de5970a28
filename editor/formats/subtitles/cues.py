"""Cues: what every subtitle format writes and reads, and the many forms of a cue's timing line."""

from __future__ import annotations

import re
from dataclasses import dataclass

WORD_JOINER = "\u2060"
"""Shows nothing: it keeps signs of a text from being taken for signs of the format."""

FRAMES_PER_SECOND = 25
"""Where a time ends in frames and nothing says how many make a second."""

_NUMBER = r"[-+]?\d{1,9}(?:-\d{1,9})?"  # `0-1` is an hour that went below zero
_MOMENT = rf"{_NUMBER}(?:\s*:\s*{_NUMBER}){{0,3}}(?:\s*[.,]\s*\d+(?:[.,]\d+)?)?"
_ARROW = r"(?:[-–—‐‑−=][ \t]?){1,3}(?:>|&gt;|&#0*62;|＞)|[→⟶⇒]"
_ARROW_ENDS = (">", "&gt;", "&#", "＞", "→", "⟶", "⇒")
_TIMING = re.compile(
    rf"\s*(?P<start>{_MOMENT})\s*(?:{_ARROW})\s*(?P<end>{_MOMENT})(?P<settings>(?:[ \t].*)?)", re.DOTALL
)
_PLAIN_ARROW = re.compile(r"--?(?:>|&gt;)")
_CLOCK = re.compile(rf"(?=[^:]*:){_MOMENT}")
_DAMAGED_CLOCK = re.compile(r"(?=.*\d)[\w:.,;+?*#-]{1,20}|")
_FRACTION = re.compile(r"\s*[.,]\s*(\d+)(?:[.,]\d+)?$")


@dataclass(frozen=True, slots=True)
class Cue:
    """One subtitle: integer milliseconds, its lines (none empty), who speaks (None: not said).

    `words`: when each of the text's words is said, None for one that is not known or not spoken; empty
    where none of them is known.
    """

    start_ms: int
    end_ms: int
    lines: tuple[str, ...]
    speaker: str | None = None
    words: tuple[tuple[int, int] | None, ...] = ()

    @property
    def text(self) -> str:
        """The lines as one, a space between them."""
        return " ".join(self.lines)


@dataclass(frozen=True, slots=True)
class Timing:
    """A cue's timing line: integer milliseconds, None where a time is not known; what stands behind."""

    start_ms: int | None
    end_ms: int | None
    settings: str = ""


def parse_timing(line: str) -> Timing | None:
    """Return the times of a cue's timing line (SRT or VTT), None for another line.

    Hours, milliseconds or both may be missing, fractions may be long, the arrow may be typed in other signs.
    A time below zero or one that cannot be read is not known, and so is an end before its start.
    """
    if not any(sign in line for sign in _ARROW_ENDS):
        return None
    found = _TIMING.fullmatch(line)
    if found is None:
        return _parse_damaged(line)
    both = found["start"], found["end"]
    if not (":" in both[0] and ":" in both[1]) and not (
        "-->" in line and all(re.search("[.,:]", moment) for moment in both)
    ):
        return None
    return _timing(_moment_ms(both[0]), _moment_ms(both[1]), found["settings"].strip())


def guarded_line(line: str) -> str:
    """Return a line of text so that no reader takes it for a timing line, which would begin a cue."""
    if parse_timing(line) is None:
        return line
    return re.sub(rf"({_ARROW})", lambda arrow: WORD_JOINER.join(arrow[0]) + WORD_JOINER, line)


def _parse_damaged(line: str) -> Timing | None:
    """Read a timing line of which one side only is a time."""
    sides = _PLAIN_ARROW.split(line)
    if len(sides) != 2:
        return None
    left, right = sides[0].strip(), sides[1].strip()
    first, _space, settings = right.partition(" ")
    if _CLOCK.fullmatch(left) and _DAMAGED_CLOCK.fullmatch(first):
        return _timing(_moment_ms(left), None, settings.strip())
    if _CLOCK.fullmatch(first) and _DAMAGED_CLOCK.fullmatch(left):
        return _timing(None, _moment_ms(first), settings.strip())
    return None


def _timing(start_ms: int | None, end_ms: int | None, settings: str) -> Timing:
    if start_ms is not None and end_ms is not None and end_ms < start_ms:
        end_ms = None
    return Timing(start_ms, end_ms, settings)


def _moment_ms(moment: str) -> int | None:
    """Return a moment in milliseconds, None for one below zero."""
    if "-" in moment:
        return None
    fraction = _FRACTION.search(moment)
    whole = moment[: fraction.start()] if fraction else moment
    parts = [int(part) for part in whole.split(":")]
    millis = int(fraction[1][:3].ljust(3, "0")) if fraction else 0
    if len(parts) == 4:
        last = parts.pop()
        digits = len(whole.rsplit(":", 1)[1].strip())
        millis = last if digits > 2 else last * 1000 // FRAMES_PER_SECOND
    seconds = 0
    for part in parts:
        seconds = seconds * 60 + part
    return seconds * 1000 + millis
