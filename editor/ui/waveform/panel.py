"""The waveform panel of a page: strip and overview, tied to the text, the playback and the recording."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSplitter, QStackedWidget, QToolButton, QVBoxLayout

from editor.document.history import Change
from editor.services.settings import Settings
from editor.ui.actions.action_set import Menu
from editor.ui.jobs.background_job import DRAWN_MS, BackgroundJob
from editor.ui.jobs.single_shot import single_shot
from editor.ui.look.theme import Theme
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.project import Project
from editor.ui.text.editor import TranscriptEditor
from editor.ui.waveform.border_dragging import BorderMover
from editor.ui.waveform.model import WaveformModel
from editor.ui.waveform.overview import WaveformOverview
from editor.ui.waveform.peak_loading import PartialPeaks, PeakLoader
from editor.ui.waveform.strip import ZOOM_STEP, WaveformStrip
from editor.ui.waveform.text_sync import TextSync

if TYPE_CHECKING:
    from alignment.audio.peaks import Peaks
    from editor.ui.actions.action_set import ActionSet
    from editor.ui.waveform.drawing.segment_arrays import SegmentArrays

LATER_MS: Final = 80
"""What is typed shows in the waveform so much later: typing waits for nothing."""
MOST_SPLICES: Final = 200
"""A change with more of them (replace everywhere) is followed in a thread."""
_LEAST_HEIGHT: Final = 90
_TEXT_HEIGHT: Final = 220
"""So much stays for the text, and the box at a place to review, before the strip gets more than its least."""
_MENU: Final = (
    "wave.show wave.spectrogram wave.focus | wave.in wave.out wave.fit wave.selection | wave.stop wave.draw"
)


class WaveformPanel(QObject):
    """Owns the widgets of a page's waveform, and keeps them true."""

    message = Signal(str)

    def __init__(
        self, editor: TranscriptEditor, playback: Playback, settings: Settings, theme: Theme
    ) -> None:
        super().__init__(editor)
        self._editor, self._playback, self._settings = editor, playback, settings
        self._project: Project | None = None
        self._recording: Path | None = None
        self._preparing: BackgroundJob | None = None
        self._actions: ActionSet | None = None
        self._button_of: dict[str, QToolButton] = {}
        self.model = WaveformModel(self)
        self.mover = BorderMover(self.model, editor, playback)
        self.strip = WaveformStrip(self.model, self.mover, theme)
        self.overview = WaveformOverview(self.model, theme)
        self.sync = TextSync(self.model, editor, playback, settings)
        self.loader = PeakLoader(self)
        self.strip.close_up.set_spectrogram(settings.values.show_spectrogram)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self._show_changes)
        self.splitter = self._lay_out()
        self._connect()

    # -- making -------------------------------------------------------------------------------------

    def _lay_out(self) -> QSplitter:
        self.panel = QFrame()
        self.panel.setObjectName("waveform")
        row = QHBoxLayout(self.panel)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.strip, 1)
        self._buttons = QVBoxLayout()
        self._buttons.setContentsMargins(4, 4, 4, 4)
        self._buttons.setSpacing(0)
        row.addLayout(self._buttons)
        self.texts = QStackedWidget()
        """The text above the strip; what is shown in its place for a while is put here, too."""
        self.texts.addWidget(self._editor)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.texts)
        splitter.addWidget(self.panel)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.splitterMoved.connect(self._on_splitter_moved)
        self.panel.setVisible(self._settings.values.show_waveform)
        return splitter

    def _connect(self) -> None:
        playback, strip, sync = self._playback, self.strip, self.sync
        playback.moved.connect(self._on_moved)
        playback.changed.connect(self._on_playback_changed)
        self.overview.seek_requested.connect(sync.seek)
        self.overview.wheel_turned.connect(self._on_overview_wheel)
        strip.seek_requested.connect(sync.seek)
        strip.pointed_at.connect(sync.point_at)
        strip.word_clicked.connect(sync.click_word)
        strip.word_double_clicked.connect(playback.play_word)
        strip.segment_clicked.connect(sync.click_segment)
        strip.passage_clicked.connect(sync.click_passage)
        strip.segment_double_clicked.connect(playback.play_row)
        strip.range_selected.connect(sync.select_range)
        strip.play_requested.connect(sync.play)
        strip.text_requested.connect(self._editor.setFocus)
        strip.menu_requested.connect(self._show_menu)
        strip.word_tooltip = self._editor.word_tooltip
        strip.passage_tooltip = self._editor.missing_speech.tooltip
        strip.announced.connect(self._show_message)
        self.mover.message.connect(self._show_message)
        self.loader.progressed.connect(self._on_progressed)
        self.loader.done.connect(self._on_loaded)
        self.loader.failed.connect(self._on_load_failed)

    def add_buttons(self, actions: ActionSet) -> None:
        """Put the strip's own buttons beside it; they are the window's actions."""
        for action_id in ("wave.in", "wave.out", "wave.fit", "wave.spectrogram", "wave.stop", "wave.draw"):
            button = self._button_of[action_id] = QToolButton()
            button.setDefaultAction(actions[action_id])
            button.setIconSize(QSize(16, 16))
            button.setMinimumSize(24, 24)
            button.setAutoRaise(True)
            button.setAccessibleName(actions[action_id].text())
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._actions = actions
        self._on_drawing_changed()

    def _on_drawing_changed(self) -> None:
        """Offer to stop while it is drawn, and to draw where it was stopped or failed."""
        for action_id, is_wanted in (
            ("wave.stop", self.drawing),
            ("wave.draw", self.has_recording and not self.drawing and not self._is_drawn),
        ):
            if (button := self._button_of.get(action_id)) is not None:
                button.setVisible(is_wanted)
        if not self.drawing:
            # On a low screen the button to stop took the text's room; the layout has yet to see it go.
            single_shot(self, self.set_height)
        if self._actions is not None:
            self._actions.refresh_soon()

    @property
    def _is_drawn(self) -> bool:
        return self.model.peaks is not None and self.model.peaks.is_whole

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self.strip.set_theme(theme)
        self.overview.set_theme(theme)

    # -- a project ----------------------------------------------------------------------------------

    def load(self, project: Project) -> None:
        """Show the waveform of a project; its recording comes when it was found."""
        self._project = project
        self.model.set_duration(project.media.duration_ms)
        project.changed.connect(self._on_changed)
        self._prepare(project)

    def _prepare(self, project: Project) -> None:
        """Make rows of the transcript, in a thread."""
        document = project.document

        def prepare(_report: object) -> object:
            from editor.ui.waveform.drawing import frame  # noqa: F401  # drawing shall not wait for it
            from editor.ui.waveform.drawing.segment_arrays import SegmentArrays

            return project, SegmentArrays(document.transcript)

        self._preparing = job = BackgroundJob(prepare, name="waveform", parent=self)
        job.done.connect(lambda outcome: self._on_prepared(job, outcome))
        job.failed.connect(lambda error: self._on_prepare_failed(job, error))
        job.start(after_ms=DRAWN_MS)

    def load_recording(self, path: Path, *, duration_ms: int) -> None:
        """Show the sound of a recording that was found."""
        self._recording = path
        self.model.set_peaks(None)
        self.model.set_duration(duration_ms)
        self.strip.close_up.open(path, self._track)
        self.draw_recording()

    def redraw_recording(self) -> None:
        """Draw anew what was drawn for another recording: this one has its name and size, not its sound."""
        if self._recording is not None:
            self.model.set_peaks(None)
            self.draw_recording(is_known=False)

    def draw_recording(self, *, is_known: bool = True) -> None:
        """Read the recording's peaks, where they are not known yet."""
        project, path = self._project, self._recording
        if project is not None and path is not None:
            media = project.media
            self.model.set_note(self.tr("Drawing the waveform…"))
            is_known = is_known and _size(path) == media.size
            self.loader.load(path, digest=media.sha256 if is_known else "", track=media.track)
            self._on_drawing_changed()

    def stop_drawing(self) -> None:
        """Leave the waveform as far as it is drawn."""
        if self.loader.running:
            self.loader.stop()
            self.model.set_note(self.tr("The waveform is incomplete."))
            self._on_drawing_changed()

    @property
    def drawing(self) -> bool:
        """Whether the recording is being read for its peaks."""
        return self.loader.running

    @property
    def busy(self) -> bool:
        """Whether there is more to be seen in a moment."""
        return self._preparing is not None or self.drawing or self.strip.close_up.busy

    @property
    def _track(self) -> int | None:
        return self._project.media.track if self._project is not None else None

    @property
    def has_recording(self) -> bool:
        """Whether there is a recording to be drawn."""
        return self._recording is not None

    def unload(self) -> None:
        """Put everything away."""
        self._later.stop()
        self.loader.close()
        self.strip.close_up.close()
        self.strip.cancel_drag()
        self.sync.unload()
        self._project = self._recording = None
        self.model.clear()
        self._on_drawing_changed()

    # -- what is shown ------------------------------------------------------------------------------

    @property
    def is_shown(self) -> bool:
        """Whether the strip is wanted."""
        return self._settings.values.show_waveform

    def toggle(self) -> None:
        """Show or hide the strip."""
        values = self._settings.values
        values.show_waveform = not values.show_waveform
        self._settings.save()
        if not values.show_waveform and self.strip.hasFocus():
            self._editor.setFocus()
        self.panel.setVisible(values.show_waveform)
        self.set_height()

    @property
    def shows_spectrogram(self) -> bool:
        """Whether a spectrogram is wanted in the place of the wave."""
        return self._settings.values.show_spectrogram

    def toggle_spectrogram(self) -> None:
        """Show the spectrogram or the wave."""
        values = self._settings.values
        values.show_spectrogram = not values.show_spectrogram
        self._settings.save()
        self.strip.close_up.set_spectrogram(values.show_spectrogram)
        if values.show_spectrogram and not self.is_shown:
            self.toggle()

    def focus(self) -> None:
        """Bring the keys to the strip, or back to the text."""
        if self.strip.hasFocus():
            self._editor.setFocus()
            return
        if not self.is_shown:
            self.toggle()
        self.strip.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def zoom(self, factor: float) -> None:
        """Show a stretch so many times as long."""
        self.strip.zoom(factor)

    def fit(self) -> None:
        """Show the whole recording."""
        self.model.set_view(self.model.view.at(0, self.model.view.longest_ms))

    def fit_selection(self) -> None:
        """Show what is selected, or the caret's segment."""
        span = self.sync.selected_span()
        if span is not None:
            self.model.set_view(self.model.view.around(*span))

    def set_height(self, text_height: float = _TEXT_HEIGHT) -> None:
        """Give the strip the height that was chosen, or less where the text is to have so much."""
        whole = sum(self.splitter.sizes()) or self.splitter.height()
        wanted = max(_LEAST_HEIGHT, min(self._settings.values.waveform_height, whole - int(text_height)))
        if self.is_shown and whole > wanted:
            self.splitter.setSizes([whole - wanted, wanted])

    def _on_splitter_moved(self, _position: int, _index: int) -> None:
        if self.panel.isVisible():
            self._settings.values.waveform_height = self.panel.height()

    # -- what happens -------------------------------------------------------------------------------

    def _on_prepared(self, job: BackgroundJob, outcome: tuple[Project, SegmentArrays]) -> None:
        project, rows = outcome
        self._end_preparing(job)
        if project is not self._project:
            return
        if project.document.transcript is not rows.transcript:  # changed meanwhile
            self._prepare(project)
            return
        self.model.set_rows(rows)
        self.set_height()
        self.sync.show_caret()

    def _on_prepare_failed(self, job: BackgroundJob, error: BaseException) -> None:
        self._end_preparing(job)
        raise error

    def _end_preparing(self, job: BackgroundJob) -> None:
        job.deleteLater()
        if job is self._preparing:
            self._preparing = None

    def _on_changed(self, change: Change) -> None:
        project, rows, edit = self._project, self.model.rows, change.edit
        if project is None or rows is None or self._preparing is not None:
            return
        if len(edit.splices) > MOST_SPLICES:
            self._prepare(project)
            return
        rows.update(project.document.transcript, edit.splices)
        self.sync.wait_for_rows()
        self._later.start()

    def _show_changes(self) -> None:
        self.model.set_rows(self.model.rows)
        self.sync.show_caret()

    def _on_moved(self, position_ms: int) -> None:
        self.sync.follow(position_ms)

    def _on_playback_changed(self) -> None:
        playback = self._playback
        self.model.set_duration(playback.duration_ms)
        self.sync.follow(playback.position_ms)
        if self._project is not None and self._recording is None:
            is_missing = not playback.preparing and not playback.can_play
            self.model.set_note(self.tr("Recording not found") if is_missing else "")

    def _on_overview_wheel(self, time_ms: int, turned: int) -> None:
        view = self.model.view.showing(time_ms)
        self.model.set_view(view.zoomed(ZOOM_STEP ** (-turned / 120), around_ms=time_ms))

    def _on_progressed(self, part: PartialPeaks) -> None:
        self.model.set_note(
            self.tr("Drawing the waveform: {percent} %").format(percent=int(part.fraction * 100))
        )
        self.model.set_peaks(part.peaks)

    def _on_loaded(self, peaks: Peaks | None) -> None:
        if peaks is not None:
            self.model.set_note("")
            self.model.set_peaks(peaks)
        self._on_drawing_changed()

    def _on_load_failed(self, message: str) -> None:
        self.model.set_note(self.tr("No waveform: {reason}").format(reason=message))
        self._on_drawing_changed()

    def _show_menu(self, at: QPoint) -> None:
        """Offer what can be heard and how it can be shown, where the mouse is or the keys ask for it."""
        if self._actions is None:
            return
        menu = QMenu(self.splitter)
        self._actions.refresh()
        self._actions.fill_menu(menu, Menu("", f"play.word play.segment play.loop | {_MENU}"))
        menu.popup(at)
        menu.aboutToHide.connect(menu.deleteLater)

    def _show_message(self, text: str) -> None:
        """Show a message; all that are shown are read aloud."""
        self.message.emit(text)


def _size(path: Path) -> int:
    """Return a file's size, -1 where it is gone: the reader then says so."""
    try:
        return path.stat().st_size
    except OSError:
        return -1
