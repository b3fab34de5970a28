"""The page of models: what is here, what can be downloaded, how fast each is, and where they come from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidgetItem,
    QWidget,
)

from alignment.errors import ModelError
from alignment.models.catalogue import CATALOGUE
from alignment.models.folders import remove_model
from alignment.recognition.models import find_model
from editor.services.models.listing import ModelRow, list_models
from editor.services.settings import Settings
from editor.ui.language.error_messages import error_message
from editor.ui.language.translated_phrases import translated
from editor.ui.look.accessibility import announce
from editor.ui.look.dialog_parts import (
    ErrorLine,
    PathField,
    column_layout,
    form_layout,
    hidden_progress,
    row_table,
)
from editor.ui.look.prompts import Prompts
from editor.ui.models.model_jobs import ModelJobs
from editor.ui.models.model_wording import ModelWording

_STEPS: Final = 1000
_WIDTH: Final = 820


class ModelsDialog(QDialog):
    """Lists the models. Nothing is downloaded before *Download* is pressed."""

    def __init__(self, parent: QWidget, prompts: Prompts, settings: Settings) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._settings = settings
        self._wording = ModelWording(self)
        self._rows: list[ModelRow] = []
        self.jobs = ModelJobs(self)
        self.setWindowTitle(self.tr("Models"))
        self._make_list()
        self._make_sources()
        self._lay_out()
        self.jobs.shared.connect(self._show_share)
        self.jobs.finished.connect(self._on_finished)
        self.jobs.failed.connect(self._on_failed)
        self.refresh()
        self.table.setFocus()

    def _make_list(self) -> None:
        titles = (
            self.tr("Model"),
            self.tr("Languages"),
            self.tr("Size"),
            self.tr("Speed"),
            self.tr("State"),
        )
        self.table = row_table(self.tr("Models"), titles)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self._show_chosen)
        self.details = QLabel()
        self.details.setObjectName("muted")
        self.details.setWordWrap(True)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.details.setMinimumHeight(self.details.fontMetrics().lineSpacing() * 3)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.download_button = self._button(self.tr("Download"), self.download)
        self.measure_button = self._button(self.tr("Measure speed"), self.measure)
        self.remove_button = self._button(self.tr("Remove"), self.remove)
        self.folder_button = self._button(self.tr("Use model in folder…"), self.choose_folder)
        self.cancel_button = self._button(self.tr("Cancel"), self.jobs.cancel)
        self.cancel_button.hide()
        self.progress = hidden_progress(self.tr("Progress"))
        self.error = ErrorLine()

    def _make_sources(self) -> None:
        values = self._settings.values
        self.mirror = PathField(
            self.tr("Copy from folder"), self._browse_mirror, placeholder=self.tr("None (download)")
        )
        self.mirror.set_path(Path(values.models_from) if values.models_from else None)
        self.mirror.changed.connect(self._keep_sources)
        self.proxy = QLineEdit(values.proxy)
        self.proxy.setAccessibleName(self.tr("Proxy"))
        self.proxy.setPlaceholderText(self.tr("As the system says"))
        self.proxy.textChanged.connect(self._keep_sources)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.download_button, self.measure_button, self.remove_button, self.folder_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        under_way = QHBoxLayout()
        under_way.setSpacing(8)
        under_way.addWidget(self.progress, 1)
        under_way.addWidget(self.cancel_button)
        sources = form_layout()
        sources.addRow(self.tr("Copy from folder"), self.mirror)
        sources.addRow(self.tr("Proxy"), self.proxy)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        parts = column_layout(self)
        parts.addWidget(self.table, 1)
        parts.addWidget(self.details)
        parts.addLayout(buttons)
        parts.addLayout(under_way)
        parts.addWidget(self.error)
        parts.addLayout(sources)
        parts.addWidget(box)
        every_row = self.table.verticalHeader().defaultSectionSize() * (len(CATALOGUE) + 2)  # with the titles
        self.resize(_WIDTH, self.sizeHint().height() - self.table.sizeHint().height() + every_row)

    def _button(self, text: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: run())
        return button

    # -- what is chosen -----------------------------------------------------------------------------

    @property
    def chosen(self) -> ModelRow | None:
        """The model of the selected row."""
        at = self.table.currentRow()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def choose(self, name: str) -> None:
        """Select a model."""
        names = [row.name for row in self._rows]
        if name in names:
            self.table.selectRow(names.index(name))

    def refresh(self) -> None:
        """List what is here now, keeping the row."""
        at = max(0, self.table.currentRow())
        self._rows = list_models()
        self.table.setRowCount(len(self._rows))
        for row, model in enumerate(self._rows):
            for column, text in enumerate(self._wording.cells(model)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.selectRow(min(at, len(self._rows) - 1))
        self._show_chosen()

    def _show_chosen(self) -> None:
        row, free = self.chosen, not self.jobs.running
        self.details.setText(self._wording.details(row) if row is not None else "")
        self.download_button.setText(
            self.tr("Resume download") if row is not None and row.begun else self.tr("Download")
        )
        self.download_button.setEnabled(free and row is not None and row.can_fetch)
        self.measure_button.setEnabled(free and row is not None and row.is_here)
        self.remove_button.setEnabled(free and row is not None and (row.can_remove or row.begun > 0))
        self.folder_button.setEnabled(free)
        self.cancel_button.setVisible(not free)

    # -- what is done -------------------------------------------------------------------------------

    def download(self) -> None:
        """Fetch the chosen model, from where it is said below."""
        row = self.chosen
        if row is not None and row.can_fetch and not self.jobs.running:
            self._begin()
            self.jobs.fetch(row.name, mirror=self.mirror.path, proxy=self._settings.values.proxy)
            self._show_chosen()
            self.cancel_button.setFocus()

    def measure(self) -> None:
        """Measure the chosen model on the sample."""
        row = self.chosen
        if row is not None and row.is_here and not self.jobs.running:
            self._begin()
            self.jobs.measure(row.name)
            self._show_chosen()
            self.cancel_button.setFocus()

    def remove(self) -> None:
        """Delete the chosen model, once a person agreed."""
        row = self.chosen
        if row is None or self.jobs.running:
            return
        text = self.tr("Remove “{name}”? To use it again, you must download it again.")
        title, yes = self.tr("Remove model?"), self.tr("Remove")
        if self._prompts.confirm(self, title, text.format(name=translated(row.title)), yes=yes):
            self.error.show_error("")
            try:
                remove_model(row.name)
            except ModelError as error:
                self.error.show_error(error_message(error))
            self.refresh()

    def choose_folder(self) -> None:
        """Take a model from a folder for new projects."""
        folder = self._prompts.folder(self, self.tr("Folder with a Whisper model"), folder=None)
        if folder is None:
            return
        try:
            model = find_model(str(folder))
        except ModelError as error:
            self.error.show_error(error_message(error))
            return
        self.error.show_error("")
        self._settings.values.model = str(model.folder)
        self._settings.save()
        self.details.setText(self.tr("New projects use the model in {folder}.").format(folder=folder))
        announce(self, self.details.text())

    def done(self, result: int) -> None:
        """Leave only once nothing is under way; a stopped download goes on next time."""
        self.jobs.close()
        super().done(result)

    def _begin(self) -> None:
        self.error.show_error("")
        self.progress.setRange(0, _STEPS)
        self.progress.setValue(0)
        self.progress.show()

    def _show_share(self, share: float) -> None:
        if share < 0:
            self.progress.setRange(0, 0)
        else:
            self.progress.setValue(round(share * _STEPS))

    def _on_finished(self) -> None:
        self.progress.hide()
        self.refresh()
        row = self.chosen
        if row is not None:
            announce(self, ", ".join(self._wording.cells(row)))
        self.table.setFocus()

    def _on_failed(self, error: BaseException) -> None:
        self._on_finished()
        self.error.show_error(error_message(error))

    def _keep_sources(self) -> None:
        values, mirror = self._settings.values, self.mirror.path
        values.models_from = str(mirror) if mirror is not None else ""
        values.proxy = self.proxy.text().strip()
        self._settings.save()

    def _browse_mirror(self) -> Path | None:
        return self._prompts.folder(self, self.tr("Folder with models"), folder=self.mirror.path)


def show_models(parent: QWidget, prompts: Prompts, settings: Settings, *, chosen: str = "") -> None:
    """Show the page, with a model selected."""
    dialog = ModelsDialog(parent, prompts, settings)
    dialog.choose(chosen)
    prompts.run(dialog)
    dialog.deleteLater()
