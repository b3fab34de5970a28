"""Actions that correct a text: undo and the clipboard, segments and their borders."""

from __future__ import annotations

from functools import partial

from editor.document.values import CleanMark
from editor.ui.actions.action_set import Action, Menu
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.actions.preference_switch import preference_switch
from editor.ui.correction.clean_marking import CleanMarking
from editor.ui.correction.editing import Editing
from editor.ui.correction.segment_borders import SegmentBorders
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.window_context import WindowContext
from editor.ui.text.editor import TranscriptEditor


class EditActions(FeatureActions):
    """Says what can be taken back, cut and pasted."""

    MENU = "edit.undo edit.redo | edit.cut edit.copy edit.paste edit.all"
    TIMING_MENU = "edit.realign"

    def __init__(self, context: WindowContext, editing: Editing, editor: TranscriptEditor) -> None:
        super().__init__(editing)
        self._context = context
        self._editing = editing
        self._editor = editor

    def _selected(self) -> bool:
        return self._context.has_project() and self._editor.textCursor().hasSelection()

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Text")

    def actions(self) -> list[Action]:
        """Return the actions."""
        editing, editor = self._editing, self._editor
        return [
            Action(
                "edit.undo",
                self.tr("Undo"),
                editing.undo,
                ("Ctrl+Z",),
                icon="undo",
                can_run=lambda: editing.can_undo,
                now=editing.undo_text,
            ),
            Action(
                "edit.redo",
                self.tr("Redo"),
                editing.redo,
                ("Ctrl+Shift+Z", "Ctrl+Y"),
                icon="redo",
                can_run=lambda: editing.can_redo,
                now=editing.redo_text,
            ),
            Action(
                "edit.cut",
                self.tr("Cut"),
                editor.cut,
                ("Ctrl+X",),
                can_run=lambda: editor.can_edit and self._selected(),
            ),
            Action("edit.copy", self.tr("Copy"), editor.copy, ("Ctrl+C",), can_run=self._selected),
            Action(
                "edit.paste",
                self.tr("Paste"),
                editor.paste,
                ("Ctrl+V",),
                can_run=lambda: editor.can_edit,
            ),
            Action(
                "edit.all",
                self.tr("Select all"),
                editor.selectAll,
                ("Ctrl+A",),
                can_run=self._context.has_project,
            ),
            preference_switch(
                "edit.realign",
                self.tr("Re-time edited words"),
                settings=self._context.settings,
                name="realign_edited",
            ),
        ]


