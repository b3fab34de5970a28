"""Says in words what subtitles are like, and what is wrong with them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from editor.services.subtitles.rule_check import RuleBreak
from editor.ui.language.counts import capitalized
from editor.ui.language.translated_phrases import translated
from editor.ui.look.timecode import timecode
from editor.ui.subtitles.cue_rows import CueRow


class CueWording(QObject):
    """Words for rows of subtitles."""

    def start(self, row: CueRow) -> str:
        """Return when it is shown, to the tenth of a second."""
        return f"{timecode(row.cue.start_ms)}{QLocale().decimalPoint()}{row.cue.start_ms % 1000 // 100}"

    def length(self, row: CueRow) -> str:
        """Return how long it is shown."""
        return self.tr("{seconds} s").format(seconds=_number(row.length_ms / 1000))

    def speed(self, row: CueRow) -> str:
        """Return how fast it has to be read."""
        return self.tr("{count} char./s").format(count=_number(row.chars_per_second))

    def broken(self, one: RuleBreak) -> str:
        """Return what a rule asks, what there is, and what would help."""
        text = self.tr("{rule}: {value} instead of {limit} {unit}; {proposal}")
        return text.format(
            rule=capitalized(translated(one.rule)),
            value=_shortest(one.value),
            limit=_shortest(one.limit),
            unit=translated(one.rule.unit),
            proposal=translated(str(one.proposal)),
        )

    def whole(self, row: CueRow) -> str:
        """Return all that is known of a row, as it is read aloud."""
        head = f"{row.number}, {self.start(row)}, {self.length(row)}, {self.speed(row)}"
        return "\n".join((head, *row.cue.lines, *map(self.broken, row.breaks)))


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 1)


def _shortest(value: float) -> str:
    return QLocale().toString(round(value)) if abs(value - round(value)) < 0.05 else _number(value)
