"""Cue timing: subtitles are shown when spoken, long enough to be read, never two at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import inf

from alignment.text.signs import is_sign
from editor.document.speaker_names import is_unknown_name
from editor.document.time_codes import without_time_codes
from editor.document.values import Segment, Transcript, Word
from editor.formats.decoding_text import clean_text
from editor.formats.subtitles.cues import Cue
from editor.services.subtitles.cutting.cue_drafts import MIN_CUE_MS, Draft, assign_times, glued, join_short
from editor.services.subtitles.cutting.cue_splitting import LONG_PAUSE_MS, CueWords, WordTime, split_into_cues
from editor.services.subtitles.cutting.known_cuts import KnownCuts, RunCut
from editor.services.subtitles.cutting.line_breaks import ends_sentence
from editor.services.subtitles.profiles import STANDARD, LetterCase, Profile

__all__ = ["MIN_CUE_MS", "Subtitles", "continues", "first_spoken_ms", "make_subtitles", "one_at_a_time"]

DASH = "–"
"""Stands where another person begins to speak."""


@dataclass(frozen=True, slots=True)
class Subtitles:
    """Cues in the order of time, never overlapping; `left_out`: segments without words, or without time."""

    cues: tuple[Cue, ...]
    left_out: tuple[Segment, ...]


def make_subtitles(
    transcript: Transcript,
    *,
    profile: Profile = STANDARD,
    names_in_text: bool = False,
    dashes: bool = False,
    duration_ms: int = 0,
    shot_changes_ms: Sequence[int] = (),
    known: KnownCuts | None = None,
    on_progress: Callable[[float], None] | None = None,
) -> Subtitles:
    """Make the subtitles of a transcript; `duration_ms` of the recording bounds the last (0: not known).

    Times come from the words. Words that were not heard have none: they stand with the words around them.
    Where nothing of a whole subtitle was heard, it takes the time that its segment leaves for it; where
    that is none, it is left out and reported, as is a segment of nothing but signs. A sentence that goes on
    in the next segment is cut as one. `names_in_text`: where the speaker changes, the name and a colon come
    before the text; with `dashes` a dash does, where more than one person speaks. `shot_changes_ms`: when the
    picture's shots change, sorted. `known`: what stayed the same since it was cut is taken from there.
    `on_progress` hears the fraction done and may raise to stop.
    """
    transcript = without_time_codes(transcript)
    known = known or KnownCuts()
    known.begin((profile, transcript.language))
    dashes = dashes and len({segment.speaker_id for segment in transcript.segments if segment.words}) > 1
    drafts: list[Draft] = []
    left_out: list[Segment] = []
    speaker: str | None = None
    names = {one.id: " ".join(clean_text(one.name).split()) or None for one in transcript.speakers}
    before_ms = -inf
    over_ms = duration_ms + profile.gap_ms if duration_ms > 0 else inf
    runs = _runs(sorted(transcript.segments, key=first_spoken_ms), left_out)
    for row, run in enumerate(runs):
        if on_progress is not None:
            on_progress(row / len(runs))
        name = names.get(run[0].speaker_id or "")
        label = DASH if dashes else f"{name}:" if names_in_text and name else ""
        is_other = not drafts or name != speaker or _may_be_another(run[0], name)
        prefix = label.split() if is_other else ()
        after_ms = first_spoken_ms(runs[row + 1][0]) if row + 1 < len(runs) else over_ms
        cut = partial(_run_drafts, run, name, prefix, profile, transcript.language)
        cut = partial(cut, before_ms=before_ms, after_ms=after_ms)
        made, lost, read_ms = known.cut(run, (name, tuple(prefix), before_ms, after_ms), cut)
        drafts += made
        left_out += lost
        if made:
            speaker = name
            before_ms = max(made[-1].spoken_until_ms, read_ms)
    known.end()
    drafts.sort(key=lambda draft: draft.start_ms)
    drafts = join_short(drafts, profile, dialogue=not names_in_text)
    assign_times(drafts, profile, duration_ms=duration_ms, shot_changes_ms=shot_changes_ms)
    cues = (
        Cue(d.start_ms, d.end_ms, d.lines(profile, transcript.language), d.speaker, d.word_times(profile))
        for d in drafts
    )
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
            apart[-1] = _together(last, cue)
        else:
            apart[-1] = replace(last, end_ms=cue.start_ms)
            apart.append(cue)
    return tuple(apart)


def _together(cue: Cue, other: Cue) -> Cue:
    """Return two cues as one that shows the lines of both."""
    speaker = cue.speaker if cue.speaker == other.speaker else None
    words = (*_known(cue), *_known(other)) if cue.words or other.words else ()
    end_ms = max(cue.end_ms, other.end_ms)
    return Cue(cue.start_ms, end_ms, (*cue.lines, *other.lines), speaker, words)


def _known(cue: Cue) -> tuple[WordTime, ...]:
    return cue.words or (None,) * len(cue.text.split())


def first_spoken_ms(segment: Segment) -> int:
    """Return when the first word of a segment that was heard begins, its own start where none was."""
    return next((word.start_ms for word in segment.words if word.start_ms is not None), segment.start_ms)


def continues(before: Segment, after: Segment) -> bool:
    """Whether a sentence of one segment goes on in the next, so that both are cut into subtitles as one."""
    if before.speaker_id != after.speaker_id or after.opens_turn or not before.words or not after.words:
        return False
    last, first = before.words[-1], after.words[0]
    if last.end_ms is None or first.start_ms is None or ends_sentence(last.text):
        return False
    return 0 <= first.start_ms - last.end_ms < LONG_PAUSE_MS


def _may_be_another(segment: Segment, name: str | None) -> bool:
    """Whether a turn of nobody that is known begins here: it need not be who spoke before."""
    return segment.opens_turn and (name is None or is_unknown_name(name))


def _runs(segments: Iterable[Segment], left_out: list[Segment]) -> list[list[Segment]]:
    """Return segments, those that go on in the next with it; signs alone are left out, empty ones too."""
    runs: list[list[Segment]] = []
    for segment in segments:
        if all(is_sign(word.text) for word in segment.words):
            left_out += [segment] if segment.words else []
        elif runs and continues(runs[-1][-1], segment):
            runs[-1].append(segment)
        else:
            runs.append([segment])
    return runs


def _run_drafts(
    run: Sequence[Segment],
    name: str | None,
    prefix: Sequence[str],
    profile: Profile,
    language: str,
    *,
    before_ms: float,
    after_ms: float,
) -> RunCut:
    """Return the subtitles of segments that are cut as one, segments of which some found no time, and how
    soon the last subtitle can have been read.
    """
    words, texts, owners = _shown_words(run, profile)
    parts = split_into_cues(
        words,
        texts,
        prefix=prefix,
        profile=profile,
        language=language,
        before_ms=before_ms,
        after_ms=after_ms,
    )
    timed, lost = _timed_cues(run[0].start_ms, run[-1].end_ms, parts)
    rows = {owners[at] for part in lost for at in range(part.first, part.end)}
    drafts = [
        Draft(_glued(part, words, profile), start_ms, end_ms, name, times=part.times)
        for part, start_ms, end_ms in timed
    ]
    if drafts and parts[0] is timed[0][0]:
        drafts[0].is_another = _may_be_another(run[0], name)
    return drafts, [run[row] for row in sorted(rows)], parts[-1].read_ms if parts else -inf


def _glued(part: CueWords, words: Sequence[Word], profile: Profile) -> tuple[str, ...]:
    """Return the texts of a subtitle, its no-break spaces between them."""
    said = [word.space for word in words[part.first : part.end]]
    unsaid = [" "] * (len(part.texts) - len(said))
    return glued(part.texts, [*unsaid, *said], width=profile.line_chars)


def _shown_words(run: Sequence[Segment], profile: Profile) -> tuple[list[Word], list[str], list[int]]:
    """Return the words that show anything, how they are shown, and in which segment each stands."""
    words: list[Word] = []
    texts: list[str] = []
    owners: list[int] = []
    for row, segment in enumerate(run):
        for word in _without_lone_signs(segment.words):
            text = " ".join(clean_text(word.text).split())
            if text:
                words.append(word)
                texts.append(text.upper() if profile.letter_case is LetterCase.CAPITALS else text)
                owners.append(row)
    return words, texts, owners


def _without_lone_signs(words: Sequence[Word]) -> Sequence[Word]:
    """Return words of which signs have no time where no word has one: what nobody said lasts no moment."""
    if any(word.start_ms is not None and not is_sign(word.text) for word in words):
        return words
    return [replace(word, start_ms=None, end_ms=None) for word in words]


def _timed_cues(
    start_ms: int, end_ms: int, parts: Sequence[CueWords]
) -> tuple[list[tuple[CueWords, int, int]], list[CueWords]]:
    """Return each part with start and end that has a time or finds one, and those that found none.

    Words that were not heard share the time between those around them, or up to the bounds given.
    """
    placed: list[tuple[CueWords, int, int]] = []
    lost: list[CueWords] = []
    row = 0
    while row < len(parts):
        part = parts[row]
        if part.start_ms is not None and part.end_ms is not None:
            placed.append((part, part.start_ms, part.end_ms))
            row += 1
            continue
        until = next((i for i in range(row, len(parts)) if parts[i].start_ms is not None), len(parts))
        free_from = placed[-1][2] if placed else start_ms
        after = parts[until].start_ms if until < len(parts) else None
        free_to = end_ms if after is None else after
        lengths = [sum(map(len, part.texts)) for part in parts[row:until]]
        at = float(free_from)
        for unheard, length in zip(parts[row:until], lengths, strict=True):
            share = max(0, free_to - free_from) * length / max(1, sum(lengths))
            if share >= 2 * MIN_CUE_MS:
                placed.append((unheard, round(at), round(at + share)))
            else:
                lost.append(unheard)
            at += share
        row = until
    return placed, lost
