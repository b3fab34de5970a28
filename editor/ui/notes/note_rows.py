"""Note rows: notes as they are listed, with the words they are on and who says these. Qt-free."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from editor.document.notes import PlacedNote
from editor.document.values import Note, NoteColour, Transcript


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note, where it stands, the words it is on, and the name of who says them ("" for nobody)."""

    placed: PlacedNote
    quote: str
    speaker: str

    @property
    def note(self) -> Note:
        """The note itself."""
        return self.placed.note


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """Which notes are listed: those of a colour and of a person; None for all."""

    colour: NoteColour | None = None
    who: str | None = None

    def lets_through(self, note: Note) -> bool:
        """Whether a note is listed."""
        return self.colour in (None, note.colour) and self.who in (None, note.who)


def note_rows(transcript: Transcript, placed: Iterable[PlacedNote]) -> tuple[NoteRow, ...]:
    """Return the rows of notes, in their order."""
    names = {speaker.id: speaker.name for speaker in transcript.speakers}
    return tuple(
        NoteRow(
            one,
            "" if one.is_loose else one.quote(transcript),
            names.get(transcript.segments[one.row].speaker_id or "", ""),
        )
        for one in placed
    )


def people(rows: Iterable[NoteRow]) -> list[str]:
    """Return who wrote notes, by name."""
    return sorted({row.note.who for row in rows}, key=str.casefold)


def labels(rows: Iterable[NoteRow]) -> list[str]:
    """Return the labels in use, by name."""
    return sorted({row.note.label for row in rows if row.note.label}, key=str.casefold)


def next_note(placed: Sequence[PlacedNote], at: tuple[int, int], step: int) -> PlacedNote | None:
    """Return the note that begins next behind a word, or before it; from the end it goes on at the start."""
    if not placed:
        return None
    if step > 0:
        return next((one for one in placed if (one.row, one.first) > at), placed[0])
    return next((one for one in reversed(placed) if (one.row, one.first) < at), placed[-1])
