"""The sheet of all that can be chosen about listening, in words a newcomer understands."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QLocale, QSignalBlocker, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.ui.actions.action_set import ActionSet
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.look.eliding_combo import ElidingComboBox
from editor.ui.look.popover import Popover
from editor.ui.playback.playback_control import Playback

_LOOK_MS: Final = 2000
"""How often it is looked for devices that come and go while the sheet is open."""
_PAUSES_MS: Final = (0, 250, 500, 1000, 1500, 2000, 3000, 5000)
_STEPS_MS: Final = (500, 1000, 2000, 3000, 5000, 10_000, 15_000)
_CONTEXTS_MS: Final = (300, 500, 1000, 1500, 2000, 3000)
_BEGINNINGS_MS: Final = (0, 1000, 2000, 3000, 5000, 10_000)
_RESUMES_MS: Final = (500, 1000, 1500, 2000, 3000, 5000)

Devices = list[tuple[str, str]]
"""Names and titles."""


def find_devices(_report: object = None) -> tuple[Devices, str]:
    """Return the sound devices there are, and the name of the system's own."""
    if sys.platform == "linux":
        from editor.services.sound.pulseaudio import ConnectionLost, list_sinks

        try:
            sinks, usual = list_sinks()
        except ConnectionLost:
            return [], ""
        return [(sink.name, sink.title) for sink in sinks], usual
    from editor.ui.player.qt_output import list_devices

    return list_devices()


