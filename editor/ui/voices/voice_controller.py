"""Voices in a window: told apart beside it, named in their panel, and applied to the text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.services.speakers.attribution import VoiceScope
from editor.services.speakers.naming_plan import count_unknown_turns
from editor.services.speakers.remembered import VoiceMemory
from editor.ui.language.error_messages import error_message
from editor.ui.look.theme import Theme
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.project import Project
from editor.ui.projects.window_context import WindowContext
from editor.ui.text.editor import TranscriptEditor
from editor.ui.view.docks import ClosedByHand, toggle_dock
from editor.ui.voices.open_voices import OpenVoices
from editor.ui.voices.remembering import Remembering
from editor.ui.voices.voice_dock import VoiceDock
from editor.ui.voices.voice_panel import VoicePanel
from editor.ui.voices.voice_questions import Described, Sound, Told, describe, tell_apart, tell_two
from editor.ui.voices.voice_telling import Ask, MakeAttributor, VoiceTelling
from editor.ui.voices.voices_shown import VoicesShown

_FEWEST_TO_OFFER = 2
"""A single Unknown turn is named faster than it is listened to."""


class VoiceController(QObject):
    """Brings panel, text, sound and what is remembered together."""

    changed = Signal()
    """Other things can be done now."""

    def __init__(
        self,
        context: WindowContext,
        editor: TranscriptEditor,
        playback: Playback,
        *,
        make: MakeAttributor,
        closed_by_hand: ClosedByHand,
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._editor = editor
        self._playback = playback
        self._count = 0
        self._is_awaiting_sound = False
        self._to_apply: VoiceScope | None = None
        self._to_remember = ""
        self._heard = ("", -1)  # the voice that was played last, and which sample of it
        self.telling = VoiceTelling(self, make=make)
        self.voices = OpenVoices(self)
        self.remembering = Remembering(context, VoiceMemory())
        self.panel = panel = VoicePanel(context.themes.theme)
        self.dock = VoiceDock(context, panel, closed_by_hand)
        self.shown = VoicesShown(panel, self.voices, self.remembering)
        self._connect_panel()
        self.dock.visibilityChanged.connect(self._on_seen)
        self.telling.changed.connect(self.refresh)
        self.telling.reported.connect(panel.show_report)
        self.telling.done.connect(self._on_done)
        self.telling.failed.connect(self._on_failed)
        self.telling.cancelled.connect(self._on_cancelled)
        self.voices.changed.connect(self._on_voices)
        self.remembering.changed.connect(self.refresh)
        playback.changed.connect(self._on_sound)

    def _connect_panel(self) -> None:
        panel = self.panel
        panel.tell_requested.connect(self.tell)
        panel.cancel_requested.connect(self.telling.cancel)
        panel.count_chosen.connect(self.tell_with)
        panel.back_requested.connect(self.go_back)
        panel.apply_requested.connect(self.apply)
        panel.remembered_requested.connect(self.show_remembered)
        panel.named.connect(self.voices.name)
        panel.sample_requested.connect(self.play_sample)
        panel.merge_requested.connect(self.merge)
        panel.split_requested.connect(self.split)
        panel.remember_toggled.connect(self.set_remembered)

    # -- the panel ----------------------------------------------------------------------------------

    @property
    def is_shown(self) -> bool:
        """Whether the panel is wanted where a project is open."""
        return self._context.settings.values.show_voices

    def toggle(self) -> None:
        """Show or hide the panel."""
        if toggle_dock(self.dock):
            self.panel.focus_first()

    def set_project(self, project: Project | None) -> None:
        """Show the voices of a project, or none."""
        self.telling.leave()
        self._count, self._to_apply, self._to_remember = 0, None, ""
        self._is_awaiting_sound = False
        self.shown.problem = ""
        self.voices.watch(project)
        if project is not None:
            self.remembering.renew()
        self.dock.setVisible(project is not None and self.is_shown)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self.panel.set_theme(theme)

    def stop(self) -> None:
        """End what works beside the window."""
        self.telling.stop()
        self.voices.stop()
        self.remembering.stop()

    def refresh(self) -> None:
        """Show how things stand."""
        self.shown.refresh(
            transcript=self._editor.transcript,
            is_running=self.telling.running,
            obstacle=self.obstacle(),
            can_play=self._playback.can_play,
            can_change=self._editor.can_edit,
            count=self._count,
        )
        self.changed.emit()

    def obstacle(self) -> str:
        """Return why voices cannot be told apart now, as a sentence; "" where they can."""
        project = self._context.project
        if project is None:
            return self.tr("No project is open.")
        if project.store.read_only:
            return self.tr("This project is open read-only: voices can’t be told apart in it.")
        if self._playback.recording is None:
            if self._playback.preparing:
                return self.tr("Looking for the recording…")
            return self.tr("The recording wasn’t found. To tell voices apart, locate it in the File menu.")
        segments = project.document.transcript.segments
        if not any(word.start_ms is not None for segment in segments for word in segment.words):
            return self.tr("No words have times, so voices can’t be matched to them.")
        return ""

    # -- telling apart ------------------------------------------------------------------------------

    @property
    def can_tell(self) -> bool:
        """Whether voices can be told apart now."""
        return not self.telling.running and not self.obstacle()

    def tell(self) -> None:
        """Tell voices apart, with the number of speakers chosen last; the panel comes in sight."""
        self._show_panel()
        self._tell()

    def tell_with(self, count: int) -> None:
        """Tell voices apart again, with another number of speakers; 0 for as many as are found."""
        self._count = count
        self._tell()

    def _tell(self) -> None:
        sound = self._sound()
        if sound is not None and self.can_tell:
            self._start(tell_apart(self._editor.transcript, sound, count=self._count))

    def split(self, voice_id: str) -> None:
        """Listen to one voice again, for two people are heard in it."""
        sound, analysis = self._sound(), self.voices.analysis
        if sound is not None and analysis is not None and self.can_tell:
            self._start(tell_two(self._editor.transcript, sound, analysis, voice_id=voice_id))

    def merge(self, voice_id: str, into_id: str) -> None:
        """Make two voices one."""
        self._count = 0
        self.voices.merge(voice_id, into_id)
        if (card := self.panel.card_of(into_id)) is not None:
            card.field.setFocus()

    def go_back(self) -> None:
        """Take the last merging, splitting or telling apart back, with the number that was asked for then."""
        self.voices.go_back()
        self._count = self.voices.asked_for
        self.refresh()

    def _sound(self) -> Sound | None:
        project, recording = self._context.project, self._playback.recording
        return (
            Sound(recording, project.media.track) if project is not None and recording is not None else None
        )

    def _start(self, ask: Ask) -> None:
        self.shown.problem = ""
        self.panel.show_start()
        self.telling.start(ask)

    def _on_done(self, found: Told | Described) -> None:
        if isinstance(found, Described):
            self._on_described(found)
            return
        if found.analysis == self.voices.analysis:
            self._context.status.say(self.tr("No second voice found."))
            return
        known = {each: it for each, it in self.voices.embeddings.items() if found.analysis.voice(each)}
        is_part = bool(known) and len(found.embeddings) < len(found.analysis.voices)
        self._count = found.asked_for
        embeddings = {**(known if is_part else {}), **found.embeddings}
        self.voices.take(found.analysis, embeddings, asked_for=found.asked_for)
        count = len(found.analysis.voices)
        self._context.status.say(self.tr("%Ln voice(s) found", "", count))
        if self.dock.isVisible() and not self._editor.hasFocus():
            self.panel.focus_first()

    def _on_cancelled(self) -> None:
        self._to_remember = ""
        self._count = self.voices.asked_for
        self._context.status.say(self.tr("Cancelled."))
        self.refresh()

    def _on_failed(self, error: BaseException) -> None:
        self._to_remember = ""
        self.shown.problem = error_message(error)
        self.refresh()

    # -- offering -----------------------------------------------------------------------------------

    def offer(self) -> None:
        """Offer to tell voices apart in a project that was just made, or begin where that is wanted."""
        project = self._context.project
        if project is None or project.store.read_only or self.voices.analysis is not None:
            return
        count = count_unknown_turns(project.document.transcript)
        if count < _FEWEST_TO_OFFER:
            return
        if self._context.settings.values.tell_voices:
            self._is_awaiting_sound = True
            self._tell_once_ready()
            return

        def accept() -> None:
            notice.put_away()
            self.tell()

        notice = self._context.notices.notify(
            self.tr("%Ln turn(s) have no speaker’s name. Name each voice once instead.", "", count),
            button=self.tr("Tell voices apart"),
            run=accept,
        )

    def _tell_once_ready(self) -> None:
        """Begin where it was wanted, as soon as the recording is found."""
        if self._is_awaiting_sound and self.can_tell:
            self._is_awaiting_sound = False
            self._tell()

    # -- listening ----------------------------------------------------------------------------------

    def play_sample(self, voice_id: str, at: int) -> None:
        """Let a sample of a voice be heard."""
        voice = self.voices.analysis.voice(voice_id) if self.voices.analysis is not None else None
        if voice is not None and at < len(voice.samples):
            self._heard = voice_id, at
            self._playback.play_span(*voice.samples[at])

    @property
    def can_play_sample(self) -> bool:
        """Whether there is a voice to be heard."""
        analysis = self.voices.analysis
        return self._playback.can_play and analysis is not None and any(v.samples for v in analysis.voices)

    def play_next_sample(self) -> None:
        """Let the next sample be heard of the voice that has the keyboard, or had it last."""
        analysis = self.voices.analysis
        voice = analysis.voice(self.panel.current) if analysis is not None else None
        if analysis is not None and voice is None:
            voice = analysis.voices[0] if analysis.voices else None
        if voice is not None and voice.samples:
            last, at = self._heard
            self.play_sample(voice.id, (at + 1) % len(voice.samples) if last == voice.id else 0)

    # -- naming -------------------------------------------------------------------------------------

    @property
    def can_apply(self) -> bool:
        """Whether there are voices whose names can be given to turns."""
        return self._editor.can_edit and self.voices.analysis is not None and not self.telling.running

    def apply(self, scope: VoiceScope) -> None:
        """Give the turns the names of their voices, in one step of undo."""
        self._editor.end_typing()
        self._to_apply = scope
        self.voices.want_once()
        self._apply_when_counted()

    def _apply_when_counted(self) -> None:
        plan = self.voices.plan
        if self._to_apply is None or plan is None or not self.voices.is_current:
            return
        scope, self._to_apply = self._to_apply, None
        planned = plan.unknown if scope is VoiceScope.UNKNOWN_TURNS else plan.everywhere
        if not self._editor.apply(planned.edit):
            self._context.status.say(self.tr("No turn changes: name a voice first."))
            return
        left = planned.unknown_left
        said = self.tr("%Ln turn(s) named.", "", planned.count.turns)
        rest = self.tr("%Ln Unknown turn(s) left.", "", left) if left else self.tr("None is left Unknown.")
        undo = self.tr("Ctrl+Z undoes it.")
        self._context.status.say(f"{said} {rest} {undo}")

    def _on_voices(self) -> None:
        self.refresh()
        self._apply_when_counted()

    def _on_sound(self) -> None:
        self.refresh()
        self._tell_once_ready()

    def _on_seen(self, visible: bool) -> None:
        self.voices.set_wanted(visible)

    def _show_panel(self) -> None:
        self.dock.show()
        self.dock.raise_()

    # -- remembering --------------------------------------------------------------------------------

    def set_remembered(self, voice_id: str, wanted: bool) -> None:
        """Have a voice remembered under its name, after the person agreed; or forget that name's voices."""
        name, analysis, sound = self.voices.name_of(voice_id), self.voices.analysis, self._sound()
        if not wanted:
            self.remembering.forget(name)
            return
        if not name or analysis is None or not self.remembering.may_remember(name):
            self.refresh()
            return
        known = self.voices.embeddings.get(voice_id)
        if known is not None:
            self.remembering.remember(name, known, self.shown.embedder)
        elif sound is not None and self.can_tell:
            self._to_remember = name
            self._start(describe(self._editor.transcript, sound, analysis, voice_id=voice_id))
        else:
            self._context.status.say(self.obstacle() or self.tr("Wait until telling voices apart is done."))

    def show_remembered(self) -> None:
        """List what is remembered, to be deleted."""
        from editor.ui.voices.remembered_dialog import RememberedDialog

        self.remembering.take(self.remembering.memory.read())
        dialog = RememberedDialog(self._context.window, self.remembering)
        self._context.prompts.run(dialog)
        dialog.deleteLater()

    def _on_described(self, found: Described) -> None:
        name, self._to_remember = self._to_remember, ""
        if not found.embedding:
            self._context.status.say(self.tr("This voice speaks too little to remember it."))
            return
        self.voices.add_embedding(found.voice_id, found.embedding)
        self.remembering.remember(name, found.embedding, found.embedder)