class SegmentActions(FeatureActions):
    """Says what can be done to segments."""

    MENU = (
        "segment.split segment.merge segment.insert segment.delete | segment.word_back segment.word_on | "
        "segment.times segment.lock segment.shift | segment.hide segment.keep | "
        "segment.start segment.end @nudge"
    )
    NUDGE = (
        "segment.start_earlier segment.start_later segment.end_earlier segment.end_later | "
        "segment.start_earlier_50 segment.start_later_50 segment.end_earlier_50 segment.end_later_50"
    )

    def __init__(
        self,
        context: WindowContext,
        editing: Editing,
        borders: SegmentBorders,
        *,
        editor: TranscriptEditor,
        playback: Playback,
    ) -> None:
        super().__init__(editing)
        self._context = context
        self._editing = editing
        self._borders = borders
        self._marking = CleanMarking(editor)
        self._marking.message.connect(context.status.say)
        self._editor = editor
        self._playback = playback

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Segments")

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [*self._text(), *self._words(), *self._times(), *self._clean_text()]

    def menus(self) -> dict[str, Menu]:
        """Return the menus within the Segment menu."""
        return {"nudge": Menu(self.tr("Nudge start and end"), self.NUDGE)}

    def _in_segment(self) -> bool:
        return self._editor.can_edit_segment

    def _can_time(self) -> bool:
        return self._in_segment() and self._playback.can_play

    def _text(self) -> list[Action]:
        editing, editor = self._editing, self._editor
        return [
            # Return and Backspace are the text's own keys: as shortcuts they would work everywhere.
            Action(
                "segment.split",
                self.tr("Split here"),
                editor.split_here,
                hint=self.tr("Return"),
                can_run=self._in_segment,
            ),
            Action(
                "segment.merge",
                self.tr("Merge with previous"),
                editing.merge_back,
                hint=self.tr("Backspace at the start"),
                can_run=lambda: self._in_segment() and editor.caret_row > 0,
            ),
            Action(
                "segment.insert",
                self.tr("New segment at the playhead"),
                self._borders.insert_here,
                ("Ctrl+I",),
                can_run=lambda: editor.can_edit and self._playback.can_play,
            ),
            Action(
                "segment.delete",
                self.tr("Delete segment"),
                editing.delete_segments,
                can_run=self._in_segment,
            ),
        ]

    def _words(self) -> list[Action]:
        borders = self._borders
        return [
            Action(
                "segment.word_back",
                self.tr("Move first word to previous segment"),
                borders.move_first_word_back,
                ("Alt+Up",),
                can_run=self._in_segment,
            ),
            Action(
                "segment.word_on",
                self.tr("Move last word to the next segment"),
                borders.move_last_word_on,
                ("Alt+Down",),
                can_run=self._in_segment,
            ),
        ]

    def _clean_text(self) -> list[Action]:
        marking = self._marking
        return [
            Action(
                "segment.hide",
                self.tr("Leave words out of clean exports"),
                lambda: marking.toggle(CleanMark.HIDE),
                can_run=lambda: marking.can_mark,
                checked=lambda: marking.is_marked(CleanMark.HIDE),
            ),
            Action(
                "segment.keep",
                self.tr("Keep words in clean exports"),
                lambda: marking.toggle(CleanMark.KEEP),
                can_run=lambda: marking.can_mark,
                checked=lambda: marking.is_marked(CleanMark.KEEP),
            ),
        ]

    def _times(self) -> list[Action]:
        borders, can_time = self._borders, self._can_time
        made = [
            Action(
                "segment.times",
                self.tr("Set times…"),
                lambda: borders.ask_times(self._context.prompts),
                ("Ctrl+T",),
                can_run=self._in_segment,
            ),
            Action(
                "segment.lock",
                self.tr("Lock word times"),
                borders.toggle_lock,
                ("Ctrl+L",),
                can_run=lambda: self._in_segment() and borders.can_lock,
                checked=lambda: borders.locked,
            ),
            Action(
                "segment.shift",
                self.tr("Shift all times…"),
                lambda: borders.ask_shift(self._context.prompts),
                can_run=lambda: self._editor.can_edit,
            ),
            Action(
                "segment.start",
                self.tr("Start at the playhead"),
                borders.set_start,
                ("Shift+F11",),
                can_run=can_time,
            ),
            Action(
                "segment.end",
                self.tr("End at the playhead"),
                borders.set_end,
                ("Shift+F12",),
                can_run=can_time,
            ),
        ]
        for name, text, run, keys in (
            ("start_earlier", self.tr("Start {step} ms earlier"), partial(self._start, -1), "Ctrl+,"),
            ("start_later", self.tr("Start {step} ms later"), partial(self._start, 1), "Ctrl+."),
            ("end_earlier", self.tr("End {step} ms earlier"), partial(self._end, -1), "Ctrl+;"),
            ("end_later", self.tr("End {step} ms later"), partial(self._end, 1), "Ctrl+'"),
        ):
            for step, ending, chord in ((10, "", keys), (50, "_50", keys.replace("Ctrl+", "Ctrl+Alt+"))):
                made.append(
                    Action(
                        f"segment.{name}{ending}",
                        text.format(step=step),
                        partial(run, step),
                        (chord,),
                        can_run=self._in_segment,
                    )
                )
        return made

    def _start(self, sign: int, step_ms: int) -> None:
        self._borders.nudge_start(sign * step_ms)

    def _end(self, sign: int, step_ms: int) -> None:
        self._borders.nudge_end(sign * step_ms)
