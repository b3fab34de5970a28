"""Editing speakers: assigned to segments or words, renamed, merged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.document.changes import Edit, Part
from editor.document.edits import (
    EditError,
    add_speaker,
    assign_speaker,
    assign_speaker_named,
    assign_speaker_to_words,
    assign_speaker_to_words_named,
    merge_speakers,
    rename_speaker,
)
from editor.document.history import Caret
from editor.document.values import Segment, Speaker
from editor.ui.look.prompts import Prompts
from editor.ui.text.editor import TranscriptEditor

Place = tuple[str, int]


class SpeakerEditing(QObject):
    """What the Speaker menu does; each is one step for undo."""

    message = Signal(str)

    def __init__(self, editor: TranscriptEditor, prompts: Prompts) -> None:
        super().__init__(editor)
        self._editor = editor
        self._prompts = prompts

    @property
    def can_edit(self) -> bool:
        """Whether there is a text, and it may be changed."""
        return self._editor.can_edit

    @property
    def can_edit_segment(self) -> bool:
        """Whether the caret is in a segment whose speaker may be changed."""
        return self._editor.can_edit_segment

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Who speaks in this transcript."""
        return self._editor.transcript.speakers

    def assign(self, speaker_id: str | None, *, rows: range | None = None) -> None:
        """Say who speaks the selected words, else in the caret's segment, or in these rows."""
        transcript, part = self._editor.transcript, self._part() if rows is None else None
        if part is None:
            self._editor.apply(assign_speaker(transcript, self._selected_ids(rows), speaker_id))
        else:
            self._apply_to_part(assign_speaker_to_words(transcript, *part, speaker_id))

    def assign_number(self, number: int) -> None:
        """Say that the speaker of that number, from 1 on, speaks in the selected segments."""
        if number <= len(self.speakers):
            self.assign(self.speakers[number - 1].id)
        else:
            self.message.emit(self.tr("There is no speaker {number} yet").format(number=number))

    def assign_new(self, *, rows: range | None = None) -> None:
        """Ask for a name and say that this person speaks in the selected segments."""
        name = self._prompts.text(self._parent(), self.tr("New speaker"), self.tr("Name:"))
        if name is None:
            return
        transcript, part = self._editor.transcript, self._part() if rows is None else None
        if part is None:
            self._editor.apply(assign_speaker_named(transcript, self._selected_ids(rows), name))
        else:
            self._apply_to_part(assign_speaker_to_words_named(transcript, *part, name))

    @property
    def has_part(self) -> bool:
        """Whether the person selected words, of which alone a speaker can be told."""
        return self._part() is not None

    def _part(self) -> tuple[Place, Place] | None:
        """Return where the words that the person selected start and end, None where none are."""
        if not self._editor.has_user_selection:
            return None
        start, end = self._editor.selection_positions()
        first, last = self._editor.segment(start[0]), self._editor.segment(end[0])
        return ((first.id, start[1]), (last.id, end[1])) if first and last else None

    def _apply_to_part(self, edit: Edit | None) -> None:
        """Apply an edit that may split segments, and go to the first part that has a new speaker."""
        if edit is None:
            return
        splits = [splice for splice in edit.splices if len(splice.new) > len(splice.old)]
        part = edit.splices[-1].new[0] if edit.splices else None
        for splice in edit.splices:
            if splice.part is Part.SEGMENTS and len(splice.new) == len(splice.old):
                part = splice.new[0]
                break
        caret = Caret(part.id, 0, 0) if isinstance(part, Segment) else None
        if self._editor.apply(edit, caret_after=caret):
            self._editor.ensureCursorVisible()
            if any(splice.part is Part.SEGMENTS for splice in splits):
                self.message.emit(self.tr("The selected words are a segment of their own now"))

    def add_speaker(self) -> None:
        """Ask for the name of a speaker who is to be assigned later."""
        name = self._prompts.text(self._parent(), self.tr("New speaker"), self.tr("Name:"))
        if name is not None:
            self._apply_named(lambda: add_speaker(self._editor.transcript, name))

    def merge_speakers(self, speaker_id: str, into_id: str) -> None:
        """Give everything that one speaker says to another."""
        self._editor.apply(merge_speakers(self._editor.transcript, speaker_id, into_id))

    def _apply_named(self, make: Callable[[], Edit | None]) -> None:
        """Apply an edit that refuses some names; say so where it does."""
        try:
            self._editor.apply(make())
        except EditError as error:
            self.message.emit(str(error))

    def rename_speaker(self, speaker_id: str) -> None:
        """Ask for another name; where it is another speaker's, ask whether the two are one."""
        transcript = self._editor.transcript
        speaker = transcript.speaker(speaker_id)
        if speaker is None:
            return
        title = self.tr("Rename speaker")
        name = self._prompts.text(self._parent(), title, self.tr("Name:"), value=speaker.name)
        if name is None:
            return
        other = next((s for s in transcript.speakers if s.name == name and s.id != speaker_id), None)
        if other is not None:
            text = self.tr("There is a speaker named {name} already. Are the two the same person?")
            if self._prompts.confirm(
                self._parent(), title, text.format(name=name), yes=self.tr("Merge the two")
            ):
                self._editor.apply(merge_speakers(transcript, speaker_id, other.id))
            return
        self._apply_named(lambda: rename_speaker(transcript, speaker_id, name))

    def _selected_ids(self, rows: range | None = None) -> list[str]:
        chosen = self._editor.selected_rows() if rows is None else rows
        segments = [self._editor.segment(row) for row in chosen]
        return [segment.id for segment in segments if segment is not None]

    def _parent(self) -> QWidget:
        return self._editor.window()
