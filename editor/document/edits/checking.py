"""Checked segments: a person says that they heard a segment and that it is right, or takes that back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from editor.document.changes import Edit
from editor.document.edits.text import neighbouring_rows, replace_segments
from editor.document.values import Check, Transcript


def check_segments(transcript: Transcript, segment_ids: Iterable[str], check: Check) -> Edit | None:
    """Say that segments were heard and are right; those that are checked already keep who and when.

    Raises:
        KeyError: there is no such segment.
    """
    return _set_checks(transcript, segment_ids, check)


def uncheck_segments(transcript: Transcript, segment_ids: Iterable[str]) -> Edit | None:
    """Say that segments are to be checked again.

    Raises:
        KeyError: there is no such segment.
    """
    return _set_checks(transcript, segment_ids, None)


def _set_checks(transcript: Transcript, segment_ids: Iterable[str], check: Check | None) -> Edit | None:
    splices, count = [], 0
    for run in neighbouring_rows(transcript, segment_ids):
        old = transcript.segments[run[0] : run[-1] + 1]
        new = [
            segment if (segment.checked is None) == (check is None) else replace(segment, checked=check)
            for segment in old
        ]
        changed = sum(one is not other for one, other in zip(old, new, strict=True))
        if changed:
            splices.append(replace_segments(run[0], old, new))
            count += changed
    if not splices:
        return None
    if check is None:
        return Edit(
            "Mark segment as unchecked" if count == 1 else f"Mark {count} segments as unchecked",
            tuple(splices),
        )
    return Edit(
        "Mark segment as checked" if count == 1 else f"Mark {count} segments as checked", tuple(splices)
    )
