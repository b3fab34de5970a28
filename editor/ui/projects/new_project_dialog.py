"""The dialog that asks what a new project is made from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QWidget

from editor.formats.file_kinds import (
    PROJECT_SUFFIX,
    RECORDING_SUFFIXES,
    SUBTITLE_SUFFIXES,
    TRANSCRIPT_SUFFIXES,
    partner,
    patterns,
    unused,
)
from editor.formats.file_presence import is_file_there, is_folder_there, is_there
from editor.services.settings import Settings
from editor.ui.look.dialog_parts import ErrorLine, PathField, column_layout, dialog_buttons, form_layout
from editor.ui.look.prompts import Prompts
from editor.ui.projects.alignment_job import NewProjectRequest
from editor.ui.projects.model_fields import ModelFields

if TYPE_CHECKING:
    from alignment.audio.tracks import SoundTrack


class NewProjectDialog(QDialog):
    """Asks for the recording, its rough transcript, where the project goes, and by which model.

    `reserved` are the files of projects that wait to be made.
    """

    def __init__(
        self,
        parent: QWidget,
        prompts: Prompts,
        settings: Settings,
        *,
        recording: Path | None = None,
        transcript: Path | None = None,
        reserved: frozenset[Path] = frozenset(),
    ) -> None:
        super().__init__(parent)
        self._reserved = reserved
        self._prompts = prompts
        self._overwrite = False
        self._suggested: Path | None = None
        self.setWindowTitle(self.tr("New from recording"))
        self.recording = PathField(self.tr("Recording"), self._browse_recording)
        none = self.tr("None (transcribe from scratch)")
        self.transcript = PathField(self.tr("Transcript"), self._browse_transcript, placeholder=none)
        self.out = PathField(self.tr("Save as"), self._browse_out)
        self._speech = ModelFields(self, prompts, settings)
        self.model, self.language = self._speech.model, self._speech.language
        self.other_languages = self._speech.other_languages
        self.cues = QComboBox()
        self.cues.setAccessibleName(self.tr("Subtitles"))
        self.cues.addItem(self.tr("Keep as they are"), False)
        self.cues.addItem(self.tr("Re-segment"), True)
        self.track = QComboBox()
        self.track.setAccessibleName(self.tr("Audio track"))
        self.error = ErrorLine()
        self._lay_out()
        self.recording.changed.connect(self._suggest)
        self.recording.changed.connect(self._propose_transcript)
        self.recording.changed.connect(self._offer_tracks)
        self.transcript.changed.connect(self._propose_recording)
        self.transcript.changed.connect(self._offer_cues)
        for path in (self.recording, self.transcript, self.out):
            path.changed.connect(lambda: self.error.show_error(""))  # it was about what stood there before
        for field, given in ((self.recording, recording), (self.transcript, transcript)):
            if given is not None:  # what was proposed for the other one stays
                field.set_path(given)
        self._offer_cues()
        self._offer_tracks()
        (self.recording if recording is None else self.transcript).setFocus()

    def _lay_out(self) -> None:
        lead = QLabel(
            self.tr(
                "Earproof times every word and marks the places to check. Without a transcript, it "
                "transcribes the recording from scratch."
            )
        )
        lead.setWordWrap(True)
        lead.setObjectName("muted")
        rows = form_layout()
        rows.addRow(self.tr("Recording"), self.recording)
        rows.addRow(self.tr("Audio track"), self.track)
        rows.addRow(self.tr("Transcript"), self.transcript)
        rows.addRow(self.tr("Subtitles"), self.cues)
        self._rows = rows
        rows.addRow(self.tr("Save as"), self.out)
        rows.addRow(self.tr("Model"), self.model)
        rows.addRow(self.tr("Language"), self._speech.languages)
        parts = column_layout(self)
        parts.addWidget(lead)
        parts.addLayout(rows)
        parts.addWidget(self.error)
        parts.addWidget(
            dialog_buttons(self, self.tr("Align"), run=self.check_and_accept, cancel=self.tr("Cancel"))
        )

    def request(self) -> NewProjectRequest:
        """Return what was asked for; only after the dialog was accepted."""
        recording, transcript, out = self.recording.path, self.transcript.path, self.out.path
        assert recording is not None
        assert out is not None
        return NewProjectRequest(
            recording.absolute(),
            transcript.absolute() if transcript is not None else None,
            out.absolute(),
            self.model.currentData(),
            self.language.currentData() or None,
            self._overwrite,
            recut=bool(self.cues.currentData()) and self._has_subtitles,
            track=self.track.currentData(),
        )

    def check_and_accept(self) -> None:
        """Accept where everything is there; say what is missing where not."""
        out = self.out.path
        if out is not None and out.suffix.lower() != PROJECT_SUFFIX:
            self.out.set_path(out.parent / f"{out.name}{PROJECT_SUFFIX}")
            out = self.out.path
        problem, field = next(self._problems(), ("", self))
        self.error.show_error(problem, at=field)
        if problem or out is None:
            return
        self._overwrite = is_there(out)
        if self._overwrite:
            text = self.tr("“{name}” already exists. Replacing it discards all changes made in it.")
            title, replace = self.tr("Replace?"), self.tr("Replace")
            if not self._prompts.confirm(self, title, text.format(name=out.name), yes=replace):
                return
        self._speech.keep()
        self.accept()

    def _problems(self) -> Iterator[tuple[str, QWidget]]:
        """Yield what is missing or wrong, from above, each with its field."""
        recording, transcript, out = self.recording.path, self.transcript.path, self.out.path
        if recording is None:
            yield self.tr("Choose a recording."), self.recording
        elif not is_file_there(recording):
            text = self.tr("“{name}” doesn’t exist. Choose another recording.")
            yield text.format(name=recording.name), self.recording
        if transcript is not None and not is_file_there(transcript):
            text = self.tr("“{name}” doesn’t exist. Choose another transcript, or none.")
            yield text.format(name=transcript.name), self.transcript
        if out is None:
            yield self.tr("Choose where to save the project."), self.out
        elif not is_folder_there(out.absolute().parent):
            yield (
                self.tr("The folder “{name}” doesn’t exist. Choose another.").format(name=out.parent.name),
                self.out,
            )
        elif out.absolute() in self._reserved:
            text = self.tr("“{name}” is taken by another recording in the queue. Choose another name.")
            yield text.format(name=out.name), self.out

    # -- choices ------------------------------------------------------------------------------------

    def _suggest(self) -> None:
        """Put the project beside the recording, unless the person said otherwise."""
        recording = self.recording.path
        if recording is None or not recording.name or self.out.path not in (None, self._suggested):
            return
        self._suggested = unused(recording.with_suffix(PROJECT_SUFFIX), taken=self._reserved)
        self.out.set_path(self._suggested)

    def _propose_transcript(self) -> None:
        """Put the transcript of the same name beside the recording, where none was chosen."""
        recording = self.recording.path
        if self.transcript.path is None and recording is not None and is_file_there(recording):
            self.transcript.set_path(partner(recording, TRANSCRIPT_SUFFIXES))

    def _propose_recording(self) -> None:
        """Put the recording of the same name beside the transcript, where none was chosen."""
        transcript = self.transcript.path
        if self.recording.path is None and transcript is not None and is_file_there(transcript):
            self.recording.set_path(partner(transcript, RECORDING_SUFFIXES))

    @property
    def _has_subtitles(self) -> bool:
        transcript = self.transcript.path
        return transcript is not None and transcript.suffix.lower() in SUBTITLE_SUFFIXES

    def _offer_cues(self) -> None:
        """Ask what becomes of subtitles, where the transcript holds such."""
        self._rows.setRowVisible(self.cues, self._has_subtitles)

    def _offer_tracks(self) -> None:
        """Ask which sound track is meant, where there are several; the one that players play first."""
        recording = self.recording.path
        tracks = _sound_tracks(recording) if recording is not None and is_file_there(recording) else ()
        self.track.clear()
        if len(tracks) > 1:
            for track in sorted(tracks, key=lambda one: not one.is_default):
                text = self.tr("{track} of {count}").format(track=track, count=len(tracks))
                self.track.addItem(text, None if track.is_default else track.number)
        self._rows.setRowVisible(self.track, len(tracks) > 1)

    def _folder(self) -> Path | None:
        given = self.recording.path or self.transcript.path
        return given.parent if given is not None else None

    def _browse_recording(self) -> Path | None:
        filters = self.tr("Recordings ({patterns});;All files (*)")
        filters = filters.format(patterns=patterns(RECORDING_SUFFIXES))
        title = self.tr("Choose recording")
        return self._prompts.file_to_open(self, title, folder=self._folder(), filters=filters)

    def _browse_transcript(self) -> Path | None:
        filters = self.tr("Transcripts ({patterns});;All files (*)")
        filters = filters.format(patterns=patterns(TRANSCRIPT_SUFFIXES))
        title = self.tr("Choose transcript")
        return self._prompts.file_to_open(self, title, folder=self._folder(), filters=filters)

    def _browse_out(self) -> Path | None:
        suggestion = self.out.path or Path(self.tr("transcript") + PROJECT_SUFFIX)
        filters = self.tr("Earproof projects (*.earproof)")
        return self._prompts.file_to_save(self, self.tr("Save as"), suggestion=suggestion, filters=filters)


def _sound_tracks(recording: Path) -> tuple[SoundTrack, ...]:
    from alignment.audio.tracks import sound_tracks

    return sound_tracks(recording)
