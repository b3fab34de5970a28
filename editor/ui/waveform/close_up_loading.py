"""Loads what a close-up of the view needs, in a thread: samples, and the spectrogram where it is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.waveform.drawing.time_axis import LONGEST_SPECTROGRAM_MS, LONGEST_WAVES_MS, TimeView
from editor.ui.waveform.model import WaveformModel

if TYPE_CHECKING:
    from editor.ui.waveform.drawing.close_up import SampleReader, SampleSpan, Spectrogram

SETTLE_MS: Final = 60
"""A view is loaded once it has stood still so long."""
STOP_S: Final = 10.0
_AROUND: Final = 0.5
"""So much of a view is read on either side too, for going along."""


@dataclass(frozen=True, slots=True)
class _CloseUp:
    """What was read for one view."""

    samples: SampleSpan
    spectrogram: Spectrogram | None


class CloseUpLoader(QObject):
    """Keeps `samples` and `spectrogram` for what is in sight. One job at a time; the latest view wins."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, model: WaveformModel) -> None:
        super().__init__(model)
        self._model = model
        self._reader: SampleReader | None = None
        self._path: Path | None = None
        self._track: int | None = None
        self._job: BackgroundJob | None = None
        self._broken = False
        self._loaded_view: TimeView | None = None
        self.samples: SampleSpan | None = None
        self.spectrogram: Spectrogram | None = None
        self.with_spectrogram = False
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(SETTLE_MS)
        self._still.timeout.connect(self._load)
        model.view_changed.connect(self._on_view_changed)

    def open(self, path: Path, track: int | None = None) -> None:
        """Read this recording, one of its sound tracks (None: the one that players play), from now on."""
        self.close()
        self._path, self._track = path, track
        self._on_view_changed()

    @property
    def busy(self) -> bool:
        """Whether it is loading, or about to."""
        return self._job is not None or self._still.isActive()

    def close(self) -> None:
        """Let go of the recording."""
        self._still.stop()
        job, self._job = self._job, None
        if self._reader is not None:
            self._reader.stop()
        if job is not None:
            job.wait(STOP_S)
        if self._reader is not None:
            self._reader.close()
        self._reader = self._path = self.samples = self.spectrogram = None
        self._broken = False

    def set_spectrogram(self, wanted: bool) -> None:
        """Make spectrograms, or no more."""
        self.with_spectrogram = wanted
        if not wanted:
            self.spectrogram = None
            self.changed.emit()
        self._on_view_changed()

    def is_too_long(self, view: TimeView) -> bool:
        """Whether a spectrogram is wanted of a view that is too long for one."""
        return self.with_spectrogram and view.span_ms > LONGEST_SPECTROGRAM_MS

    def _on_view_changed(self) -> None:
        if self._path is not None and not self._broken and self._job is None:
            self._still.start()

    def _wants(self, view: TimeView) -> bool:
        if self.with_spectrogram and view.span_ms <= LONGEST_SPECTROGRAM_MS:
            return self.spectrogram is None or not self.spectrogram.covers(view)
        if view.span_ms > LONGEST_WAVES_MS:
            return False
        return self.samples is None or not self.samples.covers(view)

    def _load(self) -> None:
        view, path = self._model.view, self._path
        if path is None or self._job is not None or not view.duration_ms or not self._wants(view):
            return
        self._loaded_view = view
        reader = self._reader = self._reader or self._new_reader(path, self._track)
        with_spectrogram, room_ms = self.with_spectrogram, view.span_ms * _AROUND

        def load(_report: object) -> object:
            from editor.ui.waveform.drawing.close_up import make_spectrogram

            end_ms = min(view.end_ms + room_ms, view.duration_ms)
            samples = reader.read(view.start_ms - room_ms, end_ms)
            found = make_spectrogram(samples, column_ms=view.ms_per_pixel) if with_spectrogram else None
            return _CloseUp(samples, found)

        job = BackgroundJob(load, name="close-up", parent=self)
        job.done.connect(lambda loaded: self._on_loaded(job, loaded))
        job.failed.connect(lambda error: self._on_failed(job, error))
        self._job = job
        job.start()

    @staticmethod
    def _new_reader(path: Path, track: int | None) -> SampleReader:
        from editor.ui.waveform.drawing.close_up import SampleReader

        return SampleReader(path, track)

    def _on_loaded(self, job: BackgroundJob, loaded: _CloseUp) -> None:
        job.deleteLater()
        if job is not self._job:
            return
        self._job = None
        self.samples = loaded.samples
        if loaded.spectrogram is not None and self.with_spectrogram:
            self.spectrogram = loaded.spectrogram
        self.changed.emit()
        if self._model.view != self._loaded_view and self._wants(self._model.view):
            self._still.start()

    def _on_failed(self, job: BackgroundJob, error: BaseException) -> None:
        job.deleteLater()
        if job is self._job:
            self._job = None
            self._broken = True  # the player says what is wrong with the file; peaks still show
            self.failed.emit(str(error))
