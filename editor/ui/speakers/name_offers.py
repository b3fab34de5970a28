"""Offers of names: whom the text speaks of, looked for beside the window where the text is long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from editor.document.values import Transcript
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.speakers.speaker_choices import OfferedName

if TYPE_CHECKING:
    from editor.services.speakers.spoken_names import SaidName, SpokenName

_AT_ONCE: Final = 400
"""So many segments are gone through while a person waits."""
_STOP_S: Final = 10.0


class NameOffers(QObject):
    """Finds names that may be a speaker's, most telling first; `found` comes with them."""

    found = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: BackgroundJob | None = None
        self._next: Transcript | None = None

    def find(self, transcript: Transcript) -> None:
        """Look for the names that a text speaks of."""
        if len(transcript.segments) <= _AT_ONCE:
            self.found.emit(self._in_words(_names_in(transcript)))
        elif self._job is not None:
            self._next = transcript
        else:
            self._job = BackgroundJob(lambda _report: _names_in(transcript), name="names", parent=self)
            self._job.done.connect(self._on_done)
            self._job.failed.connect(self._on_failed)
            self._job.start()

    def stop(self) -> None:
        """Wait for a search that is under way."""
        self._next = None
        if self._job is not None:
            self._job.wait(_STOP_S)

    def _on_done(self, names: list[SpokenName]) -> None:
        wanted = self._end()
        if wanted is not None:
            self.find(wanted)
        else:
            self.found.emit(self._in_words(names))

    def _on_failed(self, error: BaseException) -> None:
        """Offer nothing, and let what is wrong be seen where errors of the program go."""
        self._end()
        raise error

    def _end(self) -> Transcript | None:
        wanted, self._next = self._next, None
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        return wanted

    def _in_words(self, names: list[SpokenName]) -> list[OfferedName]:
        said = self.tr("said: “{phrase}”")
        return [OfferedName(name.name, said.format(phrase=_most_telling(name).phrase)) for name in names]


def _most_telling(name: SpokenName) -> SaidName:
    """Return the first of the places that tell most of a name."""
    return next(place for place in name.places if place.telling == name.telling)


def _names_in(transcript: Transcript) -> list[SpokenName]:
    from editor.services.speakers.spoken_names import offered_names

    return offered_names(transcript)
