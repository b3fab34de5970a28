"""Import notices: what a reader left out, mended or took on trust, how often, and in which lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_LISTED = 5
"""So many lines are named."""


@dataclass(frozen=True, slots=True)
class ImportNotice:
    """One kind of thing that a reader came upon. `what` is a phrase, `lines` are counted from 1.

    `count` is how often it was met; `lines` may be fewer (two in one line) or none (no lines in the file).
    """

    what: str
    count: int
    lines: tuple[int, ...] = ()
    place: str = "line"
    """What `lines` count where a file has none: an entry, a paragraph."""

    def __str__(self) -> str:
        where = ", ".join(map(str, self.lines[:_LISTED]))
        if len(self.lines) > _LISTED:
            where += ", …"
        return (
            f"{self.count} × {self.what}, in {self.place} {where}" if where else f"{self.count} × {self.what}"
        )


class NoticeList:
    """Collects what a reader comes upon, one notice for each kind."""

    def __init__(self, place: str = "line") -> None:
        self._place = place
        self._lines: dict[str, list[int]] = {}

    def add(self, what: str, line: int) -> None:
        """Note that `what` was met in a line (from 1)."""
        self._lines.setdefault(what, []).append(line)

    def extend(self, notices: Iterable[ImportNotice]) -> None:
        """Take in what another reader came upon."""
        for notice in notices:
            self._lines.setdefault(notice.what, []).extend(notice.lines)

    def notices(self) -> tuple[ImportNotice, ...]:
        """Return the notices, in the order in which their kinds were met first."""
        return tuple(
            ImportNotice(what, len(lines), tuple(sorted(set(lines))), self._place)
            for what, lines in self._lines.items()
        )
