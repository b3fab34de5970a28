"""Editing speakers: said of turns, segments or words, renamed, merged."""

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
from editor.document.turns import is_named
from editor.document.values import Segment, Speaker
from editor.ui.look.prompts import Prompts
from editor.ui.speakers.speaker_reach import Reach, SpeakerReach, Unit
from editor.ui.text.editor import TranscriptEditor


class SpeakerEditing(QObject):
    """What the Speaker menu does; each is one step for undo."""

    message = Signal(str)

    def __init__(self, editor: TranscriptEditor, prompts: Prompts) -> None:
        super().__init__(editor)
        self._editor = editor
        self._prompts = prompts
        self.reach = SpeakerReach(editor)

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

    # -- who speaks ---------------------------------------------------------------------------------

    def assign(self, speaker_id: str | None, reach: Reach | None = None) -> None:
        """Say who speaks what is selected, else the caret's turn; or within another reach."""
        reach = reach or self.reach.find()
        if reach is None:
            return
        transcript = self._editor.transcript
        if reach.words is not None:
            edit = assign_speaker_to_words(transcript, *reach.words, speaker_id)
        else:
            edit = assign_speaker(transcript, self._ids(reach), speaker_id)
        speaker = transcript.speaker(speaker_id)
        self._apply(edit, reach, name=speaker.name if speaker is not None else self.tr("No speaker"))

    def assign_named(self, name: str, reach: Reach | None = None) -> None:
        """Say by name who speaks there; a name not known yet becomes a new speaker."""
        reach = reach or self.reach.find()
        if reach is None:
            return
        transcript = self._editor.transcript
        try:
            if reach.words is not None:
                edit = assign_speaker_to_words_named(transcript, *reach.words, name)
            else:
                edit = assign_speaker_named(transcript, self._ids(reach), name)
        except EditError as error:
            self.message.emit(str(error))
            return
        self._apply(edit, reach, name=" ".join(name.split()))

    def assign_nobody(self, unit: Unit = Unit.TURN) -> None:
        """Say that nobody is named in the caret's turn or segment, or in what is selected."""
        self.assign(None, self.reach.find(unit))

    def assign_number(self, number: int, unit: Unit = Unit.TURN) -> None:
        """Say that the speaker of that number, from 1 on, speaks the caret's turn or what is selected."""
        if number <= len(self.speakers):
            self.assign(self.speakers[number - 1].id, self.reach.find(unit))
        else:
            self.message.emit(self.tr("Speaker {number} doesn’t exist yet").format(number=number))

    def _apply(self, edit: Edit | None, reach: Reach, *, name: str) -> None:
        """Apply an edit of who speaks, and say what it did and what is left to be named."""
        done = self.reach.done(name, reach)
        had_unknown = self.reach.has_unknown(reach)
        caret = _first_changed(edit) if edit is not None and reach.words is not None else None
        if not self._editor.apply(edit, caret_after=caret):
            self.message.emit(self.tr("{done}, as before").format(done=done))
            return
        if caret is not None:
            self._editor.ensureCursorVisible()
        left = self.reach.left(had_unknown=had_unknown)
        self.message.emit(self.tr("{done}. {left}").format(done=done, left=left) if left else done)

    def _ids(self, reach: Reach) -> list[str]:
        segments = self._editor.transcript.segments
        return [segments[row].id for row in reach.rows if row < len(segments)]

    # -- names --------------------------------------------------------------------------------------

    def add_speaker(self) -> None:
        """Ask for the name of a speaker who is to be assigned later."""
        name = self._prompts.text(self._parent(), self.tr("New speaker"), self.tr("Name:"))
        if name is not None:
            self._apply_named(lambda: add_speaker(self._editor.transcript, name))

    def merge_speakers(self, speaker_id: str, into_id: str) -> None:
        """Give everything that one speaker says to another."""
        transcript = self._editor.transcript
        speaker, into = transcript.speaker(speaker_id), transcript.speaker(into_id)
        if speaker is None or into is None:
            return
        count = sum(segment.speaker_id == speaker_id for segment in transcript.segments)
        had_unknown = not is_named(transcript, speaker_id)
        if self._editor.apply(merge_speakers(transcript, speaker_id, into_id)):
            segments = self.tr("%Ln segment(s)", "", count)
            done = self.tr("{name} is now {into}: {segments}").format(
                name=speaker.name, into=into.name, segments=segments
            )
            left = self.reach.left(had_unknown=had_unknown)
            self.message.emit(self.tr("{done}. {left}").format(done=done, left=left) if left else done)

    def merge_names(self, row: int | None = None) -> None:
        """Ask which two speakers are one, a row's or the caret's first, and make them one."""
        from editor.ui.speakers.merge_names_dialog import MergeNamesDialog

        segment = self._editor.segment(self._editor.caret_row if row is None else row)
        own = segment.speaker_id if segment is not None else None
        dialog = MergeNamesDialog(self._parent(), self._editor.transcript, speaker_id=own)
        if self._prompts.run(dialog) and dialog.chosen is not None:
            self.merge_speakers(*dialog.chosen)
        dialog.deleteLater()

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
            text = self.tr("A speaker named {name} already exists. Are they the same person?")
            if self._prompts.confirm(self._parent(), title, text.format(name=name), yes=self.tr("Merge")):
                self.merge_speakers(speaker_id, other.id)
            return
        self._apply_named(lambda: rename_speaker(transcript, speaker_id, name))

    def _parent(self) -> QWidget:
        return self._editor.window()


def _first_changed(edit: Edit) -> Caret | None:
    """Return the start of the first segment that has another speaker by an edit that may split some."""
    part = edit.splices[-1].new[0] if edit.splices and edit.splices[-1].new else None
    for splice in edit.splices:
        if splice.part is Part.SEGMENTS and len(splice.new) == len(splice.old):
            part = splice.new[0]
            break
    return Caret(part.id, 0, 0) if isinstance(part, Segment) else None
