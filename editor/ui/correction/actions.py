"""The part of the table of actions that is about segments and their borders."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.ui.actions.action_set import Action, Menu
from editor.ui.export.clip_saving import ClipSaving

if TYPE_CHECKING:
    from editor.ui.shell.main_window import MainWindow


class SegmentActions(QObject):
    """Says what can be done to segments."""

    MENU = (
        "segment.split segment.merge segment.insert segment.delete | segment.word_back segment.word_on | "
        "segment.times segment.lock | segment.start segment.end @nudge | segment.clip segment.clips"
    )
    NUDGE = (
        "segment.start_earlier segment.start_later segment.end_earlier segment.end_later | "
        "segment.start_earlier_50 segment.start_later_50 segment.end_earlier_50 segment.end_later_50"
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._editor = window.page.editor
        self._editing = window.page.editing
        self._borders = window.page.borders
        self._ask = window.ask
        self._clips = ClipSaving(window)
        self._playback = window.page.playback

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [*self._text(), *self._words(), *self._times()]

    def menus(self) -> dict[str, Menu]:
        """Return the menus within the Segment menu."""
        return {"nudge": Menu(self.tr("Start and end by steps"), self.NUDGE)}

    def _in_segment(self) -> bool:
        return self._editing.can_edit and self._editing.segment is not None

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
                self.tr("Merge with the one before"),
                editing.merge_back,
                hint=self.tr("Backspace at the start"),
                can_run=lambda: self._in_segment() and editor.caret_row > 0,
            ),
            Action(
                "segment.insert",
                self.tr("New segment at the playhead"),
                self._borders.insert_here,
                ("Ctrl+I",),
                can_run=lambda: editing.can_edit and self._playback.can_play,
            ),
            Action(
                "segment.clip",
                self.tr("Save the sound of this segment…"),
                self._clips.save,
                can_run=lambda: self._in_segment() and self._playback.recording is not None,
            ),
            Action(
                "segment.clips",
                self.tr("Save clips with their texts…"),
                self._clips.save_many,
                can_run=lambda: self._playback.recording is not None,
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
                self.tr("Move first word to the segment before"),
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

    def _times(self) -> list[Action]:
        borders, can_time = self._borders, self._can_time
        made = [
            Action(
                "segment.times",
                self.tr("Times by number…"),
                lambda: borders.ask_times(self._ask),
                ("Ctrl+T",),
                can_run=self._in_segment,
            ),
            Action(
                "segment.lock",
                self.tr("Lock the word’s times"),
                borders.toggle_lock,
                ("Ctrl+L",),
                can_run=lambda: self._in_segment() and borders.can_lock,
                checked=lambda: borders.locked,
            ),
            Action(
                "segment.start",
                self.tr("Start at the playhead"),
                borders.set_start,
                ("F11",),
                can_run=can_time,
            ),
            Action(
                "segment.end", self.tr("End at the playhead"), borders.set_end, ("F12",), can_run=can_time
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
