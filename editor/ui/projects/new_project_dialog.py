"""The dialog that asks what a new project is made from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from editor.formats.file_kinds import (
    PROJECT_SUFFIX,
    RECORDING_SUFFIXES,
    SUBTITLE_SUFFIXES,
    TRANSCRIPT_SUFFIXES,
    partner,
    patterns,
    unused,
)
from editor.services.settings import Settings
from editor.ui.language.translated_phrases import translated
from editor.ui.look.dialog_parts import ErrorLine, PathField, column_layout, dialog_buttons, form_layout
from editor.ui.look.prompts import Prompts
from editor.ui.projects.alignment_job import NewProjectRequest

if TYPE_CHECKING:
    from alignment.audio.tracks import SoundTrack

_OFFERED: Final = "?"
"""Stands for the model that can be fetched."""
_MORE: Final = "*"
"""Stands for the page of models."""
_LANGUAGES: Final = (
    ("en", "English"),
    ("de", "Deutsch"),
    ("fr", "Français"),
    ("es", "Español"),
    ("it", "Italiano"),
    ("pt", "Português"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("ru", "Русский"),
    ("tr", "Türkçe"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("zh", "中文"),
)


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
        self._settings = settings
        self._overwrite = False
        self._suggested: Path | None = None
        self.setWindowTitle(self.tr("New from recording"))
        self.recording = PathField(self.tr("Recording"), self._browse_recording)
        none = self.tr("None (transcribe from scratch)")
        self.transcript = PathField(self.tr("Transcript"), self._browse_transcript, placeholder=none)
        self.out = PathField(self.tr("Save as"), self._browse_out)
        self.model = QComboBox()
        self.model.setAccessibleName(self.tr("Model"))
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        self.other_languages = QPushButton(self.tr("Other languages…"))
        self.other_languages.setToolTip(self.tr("The selected model knows only English"))
        self.other_languages.clicked.connect(self._choose_multilingual)
        self.cues = QComboBox()
        self.cues.setAccessibleName(self.tr("Subtitles"))
        self.cues.addItem(self.tr("Keep as they are"), False)
        self.cues.addItem(self.tr("Re-segment"), True)
        self.track = QComboBox()
        self.track.setAccessibleName(self.tr("Audio track"))
        self.error = ErrorLine()
        self._fill_models(settings.values.model)
        self._fill_languages()
        self._lay_out()
        self.recording.changed.connect(self._suggest)
        self.recording.changed.connect(self._propose_transcript)
        self.recording.changed.connect(self._offer_tracks)
        self.transcript.changed.connect(self._propose_recording)
        self.transcript.changed.connect(self._offer_cues)
        for path in (self.recording, self.transcript, self.out):
            path.changed.connect(lambda: self.error.show_error(""))  # it was about what stood there before
        self.model.activated.connect(self._on_model_chosen)
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
        languages = QHBoxLayout()
        languages.setSpacing(8)
        languages.addWidget(self.language, 1)
        languages.addWidget(self.other_languages)
        rows.addRow(self.tr("Language"), languages)
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
            self.out.set_path(out.with_name(out.name + PROJECT_SUFFIX))
            out = self.out.path
        problem, field = next(self._problems(), ("", self))
        self.error.show_error(problem, at=field)
        if problem or out is None:
            return
        self._overwrite = out.exists()
        if self._overwrite:
            text = self.tr("“{name}” already exists. Replacing it discards all changes made in it.")
            title, replace = self.tr("Replace?"), self.tr("Replace")
            if not self._prompts.confirm(self, title, text.format(name=out.name), yes=replace):
                return
        values = self._settings.values
        values.model, values.language = self.model.currentData(), self.language.currentData() or ""
        self._settings.save()
        self.accept()

    def _problems(self) -> Iterator[tuple[str, QWidget]]:
        """Yield what is missing or wrong, from above, each with its field."""
        recording, transcript, out = self.recording.path, self.transcript.path, self.out.path
        if recording is None:
            yield self.tr("Choose a recording."), self.recording
        elif not recording.is_file():
            text = self.tr("“{name}” doesn’t exist. Choose another recording.")
            yield text.format(name=recording.name), self.recording
        if transcript is not None and not transcript.is_file():
            text = self.tr("“{name}” doesn’t exist. Choose another transcript, or none.")
            yield text.format(name=transcript.name), self.transcript
        if out is None:
            yield self.tr("Choose where to save the project."), self.out
        elif not out.absolute().parent.is_dir():
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
        if self.transcript.path is None and recording is not None and recording.is_file():
            self.transcript.set_path(partner(recording, TRANSCRIPT_SUFFIXES))

    def _propose_recording(self) -> None:
        """Put the recording of the same name beside the transcript, where none was chosen."""
        transcript = self.transcript.path
        if self.recording.path is None and transcript is not None and transcript.is_file():
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
        tracks = _sound_tracks(recording) if recording is not None and recording.is_file() else ()
        self.track.clear()
        if len(tracks) > 1:
            for track in sorted(tracks, key=lambda one: not one.is_default):
                text = self.tr("{track} of {count}").format(track=track, count=len(tracks))
                self.track.addItem(text, None if track.is_default else track.number)
        self._rows.setRowVisible(self.track, len(tracks) > 1)

    def _fill_models(self, chosen: str) -> None:
        """List the models that are here, then those that can be had; `chosen` is selected."""
        from alignment.recognition.models import KNOWN_MODELS, MULTILINGUAL

        self.model.clear()
        for name, known in KNOWN_MODELS.items():
            if known.is_installed():
                self.model.addItem(translated(known.title), name)
            elif name == MULTILINGUAL:
                self.model.addItem(self.tr("Multilingual (base): download…"), _OFFERED)
        if chosen not in KNOWN_MODELS and chosen and Path(chosen).is_dir():
            self.model.addItem(Path(chosen).name, chosen)
        self.model.setCurrentIndex(max(0, self.model.findData(chosen)))
        self.model.addItem(self.tr("From a folder…"), "")
        self.model.addItem(self.tr("More models…"), _MORE)
        self._model_before = self.model.currentIndex()

    def _fill_languages(self) -> None:
        self.language.clear()
        english_only = str(self.model.currentData()).endswith(".en")
        self.other_languages.setVisible(english_only)
        if english_only:
            self.language.addItem("English", "en")
            self.language.setEnabled(False)
            return
        self.language.setEnabled(True)
        self.language.addItem(self.tr("Detect automatically"), "")
        for code, name in _LANGUAGES:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._settings.values.language)))

    def _on_model_chosen(self, index: int) -> None:
        if self.model.itemData(index) == _OFFERED:
            self._offer_multilingual()
        elif self.model.itemData(index) == _MORE:
            self._show_models()
        elif self.model.itemData(index) == "":
            folder = self._prompts.folder(self, self.tr("Folder with a Whisper model"), folder=None)
            if folder is None:
                self.model.setCurrentIndex(self._model_before)
            else:
                self.model.insertItem(index, folder.name, str(folder))
                self.model.setCurrentIndex(index)
        self._model_before = self.model.currentIndex()
        self._fill_languages()

    def _choose_multilingual(self) -> None:
        """Choose the model for other languages; where it is not here, offer it, or else a folder with one."""
        from alignment.recognition.models import MULTILINGUAL

        here, offered = self.model.findData(MULTILINGUAL), self.model.findData(_OFFERED)
        wanted = next((at for at in (here, offered) if at >= 0), self.model.findData(""))
        self.model.setCurrentIndex(wanted)
        self._on_model_chosen(wanted)

    def _offer_multilingual(self) -> None:
        """Say what the multilingual model gains and costs; have it from now on where it was fetched."""
        from alignment.recognition.models import MULTILINGUAL
        from editor.ui.projects.model_offer import ModelOffer

        self.model.setCurrentIndex(self._model_before)
        offer = ModelOffer(self, self._settings)
        if self._prompts.run(offer):
            self._fill_models(MULTILINGUAL)
        offer.deleteLater()

    def _show_models(self) -> None:
        """Show the page of models; what was downloaded there can be chosen, what was removed no longer."""
        from editor.ui.models.models_dialog import show_models

        self.model.setCurrentIndex(self._model_before)
        before, before_there = self.model.currentData(), self._settings.values.model
        show_models(self, self._prompts, self._settings, chosen=before)
        chosen_there = self._settings.values.model
        self._fill_models(before if chosen_there == before_there else chosen_there)

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
