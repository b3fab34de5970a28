"""How a project is shown: caret, scroll, playhead, zoom, panels and search, taken down and put back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from editor.ui.actions.action_set import ActionSet
from editor.ui.find.find_bar import FindBar
from editor.ui.playback.playback_control import Playback
from editor.ui.text.editor import TranscriptEditor

PANELS: Final = ("view.review", "view.subtitles", "view.history", "view.picture", "wave.show")
"""The switches of the parts around the text."""


class Stretch(Protocol):
    """The stretch of the recording that the waveform shows."""

    @property
    def stretch(self) -> tuple[int, int]:
        """Its start and length in milliseconds."""

    def show_stretch(self, start_ms: int, span_ms: int) -> None:
        """Show another one, as far as the recording has it."""


@dataclass(frozen=True, slots=True)
class ViewParts:
    """The parts of the window whose state is kept."""

    editor: TranscriptEditor
    playback: Playback
    waveform: Stretch
    find: FindBar
    actions: ActionSet


def take_down(parts: ViewParts) -> dict[str, Any]:
    """Return how the open project is shown, as it can be written to a file."""
    editor, find = parts.editor, parts.find
    parts.actions.refresh()
    start_ms, span_ms = parts.waveform.stretch
    kept: dict[str, Any] = {
        "playhead_ms": parts.playback.position_ms,
        "wave": [start_ms, span_ms],
        "panels": {name: parts.actions[name].isChecked() for name in PANELS},
        "find": find.state(),
    }
    if editor.binding is not None and (caret := editor.binding.caret()) is not None:
        kept["caret"] = [caret.segment_id, caret.position, caret.anchor]
    top = editor.segment(editor.firstVisibleBlock().blockNumber())
    if top is not None:
        kept["top"] = top.id
    return kept


class ViewReturn:
    """Puts back how a project was shown. What does not fit the project any more is left out."""

    def __init__(self, parts: ViewParts, kept: Mapping[str, Any]) -> None:
        self._parts = parts
        self._kept = kept

    def show_panels(self) -> None:
        """Show the same panels, and the search as it was."""
        wanted, actions = self._kept.get("panels"), self._parts.actions
        actions.refresh()
        for name in PANELS:
            is_wanted = wanted.get(name) if isinstance(wanted, dict) else None
            action = actions[name]
            if isinstance(is_wanted, bool) and action.isEnabled() and action.isChecked() != is_wanted:
                actions.run(name)
        find = self._kept.get("find")
        if isinstance(find, dict):
            self._parts.find.put_back(find)

    def place_caret(self) -> None:
        """Put the caret where it was, and the same segment at the top."""
        editor, caret = self._parts.editor, self._kept.get("caret")
        match caret:
            case [str(segment_id), int(position), int(anchor)] if editor.rows_of([segment_id]):
                segment = editor.segment(editor.rows_of([segment_id])[segment_id])
                length = len(segment.text) if segment is not None else 0
                editor.place_caret(segment_id, min(position, length), min(anchor, length))
        top = self._kept.get("top")
        if isinstance(top, str) and (rows := editor.rows_of([top])):
            editor.show_row(rows[top], above=0.0)

    def place_playhead(self) -> None:
        """Put the playhead where it was; only once the recording can be played."""
        match self._kept.get("playhead_ms"):
            case int(position_ms) if position_ms > 0:
                self._parts.playback.seek(position_ms)

    def show_stretch(self) -> None:
        """Show the same stretch of the waveform."""
        match self._kept.get("wave"):
            case [int(start_ms), int(span_ms)] if span_ms > 0:
                self._parts.waveform.show_stretch(start_ms, span_ms)
