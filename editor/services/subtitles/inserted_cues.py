"""Inserted cues: what was put into a transcript since its subtitles came in, shown where these leave room."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from editor.formats.subtitles.cue_markup import Markup
from editor.formats.subtitles.cues import Cue
from editor.services.subtitles.cue_timing import MIN_CUE_MS
from editor.services.subtitles.imported_drafts import CueDraft
from editor.services.subtitles.imported_text import escaped, payload_lines

COMFORTABLE_MS = 833
"""A subtitle that is shown so long can be read: for less, one that lingers before it gives way."""


def put_between(kept: Sequence[CueDraft], inserted: Sequence[Cue], markup: Markup) -> list[CueDraft]:
    """Return kept cues, sorted by start and with ends, and inserted ones in the time that is free between.

    An inserted cue is cut to what the kept ones leave of its time. Where that is too short to be read, the
    one before it ends with its own last word. Where even so nobody could notice it, its lines are shown
    with the kept one's: no text is lost, and nothing that was put in stands over what came in. `markup` is
    that of the file that goes out.
    """
    drafts = list(kept)
    for cue in inserted:
        lines = payload_lines(("\n".join(escaped(line, markup) for line in cue.lines),), markup)
        start_ms, end_ms = _free(drafts, cue.start_ms, cue.end_ms)
        if end_ms - start_ms < min(COMFORTABLE_MS, cue.end_ms - cue.start_ms):
            _give_way(drafts, cue)
            start_ms, end_ms = _free(drafts, cue.start_ms, cue.end_ms)
        if end_ms - start_ms < MIN_CUE_MS:
            beside = max(drafts, key=lambda draft: _shared_ms(draft, cue))
            beside.lines, beside.shown = (*beside.lines, *lines), (*beside.shown, *cue.lines)
        else:
            made = CueDraft(start_ms, end_ms, lines, cue.lines, cue.speaker)
            drafts.insert(bisect_left(drafts, start_ms, key=lambda draft: draft.start_ms), made)
    return drafts


def _free(drafts: Sequence[CueDraft], start_ms: int, end_ms: int) -> tuple[int, int]:
    """Return the longest stretch between two times in which no draft is shown; one of no length for none."""
    best, at = (start_ms, start_ms), start_ms
    for draft in drafts:
        if _end(draft) <= start_ms or draft.start_ms >= end_ms:
            continue
        if draft.start_ms - at > best[1] - best[0]:
            best = (at, draft.start_ms)
        at = max(at, _end(draft))
    return (at, end_ms) if end_ms - at > best[1] - best[0] else best


def _give_way(drafts: Sequence[CueDraft], cue: Cue) -> None:
    """Let a draft that lingers into the cue's time end where that begins, but not before its last word."""
    for draft in drafts:
        if draft.spoken is not None and draft.start_ms < cue.start_ms < _end(draft):
            until_ms = max(draft.spoken[1], cue.start_ms, draft.start_ms + MIN_CUE_MS)
            draft.end_ms = min(_end(draft), until_ms)


def _shared_ms(draft: CueDraft, cue: Cue) -> int:
    return min(_end(draft), cue.end_ms) - max(draft.start_ms, cue.start_ms)


def _end(draft: CueDraft) -> int:
    return draft.end_ms if draft.end_ms is not None else draft.start_ms
