"""Drafts of notes: what was written into a dialog that was closed without saving, to be offered again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from editor.document.values import NoteColour

NEW: Final = ""
"""In the place of a note's id: a note that is not in the text yet."""


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """What stands in the dialog: the comment, its colour and its label."""

    text: str
    colour: NoteColour
    label: str


class NoteDrafts:
    """Keeps one draft for each note, and one for the next new note, as long as a project is open."""

    def __init__(self) -> None:
        self._kept: dict[str, NoteDraft] = {}

    def forget_all(self) -> None:
        """Let go of all drafts: another project comes."""
        self._kept.clear()

    def forget(self, note_id: str) -> None:
        """Let go of a draft: it was saved, or discarded."""
        self._kept.pop(note_id, None)

    def of(self, note_id: str) -> NoteDraft | None:
        """Return the draft of a note, None where none was kept."""
        return self._kept.get(note_id)

    def keep(self, note_id: str, written: NoteDraft, *, saved: NoteDraft) -> bool:
        """Keep what was written, unless it says what is saved already; return whether it is kept."""
        if written == saved or (note_id == NEW and not written.text.strip()):
            self.forget(note_id)
            return False
        self._kept[note_id] = written
        return True
