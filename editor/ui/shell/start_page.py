"""The start screen: open, make new, or go on with a recent project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.formats.file_presence import is_file_there
from editor.ui.look.flow_layout import FlowLayout
from editor.ui.look.icons import icon
from editor.ui.look.prompts import mark_primary
from editor.ui.resuming.recent_row import RecentRow

if TYPE_CHECKING:
    from editor.services.kept_places import KeptPlaces
    from editor.ui.actions.action_set import ActionSet
    from editor.ui.look.theme import Theme


class StartPage(QWidget):
    """What is shown while nothing is open."""

    open_requested = Signal(object)
    forget_requested = Signal(object)

    def __init__(self, actions: ActionSet, theme: Theme, kept: KeptPlaces) -> None:
        super().__init__()
        self._theme = theme
        self._kept = kept
        self._paths: list[Path] = []
        self._shown: list[RecentRow] = []
        heading = QLabel(self.tr("Earproof"))
        heading.setObjectName("heading")
        lead = QLabel(
            self.tr("Proofread transcripts by ear and export subtitles. Nothing leaves this computer.")
        )
        lead.setObjectName("muted")
        lead.setWordWrap(True)
        self.new_button = QPushButton(self.tr("New from recording and transcript…"))
        self.new_button.setDefault(True)
        mark_primary(self.new_button)
        self.new_button.clicked.connect(actions["file.new"].trigger)
        self.open_button = QPushButton(self.tr("Open…"))
        self.open_button.clicked.connect(actions["file.open"].trigger)
        self.sample_button = QPushButton(self.tr("Try with a sample"))
        self.sample_button.setToolTip(
            self.tr("Three minutes of conversation with a rough transcript, copied to your Documents folder")
        )
        self.sample_button.clicked.connect(actions["help.sample"].trigger)
        buttons = FlowLayout(spacing=10)
        buttons.addWidget(self.new_button)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.sample_button)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(lead)
        column.addSpacing(16)
        column.addLayout(buttons)
        column.addSpacing(16)
        column.addWidget(self._drop_target())
        column.addSpacing(20)
        column.addWidget(self._recent_area(), 1)
        middle = QWidget()
        middle.setMaximumWidth(680)
        middle.setLayout(column)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(32, 40, 32, 24)
        row.addStretch(1)
        row.addWidget(middle, 8)
        row.addStretch(1)
        scroll = QScrollArea()  # a screen at 200 % is small
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _drop_target(self) -> QFrame:
        self.drop = QFrame()
        self.drop.setObjectName("drop")
        self._drop_icon = QLabel()
        title = QLabel(self.tr("Drop files here"))
        title.setObjectName("subheading")
        what = QLabel(
            self.tr(
                "A recording (audio or video), with its rough transcript if you have one: text, SRT, VTT "
                "or Whisper JSON. Earproof times every word and marks the places to check. Or an Earproof "
                "project to continue."
            )
        )
        what.setObjectName("muted")
        what.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addWidget(what)
        row = QHBoxLayout(self.drop)
        row.setContentsMargins(20, 18, 20, 18)
        row.setSpacing(16)
        row.addWidget(self._drop_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return self.drop

    def _recent_area(self) -> QWidget:
        self._recent_title = QLabel(self.tr("Recent"))
        self._recent_title.setObjectName("subheading")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._rows.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner_column = QVBoxLayout(inner)
        inner_column.setContentsMargins(0, 0, 0, 0)
        inner_column.addLayout(self._rows)
        inner_column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area = QWidget()
        column = QVBoxLayout(area)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._recent_title)
        column.addWidget(scroll, 1)
        return area

    @property
    def recent_rows(self) -> list[RecentRow]:
        """The recent projects shown, latest first."""
        return list(self._shown)

    def show_recent(self, paths: list[Path]) -> None:
        """Show these as the recent projects."""
        self._paths = list(paths)
        for row in self._shown:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._shown = []
        for path in paths:
            facts = self._kept.facts_of(path)
            row = RecentRow(path, present=is_file_there(path), facts=facts, theme=self._theme)
            row.chosen.connect(self.open_requested)
            row.forgotten.connect(self.forget_requested)
            self._rows.addWidget(row)
            self._shown.append(row)
        self._recent_title.setVisible(bool(paths))

    def show_drag(self, over: bool) -> None:
        """Show whether something is held over the window that can be dropped."""
        self.drop.setProperty("over", over)
        self.drop.style().unpolish(self.drop)
        self.drop.style().polish(self.drop)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        shown = icon("tray-arrow-down", theme, colour=theme.accent)
        self._drop_icon.setPixmap(shown.pixmap(QSize(32, 32), self.devicePixelRatioF()))
        self.show_recent(self._paths)
