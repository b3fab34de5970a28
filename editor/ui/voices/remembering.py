"""Voices that a person has remembered on this computer: asked for one by one, listed, deleted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from editor.services.speakers.remembered import RememberedVoice, VoiceMemory, VoicesFound
from editor.ui.jobs.background_job import DRAWN_MS, BackgroundJob
from editor.ui.look.notices import Kind
from editor.ui.projects.window_context import WindowContext

_STOP_S: Final = 10.0


class Remembering(QObject):
    """Knows what is remembered, as it was read last; other windows may add and take away, too."""

    changed = Signal()

    def __init__(self, context: WindowContext, memory: VoiceMemory) -> None:
        super().__init__(context.window)
        self._context = context
        self.memory = memory
        self._voices: tuple[RememberedVoice, ...] = ()
        self._job: BackgroundJob | None = None

    @property
    def voices(self) -> tuple[RememberedVoice, ...]:
        """The voices, by name."""
        return self._voices

    @property
    def names(self) -> list[str]:
        """Whose voices are remembered."""
        return list(dict.fromkeys(voice.name for voice in self._voices))

    def has(self, name: str) -> bool:
        """Whether a voice of that name is remembered."""
        return any(voice.name == name for voice in self._voices)

    def renew(self) -> None:
        """Read again what is remembered, beside the window."""
        if self._job is None:
            self._job = job = BackgroundJob(lambda _report: self.memory.read(), name="memory", parent=self)
            job.done.connect(self._on_read)
            job.failed.connect(lambda _error: self._end())
            job.start(after_ms=DRAWN_MS)

    def take(self, found: VoicesFound) -> None:
        """Know what was read; say which files were damaged."""
        self._voices = found.voices
        if found.damaged:
            text = self.tr("A remembered voice can’t be read. It was moved to {name} in {folder}.")
            folder = str(self.memory.folder)
            self._context.notices.notify(
                text.format(name=", ".join(found.damaged), folder=folder), kind=Kind.WARNING
            )
        self.changed.emit()

    def may_remember(self, name: str) -> bool:
        """Explain what is kept of a voice, and ask whether it may be."""
        text = self.tr(
            "Earproof will recognize {name} in other recordings and suggest the name. It stores the "
            "name and a few hundred bytes that describe the voice, no audio, in {folder}. They stay "
            "on this computer and never go into a project. You can delete them at any time. Ask "
            "{name} first."
        )
        return self._context.prompts.confirm(
            self._context.window,
            self.tr("Remember this voice"),
            text.format(name=name, folder=str(self.memory.folder)),
            yes=self.tr("Remember"),
        )

    def remember(self, name: str, embedding: tuple[float, ...], embedder: str) -> None:
        """Keep a voice, in place of what was kept under its name by the same embedder."""
        former = [voice for voice in self._voices if voice.name == name and voice.embedder == embedder]
        try:
            self.memory.remember(name, embedding, embedder=embedder)
            for voice in former:
                self.memory.forget(voice.id)
        except OSError as error:
            self._notify_failed(error)
        else:
            said = self.tr("{name}’s voice is remembered on this computer.")
            self._context.status.say(said.format(name=name))
        self.renew()

    def forget(self, name: str) -> None:
        """Delete what is kept of a person's voice."""
        self.delete([voice for voice in self._voices if voice.name == name])

    def delete(self, voices: list[RememberedVoice]) -> None:
        """Delete what is kept of some voices."""
        try:
            for voice in voices:
                self.memory.forget(voice.id)
        except OSError as error:
            self._notify_failed(error)
        gone = {voice.id for voice in voices}
        self._voices = tuple(voice for voice in self._voices if voice.id not in gone)
        names = ", ".join(dict.fromkeys(voice.name for voice in voices))
        self._context.status.say(self.tr("{name}: no longer remembered.").format(name=names))
        self.changed.emit()
        self.renew()

    def stop(self) -> None:
        """Wait for what is being read."""
        if self._job is not None:
            self._job.wait(_STOP_S)

    def _on_read(self, found: VoicesFound) -> None:
        self._end()
        self.take(found)

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None

    def _notify_failed(self, error: OSError) -> None:
        text = self.tr("The remembered voices in {folder} can’t be changed: {why}.")
        why = error.strerror or str(error)
        self._context.notices.notify(text.format(folder=str(self.memory.folder), why=why), kind=Kind.ERROR)
