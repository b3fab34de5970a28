"""The panel of the picture: the picture itself, the choice of subtitles, and the way to the full screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from editor.ui.look.icons import icon
from editor.ui.look.profile_choice import ProfileChoice
from editor.ui.look.theme import Theme
from editor.ui.video.video_view import VideoView

_UNLIMITED: Final = (1 << 24) - 1
"""Qt's QWIDGETSIZE_MAX."""


class VideoDock(QDockWidget):
    """Can stand at any side of the window or float; what is done with it is the controller's."""

    profile_chosen = Signal(str)
    full_screen_requested = Signal()
    width_changed = Signal()

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("picture")
        self.setWindowTitle(self.tr("Video"))
        self.setMinimumWidth(250)
        self.view = VideoView()
        self.view.installEventFilter(self)
        self._shape = 0.0  # height by width of the picture, 0 where none is known
        self.topLevelChanged.connect(self._limit)
        self.profile = ProfileChoice(none=self.tr("No subtitles"))
        self.profile.setAccessibleName(self.tr("Subtitles on video"))
        self.profile.setToolTip(self.tr("Show subtitles as exported with these rules"))
        self.profile.chosen.connect(self.profile_chosen)
        self.full = QToolButton()
        self.full.setIconSize(QSize(18, 18))
        self.full.setAccessibleName(self.tr("Full-screen video"))
        self.full.clicked.connect(self.full_screen_requested)
        label = QLabel(self.tr("Subtitles"))
        label.setObjectName("muted")
        label.setBuddy(self.profile)
        row = QHBoxLayout()
        row.setContentsMargins(10, 6, 6, 6)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.profile, 1)
        row.addWidget(self.full)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        column.addStretch()  # what the picture cannot fill is left empty, not black
        self.setWidget(inner)
        self.set_theme(theme)

    def set_shape(self, width: int, height: int) -> None:
        """Show a picture of these proportions."""
        self._shape = height / width
        self._limit()

    @property
    def fitting_height(self) -> int:
        """How high it is with the picture as wide as it is now."""
        bars = max(0, self.sizeHint().height() - self.view.sizeHint().height())
        return round(self.width() * self._shape) + bars

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the picture no higher than its width allows."""
        if watched is self.view and isinstance(event, QResizeEvent):
            self._limit()
            if event.size().width() != event.oldSize().width():
                self.width_changed.emit()
        return super().eventFilter(watched, event)

    def _limit(self) -> None:
        is_free = self.isFloating() or not self._shape
        self.view.setMaximumHeight(_UNLIMITED if is_free else max(90, round(self.view.width() * self._shape)))

    def show_profile(self, name: str) -> None:
        """Show which subtitles are chosen."""
        self.profile.renew()
        self.profile.show_choice(name)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the theme's colours."""
        self.full.setIcon(icon("fullscreen", theme))
