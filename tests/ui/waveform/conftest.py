"""A window whose waveform is drawn, with real sound under it: bursts where the words are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.document.values import Segment, Word
from editor.ui.shell.main_window import MainWindow
from editor.ui.waveform.panel import WaveformPanel
from editor.ui.waveform.strip_view import Zone
from tests.ui.conftest import ShowWindow, make_transcript
from tests.ui.drivers import NONE

RATE = 16_000


@pytest.fixture
def recording(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Thirty seconds: a tone for each word but its last 60 ms, faint noise between, another in every test.

    So no test finds the peaks of another in the cache.
    """
    samples = np.random.default_rng(list(request.node.nodeid.encode())).uniform(-0.001, 0.001, 30 * RATE)
    tone = 0.4 * np.sin(2 * np.pi * 180 * np.arange(30 * RATE) / RATE)
    for segment in make_transcript().segments:
        for word in segment.words:
            if word.start_ms is not None and word.end_ms is not None:
                part = slice(word.start_ms * RATE // 1000, (word.end_ms - 60) * RATE // 1000)
                samples[part] += tone[part]
    path = tmp_path / "talk.wav"
    soundfile.write(path, samples, RATE)
    return path


class WaveformHarness:
    """A window with its waveform, and the mouse on its strip."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.page = window.page
        self.editor = window.page.editor
        self.waveform: WaveformPanel = window.page.waveform
        self.model = self.waveform.model
        self.strip = self.waveform.strip
        self.overview = self.waveform.overview

    def show(self, start_ms: int, end_ms: int) -> None:
        """Show a stretch."""
        self.model.set_view(self.model.view.at(start_ms, end_ms - start_ms))

    def at(self, time_ms: float, zone: Zone, *, aside: int = 0) -> QPoint:
        """Return the point of a time in a lane, `aside` pixels beside it."""
        lanes = self.strip.lanes
        heights = {
            Zone.RULER: lanes.segments / 2,
            Zone.SEGMENTS: (lanes.segments + lanes.wave) / 2,
            Zone.WAVE: (lanes.wave + lanes.words) / 2,
            Zone.WORDS: (lanes.words + lanes.height) / 2,
        }
        x = self.model.view.x_of(time_ms)
        return QPointF(x + aside, heights[zone]).toPoint()

    def drag(
        self, start: QPoint, end: QPoint, *, keys: Qt.KeyboardModifier = NONE, let_go: bool = True
    ) -> None:
        """Drag over the strip in some steps."""
        drag_slowly(self.strip, start, end, keys=keys, let_go=let_go)

    def segment(self, row: int) -> Segment:
        return self.editor.transcript.segments[row]

    def word(self, row: int, index: int) -> Word:
        return self.segment(row).words[index]


def drag_slowly(
    widget: QWidget, start: QPoint, end: QPoint, *, keys: Qt.KeyboardModifier = NONE, let_go: bool = True
) -> None:
    """Press, move in steps, and let go, with keys held."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

    def send(kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        place = QPointF(at)
        event = QMouseEvent(kind, place, QPointF(widget.mapToGlobal(at)), button, held, keys)
        QApplication.sendEvent(widget, event)

    send(QEvent.Type.MouseButtonPress, start, left, left)
    for step in range(1, 6):
        send(QEvent.Type.MouseMove, start + (end - start) * step / 5, none, left)
    if let_go:
        send(QEvent.Type.MouseButtonRelease, end, left, none)


@pytest.fixture
def harness(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> WaveformHarness:
    """The small transcript, its recording open and its waveform drawn."""
    window = show_window(project_file)
    made = WaveformHarness(window)
    qtbot.waitUntil(lambda: window.page.playback.can_play and not made.waveform.drawing)
    qtbot.waitUntil(lambda: made.model.rows is not None and made.model.peaks is not None)
    window.actions_.refresh()
    QTest.qWait(0)
    return made


MakeHarness = Callable[[], WaveformHarness]
