"""Cue timing: subtitles are shown when spoken, long enough to be read, never two at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from alignment.text.signs import is_sign
from editor.document.values import Segment, Transcript
from editor.formats.decoding_text import clean_text
from editor.formats.subtitles.cues import Cue
from editor.services.subtitles.cue_splitting import CueWords, WordTime, split_into_cues
from editor.services.subtitles.line_breaks import fits, wrap
from editor.services.subtitles.profiles import STANDARD, Profile

DASH = "–"
"""Stands where another person begins to speak."""
MIN_CUE_MS = 240
"""Nothing is shown for less than this: it could not even be noticed."""
LINGER_MS = 1_500
"""How long a subtitle may stay after its last word so that it can be read."""
LEAD_MS = 300
"""How much a short subtitle may come before its first word, or hold back the next one."""


@dataclass(frozen=True, slots=True)
class Subtitles:
    """Cues in the order of time, never overlapping; `left_out`: segments without words, or without time."""

    cues: tuple[Cue, ...]
    left_out: tuple[Segment, ...]


@dataclass(slots=True)
class _Draft:
    """A subtitle on its way: its times move until it fits between its neighbours."""

    words: tuple[str, ...]
    start_ms: int
    spoken_until_ms: int
    speaker: str | None
    times: tuple[WordTime, ...]
    end_ms: int = 0


def make_subtitles(
    transcript: Transcript,
    *,
    profile: Profile = STANDARD,
    names_in_text: bool = False,
    dashes: bool = False,
    duration_ms: int = 0,
    on_progress: Callable[[float], None] | None = None,
) -> Subtitles:
    """Make the subtitles of a transcript; `duration_ms` of the recording bounds the last (0: not known).

    Times come from the words. Words that were not heard have none: they stand with the words around them.
    Where nothing of a whole subtitle was heard, it takes the time that its segment leaves for it; where
    that is none, it is left out and reported, as is a segment of nothing but signs. `names_in_text`: where
    the speaker changes, the name and a colon come before the text; with `dashes` a dash does, where more
    than one person speaks. `on_progress` hears the fraction done and may raise to stop.
    """
    dashes = dashes and len({segment.speaker_id for segment in transcript.segments if segment.words}) > 1
    drafts: list[_Draft] = []
    left_out: list[Segment] = []
    speaker: str | None = None
    for row, segment in enumerate(sorted(transcript.segments, key=_first_ms)):
        if on_progress is not None:
            on_progress(row / len(transcript.segments))
        found = transcript.speaker(segment.speaker_id)
        name = " ".join(clean_text(found.name).split()) or None if found else None
        changed = not drafts or name != speaker
        label = DASH if dashes else f"{name}:" if names_in_text and name else ""
        prefix = label.split() if changed else ()
        if all(is_sign(word.text) for word in segment.words):
            left_out += [segment] if segment.words else []
            continue
        timed, all_placed = _timed_cues(segment, split_into_cues(segment, prefix=prefix, profile=profile))
        drafts += [_Draft(part.words, start_ms, end_ms, name, part.times) for part, start_ms, end_ms in timed]
        if not all_placed:
            left_out.append(segment)
        if timed:
            speaker = name
    drafts = _merge_short(sorted(drafts, key=lambda draft: draft.start_ms), profile)
    _assign_times(drafts, profile, duration_ms)
    cues = (Cue(d.start_ms, d.end_ms, _lines(d.words, profile), d.speaker, _word_times(d)) for d in drafts)
    return Subtitles(tuple(cues), tuple(left_out))


def one_at_a_time(cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """Return cues of which no two are shown at once, for formats that cannot: none is lost.

    A cue ends where the next begins; those that begin within `MIN_CUE_MS` of each other become one.
    """
    apart: list[Cue] = []
    for cue in sorted(cues, key=lambda cue: cue.start_ms):
        last = apart[-1] if apart else None
        if last is None or last.end_ms <= cue.start_ms:
            apart.append(cue)
        elif cue.start_ms - last.start_ms < MIN_CUE_MS:
            apart[-1] = together(last, cue)
        else:
            apart[-1] = replace(last, end_ms=cue.start_ms)
            apart.append(cue)
    return tuple(apart)


def together(cue: Cue, other: Cue) -> Cue:
    """Return two cues as one that shows the lines of both."""
    speaker = cue.speaker if cue.speaker == other.speaker else None
    words = (*_known(cue), *_known(other)) if cue.words or other.words else ()
    start_ms, end_ms = min(cue.start_ms, other.start_ms), max(cue.end_ms, other.end_ms)
    return Cue(start_ms, end_ms, (*cue.lines, *other.lines), speaker, words)


def _known(cue: Cue) -> tuple[WordTime, ...]:
    return cue.words or (None,) * len(cue.text.split())


def _word_times(draft: _Draft) -> tuple[WordTime, ...]:
    """Return when each word of a subtitle's text is said; a word with a blank in it counts as several."""
    if not any(" " in word for word in draft.words):
        return draft.times
    times = (
        (time, *(None for _ in word.split()[1:])) for word, time in zip(draft.words, draft.times, strict=True)
    )
    return tuple(each for several in times for each in several)


