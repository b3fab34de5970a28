"""A recent project on the start screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from editor.ui.language.project_progress import PROGRESS
from editor.ui.look.clamped_label import ClampedLabel
from editor.ui.look.icons import icon

if TYPE_CHECKING:
    from editor.services.kept_places import ProjectFacts
    from editor.ui.look.theme import Theme


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
        self.facts = QLabel(PROGRESS.told(path, facts) if present else "")
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
