"""What is asked for is what is heard: recorded from a real sound server and found in the source again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.ui.player import Player, PlayerState
from tests.sound import RATE, at_rate
from tests.soundfiles import KINDS, write
from tests.ui.player.conftest import Ears

Open = Callable[[Path], Player]

EXACT_MS = 0.6


def hear_span(qtbot: QtBot, player: Player, ears: Ears, span: tuple[int, int]) -> tuple[float, float]:
    """Play a span and return where what was heard begins and ends."""
    ears.forget()
    with qtbot.waitSignal(player.finished):
        player.play_span(*span)
    qtbot.waitUntil(ears.is_quiet)
    (stretch,) = ears.heard()
    return ears.place_ms(stretch)


@pytest.mark.parametrize("kind", list(KINDS))
def test_span_is_heard_to_the_sample(
    kind: str, qtbot: QtBot, open_file: Open, ears: Ears, tmp_path: Path
) -> None:
    rate = 48_000 if "opus" in KINDS[kind].codec else RATE
    path = write(tmp_path / f"speech.{KINDS[kind].ending}", at_rate(ears.source, rate), rate, KINDS[kind])
    player = open_file(path)
    # nothing in a bare mp3 tells of the encoder's delay: its time zero lies before the source's
    shift_ms = 1105 * 1000 / RATE if kind == "mp3 without header" else 0.0
    for span in ((7_000, 7_150), (2_345, 2_700)):
        start_ms, end_ms = hear_span(qtbot, player, ears, span)
        assert start_ms + shift_ms == pytest.approx(span[0], abs=EXACT_MS)
        assert end_ms + shift_ms == pytest.approx(span[1], abs=EXACT_MS)


def test_span_ends_paused_at_its_end(qtbot: QtBot, open_file: Open, wav: Path) -> None:
    player = open_file(wav)
    with qtbot.waitSignal(player.finished):
        player.play_span(1_000, 1_200)
    assert player.state is PlayerState.PAUSED
    assert player.position_ms == 1_200
