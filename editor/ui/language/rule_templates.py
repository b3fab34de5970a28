"""Templates of subtitle rules, their profiles' files, and what helps where one is broken; see `templates`."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

RULES: Final = (
    QT_TRANSLATE_NOOP("Phrases", "line length"),
    QT_TRANSLATE_NOOP("Phrases", "lines"),
    QT_TRANSLATE_NOOP("Phrases", "reading speed"),
    QT_TRANSLATE_NOOP("Phrases", "minimum duration"),
    QT_TRANSLATE_NOOP("Phrases", "maximum duration"),
    QT_TRANSLATE_NOOP("Phrases", "overlap"),
    QT_TRANSLATE_NOOP("Phrases", "gap"),
    QT_TRANSLATE_NOOP("Phrases", "flickering gap"),
    QT_TRANSLATE_NOOP("Phrases", "shot change"),
    QT_TRANSLATE_NOOP("Phrases", "capitals"),
    QT_TRANSLATE_NOOP("Phrases", "characters"),
    QT_TRANSLATE_NOOP("Phrases", "letters"),
    QT_TRANSLATE_NOOP("Phrases", "characters per second"),
)
"""What a profile asks of subtitles, and in what that is counted."""

REMEDIES: Final = (
    QT_TRANSLATE_NOOP("Phrases", "shorten by {amount} characters"),
    QT_TRANSLATE_NOOP("Phrases", "split into {amount} subtitles"),
    QT_TRANSLATE_NOOP("Phrases", "show it {amount} ms longer"),
    QT_TRANSLATE_NOOP("Phrases", "end it {amount} ms earlier"),
    QT_TRANSLATE_NOOP("Phrases", "use {amount} lines"),
    QT_TRANSLATE_NOOP("Phrases", "join it with its neighbour"),
    QT_TRANSLATE_NOOP("Phrases", "move it by {amount} ms"),
    QT_TRANSLATE_NOOP("Phrases", "write it in capitals"),
)
"""What is proposed where a rule is broken."""

PROFILE_FILES: Final = (
    QT_TRANSLATE_NOOP("Phrases", "has no subtitles"),
    QT_TRANSLATE_NOOP("Phrases", "Choose a project or a subtitle file such as SRT or VTT"),
    QT_TRANSLATE_NOOP("Phrases", "isn’t a valid profile name"),
    QT_TRANSLATE_NOOP("Phrases", "Name the file with letters a to z and digits"),
    QT_TRANSLATE_NOOP("Phrases", "has an unknown key “{key}”"),
    QT_TRANSLATE_NOOP("Phrases", "The keys are {keys}"),
    QT_TRANSLATE_NOOP("Phrases", "has an invalid value for “{key}”"),
    QT_TRANSLATE_NOOP("Phrases", "Enter a number from {least} to {most}"),
    QT_TRANSLATE_NOOP("Phrases", "Enter a whole number from {least} to {most}"),
    QT_TRANSLATE_NOOP("Phrases", "Enter one of {words}"),
    QT_TRANSLATE_NOOP("Phrases", "Enter a line of text"),
    QT_TRANSLATE_NOOP("Phrases", "Enter at most {most}, the maximum duration"),
    QT_TRANSLATE_NOOP("Phrases", "isn’t valid TOML in line {line}"),
    QT_TRANSLATE_NOOP("Phrases", "isn’t valid TOML"),
    QT_TRANSLATE_NOOP("Phrases", "Write one key per line, such as lines = 2"),
)
"""What is wrong with a profile's file, and what would be right."""
