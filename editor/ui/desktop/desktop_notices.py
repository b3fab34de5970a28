"""Desktop notices: what is done is told where a person sees it while another program is in front.

A Linux desktop is asked over its bus by `gdbus`, which knows the types of numbers that the service takes and
that Python's Qt cannot name. Elsewhere the system tells what a symbol beside the clock has to say.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from editor.ui.jobs.session_bus import has_session_bus
from editor.ui.jobs.single_shot import single_shot

_SERVICE: Final = "org.freedesktop.Notifications"
_PATH: Final = "/org/freedesktop/Notifications"
_SHOWN_MS: Final = 10_000


class DesktopNotifier(Protocol):
    """Shows a notice of the desktop's."""

    def show(self, title: str, text: str) -> bool:
        """Show it; False where that cannot be."""


class BusNotifier:
    """Asks a Linux desktop (Desktop Notifications Specification 1.2)."""

    def __init__(self, *, address: str = "") -> None:
        self._address = address

    def show(self, title: str, text: str) -> bool:
        """Have it shown, without waiting for that."""
        program = shutil.which("gdbus")
        if program is None or not (self._address or has_session_bus()):
            return False
        bus = ["--address", self._address] if self._address else ["--session"]
        command = ["call", *bus, "--dest", _SERVICE, "--object-path", _PATH, "--timeout", "5"]
        command += ["--method", f"{_SERVICE}.Notify"]
        values = ("Earproof", "earproof", title, text)
        name, icon, summary, body = map(_quoted, values)
        command += [name, "0", icon, summary, body, "@as []", "@a{sv} {}", str(_SHOWN_MS)]
        process = QProcess()
        process.setProgram(program)
        process.setArguments(command)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        started = process.startDetached()
        return bool(started[0] if isinstance(started, tuple) else started)


class TrayNotifier(QObject):
    """Shows a symbol beside the clock as long as its notice is seen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None

    def show(self, title: str, text: str) -> bool:
        """Have it shown; a click on it brings the window to the front."""
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return False
        if self._icon is None:
            self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._icon.messageClicked.connect(self._on_clicked)
        self._icon.show()
        self._icon.showMessage(title, text, QApplication.windowIcon(), _SHOWN_MS)
        single_shot(self._icon, self._icon.hide, after_ms=_SHOWN_MS)
        return True

    def _on_clicked(self) -> None:
        self._window.raise_()
        self._window.activateWindow()


class JobNotices(QObject):
    """Tells what is done by the first notifier that can, while none of the program's windows is in use."""

    def __init__(
        self,
        window: QWidget,
        *notifiers: DesktopNotifier,
        is_in_use: Callable[[], bool] = lambda: QApplication.activeWindow() is not None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notifiers = notifiers
        self._is_in_use = is_in_use

    def tell(self, title: str, text: str) -> None:
        """Tell it, unless a person sees the window anyway."""
        if self._is_in_use() or not self._window.isVisible():
            return
        QApplication.alert(self._window)
        for notifier in self._notifiers:
            if notifier.show(title, text):
                return


def _quoted(text: str) -> str:
    """Return a text as GVariant's own notation has it, so that none is taken for a number or a list."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\0", "")
    return f"'{escaped}'"
