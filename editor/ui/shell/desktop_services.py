"""What a window asks of the desktop: to stay awake while it works, and to tell what is done meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from editor.ui.jobs.desktop_notices import BusNotifier, DesktopNotifier, JobNotices, TrayNotifier
from editor.ui.jobs.keep_awake import KeepAwake
from editor.ui.jobs.sleep_blockers import SleepBlocker, make_sleep_blocker
from editor.ui.shell.main_window import MainWindow


class DesktopServices(QObject):
    """Watches a window's work until the window is closed."""

    def __init__(
        self,
        window: MainWindow,
        *,
        blocker: SleepBlocker | None = None,
        notifiers: Sequence[DesktopNotifier] | None = None,
        hold_after_ms: int | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        delays = {} if hold_after_ms is None else {"hold_after_ms": hold_after_ms, "release_after_ms": 0}
        self.awake = KeepAwake(self, blocker or make_sleep_blocker(), **delays)
        self.awake.watch(window.alignment.changed, self._aligning)
        self.awake.watch(window.page.playback.changed, self._playing)
        window.windows.left.connect(lambda gone: self.awake.stop() if gone is window else None)
        if notifiers is None:
            notifiers = (BusNotifier(), TrayNotifier(window))
        self.notices = JobNotices(window, *notifiers)
        window.alignment.finished.connect(self._on_aligned)
        window.alignment.failed.connect(self._on_not_aligned)
        window.alignment.refused.connect(self._on_not_aligned)
        window.exporting.done.connect(self._on_written)
        window.clips.done.connect(self._on_written)

    def _aligning(self) -> str:
        return self.tr("A recording is being aligned") if self._window.alignment.running else ""

    def _playing(self) -> str:
        return self.tr("A recording is being played") if self._window.page.playback.playing else ""

    def _on_aligned(self, path: Path) -> None:
        self.notices.tell(self.tr("Alignment finished"), path.stem)

    def _on_not_aligned(self, message: str) -> None:
        self.notices.tell(self.tr("Alignment failed"), message)

    def _on_written(self, text: str) -> None:
        self.notices.tell(self.tr("Export finished"), text)
