"""The export dialog: a transcript as subtitles, text or JSON, with progress."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QWidget

from editor.formats.export_formats import EXPORTS, ExportFormat, SubtitleFormat
from editor.formats.subtitles.imported_cues import frame_of
from editor.services.subtitles.export import IMPORTED, PLAIN, Rendered, export, render, with_recording
from editor.services.subtitles.file_check import project_shot_changes
from editor.services.subtitles.profiles import known_profiles
from editor.ui.export.profile_dialog import ProfileDialog
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.language.error_messages import error_message
from editor.ui.language.translated_phrases import translated
from editor.ui.look.dialog_parts import (
    ErrorLine,
    PathField,
    column_layout,
    dialog_buttons,
    enable_accepting,
    form_layout,
    hidden_progress,
    summary_line,
)
from editor.ui.look.prompts import Prompts
from editor.ui.projects.project import Project


class ExportDialog(QDialog):
    """Asks for a format and a file, says what will be written, and writes it."""

    def __init__(self, parent: QWidget, prompts: Prompts, project: Project) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._project = project
        self.written: Path | None = None
        self.notices: tuple[str, ...] = ()
        self._job: BackgroundJob | None = None
        self._stopped = False
        self._target: Path | None = None
        self.setWindowTitle(self.tr("Export"))
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        for one in EXPORTS:
            self.format.addItem(f"{translated(one.title)} (*{one.ending})", one)
        self.profile = QComboBox()
        self.profile.setAccessibleName(self.tr("Rules"))
        imported = frame_of(project.document.transcript.extra)
        if imported is not None:
            self.profile.addItem(self.tr("As imported: the same subtitles, words corrected"), IMPORTED)
            self.format.setCurrentIndex(self._row_of(imported.format))
        self.damaged = ErrorLine()
        self._list_profiles()
        self.edit_rules = QPushButton(self.tr("Edit…"))
        self.edit_rules.setAccessibleName(self.tr("Edit rules"))
        self.edit_rules.setToolTip(self.tr("Change these rules, or make your own of them"))
        self.edit_rules.setAutoDefault(False)
        self.edit_rules.clicked.connect(self._edit_rules)
        self.path = PathField(self.tr("File"), self._browse)
        self.what = summary_line()
        self.error = ErrorLine()
        self.progress = hidden_progress(self.tr("Progress of the export"))
        self.progress.setRange(0, 1000)
        rows = form_layout()
        rows.addRow(self.tr("Format"), self.format)
        chosen_rules = QHBoxLayout()
        chosen_rules.addWidget(self.profile, 1)
        chosen_rules.addWidget(self.edit_rules)
        rows.addRow(self.tr("Rules"), chosen_rules)
        rows.addRow(self.tr("File"), self.path)
        parts = column_layout(self)
        parts.addLayout(rows)
        parts.addWidget(self.damaged)
        parts.addWidget(self.what)
        parts.addWidget(self.error)
        parts.addWidget(self.progress)
        self._buttons = dialog_buttons(self, self.tr("Export"), run=self.write, cancel=self.tr("Cancel"))
        parts.addWidget(self._buttons)
        self.path.set_path(project.path.with_suffix(self.chosen.ending))
        self.format.currentIndexChanged.connect(self._on_format_changed)
        self.profile.currentIndexChanged.connect(self._on_rules_changed)
        self.path.changed.connect(self._describe)
        self._on_format_changed()

    def _list_profiles(self) -> None:
        """Offer all rules there are, and say which could not be read."""
        known = known_profiles()
        first = self.profile.findData(IMPORTED) + 1  # imported subtitles come before all
        while self.profile.count() > first:
            self.profile.removeItem(first)
        for profile in known.profiles:
            self.profile.addItem(translated(profile.title), profile.name)
        self.damaged.show_error("\n".join(translated(str(problem)) for problem in known.problems))

    def _edit_rules(self) -> None:
        dialog = ProfileDialog(self, str(self.profile.currentData()))
        if self._prompts.run(dialog):
            with QSignalBlocker(self.profile):
                self._list_profiles()
                self.profile.setCurrentIndex(max(0, self.profile.findData(dialog.profile)))
            self._on_rules_changed()

    def _on_rules_changed(self) -> None:
        self._show_editable()
        self._count()

    def _show_editable(self) -> None:
        """Rules can be edited where there are any: not those of subtitles that stay as they came in."""
        self.edit_rules.setEnabled(self.profile.isEnabled() and self.profile.currentData() != IMPORTED)

    def _row_of(self, name: str) -> int:
        return next(row for row in range(self.format.count()) if self.format.itemData(row).name == name)

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
            self.error.show_error(self.tr("Say which file to write."))
            return
        path = path.absolute()
        overwrite = path.is_file()
        if overwrite:
            title, text = self.tr("Replace?"), self.tr("{name} exists already.")
            replace = self.tr("Replace")
            if not self._prompts.confirm(self, title, text.format(name=path.name), yes=replace):
                return
        self._write(path, overwrite=overwrite)

    @property
    def writing(self) -> bool:
        """Whether the file is being written."""
        return self._job is not None

    def reject(self) -> None:
        """Stop writing, and stay; leave where nothing is being written."""
        if self._job is None:
            super().reject()
        else:
            self._stopped = True

    def done(self, result: int) -> None:
        """Go, and take back what is not written yet."""
        self._stopped, self._requested = True, ("", "")
        super().done(result)

    def _write(self, path: Path, *, overwrite: bool) -> None:
        """Write beside the window: a long transcript takes seconds."""
        transcript, media = self._project.document.transcript, self._project.media
        project = self._project.path
        name, profile = self.chosen.name, str(self.profile.currentData())
        rules = next((one for one in known_profiles().profiles if one.name == profile), None)
        is_cut = rules is not None and isinstance(self.chosen, SubtitleFormat)
        self._stopped, self._target, self._requested = False, path, ("", "")
        reported = [0.0]

        def work(report: Callable[[object], None]) -> object:
            def at(fraction: float) -> None:
                if self._stopped:
                    raise _Stopped
                if fraction - reported[0] > 0.01:
                    reported[0] = fraction
                    report(fraction)

            shots: tuple[int, ...] = ()
            if is_cut and rules is not None:
                # A picture takes minutes to look through, the writing seconds.
                shots = project_shot_changes(
                    media, rules, project=project, on_progress=lambda done: at(0.9 * done)
                )
            return export(
                transcript,
                media,
                path,
                format=name,
                profile=profile,
                overwrite=overwrite,
                options=with_recording(PLAIN, format=name, media=media, project=project),
                shot_changes_ms=shots,
                on_progress=at,
            )

        self._job = job = BackgroundJob(work, name="export", parent=self.parent())
        job.reported.connect(self._on_reported)
        job.done.connect(self._on_written)
        job.failed.connect(self._on_failed)
        self._set_writing()
        job.start()

    def _set_writing(self) -> None:
        writing = self._job is not None
        self.progress.setValue(0)
        self.progress.setVisible(writing)
        for part in (self.format, self.path):
            part.setEnabled(not writing)
        self.profile.setEnabled(not writing and isinstance(self.chosen, SubtitleFormat))
        self._show_editable()
        enable_accepting(self._buttons, not writing)

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        self._set_writing()

    def _on_reported(self, fraction: float) -> None:
        self.progress.setValue(round(1000 * fraction))

    def _on_written(self, made: Rendered) -> None:
        self._end()
        self.written, self.notices = self._target, made.notices
        self.accept()

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        self._count()  # writing had stopped that
        stopped = isinstance(error, _Stopped)
        self.error.show_error(self.tr("Stopped; nothing was written.") if stopped else error_message(error))

    def _on_format_changed(self) -> None:
        path = self.path.path
        endings = {one.ending.lower() for one in EXPORTS}
        self.profile.setEnabled(isinstance(self.chosen, SubtitleFormat))
        self._show_editable()
        self._count()
        if path is not None and path.suffix.lower() in endings:
            self.path.set_path(path.with_suffix(self.chosen.ending))

    def _count(self) -> None:
        """Find out what would be written, beside the window: cutting subtitles may take seconds."""
        transcript, media = self._project.document.transcript, self._project.media
        words = sum(len(segment.words) for segment in transcript.segments)
        self._requested = name, profile = self.chosen.name, str(self.profile.currentData())
        if isinstance(self.chosen, SubtitleFormat):
            self._what = self.tr("Subtitles")

            def count(_report: object) -> object:
                made = render(transcript, media, format=name, profile=profile, on_progress=go_on)
                return (name, profile), len(made.cues), len(made.broken)

            def go_on(_fraction: float) -> None:
                if self._requested != (name, profile):  # another was chosen, or it is being written
                    raise _Stopped

            # Its parent is the window: a dialog may be put away before the count is known.
            job = BackgroundJob(count, name="count", parent=self.parent())
            job.done.connect(self._on_counted)
            job.done.connect(job.deleteLater)
            job.failed.connect(job.deleteLater)
            job.start()
        elif self.chosen.name == "json":
            self._what = self.tr("%Ln word(s) with their times and states", "", words)
        else:
            self._what = self.tr("%Ln word(s) as text", "", words)
        self._describe()

    def _on_counted(self, counted: tuple[tuple[str, str], int, int]) -> None:
        requested, count, broken = counted
        if requested == self._requested:
            self._what = self.tr("%Ln subtitle(s)", "", count)
            if broken:
                rules = self.tr("%Ln broken rule(s)", "", broken)
                self._what = f"{self._what}, {rules}"
            self._show_what()

    def _describe(self) -> None:
        self.error.show_error("")
        self._show_what()

    def _show_what(self) -> None:
        path = self.path.path
        text = self.tr("{what}, to be written to {name} in {where}")
        self.what.setText(
            text.format(what=self._what, name=path.name, where=path.absolute().parent) if path else ""
        )

    def _browse(self) -> Path | None:
        suggestion = self.path.path or self._project.path.with_suffix(self.chosen.ending)
        filters = f"{translated(self.chosen.title)} (*{self.chosen.ending})"
        return self._prompts.file_to_save(self, self.tr("Export to"), suggestion=suggestion, filters=filters)


class _Stopped(Exception):
    """The person thought better of it."""
