"""The glossary's dialog: terms of the project and of the person, written in a table, to and from a text."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from editor.document.glossary import Glossary
from editor.formats.atomic_files import write_file
from editor.formats.errors import FormatError
from editor.formats.text.glossary_text import glossary_to_text
from editor.services.storage.project_creation import read_glossary
from editor.ui.glossary.glossary_table import GlossaryTable
from editor.ui.glossary.open_glossary import OpenGlossary
from editor.ui.look.dialog_parts import ErrorLine, column_layout, dialog_buttons
from editor.ui.look.prompts import Prompts

_PROJECT, _OWN = range(2)
_FILE: Final = "glossary.txt"


class GlossaryDialog(QDialog):
    """Edits copies of both glossaries; they are kept when it is accepted."""

    def __init__(self, parent: QWidget, glossary: OpenGlossary, prompts: Prompts, folder: Path) -> None:
        super().__init__(parent)
        self._glossary = glossary
        self._prompts = prompts
        self._folder = folder
        self._terms = [glossary.of_project, glossary.own]
        self._shown = _PROJECT
        self.setWindowTitle(self.tr("Glossary"))
        self.whose = QComboBox()
        self.whose.addItems([self.tr("This project"), self.tr("All my projects")])
        self.whose.setAccessibleName(self.tr("Terms for"))
        self.whose.setAccessibleDescription(self.whose.accessibleName())  # its name is its choice
        titles = (self.tr("Term"), self.tr("Recognized or written as"), self.tr("Language"), self.tr("Note"))
        self.table = GlossaryTable(self.tr("Terms"), titles)
        self.error = ErrorLine()
        self._lay_out()
        self._show_terms(_PROJECT)
        self.whose.currentIndexChanged.connect(self._change_whose)
        self.resize(760, 460)

    def _lay_out(self) -> None:
        hint = QLabel(
            self.tr(
                "Names and terms, spelled correctly. Words that sound like one are offered for review; "
                "nothing changes automatically. Separate several misspellings of a term with “;”."
            )
        )
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.add_button = self._button(self.tr("Add"), self.table.add)
        self.remove_button = self._button(self.tr("Remove"), self.table.remove)
        self.import_button = self._button(self.tr("Import…"), self.import_text)
        self.export_button = self._button(self.tr("Export…"), self.export_text)
        for button in (self.add_button, self.remove_button, self.import_button, self.export_button):
            row.addWidget(button)
        row.addStretch(1)
        box = dialog_buttons(self, self.tr("Save"), run=self.keep, cancel=self.tr("Cancel"))
        parts = column_layout(self)
        parts.addWidget(self.whose)
        parts.addWidget(hint)
        parts.addWidget(self.table.widget, 1)
        parts.addLayout(row)
        parts.addWidget(self.error)
        parts.addWidget(box)

    def _button(self, text: str, run: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: run())  # type: ignore[operator]
        return button

    def _change_whose(self, whose: int) -> None:
        self._terms[self._shown] = self.table.glossary
        self._show_terms(whose)

    def _show_terms(self, whose: int) -> None:
        self._shown = whose
        self.table.show(self._terms[whose])
        writable = whose == _OWN or self._glossary.can_keep
        self.table.set_writable(writable)
        for button in (self.add_button, self.remove_button, self.import_button):
            button.setEnabled(writable)

    # -- files --------------------------------------------------------------------------------------

    def import_text(self) -> None:
        """Add the terms of a text file: one a line, `wrong => right`."""
        filters = self.tr("Text (*.txt);;All files (*)")
        path = self._prompts.file_to_open(self, self.tr("Import terms"), folder=self._folder, filters=filters)
        if path is None:
            return
        try:
            found = read_glossary(path)
        except FormatError as error:
            self.error.show_error(str(error))
            return
        self.error.show_error("")
        self.table.show(self.table.glossary.merged_with(found))

    def export_text(self) -> None:
        """Write the terms that are shown to a text file."""
        filters = self.tr("Text (*.txt);;All files (*)")
        path = self._prompts.file_to_save(
            self, self.tr("Export terms"), suggestion=self._folder / _FILE, filters=filters
        )
        if path is None:
            return
        question = self.tr("{name} already exists. Replace it?").format(name=path.name)
        if path.exists() and not self._prompts.confirm(
            self, self.tr("Export terms"), question, yes=self.tr("Replace")
        ):
            return
        try:
            write_file(path, glossary_to_text(self.table.glossary).encode(), overwrite=True)
        except FormatError as error:
            self.error.show_error(str(error))
        else:
            self.error.show_error("")

    def keep(self) -> None:
        """Keep both glossaries, and close."""
        self._terms[self._shown] = self.table.glossary
        of_project, own = self._terms
        try:
            self._glossary.set_own(_tidy(own))
        except OSError as error:
            self.error.show_error(str(error))
            return
        self._glossary.set_of_project(_tidy(of_project))
        self.accept()


def _tidy(glossary: Glossary) -> Glossary:
    """Return a glossary in which nothing that is a term counts as declined."""
    return Glossary(extra=glossary.extra).merged_with(glossary)
