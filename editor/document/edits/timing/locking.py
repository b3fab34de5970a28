"""Locking the times of words against the machine. Returns an edit, or None for no change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from editor.document.changes import Edit
from editor.document.edits.text import EditError, replace_segments
from editor.document.values import Transcript


def lock_words(
    transcript: Transcript, segment_id: str, word_ids: Iterable[str], *, locked: bool
) -> Edit | None:
    """Lock the times of words of a segment, or let the machine move them again.

    Raises:
        KeyError: there is no such segment or word.
        EditError: a word that is to be locked has no times.
    """
    row = transcript.row_of(segment_id)
    segment = transcript.segments[row]
    wanted = set(word_ids)
    if missing := wanted - {word.id for word in segment.words}:
        raise KeyError(*sorted(missing))
    chosen = [word for word in segment.words if word.id in wanted]
    untimed = next((word for word in chosen if word.start_ms is None), None)
    if locked and untimed is not None:
        raise EditError(f"“{untimed.text}” has no times to lock.")
    if all(word.locked == locked for word in chosen):
        return None
    words = tuple(replace(word, locked=locked) if word.id in wanted else word for word in segment.words)
    label = "Lock times" if locked else "Unlock times"
    return Edit(label, (replace_segments(row, (segment,), (replace(segment, words=words),)),))
