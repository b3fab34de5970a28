"""Cue drafts: subtitles whose times move until they fit between their neighbours and can be read."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil, inf

from editor.document.values import NO_BREAK_SPACES
from editor.services.subtitles.cutting.cue_splitting import LEAD_MS, LINGER_MS, WordTime
from editor.services.subtitles.cutting.line_breaks import fits, wrap
from editor.services.subtitles.profiles import Profile

MIN_CUE_MS = 240
"""Nothing is shown for less than this: it could not even be noticed."""
_NO_BREAK = re.compile(f"[{NO_BREAK_SPACES}]")
_HYPHENS = ("-", "‐", "–", "—")


@dataclass(slots=True)
class Draft:
    """A subtitle on its way. `answer`: a second speaker's words, in a line of their own behind a dash.

    Words that a no-break space holds together count as one, see `glued`. `times` are those of each single
    word, `answer_times` of the answer's; None for one that is not known.
    `is_another`: a turn begins that is nobody's who is known, so it need not be the speaker before.
    """

    words: tuple[str, ...]
    start_ms: int
    spoken_until_ms: int
    speaker: str | None
    answer: tuple[str, ...] = ()
    end_ms: int = 0
    times: tuple[WordTime, ...] = ()
    answer_times: tuple[WordTime, ...] = ()
    is_another: bool = False

    def lines(self, profile: Profile, language: str) -> tuple[str, ...]:
        """Return its words in lines."""
        if self.answer:
            return tuple(_dashed(voice, profile) for voice in (self.words, self.answer))
        found = wrap(self.words, width=profile.line_chars, lines=profile.max_lines, language=language)
        if found is None:
            # A word wider than a line, after a name: more lines than asked for are better than a cut word.
            found = wrap(self.words, width=profile.line_chars, lines=len(self.words), language=language)
        return found or (" ".join(self.words),)

    def word_times(self, profile: Profile) -> tuple[WordTime, ...]:
        """Return when each word of its lines is said; a dash by itself has no time."""
        times = _spread(self.words, self.times)
        if not self.answer:
            return times
        both = ((self.words, times), (self.answer, _spread(self.answer, self.answer_times)))
        signs = (len(_dashed(words, profile).split()) - len(own) for words, own in both)
        return tuple(
            time for count, (_words, own) in zip(signs, both, strict=True) for time in (*[None] * count, *own)
        )

    def needed_ms(self, profile: Profile) -> int:
        """Return how long it should be shown at least."""
        chars = sum(map(len, self.words)) + len(self.words) - 1
        if self.answer:
            chars = len(_dashed(self.words, profile)) + 1 + len(_dashed(self.answer, profile))
        reading_ms = ceil(chars / profile.chars_per_second * 1000)
        return min(max(profile.min_ms, reading_ms), profile.max_ms)


def glued(words: Sequence[str], spaces: Sequence[str], *, width: int) -> tuple[str, ...]:
    """Return words of which those with a no-break space between them are one, so that no line ends there.

    `spaces` stand behind each word. What would be wider than a line is left apart: it has to break somewhere.
    """
    made: list[str] = []
    for word, space in zip(words, ["", *spaces], strict=False):
        if made and space != " " and len(made[-1]) + 1 + len(word) <= width:
            made[-1] += space + word
        else:
            made.append(word)
    return tuple(made)


def join_short(drafts: Sequence[Draft], profile: Profile, *, dialogue: bool) -> list[Draft]:
    """Join what has too little time to be read with its neighbour, where both fit together.

    Both are one person's, or, with `dialogue` and where the profile has dashes, those of two speakers.
    """
    joined: list[Draft] = []
    for row, draft in enumerate(drafts):
        last = joined[-1] if joined else None
        until_ms = drafts[row + 1].start_ms - profile.gap_ms if row + 1 < len(drafts) else inf
        both = _both(last, draft, profile, dialogue=dialogue) if last is not None else None
        if last is None or both is None:
            joined.append(draft)
            continue
        rooms = draft.start_ms - profile.gap_ms - last.start_ms, until_ms - draft.start_ms
        lacks = min(rooms) < profile.min_ms
        if both.answer:
            # Of what one person says the cutting has weighed the reading speed already.
            lacks = lacks or rooms[0] < last.needed_ms(profile) or rooms[1] < draft.needed_ms(profile)
            lacks = lacks and both.needed_ms(profile) <= until_ms - both.start_ms
        if lacks:
            joined[-1] = both
        else:
            joined.append(draft)
    return joined


def _both(last: Draft, draft: Draft, profile: Profile, *, dialogue: bool) -> Draft | None:
    """Return two subtitles as one, None where they do not belong or fit together."""
    until_ms = max(last.spoken_until_ms, draft.spoken_until_ms)
    apart = draft.start_ms - last.spoken_until_ms > profile.join_ms
    if apart or until_ms - last.start_ms > profile.max_ms or last.answer or draft.answer:
        return None
    if last.speaker == draft.speaker and not draft.is_another:
        words = (*last.words, *draft.words)
        fit = fits(words, width=profile.line_chars, lines=profile.max_lines)
        times = (*last.times, *draft.times)
        return (
            Draft(words, last.start_ms, until_ms, last.speaker, times=times, is_another=last.is_another)
            if fit
            else None
        )
    known = dialogue and last.speaker and draft.speaker
    if not (known and profile.dashes.mark and profile.max_lines > 1):
        return None
    if max(len(_dashed(voice, profile)) for voice in (last.words, draft.words)) > profile.line_chars:
        return None
    answer = replace(last, spoken_until_ms=until_ms, speaker=None, answer=draft.words)
    answer.answer_times = draft.times
    return answer


def _spread(words: Sequence[str], times: Sequence[WordTime]) -> tuple[WordTime, ...]:
    """Return a time for each word of a text; one with a blank in it counts as several."""
    if not any(" " in word for word in words):
        return tuple(times)
    single = [part for word in words for part in _NO_BREAK.split(word)]
    spread = ((time, *[None] * word.count(" ")) for word, time in zip(single, times, strict=True))
    return tuple(time for several in spread for time in several)


def _dashed(words: Sequence[str], profile: Profile) -> str:
    text = " ".join(words)
    return text if text.startswith(_HYPHENS) else profile.dashes.mark + text


def assign_times(
    drafts: Sequence[Draft], profile: Profile, *, duration_ms: int = 0, shot_changes_ms: Sequence[int] = ()
) -> None:
    """Set each end, and move starts where that must be, so that all is readable and nothing overlaps.

    A subtitle that lacks time may begin up to `LEAD_MS` before its first word, or have the next one begin as
    much later where that one can spare it; all of them are looked at from the last to the first, so that what
    one spares is not needed by those behind it. Starts and ends near a change of shot (sorted) go there.
    """
    shots = shot_changes_ms if profile.shot_gap_ms else ()
    limits = _latest_starts(drafts, profile, duration_ms)
    # When the one before has been read, and when it gives way even if it has not.
    read_ms, free_ms = 0.0, 0.0
    for row, (draft, limit) in enumerate(zip(drafts, limits, strict=True)):
        spoken_ms = draft.start_ms
        early = spoken_ms - LEAD_MS if limit is None else min(spoken_ms, limit)
        late = spoken_ms + LEAD_MS if limit is None else min(spoken_ms + LEAD_MS, limit)
        start_ms = max(early, min(read_ms, late), free_ms)
        least = max(read_ms, free_ms, spoken_ms - LEAD_MS)
        draft.start_ms = round(_on_shot(start_ms, shots, profile, least=least, most=late))
        next_ms = drafts[row + 1].start_ms if row + 1 < len(drafts) else inf
        spoken_free_ms = _spoken_free(draft, next_ms, profile)
        free_ms = max(draft.start_ms + MIN_CUE_MS + profile.gap_ms, min(spoken_free_ms, next_ms))
        read_ms = max(draft.start_ms + draft.needed_ms(profile) + profile.gap_ms, spoken_free_ms)
    _set_ends(drafts, profile, duration_ms, shots)


def _latest_starts(drafts: Sequence[Draft], profile: Profile, duration_ms: int) -> list[float | None]:
    """Return for each subtitle the latest start with which it and those behind it can be read.

    None where it cannot be, whatever is done for it: it gives way to those that can.
    """
    unreadable = _unreadable_starts(drafts, profile, duration_ms)
    found: list[float | None] = [None] * len(drafts)
    next_ms: float = duration_ms + profile.gap_ms if duration_ms > 0 else inf
    for row in range(len(drafts) - 1, -1, -1):
        if row in unreadable:
            next_ms = unreadable[row]
        else:
            found[row] = latest = next_ms - profile.gap_ms - drafts[row].needed_ms(profile)
            next_ms = min(drafts[row].start_ms + LEAD_MS, latest)
    return found


def _unreadable_starts(drafts: Sequence[Draft], profile: Profile, duration_ms: int) -> dict[int, float]:
    """Return which subtitles cannot be read where all before them are shown as soon as may be, and how soon
    they can be shown themselves.
    """
    found: dict[int, float] = {}
    free = -inf
    for row, draft in enumerate(drafts):
        spoken_next_ms: float = drafts[row + 1].start_ms if row + 1 < len(drafts) else inf
        next_ms = spoken_next_ms + LEAD_MS
        if spoken_next_ms == inf and duration_ms > 0:
            next_ms = duration_ms + profile.gap_ms
        begun_ms = min(max(free, draft.start_ms - LEAD_MS), draft.start_ms + LEAD_MS)
        free_ms = begun_ms + draft.needed_ms(profile) + profile.gap_ms
        free = _spoken_free(draft, spoken_next_ms, profile)
        if free_ms <= next_ms:
            free = max(free, free_ms)
        else:
            found[row] = begun_ms
    return found


def _spoken_free(draft: Draft, next_ms: float, profile: Profile) -> float:
    """Return when what follows may be shown; what is spoken at once with it does not hold it back."""
    return min(draft.spoken_until_ms + profile.gap_ms, next_ms)


def _set_ends(drafts: Sequence[Draft], profile: Profile, duration_ms: int, shots: Sequence[int]) -> None:
    for row, draft in enumerate(drafts):
        needed_ms = draft.needed_ms(profile)
        spoken_ms = draft.spoken_until_ms
        end_ms: float = max(
            spoken_ms + profile.hold_ms, min(draft.start_ms + needed_ms, spoken_ms + LINGER_MS)
        )
        most = draft.start_ms + profile.max_ms
        if duration_ms > draft.start_ms:
            most = min(most, duration_ms)
        end_ms = min(end_ms, most)
        if row + 1 < len(drafts):
            next_ms = drafts[row + 1].start_ms
            limit = next_ms - profile.gap_ms
            if limit - end_ms < profile.join_ms - profile.gap_ms:
                # A gap too short to be seen is closed; where that took too long, it is made a long one.
                open_ms = max(next_ms - profile.join_ms, spoken_ms, draft.start_ms + needed_ms)
                end_ms = limit if limit <= most else min(end_ms, open_ms)
            most = min(most, limit)
        least = max(draft.start_ms + needed_ms, spoken_ms)
        end_ms = _on_shot(end_ms, shots, profile, least=least, most=most, before=profile.gap_ms)
        draft.end_ms = max(round(end_ms), draft.start_ms + MIN_CUE_MS)


def _on_shot(
    time_ms: float, shots: Sequence[int], profile: Profile, *, least: float, most: float, before: int = 0
) -> float:
    """Return the time on (for ends, `before`) a change of shot that is too near, the same where none is."""
    at = bisect_left(shots, time_ms)
    near = [
        shot - before
        for shot in shots[max(0, at - 1) : at + 2]
        if abs(shot - before - time_ms) < profile.shot_gap_ms
    ]
    allowed = [shot for shot in near if least <= shot <= most]
    return min(allowed, key=lambda shot: abs(shot - time_ms), default=time_ms)
