"""Watching what a person writes in the place of other words, by typing or by taking a proposal."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.document.history import Change
from editor.document.values import Segment
from editor.services.corrections import correction_between, segment_changed
from editor.ui.text.editor import TranscriptEditor

_QUIET_MS: Final = 4_000
"""After so long without a key what was typed counts as done, wherever the caret is."""


class CorrectionWatch(QObject):
    """Tells each correction once it is done: typing is, when the caret leaves its segment or rests."""

    corrected = Signal(object)

    def __init__(self, editor: TranscriptEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._before: Segment | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._finish)
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.timeout.connect(self._on_moved)
        editor.cursorPositionChanged.connect(lambda: self._moved.start(0) if self._before else None)

    def forget(self) -> None:
        """Let go of what was being typed: the text is put away."""
        self._before = None
        self._quiet.stop()
        self._moved.stop()

    def follow(self, change: Change) -> None:
        """Note what a change did to the words of a segment."""
        if change.edit.actor != "person":  # words are timed again while somebody types
            return
        if change.kind != "edit":
            self.forget()
            return
        changed = segment_changed(change.edit)
        if changed is None:
            self._finish()
            return
        old, new = changed
        if self._before is not None and self._before.id != old.id:
            self._finish()
        if change.edit.merge_key is None:
            self._finish()
            self._tell(old, new)
        else:
            self._before = self._before or old
            self._quiet.start()

    def _on_moved(self) -> None:
        segment = self._editor.caret_segment
        if self._before is not None and (segment is None or segment.id != self._before.id):
            self._finish()

    def _finish(self) -> None:
        before, transcript = self._before, self._editor.transcript
        self.forget()
        if before is not None:
            try:
                now = transcript.segments[transcript.row_of(before.id)]
            except KeyError:
                return
            self._tell(before, now)

    def _tell(self, old: Segment, new: Segment) -> None:
        found = correction_between(old, new)
        if found is not None:
            self.corrected.emit(found)
