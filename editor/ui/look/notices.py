"""Notices: bars above the text that say what a person should know, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from editor.ui.language.translated_phrases import translated
from editor.ui.look.icons import icon
from editor.ui.look.theme import Theme


class Kind(StrEnum):
    """How grave a notice is."""

    INFO = "information-outline"
    WARNING = "alert-outline"
    ERROR = "alert-circle-outline"


class Notice(QFrame):
    """One sentence, at most one button, and a cross to put it away."""

    def __init__(
        self,
        text: str,
        *,
        kind: Kind,
        theme: Theme,
        button: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setProperty("kind", kind.name.lower())
        self.text = text
        self.kind = kind
        self._icon = QLabel()
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(label, 1)
        self.button: QPushButton | None = None
        if button and run is not None:
            self.button = QPushButton(button)
            self.button.clicked.connect(lambda _checked: run())
            row.addWidget(self.button)
        self.cross = QToolButton()
        self.cross.setAccessibleName(self.tr("Dismiss this notice"))
        self.cross.setToolTip(self.tr("Dismiss"))
        self.cross.clicked.connect(self.put_away)
        row.addWidget(self.cross)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        colour = theme.error if self.kind is Kind.ERROR else theme.notice_text
        shown = icon(self.kind.value, theme, colour=colour)
        self._icon.setPixmap(shown.pixmap(QSize(18, 18), self.devicePixelRatioF()))
        self.cross.setIcon(icon("close", theme, colour=colour))

    def put_away(self) -> None:
        """Remove itself."""
        self.setParent(None)
        self.deleteLater()


class NoticeArea(QWidget):
    """The notices, newest last; nothing where there are none."""

    message = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def notices(self) -> list[Notice]:
        """What is shown."""
        return self.findChildren(Notice, options=Qt.FindChildOption.FindDirectChildrenOnly)

    @property
    def texts(self) -> list[str]:
        """The sentences shown."""
        return [notice.text for notice in self.notices]

    @property
    def errors(self) -> list[str]:
        """The sentences on errors shown."""
        return [notice.text for notice in self.notices if notice.kind is Kind.ERROR]

    def notify(
        self, text: str, *, kind: Kind = Kind.INFO, button: str = "", run: Callable[[], object] | None = None
    ) -> Notice:
        """Show a sentence, in place of the same one shown before."""
        text = translated(text)
        for known in self.notices:
            if known.text == text:
                known.put_away()
        notice = Notice(text, kind=kind, theme=self._theme, button=button, run=run)
        self._column.addWidget(notice)
        self.message.emit(text)
        return notice

    def clear(self) -> None:
        """Put all away."""
        for notice in self.notices:
            notice.put_away()

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        for notice in self.notices:
            notice.set_theme(theme)
