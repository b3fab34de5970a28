"""Focus mode: the text and the transport alone, all but the caret's and the heard segment dimmed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from editor.ui.text.editor import TranscriptEditor

HINT_MS: Final = 4000


class FocusMode(QObject):
    """Hides what stands around the text, for now only, and brings it back."""

    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        page: QWidget,
        editor: TranscriptEditor,
        *,
        parts_to_hide: Callable[[], Sequence[QWidget]],
        own_keys: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._page = page
        self._editor = editor
        self._parts_to_hide = parts_to_hide
        self._own_keys = own_keys
        self.focused = False
        self._hidden: list[QWidget] = []
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), window, self.toggle)
        self._leave.setEnabled(False)
        self.hint = QLabel(page)
        self.hint.setObjectName("hint")
        self.hint.hide()
        self._hint_time = QTimer(self)
        self._hint_time.setSingleShot(True)
        self._hint_time.setInterval(HINT_MS)
        self._hint_time.timeout.connect(self.hint.hide)

    def toggle(self) -> None:
        """Show the text and the transport alone, or all."""
        self.focused = not self.focused
        if self.focused:
            self._hidden = [widget for widget in self._parts_to_hide() if not widget.isHidden()]
        for widget in self._hidden:
            widget.setVisible(not self.focused)
        self._leave.setEnabled(self.focused)
        self._editor.dim_overlay.set_active(self.focused)
        self._editor.setFocus()
        self._show_hint()
        self.changed.emit()

    def leave(self) -> None:
        """Show everything again."""
        if self.focused:
            self.toggle()

    def _show_hint(self) -> None:
        """Say over the text, for some seconds, how to get everything back."""
        keys = [self.tr("Escape"), *filter(None, [self._own_keys()])]
        self.hint.setText(self.tr("{keys}: show everything").format(keys=self.tr(" or ").join(keys)))
        self.hint.adjustSize()
        self.hint.move((self._page.width() - self.hint.width()) // 2, 16)
        self.hint.raise_()
        self.hint.setVisible(self.focused)
        if self.focused:
            self._hint_time.start()
        else:
            self._hint_time.stop()
