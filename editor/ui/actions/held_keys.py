"""Keys that do something for as long as they are held, as a foot pedal's are."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent

REPEAT_MS = 40
"""A key pressed again so soon was not let go: it is held, and repeats."""
_LEFT = (QEvent.Type.ApplicationDeactivate, QEvent.Type.WindowDeactivate)
_PRESSED = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


class HeldKeys(QObject):
    """Watches for the release of keys that are held, and only while some are."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: frozenset[int] = frozenset()
        self._release: Callable[[], object] | None = None
        # WORKAROUND: X11 reports a held key as let go and pressed, over and over, and Qt knows these for
        # repeats only where both have arrived when it looks (QXcbKeyboard::handleKeyEvent).
        self._letting_go = QTimer(self)
        self._letting_go.setSingleShot(True)
        self._letting_go.setInterval(REPEAT_MS)
        self._letting_go.timeout.connect(self._let_go)

    def hold(self, keys: Iterable[int], release: Callable[[], object]) -> None:
        """Call `release` once one of these keys is let go, or the window is left."""
        application = QCoreApplication.instance()
        if application is not None:
            self._letting_go.stop()
            self._keys, self._release = frozenset(keys), release
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that a key is let go; repeats of a held key are none."""
        if event.type() in _LEFT:
            self._let_go()
        elif isinstance(event, QKeyEvent) and event.key() in self._keys:
            if event.type() in _PRESSED:
                self._letting_go.stop()
            elif event.type() is QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self._letting_go.start()
        return False

    def _let_go(self) -> None:
        self._letting_go.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        release, self._release = self._release, None
        if release is not None:
            release()
