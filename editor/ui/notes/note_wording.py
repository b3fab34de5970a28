"""Notes in words: what their colours are called, and all that is known of one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.document.values import NoteColour
from editor.ui.language.dates import localized_time
from editor.ui.look.timecode import timecode
from editor.ui.notes.note_rows import NoteRow


class NoteWording(QObject):
    """Words for notes."""

    def colour(self, colour: NoteColour) -> str:
        """Return what a colour is called."""
        names = {
            NoteColour.YELLOW: self.tr("Yellow"),
            NoteColour.GREEN: self.tr("Green"),
            NoteColour.BLUE: self.tr("Blue"),
            NoteColour.RED: self.tr("Red"),
            NoteColour.PURPLE: self.tr("Purple"),
        }
        return names[colour]

    def person(self, who: str) -> str:
        """Return who wrote a note, in words where that is not known."""
        return who or self.tr("Unknown")

    def head(self, row: NoteRow) -> str:
        """Return when its words are said, by whom, and its label."""
        return " · ".join(filter(None, (timecode(row.placed.start_ms), row.speaker, row.note.label)))

    def quote(self, row: NoteRow) -> str:
        """Return the words that it is on."""
        return (
            self.tr("“{words}”").format(words=row.quote) if row.quote else self.tr("Its words were deleted")
        )

    def foot(self, row: NoteRow) -> str:
        """Return who wrote it, and when."""
        return " · ".join(filter(None, (self.person(row.note.who), localized_time(row.note.time))))

    def whole(self, row: NoteRow) -> str:
        """Return all that is known of a note, as it is read aloud."""
        head = f"{self.head(row)}, {self.colour(row.note.colour)}"
        return "\n".join(filter(None, (head, self.quote(row), row.note.text, self.foot(row))))
