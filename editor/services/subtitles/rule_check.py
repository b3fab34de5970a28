"""Rule check: where subtitles break their profile's rules, by how much, and what would help."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from editor.formats.subtitles.cues import Cue
from editor.services.subtitles.profiles import LetterCase, Profile

ROUNDING_MS = 1
"""Times that are given in whole frames miss a limit by as much once they are rounded to milliseconds."""
ON_SHOT_MS = 21
"""Half a frame at 24 a second: as near to a change of shot a time is on it."""


class Rule(StrEnum):
    """What a profile asks of subtitles. Values and limits are in `unit`."""

    LINE_LENGTH = "line length"
    """Of the longest line."""
    LINES = "lines"
    READING_SPEED = "reading speed"
    """All characters, spaces among them, by the time shown."""
    SHORTEST = "minimum duration"
    LONGEST = "maximum duration"
    OVERLAP = "overlap"
    """How long it is shown together with the next."""
    GAP = "gap"
    """The time until the next."""
    OPEN_GAP = "flickering gap"
    """A gap that is no close one and too short to be seen as a pause."""
    SHOT_CHANGE = "shot change"
    """How far the start or end is from a change of shot."""
    LETTER_CASE = "capitals"
    """How many small letters it has."""

    @property
    def unit(self) -> str:
        """In what values and limits are counted."""
        return _UNITS.get(self, "ms")


_UNITS = {
    Rule.LINE_LENGTH: "characters",
    Rule.LINES: "lines",
    Rule.READING_SPEED: "characters per second",
    Rule.LETTER_CASE: "letters",
}


class Remedy(StrEnum):
    """What a person may do about a broken rule; what `Proposal.amount` counts."""

    CONDENSE = "condense"
    """By so many characters."""
    SPLIT = "split"
    """Into so many subtitles."""
    EXTEND = "extend"
    """By so many ms at its end."""
    SHORTEN = "shorten"
    """By so many ms at its end."""
    REWRAP = "rewrap"
    """Into so many lines."""
    JOIN = "join"
    """With the subtitle before or behind it."""
    MOVE = "move"
    """Its start or end by so many ms, to the change of shot."""
    CAPITALISE = "capitalise"


_REMEDIES = {
    Remedy.CONDENSE: "shorten by {amount} characters",
    Remedy.SPLIT: "split into {amount} subtitles",
    Remedy.EXTEND: "show it {amount} ms longer",
    Remedy.SHORTEN: "end it {amount} ms earlier",
    Remedy.REWRAP: "use {amount} lines",
    Remedy.JOIN: "join it with its neighbour",
    Remedy.MOVE: "move it by {amount} ms",
    Remedy.CAPITALISE: "write it in capitals",
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A remedy and how much of it, counted as the remedy says."""

    remedy: Remedy
    amount: int = 0

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


def check_rules(
    cues: Sequence[Cue],
    profile: Profile,
    *,
    duration_ms: int = 0,
    shot_changes_ms: Sequence[int] = (),
    rounding_ms: int = ROUNDING_MS,
) -> tuple[RuleBreak, ...]:
    """Return every rule that subtitles break, in their order; cues must be sorted by start, shots too.

    What helps is proposed by what the place allows: a subtitle that is too dense is shown longer where the
    next, or the recording's end (`duration_ms`, 0: not known), leaves room for it, and condensed elsewhere.
    Lengths and gaps may miss a limit by `rounding_ms`, as formats do that count frames.
    """
    found: list[RuleBreak] = []
    following = [*cues, None][1:]
    for at, (cue, after) in enumerate(zip(cues, following, strict=True)):
        found += _layout_breaks(at, cue, profile)
        room_ms = _room_ms(cue, after, profile, duration_ms)
        found += _duration_breaks(at, cue, room_ms, profile=profile, rounding_ms=rounding_ms)
        if profile.shot_gap_ms and shot_changes_ms:
            found += _shot_breaks(at, cue, profile, shot_changes_ms)
    for at, (cue, after) in enumerate(pairwise(cues)):
        found += _gap_breaks(at, cue, after, profile=profile, rounding_ms=rounding_ms)
    return tuple(sorted(found, key=lambda one: one.cue))


def characters(cue: Cue) -> int:
    """Return how many characters a person has to read, spaces among them; a line's end counts as one."""
    return len(cue.text)


