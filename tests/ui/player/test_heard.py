"""What is asked for is what is heard: recorded from a real sound server and found in the source again."""

from __future__ import annotations

import itertools
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from editor.ui.player import Player, PlayerState
from editor.ui.player.qt_output import open_qt_output
from tests.support.sound_files import KINDS, write_media
from tests.support.sound_server import (
    SINK_RATE,
    Recording,
    Sound,
    SoundServer,
    audible_spans,
    locate_in_source,
    resample,
    speech_like,
)
from tests.ui.player.conftest import Open, SoundCapture, write_kind

EXACT_MS = 0.6
LATE_MS = 30  # how long sound may go on after it was told to stop, on a machine that is not busy


def hear_span(
    qtbot: QtBot, player: Player, capture: SoundCapture, span: tuple[int, int]
) -> tuple[float, float]:
    """Play a span and return where what was heard begins and ends."""
    capture.forget()
    with qtbot.waitSignal(player.finished):
        player.play_span(*span)
    qtbot.waitUntil(capture.is_quiet)
    (stretch,) = capture.heard()
    return capture.place_ms(stretch)


def is_past(player: Player, place_ms: int) -> bool:
    return player.position_ms > place_ms


@pytest.mark.parametrize("kind", list(KINDS))
def test_span_is_heard_to_the_sample(
    kind: str, qtbot: QtBot, open_file: Open, capture: SoundCapture, tmp_path: Path
) -> None:
    path, shift_ms = write_kind(kind, capture.source, tmp_path)
    player = open_file(path)
    for span in ((7_000, 7_150), (2_345, 2_700)):
        start_ms, end_ms = hear_span(qtbot, player, capture, span)
        assert start_ms + shift_ms == pytest.approx(span[0], abs=EXACT_MS)
        assert end_ms + shift_ms == pytest.approx(span[1], abs=EXACT_MS)


@pytest.mark.parametrize("rate", [8_000, 22_050, 48_000])
def test_any_rate_is_heard_in_time(
    rate: int, qtbot: QtBot, open_file: Open, capture: SoundCapture, tmp_path: Path
) -> None:
    path = write_media(tmp_path / "speech.wav", resample(capture.source, rate), rate, KINDS["wav"])
    capture.source = resample(resample(capture.source, rate), SINK_RATE, since=rate)
    start_ms, end_ms = hear_span(qtbot, open_file(path), capture, (3_000, 3_200))
    assert start_ms == pytest.approx(3_000, abs=2)
    assert end_ms == pytest.approx(3_200, abs=2)


def test_qt_device_hears_the_same(qtbot: QtBot, capture: SoundCapture, wav: Path) -> None:
    player = Player(outputs=open_qt_output)
    with qtbot.waitSignal(player.opened):
        player.open(wav)
    start_ms, end_ms = hear_span(qtbot, player, capture, (4_000, 4_300))
    assert start_ms == pytest.approx(4_000, abs=EXACT_MS)
    assert end_ms == pytest.approx(4_300, abs=EXACT_MS)
    player.close()


def test_one_word_is_heard_whole(qtbot: QtBot, open_file: Open, capture: SoundCapture, wav: Path) -> None:
    player = open_file(wav)
    for span in ((1_000, 1_040), (5_001, 5_060), (0, 50)):
        start_ms, end_ms = hear_span(qtbot, player, capture, span)
        assert (start_ms, end_ms) == pytest.approx(span, abs=EXACT_MS)


def test_playing_from_a_place_begins_there_and_ends_with_the_file(
    qtbot: QtBot, open_file: Open, capture: SoundCapture, wav: Path
) -> None:
    player = open_file(wav)
    with qtbot.waitSignal(player.finished):
        player.play(7_600)
    qtbot.waitUntil(capture.is_quiet)
    (stretch,) = capture.heard()
    assert capture.place_ms(stretch) == pytest.approx((7_600, 8_000), abs=EXACT_MS)
    assert player.position_ms == 8_000


def test_pause_stops_and_play_goes_on_from_there(
    qtbot: QtBot, open_file: Open, capture: SoundCapture, wav: Path
) -> None:
    player = open_file(wav)
    late_ms = []
    for start_ms in (1_000, 3_000, 5_000):
        capture.forget()
        player.play(start_ms)
        qtbot.waitUntil(partial(is_past, player, start_ms + 150))
        player.pause()
        paused_ms = player.position_ms
        assert player.state is PlayerState.PAUSED
        qtbot.waitUntil(capture.is_quiet)
        late_ms.append(capture.place_of_last_ms() - paused_ms)
    assert -LATE_MS < min(late_ms) < LATE_MS
    capture.forget()
    player.toggle()
    qtbot.waitUntil(lambda: capture.has_heard(0.1))
    assert capture.place_ms(capture.heard()[0])[0] == pytest.approx(paused_ms, abs=1)
    player.toggle()
    assert player.state is PlayerState.PAUSED


def test_seeking_while_playing_moves_the_sound(
    qtbot: QtBot, open_file: Open, capture: SoundCapture, wav: Path
) -> None:
    player = open_file(wav)
    player.play(500)
    qtbot.waitUntil(lambda: capture.has_heard(0.1))
    player.seek(6_000)
    assert player.position_ms == 6_000
    qtbot.waitUntil(lambda: player.position_ms > 6_200)
    player.skip(-3_000)
    qtbot.waitUntil(lambda: 3_400 < player.position_ms < 4_000)
    player.pause()
    qtbot.waitUntil(capture.is_quiet)
    assert 3_300 < capture.place_of_last_ms() < 4_500


