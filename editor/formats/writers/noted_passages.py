"""Noted passages: notes as writers need them, with the words they are on, and who says these when."""

from __future__ import annotations

from dataclasses import dataclass

from editor.document.notes import placed_notes
from editor.document.speaker_names import is_unknown_name
from editor.document.values import Note, Transcript, joined_text
from editor.formats.writers.spoken_turns import one_line


@dataclass(frozen=True, slots=True)
class NotedPassage:
    """A note; `text` are the words it is on ("" where they are gone), `speaker` who says the first of them.

    `word_ids` are the ids of these words, of the nearest one where they are gone; empty without any word.
    """

    note: Note
    start_ms: int
    end_ms: int
    speaker: str | None
    text: str
    word_ids: tuple[str, ...]

    @property
    def title(self) -> str:
        """The label and the comment in one line, the words where there is neither."""
        said = ": ".join(filter(None, (one_line(self.note.label), one_line(self.note.text))))
        return said or self.text


def noted_passages(transcript: Transcript) -> list[NotedPassage]:
    """Return all notes of a transcript, sorted by start."""
    names = {speaker.id: one_line(speaker.name) for speaker in transcript.speakers}
    passages = []
    for one in placed_notes(transcript):
        words = one.words(transcript)
        name = names.get(transcript.segments[one.row].speaker_id or "")
        passages.append(
            NotedPassage(
                one.note,
                one.start_ms,
                one.end_ms,
                None if not name or is_unknown_name(name) else name,
                "" if one.is_loose else one_line(joined_text(words)),
                tuple(word.id for word in words),
            )
        )
    return sorted(passages, key=lambda passage: passage.start_ms)
