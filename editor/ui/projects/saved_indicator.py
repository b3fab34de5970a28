"""The indicator of saving: whether everything is in the file, and the offer to name the version."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from editor.services.storage.writer import SaveState
from editor.ui.language.translated_phrases import translated
from editor.ui.look.icons import icon
from editor.ui.look.theme import Theme
from editor.ui.projects.project import Project

OFFER_MS: Final = 8000
"""So long it is said that all is saved, and a name offered."""


class SavedIndicator(QWidget):
    """Shows the state of a project's file. `resized`: it takes more room now, or less."""

    resized = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._offered: Callable[[], object] = lambda: None
        self._icon = QLabel()
        self.label = QLabel()
        self.name_version = QToolButton()
        self.name_version.setText(self.tr("Name this version…"))
        self.name_version.clicked.connect(self._on_clicked)
        self.name_version.hide()
        self._offer_time = QTimer(self)
        self._offer_time.setSingleShot(True)
        self._offer_time.setInterval(OFFER_MS)
        self._project: Project | None = None
        self._offer_time.timeout.connect(self._end_offer)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(0)
        row.addWidget(self._icon)
        row.addWidget(self.label)
        row.addSpacing(8)
        row.addWidget(self.name_version)

    def show_project(self, project: Project | None, theme: Theme) -> None:
        """Show whether everything of a project is on the disk."""
        if project is not self._project:
            self._offer_time.stop()
            self.name_version.hide()
        self._project, self._theme = project, theme
        if project is None:
            return
        store = project.store
        if store.read_only:
            name, text, colour = "lock-outline", self.tr("Read-only"), theme.muted
        elif store.state is SaveState.SAVED:
            said = self.tr("All changes are saved") if self._offer_time.isActive() else self.tr("Saved")
            name, text, colour = "check", said, theme.muted
        elif store.state is SaveState.SAVING:
            name, text, colour = "dots-horizontal", self.tr("Saving…"), theme.muted
        else:
            name, text, colour = "alert-outline", self.tr("Not saved"), theme.error
        shown = icon(name, theme, colour=colour)
        self._icon.setPixmap(shown.pixmap(QSize(16, 16), self.devicePixelRatioF()))
        self.label.setText(text)
        self.label.setToolTip(translated(store.message))
        self.label.setStyleSheet(f"color: {colour}")

    def offer_name(self, name_version: Callable[[], object]) -> None:
        """Say for some seconds that all changes are saved, and offer to name the version."""
        self._offered = name_version
        self._offer_time.start()
        self.name_version.show()
        self.show_project(self._project, self._theme)
        self.resized.emit()

    def _on_clicked(self) -> None:
        self._end_offer()
        self._offered()

    def _end_offer(self) -> None:
        self._offer_time.stop()
        self.name_version.hide()
        self.show_project(self._project, self._theme)
        self.resized.emit()
