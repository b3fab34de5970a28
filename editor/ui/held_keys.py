"""Keys that do something for as long as they are held, as a foot pedal's are."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent

_LEFT = (QEvent.Type.ApplicationDeactivate, QEvent.Type.WindowDeactivate)


class HeldKeys(QObject):
    """Watches for the release of keys that are held, and only while some are."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: frozenset[int] = frozenset()
        self._release: Callable[[], object] | None = None

    def hold(self, keys: Iterable[int], release: Callable[[], object]) -> None:
        """Call `release` once one of these keys is let go, or the window is left."""
        application = QCoreApplication.instance()
        if application is not None:
            self._keys, self._release = frozenset(keys), release
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that a key is let go; repeats of a held key are none."""
        is_release = (
            event.type() is QEvent.Type.KeyRelease
            and isinstance(event, QKeyEvent)
            and not event.isAutoRepeat()
            and event.key() in self._keys
        )
        if is_release or event.type() in _LEFT:
            self._let_go()
        return False

    def _let_go(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        release, self._release = self._release, None
        if release is not None:
            release()
