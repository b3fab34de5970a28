"""Dates and times of day, as the person's language writes them, in the zone of this computer."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

_SHORT = QLocale.FormatType.ShortFormat


def localized_date(day: date) -> str:
    """Return a day in short: 5/9/26 or 09.05.26."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _SHORT)


def localized_clock(when: datetime) -> str:
    """Return a time of day to the minute: 2:05 PM or 14:05."""
    return QLocale().toString(QTime(when.hour, when.minute), _SHORT)


def localized_time(time: str) -> str:
    """Return day and time of day of an ISO 8601 time; as it stands where it is no time."""
    from editor.services.history.edit_sessions import parse_time

    made = parse_time(time)
    if made is None:
        return time
    here = made.astimezone()
    return f"{localized_date(here.date())} {localized_clock(here)}"
