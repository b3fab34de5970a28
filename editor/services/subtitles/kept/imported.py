"""Export as imported: subtitles that came in go out with the same cues, their words corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from editor.document.time_codes import is_time_code
from editor.document.values import Segment, Transcript
from editor.formats.decoding_text import format_timestamp
from editor.formats.subtitles.cue_markup import Markup
from editor.formats.subtitles.cues import Cue
from editor.formats.subtitles.imported_cues import SubtitleFrame, cue_of
from editor.services.subtitles.cue_timing import make_subtitles
from editor.services.subtitles.kept.imported_drafts import CueDraft, GroupDrafts, cue_groups
from editor.services.subtitles.kept.inserted_cues import put_between
from editor.services.subtitles.profiles import STANDARD

MIN_CUE_MS = 40
"""A cue of no length is dropped by some programs without a word."""
MAX_LINGER_MS = 2_000
"""So long at most a cue stands behind its last word, where its times are taken from the sound."""


@dataclass(frozen=True, slots=True)
class ImportedSubtitles:
    """The file's text, its cues without markup, and what a person should know of it."""

    text: str
    cues: tuple[Cue, ...]
    notices: tuple[str, ...] = ()


def _without_added_codes(segment: Segment) -> Segment:
    """Return a segment without the time codes that somebody wrote into it; its subtitle's own ones stay."""
    if not any(map(is_time_code, segment.words)):
        return segment
    cue = cue_of(segment.extra)
    own = set(cue.pieces) if cue is not None else set()
    words = tuple(word for word in segment.words if word.text in own or not is_time_code(word))
    return replace(segment, words=words)


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
    """Return the subtitles in their own format, or in the other of SRT and VTT; their cues serve any other.

    `names`: whether voices become names in the text where the format knows no voices; False leaves voices
    out where it knows them. `from_sound`: times are those of the words, where they were heard. What was put
    into the transcript since, and belongs to no cue, is cut by the standard profile.
    """
    target = Markup.WEBVTT if format == "vtt" else Markup.SUBRIP
    transcript = replace(transcript, segments=tuple(map(_without_added_codes, transcript.segments)))
    making = GroupDrafts(transcript, (frame.markup, target), names=names)
    drafts: list[CueDraft] = []
    loose: list[Segment] = []
    groups = list(cue_groups(transcript.segments))
    present = {cue.number for group in groups for _segment, cue in group if cue is not None}
    gone = set(range(frame.count)) - present
    for number, group in enumerate(groups):
        if on_progress is not None:
            on_progress(number / len(groups))
        if group[0][1] is None:
            loose.append(group[0][0])
        else:
            # A cue that is gone was deleted, or merged into the one before.
            drafts += making.drafts(group, may_be_merged=group[0][1].number + 1 in gone)
    made = make_subtitles(
        replace(transcript, segments=tuple(loose)), profile=STANDARD, duration_ms=duration_ms
    )
    if from_sound:
        _time_by_sound(drafts)
    drafts.sort(key=lambda draft: draft.start_ms)
    _set_ends(drafts)
    drafts = put_between(drafts, made.cues, target)
    own = target is frame.markup
    write = _vtt if target is Markup.WEBVTT else _srt
    cues = tuple(Cue(d.start_ms, d.end_ms or d.start_ms, d.shown, d.speaker, d.times) for d in drafts)
    losses = _losses(drafts, frame, own=format == frame.format)
    return ImportedSubtitles(write(drafts, frame if own else None), cues, losses)


def _time_by_sound(drafts: Sequence[CueDraft]) -> None:
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


def _set_ends(drafts: Sequence[CueDraft]) -> None:
    """Give an end to cues that have none, and a length to those without one."""
    for row, draft in enumerate(drafts):
        if draft.end_ms is None:
            following = next((d.start_ms for d in drafts[row + 1 :] if d.start_ms > draft.start_ms), None)
            wanted = draft.start_ms + MAX_LINGER_MS
            draft.end_ms = wanted if following is None else min(wanted, following)
        draft.end_ms = max(draft.end_ms, draft.start_ms + MIN_CUE_MS)


def _srt(drafts: Sequence[CueDraft], frame: SubtitleFrame | None) -> str:
    blocks = []
    for number, draft in enumerate(drafts, start=1):
        name = draft.first.identifier if draft.first is not None and frame is not None else ""
        settings = draft.first.settings if draft.first is not None and frame is not None else ""
        times = f"{format_timestamp(draft.start_ms, ',')} --> {format_timestamp(draft.end_ms or 0, ',')}"
        label = name if name and not name.isdecimal() else str(number)
        blocks.append("\n".join((label, f"{times} {settings}".rstrip(), *draft.lines)) + "\n")
    return "\n".join(blocks)


def _vtt(drafts: Sequence[CueDraft], frame: SubtitleFrame | None) -> str:
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


def _losses(drafts: Sequence[CueDraft], frame: SubtitleFrame, *, own: bool) -> tuple[str, ...]:
    """Return what the other format has no place for."""
    if own:
        return ()
    cues = [draft.first for draft in drafts if draft.first is not None]
    notes = sum(bool(cue.before) for cue in cues) + bool(frame.footer)
    settings = sum(bool(cue.settings) for cue in cues)
    named = sum(bool(cue.identifier) and not cue.identifier.isdecimal() for cue in cues)
    lost = ((notes, "notes and styles"), (settings, "positions"), (named, "names of subtitles"))
    return tuple(
        f"Not exported because this format doesn’t support them: {what} ({n})." for n, what in lost if n
    )
