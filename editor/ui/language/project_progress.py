"""A recent project in words: when it was left, how long it is, and how much of it is done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from editor.ui.language.dates import localized_date
from editor.ui.look.timecode import timecode

if TYPE_CHECKING:
    from editor.services.kept_places import ProjectFacts

_HOUR_MS: Final = 3_600_000


class ProjectProgress(QObject):
    """Says in words what is known of projects on the list of recent ones."""

    def told(self, path: Path, facts: ProjectFacts | None) -> str:
        """Return when a project was left, its length and its progress; "" where its file is gone.

        Without facts, of a project that was never opened here, it is when the file was changed.
        """
        return ", ".join(self._told(path, facts))

    def _told(self, path: Path, facts: ProjectFacts | None) -> Iterator[str]:
        if facts is None:
            try:
                yield self._day(date.fromtimestamp(path.stat().st_mtime))
            except OSError:
                return
            return
        yield self._day(_date(facts.left_on))
        if facts.duration_ms:
            yield timecode(facts.duration_ms, hours=facts.duration_ms >= _HOUR_MS)
        if facts.segments:
            yield self.tr("{share} % checked").format(share=100 * facts.checked // facts.segments)
        if facts.places_left == 0:
            yield self.tr("nothing left to review")
        elif facts.places_left > 0:
            yield self.tr("%Ln place(s) left", "", facts.places_left)

    def _day(self, day: date) -> str:
        days = (date.today() - day).days
        told = {0: self.tr("today"), 1: self.tr("yesterday")}.get(days)
        return told or localized_date(day)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return date.today()


PROGRESS: Final = ProjectProgress()
