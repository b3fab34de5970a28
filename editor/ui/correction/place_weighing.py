"""Weighing in the background: the sound says which texts may stand in a place, one place after another."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from editor.services.aligners import SpanAligner
from editor.services.review.retiming import alignment_model
from editor.services.settings import Settings
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.projects.project import Project

if TYPE_CHECKING:
    from alignment import WeighedText
    from editor.services.review.weighing.requests import WeighRequest

_MOST_KEPT: Final = 500
_STOP_S: Final = 10.0
_STEP_S: Final = 0.1


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the sound of a recording said to a request."""

    source: _Source
    request: WeighRequest
    texts: tuple[WeighedText, ...]


@dataclass(frozen=True, slots=True)
class _Source:
    """The recording that is asked, by which model, the language that is spoken, and the sound track."""

    recording: Path
    model: str
    language: str
    track: int | None


class PlaceWeighing(QObject):
    """Asks the sound about places, in the aligner's process, and keeps the answers by what was asked.

    Only what is wanted now is asked about: what was wanted before and is not begun is let go. Where there is
    no recording, or the aligner fails, there are no answers.
    """

    weighed = Signal()
    """There is an answer more."""

    def __init__(self, parent: QObject, settings: Settings, *, aligner: Callable[[], SpanAligner]) -> None:
        super().__init__(parent)
        self._settings = settings
        self._aligner = aligner
        self._source: _Source | None = None
        self._wanted: list[WeighRequest] = []
        self._known: OrderedDict[WeighRequest, tuple[WeighedText, ...]] = OrderedDict()
        self._job: BackgroundJob | None = None

    @property
    def is_ready(self) -> bool:
        """Whether there is a sound that can be asked."""
        return self._source is not None and self._settings.values.weigh_places

    def set_recording(self, project: Project, path: Path) -> None:
        """Ask this recording from now on."""
        model = alignment_model(project.store.engine, chosen=self._settings.values.model)
        self.leave()
        language = project.document.transcript.language or "en"
        self._source = _Source(path, model, language, project.media.track)

    def leave(self) -> None:
        """Let go of the recording; what is under way comes to nothing."""
        self._source = None
        self._wanted = []
        self._known.clear()

    def stop(self) -> None:
        """End the job that is under way: the window is closed."""
        self.leave()
        until = time.monotonic() + _STOP_S
        while self._job is not None and not self._job.wait(_STEP_S) and time.monotonic() < until:
            self._aligner().close()  # it may have waited for another job to end, and only now begun

    def answer(self, request: WeighRequest) -> tuple[WeighedText, ...]:
        """Return what the sound said to a request, () where it was not asked yet."""
        return self._known.get(request, ())

    def want(self, requests: Sequence[WeighRequest]) -> None:
        """Have requests answered, the first one first; those not begun that are not among them are let go."""
        self._wanted = [each for each in requests if each not in self._known]
        self._go_on()

    def _go_on(self) -> None:
        if self._job is not None or not self._wanted or self._source is None or not self.is_ready:
            return
        request, source, aligner = self._wanted.pop(0), self._source, self._aligner()

        def work(_report: object) -> object:
            from editor.services.review.weighing.requests import weigh

            texts = weigh(
                request,
                aligner,
                recording=source.recording,
                model=source.model,
                language=source.language,
                track=source.track,
            )
            return _Answer(source, request, texts)

        self._job = job = BackgroundJob(work, name="weigh", parent=self)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.start()

    def _on_done(self, answer: _Answer) -> None:
        self._end()
        if answer.source == self._source:
            self._known[answer.request] = answer.texts
            while len(self._known) > _MOST_KEPT:
                self._known.popitem(last=False)
            self.weighed.emit()
        self._go_on()

    def _on_failed(self, _error: BaseException) -> None:
        # What keeps it from working is told where edited words are timed; here nobody waits for an answer.
        self._end()
        self._wanted = []

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