def _first_ms(segment: Segment) -> int:
    return next((word.start_ms for word in segment.words if word.start_ms is not None), segment.start_ms)


def _timed_cues(segment: Segment, parts: Sequence[CueWords]) -> tuple[list[tuple[CueWords, int, int]], bool]:
    """Return words, start and end of each part that has a time or finds one, and whether all did."""
    placed: list[tuple[CueWords, int, int]] = []
    complete = True
    row = 0
    while row < len(parts):
        part = parts[row]
        if part.start_ms is not None and part.end_ms is not None:
            placed.append((part, part.start_ms, part.end_ms))
            row += 1
            continue
        until = next((i for i in range(row, len(parts)) if parts[i].start_ms is not None), len(parts))
        free_from = placed[-1][2] if placed else segment.start_ms
        after = parts[until].start_ms if until < len(parts) else None
        free_to = segment.end_ms if after is None else after
        lengths = [sum(map(len, part.words)) for part in parts[row:until]]
        at = float(free_from)
        for unheard, length in zip(parts[row:until], lengths, strict=True):
            share = max(0, free_to - free_from) * length / max(1, sum(lengths))
            if share >= 2 * MIN_CUE_MS:
                placed.append((unheard, round(at), round(at + share)))
            else:
                complete = False
            at += share
        row = until
    return placed, complete


def _merge_short(drafts: Sequence[_Draft], profile: Profile) -> list[_Draft]:
    """Join what is too short to be read with its neighbour, where both are one person's and fit together."""
    merged: list[_Draft] = []
    for row, draft in enumerate(drafts):
        after = drafts[row + 1].start_ms - profile.gap_ms if row + 1 < len(drafts) else None
        last = merged[-1] if merged else None
        if last is None:
            merged.append(draft)
            continue
        short = after is not None and after - draft.start_ms < profile.min_ms
        last_short = draft.start_ms - profile.gap_ms - last.start_ms < profile.min_ms
        words = (*last.words, *draft.words)
        together = (
            last.speaker == draft.speaker
            and draft.start_ms - last.spoken_until_ms <= profile.join_ms
            and draft.spoken_until_ms - last.start_ms <= profile.max_ms
            and fits(words, width=profile.line_chars, lines=profile.max_lines)
        )
        if together and (short or last_short):
            last.words, last.times = words, (*last.times, *draft.times)
            last.spoken_until_ms = max(last.spoken_until_ms, draft.spoken_until_ms)
        else:
            merged.append(draft)
    return merged


def _assign_times(drafts: Sequence[_Draft], profile: Profile, duration_ms: int) -> None:
    """Set each end, and move starts where that must be, so that all is readable and nothing overlaps."""
    before_ms = -profile.gap_ms
    for row, draft in enumerate(drafts):
        following = drafts[row + 1] if row + 1 < len(drafts) else None
        draft.start_ms = max(0, draft.start_ms, before_ms + profile.gap_ms)
        if following:
            _make_room(
                draft, following, drafts[row + 2] if row + 2 < len(drafts) else None, before_ms, profile
            )
        chars = sum(map(len, draft.words)) + len(draft.words) - 1
        reading_ms = max(profile.min_ms, round(chars / profile.chars_per_second * 1000))
        end_ms = max(
            draft.spoken_until_ms, min(draft.start_ms + reading_ms, draft.spoken_until_ms + LINGER_MS)
        )
        end_ms = min(end_ms, draft.start_ms + profile.max_ms)
        if duration_ms > draft.start_ms:
            end_ms = min(end_ms, duration_ms)
        if following:
            limit = following.start_ms - profile.gap_ms
            near = (
                limit - end_ms < profile.join_ms - profile.gap_ms and limit - draft.start_ms <= profile.max_ms
            )
            end_ms = limit if near else min(end_ms, limit)
        draft.end_ms = max(end_ms, draft.start_ms + MIN_CUE_MS)
        before_ms = draft.end_ms


def _make_room(
    draft: _Draft, following: _Draft, after: _Draft | None, before_ms: int, profile: Profile
) -> None:
    """Give a short subtitle time: a little before its first word, a little that the next can spare."""
    missing = profile.min_ms - (following.start_ms - profile.gap_ms - draft.start_ms)
    if missing <= 0:
        return
    lead = max(0, min(missing, LEAD_MS, draft.start_ms - before_ms - profile.gap_ms))
    draft.start_ms -= lead
    missing -= lead
    spare = (
        LEAD_MS if after is None else after.start_ms - profile.gap_ms - following.start_ms - profile.min_ms
    )
    following.start_ms += max(0, min(missing, LEAD_MS, spare))


def _lines(words: Sequence[str], profile: Profile) -> tuple[str, ...]:
    found = wrap(words, width=profile.line_chars, lines=profile.max_lines)
    # A word wider than a line, after a name: more lines than asked for are better than a cut word.
    return found or wrap(words, width=profile.line_chars, lines=len(words)) or (" ".join(words),)
