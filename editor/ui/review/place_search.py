"""Going through the whole text beside the window: all signals of the queue, and what proposals need."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from editor.document.glossary import Glossary
from editor.document.values import Transcript
from editor.document.voices import VoiceAnalysis
from editor.ui.jobs.background_job import BackgroundJob

if TYPE_CHECKING:
    from editor.services.review.places import ReviewQueue

_STOP_S: Final = 5.0


class _Queue:
    """The review queue with a glossary, made where it is used: to load it takes a while.

    So does letting go of the one before, which is done there too.
    """

    def __init__(self, glossary: Glossary, instead_of: _Queue | None) -> None:
        self._glossary = glossary
        self._former = instead_of
        self._voices: VoiceAnalysis | None = None
        self._made: ReviewQueue | None = None

    def update(self, transcript: Transcript, voices: VoiceAnalysis | None) -> object:
        """Go through a transcript, of which only what changed is looked into."""
        from editor.services.review.places import ReviewQueue

        self._former = None
        if self._made is None:
            self._made = ReviewQueue(self._glossary, voices=voices)
        elif voices is not self._voices:
            self._made.set_voices(voices)
        self._voices = voices
        return self._made.update(transcript)


class PlaceSearch(QObject):
    """Runs one search at a time in a thread; only the segments that changed since the last are looked into.

    A search for another text, or with another glossary, begins anew.
    """

    found = Signal(object, object)
    """A transcript, and its places in the order of the text; None where the search failed."""
    prepared = Signal()
    """Proposals can be made from now on."""

    def __init__(
        self,
        parent: QObject,
        glossary: Callable[[], Glossary],
        voices: Callable[[], VoiceAnalysis | None],
    ) -> None:
        super().__init__(parent)
        self._glossary_now = glossary
        self._voices_now = voices
        self._glossary: Glossary | None = None
        self._queue: _Queue | None = None
        self._job: BackgroundJob | None = None
        self._is_prepared = False
        self._times_changed = 0
        self._is_stopped = False

    @property
    def is_running(self) -> bool:
        """Whether a text is being gone through."""
        return self._job is not None

    @property
    def is_prepared(self) -> bool:
        """Whether proposals can be made without a wait."""
        return self._is_prepared

    @property
    def glossary(self) -> Glossary | None:
        """The glossary that the last search used."""
        return self._glossary

    def forget(self) -> None:
        """Let go of the text: what is still found in it is told nobody."""
        self._queue = None
        self._is_prepared = False

    def prepare_anew(self) -> None:
        """Make no proposals until a search that begins from now on is over: they would look into all that
        was changed.
        """
        self._is_prepared = False
        self._times_changed += 1

    def stop(self) -> None:
        """Wait for the thread, for the window is closed."""
        self.forget()
        self._is_stopped = True
        if self._job is not None:
            self._job.wait(_STOP_S)

    def search(self, transcript: Transcript) -> bool:
        """Go through a transcript, unless another is being gone through; return whether it is."""
        if self._job is not None or self._is_stopped:
            return False
        glossary, voices = self._glossary_now(), self._voices_now()
        queue, is_same_glossary = self._queue, glossary == self._glossary
        if queue is None or not is_same_glossary:
            self._is_prepared = False
            queue = self._queue = _Queue(glossary, queue)
            self._glossary = glossary
        asked = queue, self._times_changed
        self._start(
            lambda: queue.update(transcript, voices),
            lambda places: self._on_found(asked, transcript, places),
        )
        return True

    def _on_found(self, asked: tuple[_Queue, int], transcript: Transcript, places: object) -> None:
        if self._is_as_asked(asked) and not self._is_prepared:
            glossary = self._glossary
            self._start(
                lambda: _prepare(transcript, glossary),
                lambda _none: self._on_prepared(asked),
            )
        self.found.emit(transcript, places if asked[0] is self._queue else None)

    def _on_prepared(self, asked: tuple[_Queue, int]) -> None:
        if self._is_as_asked(asked):
            self._is_prepared = True
            self.prepared.emit()
        self.found.emit(None, None)  # a later state of the text, or another one, may be waiting

    def _is_as_asked(self, asked: tuple[_Queue, int]) -> bool:
        return asked[0] is self._queue and asked[1] == self._times_changed

    def _start(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        job = self._job = BackgroundJob(lambda _report: work(), name="review", parent=self)

        def end(result: object) -> None:
            self._job = None
            job.deleteLater()
            then(result)

        job.done.connect(end)
        job.failed.connect(lambda _error: end(None))
        job.start()


def _prepare(transcript: Transcript, glossary: Glossary | None) -> None:
    """Do in this thread what the first proposals, and the first question to the sound, would wait for."""
    from editor.services.review.proposals import prepare_proposals
    from editor.services.review.weighing.place_spans import prepare_spans

    prepare_proposals(transcript, glossary=glossary)
    prepare_spans()
