"""Rule check: where subtitles break their profile's rules, by how much, and what would help."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from editor.formats.subtitles.cues import Cue
from editor.services.subtitles.profiles import Profile

ROUNDING_MS = 1
"""Times that are given in whole frames miss a limit by as much once they are rounded to milliseconds."""


class Rule(StrEnum):
    """What a profile asks of subtitles. The unit of value and limit is in brackets."""

    LINE_LENGTH = "line length"
    """The longest line (characters)."""
    LINES = "lines"
    """How many lines (lines)."""
    READING_SPEED = "reading speed"
    """All characters, spaces among them, by the time shown (characters per second)."""
    SHORTEST = "shortest time"
    """How long it is shown (milliseconds)."""
    LONGEST = "longest time"
    """How long it is shown (milliseconds)."""
    OVERLAP = "overlap"
    """How long it is shown together with the next (milliseconds; none is allowed)."""
    GAP = "gap"
    """The time until the next (milliseconds)."""


class Remedy(StrEnum):
    """What a person may do about a broken rule."""

    CONDENSE = "condense"
    SPLIT = "split"
    EXTEND = "extend"
    SHORTEN = "shorten"
    REWRAP = "rewrap"


_REMEDIES = {
    Remedy.CONDENSE: "condense by {amount} characters",
    Remedy.SPLIT: "split into {amount} subtitles",
    Remedy.EXTEND: "show it {amount} ms longer",
    Remedy.SHORTEN: "end it {amount} ms sooner",
    Remedy.REWRAP: "break its text into {amount} lines",
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A remedy and how much of it: characters to condense by, ms, or so many subtitles or lines."""

    remedy: Remedy
    amount: int

    def __str__(self) -> str:
        return _REMEDIES[self.remedy].format(amount=self.amount)


@dataclass(frozen=True, slots=True)
class RuleBreak:
    """A rule that the subtitle at index `cue` breaks: what was measured, what is allowed, what would help."""

    cue: int
    start_ms: int
    rule: Rule
    value: float
    limit: float
    proposal: Proposal


def check_rules(cues: Sequence[Cue], profile: Profile) -> tuple[RuleBreak, ...]:
    """Return every rule that subtitles break, in their order; cues must be sorted by start.

    What helps is proposed by what the place allows: a subtitle that is too dense is shown longer where the
    next leaves room for it, and condensed elsewhere.
    """
    found: list[RuleBreak] = []
    following: list[Cue | None] = [*cues[1:], None]
    for at, (cue, after) in enumerate(zip(cues, following, strict=True)):
        found += _layout_breaks(at, cue, profile)
        found += _duration_breaks(at, cue, _room_ms(cue, after, profile), profile)
    for at, (cue, after) in enumerate(pairwise(cues)):
        found += _gap_breaks(at, cue, after, profile)
    return tuple(sorted(found, key=lambda one: one.cue))


def characters(cue: Cue) -> int:
    """Return how many characters a person has to read, spaces among them; a line's end counts as one."""
    return len(cue.text)


def _layout_breaks(at: int, cue: Cue, profile: Profile) -> Iterator[RuleBreak]:
    count, longest = len(cue.lines), max(map(len, cue.lines), default=0)
    needed = max(1, math.ceil((characters(cue) + 1) / (profile.line_chars + 1)))
    if needed <= profile.max_lines:
        help_ = Proposal(Remedy.REWRAP, needed)
    else:
        help_ = Proposal(Remedy.SPLIT, math.ceil(needed / profile.max_lines))
    if longest > profile.line_chars:
        yield RuleBreak(at, cue.start_ms, Rule.LINE_LENGTH, longest, profile.line_chars, help_)
    if count > profile.max_lines:
        yield RuleBreak(at, cue.start_ms, Rule.LINES, count, profile.max_lines, help_)


def _duration_breaks(at: int, cue: Cue, room_ms: float, profile: Profile) -> Iterator[RuleBreak]:
    shown_ms = cue.end_ms - cue.start_ms
    chars = characters(cue)
    reading_ms = math.ceil(chars / profile.chars_per_second * 1000)
    if shown_ms + ROUNDING_MS < reading_ms:
        if reading_ms <= min(room_ms, profile.max_ms):
            help_ = Proposal(Remedy.EXTEND, reading_ms - shown_ms)
        else:
            best_ms = min(max(room_ms, shown_ms), profile.max_ms)
            help_ = Proposal(Remedy.CONDENSE, chars - math.floor(best_ms * profile.chars_per_second / 1000))
        speed = chars / max(1, shown_ms) * 1000
        yield RuleBreak(at, cue.start_ms, Rule.READING_SPEED, speed, profile.chars_per_second, help_)
    if shown_ms + ROUNDING_MS < profile.min_ms:
        help_ = Proposal(Remedy.EXTEND, profile.min_ms - shown_ms)
        yield RuleBreak(at, cue.start_ms, Rule.SHORTEST, shown_ms, profile.min_ms, help_)
    if shown_ms - ROUNDING_MS > profile.max_ms:
        help_ = Proposal(Remedy.SPLIT, math.ceil(shown_ms / profile.max_ms))
        yield RuleBreak(at, cue.start_ms, Rule.LONGEST, shown_ms, profile.max_ms, help_)


def _gap_breaks(at: int, cue: Cue, after: Cue, profile: Profile) -> Iterator[RuleBreak]:
    gap_ms = after.start_ms - cue.end_ms
    help_ = Proposal(Remedy.SHORTEN, profile.gap_ms - gap_ms)
    if gap_ms < 0:
        yield RuleBreak(at, cue.start_ms, Rule.OVERLAP, -gap_ms, 0, help_)
    elif gap_ms + ROUNDING_MS < profile.gap_ms:
        yield RuleBreak(at, cue.start_ms, Rule.GAP, gap_ms, profile.gap_ms, help_)


def _room_ms(cue: Cue, after: Cue | None, profile: Profile) -> float:
    """Return how long a subtitle could be shown before the next must be."""
    return math.inf if after is None else after.start_ms - profile.gap_ms - cue.start_ms
