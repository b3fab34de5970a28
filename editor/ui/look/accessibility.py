"""Accessibility announcements: a text read aloud where a screen reader listens."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a text read aloud where a screen reader listens; `urgent` interrupts what it is saying."""
    if text and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


class SpokenLabel(QLabel):
    """A label whose changes are read aloud, such as a count while one types; not what is on its way (…)."""

    def setText(self, text: str) -> None:
        """Show a text, and have it read where it is another."""
        is_news = text != self.text() and not text.endswith("…")
        super().setText(text)
        if is_news and self.isVisible():
            announce(self, text)
