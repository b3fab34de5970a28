"""Accuracy of the player: python -m benchmarks.ui.playback [--qt] [--quick].

Plays spans of generated speech-like audio through a private sound server, locates the output in the source,
and prints for each format and speed the error of start and end, the time from the call to the audio, and
how steadily the position follows the audio. With --qt, QMediaPlayer's figures follow for comparison. Output
times are those of the null sink's monitor, which runs some 10 ms ahead of what a listener would hear.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from benchmarks.support.figure import Figure
from tests.support.sound_files import KINDS, write_media
from tests.support.sound_server import (
    SINK_RATE,
    Recording,
    Sound,
    SoundServer,
    audible_spans,
    locate_in_source,
    resample,
    sound_server,
    speech_like,
)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

from editor.ui.player import Player

SECONDS = 12.0
SPANS_MS = ((7_000, 7_400), (2_345, 2_800), (10_100, 10_350))
SPEEDS = (0.5, 1.0, 2.0)
QUICK = ("wav", "mp3 VBR", "webm")
TIMEOUT_S = 10.0
QT_TIMEOUT_S = 60.0
PIECE_SAMPLES = SINK_RATE * 12 // 1000
MIN_LIKENESS = 0.7


@dataclass
class Figures:
    """What was measured over some spans, all in milliseconds."""

    start: list[float] = field(default_factory=list)
    end: list[float] = field(default_factory=list)
    latency: list[float] = field(default_factory=list)
    jitter: list[float] = field(default_factory=list)

    def row(self) -> str:
        """Return the worst errors, the median latency and the spread of the clock."""
        worst = [
            f"{max(map(abs, values)):9.2f}" if values else f"{'-':>9}" for values in (self.start, self.end)
        ]
        middle = [
            f"{statistics.median(values):9.1f}" if values else f"{'-':>9}"
            for values in (self.latency, self.jitter)
        ]
        return " ".join(worst + middle)


def process_events_until(condition: Callable[[], bool], timeout_s: float = 10.0) -> bool:
    """Run the event loop until the condition holds; return whether it does."""
    deadline = QDeadlineTimer(int(timeout_s * 1000))
    while not condition():
        if deadline.hasExpired():
            return False
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
    return True


def process_events_for(seconds: float) -> None:
    """Run the event loop for so long."""
    end = time.perf_counter() + seconds
    process_events_until(lambda: time.perf_counter() > end)


def is_over(recording: Recording, since: int) -> bool:
    """Whether something was heard, and nothing for 100 ms."""
    heard = recording.sound()[since:]
    stretches = audible_spans(heard)
    return bool(stretches) and len(heard) - stretches[-1][1] > SINK_RATE // 10


def measure(
    recording: Recording,
    source: Sound,
    figures: Figures,
    *,
    play: Callable[[], None],
    span: tuple[int, int],
    speed: float,
    places: list[tuple[float, int]],
    shift_ms: float,
) -> None:
    """Play once and add what was found."""
    since = recording.frames()
    places.clear()
    called_at = time.perf_counter()
    play()
    while not is_over(recording, since):
        if time.perf_counter() > called_at + TIMEOUT_S:
            return
        process_events_for(0.1)  # looking takes time that the players need
    heard = recording.sound()[since:]
    stretches = audible_spans(heard, gap_s=0.001)
    first, last = stretches[0][0], stretches[-1][1]
    begin, finish = heard[first : first + PIECE_SAMPLES], heard[last - PIECE_SAMPLES : last]
    for piece, errors, after, wanted_ms in (
        (begin, figures.start, 0, span[0]),
        (finish, figures.end, PIECE_SAMPLES, span[1]),
    ):
        match = locate_in_source(piece, source)
        if match.likeness > MIN_LIKENESS:  # else it was bent so far that its place is not known
            errors.append((match.place + after) * 1000 / SINK_RATE + shift_ms - wanted_ms)
    began_at = recording.time_of(since + first)
    figures.latency.append((began_at - called_at) * 1000)
    errors = [ms - span[0] - (at - began_at) * 1000 * speed for at, ms in places if span[0] < ms < span[1]]
    if len(errors) > 2:
        figures.jitter.append(statistics.pstdev(errors))


def measure_own_player(
    path: Path, source: Sound, recording: Recording, *, speed: float, shift_ms: float
) -> Figures:
    """Measure the editor's player."""
    player = Player()
    opened: list[int] = []
    places: list[tuple[float, int]] = []
    player.opened.connect(opened.append)
    player.position_changed.connect(lambda ms: places.append((time.perf_counter(), ms)))
    player.open(path)
    process_events_until(lambda: bool(opened))
    player.set_speed(speed)
    figures = Figures()
    for span in SPANS_MS:
        measure(
            recording,
            source,
            figures,
            play=partial(player.play_span, *span),
            span=span,
            speed=speed,
            places=places,
            shift_ms=shift_ms,
        )
    player.close()
    return figures


