"""A window of whichever checkout is on the path: it is made, a project opened in it, places of it found.

What checkouts call differently is asked for by name, so that earlier windows can be driven as well.
"""

from __future__ import annotations

import importlib
import importlib.util
import shutil
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from .hand import Hand, NotRepairedError, Steps, Until

SETTLE_S: Final = 4.0
"""What begins by itself with a project is over then; it is no part of a repair."""
_PLACE_S: Final = 0.5


class OpenedWindow:
    """The window under repair. `is_now` where it is this checkout's, or one put together like it."""

    def __init__(self, material: Path, folder: Path) -> None:
        self.material = material
        self.folder = folder
        self.is_now = importlib.util.find_spec("editor.ui.shell") is not None
        names = (
            ("editor.ui.shell.application", "editor.ui.look.theme", "ColourScheme", "ThemeManager")
            if self.is_now
            else ("editor.ui.app", "editor.ui.theme", "Scheme", "Themes")
        )
        self.app: Any = importlib.import_module(names[0]).make_application()
        self._theme = importlib.import_module(names[1])
        self._scheme, self._themes = names[2:]
        self._settings = importlib.import_module("editor.services.settings").Settings(
            folder / "settings.json"
        )
        if self.is_now:
            self._settings.values.first_steps_away = True  # whoever is practised has no use for them
        self.hand = Hand(self.app)
        self.window: Any = None
        self.renew()

    def renew(self) -> None:
        """Make a window, as the program does when it starts."""
        home = "editor.ui.shell.main_window" if self.is_now else "editor.ui.window"
        themes = getattr(self._theme, self._themes)(self.app, getattr(self._theme, self._scheme).LIGHT)
        self.window = importlib.import_module(home).MainWindow(self._settings, themes)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()

    # -- what there is ------------------------------------------------------------------------------

    @property
    def editor(self) -> Any:
        """The text."""
        return self.window.page.editor

    @property
    def segments(self) -> Sequence[Any]:
        """The transcript's segments."""
        segments: Sequence[Any] = self.editor.transcript.segments
        return segments

    @property
    def turns(self) -> list[list[int]]:
        """The rows of each turn, as the transcript had them."""
        import json

        rows: list[list[int]] = json.loads((self.material / "turns.json").read_text("utf-8"))
        return rows

    @property
    def is_ready(self) -> bool:
        """Whether a project is open, and can be heard."""
        return bool(
            self.window.has_project and not self.window.opening.busy and self.window.page.playback.can_play
        )

    @property
    def caret_row(self) -> int:
        """The row of the caret."""
        row: int = self.editor.textCursor().blockNumber()
        return row

    @property
    def dialog(self) -> Any:
        """The dialog that is open, None where there is none."""
        shown = QApplication.activeModalWidget()
        return shown if isinstance(shown, QDialog) and shown.isVisible() else None

    def speaker(self, row: int) -> str | None:
        """Return who speaks a segment."""
        found = self.editor.transcript.speaker(self.segments[row].speaker_id)
        return str(found.name) if found is not None else None

    def digit(self, name: str) -> int:
        """Return by which digit a speaker is named."""
        return 1 + [speaker.name for speaker in self.editor.transcript.speakers].index(name)

    def word_count(self, text: str = "") -> int:
        """Count the words that read so, or all."""
        return sum(text in ("", word.text) for segment in self.segments for word in segment.words)

    def first_differing(self) -> tuple[int, int]:
        """Return row and number of the first word for which another one was recognized."""
        return next(
            (row, at)
            for row, segment in enumerate(self.segments)
            for at, word in enumerate(segment.words)
            if word.state.value == "differs"
        )

    def spot(self, row: int, offset: int = 0) -> QPoint:
        """Return where a character of a segment stands in the text's viewport."""
        point: QPoint = self.editor.cursorRect(self._cursor(row, offset)).center()
        return point

    def is_seen(self, row: int, offset: int = 0) -> bool:
        """Whether a character of a segment is in sight."""
        return bool(self.editor.viewport().rect().contains(self.spot(row, offset)))

    def scroll_to(self, row: int, offset: int = 0) -> None:
        """Scroll as a person would by the bar, who points at it for that."""
        if not self.is_seen(row, offset):
            self.hand.count_pointing(clicks=False)
            self.editor.verticalScrollBar().setValue(self._cursor(max(0, row - 1)).block().firstLineNumber())

    def button(self, parent: Any, text: str) -> QPushButton:
        """Return the button that says so.

        Raises:
            NotRepairedError: there is none.
        """
        for button in parent.findChildren(QPushButton):
            if button.isVisible() and button.text().replace("&", "").startswith(text):
                return button  # type: ignore[no-any-return]
        raise NotRepairedError(f"no button {text!r}")

    def require(self, is_so: bool, what: str) -> None:
        """See that the repair is right.

        Raises:
            NotRepairedError: it is not.
        """
        if not is_so:
            raise NotRepairedError(what)

    # -- what is no part of a repair ----------------------------------------------------------------

    def opened(self, name: str, row: int) -> Steps:
        """Open a copy of a project, and put the caret in a row in sight."""
        shutil.copy(self.material / name, self.folder / name)
        self.window.open_path(self.folder / name)
        yield Until(lambda: self.is_ready, "the project", is_counted=False)
        yield self.pause(SETTLE_S)
        self.editor.setTextCursor(self._cursor(row))
        self.editor.centerCursor()
        self.editor.setFocus()
        yield self.pause(_PLACE_S)

    def pause(self, seconds: float) -> Until:
        """Let the program do what it does by itself."""
        end_s = time.monotonic() + seconds
        return Until(lambda: time.monotonic() > end_s, "a pause", is_counted=False)

    def _cursor(self, row: int, offset: int = 0) -> QTextCursor:
        cursor = QTextCursor(self.editor.document().findBlockByNumber(row))
        cursor.setPosition(cursor.position() + offset)
        return cursor
