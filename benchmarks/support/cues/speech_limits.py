"""Speech limits: how many subtitles must break a rule of time, however the speech is cut.

Found without the program's own cutting, by trying every row of subtitles: which break how many rules, and
with which the next can begin soonest, which can only help it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import inf

from editor.document.values import Transcript, Word
from editor.services.subtitles.cutting.line_breaks import fits
from editor.services.subtitles.profiles import Profile

_MOVED_MS = 300
"""So much a subtitle may begin before its first word, or after it."""
_LINGER_MS = 1_500
"""So long it may stay after its last word."""
_MOST_WORDS = 40

_Starts = dict[int, float]
"""How soon the next subtitle can begin, by how many of those before it break a rule."""


def least_broken(transcript: Transcript, profile: Profile, *, duration_ms: int) -> int:
    """Return how many subtitles break the profile's reading speed, shortest or longest time at the least.

    A subtitle holds words of one turn; words without a time are left out.
    """
    turns = [[word for word in segment.words if word.start_ms is not None] for segment in transcript.segments]
    turns = [words for words in turns if words]
    starts: _Starts = {0: -inf}
    for row, words in enumerate(turns):
        next_ms = _start(turns[row + 1][0]) if row + 1 < len(turns) else duration_ms + profile.gap_ms
        starts = _after_turn(words, starts, profile, next_ms)
    return min(starts)


def _after_turn(words: Sequence[Word], starts: _Starts, profile: Profile, next_ms: float) -> _Starts:
    """Return how soon a subtitle can begin behind a turn."""
    found: list[_Starts] = [starts, *({} for _word in words)]
    for first in range(len(words)):
        for end in _ends(words, first, profile):
            following_ms = _start(words[end]) if end < len(words) else next_ms
            for broken, start_ms in _pareto(found[first]):
                begun_ms = max(start_ms, _start(words[first]) - _MOVED_MS)
                good, free_ms = _shown(words[first:end], begun_ms, profile, following_ms)
                count = broken + (not good)
                found[end][count] = min(found[end].get(count, inf), free_ms)
    return dict(_pareto(found[-1]))


def _ends(words: Sequence[Word], first: int, profile: Profile) -> Iterator[int]:
    for end in range(first + 1, min(len(words), first + _MOST_WORDS) + 1):
        texts = [word.text for word in words[first:end]]
        if end > first + 1 and not fits(texts, width=profile.line_chars, lines=profile.max_lines):
            return
        yield end


def _shown(
    words: Sequence[Word], begun_ms: float, profile: Profile, following_ms: float
) -> tuple[bool, float]:
    """Return whether a subtitle that begins then keeps the rules, and how soon the next can begin."""
    spoken_until_ms = words[-1].end_ms or 0
    chars = sum(len(word.text) + 1 for word in words) - 1
    needed_ms = max(profile.min_ms, chars / profile.chars_per_second * 1000)
    latest_ms = min(following_ms + _MOVED_MS - profile.gap_ms, spoken_until_ms + _LINGER_MS)
    good = (
        begun_ms <= _start(words[0]) + _MOVED_MS
        and begun_ms + needed_ms <= latest_ms
        and spoken_until_ms - _start(words[0]) <= profile.max_ms
    )
    # What is still being said stays, unless somebody else speaks into it.
    free_ms = min(spoken_until_ms + profile.gap_ms, following_ms)
    return good, max(free_ms, begun_ms + needed_ms + profile.gap_ms) if good else free_ms


def _pareto(starts: _Starts) -> list[tuple[int, float]]:
    """Return what is worth going on from: more broken rules only where the next can begin sooner."""
    kept: list[tuple[int, float]] = []
    for broken, start_ms in sorted(starts.items()):
        if not kept or start_ms < kept[-1][1]:
            kept.append((broken, start_ms))
    return kept


def _start(word: Word) -> int:
    return word.start_ms or 0
