"""Applying a machine's result: only where nothing changed meanwhile, and never against a locked word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from editor.document.changes import Edit, Splice
from editor.document.edits.text import replace_segments
from editor.document.values import NamedBy, Segment, Transcript, Word


def apply_machine_result(
    transcript: Transcript,
    proposals: Sequence[tuple[Segment, Segment]],
    *,
    label: str,
    why: str,
    own_step: bool = False,
) -> Edit | None:
    """Put a machine's segments in the place of those it was given, as (before, after) pairs.

    A pair is left out when the segment is no longer `before`, or when `after` lost a locked word. Locked
    words stay exactly as they are, and the words around them keep out of their time; a speaker whom a person
    named stays, and so does a place where a turn begins. `why` names model and settings. The edit is undone
    together with the step before it unless it is to be a step of its own.
    """
    rows = {segment.id: row for row, segment in enumerate(transcript.segments)}
    splices: list[Splice] = []
    for before, after in proposals:
        row = rows.get(before.id)
        if row is None:
            continue
        now = transcript.segments[row]
        # A note that was made meanwhile changes nothing of what the machine was asked.
        if now != before and replace(now, notes=before.notes) != before:
            continue
        words = _keep_locked(before.words, after.words)
        if words is None:
            continue
        new = _keep_speaker(now, replace(after, id=before.id, words=words, notes=now.notes))
        if new != now:
            splices.append(replace_segments(row, (now,), (new,)))
    if not splices:
        return None
    return Edit(label, tuple(splices), why=why, actor="machine", extends_step=not own_step)


def _keep_speaker(before: Segment, after: Segment) -> Segment:
    """Return a machine's segment with what a person decided of its speaker, and its turn's beginning."""
    if before.named_by is NamedBy.PERSON:
        after = replace(after, speaker_id=before.speaker_id, named_by=NamedBy.PERSON)
    return replace(after, opens_turn=before.opens_turn or after.opens_turn)


def _keep_locked(before: Sequence[Word], after: Sequence[Word]) -> tuple[Word, ...] | None:
    locked = {word.id: word for word in before if word.locked}
    if not locked:
        return tuple(after)
    if not locked.keys() <= {word.id for word in after}:
        return None
    words = [locked.get(word.id, word) for word in after]
    _clear_before(words, locked)
    _clear_after(words, locked)
    return tuple(words)


def _clear_after(words: list[Word], locked: dict[str, Word]) -> None:
    """Move what overlaps the locked word before it out of its time."""
    floor_ms = 0
    for at, word in enumerate(words):
        if word.start_ms is None or word.end_ms is None:
            continue
        if word.id in locked:
            floor_ms = word.end_ms
        elif word.start_ms < floor_ms:
            words[at] = replace(word, start_ms=floor_ms, end_ms=max(word.end_ms, floor_ms))


def _clear_before(words: list[Word], locked: dict[str, Word]) -> None:
    """Move what overlaps the locked word after it out of its time."""
    ceiling_ms: int | None = None
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word.start_ms is None or word.end_ms is None:
            continue
        if word.id in locked:
            ceiling_ms = word.start_ms
        elif ceiling_ms is not None and word.end_ms > ceiling_ms:
            words[at] = replace(word, start_ms=min(word.start_ms, ceiling_ms), end_ms=ceiling_ms)
