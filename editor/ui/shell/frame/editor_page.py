"""The page on which a project is edited: find bar, text, waveform, transport."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.services.settings import Settings
from editor.ui.actions.action_set import ActionSet
from editor.ui.correction.editing import Editing
from editor.ui.correction.place_weighing import PlaceWeighing
from editor.ui.correction.quoting import Quoting
from editor.ui.correction.retiming import MakeRealigner, Retiming, process_realigner
from editor.ui.correction.segment_borders import SegmentBorders
from editor.ui.find.find_bar import FindBar
from editor.ui.look.prompts import Prompts
from editor.ui.look.theme import Theme
from editor.ui.playback.playback_control import MakePlayer, Playback, make_player
from editor.ui.playback.transport_bar import TransportBar
from editor.ui.projects.project import CurrentProject, Project
from editor.ui.speakers.speaker_editing import SpeakerEditing
from editor.ui.text.appearance import chosen_appearance
from editor.ui.text.editor import TranscriptEditor
from editor.ui.waveform.panel import WaveformPanel


class EditorPage(QWidget):
    """Shows one project at a time, and holds what works on it."""

    message = Signal(str)
    """A short message for the status bar."""

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        prompts: Prompts,
        *,
        make_player: MakePlayer = make_player,
        make_realigner: MakeRealigner = process_realigner,
    ) -> None:
        super().__init__()
        self._theme = theme
        self.current = CurrentProject()
        self.editor = TranscriptEditor(theme)
        self.editor.set_appearance(chosen_appearance(settings.values))
        self.playback = Playback(self.editor, settings, make=make_player)
        self.editing = Editing(self.editor)
        self.editing.message.connect(self.message)
        self.speaker_editing = SpeakerEditing(self.editor, prompts)
        self.speaker_editing.message.connect(self.message)
        self.quoting = Quoting(self.editor, self.playback)
        self.quoting.message.connect(self.message)
        self.borders = SegmentBorders(self.editor, self.playback)
        self.borders.message.connect(self.message)
        self.waveform = WaveformPanel(self.editor, self.playback, settings, theme)
        self.waveform.message.connect(self.message)
        self.waveform.loader.done.connect(self.playback.modes.set_peaks)
        self.playback.range_selected = lambda: self.waveform.model.selection
        self.retiming = Retiming(self.editor, settings, make=make_realigner)
        self.weighing = PlaceWeighing(self.editor, settings, aligner=self.retiming.aligner)
        self.find_bar = FindBar(self.editor, theme)
        self.editor.message.connect(self.message)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.find_bar)
        self._column.addWidget(self.waveform.splitter, 1)
        self._column.addWidget(self.waveform.overview)

    def add_transport(self, actions: ActionSet) -> None:
        """Put the transport under the text; its buttons are the window's actions."""
        self.transport = TransportBar(self.playback, actions, self._theme)
        self._column.addWidget(self.transport)
        self.waveform.add_buttons(actions)
        self.editor.refused.connect(lambda keys: self._on_refused(actions, keys))

    def _on_refused(self, actions: ActionSet, keys: str) -> None:
        """Do what keys stand for, if it became possible a moment ago; else say that it is not, here."""
        action = actions.used_by(keys)
        if action is None:
            return
        if action.can_run():  # actions are asked a moment after the caret moved, and people are faster
            actions.run(action.id)
        else:
            name = actions.name_of(action)
            self.message.emit(self.tr("{action}: not available here").format(action=name))

    @property
    def project(self) -> Project | None:
        """The open project."""
        return self.current.project

    def load(self, project: Project) -> None:
        """Show a project in place of the current one."""
        self.current.project = project
        self.editor.bind(project.document, read_only=project.store.read_only)
        self.retiming.watch(project)
        self.waveform.load(project)
        self.editor.setFocus()

    def load_recording(self, path: Path) -> None:
        """Let a recording be heard with the text."""
        if self.project is not None:
            media = self.project.media
            self.playback.open(path, duration_ms=media.duration_ms, track=media.track)
            self.retiming.set_recording(path)
            self.weighing.set_recording(self.project, path)
            self.waveform.load_recording(path, duration_ms=media.duration_ms)

    def unload(self) -> bool:
        """Put the project away; return whether its file holds everything."""
        self.find_bar.put_away()
        self.retiming.leave()
        self.weighing.leave()
        self.waveform.unload()
        self.playback.close()
        self.editor.unbind()
        if self.project is None:
            return True
        project, self.current.project = self.project, None
        saved = project.close()
        project.deleteLater()
        return saved

    def doubt_recording(self) -> None:
        """Show that the recording may not be the one of the text."""
        self.waveform.redraw_recording()

    def show_listening(self) -> None:
        """Offer all that can be chosen about listening."""
        self.transport.show_settings()

    def stop(self) -> None:
        """End what works beside the window, for it is closed."""
        self.weighing.stop()
        self.retiming.stop()

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self.editor.set_theme(theme)
        self.find_bar.set_theme(theme)
        self.waveform.set_theme(theme)
        self.transport.set_theme(theme)
