"""The model of strip and overview: the view, the transcript's rows, peaks, selection and playhead."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.document.values import Segment, Transcript
from editor.ui.waveform.drawing.time_axis import FIRST_MS, TimeView

if TYPE_CHECKING:  # numpy takes a tenth of a second: loaded in a thread once a project is open
    from alignment.audio.peaks import Peaks
    from editor.ui.waveform.drawing.segment_arrays import SegmentArrays

Span = tuple[int, int]


def _nothing() -> None:
    """Say that no word is lit."""


class WaveformModel(QObject):
    """Holds the state of a waveform; who shows it listens."""

    view_changed = Signal()
    content_changed = Signal()
    """Rows, peaks, selection or caret: all that a frame is drawn from, but the view."""
    work_changed = Signal()
    """Rows or peaks: what the overview is drawn from."""
    position_changed = Signal(int)
    """The playhead was there before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view = TimeView()
        self.rows: SegmentArrays | None = None
        self.preview: SegmentArrays | None = None
        self.peaks: Peaks | None = None
        self.selection: Span | None = None
        self.caret: tuple[int, int | None] | None = None
        self.spoken_now: Callable[[], tuple[int, int] | None] = _nothing
        self.position_ms = 0
        self.note = ""
        self._known_ms = 0

    @property
    def duration_ms(self) -> int:
        """How long the recording is, as far as is known."""
        return self.view.duration_ms

    @property
    def displayed_rows(self) -> SegmentArrays | None:
        """The rows to be drawn: as they are, or as they would be where a border is being dragged."""
        return self.preview or self.rows

    @property
    def transcript(self) -> Transcript | None:
        """The transcript shown, None before there is one."""
        return self.rows.transcript if self.rows is not None else None

    def segment(self, row: int) -> Segment | None:
        """Return the segment in a row, as it is drawn."""
        segments = self.displayed_rows.transcript.segments if self.displayed_rows is not None else ()
        return segments[row] if 0 <= row < len(segments) else None

    def clear(self) -> None:
        """Show nothing."""
        self.rows = self.preview = self.peaks = self.selection = self.caret = None
        self.position_ms, self.note, self._known_ms = 0, "", 0
        self.set_view(TimeView(0.0, FIRST_MS, self.view.width, 0))
        self.content_changed.emit()
        self.work_changed.emit()

    def set_view(self, view: TimeView) -> None:
        """Show another stretch."""
        if view != self.view:
            self.view = view
            self.view_changed.emit()

    def zoom(self, factor: float, *, around_ms: float | None = None) -> None:
        """Show a stretch so many times as long; the time given, or the playhead, stays where it is."""
        if around_ms is None:
            shown, middle_ms = self.view.shows(self.position_ms), self.view.start_ms + self.view.span_ms / 2
            around_ms = float(self.position_ms) if shown else middle_ms
        self.set_view(self.view.zoomed(factor, around_ms=around_ms))

    @property
    def stretch(self) -> tuple[int, int]:
        """The start and the length of what is shown, in milliseconds."""
        return round(self.view.start_ms), round(self.view.span_ms)

    def show_stretch(self, start_ms: int, span_ms: int) -> None:
        """Show a stretch, as far as the recording has it."""
        self.set_view(self.view.at(float(start_ms), float(span_ms)))

    def set_rows(self, rows: SegmentArrays | None) -> None:
        """Show these rows; also to be called when they have changed."""
        self.rows, self.preview = rows, None
        self._update_duration()
        self.content_changed.emit()
        self.work_changed.emit()

    def set_preview(self, preview: SegmentArrays | None) -> None:
        """Show rows as they would be; None for as they are."""
        if preview is not self.preview:
            self.preview = preview
            self.content_changed.emit()

    def set_peaks(self, peaks: Peaks | None) -> None:
        """Show these peaks."""
        self.peaks = peaks
        self._update_duration()
        self.content_changed.emit()
        self.work_changed.emit()

    def set_duration(self, duration_ms: int) -> None:
        """Show a recording so long; 0 where that is not known."""
        if duration_ms > 0:
            self._known_ms = duration_ms
            self._update_duration()

    def set_note(self, note: str) -> None:
        """Say something in the strip, such as why there is no waveform."""
        if note != self.note:
            self.note = note
            self.content_changed.emit()

    def set_selection(self, selection: Span | None) -> None:
        """Show a stretch as selected."""
        if selection != self.selection:
            self.selection = selection
            self.content_changed.emit()

    def set_caret(self, caret: tuple[int, int | None] | None) -> None:
        """Show which segment, and which word of it, the caret of the text is in."""
        if caret != self.caret:
            self.caret = caret
            self.content_changed.emit()

    @property
    def spoken(self) -> tuple[int, int] | None:
        """Row and index of the word that is lit in the text."""
        return self.spoken_now()

    def set_position(self, position_ms: int) -> None:
        """Show where the playhead is."""
        before = self.position_ms
        if before != position_ms:
            self.position_ms = position_ms
            self.position_changed.emit(before)

    def _update_duration(self) -> None:
        """Let the view reach as far as text and sound do: a false duration must hide nothing."""
        last = max((s.end_ms for s in self.rows.transcript.segments[-1:]), default=0) if self.rows else 0
        if self.peaks is not None and self.peaks.is_whole:
            last = max(last, round(self.peaks.duration_ms))
        duration_ms = max(self._known_ms, last)
        if duration_ms != self.view.duration_ms:
            self.set_view(self.view.lasting(duration_ms))
