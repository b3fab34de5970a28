"""The waveform at ten hours and 100,000 words: a frame at every zoom; size and computation of peaks."""

from __future__ import annotations

import itertools
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.support.figure import Figure, median_ms
from benchmarks.support.long_transcript import long_transcript

HOURS = 10
WIDTH = 1200
HEIGHT = 170
ZOOMS = (
    ("2 s", 2_000),
    ("12 s", 12_000),
    ("30 s", 30_000),
    ("1 min", 60_000),
    ("10 min", 600_000),
    ("1 h", 3_600_000),
    ("10 h", 36_000_000),
)


def figures() -> Iterator[Figure]:
    """Draw frames as the window does, at places all over the recording."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from alignment.audio.peaks import Peaks

    peaks, build_s = _ten_hours()
    assert isinstance(peaks, Peaks)
    yield Figure("peaks of 10 h, all levels", sum(level.nbytes for level in peaks.levels) / 1e6, "MB", 15)
    yield Figure("computing them, without decoding", build_s, "s", 5)
    yield from _decoding_figures()
    yield from _cache_figures(peaks)
    yield from _frame_figures(peaks)


def _ten_hours() -> tuple[Any, float]:
    import numpy as np

    from alignment.audio.decoding import SAMPLE_RATE
    from alignment.audio.peaks import PeaksBuilder

    chance = np.random.default_rng(5)
    loud = np.repeat(chance.uniform(0, 1, 300) ** 2, SAMPLE_RATE // 5)
    minute = (chance.normal(0, 4000, 60 * SAMPLE_RATE) * loud).astype(np.int16)
    frames = [minute[at : at + 1024] for at in range(0, len(minute), 1024)]  # as a decoder gives them
    builder, begun = PeaksBuilder(), time.perf_counter()
    for frame in itertools.chain.from_iterable(itertools.repeat(frames, HOURS * 60)):
        builder.add(frame)
    peaks = builder.whole()
    _ = peaks.levels
    return peaks, time.perf_counter() - begun


def _decoding_figures() -> Iterator[Figure]:
    """Decode ten minutes without peaks and with them, in turn: processor time, which others do not touch."""
    import numpy as np
    import soundfile

    from alignment.audio.decoding import SAMPLE_RATE, read_samples
    from alignment.audio.peaks import PeaksBuilder

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ten.ogg"
        noise = np.random.default_rng(6).normal(0, 0.1, 600 * SAMPLE_RATE).astype(np.float32)
        with soundfile.SoundFile(path, "w", SAMPLE_RATE, 1, format="OGG") as file:
            for at in range(0, len(noise), 60 * SAMPLE_RATE):  # libsndfile cannot take ogg in one go
                file.write(noise[at : at + 60 * SAMPLE_RATE])
        taken: dict[bool, list[float]] = {True: [], False: []}
        for with_peaks in (False, True) * 5:
            begun = time.process_time()
            read_samples(path, PeaksBuilder().add if with_peaks else lambda _samples: None)
            taken[with_peaks].append(time.process_time() - begun)
    alone, both = min(taken[False]), min(taken[True])
    yield Figure("decoding an hour of ogg, with peaks", both * 6, "s")
    yield Figure("  longer than without peaks by", (both / alone - 1) * 100, "%", 10)


def _cache_figures(peaks: Any) -> Iterator[Figure]:
    from alignment.worker.cache import AlignmentCache

    with tempfile.TemporaryDirectory() as folder:
        cache = AlignmentCache(Path(folder))
        cache.store_peaks("0" * 64, peaks)
        size = sum(path.stat().st_size for path in Path(folder).iterdir())
        yield Figure("peaks of 10 h, as a file", size / 1e6, "MB", 15)

        def load() -> None:
            kept = cache.peaks("0" * 64)
            assert kept is not None
            _ = kept.levels

        yield Figure("  loading it", median_ms(load), "ms", 500)


def _frame_figures(peaks: Any) -> Iterator[Figure]:
    import shiboken6
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    from editor.ui.look.theme import LIGHT
    from editor.ui.waveform.drawing.frame import FrameRenderer
    from editor.ui.waveform.drawing.segment_arrays import SegmentArrays
    from editor.ui.waveform.drawing.time_axis import TimeView
    from editor.ui.waveform.model import WaveformModel
    from editor.ui.waveform.overview import WaveformOverview

    transcript = long_transcript()
    model = WaveformModel()
    model.set_view(TimeView(0, 20_000, WIDTH, 36_000_000))
    yield Figure("follow a transcript of 100,000 words", median_ms(lambda: SegmentArrays(transcript)), "ms")
    model.set_rows(SegmentArrays(transcript))
    model.set_peaks(peaks)
    frame = FrameRenderer(LIGHT, app.font())
    for scale in (1.0, 2.0):
        for name, span_ms in ZOOMS:
            places = itertools.cycle(part * (36_000_000 - span_ms) / 7 for part in range(8))

            def draw(places: Iterator[float] = places, span_ms: int = span_ms, scale: float = scale) -> None:
                model.set_view(model.view.at(next(places), span_ms))
                frame.draw(model, height=HEIGHT, scale=scale)

            draw()
            what = f"frame of {WIDTH} px at {scale:g}x, {name}"
            yield Figure(what, median_ms(draw, times=40), "ms", 4 if scale == 1 else None)
    overview = WaveformOverview(model, LIGHT)
    overview.resize(WIDTH, overview.sizeHint().height())

    def draw_overview() -> None:
        model.work_changed.emit()
        overview.grab()

    yield Figure("overview of 10 h, drawn anew", median_ms(draw_overview, times=20), "ms", 20)
    shiboken6.delete(overview)
