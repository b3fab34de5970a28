"""The dialog that hands a transcript on as subtitles, text or JSON."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QWidget

from editor.formats.errors import FormatError
from editor.formats.registry import EXPORTS, ExportFormat
from editor.services.errors import ServiceError
from editor.services.profiles import PROFILES
from editor.services.subtitles import export, render
from editor.ui.ask import Ask
from editor.ui.dialogs.parts import ErrorLine, PathField, buttons, column, form
from editor.ui.jobs import Job
from editor.ui.language.phrases import shown
from editor.ui.project import Project

SUBTITLES = ("srt", "vtt")


class ExportDialog(QDialog):
    """Asks for a format and a file, says what will be written, and writes it."""

    def __init__(self, parent: QWidget, ask: Ask, project: Project) -> None:
        super().__init__(parent)
        self._ask = ask
        self._project = project
        self.written: Path | None = None
        self.notices: tuple[str, ...] = ()
        self.setWindowTitle(self.tr("Export"))
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        for one in EXPORTS:
            self.format.addItem(f"{shown(one.title)} (*{one.ending})", one)
        self.profile = QComboBox()
        self.profile.setAccessibleName(self.tr("Rules"))
        for profile in PROFILES:
            self.profile.addItem(shown(profile.title), profile.name)
        self.path = PathField(self.tr("File"), self._browse)
        self.what = QLabel()
        self.what.setWordWrap(True)
        self.what.setObjectName("muted")
        self.what.setMinimumHeight(self.what.fontMetrics().lineSpacing() * 2)
        self.error = ErrorLine()
        rows = form()
        rows.addRow(self.tr("Format"), self.format)
        rows.addRow(self.tr("Rules"), self.profile)
        rows.addRow(self.tr("File"), self.path)
        parts = column(self)
        parts.addLayout(rows)
        parts.addWidget(self.what)
        parts.addWidget(self.error)
        parts.addWidget(buttons(self, self.tr("Export"), run=self.write, cancel=self.tr("Cancel")))
        self.path.set_path(project.path.with_suffix(self.chosen.ending))
        self.format.currentIndexChanged.connect(self._on_format_changed)
        self.profile.currentIndexChanged.connect(self._count)
        self.path.changed.connect(self._describe)
        self._on_format_changed()

    @property
    def chosen(self) -> ExportFormat:
        """The format chosen."""
        found = self.format.currentData()
        assert isinstance(found, ExportFormat)
        return found

    def write(self) -> None:
        """Write the file; where it exists, only after asking."""
        path = self.path.path
        if path is None:
            self.error.tell(self.tr("Say which file to write."))
            return
        path = path.absolute()
        overwrite = path.is_file()
        if overwrite:
            title, text = self.tr("Replace?"), self.tr("{name} exists already.")
            replace = self.tr("Replace")
            if not self._ask.confirm(self, title, text.format(name=path.name), yes=replace):
                return
        try:
            done = export(
                self._project.document.transcript,
                self._project.media,
                path,
                format=self.chosen.name,
                profile=self.profile.currentData(),
                overwrite=overwrite,
            )
        except (FormatError, ServiceError) as error:
            self.error.tell(str(error))
            return
        self.written, self.notices = path, done.notices
        self.accept()

    def _on_format_changed(self) -> None:
        path = self.path.path
        endings = {one.ending for one in EXPORTS}
        self.profile.setEnabled(self.chosen.name in SUBTITLES)
        self._count()
        if path is not None and path.suffix.lower() in endings:
            self.path.set_path(path.with_suffix(self.chosen.ending))

    def _count(self) -> None:
        """Find out what would be written, beside the window: cutting subtitles may take seconds."""
        transcript, media = self._project.document.transcript, self._project.media
        words = sum(len(segment.words) for segment in transcript.segments)
        self._asked = name, profile = self.chosen.name, str(self.profile.currentData())
        if name in SUBTITLES:
            self._what = self.tr("Subtitles")

            def count(_report: object) -> object:
                return (name, profile), len(render(transcript, media, format=name, profile=profile).cues)

            # Its parent is the window: a dialog may be put away before the count is known.
            job = Job(count, name="count", parent=self.parent())
            job.done.connect(self._on_counted)
            job.done.connect(job.deleteLater)
            job.failed.connect(job.deleteLater)
            job.start()
        elif self.chosen.name == "txt":
            self._what = self.tr("%Ln word(s) as text", "", words)
        else:
            self._what = self.tr("%Ln word(s) with their times and states", "", words)
        self._describe()

    def _on_counted(self, counted: tuple[tuple[str, str], int]) -> None:
        asked, count = counted
        if asked == self._asked:
            self._what = self.tr("%Ln subtitle(s)", "", count)
            self._describe()

    def _describe(self) -> None:
        self.error.tell("")
        path = self.path.path
        text = self.tr("{what}, to be written to {name} in {where}")
        self.what.setText(
            text.format(what=self._what, name=path.name, where=path.absolute().parent) if path else ""
        )

    def _browse(self) -> Path | None:
        suggestion = self.path.path or self._project.path.with_suffix(self.chosen.ending)
        filters = f"{shown(self.chosen.title)} (*{self.chosen.ending})"
        return self._ask.file_to_save(self, self.tr("Export to"), suggestion=suggestion, filters=filters)
