"""The bar of what is being aligned, and of the recordings that wait, are done, or failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.language.counts import capitalized
from editor.ui.language.translated_phrases import translated
from editor.ui.look.clamped_label import ClampedLabel
from editor.ui.look.dialog_parts import scrolling
from editor.ui.look.icons import icon
from editor.ui.look.theme import Theme
from editor.ui.projects.alignment_queue import QUEUE_WORDING, AlignmentQueue, QueuedRecording, QueueState

if TYPE_CHECKING:
    from alignment.progress import ProgressReport
    from editor.ui.projects.alignment_job import AlignmentJob

_MOST_ROWS: Final = 3
"""So many recordings beside the one that is aligned are seen at once; the others by scrolling."""
_LOW: Final = 560
"""In a window lower than so many pixels one of them has to do."""


class QueueRow(QFrame):
    """A recording that waits, is done or failed: its name, its state, and what can be done with it."""

    open_requested = Signal(object)
    retry_requested = Signal(object)
    removed = Signal(object)

    def __init__(self, item: QueuedRecording, theme: Theme) -> None:
        super().__init__()
        self.item = item
        self.name = ClampedLabel()
        self.name.setText(item.name)
        self.name.setToolTip(str(item.request.recording))
        self.state = QLabel(QUEUE_WORDING.state(item.state))
        self.state.setObjectName("error" if item.state is QueueState.FAILED else "muted")
        self.state.setToolTip(item.problem)
        self.setAccessibleName(f"{item.name}, {self.state.text()}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.name, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.state)
        self.button: QPushButton | None = None
        if offer := self._offer():
            text, run = offer
            self.button = QPushButton(text)
            self.button.setAccessibleName(f"{text.rstrip('…')}: {item.name}")
            self.button.clicked.connect(run)
            row.addWidget(self.button)
        self.cross = QToolButton()
        self.cross.setIcon(icon("close", theme, colour=theme.muted))
        away = self.tr("Remove from queue") if item.state is QueueState.WAITING else self.tr("Dismiss")
        self.cross.setToolTip(away)
        self.cross.setAccessibleName(f"{away}: {item.name}")
        self.cross.clicked.connect(lambda: self.removed.emit(item))
        row.addWidget(self.cross)

    def _offer(self) -> tuple[str, Callable[[], None]] | None:
        """Return what can be done with it next, with the text of its button."""
        item = self.item
        if item.state is QueueState.DONE:
            return self.tr("Open"), lambda: self.open_requested.emit(item)
        if item.state is QueueState.FAILED:
            return self.tr("Try again…"), lambda: self.retry_requested.emit(item)
        return None


class WorkLine(QWidget):
    """What is being worked on, how far that is and how long it will take, and a way to stop it."""

    cancelled = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.title = ClampedLabel()
        self.title.setObjectName("subheading")
        self.stage = QLabel()
        self.stage.setObjectName("muted")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(name)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._on_cancel)
        words = QVBoxLayout()
        words.setSpacing(6)
        heading = QHBoxLayout()
        heading.setSpacing(12)
        heading.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        heading.addWidget(self.stage)
        words.addLayout(heading)
        words.addWidget(self.progress)
        self.row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(20)
        row.addLayout(words, 1)
        row.addWidget(self.cancel_button)

    def begin(self, title: str) -> None:
        """Show that work begins."""
        self.title.setText(title)
        self.stage.setText(self.tr("Starting…"))
        self.progress.setRange(0, 0)
        self.cancel_button.setEnabled(True)

    def show_progress(self, stage: str, report: ProgressReport) -> None:
        """Show how far the work is; nothing where it is being stopped."""
        if self.cancel_button.isEnabled():
            self.progress.setRange(0, 1000)
            self.progress.setValue(round(report.fraction * 1000))
            self.stage.setText(f"{stage} · {self.remaining(report.remaining_s)}")

    def remaining(self, seconds: float | None) -> str:
        """Return how long it will take, in words."""
        if seconds is None:
            return self.tr("estimating time left")
        if seconds < 10:
            return self.tr("a few seconds left")
        if seconds < 60:
            return self.tr("about {seconds} s left").format(seconds=round(seconds / 5) * 5)
        return self.tr("about {minutes} min left").format(minutes=max(1, round(seconds / 60)))

    def _on_cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.stage.setText(self.tr("Stopping…"))
        self.cancelled.emit()


class AlignmentBar(QFrame):
    """What is being aligned, how long it will take, a way to stop it; below, the rest of the queue."""

    open_requested = Signal(object)
    retry_requested = Signal(object)

    def __init__(self, work: AlignmentJob, queue: AlignmentQueue, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("bar")
        self._alignment = work
        self._queue = queue
        self._theme = theme
        self._shown: QueuedRecording | None = None
        self.rows: list[QueueRow] = []
        self._work = WorkLine(self.tr("Alignment progress"))
        self.title, self.stage = self._work.title, self._work.stage
        self.progress, self.cancel_button = self._work.progress, self._work.cancel_button
        self._work.cancelled.connect(self._on_cancel)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        held = QWidget()
        held.setLayout(self._rows)
        self._others = scrolling(held)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 16, 10)
        column.setSpacing(8)
        column.addWidget(self._work)
        column.addWidget(self._others)
        queue.changed.connect(self.refresh)
        work.reported.connect(self.show_report)
        self.refresh()

    def refresh(self) -> None:
        """Show the bar while there is work, or something that was not looked at."""
        current = self._queue.current
        others = [item for item in self._queue.items if item is not current]
        self._work.setVisible(current is not None)
        if current is not None and current is not self._shown:
            self._work.begin(self.tr("Aligning {name}").format(name=current.name))
        self._shown = current
        self._show_others(others)
        self.setVisible(current is not None or bool(others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many rows as there is room for: a low window may have been made higher."""
        super().resizeEvent(event)
        if self.rows:
            self._fit_rows()

    def _show_others(self, items: list[QueuedRecording]) -> None:
        for gone in self.rows:
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.rows = [QueueRow(item, self._theme) for item in items]
        for row in self.rows:
            row.open_requested.connect(self.open_requested)
            row.retry_requested.connect(self.retry_requested)
            row.removed.connect(self._queue.cancel)
            self._rows.addWidget(row)
        self._others.setVisible(bool(items))
        if self.rows:
            self._fit_rows()

    def _fit_rows(self) -> None:
        height = self.rows[0].sizeHint().height() + self._rows.spacing()
        most = _MOST_ROWS if self.window().height() >= _LOW else 1
        self._others.setFixedHeight(height * min(len(self.rows), most))

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self.refresh()

    def show_report(self, report: ProgressReport) -> None:
        """Show how far the work is."""
        if self._alignment.running:
            self._work.show_progress(capitalized(translated(report.stage)), report)

    def _on_cancel(self) -> None:
        current = self._queue.current
        if current is not None:
            self._queue.cancel(current)