def measure_qt_player(
    path: Path, source: Sound, recording: Recording, *, speed: float, shift_ms: float
) -> Figures:
    """Measure QMediaPlayer: seek, play, and pause when its position says that the end is reached."""
    player, output = QMediaPlayer(), QAudioOutput()
    player.setAudioOutput(output)
    player.setSource(QUrl.fromLocalFile(str(path)))
    process_events_until(lambda: player.mediaStatus() == QMediaPlayer.MediaStatus.LoadedMedia)
    player.setPlaybackRate(speed)
    places: list[tuple[float, int]] = []
    end_ms = [0]

    def on_position(ms: int) -> None:
        places.append((time.perf_counter(), ms))
        if ms >= end_ms[0] and player.playbackState() == QMediaPlayer.PlaybackState.PlayingState:
            player.pause()

    player.positionChanged.connect(on_position)
    figures = Figures()
    for span in SPANS_MS:

        def play(span: tuple[int, int] = span) -> None:
            end_ms[0] = span[1]
            player.setPosition(span[0])
            player.play()

        measure(
            recording, source, figures, play=play, span=span, speed=speed, places=places, shift_ms=shift_ms
        )
        player.stop()
    player.setSource(QUrl())
    return figures


def measure_qt_player_apart(path: Path, server: SoundServer, *, speed: float, shift_ms: float) -> Figures:
    """Measure QMediaPlayer in a process of its own: now and then it locks up for good."""
    asked = json.dumps([str(path), str(server.folder), speed, shift_ms])
    command = [sys.executable, "-m", "benchmarks.ui.playback", "--qt-alone", asked]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=QT_TIMEOUT_S, check=True)
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
        return Figures()
    return Figures(**json.loads(done.stdout.splitlines()[-1]))


def run_qt_measurement(asked: str) -> None:
    """Measure QMediaPlayer as another process asks, and print the figures as JSON."""
    path, folder, speed, shift_ms = json.loads(asked)
    application = QCoreApplication([])
    with Recording(SoundServer(Path(folder))) as recording:
        taken = measure_qt_player(Path(path), speech_like(SECONDS), recording, speed=speed, shift_ms=shift_ms)
    print(json.dumps(dataclasses.asdict(taken)), flush=True)
    application.shutdown()


def measurements(
    kinds: Iterable[str], speeds: Iterable[float], *, with_qt: bool = False
) -> Iterator[tuple[str, float, str, Figures]]:
    """Yield format, speed, player and what was measured, for every combination."""
    source = speech_like(SECONDS)
    with tempfile.TemporaryDirectory() as folder, sound_server() as server:
        application = QCoreApplication([])
        for name in kinds:
            kind = KINDS[name]
            rate = 48_000 if kind.codec == "libopus" else SINK_RATE
            path = write_media(Path(folder) / f"speech.{kind.ending}", resample(source, rate), rate, kind)
            shift_ms = 1105 * 1000 / SINK_RATE if name == "mp3 without header" else 0.0  # the encoder's delay
            for speed in speeds:
                with Recording(server) as recording:
                    taken = measure_own_player(path, source, recording, speed=speed, shift_ms=shift_ms)
                yield name, speed, "player", taken
                if with_qt:
                    yield (
                        name,
                        speed,
                        "QMediaPlayer",
                        measure_qt_player_apart(path, server, speed=speed, shift_ms=shift_ms),
                    )
        application.shutdown()


def figures() -> Iterator[Figure]:
    """Measure the player in three formats at natural speed."""
    for name, _, _, taken in measurements(QUICK, (1.0,)):
        yield Figure(f"{name}: largest error of a start", max(map(abs, taken.start)), "ms", 0.6)
        yield Figure(f"{name}: largest error of an end", max(map(abs, taken.end)), "ms", 0.6)
        yield Figure(f"{name}: from the call to the audio", statistics.median(taken.latency), "ms", 40)
        yield Figure(f"{name}: jitter of the position", statistics.median(taken.jitter), "ms", 5)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks playback",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--qt", action="store_true", help="measure QMediaPlayer as well")
    parser.add_argument("--quick", action="store_true", help="three formats at natural speed only")
    parser.add_argument("--qt-alone", metavar="JSON", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.qt_alone:
        run_qt_measurement(options.qt_alone)
        return 0
    kinds, speeds = (QUICK, (1.0,)) if options.quick else (tuple(KINDS), SPEEDS)
    print(
        f"{'format':20} {'speed':>5} {'by':>12} {'start ms':>9} {'end ms':>9} {'click ms':>9} {'clock ms':>9}"
    )
    for name, speed, by, taken in measurements(kinds, speeds, with_qt=options.qt):
        print(f"{name:20} {speed:5} {by:>12} {taken.row()}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
