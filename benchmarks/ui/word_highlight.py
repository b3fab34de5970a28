"""How far word highlighting is off the audio, at every speed: python -m benchmarks follow.

A transcript with a word every 240 ms is played through a private sound server. For each change of the
highlight (including its drawing), the audio around the start of the word is located in the output: how much
earlier or later was it? Slowed audio repeats grains of 12 ms; the nearest of those that match equally well
counts. The server's monitor runs some 10 ms ahead of what a listener would hear.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.support.figure import Figure
from benchmarks.ui.playback import process_events_until
from tests.support.sound_files import KINDS, write_media
from tests.support.sound_server import (
    SINK_RATE,
    Recording,
    Sound,
    locate_in_source,
    sound_server,
    speech_like,
)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from editor.document.document import Document
from editor.document.values import Segment, Transcript, Word
from editor.services.settings import Settings
from editor.ui.look.theme import LIGHT
from editor.ui.playback.playback_control import Playback
from editor.ui.text.editor import TranscriptEditor

SPEEDS = (0.25, 0.5, 1.0, 2.0, 3.0)
SECONDS = 30.0
WORD_MS = 240
WORDS = 10  # of a segment
HEARD_S = 4.0  # at natural speed and faster; slower, as much longer
PIECE_SAMPLES = SINK_RATE * 12 // 1000
NEAR_MS = 120  # so far off at most is looked for
LATE_MS = 20.0


def transcript() -> Transcript:
    """Return words without pauses over the whole recording."""
    segments = []
    for row in range(int(SECONDS * 1000 / WORD_MS / WORDS)):
        start_ms = row * WORDS * WORD_MS
        words = tuple(
            Word(f"{row}.{at}", f"word{at}", start_ms + at * WORD_MS, start_ms + (at + 1) * WORD_MS, 0.9)
            for at in range(WORDS)
        )
        segments.append(Segment(f"s{row}", None, start_ms, start_ms + WORDS * WORD_MS, words))
    return Transcript("en", (), tuple(segments))


def errors_ms(
    playback: Playback, editor: TranscriptEditor, recording: Recording, source: Sound, speed: float
) -> list[float]:
    """Return how long before (-) or after its sound each word was lit, in milliseconds of listening."""
    lit: list[tuple[float, int]] = []
    shown: list[tuple[int, int] | None] = [None]

    def look(_position_ms: int) -> None:
        if editor.spoken != shown[0] and editor.spoken is not None:
            editor.viewport().repaint()
            lit.append((time.perf_counter(), (editor.spoken[0] * WORDS + editor.spoken[1]) * WORD_MS))
        shown[0] = editor.spoken

    playback.moved.connect(look)
    playback.set_speed(speed)
    playback.play_on(2_000)
    ends_at = time.perf_counter() + HEARD_S / min(1.0, speed)
    process_events_until(lambda: time.perf_counter() > ends_at)
    playback.pause()
    playback.moved.disconnect(look)
    process_events_until(lambda: recording.time_of(recording.frames() - 1) > lit[-1][0] + 0.2)
    heard, last = recording.sound(), recording.frames() - 1
    last_at = recording.time_of(last)
    found = []
    for at, start_ms in lit[2:]:  # the first ones wait for the device to begin
        frame = last - round((last_at - at) * SINK_RATE)
        begins = start_ms * SINK_RATE // 1000 - PIECE_SAMPLES // 2
        late_ms = nearest_ms(source[begins : begins + PIECE_SAMPLES], heard, frame)
        if late_ms is not None:
            found.append(late_ms)
    return found


def nearest_ms(piece: Sound, heard: Sound, frame: int) -> float | None:
    """Return how long before a frame a piece was heard, or after it (-), None where it was not nearby.

    Of several times the nearest counts at which it was heard nearly as clearly as at the clearest.
    """
    found: list[tuple[float, float]] = []
    for near_ms in (*range(5, NEAR_MS, 5), NEAR_MS):
        near = near_ms * SINK_RATE // 1000
        match = locate_in_source(
            piece, heard[frame - PIECE_SAMPLES // 2 - near : frame + PIECE_SAMPLES // 2 + near]
        )
        found.append((match.likeness, (near - match.place) * 1000 / SINK_RATE))
    clearest = max(likeness for likeness, _ in found)
    return (
        next((ms for likeness, ms in found if likeness >= 0.9 * clearest), None) if clearest > 0.8 else None
    )


def figures() -> Iterator[Figure]:
    """Measure at every speed."""
    application = QApplication.instance() or QApplication([])
    source = speech_like(SECONDS)
    with tempfile.TemporaryDirectory() as folder, sound_server() as server:
        path = write_media(Path(folder) / "speech.wav", source, SINK_RATE, KINDS["wav"])
        editor = TranscriptEditor(LIGHT)
        editor.resize(900, 600)
        editor.bind(Document(transcript()))
        editor.show()
        playback = Playback(editor, Settings(Path(folder) / "settings.json"))
        playback.open(path, duration_ms=round(SECONDS * 1000))
        process_events_until(lambda: playback.duration_ms > 0)
        with Recording(server) as recording:
            for speed in SPEEDS:
                found = errors_ms(playback, editor, recording, source, speed)
                if len(found) < 3:
                    raise RuntimeError(f"too little of what was heard at {speed:g}x was found again")
                middle = statistics.median(found)
                far = statistics.quantiles([abs(one) for one in found], n=20)[-1]
                yield Figure(f"{speed:g}x: highlight behind audio, median of {len(found)}", middle, "ms")
                yield Figure(f"{speed:g}x: highlight off audio, p95", far, "ms", LATE_MS)
        playback.close()
        editor.unbind()
        application.processEvents()
