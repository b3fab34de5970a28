"""When actions are asked again whether they can run: whenever that may have changed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, SignalInstance

from editor.ui.actions.action_set import ActionSet
from editor.ui.shell.frame.editor_page import EditorPage


class Refreshing(QObject):
    """Refreshes a window's actions: `at_once`, or as `soon` as what happens has happened."""

    def __init__(
        self,
        actions: ActionSet,
        page: EditorPage,
        *,
        at_once: Iterable[SignalInstance],
        soon: Iterable[SignalInstance],
    ) -> None:
        super().__init__(actions)
        self._actions = actions
        self._page = page
        page.editor.rows_changed.connect(self._on_rows_changed)
        page.editor.cursorPositionChanged.connect(actions.refresh_later)
        for signal in (page.playback.changed, page.editor.missing_speech.current_changed, *soon):
            signal.connect(actions.refresh_soon)
        for signal in at_once:
            signal.connect(actions.refresh)

    def _on_rows_changed(self) -> None:
        """Ask what can be done now: at once where undo is new, in a moment while somebody types."""
        binding = self._page.editor.binding
        if binding is not None and binding.is_typing and self._actions["edit.undo"].isEnabled():
            self._actions.refresh_later()
        else:
            self._actions.refresh()
