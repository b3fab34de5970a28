"""Looks closely at the stretch in sight, in a thread: finer waves, and the spectrogram where it is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.ui.jobs.background_job import Job
from editor.ui.waveform.drawing.time_axis import LONGEST_SPECTRUM_MS, LONGEST_WAVES_MS, TimeView
from editor.ui.waveform.model import WaveModel

if TYPE_CHECKING:
    from editor.ui.waveform.drawing.close_up import SampleReader, Spectrum, Stretch

STILL_MS: Final = 60
"""A view is looked at closely once it has stood still so long."""
STOP_S: Final = 10.0
_AROUND: Final = 0.5
"""So much of a view is read on either side too, for going along."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What one look brought."""

    stretch: Stretch
    spectrum: Spectrum | None


class CloseLook(QObject):
    """Keeps `stretch` and `spectrum` for what is in sight. One job at a time; the latest view wins."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, model: WaveModel) -> None:
        super().__init__(model)
        self._model = model
        self._reader: SampleReader | None = None
        self._path: Path | None = None
        self._job: Job | None = None
        self._broken = False
        self._looked: TimeView | None = None
        self.stretch: Stretch | None = None
        self.spectrum: Spectrum | None = None
        self.with_spectrum = False
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(STILL_MS)
        self._still.timeout.connect(self._look)
        model.view_changed.connect(self._on_view_changed)

    def open(self, path: Path) -> None:
        """Look at this recording from now on."""
        self.close()
        self._path = path
        self._on_view_changed()

    @property
    def busy(self) -> bool:
        """Whether it is looking, or about to."""
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
        self._reader = self._path = self.stretch = self.spectrum = None
        self._broken = False

    def set_spectrum(self, wanted: bool) -> None:
        """Make spectrograms, or no more."""
        self.with_spectrum = wanted
        if not wanted:
            self.spectrum = None
            self.changed.emit()
        self._on_view_changed()

    def is_too_long(self, view: TimeView) -> bool:
        """Whether a spectrogram is wanted of a view that is too long for one."""
        return self.with_spectrum and view.span_ms > LONGEST_SPECTRUM_MS

    def _on_view_changed(self) -> None:
        if self._path is not None and not self._broken and self._job is None:
            self._still.start()

    def _wants(self, view: TimeView) -> bool:
        if self.with_spectrum and view.span_ms <= LONGEST_SPECTRUM_MS:
            return self.spectrum is None or not self.spectrum.covers(view)
        if view.span_ms > LONGEST_WAVES_MS:
            return False
        return self.stretch is None or not self.stretch.covers(view)

    def _look(self) -> None:
        view, path = self._model.view, self._path
        if path is None or self._job is not None or not view.duration_ms or not self._wants(view):
            return
        self._looked = view
        reader = self._reader = self._reader or self._new_reader(path)
        with_spectrum, room_ms = self.with_spectrum, view.span_ms * _AROUND

        def see(_report: object) -> object:
            from editor.ui.waveform.drawing.close_up import spectrum

            end_ms = min(view.end_ms + room_ms, view.duration_ms)
            stretch = reader.read(view.start_ms - room_ms, end_ms)
            found = spectrum(stretch, column_ms=view.ms_per_pixel) if with_spectrum else None
            return _Seen(stretch, found)

        job = Job(see, name="close look", parent=self)
        job.done.connect(lambda seen: self._on_seen(job, seen))
        job.failed.connect(lambda error: self._on_failed(job, error))
        self._job = job
        job.start()

    @staticmethod
    def _new_reader(path: Path) -> SampleReader:
        from editor.ui.waveform.drawing.close_up import SampleReader

        return SampleReader(path)

    def _on_seen(self, job: Job, seen: _Seen) -> None:
        job.deleteLater()
        if job is not self._job:
            return
        self._job = None
        self.stretch = seen.stretch
        if seen.spectrum is not None and self.with_spectrum:
            self.spectrum = seen.spectrum
        self.changed.emit()
        if self._model.view != self._looked and self._wants(self._model.view):
            self._still.start()

    def _on_failed(self, job: Job, error: BaseException) -> None:
        job.deleteLater()
        if job is self._job:
            self._job = None
            self._broken = True  # the player says what is wrong with the file; peaks still show
            self.failed.emit(str(error))
