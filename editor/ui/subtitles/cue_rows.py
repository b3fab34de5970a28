"""Cue rows: subtitles as they are listed, each with the rules that it breaks. Qt-free."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.formats.subtitles.cues import Cue
from editor.services.subtitles.rule_check import Rule, RuleBreak, characters

if TYPE_CHECKING:
    from editor.services.subtitles.file_check import CheckedSubtitles


@dataclass(frozen=True, slots=True)
class CueRow:
    """A subtitle, its number counted from 1, and what it breaks."""

    number: int
    cue: Cue
    breaks: tuple[RuleBreak, ...] = ()

    @property
    def length_ms(self) -> int:
        """How long it is shown."""
        return self.cue.end_ms - self.cue.start_ms

    @property
    def chars_per_second(self) -> float:
        """How fast a person has to read, spaces counted, as the rule counts them."""
        return characters(self.cue) / max(1, self.length_ms) * 1000

    @property
    def spoken_ms(self) -> int:
        """When its first word is said, its start where none of them is known: it may be shown sooner."""
        return next((time[0] for time in self.cue.words if time is not None), self.cue.start_ms)

    def breaks_any(self, *rules: Rule) -> bool:
        """Whether one of these rules is broken."""
        return any(one.rule in rules for one in self.breaks)

    def is_like(self, other: CueRow) -> bool:
        """Whether both are the same but for their numbers."""
        if self.cue is other.cue and self.breaks is other.breaks:
            return True  # as nearly all are, see `with_known`
        if self.cue != other.cue or len(self.breaks) != len(other.breaks):
            return False
        both = zip(self.breaks, other.breaks, strict=True)
        return all(
            (a.rule, a.value, a.limit, a.proposal) == (b.rule, b.value, b.limit, b.proposal) for a, b in both
        )


def cue_rows(checked: CheckedSubtitles) -> tuple[CueRow, ...]:
    """Return the rows of subtitles that were held against rules, in their order."""
    by_cue: dict[int, list[RuleBreak]] = {}
    for one in checked.breaks:
        by_cue.setdefault(one.cue, []).append(one)
    return tuple(CueRow(at + 1, cue, tuple(by_cue.get(at, ()))) for at, cue in enumerate(checked.cues))


def with_known(rows: Sequence[CueRow], known: Sequence[CueRow]) -> tuple[CueRow, ...]:
    """Return rows in which those that are like known ones, from both ends, hold what these hold.

    So it is cheap to see which of ten thousands an edit changed.
    """
    head, tail = common_ends(known, rows)
    middle = rows[head : len(rows) - tail]
    last = known[len(known) - tail :] if tail else ()
    shifted = (CueRow(row.number, old.cue, old.breaks) for row, old in zip(rows[-tail:], last, strict=False))
    return (*known[:head], *middle, *shifted)


def common_ends(before: Sequence[CueRow], after: Sequence[CueRow]) -> tuple[int, int]:
    """Return how many rows at the start, and at the end, are like those before."""
    most = min(len(before), len(after))
    head = next((at for at in range(most) if not before[at].is_like(after[at])), most)
    most -= head
    tail = next((at for at in range(most) if not before[-1 - at].is_like(after[-1 - at])), most)
    return head, tail


def row_shown_at(rows: Sequence[CueRow], time_ms: int) -> CueRow | None:
    """Return the subtitle that is shown at a time, the last begun of several; None for nothing."""
    at = bisect_right(rows, time_ms, key=lambda row: row.cue.start_ms) - 1
    # A short one may lie inside a longer one: look back a little for one that is still shown.
    found = (rows[back] for back in range(at, max(-1, at - 4), -1) if time_ms < rows[back].cue.end_ms)
    return next(found, None)


def row_near(rows: Sequence[CueRow], time_ms: int) -> CueRow | None:
    """Return the subtitle last begun at a time, the first before all of them; None without any."""
    at = bisect_right(rows, time_ms, key=lambda row: row.cue.start_ms) - 1
    return rows[max(0, at)] if rows else None
