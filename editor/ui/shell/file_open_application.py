"""The application: what a desktop asks the running program to open reaches it here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from editor.services.starting.place_links import LinkError, is_place_link, link_arguments
from editor.ui.look.timecode import parse_timecode


class FileOpenApplication(QApplication):
    """Tells of files and links that a Mac passes to a running program; elsewhere these are arguments.

    `place_received` comes before `files_received`, where a project is to be shown at a time (ms).
    """

    files_received = Signal(list)
    place_received = Signal(Path, int)
    link_refused = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Take what is to be opened; the rest is Qt's."""
        if isinstance(event, QFileOpenEvent):
            self._open(event)
            return True
        return super().event(event)

    def _open(self, event: QFileOpenEvent) -> None:
        link = event.url().toString()
        if not is_place_link(link):
            if event.file():
                self.files_received.emit([Path(event.file())])
            return
        try:
            name, *at = link_arguments(
                event.url().toString(event.url().ComponentFormattingOption.FullyEncoded)
            )
        except LinkError as error:
            self.link_refused.emit(str(error))
            return
        if at and (at_ms := parse_timecode(at[-1])) is not None:
            self.place_received.emit(Path(name), at_ms)
        self.files_received.emit([Path(name)])
