"""A row of buttons that stays one line: those without room are in a menu at its end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton

_MARGINS: Final = (18, 8, 18, 8)
_SPACING: Final = 8


class ButtonRow(QFrame):
    """Shows as many buttons as its width has room for, in their order, and offers the rest as "More"."""

    def __init__(self, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.buttons = tuple(buttons)
        self.more = QPushButton(self.tr("More"))
        self.menu = QMenu(self.more)
        self.menu.aboutToShow.connect(lambda: self.fill(self.menu, self.hidden_buttons))
        self.more.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(*_MARGINS)
        row.setSpacing(_SPACING)
        for button in (*self.buttons, self.more):
            row.addWidget(button)
        row.addStretch(1)
        self.setMinimumWidth(1)  # else the buttons in sight would keep the row from getting narrower
        self._arrange()

    @property
    def hidden_buttons(self) -> tuple[QPushButton, ...]:
        """The buttons that the row has no room for."""
        return tuple(button for button in self.buttons if button.isHidden())

    @staticmethod
    def fill(menu: QMenu, buttons: Sequence[QPushButton]) -> None:
        """Offer buttons in a menu, each as it is now."""
        menu.clear()
        for button in buttons:
            action = menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for now."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Show what there is room for after a button got another text."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        room = self.width() - _MARGINS[0] - _MARGINS[2]
        widths = [button.sizeHint().width() for button in self.buttons]
        shown = len(widths)
        if sum(widths) + _SPACING * (shown - 1) > room:
            room -= self.more.sizeHint().width()
            while shown and sum(widths[:shown]) + _SPACING * shown > room:
                shown -= 1
        for at, button in enumerate(self.buttons):
            button.setVisible(at < shown)
        self.more.setVisible(shown < len(widths))