def test_seeking_while_paused_stays_silent(
    qtbot: QtBot, open_file: Open, capture: SoundCapture, wav: Path
) -> None:
    player = open_file(wav)
    player.seek(2_000)
    assert player.state is PlayerState.PAUSED
    player.play()
    qtbot.waitUntil(lambda: capture.has_heard(0.1))
    assert capture.place_ms(capture.heard()[0])[0] == pytest.approx(2_000, abs=EXACT_MS)


def test_loop_goes_round_until_told_otherwise(
    qtbot: QtBot, open_file: Open, capture: SoundCapture, wav: Path
) -> None:
    player = open_file(wav)
    ended: list[bool] = []
    player.finished.connect(lambda: ended.append(True))
    places: list[int] = []
    player.position_changed.connect(places.append)
    player.play_span(3_000, 3_150, loop=True)
    qtbot.waitUntil(lambda: capture.has_heard(0.6))
    player.pause()
    assert not ended
    assert all(3_000 <= place <= 3_150 for place in places)
    assert sum(later < earlier for earlier, later in itertools.pairwise(places)) >= 3
    (stretch,) = capture.heard()
    span = capture.source[3 * SINK_RATE : int(3.15 * SINK_RATE)]
    thrice = np.concatenate([span, span, span])
    assert locate_in_source(thrice, stretch).likeness > 0.99


def test_volume_scales_what_is_heard(qtbot: QtBot, open_file: Open, capture: SoundCapture, wav: Path) -> None:
    player = open_file(wav)
    loudness = []
    for volume in (1.0, 0.25):
        player.set_volume(volume)
        hear_span(qtbot, player, capture, (2_000, 2_200))
        loudness.append(float(np.abs(capture.heard()[0]).max()))
    assert loudness[1] / loudness[0] == pytest.approx(0.25, rel=0.05)


def test_what_is_stressed_stands_out_from_what_is_around_it(
    qtbot: QtBot, open_file: Open, capture: SoundCapture, wav: Path
) -> None:
    player = open_file(wav)
    heard = []
    for stressed in (None, (2_400, 2_700)):
        capture.forget()
        with qtbot.waitSignal(player.finished):
            player.play_span(2_000, 3_000, stressed=stressed)
        qtbot.waitUntil(capture.is_quiet)
        heard.append(capture.heard()[0])
    plain, marked = heard
    rate = len(plain) / 1_000  # samples in a millisecond
    for start_ms, end_ms, gain in ((50, 350, 0.55), (420, 680, 1.0), (750, 950, 0.55)):
        part = slice(int(start_ms * rate), int(end_ms * rate))
        loudness = [float(np.sqrt(np.mean(np.square(sound[part])))) for sound in (plain, marked)]
        assert loudness[1] / loudness[0] == pytest.approx(gain, rel=0.05)


def test_stereo_is_heard_as_stereo(qtbot: QtBot, open_file: Open, sound: SoundServer, tmp_path: Path) -> None:
    left, right = speech_like(2.0, seed=5), speech_like(2.0, seed=6)
    path = write_media(tmp_path / "both.flac", np.stack([left, right], axis=1), SINK_RATE, KINDS["flac"])
    player = open_file(path)
    with Recording(sound, channels=2) as recording:
        with qtbot.waitSignal(player.finished):
            player.play_span(500, 900)
        heard: Sound = recording.sound()
    ((first, last), *_) = audible_spans(heard)
    piece = slice(first, first + min(last - first, SINK_RATE // 20))
    assert locate_in_source(heard[piece, 0], left).likeness > 0.95
    assert locate_in_source(heard[piece, 1], right).likeness > 0.95


def test_two_players_sound_at_once(qtbot: QtBot, open_file: Open, capture: SoundCapture, wav: Path) -> None:
    first, second = open_file(wav), Player()
    with qtbot.waitSignal(second.opened):
        second.open(wav)
    with qtbot.waitSignals([first.finished, second.finished]):
        first.play_span(1_000, 1_500)
        second.play_span(5_000, 5_500)
    qtbot.waitUntil(capture.is_quiet)
    heard = np.concatenate(capture.heard())
    for start_ms in (1_000, 5_000):
        source = capture.source[start_ms * SINK_RATE // 1000 :][: SINK_RATE // 2]
        assert locate_in_source(source[SINK_RATE // 10 :][: SINK_RATE // 10], heard).likeness > 0.5
    second.close()


def test_another_file_is_opened_while_one_plays(
    qtbot: QtBot, open_file: Open, capture: SoundCapture, wav: Path, tmp_path: Path
) -> None:
    other = write_media(tmp_path / "other.flac", capture.source[: 3 * SINK_RATE], SINK_RATE, KINDS["flac"])
    player = open_file(wav)
    player.play(4_000)
    qtbot.waitUntil(lambda: capture.has_heard(0.1))
    player.open(other)
    assert player.position_ms == 0
    player.play_span(1_000, 1_200)  # asked before it is open: it follows
    with qtbot.waitSignal(player.finished):
        pass
    qtbot.waitUntil(capture.is_quiet)
    assert capture.place_of_last_ms() == pytest.approx(1_200, abs=EXACT_MS)
    assert player.duration_ms == 3_000
