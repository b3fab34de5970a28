"""Dragging a border: a preview that snaps to speech, then one edit, one step for undo."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from editor.document.changes import Edit
from editor.document.edits.timing.dragging import Edge
from editor.ui.look.timecode import precise_timecode
from editor.ui.playback.playback_control import Playback
from editor.ui.text.editor import TranscriptEditor
from editor.ui.waveform.border_handles import SNAP_MS, BorderHandle, border_time, move_border, snap_to_edge
from editor.ui.waveform.model import WaveformModel

PREVIEW_MS: Final = 500
"""So much around a border is heard when it was moved."""
_SNAP_PIXELS: Final = 10


class BorderMover(QObject):
    """Previews and makes the moves of borders."""

    message = Signal(str)

    def __init__(self, model: WaveformModel, editor: TranscriptEditor, playback: Playback) -> None:
        super().__init__(model)
        self._model = model
        self._editor = editor
        self._playback = playback
        self._wanted: tuple[int, bool] | None = None  # where to, and whether what touches comes along
        self.handle: BorderHandle | None = None
        self.time_ms = 0
        self.snapped = False

    @property
    def can_move(self) -> bool:
        """Whether the text may be changed, and is the one that is shown."""
        rows = self._model.rows
        is_shown = rows is not None and rows.transcript is self._editor.transcript
        return is_shown and self._editor.can_edit

    def grab(self, handle: BorderHandle) -> None:
        """Take hold of a border."""
        self.handle, self.time_ms, self.snapped, self._wanted = handle, handle.time_ms, False, None

    def move(self, to_ms: float, *, free: bool, apart: bool) -> None:
        """Show where the border would be. `free`: it does not snap; `apart`: what touches it stays."""
        rows, handle = self._model.rows, self.handle
        if rows is None or handle is None:
            return
        near = None if free else self._speech_edge_near(to_ms)
        to_ms = to_ms if near is None else near
        to_ms = min(max(0, round(to_ms)), max(self._model.duration_ms, handle.time_ms))
        self._wanted = to_ms, not apart
        edit = self._edit()
        preview = rows.preview(edit) if edit is not None else None
        self.time_ms = border_time(preview.transcript, handle) if preview is not None else handle.time_ms
        self.snapped = near is not None and self.time_ms == near
        self._model.set_preview(preview)

    def cancel(self) -> None:
        """Leave the border where it was."""
        self.handle = self._wanted = None
        self._model.set_preview(None)

    def drop(self) -> bool:
        """Leave the border where it is now, and hear it; False where it was not moved."""
        # Asked for anew: while it was held, the machine may have timed words in the same segment.
        handle, edit, time_ms = self.handle, self._edit(), self.time_ms
        self.cancel()
        if handle is None or edit is None or not self._editor.apply(edit):
            return False
        self._playback.play_span(max(0, time_ms - PREVIEW_MS // 2), time_ms + PREVIEW_MS // 2)
        self.message.emit(self.describe(handle, time_ms))
        return True

    def _edit(self) -> Edit | None:
        """Return the edit that moves the border; None where there is none, or the border is gone."""
        rows, handle = self._model.rows, self.handle
        if rows is None or handle is None or self._wanted is None or not self.can_move:
            return None
        to_ms, together = self._wanted
        try:
            return move_border(rows.transcript, handle, to_ms, together=together)
        except KeyError:
            return None

    def nudge(self, handle: BorderHandle, by_ms: int) -> bool:
        """Move a border by a step, and hear it."""
        if not self.can_move:
            return False
        self.grab(handle)
        self.move(handle.time_ms + by_ms, free=True, apart=False)
        return self.drop()

    def play_around(self, handle: BorderHandle) -> None:
        """Play what is just before and just after a border."""
        self._playback.play_span(max(0, handle.time_ms - PREVIEW_MS), handle.time_ms + PREVIEW_MS)

    def describe(self, handle: BorderHandle, time_ms: int) -> str:
        """Say in words which border is where."""
        rows = self._model.rows
        text = handle.text(rows.transcript) if rows is not None else ""
        if handle.word_id is not None:
            said = self.tr("Start of “{text}” at {time}"), self.tr("End of “{text}” at {time}")
        else:
            said = self.tr("Segment “{text}” starts at {time}"), self.tr("Segment “{text}” ends at {time}")
        return said[handle.edge is Edge.END].format(text=text, time=precise_timecode(time_ms))

    def _speech_edge_near(self, time_ms: float) -> int | None:
        from alignment.audio.peaks import speech_edges

        peaks = self._model.peaks
        if peaks is None:
            return None
        within_ms = min(SNAP_MS, _SNAP_PIXELS * self._model.view.ms_per_pixel)
        return snap_to_edge(
            speech_edges(peaks, time_ms - within_ms, time_ms + within_ms), time_ms, within_ms=within_ms
        )
