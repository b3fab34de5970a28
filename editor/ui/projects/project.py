"""An open project as the window sees it: the store with its news brought to the GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.document.document import Document
from editor.document.history import Change
from editor.formats.native.project_format import MediaReference
from editor.services.storage.store import Store
from editor.ui.jobs.waker import Waker


class Project(QObject):
    """Holds a store for a window.

    `changed` follows every change, `voices_changed` another analysis of the voices, `saving_changed` every
    state of saving.
    """

    changed = Signal(object)
    voices_changed = Signal()
    saving_changed = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._waker = Waker(self.saving_changed)
        self._unsubscribe = store.document.subscribe(self._on_change)
        store.on_voices(self.voices_changed.emit)
        wake = self._waker.wake  # by the writer's thread, which does not know this object
        self._unlisten = store.on_state(lambda _state: wake())

    @property
    def store(self) -> Store:
        """The store."""
        return self._store

    @property
    def document(self) -> Document:
        """The document."""
        return self._store.document

    @property
    def path(self) -> Path:
        """The project file."""
        return self._store.path

    @property
    def title(self) -> str:
        """The project's name, for the window's title."""
        return self._store.path.stem

    @property
    def media(self) -> MediaReference:
        """Which recording it belongs to."""
        return self._store.media

    def close(self) -> bool:
        """Write everything and let the file go; return whether the file holds everything."""
        self._unsubscribe()
        self._unlisten()
        return self._store.close()

    def _on_change(self, change: Change) -> None:
        self.changed.emit(change)


class CurrentProject:
    """Which project a window has open, None while it has none."""

    def __init__(self) -> None:
        self.project: Project | None = None
