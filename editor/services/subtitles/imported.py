"""Export as imported: subtitles that came in go out with the same cues, their words corrected."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from editor.document.values import Segment, Transcript
from editor.formats.decoding_text import format_timestamp
from editor.formats.subtitles.cue_markup import Markup
from editor.formats.subtitles.cues import Cue
from editor.formats.subtitles.imported_cues import ImportedCue, SubtitleFrame, cue_of, frame_of
from editor.services.subtitles.cue_timing import make_subtitles
from editor.services.subtitles.imported_text import (
    converted_lines,
    corrected_pieces,
    payload_lines,
    plain_text,
    with_speaker,
    without_styles,
    without_voices,
)
from editor.services.subtitles.profiles import STANDARD

MIN_CUE_MS = 40
"""A cue of no length is dropped by some programs without a word."""
LINGER_MS = 500
"""So long a cue stands behind its last word where the file did not say when it ends."""
MAX_LINGER_MS = 2_000
"""So long at most, where its times are taken from the sound."""


@dataclass(frozen=True, slots=True)
class ImportedSubtitles:
    """The file's text, its cues without markup, and what a person should know of it."""

    text: str
    cues: tuple[Cue, ...]
    notices: tuple[str, ...] = ()


@dataclass(slots=True)
class _Draft:
    """A cue on its way out: its times (an end that is not known is None), and its text as it stands."""

    start_ms: int
    end_ms: int | None
    lines: tuple[str, ...]
    shown: tuple[str, ...]
    speaker: str | None
    first: ImportedCue | None = None
    spoken: tuple[int, int] | None = None


def has_imported_cues(transcript: Transcript) -> bool:
    """Whether subtitles came in and were kept."""
    return frame_of(transcript.extra) is not None


def imported_subtitles(
    transcript: Transcript,
    frame: SubtitleFrame,
    *,
    format: str,
    names: bool | None,
    from_sound: bool = False,
    duration_ms: int = 0,
    on_progress: Callable[[float], None] | None = None,
) -> ImportedSubtitles:
    """Return the subtitles in their own format, or in the other of SRT and VTT.

    `names`: whether voices become names in the text where the format knows no voices; False leaves voices
    out where it knows them. `from_sound`: times are those of the words, where they were heard. What was put
    into the transcript since, and belongs to no cue, is cut by the standard profile.
    """
    target = Markup.WEBVTT if format == "vtt" else Markup.SUBRIP
    drafts: list[_Draft] = []
    loose: list[Segment] = []
    groups = list(_groups(transcript.segments))
    present = {cue.number for group in groups for _segment, cue in group if cue is not None}
    gone = set(range(frame.count)) - present
    for number, group in enumerate(groups):
        if on_progress is not None:
            on_progress(number / len(groups))
        if group[0][1] is None:
            loose.append(group[0][0])
        else:
            # A cue that is gone was deleted, or merged into the one before.
            merged = group[0][1].number + 1 in gone
            markups = (frame.markup, target)
            drafts.extend(_drafts(transcript, group, markups, names=names, may_be_merged=merged))
    made = make_subtitles(
        replace(transcript, segments=tuple(loose)), profile=STANDARD, duration_ms=duration_ms
    )
    drafts += [_Draft(cue.start_ms, cue.end_ms, cue.lines, cue.lines, cue.speaker) for cue in made.cues]
    if from_sound:
        _time_by_sound(drafts)
    drafts.sort(key=lambda draft: draft.start_ms)
    _set_ends(drafts)
    own = target is frame.markup
    write = _vtt if target is Markup.WEBVTT else _srt
    cues = tuple(Cue(d.start_ms, d.end_ms or d.start_ms, d.shown, d.speaker) for d in drafts)
    return ImportedSubtitles(write(drafts, frame if own else None), cues, _losses(drafts, frame, own=own))


_Part = tuple[Segment, ImportedCue | None]


