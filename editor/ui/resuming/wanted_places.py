"""Places that were asked for from outside, such as by `earproof window FILE --at 0:21`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor.document.values import Segment, Transcript


class WantedPlaces(QObject):
    """Knows at which times (ms) projects are to be shown, until they are."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._at_ms: dict[Path, int] = {}

    def ask(self, path: Path, at_ms: int) -> None:
        """Have a project shown at a time: now where it is open, else once it is."""
        self._at_ms[path.resolve()] = at_ms
        self.asked.emit()

    def take(self, path: Path) -> int | None:
        """Return the time at which a project is to be shown, None for no such wish; it is granted by that."""
        return self._at_ms.pop(path.resolve(), None)


def view_at(transcript: Transcript, at_ms: int, kept: Mapping[str, Any]) -> dict[str, Any]:
    """Return how a project is shown at a time, otherwise as it was kept."""
    view = dict(kept) | {"playhead_ms": at_ms}
    match kept.get("wave"):
        case [int(), int(span_ms)]:
            view["wave"] = [max(0, at_ms - span_ms // 2), span_ms]
    found = next((one for one in transcript.segments if one.end_ms > at_ms), None)
    if found is not None:
        position = _position(found, at_ms)
        view |= {"caret": [found.id, position, position], "top": found.id}
    return view


def _position(segment: Segment, at_ms: int) -> int:
    """Return where in a segment's text the first word begins that is not over at a time."""
    position = 0
    for word in segment.words:
        if word.end_ms is not None and word.end_ms > at_ms:
            return position
        position += len(word.text) + 1
    return 0
