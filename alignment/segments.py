"""Cutting turns into segments of readable length, at sentence ends and pauses, never inside a word.

A sign that is no word (a dash, a note) stays with the word that it opens or closes.
"""

from __future__ import annotations

from collections.abc import Sequence

from alignment.sign_timing import time_signs
from alignment.text.alternatives import word_list
from alignment.text.signs import is_sign, opening_signs
from alignment.types import AlignedSegment, AlignedWord, Turn, WordState

_SHORT_S, _GOOD_S, _LONG_S = 2.0, 9.0, 15.0
_MAX_WORDS = 80  # a segment's length at most, however fast somebody speaks
_FORCED_BOUNDARY_PAUSE_MS = 1500
_PARTED_SIGN_COST = 1000.0
_UNTIMED_S_PER_LETTER = 0.065
_SENTENCE_END = (".", "?", "!", "…", "。", "？", "！")
_CLAUSE_END = (",", ";", ":", "，", "；", "：", "、")
_CLOSING = "\"'”’)]»"
_ABBREVIATIONS = frozenset(
    word_list(
        "mr. mrs. ms. dr. prof. st. vs. etc. e.g. i.e. no. jr. sr. "
        "hr. fr. nr. z.b. d.h. u.a. bzw. ca. sra. srta. dra. ud. uds. núm. pág. p.ej. mm. mme. mlle. av. "
        "sig. sigg. dott. ing. avv. pag."
    )
)


def segment_turns(turns: Sequence[Turn], words: Sequence[AlignedWord]) -> tuple[AlignedSegment, ...]:
    """Return the segments of all turns in order; `words` are the turns' tokens one for one."""
    made: list[AlignedSegment] = []
    at = 0
    for number, turn in enumerate(turns):
        own = time_signs(words[at : at + len(turn.tokens)])
        at += len(turn.tokens)
        begin = 0
        for end in _best_boundaries(own):
            made.append(_segment(number, turn.speaker, own[begin:end]))
            begin = end
    return _time_unheard_segments(made)


def _segment(turn: int, speaker: str | None, words: Sequence[AlignedWord]) -> AlignedSegment:
    starts = [word.start_ms for word in words if word.start_ms is not None]
    ends = [word.end_ms for word in words if word.end_ms is not None]
    return AlignedSegment(turn, speaker, min(starts, default=-1), max(ends, default=-1), tuple(words))


def _time_unheard_segments(made: Sequence[AlignedSegment]) -> tuple[AlignedSegment, ...]:
    """Give segments of which nothing was heard the moment between their neighbours."""
    placed: list[AlignedSegment] = []
    at = 0
    for segment in made:
        start, end = (segment.start_ms, segment.end_ms) if segment.start_ms >= 0 else (at, at)
        placed.append(AlignedSegment(segment.turn, segment.speaker, start, end, segment.words))
        at = end
    return tuple(placed)


def _best_boundaries(words: Sequence[AlignedWord]) -> list[int]:
    """Return the ends of the segments with the least sum of costs (dynamic programming over word borders)."""
    times = _word_times_s(words)
    parted = _borders_at_signs(words)
    best = [0.0] + [float("inf")] * len(words)
    before = [0] * (len(words) + 1)
    for end in range(1, len(words) + 1):
        boundary = 0.0 if end == len(words) else _boundary_cost(words, end)
        if end in parted:
            boundary += _PARTED_SIGN_COST
        for begin in range(end - 1, max(-1, end - _MAX_WORDS - 1), -1):
            length = times[end - 1][1] - times[begin][0]
            cost = best[begin] + boundary + _length_cost(length)
            if cost < best[end]:
                best[end], before[end] = cost, begin
            if length > 3 * _LONG_S or (begin and begin not in parted and _is_forced_boundary(words, begin)):
                break
    ends: list[int] = []
    at = len(words)
    while at > 0:
        ends.append(at)
        at = before[at]
    return ends[::-1]


def _borders_at_signs(words: Sequence[AlignedWord]) -> set[int]:
    """Return the borders between a sign and the word that it opens or closes."""
    opens = opening_signs([word.text for word in words])
    return {at for at in range(1, len(words)) if opens[at - 1] or (is_sign(words[at].text) and not opens[at])}


def _word_times_s(words: Sequence[AlignedWord]) -> list[tuple[float, float]]:
    """Return start and end seconds of each word; words without times run on at a usual speed.

    Those before the first word with a time end where that begins.
    """
    times: list[tuple[float, float]] = []
    first = next((at for at, word in enumerate(words) if word.start_ms is not None), 0)
    at = (words[first].start_ms or 0) / 1000 - sum(map(_untimed_s, words[:first])) if words else 0.0
    for word in words:
        if word.start_ms is not None and word.end_ms is not None:
            times.append((max(at, word.start_ms / 1000), max(at, word.end_ms / 1000)))
        else:
            times.append((at, at + _untimed_s(word)))
        at = times[-1][1]
    return times


def _untimed_s(word: AlignedWord) -> float:
    return _UNTIMED_S_PER_LETTER * len(word.text)


def _length_cost(seconds: float) -> float:
    if seconds < _SHORT_S:
        return 1.5 * (_SHORT_S - seconds)
    if seconds <= _GOOD_S:
        return 0.1
    if seconds <= _LONG_S:
        return 0.1 + 0.25 * (seconds - _GOOD_S)
    return 2.0 + 2.0 * (seconds - _LONG_S)


def _pause_ms(words: Sequence[AlignedWord], at: int) -> int:
    before, after = words[at - 1].end_ms, words[at].start_ms
    return after - before if before is not None and after is not None else 0


def _is_forced_boundary(words: Sequence[AlignedWord], at: int) -> bool:
    return _pause_ms(words, at) >= _FORCED_BOUNDARY_PAUSE_MS


def _boundary_cost(words: Sequence[AlignedWord], at: int) -> float:
    """Return what it costs to cut before word `at`: nothing at a sentence's end, much inside a phrase."""
    text, pause = words[at - 1].text.rstrip(_CLOSING), _pause_ms(words, at)
    if _is_forced_boundary(words, at):
        return 0.0
    if text.endswith(_SENTENCE_END) and text.lower() not in _ABBREVIATIONS:
        return 0.0 if pause >= 150 else 0.2
    unheard = WordState.UNHEARD in (words[at - 1].state, words[at].state)
    base = 1.6 if text.endswith(_CLAUSE_END) else 3.2
    return max(0.3, base - pause / 400) + (0.3 if unheard else 0.0)
