"""The edit of the document that a free change of the text's lines amounts to. Qt-free."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from editor.document.changes import Edit
from editor.document.edits import (
    delete_segments,
    insert_segment,
    merge_with_previous,
    set_text,
    split_segment,
)
from editor.document.values import Transcript
from editor.document.word_diff import single_spaced

Verb = Callable[[Transcript], Edit | None]


def compose(transcript: Transcript, verbs: Sequence[Verb], *, label: str | None = None) -> Edit | None:
    """Return one edit that does what the verbs do one after another; None where they change nothing."""
    made: list[Edit] = []
    for verb in verbs:
        edit = verb(transcript)
        if edit is not None:
            transcript = edit.apply(transcript)
            made.append(edit)
    if not made:
        return None
    if len(made) == 1 and label is None:
        return made[0]
    splices = tuple(splice for edit in made for splice in edit.splices)
    return Edit(label or made[0].label, splices, why=made[0].why)


def reconcile(transcript: Transcript, row: int, *, old_count: int, lines: Sequence[str]) -> Edit | None:
    """Return the edit by which `old_count` segments from `row` read `lines`; None where nothing changed.

    Fewer lines than segments: the last line is what is left of the remaining segments, merged. More lines:
    the last segment is split; lines without words make no segment.
    """
    if not lines:
        ids = tuple(segment.id for segment in transcript.segments[row : row + old_count])
        return delete_segments(transcript, ids)
    kept = min(old_count, len(lines))
    verbs: list[Verb] = []
    last_id = transcript.segments[row + kept - 1].id
    for extra in transcript.segments[row + kept : row + old_count]:
        verbs.append(lambda t, i=extra.id: merge_with_previous(t, i))  # type: ignore[misc]
    for offset in range(kept - 1):
        segment_id, line = transcript.segments[row + offset].id, lines[offset]
        verbs.append(lambda t, i=segment_id, n=line: set_text(t, i, n))  # type: ignore[misc]
    tail = [single_spaced(line) for line in lines[kept - 1 :]]
    tail = [line for line in tail if line]
    verbs.append(lambda t: set_text(t, last_id, " ".join(tail)))
    for index in range(len(tail) - 1, 0, -1):
        position = len(" ".join(tail[:index]))
        verbs.append(lambda t, p=position: split_segment(t, last_id, p))  # type: ignore[misc]
    label = "Edit text" if len(lines) != old_count or old_count > 1 else None
    return compose(transcript, verbs, label=label)


def first_segment(transcript: Transcript, text: str) -> Edit | None:
    """Return the edit that makes the first segment of an empty transcript; None without words.

    Its end is a guess at an easy speaking rate, for nothing is known yet of where it is said.
    """
    count = len(text.split())
    if not count:
        return None
    return insert_segment(transcript, start_ms=0, end_ms=400 * count, text=text, speaker_id=None)
