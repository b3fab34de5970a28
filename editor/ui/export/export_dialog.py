"""The export dialog: one format or several, how they are written, and what is still open in the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QDialog, QLabel, QWidget

from editor.formats.errors import FormatError
from editor.formats.export_formats import EXPORTS, ExportFormat, SubtitleFormat
from editor.services.errors import ServiceError
from editor.services.exports.choices import ExportChoices
from editor.services.exports.file_names import SourceFiles, file_in
from editor.services.exports.writing import (
    ExportSource,
    Target,
    Written,
    all_notices,
    output_paths,
)
from editor.services.settings import Settings
from editor.services.subtitles.rule_check import RuleBreak
from editor.ui.export.export_form import ExportForm
from editor.ui.export.export_jobs import ExportJobs, Stopped, is_for_web
from editor.ui.export.open_matters import OpenMattersList, ReviewMatters, ShowBroken
from editor.ui.language.error_messages import error_message
from editor.ui.language.translated_phrases import translated
from editor.ui.look.dialog_parts import (
    ErrorLine,
    PathField,
    column_layout,
    dialog_buttons,
    enable_accepting,
    hidden_progress,
    scrolling,
    summary_line,
)
from editor.ui.look.prompts import Prompts, grow
from editor.ui.projects.project import Project
from editor.ui.text.editor import TranscriptEditor


class ExportDialog(QDialog):
    """Asks for formats, a file and how to write, says what will be written, and writes it."""

    def __init__(
        self,
        parent: QWidget,
        prompts: Prompts,
        project: Project,
        *,
        settings: Settings,
        editor: TranscriptEditor,
        review: ReviewMatters | None = None,
        show_broken: ShowBroken | None = None,
    ) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._project = project
        self._settings = settings
        self.written: tuple[Path, ...] = ()
        self.notices: tuple[str, ...] = ()
        self._show_broken = show_broken
        self.shown_matter: Callable[[], object] | None = None
        self._targets: list[Target] = []
        self._proposed: Path | None = None
        self._what = self._playback_notice = ""
        self._source = ExportSource(project.document.transcript, project.media, project.path)
        self._files = SourceFiles.of_store(project.store)
        self._jobs = ExportJobs(parent, self._source)
        self.setWindowTitle(self.tr("Export"))
        self.path = PathField(self.tr("File"), self._browse)
        self.matters = OpenMattersList()
        self._review = review
        self.form = ExportForm(prompts, settings, editor, path=self.path, matters=self.matters)
        self.format = self.form.format
        self.why, self.playback = QLabel(), QLabel()
        for line in (self.why, self.playback):
            line.setWordWrap(True)
            line.hide()
        self.what = summary_line()
        self.error = ErrorLine()
        self.progress = hidden_progress(self.tr("Export progress"))
        self.progress.setRange(0, 1000)
        self._lay_out()
        own = project.store.export_choices
        self.form.choose_as_before(ExportChoices.from_json(own) if own else None)
        self._connect()
        self._on_formats_changed()
        self._list_places()
        self.format.setFocus()

    def _lay_out(self) -> None:
        parts = column_layout(self)
        parts.addWidget(scrolling(self.form), 1)
        for part in (self.why, self.playback, self.what, self.error, self.progress):
            parts.addWidget(part)
        self._buttons = dialog_buttons(self, self.tr("Export"), run=self.write, cancel=self.tr("Cancel"))
        parts.addWidget(self._buttons)

    def _connect(self) -> None:
        self.form.formats_changed.connect(self._on_formats_changed)
        self.form.changed.connect(self._count)
        self.path.changed.connect(self._describe)
        self.matters.show_requested.connect(self._show_matter)
        if self._review is not None:
            self._review.changed.connect(self._list_places)
        self._jobs.counted.connect(self._on_counted)
        self._jobs.reported.connect(lambda fraction: self.progress.setValue(round(1000 * fraction)))
        self._jobs.written.connect(self._on_written)
        self._jobs.failed.connect(self._on_failed)
        self._jobs.playback_known.connect(self._on_playback_known)

    @property
    def chosen(self) -> ExportFormat:
        """The format chosen, the first of them."""
        return self.form.chosen

    def targets(self, path: Path) -> list[Target]:
        """Return which file each format goes to: the further ones beside the first."""
        targets = [Target(self.chosen.name, path)]
        for kind in self.form.kinds[1:]:
            taken = [target.path for target in targets]
            free, _why = self._files.free(file_in(path.parent, path.stem, kind, taken))
            targets.append(Target(kind.name, free))
        return targets

    # -- writing ------------------------------------------------------------------------------------

    def write(self) -> None:
        """Write the files; where some exist, only after asking."""
        path, plan = self.path.path, self.form.plan()
        if path is None or self.form.part.problem:
            wrong = self.form.part.wrong_field
            text = self.form.part.problem or self.tr("Choose a file name.")
            self.error.show_error(text, at=wrong or self.path)
            return
        targets = self.targets(path.absolute())
        paths = output_paths(plan, targets)
        try:
            plan.choices.options()
            for one in paths:
                self._files.check(one)
        except (FormatError, ServiceError) as error:
            self.error.show_error(error_message(error))
            return
        there = [one.name for one in paths if one.is_file()]
        if there and not self._may_replace(there):
            return
        self._targets = targets
        self._jobs.write(plan, targets, overwrite=bool(there))
        self._set_writing()

    def _may_replace(self, names: Sequence[str]) -> bool:
        if len(names) == 1:
            text = self.tr("{name} already exists.").format(name=names[0])
        else:
            text = self.tr("Already there: {names}.").format(names=", ".join(names))
        return self._prompts.confirm(self, self.tr("Replace?"), text, yes=self.tr("Replace"))

    @property
    def writing(self) -> bool:
        """Whether files are being written."""
        return self._jobs.writing

    def reject(self) -> None:
        """Stop writing, and stay; leave where nothing is being written."""
        if self._jobs.writing:
            self._jobs.stop_writing()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Go, and take back what is not written yet."""
        self._jobs.stop()
        super().done(result)

    def _set_writing(self) -> None:
        writing = self._jobs.writing
        self.progress.setValue(0)
        self.progress.setVisible(writing)
        self.form.setEnabled(not writing)
        enable_accepting(self._buttons, not writing)

    def _on_written(self, written: list[Written]) -> None:
        self._set_writing()
        self.written = tuple(one.path for one in written)
        self.notices = all_notices(written, translated)
        self._remember()
        self.accept()

    def _remember(self) -> None:
        """Keep what was chosen: for this project, and for the next one but for this recording's time code."""
        choices = self.form.plan().choices
        self._project.store.set_export_choices(choices.to_json())
        self._settings.values.export = replace(choices, start_code="").to_json()
        self._settings.save()

    def _on_failed(self, error: BaseException) -> None:
        self._set_writing()
        self._count()  # writing had stopped that
        stopped = isinstance(error, Stopped)
        self.error.show_error(self.tr("Cancelled. Nothing was saved.") if stopped else error_message(error))

    # -- what is said -------------------------------------------------------------------------------

    def _on_formats_changed(self) -> None:
        kinds = self.form.kinds
        self.form.show_fitting()
        if self.isVisible():
            grow(self)
        self._propose()
        self._count()
        self._jobs.look_at_recording(kinds)
        self._say_playback()

    def _propose(self) -> None:
        """Propose a file, or change the ending of the one there."""
        path, ending = self.path.path, self.chosen.ending
        endings = {one.ending.lower() for one in EXPORTS}
        if path is None or path == self._proposed:
            path, why = self._files.free(self._project.path.with_suffix(ending))
            self._proposed = path
        elif path.suffix.lower() in endings:
            path, why = self._files.free(path.with_suffix(ending))
        else:
            why = ""
        self.path.set_path(path)
        self._say(self.why, why)

    def _count(self) -> None:
        """Find out what would be written."""
        plan = self.form.plan()
        self._jobs.stop_counting()
        try:
            plan.choices.options()
        except ServiceError as error:
            self._what = ""
            self._describe()
            self.error.show_error(error_message(error))
            return
        if isinstance(self.chosen, SubtitleFormat) or plan.choices.clean:
            self._what = self.tr("Subtitles") if isinstance(self.chosen, SubtitleFormat) else self.tr("Text")
            self._jobs.count(plan, self.chosen)
        else:
            segments = plan.shaped(self._source.transcript).segments
            self._what = self._counted(sum(len(segment.words) for segment in segments))
            self._list_broken(())
        self._describe()

    def _counted(self, count: int) -> str:
        if isinstance(self.chosen, SubtitleFormat):
            return self.tr("%Ln subtitle(s)", "", count)
        if self.chosen.name == "json":
            return self.tr("%Ln word(s) with times and states", "", count)
        return self.tr("%Ln word(s) as text", "", count)

    def _on_counted(self, count: int, broken: Sequence[RuleBreak]) -> None:
        self._what = self._counted(count)
        self._show_what()
        self._list_broken(broken)

    def _list_places(self) -> None:
        """List the places that are left, as far as they are known by now."""
        if self._review is not None:
            self.matters.set_matters(self._review(), is_counting=self._review.is_counting)
            if self.isVisible():
                grow(self)

    def _list_broken(self, broken: Sequence[RuleBreak]) -> None:
        """List the rules that the subtitles would break, for which the dialog grows where there is room."""
        go, profile = self._show_broken, str(self.form.profile.currentData())
        if go is not None:
            first_ms = broken[0].start_ms if broken else 0
            self.matters.set_broken(broken, lambda: go(profile, first_ms))
            if self.isVisible():
                grow(self)

    def _on_playback_known(self, notice: str) -> None:
        self._playback_notice = notice
        self._say_playback()

    def _say_playback(self) -> None:
        self._say(self.playback, self._playback_notice if is_for_web(self.form.kinds) else "")

    def _say(self, line: QLabel, text: str) -> None:
        """Say something, for which the dialog grows where the screen has room."""
        line.setText(translated(text))
        line.setVisible(bool(text))
        if self.isVisible():
            grow(self)

    def _describe(self) -> None:
        self.error.show_error(self.form.part.problem)
        self._show_what()

    def _show_what(self) -> None:
        path = self.path.path
        if path is None or not self._what:
            self.what.setText("")
            return
        text = self.tr("{what} → {name} in {where}")
        said = text.format(what=self._what, name=path.name, where=path.absolute().parent)
        others = [one.name for one in output_paths(self.form.plan(), self.targets(path))[1:]]
        if others:
            said += "\n" + self.tr("and {names}").format(names=", ".join(others))
        self.what.setText(said)

    def _show_matter(self, show: Callable[[], object]) -> None:
        """Leave, and go to where something is open."""
        self.shown_matter = show
        self.reject()

    def _browse(self) -> Path | None:
        suggestion = self.path.path or self._project.path.with_suffix(self.chosen.ending)
        filters = f"{translated(self.chosen.title)} (*{self.chosen.ending})"
        return self._prompts.file_to_save(self, self.tr("Export to"), suggestion=suggestion, filters=filters)
