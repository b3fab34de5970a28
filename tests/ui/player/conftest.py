"""A player, and a capture of its sound: what is heard of it, found again in what was played."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.ui.player import Player
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

SECONDS = 8.0


Open = Callable[[Path], Player]


class SoundCapture:
    """Hears what the sound server plays and finds it in the source."""

    def __init__(self, recording: Recording, source: Sound) -> None:
        self._recording = recording
        self._from = recording.frames()
        self.source = source

    def heard(self) -> list[Sound]:
        """Return the stretches heard so far, each between silences."""
        sound = self._recording.sound()[self._from :]
        return [sound[first:last] for first, last in audible_spans(sound)]

    def is_quiet(self) -> bool:
        """Whether something was heard, and nothing for 100 ms."""
        sound = self._recording.sound()[self._from :]
        stretches = audible_spans(sound)
        return bool(stretches) and len(sound) - stretches[-1][1] > SINK_RATE // 10

    def place_ms(self, stretch: Sound) -> tuple[float, float]:
        """Return where in the source a stretch begins and ends.

        A busy machine may leave holes where the sound server waited; both ends are found all the same.
        """
        solid = [
            piece for piece in audible_spans(stretch, gap_s=0.001) if piece[1] - piece[0] > SINK_RATE // 250
        ]
        first, last = (stretch[slice(*piece)] for piece in (solid[0], solid[-1]))
        return self._find(first), self._find(last) + len(last) * 1000 / SINK_RATE

    def _find(self, piece: Sound) -> float:
        match = locate_in_source(piece, self.source)
        assert match.likeness > 0.8, f"what was heard is not in the source ({match.likeness:.2f})"
        return match.place * 1000 / SINK_RATE

    def has_heard(self, seconds: float) -> bool:
        """Whether so much has been heard."""
        sound = self._recording.sound()[self._from :]
        return sum(last - first for first, last in audible_spans(sound)) >= seconds * SINK_RATE

    def place_of_last_ms(self) -> float:
        """Return where in the source the last 30 ms of what was heard so far end."""
        sound = self._recording.sound()[self._from :]
        first, last = audible_spans(sound, gap_s=0.001)[-1]
        piece = sound[max(first, last - SINK_RATE * 30 // 1000) : last]
        return self._find(piece) + len(piece) * 1000 / SINK_RATE

    def forget(self) -> None:
        """Hear only what comes from now on."""
        self._from = self._recording.frames()


@pytest.fixture(scope="session")
def source() -> Sound:
    """Sound that is the same nowhere else."""
    return speech_like(SECONDS)


@pytest.fixture(scope="session")
def wav(source: Sound, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source as a wav file."""
    return write_media(tmp_path_factory.mktemp("sound") / "speech.wav", source, SINK_RATE, KINDS["wav"])


@pytest.fixture
def capture(sound: SoundServer, source: Sound) -> Iterator[SoundCapture]:
    """SoundCapture that listen from now on."""
    with Recording(sound) as recording:
        yield SoundCapture(recording, source)


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[Player]:
    """A player with nothing open."""
    player = Player()
    yield player
    player.close()
    player.deleteLater()


@pytest.fixture
def messages(player: Player) -> list[str]:
    """All sentences that the player says, of failures and of lesser things."""
    sentences: list[str] = []
    player.noticed.connect(sentences.append)
    player.failed.connect(sentences.append)
    return sentences


@pytest.fixture
def open_file(qtbot: QtBot, player: Player) -> Open:
    """Open a file and wait until it is open."""

    def open_and_wait(path: Path) -> Player:
        with qtbot.waitSignal(player.opened):
            player.open(path)
        return player

    return open_and_wait


def write_kind(kind: str, source: Sound, folder: Path) -> tuple[Path, float]:
    """Write the source as a file of a kind; return it, and how far its time zero lies before the source's."""
    rate = 48_000 if "opus" in KINDS[kind].codec else SINK_RATE
    path = write_media(folder / f"speech.{KINDS[kind].ending}", resample(source, rate), rate, KINDS[kind])
    # nothing in a bare mp3 tells of the encoder's delay
    return path, 1105 * 1000 / SINK_RATE if kind == "mp3 without header" else 0.0
