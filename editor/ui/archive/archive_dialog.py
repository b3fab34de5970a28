"""The dialog that asks what an archive is made of, what is aligned with what, and where results go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from alignment.errors import Cancelled
from alignment.progress import Progress
from editor.formats.file_presence import is_folder_there, is_there
from editor.services.archive.kept import KeptArchive, read_kept
from editor.services.archive.pairs import ArchivePairs, find_archive
from editor.services.batch.items import BatchSettings
from editor.services.batch.planning import BatchPlan
from editor.services.settings import Settings
from editor.ui.archive.pair_choice import PairChoice
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.language.error_messages import error_message
from editor.ui.look.dialog_parts import (
    ErrorLine,
    PathField,
    column_layout,
    dialog_buttons,
    enable_accepting,
    form_layout,
    scrolling,
)
from editor.ui.look.formats_dialog import FormatsDialog
from editor.ui.look.prompts import Prompts
from editor.ui.look.theme import Theme
from editor.ui.projects.model_fields import ModelFields

SCAN_AFTER_MS: Final = 250
_STOP_S: Final = 10.0


@dataclass(frozen=True, slots=True)
class ArchiveRequest:
    """An archive to be aligned: what it is called, its plan, how it is treated, and what is kept of that."""

    name: str
    plan: BatchPlan
    settings: BatchSettings
    kept: KeptArchive


class ArchiveDialog(QDialog):
    """Shows the pairs found in a folder or among files; they can be changed before they are aligned."""

    def __init__(
        self,
        parent: QWidget,
        prompts: Prompts,
        settings: Settings,
        *,
        theme: Theme,
        sources: Sequence[Path] = (),
    ) -> None:
        super().__init__(parent)
        self._prompts, self._settings = prompts, settings
        self._given: tuple[Path, ...] = tuple(sources)
        self._suggested: Path | None = None
        self._restored: Path | None = None
        self._kept: KeptArchive | None = None
        self._formats: tuple[str, ...] = ()
        self._scan: BackgroundJob | None = None
        self._looking = Progress()
        self.setWindowTitle(self.tr("Align a folder"))
        self.source = PathField(self.tr("Folder"), self._browse_source)
        self.pairing = PairChoice(prompts, theme)
        self.out = PathField(self.tr("Save in"), self._browse_out)
        self.formats = QPushButton()
        self.formats.clicked.connect(self._choose_formats)
        self.speech = ModelFields(self, prompts, settings)
        self.error = ErrorLine()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SCAN_AFTER_MS)
        self._timer.timeout.connect(self._begin_scan)
        self._lay_out()
        self._show_formats(())
        self.pairing.changed.connect(self._refresh)
        self.source.changed.connect(self._on_source_changed)
        self.out.changed.connect(self._on_out_changed)
        self._show_given()
        self._refresh()

    def _lay_out(self) -> None:
        lead = QLabel(
            self.tr(
                "Earproof pairs recordings with transcripts by name, aligns them, and reports which "
                "transcripts to check."
            )
        )
        lead.setWordWrap(True)
        lead.setObjectName("muted")
        above, below = form_layout(), form_layout()
        above.addRow(self.tr("Folder"), self.source)
        below.addRow(self.tr("Save in"), self.out)
        below.addRow(self.tr("Export"), self.formats)
        below.addRow(self.tr("Model"), self.speech.model)
        below.addRow(self.tr("Language"), self.speech.languages)
        held = QWidget()
        inside = QVBoxLayout(held)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(14)
        inside.addWidget(lead)
        inside.addLayout(above)
        inside.addWidget(self.pairing, 1)
        inside.addLayout(below)
        parts = column_layout(self)
        parts.addWidget(scrolling(held), 1)
        parts.addWidget(self.error)
        self._buttons = dialog_buttons(
            self, self.tr("Align"), run=self.check_and_accept, cancel=self.tr("Cancel")
        )
        parts.addWidget(self._buttons)
        self.resize(760, 620)

    # -- what is looked for -------------------------------------------------------------------------

    @property
    def sources(self) -> tuple[Path, ...]:
        """The folder, or the files that were given instead."""
        path = self.source.path
        return (path,) if path is not None else self._given

    @property
    def scanning(self) -> bool:
        """Whether the files are still being looked for."""
        return self._timer.isActive() or self._scan is not None

    def _show_given(self) -> None:
        if len(self._given) == 1 and is_folder_there(self._given[0]):
            self.source.set_path(self._given[0])
        elif self._given:
            self.source.field.setPlaceholderText(self.tr("%Ln file(s) and folder(s)", "", len(self._given)))
            self._on_source_changed()

    def _on_source_changed(self) -> None:
        self.error.show_error("")
        self._looking.cancel()  # it may be a whole disk, as whoever types a path has it at first
        sources = self.sources
        looking = bool(sources) and all(map(is_there, sources))
        self.pairing.show_pairs(None, looking=looking)
        if looking:
            self._suggest(sources)
            self._timer.start()
        else:
            self._timer.stop()
        self._refresh()

    def _on_out_changed(self) -> None:
        self.error.show_error("")
        if self.sources:
            self._timer.start()  # what lies in it does not count
        self._refresh()

    def _suggest(self, sources: Sequence[Path]) -> None:
        """Put results where they went before, or beside the folder, unless the person said otherwise."""
        if self.out.path not in (None, self._suggested):
            return
        first = sources[0].absolute()
        folder = first if is_folder_there(first) else first.parent
        known = self._settings.values.archives.get(str(folder))
        beside = folder.parent / self.tr("{folder} aligned").format(folder=folder.name or "Earproof")
        self._suggested = Path(known) if known is not None else beside
        self.out.set_path(self._suggested)

    def _begin_scan(self) -> None:
        sources, out = self.sources, self.out.path
        if self._scan is not None:  # an answer on what was asked before
            self._timer.start()
            return
        self._looking = looking = Progress()
        self._scan = BackgroundJob(
            lambda _report: ArchivePairs(find_archive(sources, leave_out=out, progress=looking)),
            name="find",
            parent=self,
        )
        self._scan.done.connect(lambda found: self._show_found(found, sources))
        self._scan.failed.connect(self._on_scan_failed)
        self._scan.start()

    def _show_found(self, found: ArchivePairs, sources: tuple[Path, ...]) -> None:
        self._scan = None
        if sources != self.sources:
            return
        out = self.out.path
        if out is not None and out != self._restored:
            self._restored, self._kept = out, read_kept(out)
            if self._kept is not None:
                self.speech.show_choice(self._kept.model, self._kept.language)
                self._show_formats(self._kept.formats)
                self.pairing.transcribe.setChecked(self._kept.transcribe)
        choices = self.pairing.pairs.choices if self.pairing.pairs is not None else ()
        found.restore(choices or (self._kept.choices if self._kept is not None else ()))
        self.pairing.show_pairs(found)
        self._refresh()

    def _on_scan_failed(self, error: BaseException) -> None:
        self._scan = None
        if not isinstance(error, Cancelled):
            self.pairing.show_pairs(None)
            self.error.show_error(error_message(error))
        self._refresh()

    # -- choices ------------------------------------------------------------------------------------

    def _show_formats(self, names: tuple[str, ...]) -> None:
        self._formats = names
        self.formats.setText(", ".join(names) if names else self.tr("Nothing but projects"))
        self.formats.setAccessibleName(self.tr("Export: {formats}").format(formats=self.formats.text()))

    def _choose_formats(self) -> None:
        dialog = FormatsDialog(self, chosen=self._formats)
        if self._prompts.run(dialog):
            self._show_formats(dialog.chosen)
        dialog.deleteLater()

    def _browse_source(self) -> Path | None:
        return self._prompts.folder(self, self.tr("Folder with recordings"), folder=self.source.path)

    def _browse_out(self) -> Path | None:
        return self._prompts.folder(self, self.tr("Save in"), folder=self.out.path)

    def _refresh(self) -> None:
        enable_accepting(self._buttons, self._plan() is not None)

    # -- the end ------------------------------------------------------------------------------------

    def check_and_accept(self) -> None:
        """Accept where everything is there; say what is missing where not."""
        problem, field = next(self._problems(), ("", self))
        self.error.show_error(problem, at=field)
        out = self.out.path
        if problem or out is None or self.pairing.pairs is None:
            return
        self.speech.keep()
        self._settings.add_archive(self.pairing.pairs.files.root, out.absolute())
        self.accept()

    def request(self) -> ArchiveRequest:
        """Return what was asked for; only after the dialog was accepted."""
        pairs, out, plan = self.pairing.pairs, self.out.path, self._plan()
        assert pairs is not None
        assert out is not None
        assert plan is not None
        settings = BatchSettings(
            out.absolute(),
            model=self.speech.chosen_model,
            language=self.speech.chosen_language or None,
            formats=self._formats,
        )
        kept = KeptArchive(
            settings.model,
            settings.language or "",
            self._formats,
            self.pairing.transcribe.isChecked(),
            pairs.choices,
            self._kept.forced if self._kept is not None else (),
        )
        return ArchiveRequest(pairs.files.root.name, plan, settings, kept)

    def done(self, result: int) -> None:
        """Close, once nothing is looked for any longer."""
        self._timer.stop()
        self._looking.cancel()
        if self._scan is not None:
            self._scan.wait(_STOP_S)
        super().done(result)

    def _plan(self) -> BatchPlan | None:
        """Return the plan; None where there is nothing to align."""
        pairs = self.pairing.pairs
        plan = pairs.plan() if pairs is not None else None
        return plan if plan is not None and plan.items else None

    def _problems(self) -> Iterator[tuple[str, QWidget]]:
        out, pairs = self.out.path, self.pairing.pairs
        if out is None:
            yield self.tr("Choose where to save the results."), self.out
        elif is_there(out) and not is_folder_there(out):
            text = self.tr("“{name}” is a file. Choose a folder.")
            yield text.format(name=out.name), self.out
        elif pairs is not None and pairs.files.root.resolve().is_relative_to(out.resolve()):
            text = self.tr("“{name}” contains the recordings. Choose another folder.")
            yield text.format(name=out.name), self.out
