"""The clips dialog: which clips, in which format, where; with progress, and it can be cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from alignment.errors import Cancelled
from editor.document.values import Speaker, Transcript
from editor.services.sound.clip_sets import (
    TABLE,
    ClipPlan,
    plan_segments,
    plan_words,
    save_clips,
    unused_folder,
)
from editor.services.sound.clips import writable_endings
from editor.services.sound.speaker_clips import OthersSpeech, plan_turns, plan_whole
from editor.ui.jobs.background_job import BackgroundJob
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
from editor.ui.look.timecode import timecode
from editor.ui.projects.project import Project
from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.word_selection import selected_words

_STOP_S: Final = 10.0

Plan = Callable[[], list[ClipPlan]]


class ClipsDialog(QDialog):
    """Offers the caret's segment, what is selected, and each speaker's segments and turns."""

    def __init__(
        self,
        parent: QWidget,
        prompts: Prompts,
        project: Project,
        *,
        recording: Path,
        editor: TranscriptEditor,
        selected_span: tuple[int, int] | None,
    ) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._editor = editor
        self._selected_span = selected_span
        self._recording, self._track = recording, project.media.track
        self._duration_ms = project.media.duration_ms
        self._job: BackgroundJob | None = None
        self._cancelled = threading.Event()
        self._written: Path | None = None
        self._with_others: set[int] = set()
        self.count = 0
        self.setWindowTitle(self.tr("Save clips with text"))
        self.which = QComboBox()
        self.others = QComboBox()
        for text, others in self._ways_with_others():
            self.others.addItem(text, others)
        self.format = QComboBox()
        for ending in writable_endings():
            self.format.addItem(self._titles()[ending], ending)
        wanted = project.path.with_name(self.tr("{name} clips").format(name=project.title))
        self.folder = PathField(self.tr("New folder"), self._browse)
        self.folder.set_path(unused_folder(wanted))
        self.what = summary_line()
        self.error = ErrorLine()
        self.progress = hidden_progress(self.tr("Clips saved"))
        self._lay_out()
        self._offer()
        for choice in (self.which, self.others):
            choice.currentIndexChanged.connect(self._describe)
        self.folder.changed.connect(self._describe)
        self._describe()

    @property
    def written(self) -> Path | None:
        """The folder that was written."""
        return self._written

    def _titles(self) -> dict[str, str]:
        return {
            ".wav": self.tr("WAV (lossless)"),
            ".flac": self.tr("FLAC (lossless, half the size)"),
            ".ogg": self.tr("Ogg Vorbis (small)"),
            ".mp3": self.tr("MP3 (small)"),
        }

    def _ways_with_others(self) -> list[tuple[str, OthersSpeech]]:
        return [
            (self.tr("Bleeped"), OthersSpeech.BLEEP),
            (self.tr("Removed"), OthersSpeech.OMIT),
            (self.tr("Kept"), OthersSpeech.KEEP),
        ]

    def _lay_out(self) -> None:
        rows = form_layout()
        for text, field in (
            (self.tr("Save clips from"), self.which),
            (self.tr("Other speakers’ words"), self.others),
            (self.tr("Format"), self.format),
        ):
            field.setAccessibleName(text)
            rows.addRow(text, field)
        rows.addRow(self.tr("New folder"), self.folder)
        parts = column_layout(self)
        parts.addLayout(rows)
        parts.addWidget(self.what)
        parts.addWidget(self.progress)
        parts.addWidget(self.error)
        self.box = dialog_buttons(self, self.tr("Save clips"), run=self.write, cancel=self.tr("Cancel"))
        parts.addWidget(self.box)

    def _offer(self) -> None:
        """Offer what there is: the narrowest first."""
        editor = self._editor
        transcript = editor.transcript
        if (span := self._selected_span) is not None:
            places = selected_words(editor)
            self.which.addItem(
                self.tr("The selected words, one clip"), lambda: plan_words(transcript, places, span)
            )
            rows = sorted({row for row, _index in places})
            if len(rows) > 1:
                chosen = [transcript.segments[row] for row in rows]
                text = self.tr("The selected segments, one clip each")
                self.which.addItem(text, lambda: plan_segments(transcript, chosen))
        if (segment := editor.caret_segment) is not None:
            self.which.addItem(self.tr("This segment"), lambda: plan_segments(transcript, [segment]))
        for speaker in transcript.speakers:
            theirs = [one for one in transcript.segments if one.speaker_id == speaker.id]
            if theirs:
                text = self.tr("All segments of {speaker}").format(speaker=speaker.name)
                self.which.addItem(text, lambda theirs=theirs: plan_segments(transcript, theirs))
                self._offer_turns(transcript, speaker)
        self.which.addItem(self.tr("All segments"), lambda: plan_segments(transcript, transcript.segments))

    def _offer_turns(self, transcript: Transcript, speaker: Speaker) -> None:
        """Offer a speaker's turns, of which others' speech can be kept out."""

        def turns() -> list[ClipPlan]:
            return plan_turns(transcript, speaker.id, OthersSpeech(self.others.currentData()))

        def whole() -> list[ClipPlan]:
            others = OthersSpeech(self.others.currentData())
            return plan_whole(transcript, speaker.id, others, duration_ms=self._duration_ms)

        for text, plan in (
            (self.tr("All turns of {speaker}"), turns),
            (self.tr("All turns of {speaker}, in one file"), whole),
        ):
            self._with_others.add(self.which.count())
            self.which.addItem(text.format(speaker=speaker.name), plan)

    def plans(self) -> list[ClipPlan]:
        """Return the clips that are chosen."""
        plan: Plan = self.which.currentData()
        return plan()

    # -- writing ------------------------------------------------------------------------------------

    def write(self) -> None:
        """Write the clips beside the window."""
        folder = self.folder.path
        if folder is None:
            self.error.show_error(self.tr("Enter a folder name."), at=self.folder)
            return
        plans, ending, recording = self.plans(), str(self.format.currentData()), self._recording
        track = self._track
        self._cancelled.clear()
        cancelled = self._cancelled

        def work(report: Callable[[object], None]) -> object:
            def report_saved(done: int, _count: int) -> None:
                if cancelled.is_set():
                    raise Cancelled
                report(done)

            save_clips(
                recording,
                folder.absolute(),
                plans,
                ending=ending,
                on_saved=report_saved,
                track=track,
            )
            return folder.absolute()

        self.count = len(plans)
        self.progress.setRange(0, max(1, len(plans)))
        self._set_busy(True)
        self._job = BackgroundJob(work, name="clips", parent=self)
        self._job.reported.connect(self._on_reported)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def reject(self) -> None:
        """Cancel the work where some is going on; else leave."""
        if self._job is not None:
            self._cancelled.set()
        else:
            super().reject()

    def _set_busy(self, busy: bool) -> None:
        self.error.show_error("")
        self.progress.setValue(0)
        self.progress.setVisible(busy)
        for widget in (self.which, self.format, self.folder):
            widget.setEnabled(not busy)
        self._allow_others(busy=busy)
        enable_accepting(self.box, not busy)

    def _on_reported(self, done: object) -> None:
        if isinstance(done, int):
            self.progress.setValue(done)
            self.what.setText(self.tr("{done} of {count} clips").format(done=done, count=self.count))

    def _end_job(self) -> None:
        if self._job is not None:
            self._job.wait(_STOP_S)
            self._job.deleteLater()
            self._job = None
        self._set_busy(False)

    def _on_done(self, folder: object) -> None:
        self._end_job()
        if isinstance(folder, Path):
            self._written = folder
        self.accept()

    def _on_failed(self, error: object) -> None:
        self._end_job()
        self._describe()
        if isinstance(error, Cancelled):
            self.what.setText(self.tr("Cancelled. Nothing was saved."))
        else:
            self.error.show_error(translated(str(error)))

    # -- what is said -------------------------------------------------------------------------------

    def _allow_others(self, *, busy: bool) -> None:
        self.others.setEnabled(not busy and self.which.currentIndex() in self._with_others)

    def _describe(self) -> None:
        self._allow_others(busy=self._job is not None)
        plans, folder = self.plans(), self.folder.path
        self.error.show_error("")
        if not plans:
            self.what.setText(self.tr("Nothing to save here: it has no length. Choose words or segments."))
            return
        length = timecode(sum(plan.length_ms for plan in plans))
        counted = self.tr("%Ln clip(s)", "", len(plans))
        text = self.tr("{clips}, {length} in total, and {table} with times, speakers and text")
        said = text.format(clips=counted, length=length, table=TABLE)
        if folder is not None:
            said += "\n" + self.tr("in {folder}").format(folder=folder.absolute().parent)
        self.what.setText(said)

    def _browse(self) -> Path | None:
        now = self.folder.path
        found = self._prompts.folder(
            self, self.tr("Create the folder in"), folder=now.parent if now else None
        )
        if found is None:
            return None
        return unused_folder(found / (now.name if now is not None else self.tr("Clips")))