def _groups(segments: Sequence[Segment]) -> Iterator[list[_Part]]:
    """Yield the segments that are one cue, or halves of one that was split; one that is none by itself."""
    group: list[_Part] = []
    for segment in segments:
        cue = cue_of(segment.extra)
        last = group[-1][1] if group else None
        if group and (cue is None or last is None or cue.number != last.number or cue.part < last.part):
            yield group
            group = []
        group.append((segment, cue))
    if group:
        yield group


def _drafts(
    transcript: Transcript,
    group: Sequence[_Part],
    markups: tuple[Markup, Markup],
    *,
    names: bool | None,
    may_be_merged: bool,
) -> Iterator[_Draft]:
    """Yield the cue that these segments are; a segment that was split begins a cue of its own.

    `markups` are those of the file that came in and of the one that goes out.
    """
    source, target = markups
    texts: list[list[str]] = [[]]
    members: list[list[Segment]] = [[]]
    at = 0
    while at < len(group):
        cue = group[at][1]
        assert cue is not None
        halves = [segment for segment, other in group[at:] if other is not None and other.part == cue.part]
        words = [word.text for segment in halves for word in segment.words]
        speaker = transcript.speaker(halves[0].speaker_id)
        pieces = with_speaker(
            corrected_pieces(cue, words, source), cue, speaker.name if speaker else None, source
        )
        own_texts = _halves(pieces, halves, source)
        for number, (segment, text) in enumerate(zip(halves, own_texts, strict=True)):
            if number:
                texts.append([])
                members.append([])
            if segment.words or not cue.pieces[1::2]:
                texts[-1].append(text)
                members[-1].append(segment)
        at += len(halves)
    first = group[0][1]
    assert first is not None
    own_words = sum({cue.part: len(cue.pieces) // 2 for _segment, cue in group if cue is not None}.values())
    filled = [row for row in range(len(texts)) if members[row]]
    for row in filled:
        raw = "".join(texts[row])
        raw = without_voices(raw) if names is False and target is Markup.WEBVTT else raw
        lines = (
            payload_lines((raw,), source)
            if source is target
            else converted_lines(raw, source=source, target=target, names=bool(names))
        )
        shown = tuple(kept for line in plain_text(raw, source).split("\n") if (kept := line.strip()))
        if not shown:
            continue
        own = members[row]
        speaker = transcript.speaker(own[0].speaker_id)
        if first.identifier and first.identifier == first.speaker and speaker:
            first = replace(first, identifier=speaker.name)  # the cue is named after who speaks
        start_ms, end_ms = _times(
            first,
            own,
            own_words=own_words if may_be_merged else None,
            is_first=row == filled[0],
            is_last=row == filled[-1],
        )
        yield _Draft(
            start_ms, end_ms, lines, shown, speaker.name if speaker else None,
            first if row == filled[0] else None, _spoken(own),
        )  # fmt: skip


def _halves(pieces: Sequence[str], segments: Sequence[Segment], markup: Markup) -> list[str]:
    """Cut a text where its segment was split; tags, which might be cut from their ends, are left out."""
    if len(segments) == 1:
        return ["".join(pieces)]
    halves: list[str] = []
    at = 0
    for number, segment in enumerate(segments):
        count = len(segment.words)
        is_last = number + 1 == len(segments)
        own = list(pieces[2 * at + (number > 0) : None if is_last else 2 * (at + count)])
        halves.append(without_styles("".join(own), markup).strip())
        at += count
    return halves


def _times(
    cue: ImportedCue, segments: Sequence[Segment], *, own_words: int | None, is_first: bool, is_last: bool
) -> tuple[int, int | None]:
    """Return a cue's times: its own, and those of the words where it has none or was split or merged.

    `own_words`: so many words it came in with, where another cue may have been merged into it.
    """
    spoken = _spoken(segments)
    start_ms, end_ms = cue.start_ms if is_first else None, cue.end_ms if is_last else None
    if start_ms is None:
        start_ms = spoken[0] if spoken else segments[0].start_ms
        if end_ms is not None and start_ms >= end_ms:
            start_ms = max(0, end_ms - LINGER_MS)
    if end_ms is None and spoken is not None:
        end_ms = spoken[1] + (LINGER_MS if is_last else 0)
    words = sum(len(segment.words) for segment in segments)
    if end_ms is not None and spoken is not None and own_words is not None and words > own_words:
        end_ms = max(end_ms, spoken[1])
    return start_ms, end_ms


def _spoken(segments: Sequence[Segment]) -> tuple[int, int] | None:
    """Return from when to when the segments' words are heard, None where none is."""
    words = [word for segment in segments for word in segment.words]
    starts = [word.start_ms for word in words if word.start_ms is not None]
    ends = [word.end_ms for word in words if word.end_ms is not None]
    return (min(starts), max(ends)) if starts and ends else None


def _time_by_sound(drafts: Sequence[_Draft]) -> None:
    """Let cues begin with their first word; each stands as long as before, but not long after its last."""
    for draft in drafts:
        if draft.spoken is None or draft.first is None:
            continue
        length = (draft.end_ms or draft.start_ms) - draft.start_ms
        begin, end = draft.spoken
        draft.start_ms, draft.end_ms = begin, max(end, min(begin + length, end + MAX_LINGER_MS))
    timed = sorted((draft for draft in drafts if draft.end_ms is not None), key=lambda draft: draft.start_ms)
    for draft, following in pairwise(timed):
        spoken_until = draft.spoken[1] if draft.spoken is not None else draft.start_ms
        if draft.end_ms is not None and draft.end_ms > following.start_ms:
            draft.end_ms = max(following.start_ms, spoken_until)


def _set_ends(drafts: Sequence[_Draft]) -> None:
    """Give an end to cues that have none, and a length to those without one."""
    for row, draft in enumerate(drafts):
        if draft.end_ms is None:
            following = next((d.start_ms for d in drafts[row + 1 :] if d.start_ms > draft.start_ms), None)
            wanted = draft.start_ms + MAX_LINGER_MS
            draft.end_ms = wanted if following is None else min(wanted, following)
        draft.end_ms = max(draft.end_ms, draft.start_ms + MIN_CUE_MS)


def _srt(drafts: Sequence[_Draft], frame: SubtitleFrame | None) -> str:
    blocks = []
    for number, draft in enumerate(drafts, start=1):
        name = draft.first.identifier if draft.first is not None and frame is not None else ""
        settings = draft.first.settings if draft.first is not None and frame is not None else ""
        times = f"{format_timestamp(draft.start_ms, ',')} --> {format_timestamp(draft.end_ms or 0, ',')}"
        label = name if name and not name.isdecimal() else str(number)
        blocks.append("\n".join((label, f"{times} {settings}".rstrip(), *draft.lines)) + "\n")
    return "\n".join(blocks)


def _vtt(drafts: Sequence[_Draft], frame: SubtitleFrame | None) -> str:
    blocks = [(frame.header if frame is not None and frame.header else "WEBVTT") + "\n"]
    for draft in drafts:
        first = draft.first if frame is not None else None
        times = f"{format_timestamp(draft.start_ms)} --> {format_timestamp(draft.end_ms or 0)}"
        if first is not None and first.before:
            blocks.append(first.before + "\n")
        name = [first.identifier] if first is not None and first.identifier else []
        settings = first.settings if first is not None else ""
        blocks.append("\n".join((*name, f"{times} {settings}".rstrip(), *draft.lines)) + "\n")
    if frame is not None and frame.footer:
        blocks.append(frame.footer + "\n")
    return "\n".join(blocks)


def _losses(drafts: Sequence[_Draft], frame: SubtitleFrame, *, own: bool) -> tuple[str, ...]:
    """Return what the other format has no place for."""
    if own:
        return ()
    cues = [draft.first for draft in drafts if draft.first is not None]
    notes = sum(bool(cue.before) for cue in cues) + bool(frame.footer)
    settings = sum(bool(cue.settings) for cue in cues)
    named = sum(bool(cue.identifier) and not cue.identifier.isdecimal() for cue in cues)
    lost = ((notes, "notes and styles"), (settings, "positions"), (named, "names of subtitles"))
    return tuple(f"Left out, for this format has no place for them: {what} ({n})." for n, what in lost if n)
