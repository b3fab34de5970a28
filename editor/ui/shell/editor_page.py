"""The page on which a project is edited: find bar, text, waveform, transport."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from editor.services.settings import Settings
from editor.ui.actions.action_set import ActionSet, Menu
from editor.ui.correction.borders import Borders
from editor.ui.correction.editing import Editing
from editor.ui.correction.retiming import MakeRealigner, Realigning, process_realigner
from editor.ui.find.find_bar import FindBar
from editor.ui.look.prompts import Ask
from editor.ui.look.theme import Theme
from editor.ui.playback.playback_control import MakePlayer, Playback, make_player
from editor.ui.playback.transport_bar import TransportBar
from editor.ui.projects.project import Project
from editor.ui.review.missing_speech_panel import UntextedPanel
from editor.ui.text.appearance import chosen_appearance
from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.word_times import WordTimes
from editor.ui.waveform.panel import WaveformPanel


class EditorPage(QWidget):
    """Shows one project at a time, and holds what works on it."""

    told = Signal(str)
    """A short message for the status bar."""

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        ask: Ask,
        *,
        make_player: MakePlayer = make_player,
        make_realigner: MakeRealigner = process_realigner,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._ask = ask
        self.project: Project | None = None
        self.editor = TranscriptEditor(theme)
        self.editor.set_appearance(chosen_appearance(settings.values))
        self.playback = Playback(self.editor, settings, make=make_player)
        self.editing = Editing(self.editor, self.playback, ask)
        self.borders = Borders(self.editor, self.playback)
        self.borders.told.connect(self.told)
        self.waveform = WaveformPanel(self.editor, self.playback, settings, theme)
        self.waveform.message.connect(self.told)
        self.waveform.loader.done.connect(self.playback.modes.set_peaks)
        self.playback.range_selected = lambda: self.waveform.model.selection
        self.realigning = Realigning(self.editor, settings, make=make_realigner)
        self.find_bar = FindBar(self.editor, theme)
        self.untexted = UntextedPanel(theme)
        self.untexted.play_asked.connect(self.playback.play_span)
        self.untexted.shown_in_text.connect(self.editing.show_untexted)
        self.untexted.insert_asked.connect(self.editing.insert_untexted)
        self.untexted.dismiss_asked.connect(self.editing.dismiss_untexted)
        self.editor.missing_speech.current_changed.connect(
            lambda: self.untexted.choose(self.editor.missing_speech.current)
        )
        self.editor.missing_speech.play_requested.connect(lambda _id: self.playback.play_segment())
        self.editor.missing_speech.insert_requested.connect(self.editing.insert_untexted)
        self.editor.missing_speech.dismiss_requested.connect(self.editing.dismiss_untexted)
        self.editing.told.connect(self.told)
        self.editor.message.connect(self.told)
        self.find_bar.message.connect(self.told)
        self.find_bar.preview_requested.connect(self.preview_replacing)
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
        self.editor.refused.connect(lambda keys: self._tell_refused(actions, keys))

    def _tell_refused(self, actions: ActionSet, keys: str) -> None:
        """Say that what keys stand for cannot be done where the caret is."""
        if action := actions.used_by(keys):
            name = actions.name_of(action)
            self.told.emit(self.tr("{action}: not possible here").format(action=name))

    def load(self, project: Project) -> None:
        """Show a project in place of the current one."""
        self.project = project
        self.editor.bind(project.document, read_only=project.store.read_only)
        project.changed.connect(self._on_changed)
        self.realigning.watch(project)
        self.waveform.load(project)
        self.untexted.show_passages(project.document.transcript, writable=not project.store.read_only)
        self.editor.setFocus()

    def load_recording(self, path: Path) -> None:
        """Let a recording be heard with the text."""
        if self.project is not None:
            self.playback.open(path, duration_ms=self.project.media.duration_ms)
            self.realigning.set_recording(path)
            self.waveform.load_recording(path, duration_ms=self.project.media.duration_ms)

    def unload(self) -> bool:
        """Put the project away; return whether its file holds everything."""
        self.find_bar.put_away()
        self.realigning.leave()
        self.waveform.unload()
        self.playback.close()
        self.editing.leave()
        self.editor.unbind()
        if self.project is None:
            return True
        project, self.project = self.project, None
        saved = project.close()
        project.deleteLater()
        return saved

    def go_to_time(self, time_ms: int) -> None:
        """Go to a time, in the sound and in the text."""
        times = WordTimes(self.editor.transcript)
        if place := times.word_at(time_ms):
            self.editor.go_to_word(*place)
        elif (row := times.row_near(time_ms)) is not None:
            self.editor.show_segment(self.editor.transcript.segments[row].id)
        self.playback.seek(time_ms)
        self.editor.setFocus()

    def ask_segment(self) -> None:
        """Ask for a segment's number and go there."""
        from editor.ui.find.go_to_segment_dialog import GoToSegmentDialog

        segments = self.editor.transcript.segments
        if not segments:
            self.told.emit(self.tr("No segments"))
            return
        dialog = GoToSegmentDialog(self.window(), now=self.editor.caret_row + 1, count=len(segments))
        if self._ask.run(dialog) and dialog.number is not None:
            self.editor.show_segment(segments[dialog.number - 1].id)
            self.editor.setFocus()
        dialog.deleteLater()

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self.editor.set_theme(theme)
        self.find_bar.set_theme(theme)
        self.waveform.set_theme(theme)
        self.transport.set_theme(theme)
        self.untexted.set_theme(theme)

    def fill_speakers(self, menu: QMenu, *, row: int | None = None) -> None:
        """Fill a menu with who may be speaking in the selected segments, or in one row."""
        menu.clear()
        rows = None if row is None else range(row, row + 1)
        segment = self.editing.segment if row is None else self.editor.segment(row)
        if row is None and self.editing.can_edit and self.editing.has_part:
            menu.addSection(self.tr("Who speaks the selected words"))
        for number, speaker in enumerate(self.editing.speakers, start=1):
            keys = f"\tAlt+{number}" if number < 10 and row is None else ""
            made = menu.addAction(f"{speaker.name}{keys}")
            made.setCheckable(True)
            made.setChecked(segment is not None and segment.speaker_id == speaker.id)
            made.triggered.connect(lambda _on, s=speaker.id: self.editing.assign(s, rows=rows))
        nobody = menu.addAction(self.tr("No speaker") + ("\tAlt+0" if row is None else ""))
        nobody.setCheckable(True)
        nobody.setChecked(segment is not None and segment.speaker_id is None)
        nobody.triggered.connect(lambda: self.editing.assign(None, rows=rows))
        menu.addAction(self.tr("New speaker…")).triggered.connect(lambda: self.editing.assign_new(rows=rows))
        if self.editing.speakers:
            menu.addSeparator()
            renaming = menu.addMenu(self.tr("Rename"))
            for speaker in self.editing.speakers:
                made = renaming.addAction(f"{speaker.name}…")
                made.triggered.connect(lambda _on, s=speaker.id: self.editing.rename_speaker(s))
        for made in menu.actions():
            made.setEnabled(self.editing.can_edit and segment is not None)
        if row is None:
            menu.addSeparator()
            menu.addAction(self.tr("All speakers…")).triggered.connect(self.show_speakers)

    def show_speakers(self) -> None:
        """Show who speaks how much, and let names be changed everywhere."""
        from editor.ui.correction.speakers_dialog import SpeakersDialog

        dialog = SpeakersDialog(self.window(), self, self._theme)
        self._ask.run(dialog)
        dialog.deleteLater()

    def preview_replacing(self) -> None:
        """List what replacing everywhere would do, and do it where it is wanted."""
        from editor.ui.find.replace_preview import ReplacePreview
        from editor.ui.find.replace_table import ReplaceModel, places_of

        bar, transcript = self.find_bar, self.editor.transcript
        matcher = bar.matcher()
        if matcher is None:
            return
        places = places_of(transcript, matcher, bar.hits, nobody=self.tr("No speaker"))
        model = ReplaceModel(places, hours=self.editor.gutter.needs_hours)
        dialog = ReplacePreview(self.window(), model, self.playback, self._theme)
        if self._ask.run(dialog):
            bar.replace_everywhere(dialog.chosen)
        dialog.deleteLater()

    def speaker_menu(self, row: int, at: QPoint) -> None:
        """Offer the speakers for one row."""
        if self.editing.can_edit:
            menu = QMenu(self)
            self.fill_speakers(menu, row=row)
            menu.popup(at)
            menu.aboutToHide.connect(menu.deleteLater)

    def context_menu(self, actions: ActionSet, at: QPoint) -> None:
        """Offer what can be done at the caret."""
        menu = QMenu(self)
        actions.refresh()
        items = (
            "play.word play.segment | edit.use_heard edit.dismiss | edit.cut edit.copy edit.paste | "
            "segment.split segment.merge segment.delete"
        )
        actions.fill_menu(menu, Menu("", items))
        self.fill_speakers(menu.addMenu(self.tr("Speaker")))
        menu.popup(at)
        menu.aboutToHide.connect(menu.deleteLater)

    def _on_changed(self) -> None:
        if self.project is not None:
            self.untexted.show_passages(
                self.project.document.transcript, writable=not self.project.store.read_only
            )
