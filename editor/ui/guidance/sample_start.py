"""Trying the program with the sample that comes along."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.formats.errors import FormatError
from editor.formats.file_kinds import PROJECT_SUFFIX, unused
from editor.services.sample import LANGUAGE, copy_sample
from editor.ui.language.error_messages import error_message
from editor.ui.look.notices import Kind
from editor.ui.projects.alignment_job import NewProjectRequest
from editor.ui.projects.project_creation import ProjectCreation
from editor.ui.projects.window_context import WindowContext


class SampleStart(QObject):
    """Copies the sample among a person's documents and has it aligned, as a recording of theirs would be."""

    def __init__(self, context: WindowContext, creation: ProjectCreation) -> None:
        super().__init__(context.window)
        self._context = context
        self._creation = creation

    def start(self) -> None:
        """Begin a new project with the sample; one that was made before is left as it is."""
        from editor.services.storage.project_creation import DEFAULT_MODEL

        try:
            sample = copy_sample(self.tr("Earproof sample"))
        except FormatError as error:
            self._context.notices.notify(error_message(error), kind=Kind.ERROR)
            return
        out = sample.recording.with_suffix(PROJECT_SUFFIX)
        self._creation.start(
            NewProjectRequest(
                sample.recording,
                sample.transcript,
                unused(out, taken=self._creation.reserved),
                DEFAULT_MODEL,
                LANGUAGE,
                False,
            )
        )
        text = self.tr("The sample is in {folder}").format(folder=sample.recording.parent)
        self._context.status.say(text)