def _layout_breaks(at: int, cue: Cue, profile: Profile) -> Iterator[RuleBreak]:
    count, longest = len(cue.lines), max(map(len, cue.lines), default=0)
    needed = max(1, math.ceil((characters(cue) + 1) / (profile.line_chars + 1)))
    if needed <= profile.max_lines:
        help_ = Proposal(Remedy.REWRAP, max(needed, min(count, profile.max_lines)))
    else:
        help_ = Proposal(Remedy.SPLIT, math.ceil(needed / profile.max_lines))
    if longest > profile.line_chars:
        if max(map(len, cue.text.split())) > profile.line_chars:
            help_ = Proposal(Remedy.CONDENSE, longest - profile.line_chars)
        yield RuleBreak(at, cue.start_ms, Rule.LINE_LENGTH, longest, profile.line_chars, help_)
    if count > profile.max_lines:
        yield RuleBreak(at, cue.start_ms, Rule.LINES, count, profile.max_lines, help_)
    small = sum(map(str.islower, cue.text)) if profile.letter_case is LetterCase.CAPITALS else 0
    if small:
        yield RuleBreak(at, cue.start_ms, Rule.LETTER_CASE, small, 0, Proposal(Remedy.CAPITALISE, small))


def _duration_breaks(
    at: int, cue: Cue, room_ms: float, *, profile: Profile, rounding_ms: int
) -> Iterator[RuleBreak]:
    shown_ms = cue.end_ms - cue.start_ms
    chars = characters(cue)
    reading_ms = math.ceil(chars / profile.chars_per_second * 1000)
    if shown_ms + rounding_ms < reading_ms:
        if reading_ms <= min(room_ms, profile.max_ms):
            help_ = Proposal(Remedy.EXTEND, reading_ms - shown_ms)
        else:
            best_ms = min(max(room_ms, shown_ms), profile.max_ms)
            help_ = Proposal(Remedy.CONDENSE, chars - math.floor(best_ms * profile.chars_per_second / 1000))
        speed = chars / max(1, shown_ms) * 1000
        yield RuleBreak(at, cue.start_ms, Rule.READING_SPEED, speed, profile.chars_per_second, help_)
    if shown_ms + rounding_ms < profile.min_ms:
        missing_ms = profile.min_ms - shown_ms
        help_ = Proposal(Remedy.EXTEND, missing_ms) if profile.min_ms <= room_ms else Proposal(Remedy.JOIN)
        yield RuleBreak(at, cue.start_ms, Rule.SHORTEST, shown_ms, profile.min_ms, help_)
    if shown_ms - rounding_ms > profile.max_ms:
        help_ = Proposal(Remedy.SPLIT, math.ceil(shown_ms / profile.max_ms))
        if len(cue.text.split()) < help_.amount:
            help_ = Proposal(Remedy.SHORTEN, shown_ms - profile.max_ms)
        yield RuleBreak(at, cue.start_ms, Rule.LONGEST, shown_ms, profile.max_ms, help_)


def _gap_breaks(at: int, cue: Cue, after: Cue, *, profile: Profile, rounding_ms: int) -> Iterator[RuleBreak]:
    gap_ms, open_ms = after.start_ms - cue.end_ms, max(ON_SHOT_MS, rounding_ms)
    help_ = Proposal(Remedy.SHORTEN, profile.gap_ms - gap_ms)
    if gap_ms < 0:
        yield RuleBreak(at, cue.start_ms, Rule.OVERLAP, -gap_ms, 0, help_)
    elif gap_ms + rounding_ms < profile.gap_ms:
        yield RuleBreak(at, cue.start_ms, Rule.GAP, gap_ms, profile.gap_ms, help_)
    elif profile.gap_ms + open_ms < gap_ms < profile.join_ms - open_ms:
        longer_ms = gap_ms - profile.gap_ms
        # A subtitle that may stand no longer cannot close the gap.
        if cue.end_ms + longer_ms - cue.start_ms <= profile.max_ms:
            help_ = Proposal(Remedy.EXTEND, longer_ms)
            yield RuleBreak(at, cue.start_ms, Rule.OPEN_GAP, gap_ms, profile.gap_ms, help_)


def _shot_breaks(at: int, cue: Cue, profile: Profile, shots: Sequence[int]) -> Iterator[RuleBreak]:
    """Yield starts and ends that are near a change of shot and not on it; an end may be a gap before it."""
    for time_ms, before_ms in ((cue.start_ms, 0), (cue.end_ms, profile.gap_ms)):
        row = bisect_left(shots, time_ms)
        near = min(shots[max(0, row - 1) : row + 1], key=lambda shot: abs(shot - time_ms))
        away_ms = min(abs(near - time_ms), abs(near - before_ms - time_ms))
        if away_ms > ON_SHOT_MS and abs(near - time_ms) < profile.shot_gap_ms - ROUNDING_MS:
            move = Proposal(Remedy.MOVE, near - before_ms - time_ms)
            yield RuleBreak(at, cue.start_ms, Rule.SHOT_CHANGE, away_ms, profile.shot_gap_ms, move)


def _room_ms(cue: Cue, after: Cue | None, profile: Profile, duration_ms: int) -> float:
    """Return how long a subtitle could be shown before the next must be, or the recording is over."""
    if after is not None:
        return after.start_ms - profile.gap_ms - cue.start_ms
    return duration_ms - cue.start_ms if duration_ms > 0 else math.inf
