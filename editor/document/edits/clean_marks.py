"""Marking words to be hidden or kept in clean text. Returns an edit, or None for no change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from editor.document.changes import Edit
from editor.document.edits.text import replace_segments
from editor.document.values import CleanMark, Transcript

_LABELS = {
    CleanMark.HIDE: "Leave out of clean exports",
    CleanMark.KEEP: "Keep in clean exports",
    None: "Follow the list for clean text",
}


def mark_clean(
    transcript: Transcript, segment_id: str, word_ids: Iterable[str], *, mark: CleanMark | None
) -> Edit | None:
    """Say what becomes of words of a segment where the text is written clean; None leaves it to the list.

    Text, times and states stay as they are.

    Raises:
        KeyError: there is no such segment or word.
    """
    row = transcript.row_of(segment_id)
    segment = transcript.segments[row]
    wanted = set(word_ids)
    if missing := wanted - {word.id for word in segment.words}:
        raise KeyError(*sorted(missing))
    if all(word.clean is mark for word in segment.words if word.id in wanted):
        return None
    words = tuple(replace(word, clean=mark) if word.id in wanted else word for word in segment.words)
    changed = replace(segment, words=words)
    return Edit(_LABELS[mark], (replace_segments(row, (segment,), (changed,)),))
