"""Edits of notes: put one on words, change it, remove it. None where nothing would change."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from editor.document.changes import Edit, Part, Splice
from editor.document.edits.partial_speakers import TextPosition
from editor.document.values import Note, NoteColour, Segment, Transcript, Word, new_id

MAX_LABEL: Final = 40
"""A label is a word or two, to sort by; what is longer is cut."""


def add_note(
    transcript: Transcript,
    start: TextPosition,
    end: TextPosition,
    *,
    text: str = "",
    colour: NoteColour = NoteColour.YELLOW,
    label: str = "",
    who: str = "",
    time: str = "",
) -> Edit:
    """Put a note on the words that a stretch of text touches; on the word at a place that is no stretch.

    Raises:
        KeyError: there is no such segment.
    """
    row, from_word, to_word = _touched(transcript, start, end)
    segment = transcript.segments[row]
    start_ms = from_word.start_ms if from_word is not None else None
    end_ms = to_word.end_ms if to_word is not None else None
    start_ms = segment.start_ms if start_ms is None else start_ms
    note = Note(
        new_id(),
        from_word.id if from_word is not None else "",
        to_word.id if to_word is not None else "",
        start_ms,
        max(start_ms, segment.end_ms if end_ms is None else end_ms),
        tidy_text(text),
        colour,
        tidy_label(label),
        who,
        time,
    )
    changed = replace(segment, notes=(*segment.notes, note))
    name = "Add note" if note.text else "Highlight words"
    return Edit(name, (Splice(Part.SEGMENTS, row, (segment,), (changed,)),))


def change_note(
    transcript: Transcript, note_id: str, *, text: str, colour: NoteColour, label: str
) -> Edit | None:
    """Give a note another text, colour or label.

    Raises:
        KeyError: there is no such note.
    """
    changes = {"text": tidy_text(text), "colour": colour, "label": tidy_label(label)}
    splices = []
    known = False
    for row, segment in enumerate(transcript.segments):
        if segment.notes and any(note.id == note_id for note in segment.notes):
            known = True
            notes = tuple(
                replace(note, **changes) if note.id == note_id else note  # type: ignore[arg-type]  # by name
                for note in segment.notes
            )
            splices += _splice(row, segment, notes)
    if not known:
        raise KeyError(note_id)
    return Edit("Change note", tuple(splices)) if splices else None


def remove_notes(transcript: Transcript, note_ids: Collection[str]) -> Edit | None:
    """Remove notes; the text stays as it is."""
    splices = []
    gone: set[str] = set()
    for row, segment in enumerate(transcript.segments):
        if segment.notes:
            gone |= {note.id for note in segment.notes if note.id in note_ids}
            splices += _splice(row, segment, tuple(n for n in segment.notes if n.id not in note_ids))
    if not splices:
        return None
    return Edit("Remove note" if len(gone) == 1 else f"Remove {len(gone)} notes", tuple(splices))


def tidy_text(text: str) -> str:
    """Return a comment as it is kept: its lines, without white space around them."""
    return "\n".join(" ".join(line.split()) for line in text.strip().splitlines())


def tidy_label(label: str) -> str:
    """Return a label as it is kept: one line, at most `MAX_LABEL` characters."""
    return " ".join(label.split())[:MAX_LABEL].strip()


def _splice(row: int, segment: Segment, notes: tuple[Note, ...]) -> list[Splice]:
    if notes == segment.notes:
        return []
    return [Splice(Part.SEGMENTS, row, (segment,), (replace(segment, notes=notes),))]


def _touched(
    transcript: Transcript, start: TextPosition, end: TextPosition
) -> tuple[int, Word | None, Word | None]:
    """Return the row in which a stretch of text begins, and the first and last word that it touches.

    A place is on the word there, and between two on the one behind. Without any word, both are None.
    """
    first_row, last_row = transcript.row_of(start[0]), transcript.row_of(end[0])
    found: list[tuple[int, Word]] = []
    for row in range(first_row, last_row + 1):
        at = 0
        for word in transcript.segments[row].words:
            after = at + len(word.text)
            begun = (row, at) < (last_row, end[1])
            if start == end:
                begun = not found
            if begun and (row, after) > (first_row, start[1] if start != end else start[1] - 1):
                found.append((row, word))
            at = after + 1
    if found:
        return found[0][0], found[0][1], found[-1][1]
    words = transcript.segments[first_row].words
    return first_row, words[-1] if words else None, words[-1] if words else None
