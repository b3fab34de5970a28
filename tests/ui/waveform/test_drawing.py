"""Peaks are found in the cache or made beside everything else, with progress; closer looks come on top."""

from __future__ import annotations

import threading
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from alignment.audio import decoding
from alignment.audio.peaks import file_digest
from alignment.worker.cache import AlignmentCache
from editor.ui.look.theme import LIGHT
from editor.ui.waveform.drawing.close_up import SampleReader, colour_ramp, make_spectrogram
from editor.ui.waveform.drawing.time_axis import TimeView
from editor.ui.waveform.peak_loading import PartialPeaks
from editor.ui.waveform.strip_view import Zone
from tests.support import sound_files
from tests.ui.conftest import ShowWindow
from tests.ui.drivers import click, press_keys
from tests.ui.waveform.conftest import RATE, WaveformHarness


class Gate:
    """Holds the reading of a recording back, half way, until it is opened."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._open = threading.Event()
        self.waiting = threading.Event()
        real = decoding.read_samples

        def held(
            path: Path, take: decoding.SampleConsumer, progress: object = None, *, track: int | None = None
        ) -> int:
            count = 0

            def slowly(samples: np.ndarray[tuple[int], np.dtype[np.int16]]) -> None:
                nonlocal count
                count += len(samples)
                take(samples)
                if count > 25 * RATE and not self._open.is_set():
                    self.waiting.set()
                    while not self._open.wait(0.005):
                        take(samples[:0])  # where a stop is noticed

            return real(path, slowly, progress, track=track)  # type: ignore[arg-type]

        monkeypatch.setattr(decoding, "read_samples", held)

    def open(self) -> None:
        self._open.set()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    return Gate(monkeypatch)


def show(qtbot: QtBot, show_window: ShowWindow, project: Path) -> WaveformHarness:
    window = show_window(project)
    made = WaveformHarness(window)
    qtbot.waitUntil(lambda: window.page.playback.can_play and made.model.rows is not None)
    window.actions_.refresh()
    return made


def test_it_plays_and_is_edited_while_the_waveform_is_drawn(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, gate: Gate
) -> None:
    harness = show(qtbot, show_window, project_file)
    parts: list[PartialPeaks] = []
    harness.waveform.loader.progressed.connect(parts.append)
    qtbot.waitUntil(gate.waiting.is_set)
    assert harness.waveform.drawing
    assert harness.model.note.startswith("Drawing the waveform")
    press_keys(harness.editor, "F5")
    qtbot.waitUntil(lambda: harness.page.playback.playing)
    gate.open()
    qtbot.waitUntil(lambda: not harness.waveform.drawing)
    peaks = harness.model.peaks
    assert peaks is not None
    assert peaks.is_whole
    assert harness.model.note == ""
    assert all(not part.peaks.is_whole and 0 < part.fraction <= 1 for part in parts)
    qtbot.waitUntil(lambda: not harness.page.playback.playing)


def test_drawing_can_be_stopped_and_begun_anew(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, gate: Gate
) -> None:
    harness = show(qtbot, show_window, project_file)
    qtbot.waitUntil(gate.waiting.is_set)
    actions = harness.window.actions_
    actions.refresh()
    actions["wave.stop"].trigger()
    assert not harness.waveform.drawing
    assert "waveform is incomplete" in harness.model.note
    gate.open()
    actions.refresh()
    actions["wave.draw"].trigger()
    qtbot.waitUntil(lambda: harness.model.peaks is not None and harness.model.peaks.is_whole)


def test_leaving_ends_the_reading(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, gate: Gate
) -> None:
    harness = show(qtbot, show_window, project_file)
    qtbot.waitUntil(gate.waiting.is_set)
    harness.window.close_project()
    assert harness.model.peaks is None
    assert harness.model.rows is None
    assert "peaks" not in {thread.name for thread in threading.enumerate()}


def test_what_is_in_the_cache_is_not_read_again(
    qtbot: QtBot,
    show_window: ShowWindow,
    project_file: Path,
    recording: Path,
    harness: WaveformHarness,
    gate: Gate,
) -> None:
    assert AlignmentCache().peaks(file_digest(recording)) is not None
    harness.window.close_project()
    harness.window.open_path(project_file)
    qtbot.waitUntil(lambda: harness.model.peaks is not None)
    assert not gate.waiting.is_set()


def test_a_recording_that_cannot_be_read_is_told(
    qtbot: QtBot, harness: WaveformHarness, tmp_path: Path
) -> None:
    rubbish = tmp_path / "rubbish.wav"
    rubbish.write_bytes(b"no sound " * 100)
    harness.waveform.load_recording(rubbish, duration_ms=30_000)
    qtbot.waitUntil(lambda: not harness.waveform.drawing)
    assert "rubbish.wav" in harness.model.note
    assert harness.model.peaks is None


def test_samples_are_drawn_where_they_are_looked_at_closely(qtbot: QtBot, harness: WaveformHarness) -> None:
    harness.show(8000, 10_000)
    look = harness.strip.close_up
    qtbot.waitUntil(lambda: look.samples is not None and look.samples.covers(harness.model.view))
    assert look.samples is not None
    waves = look.samples.columns(harness.model.view, 1000)
    assert waves[:100, 1].max() == pytest.approx(0.4, abs=0.02)
    assert np.abs(waves[175:195]).max() < 0.01  # the gap before the second word
    harness.show(0, 30_000)
    assert not look.samples.covers(harness.model.view)


def test_a_spectrogram_is_shown_on_demand(qtbot: QtBot, harness: WaveformHarness) -> None:
    harness.show(7000, 11_000)
    look = harness.strip.close_up
    assert look.spectrogram is None
    press_keys(harness.editor, "Shift+F4")
    qtbot.waitUntil(lambda: look.spectrogram is not None)
    assert harness.window.settings.values.show_spectrogram
    image = harness.strip.grab().toImage()
    scale = image.devicePixelRatio()
    lanes = harness.strip.lanes
    low = harness.at(8200, Zone.WAVE) * scale
    low.setY(round((lanes.words - 3) * scale))
    quiet = harness.at(7500, Zone.WAVE) * scale
    assert image.pixelColor(low) != QColor(LIGHT.base)
    assert image.pixelColor(quiet).lightness() > 200
    harness.show(0, 30_000)
    press_keys(harness.editor, "Shift+F4")
    assert look.spectrogram is None


def test_a_long_view_has_no_spectrogram_and_says_so(harness: WaveformHarness) -> None:
    harness.waveform.toggle_spectrogram()
    assert harness.strip.close_up.is_too_long(TimeView(0, 61_000, 800, 100_000))
    assert not harness.strip.close_up.is_too_long(TimeView(0, 59_000, 800, 100_000))


@pytest.mark.parametrize("pitch_hz", [500, 3000, 6500])
def test_the_spectrum_has_its_tones_where_they_are(tmp_path: Path, pitch_hz: int) -> None:
    path = tmp_path / "tone.wav"
    seconds = np.arange(2 * 44_100) / 44_100
    soundfile.write(path, 0.3 * np.sin(2 * np.pi * pitch_hz * seconds) * (seconds > 1), 44_100)
    reader = SampleReader(path)
    stretch = reader.read(0, 2000)
    reader.close()
    found = make_spectrogram(stretch, column_ms=4.0)
    view = TimeView(0, 2000, 500, 2000)
    assert found.covers(view)
    pixels = found.pixels(view, width=500, height=160, ramp=np.arange(256, dtype=np.uint32))
    assert pixels[:, 100].max() == 0
    assert abs(int(pixels[:, 400].argmax()) - 160 * (1 - pitch_hz / 8000)) <= 2
    assert len(colour_ramp(LIGHT)) == 256


def test_another_recording_of_the_same_size_is_drawn_as_it_is(
    qtbot: QtBot, harness: WaveformHarness, project_file: Path, recording: Path
) -> None:
    harness.window.close_project()
    samples, rate = soundfile.read(recording)
    soundfile.write(recording, np.flip(samples), rate)
    harness.window.open_path(project_file)
    backwards = np.abs(np.flip(samples)[:RATE]).max()

    def shows_it() -> bool:
        peaks = harness.model.peaks
        return peaks is not None and np.abs(peaks.columns(0, 1000, 1)).max() == pytest.approx(
            backwards, rel=0.2
        )

    assert backwards < 0.01
    qtbot.waitUntil(shows_it)


def test_without_a_recording_the_text_has_its_place_all_the_same(
    qtbot: QtBot, harness: WaveformHarness, project_file: Path, recording: Path
) -> None:
    harness.window.close_project()
    recording.unlink()
    harness.window.open_path(project_file)
    qtbot.waitUntil(lambda: harness.model.rows is not None and bool(harness.model.note))
    assert harness.model.note == "Recording not found"
    harness.show(0, 12_000)
    click(harness.strip, harness.at(8500, Zone.WAVE))
    assert harness.editor.caret_word() == (2, 1)
    assert abs(harness.model.position_ms - 8500) < 30


def test_a_long_search_for_a_place_can_be_stopped(tmp_path: Path) -> None:
    tone = np.sin(2 * np.pi * 440 * np.arange(1300 * 8000) / 8000).astype(np.float32) * 0.1
    path = sound_files.write_media(tmp_path / "long.mp3", tone, 8000, sound_files.KINDS["mp3 CBR"])
    reader = SampleReader(path)
    reader.stop()
    with pytest.raises(InterruptedError):
        reader.read(0, 1000)
    reader.close()


def test_words_that_follow_each_other_do_not_run_together(harness: WaveformHarness) -> None:
    words = harness.segment(0).words
    borders = [word.end_ms for word, after in pairwise(words) if word.end_ms == after.start_ms]
    seen = 0
    for span_ms in range(4_000, 14_000, 150):
        harness.show(0, span_ms)
        if not harness.strip.shows_words():
            break
        picture = harness.strip.grab().toImage()
        lane = [y for y in range(picture.height()) if harness.strip.zone(y) is Zone.WORDS][3:-3]
        for border_ms in borders:
            x = round(harness.model.view.x_of(border_ms or 0))
            if 0 <= x < picture.width():
                seen += 1
                assert len({picture.pixelColor(x, y).name() for y in lane}) == 1, (span_ms, border_ms)
    assert seen > 20