class ListeningSettings(Popover):
    """Every choice holds at once and is kept for the person."""

    def __init__(self, playback: Playback, actions: ActionSet, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Playback settings"))
        self._playback = playback
        self._actions = actions
        self._job: BackgroundJob | None = None
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._look_for_devices)
        self.device = ElidingComboBox()
        self.device.activated.connect(self._on_device)
        self.speaker = QComboBox()
        self.speaker.activated.connect(self._on_speaker)
        self.step = self._choice("skip_ms", _STEPS_MS)
        self.rewind = self._choice("rewind_ms", _PAUSES_MS)
        self.loop_pause = self._choice("loop_pause_ms", _PAUSES_MS)
        self.resume = self._choice("resume_after_ms", _RESUMES_MS)
        self.context = self._choice("context_ms", _CONTEXTS_MS)
        self.turn = self._choice("turn_ms", _BEGINNINGS_MS)
        self.checks = {
            action_id: self._check(action_id)
            for action_id in (
                "play.silences",
                "play.typing",
                "play.click",
                "play.doubts",
                "review.go_on",
                "play.follow",
            )
        }
        self.keys = QPushButton(self.tr("Shortcuts and foot pedal…"))
        self.keys.setAutoDefault(False)
        self.keys.clicked.connect(self._show_keys)
        self._lay_out()
        playback.changed.connect(self._on_changed)
        self._show_devices([], "")

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, 230)

        def row(text: str, field: QComboBox) -> None:
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            at = grid.rowCount()
            grid.addWidget(label, at, 0)
            grid.addWidget(field, at, 1)

        def heading(text: str) -> None:
            label = QLabel(text)
            label.setObjectName("subheading")
            label.setContentsMargins(0, 8 if grid.rowCount() > 1 else 0, 0, 0)
            grid.addWidget(label, grid.rowCount(), 0, 1, 2)

        def check(action_id: str) -> None:
            grid.addWidget(self.checks[action_id], grid.rowCount(), 0, 1, 2)

        heading(self.tr("Audio"))
        row(self.tr("Audio device"), self.device)
        row(self.tr("Speakers to play"), self.speaker)
        check("play.silences")
        heading(self.tr("Skip and resume"))
        row(self.tr("Skip back and forward by"), self.step)
        row(self.tr("Rewind on resume"), self.rewind)
        row(self.tr("Pause between loops"), self.loop_pause)
        check("play.typing")
        row(self.tr("Resume after typing"), self.resume)
        heading(self.tr("Text and playback"))
        for action_id in ("play.click", "play.follow"):
            check(action_id)
        row(self.tr("Play the start of a turn when going there"), self.turn)
        heading(self.tr("Review"))
        check("play.doubts")
        row(self.tr("Context played around a place"), self.context)
        check("review.go_on")
        column = QVBoxLayout(self.content)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(12)
        column.addLayout(grid)
        column.addWidget(self.keys)

    def _choice(self, name: str, offered: tuple[int, ...]) -> QComboBox:
        """Return a list of lengths of time for one of the settings."""
        field = QComboBox()
        for length_ms in offered:
            field.addItem(self._seconds(length_ms), length_ms)
        field.setProperty("setting", name)
        field.activated.connect(lambda _at: self._on_chosen(name, field))
        return field

    def _seconds(self, length_ms: int) -> str:
        if not length_ms:
            return self.tr("nothing")
        return self.tr("{seconds} s").format(seconds=QLocale().toString(length_ms / 1000, "g", 4))

    def _check(self, action_id: str) -> QCheckBox:
        """Return a box for a choice that is an action too."""
        made = self._actions[action_id]
        box = QCheckBox(made.text())
        box.clicked.connect(made.trigger)
        box.clicked.connect(self.refresh)
        return box

    # -- showing ------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show everything as it is."""
        self._actions.refresh()
        for action_id, box in self.checks.items():
            box.setText(self._actions[action_id].text())
            box.setChecked(self._actions[action_id].isChecked())
        values = self._playback.settings.values
        for field in (self.step, self.rewind, self.loop_pause, self.resume, self.context, self.turn):
            length_ms = int(getattr(values, field.property("setting")))
            if field.findData(length_ms) < 0:  # written into the settings by hand
                field.addItem(self._seconds(length_ms), length_ms)
            field.setCurrentIndex(field.findData(length_ms))
        self.resume.setEnabled(values.pause_while_typing)
        self._show_speakers()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for devices while it is open."""
        super().showEvent(event)
        self._look_for_devices()
        self._looking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no longer."""
        super().hideEvent(event)
        self._looking.stop()

    def _show_speakers(self) -> None:
        modes = self._playback.modes
        with QSignalBlocker(self.speaker):
            self.speaker.clear()
            self.speaker.addItem(self.tr("Everybody"), None)
            for speaker in modes.speakers:
                self.speaker.addItem(speaker.name, speaker.id)
            self.speaker.setCurrentIndex(max(0, self.speaker.findData(modes.speaker_alone)))
        self.speaker.setEnabled(self.speaker.count() > 1)

    def _show_devices(self, devices: Devices, usual: str) -> None:
        if self.device.view().isVisible():
            return  # not under the person's hand
        chosen = self._playback.volume.device
        own = next((title for name, title in devices if name == usual), "")
        first = self.tr("System: {device}").format(device=own) if own else ""
        wanted = [("", first or self.tr("System default")), *devices]
        if chosen and chosen not in dict(devices):
            wanted.append((chosen, self.tr("{device} (not connected)").format(device=chosen)))
        if wanted != [
            (self.device.itemData(at), self.device.itemText(at)) for at in range(self.device.count())
        ]:
            self.device.clear()
            for name, title in wanted:
                self.device.addItem(title, name)
        self.device.setCurrentIndex(self.device.findData(chosen))
        self.device.setToolTip(self.device.currentText())

    def _look_for_devices(self) -> None:
        if sys.platform != "linux":
            self._show_devices(*find_devices())  # Qt knows them, and only in this thread
        if sys.platform != "linux" or self._job is not None:
            return
        self._job = BackgroundJob(find_devices, name="sound devices", parent=self)
        self._job.done.connect(self._on_devices)
        self._job.failed.connect(self._on_no_devices)
        self._job.start()

    def _on_devices(self, found: tuple[Devices, str]) -> None:
        self._end_job()
        self._show_devices(*found)

    def _on_no_devices(self, _error: object) -> None:
        self._end_job()
        self._show_devices([], "")

    def _end_job(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None

    def _on_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    # -- choosing -----------------------------------------------------------------------------------

    def _on_device(self, _at: int) -> None:
        self._playback.volume.set_device(str(self.device.currentData() or ""))
        self.device.setToolTip(self.device.currentText())

    def _on_speaker(self, _at: int) -> None:
        self._playback.modes.set_speaker_alone(self.speaker.currentData())

    def _on_chosen(self, name: str, field: QComboBox) -> None:
        setattr(self._playback.settings.values, name, int(field.currentData()))
        self._playback.settings.save()
        self._actions.refresh()
        self._playback.changed.emit()

    def _show_keys(self) -> None:
        self.hide()
        self._actions["help.keys"].trigger()
