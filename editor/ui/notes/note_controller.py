"""Notes in a window: writing and removing them, going from one to the next, and their panel."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from editor.document.changes import Edit, Part
from editor.document.document import utc_now
from editor.document.edits import add_note, change_note, remove_notes
from editor.document.edits.partial_speakers import TextPosition
from editor.document.history import Change
from editor.document.notes import PlacedNote, placed_notes
from editor.document.values import NoteColour, Segment
from editor.ui.look.theme import Theme
from editor.ui.notes.note_dialog import NoteDialog
from editor.ui.notes.note_dock import NoteDock
from editor.ui.notes.note_drafts import NEW, NoteDraft, NoteDrafts
from editor.ui.notes.note_panel import NotePanel
from editor.ui.notes.note_rows import NoteRow, labels, next_note, note_rows
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.project import Project
from editor.ui.projects.window_context import WindowContext
from editor.ui.text.caret_status import CaretStatus
from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.positions import nearest_token
from editor.ui.view.docks import ClosedByHand, toggle_dock

_LATER_MS: Final = 250
"""What an edit elsewhere does to the list (a word in a quote) may wait until a person pauses."""


class NoteController(QObject):
    """Brings panel, text, sound and project together; each change is one step for undo."""

    def __init__(
        self,
        context: WindowContext,
        editor: TranscriptEditor,
        playback: Playback,
        *,
        closed_by_hand: ClosedByHand,
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._editor = editor
        self._playback = playback
        self._project: Project | None = None
        self._drafts = NoteDrafts()
        self._caret_status = CaretStatus(self)
        self.panel = panel = NotePanel(context.themes.theme)
        self.dock = NoteDock(context, panel, closed_by_hand)
        self.dock.visibilityChanged.connect(self._on_seen)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_LATER_MS)
        self._soon.timeout.connect(self.refresh)
        panel.chosen.connect(self._go_and_play)
        panel.play_requested.connect(self._play)
        panel.edit_requested.connect(lambda row: self.edit(row.placed))
        panel.remove_requested.connect(lambda row: self.remove(row.placed))
        panel.add_requested.connect(self.add)

    # -- the panel ----------------------------------------------------------------------------------

    @property
    def is_shown(self) -> bool:
        """Whether the panel is wanted where a project is open."""
        return self._context.settings.values.show_notes

    def toggle(self) -> None:
        """Show or hide the panel."""
        if toggle_dock(self.dock) and self.panel.model.rowCount():
            self.panel.list.setFocus()

    def set_project(self, project: Project | None) -> None:
        """List the notes of a project, or none."""
        if self._project is not None:
            self._project.changed.disconnect(self._on_changed)
        self._project = project
        self._drafts.forget_all()
        if project is not None:
            project.changed.connect(self._on_changed)
        self.panel.set_writable(self._editor.can_edit)
        self.dock.setVisible(project is not None and self.is_shown)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self.panel.set_theme(theme)

    def stop(self) -> None:
        """End what would still run when the window is closed."""
        self._soon.stop()

    def refresh(self) -> None:
        """List the notes as they are now, where the panel is seen."""
        self._soon.stop()
        if self._project is None:
            self.panel.set_rows(())
        elif self.dock.isVisible():
            self.panel.set_rows(self._rows())

    def _rows(self) -> tuple[NoteRow, ...]:
        return note_rows(self._editor.transcript, self._editor.note_marks.placed)

    def _on_seen(self, visible: bool) -> None:
        if visible:
            self.refresh()

    def _on_changed(self, change: Change) -> None:
        splices = (splice for splice in change.edit.splices if splice.part is Part.SEGMENTS)
        rows = (row for splice in splices for row in (*splice.old, *splice.new))
        if any(isinstance(row, Segment) and row.notes for row in rows):
            # The text is told before this listener or after it; the list asks it once both are.
            self._soon.start(0)
        elif self.panel.rows and not self._soon.isActive():
            self._soon.start(_LATER_MS)

    # -- writing them -------------------------------------------------------------------------------

    @property
    def can_add(self) -> bool:
        """Whether there is a place for a note."""
        return self._editor.can_edit_segment

    @property
    def at_caret(self) -> PlacedNote | None:
        """The note at the caret, the one that begins last of several; None while words are selected."""
        at = self._editor.caret_word()
        if at is None or self._editor.textCursor().hasSelection():
            return None
        return next(iter(self._editor.note_marks.at(*at)), None)

    def add_or_edit(self) -> None:
        """Edit the note at the caret; without one, write a new one on the selection or the caret's word."""
        at_caret = self.at_caret
        if at_caret is not None:
            self.edit(at_caret)
        else:
            self.add()

    def add(self) -> None:
        """Ask for a note on the selection, or on the caret's word."""
        places = self._places()
        if places is None:
            self._context.status.say(self.tr("To add a note, put the caret on a word"))
            return
        self._editor.end_typing()
        colour = self._last_colour()
        quote = self._quote_of(add_note(self._editor.transcript, *places))
        written = self._ask(NEW, quote, saved=NoteDraft("", colour, ""))
        if written is not None:
            self._add(places, written.text, written.colour, written.label)

    def highlight(self, colour: NoteColour | None = None) -> None:
        """Highlight the selection, or the caret's word, in a colour; None for the one used last.

        Words that are highlighted already change their colour; in the same one they lose it.
        """
        places = self._places()
        if places is None:
            return
        self._editor.end_typing()
        wanted, known = colour or self._last_colour(), self._highlight_on(places)
        if known is None:
            self._add(places, "", wanted, "")
        elif known.note.colour is wanted:
            self.remove(known)
        else:
            edit = change_note(
                self._editor.transcript, known.note.id, text="", colour=wanted, label=known.note.label
            )
            if self._editor.apply(edit):
                self._remember(wanted)

    def _highlight_on(self, places: tuple[TextPosition, TextPosition]) -> PlacedNote | None:
        """Return the highlight, without a comment, that is on just these words."""
        trial = add_note(self._editor.transcript, *places).splices[0].new[0]
        assert isinstance(trial, Segment)
        words = trial.notes[-1].first, trial.notes[-1].last
        placed = self._editor.note_marks.placed
        fitting = (one for one in placed if (one.note.first, one.note.last) == words and not one.is_loose)
        return next((one for one in fitting if not one.note.text), None)

    def edit(self, placed: PlacedNote) -> None:
        """Ask for what a note is to say."""
        note = placed.note
        quote = placed.quote(self._editor.transcript)
        written = self._ask(note.id, quote, saved=NoteDraft(note.text, note.colour, note.label))
        if written is not None:
            text, colour, label = written.text, written.colour, written.label
            edit = change_note(self._editor.transcript, note.id, text=text, colour=colour, label=label)
            if self._editor.apply(edit):
                self._remember(colour)

    def remove(self, placed: PlacedNote) -> None:
        """Remove a note; undo brings it back."""
        if self._editor.apply(remove_notes(self._editor.transcript, {placed.note.id})):
            self._context.status.say(self.tr("Note removed"))

    def remove_at_caret(self) -> None:
        """Remove the note at the caret."""
        if (at_caret := self.at_caret) is not None:
            self.remove(at_caret)

    def _add(
        self, places: tuple[TextPosition, TextPosition], text: str, colour: NoteColour, label: str
    ) -> None:
        binding = self._editor.binding
        if binding is None:
            return
        edit = add_note(
            self._editor.transcript,
            *places,
            text=text,
            colour=colour,
            label=label,
            who=binding.document.who,
            time=utc_now(),
        )
        if self._editor.apply(edit):
            self._remember(colour)
            self._context.status.say(self.tr("Note added") if text.strip() else self.tr("Highlighted"))

    def _ask(self, note_id: str, quote: str, *, saved: NoteDraft) -> NoteDraft | None:
        """Ask for a note, beginning with its draft; return what is to be saved, None for nothing.

        What was written stays as a draft where the dialog is closed otherwise than by its buttons.
        """
        context, draft = self._context, self._drafts.of(note_id)
        used = labels(self._rows())
        dialog = NoteDialog(context.window, context.themes.theme, quote, labels=used, is_new=note_id == NEW)
        dialog.show_note(draft or saved, is_draft=draft is not None)
        is_accepted, written = context.prompts.run(dialog), dialog.written
        if is_accepted or dialog.was_discarded:
            self._drafts.forget(note_id)
        elif self._drafts.keep(note_id, written, saved=saved):
            context.status.say(self.tr("Note not saved. Your text stays in the note dialog as a draft."))
        dialog.deleteLater()
        return written if is_accepted else None

    def _quote_of(self, edit: Edit) -> str:
        """Return the words that a note is on that an edit adds."""
        before = {one.note.id for one in self._editor.note_marks.placed}
        after = edit.apply(self._editor.transcript)
        return next((one.quote(after) for one in placed_notes(after) if one.note.id not in before), "")

    def _places(self) -> tuple[TextPosition, TextPosition] | None:
        """Return where the selection starts and ends, the caret twice without one; None without a segment."""
        if not self.can_add:
            return None
        (first_row, first), (last_row, last) = self._editor.selection_positions()
        start, end = self._editor.segment(first_row), self._editor.segment(last_row)
        if start is None or end is None:
            return None
        return (start.id, first), (end.id, last)

    def _last_colour(self) -> NoteColour:
        known = self._context.settings.values.note_colour
        return NoteColour(known) if known in list(NoteColour) else NoteColour.YELLOW

    def _remember(self, colour: NoteColour) -> None:
        settings = self._context.settings
        if settings.values.note_colour != colour.value:
            settings.values.note_colour = colour.value
            settings.save()

    # -- going there --------------------------------------------------------------------------------

    def go_to_next(self, step: int) -> None:
        """Go to the next note in the text, or to the one before; from the end on to the start."""
        editor = self._editor
        row, position = editor.selection_positions()[0]
        index = nearest_token(editor.line(row), position) or 0
        found = next_note(editor.note_marks.placed, (row, index), step)
        if found is None:
            self._context.status.say(self.tr("No notes"))
            return
        self._go(found)
        if self.dock.isVisible():
            self.refresh()
            self.panel.choose(found.note.id)
        self._context.status.say(self._caret_status.note(found.note).replace("\n", " "))

    def _go(self, placed: PlacedNote) -> None:
        """Put the caret at a note's words, which are selected where they are in one segment."""
        editor = self._editor
        editor.go_to_word(placed.row, placed.first)
        segment = editor.segment(placed.row)
        if segment is None or placed.last < 0:
            if segment is not None:
                editor.show_segment(segment.id)
            return
        if placed.row == placed.last_row and not placed.is_loose:
            before = segment.words[: placed.first]
            start = sum(len(word.text) + 1 for word in before)
            end = start + len(" ".join(w.text for w in segment.words[placed.first : placed.last + 1]))
            editor.jump_to(segment.id, end, start)

    def _now(self, row: NoteRow) -> PlacedNote:
        """Return where a note that was listed stands now."""
        placed = self._editor.note_marks.placed
        return next((one for one in placed if one.note.id == row.note.id), row.placed)

    def _go_and_play(self, row: NoteRow) -> None:
        self._go(self._now(row))
        self._play(row)

    def _play(self, row: NoteRow) -> None:
        now = self._now(row)
        if self._playback.can_play and now.end_ms > now.start_ms:
            self._playback.play_span(now.start_ms, now.end_ms)
