"""A recent project on the start screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from editor.ui.look.clamped_label import ClampedLabel
from editor.ui.look.icons import icon
from editor.ui.look.timecode import timecode

if TYPE_CHECKING:
    from editor.services.kept_places import ProjectFacts
    from editor.ui.look.theme import Theme

_HOUR_MS: Final = 3_600_000


class RecentRow(QFrame):
    """A recent project: its name, where it is, how far it is, and whether it is still there."""

    chosen = Signal(object)
    forgotten = Signal(object)

    def __init__(self, path: Path, *, present: bool, facts: ProjectFacts | None, theme: Theme) -> None:
        super().__init__()
        self.path = path
        self.present = present
        self.setObjectName("recent")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if present else Qt.FocusPolicy.NoFocus)
        if present:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = ClampedLabel()
        name.setText(path.stem)
        name.setObjectName("subheading" if present else "muted")
        self.facts = QLabel(", ".join(self._told(path, facts)) if present else "")
        self.facts.setObjectName("muted")
        where = ClampedLabel()
        where.setText(str(path.parent) if present else self.tr("Not found: {path}").format(path=path))
        where.setObjectName("muted")
        where.setToolTip(str(path))
        words = QVBoxLayout()
        words.setSpacing(1)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(name, 1)
        first.addWidget(self.facts)
        words.addLayout(first)
        words.addWidget(where)
        self.forget = QToolButton()
        self.forget.setIcon(icon("close", theme, colour=theme.muted))
        self.forget.setToolTip(self.tr("Remove from list (keeps the file)"))
        self.forget.setAccessibleName(self.tr("Remove {name} from the list").format(name=path.stem))
        self.forget.clicked.connect(lambda: self.forgotten.emit(self.path))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 6, 8)
        row.addLayout(words, 1)
        row.addWidget(self.forget)
        self.setAccessibleName(", ".join(filter(None, (path.stem, self.facts.text(), where.text()))))

    def _told(self, path: Path, facts: ProjectFacts | None) -> Iterator[str]:
        """Yield when it was left, how long it is, and how much of it is done."""
        if facts is None:
            yield self._day(date.fromtimestamp(path.stat().st_mtime))
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
        return told or QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)

    def mouseReleaseEvent(self, event: object) -> None:
        """Open it."""
        if self.present:
            self.chosen.emit(self.path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open it by Return or Space, take it off the list by Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.path)
        elif event.key() == Qt.Key.Key_Delete:
            self.forgotten.emit(self.path)
        else:
            super().keyPressEvent(event)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return date.today()
