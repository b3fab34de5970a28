"""Moving a border by hand: where it would be is shown, snapping to speech; one move is one step for undo."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from editor.document.changes import Edit
from editor.document.edits.dragging import Edge
from editor.ui.look.timecode import precise_clock
from editor.ui.playback.playback_control import Playback
from editor.ui.text.editor import TranscriptEditor
from editor.ui.waveform.border_handles import SNAP_MS, Grip, moved, snapped, time_of
from editor.ui.waveform.model import WaveModel

HEARD_MS: Final = 500
"""So much around a border is heard when it was moved."""
_SNAP_PIXELS: Final = 10


class BorderMoves(QObject):
    """Previews and makes the moves of borders."""

    told = Signal(str)

    def __init__(self, model: WaveModel, editor: TranscriptEditor, playback: Playback) -> None:
        super().__init__(model)
        self._model = model
        self._editor = editor
        self._playback = playback
        self._wanted: tuple[int, bool] | None = None  # where to, and whether what touches comes along
        self.grip: Grip | None = None
        self.time_ms = 0
        self.snapped = False

    @property
    def can_move(self) -> bool:
        """Whether the text may be changed, and is the one that is shown."""
        rows = self._model.rows
        is_shown = rows is not None and rows.transcript is self._editor.transcript
        return is_shown and self._editor.binding is not None and not self._editor.isReadOnly()

    def take(self, grip: Grip) -> None:
        """Take hold of a border."""
        self.grip, self.time_ms, self.snapped, self._wanted = grip, grip.time_ms, False, None

    def move(self, to_ms: float, *, free: bool, apart: bool) -> None:
        """Show where the border would be. `free`: it does not snap; `apart`: what touches it stays."""
        rows, grip = self._model.rows, self.grip
        if rows is None or grip is None:
            return
        near = None if free else self._edge_near(to_ms)
        to_ms = to_ms if near is None else near
        to_ms = min(max(0, round(to_ms)), max(self._model.duration_ms, grip.time_ms))
        self._wanted = to_ms, not apart
        edit = self._edit()
        preview = rows.after(edit) if edit is not None else None
        self.time_ms = time_of(preview.transcript, grip) if preview is not None else grip.time_ms
        self.snapped = near is not None and self.time_ms == near
        self._model.set_preview(preview)

    def cancel(self) -> None:
        """Leave the border where it was."""
        self.grip = self._wanted = None
        self._model.set_preview(None)

    def drop(self) -> bool:
        """Leave the border where it is now, and hear it; False where it was not moved."""
        # Asked for anew: while it was held, the machine may have timed words in the same segment.
        grip, edit, time_ms = self.grip, self._edit(), self.time_ms
        self.cancel()
        if grip is None or edit is None or not self._editor.apply(edit):
            return False
        self._playback.play_span(max(0, time_ms - HEARD_MS // 2), time_ms + HEARD_MS // 2)
        self.told.emit(self.tell(grip, time_ms))
        return True

    def _edit(self) -> Edit | None:
        """Return the edit that moves the border; None where there is none, or the border is gone."""
        rows, grip = self._model.rows, self.grip
        if rows is None or grip is None or self._wanted is None or not self.can_move:
            return None
        to_ms, together = self._wanted
        try:
            return moved(rows.transcript, grip, to_ms, together=together)
        except KeyError:
            return None

    def nudge(self, grip: Grip, by_ms: int) -> bool:
        """Move a border by a step, and hear it."""
        if not self.can_move:
            return False
        self.take(grip)
        self.move(grip.time_ms + by_ms, free=True, apart=False)
        return self.drop()

    def tell(self, grip: Grip, time_ms: int) -> str:
        """Say in words which border is where."""
        rows = self._model.rows
        text = grip.text(rows.transcript) if rows is not None else ""
        if grip.word_id is not None:
            said = self.tr("Start of “{text}” at {time}"), self.tr("End of “{text}” at {time}")
        else:
            said = self.tr("Segment “{text}” starts at {time}"), self.tr("Segment “{text}” ends at {time}")
        return said[grip.edge is Edge.END].format(text=text, time=precise_clock(time_ms))

    def _edge_near(self, time_ms: float) -> int | None:
        from alignment.audio.peaks import speech_edges

        peaks = self._model.peaks
        if peaks is None:
            return None
        within_ms = min(SNAP_MS, _SNAP_PIXELS * self._model.view.ms_per_pixel)
        return snapped(
            speech_edges(peaks, time_ms - within_ms, time_ms + within_ms), time_ms, within_ms=within_ms
        )
