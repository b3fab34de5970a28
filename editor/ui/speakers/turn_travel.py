"""Going from turn to turn, each heard for its first seconds; turns split and joined."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.document.edits import join_turns, split_turn
from editor.document.history import Caret
from editor.document.turns import Turn
from editor.document.values import Segment
from editor.services.settings import Settings
from editor.ui.language.counts import localized_number
from editor.ui.playback.playback_control import Playback
from editor.ui.text.editor import TranscriptEditor


class TurnTravel(QObject):
    """What the keys for turns do."""

    message = Signal(str)

    def __init__(self, editor: TranscriptEditor, playback: Playback, settings: Settings) -> None:
        super().__init__(editor)
        self._editor = editor
        self._playback = playback
        self._settings = settings

    def go(self, step: int) -> None:
        """Go to the next turn, or the one before, and let it be heard."""
        if not len(self._editor.turns):
            return
        turn = self._editor.turns.neighbour(self._editor.caret_row, step)
        if turn is None:
            self.message.emit(
                self.tr("This is the last turn") if step > 0 else self.tr("This is the first turn")
            )
            return
        self._show(turn)
        self.message.emit(self._place(turn))

    def go_unnamed(self, step: int) -> None:
        """Go to the next Unknown turn, or the one before, going round, and let it be heard."""
        turns = self._editor.turns
        turn = turns.next_unnamed(self._editor.caret_row, step) if len(turns) else None
        if turn is None:
            self.message.emit(self.tr("No Unknown turns left"))
            return
        self._show(turn)
        left = self.tr("%Ln Unknown turn(s) left", "", turns.unnamed_count())
        self.message.emit(self.tr("{place}. {left}").format(place=self._place(turn), left=left))

    @property
    def unnamed_count(self) -> int:
        """Of how many turns nobody is named."""
        return self._editor.turns.unnamed_count()

    def _place(self, turn: Turn) -> str:
        turns = self._editor.turns
        return self.tr("Turn {at} of {count}").format(
            at=localized_number(turns.number(turn.rows.start)), count=localized_number(len(turns))
        )

    def _show(self, turn: Turn) -> None:
        """Put the caret at a turn's start, in sight, and play how it begins."""
        first, last = self._editor.segment(turn.rows.start), self._editor.segment(turn.rows.stop - 1)
        if first is None or last is None:
            return
        self._editor.show_segment(first.id)
        length_ms = self._settings.values.turn_ms
        if length_ms and self._playback.can_play:
            end_ms = min(first.start_ms + length_ms, max(first.end_ms, last.end_ms))
            self._playback.play_beginning(first.start_ms, end_ms)

    # -- borders ------------------------------------------------------------------------------------

    def split(self) -> None:
        """Begin a turn at the caret: between two segments, or between two words of one."""
        editor = self._editor
        place, _end = editor.selection_positions()
        segment = editor.segment(place[0])
        if segment is None:
            return
        edit = split_turn(editor.transcript, segment.id, place[1])
        begun = edit.splices[-1].new[0] if edit is not None else None
        caret = Caret(begun.id, 0, 0) if isinstance(begun, Segment) else None
        if editor.apply(edit, caret_after=caret):
            self.message.emit(self.tr("A turn starts here"))
        else:
            self.message.emit(self.tr("A turn already starts or ends here"))

    def join(self) -> None:
        """Make the caret's turn a part of the one before; or one turn of all that is selected."""
        editor = self._editor
        rows = list(editor.row_selection.rows) or list(editor.selected_rows())
        ids = [segment.id for row in rows if (segment := editor.segment(row)) is not None]
        caret = editor.binding.caret() if editor.binding is not None else None
        kept = Caret(caret.segment_id, caret.position, caret.position) if caret is not None else None
        if not editor.apply(join_turns(editor.transcript, ids), caret_after=kept):
            self.message.emit(self.tr("No turn before this one"))
            return
        turn = editor.turns.at(editor.caret_row)
        speaker = editor.transcript.speaker(turn.speaker_id)
        name = speaker.name if speaker is not None else self.tr("No speaker")
        segments = self.tr("%Ln segment(s)", "", len(turn.rows))
        self.message.emit(self.tr("One turn of {name}, {segments}").format(name=name, segments=segments))
