"""Subtitle profiles: what a broadcaster or player asks of subtitles, as numbers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """Limits of a subtitle: width and lines, reading speed, duration, and the gap between two.

    `join_ms`: a gap shorter than this is closed to `gap_ms`, for a short flash of nothing disturbs.
    """

    name: str
    title: str
    line_chars: int
    max_lines: int
    chars_per_second: float
    min_ms: int
    max_ms: int
    gap_ms: int
    join_ms: int


STANDARD = Profile("standard", "Standard (42 characters, two lines)", 42, 2, 20.0, 833, 7000, 84, 500)

PROFILES = (
    STANDARD,
    Profile("netflix", "Netflix, English", 42, 2, 20.0, 833, 7000, 84, 500),
    Profile("bbc", "BBC (37 characters, slower reading)", 37, 2, 17.0, 1000, 7000, 84, 500),
)


def profile_named(name: str) -> Profile | None:
    """Return the profile of that name (capitals do not matter), None for an unknown one."""
    return next((one for one in PROFILES if one.name == name.lower()), None)
