"""What a window asks of the desktop: to stay awake while it works, and to tell what is done meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QWidget

from editor.ui.desktop.desktop_notices import BusNotifier, JobNotices, TrayNotifier
from editor.ui.desktop.keep_awake import HOLD_AFTER_MS, RELEASE_AFTER_MS, KeepAwake
from editor.ui.desktop.sleep_blockers import SleepBlocker, make_sleep_blocker
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.alignment_job import AlignmentJob


class DesktopServices(QObject):
    """Watches a window's work until `stop`. `written` are emitted, with what was written, by all exports."""

    def __init__(
        self,
        window: QWidget,
        alignment: AlignmentJob,
        playback: Playback,
        *,
        written: Iterable[SignalInstance],
        blocker: SleepBlocker | None = None,
        notices: JobNotices | None = None,
        delays: tuple[int, int] = (HOLD_AFTER_MS, RELEASE_AFTER_MS),
    ) -> None:
        super().__init__(window)
        self._alignment = alignment
        self._playback = playback
        self._awake = KeepAwake(self, blocker or make_sleep_blocker(), delays=delays)
        self._awake.watch(alignment.changed, self._aligning)
        self._awake.watch(playback.changed, self._playing)
        self._notices = notices or JobNotices(window, BusNotifier(), TrayNotifier(window))
        alignment.finished.connect(self._on_aligned)
        alignment.failed.connect(self._on_not_aligned)
        alignment.refused.connect(self._on_not_aligned)
        for one in written:
            one.connect(self._on_written)

    def watch_archive(
        self,
        changed: SignalInstance,
        ended: SignalInstance,
        *,
        running: Callable[[], bool],
        tells: Callable[[], bool],
    ) -> None:
        """Keep the computer awake while an archive is aligned, and tell of its end.

        All windows share an archive: the one for which `tells` says so tells of it.
        """
        self._awake.watch(changed, lambda: self.tr("A folder is being aligned") if running() else "")
        self._tells = tells
        ended.connect(self._on_archive_ended)

    def stop(self) -> None:
        """Let the machine sleep: the window is closed."""
        self._awake.stop()

    def _aligning(self) -> str:
        return self.tr("A recording is being aligned") if self._alignment.running else ""

    def _playing(self) -> str:
        return self.tr("A recording is being played") if self._playback.playing else ""

    def _on_archive_ended(self, title: str, text: str) -> None:
        if self._tells():
            self._notices.tell(title, text)

    def _on_aligned(self, path: Path) -> None:
        self._notices.tell(self.tr("Alignment finished"), path.stem)

    def _on_not_aligned(self, message: str) -> None:
        self._notices.tell(self.tr("Alignment failed"), message)

    def _on_written(self, text: str) -> None:
        self._notices.tell(self.tr("Export finished"), text)
