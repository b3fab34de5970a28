"""The comparison in the text's place: its changes played by the usual keys, the text as it was afterwards."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from editor.services.history.change_kinds import changed_span, row_span
from editor.services.history.comparison import ComparisonRow
from editor.ui.history.comparison_view import NEXT_KEYS, PREVIOUS_KEYS, ComparisonView
from editor.ui.playback.playback_control import Playback
from editor.ui.text.editor import TranscriptEditor

_KEYS: Final = (NEXT_KEYS[0], PREVIOUS_KEYS[0])
"""Wherever in the window they are pressed, they go through the changes, not through the places to review."""
_BESIDE_TEXT: Final = (
    "play.",
    "view.",
    "wave.",
    "file.",
    "help.",
    "window.",
    "video.",
    "edit.undo",
    "edit.redo",
)
"""Actions that need no text in sight; all others act at its caret."""


class SoundView(Protocol):
    """What shows the recording below the text."""

    def show_span(self, start_ms: int, end_ms: int) -> None:
        """Mark a stretch, in sight where nothing plays."""

    def show_selection(self) -> None:
        """Mark what is selected in the text."""


class TextPlace(Protocol):
    """Where the text stands, and its sound."""

    @property
    def texts(self) -> QStackedWidget:
        """The text, and what can be shown in its place."""

    @property
    def sync(self) -> SoundView:
        """The sound below it."""


class TextReplacement(QObject):
    """Puts a comparison in the text's place, above the waveform and the transport, and the text back."""

    changed = Signal()
    """The comparison was opened or closed."""

    def __init__(
        self,
        window: QWidget,
        view: ComparisonView,
        editor: TranscriptEditor,
        *,
        playback: Playback,
        place: TextPlace,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        self._editor = editor
        self._playback = playback
        self._place = place
        self._shown: ComparisonRow | None = None
        self._kept: tuple[QTextCursor, QTextCursor, int] | None = None
        # The text's room is shared out by what the text needs; the comparison takes what that is.
        view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        place.texts.addWidget(view)
        view.text.moved.connect(self._on_moved)
        view.text.play_requested.connect(self.play)
        view.text.clicked.connect(self._on_clicked)
        view.text.toggle_requested.connect(playback.toggle)
        view.stepped.connect(self._on_stepped)
        view.text_requested.connect(self.go_to_text)

    @property
    def is_open(self) -> bool:
        """Whether the comparison stands in the text's place."""
        return self._place.texts.currentWidget() is self._view

    def open(self) -> None:
        """Show the comparison, and remember how the text was seen; one that is shown anew leaves the keys."""
        if not self.is_open:
            self._kept = self._seen()
            self._place.texts.setCurrentWidget(self._view)
            self._playback.instead = self
            self._editor.setFocusProxy(self._view.text)  # keys that are sent to the text come here meanwhile
            self._window.installEventFilter(self)
            self._view.text.setFocus()
            self.changed.emit()
        self._on_moved()

    def close(self) -> None:
        """Show the text as it was: its caret, and the same lines."""
        if not self.is_open:
            return
        kept, self._kept = self._kept, None
        self._window.removeEventFilter(self)
        self._playback.instead = None
        self._shown = None
        self._editor.setFocusProxy(None)  # type: ignore[arg-type]  # PySide6's types leave None out
        self._place.texts.setCurrentWidget(self._editor)
        if kept is not None:
            caret, top, line = kept
            self._editor.setTextCursor(caret)
            self._scroll_to(top, line)
        self._place.sync.show_selection()
        self._editor.setFocus()
        self.changed.emit()

    def go_to_text(self) -> None:
        """Show the change at the caret in the text, with the caret there."""
        row = self._view.text.current_change
        self.close()
        known = {segment.id for segment in self._editor.transcript.segments}
        found = [segment for segment in row.new if segment.id in known] if row is not None else []
        if row is None or not found:
            return
        begin_ms = changed_span(row)[0]
        segment = next((one for one in found if begin_ms < one.end_ms), found[-1])
        word = next((at for at, word in enumerate(segment.words) if (word.start_ms or -1) >= begin_ms), None)
        self._editor.show_segment(segment.id)
        if word is not None:
            self._editor.go_to_word(self._editor.caret_row, word)

    def make_way(self, action_id: str) -> None:
        """Show the text before an action that works on it, so that nobody edits what is out of sight."""
        if self.is_open and not action_id.startswith(_BESIDE_TEXT):
            self.close()

    # -- playing ------------------------------------------------------------------------------------

    def play(self) -> None:
        """Play the words that differ at the caret within the phrase around them."""
        if (row := self._view.text.current_change) is not None:
            self._playback.play_in_context(*changed_span(row))

    def span(self) -> tuple[int, int] | None:
        """Return when the segments of the change at the caret are heard."""
        row = self._view.text.current_change
        return row_span(row) if row is not None else None

    def begin_ms(self) -> int | None:
        """Return where playing on from the change at the caret begins: at the first word that differs."""
        row = self._view.text.current_change
        return changed_span(row)[0] if row is not None else None

    def go(self, steps: int) -> None:
        """Go to another change."""
        self._view.text.go(steps)

    def _on_clicked(self) -> None:
        if self._playback.settings.values.click_plays_word:
            self.play()

    def _on_stepped(self) -> None:
        """Play the change gone to, where places gone to are played at all."""
        if self._playback.settings.values.play_doubts:
            self.play()

    def _on_moved(self) -> None:
        """Mark the sound of the change gone to."""
        row = self._view.text.current_change
        if self.is_open and row is not None and row is not self._shown:
            self._shown = row
            self._place.sync.show_span(*changed_span(row))

    # -- inside -------------------------------------------------------------------------------------

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Go from change to change by the same keys wherever in the window they are pressed."""
        return self._view.take_keys(event, _KEYS)

    def _seen(self) -> tuple[QTextCursor, QTextCursor, int]:
        """Return caret and first line in sight; both follow what is changed meanwhile."""
        editor = self._editor
        top = QTextCursor(editor.firstVisibleBlock())
        return (
            editor.textCursor(),
            top,
            editor.verticalScrollBar().value() - editor.firstVisibleBlock().firstLineNumber(),
        )

    def _scroll_to(self, top: QTextCursor, line: int) -> None:
        self._editor.verticalScrollBar().setValue(top.block().firstLineNumber() + line)
