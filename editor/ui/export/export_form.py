"""The form of the export dialog: formats, rules, how to write, which part, which file."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from editor.document.values import Transcript
from editor.formats.export_formats import EXPORTS, ExportFormat, SubtitleFormat, export_format
from editor.formats.subtitles.imported_cues import frame_of
from editor.services.exports.choices import ExportChoices
from editor.services.exports.writing import ExportPlan
from editor.services.settings import Settings
from editor.services.subtitles.export import IMPORTED
from editor.ui.export.fillers_dialog import FillersDialog
from editor.ui.export.open_matters import OpenMattersList
from editor.ui.export.part_fields import PartFields
from editor.ui.export.profile_dialog import RulesField
from editor.ui.export.writing_fields import WritingFields
from editor.ui.language.translated_phrases import translated
from editor.ui.look.dialog_parts import PathField, form_layout
from editor.ui.look.formats_dialog import FormatsDialog
from editor.ui.look.prompts import Prompts
from editor.ui.text.editor import TranscriptEditor


class ExportForm(QWidget):
    """Holds what can be chosen of an export, below what is still open in the text."""

    formats_changed = Signal()
    changed = Signal()
    """Something else than the formats or the file was chosen."""

    def __init__(
        self,
        prompts: Prompts,
        settings: Settings,
        editor: TranscriptEditor,
        *,
        path: PathField,
        matters: OpenMattersList,
    ) -> None:
        super().__init__()
        self._prompts = prompts
        self._settings = settings
        self._transcript: Transcript = editor.transcript
        self._also: tuple[str, ...] = ()
        self.path = path
        self.format = QComboBox()
        for one in EXPORTS:
            self.format.addItem(f"{translated(one.title)} (*{one.ending})", one)
        self.also = QPushButton(self.tr("More formats…"))
        self.also.setAutoDefault(False)
        self.rules = RulesField(prompts, imported=frame_of(self._transcript.extra) is not None)
        self.profile = self.rules.choice
        self.part = PartFields(self, editor)
        self.writing_fields = WritingFields(self)
        self._lay_out(matters)
        self.format.currentIndexChanged.connect(self.formats_changed)
        self.also.clicked.connect(self.choose_further)
        for changed in (self.rules.changed, self.part.changed, self.writing_fields.changed):
            changed.connect(self.changed)
        self.writing_fields.fillers_requested.connect(self.edit_fillers)

    def _lay_out(self, matters: OpenMattersList) -> None:
        rows = form_layout()
        formats = QWidget()
        row = QHBoxLayout(formats)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.format, 1)
        row.addWidget(self.also)
        formats.setFocusProxy(self.format)
        for text, field in ((self.tr("Format"), self.format), (self.tr("Rules"), self.profile)):
            field.setAccessibleName(text)
            field.setAccessibleDescription(text)  # a list is called by its choice, and its label is the row's
        rows.addRow(self.tr("Format"), formats)
        rows.addRow(self.tr("Rules"), self.rules)
        self.writing_fields.add_to(rows)
        self.part.add_to(rows)
        rows.addRow(self.tr("File"), self.path)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(14)
        inside.addWidget(matters)
        inside.addLayout(rows)
        inside.addStretch(1)

    def choose_as_before(self, own: ExportChoices | None) -> None:
        """Choose what was chosen for this project, else what was chosen last for any."""
        choices = own or ExportChoices.from_json(self._settings.values.export)
        imported = frame_of(self._transcript.extra)
        if imported is not None and own is None:  # they go out as they came in
            choices = replace(choices, formats=(imported.format,), profile=IMPORTED)
        if choices.formats:
            self.format.setCurrentIndex(self._row_of(choices.formats[0]))
            self._also = choices.formats[1:]
        self.profile.setCurrentIndex(max(0, self.profile.findData(choices.profile)))
        self.writing_fields.set_choices(choices)

    def _row_of(self, name: str) -> int:
        return next(row for row in range(self.format.count()) if self.format.itemData(row).name == name)

    def show_fitting(self) -> None:
        """Show the fields that mean something for the formats."""
        kinds = self.kinds
        self.rules.setEnabled(any(isinstance(kind, SubtitleFormat) for kind in kinds))
        self.writing_fields.show_for(kinds)

    @property
    def chosen(self) -> ExportFormat:
        """The format chosen, the first of them."""
        found = self.format.currentData()
        assert isinstance(found, ExportFormat)
        return found

    @property
    def kinds(self) -> list[ExportFormat]:
        """All formats chosen."""
        further = (export_format(name) for name in self._also)
        return [self.chosen, *(kind for kind in further if kind is not None and kind is not self.chosen)]

    def plan(self) -> ExportPlan:
        """Return how it is written."""
        choices = replace(
            self.writing_fields.choices(),
            formats=tuple(kind.name for kind in self.kinds),
            profile=str(self.profile.currentData()),
        )
        return ExportPlan(choices, self.part.selection(), dict(self._settings.values.fillers))

    def choose_further(self) -> None:
        """Ask which formats are written beside the first one."""
        dialog = FormatsDialog(self, first=self.chosen.name, chosen=self._also)
        if self._prompts.run(dialog):
            self._also = dialog.chosen
            self.formats_changed.emit()
        dialog.deleteLater()

    def edit_fillers(self) -> None:
        """Let a person say what clean text leaves out."""
        dialog = FillersDialog(self, self._settings, self._transcript.language)
        if self._prompts.run(dialog):
            self.changed.emit()
        dialog.deleteLater()
