"""A window on an interview, its panel of voices open, with something that knows the voices."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.document.turns import is_named, turns
from editor.document.values import Transcript
from editor.formats.native import project_format
from editor.services.settings import Settings
from editor.services.storage.media_identity import media_reference
from editor.ui.shell.main_window import MainWindow
from editor.ui.voices.voice_panel import VoicePanel
from tests.ui.conftest import ShowWindow
from tests.ui.fixtures import LoadedWindow, PlayerSpy, load_window
from tests.ui.voices.interviews import FakeAttributor, interview


def write_project(path: Path, recording: Path, transcript: Transcript) -> Path:
    """Write a text as a project, beside its recording."""
    media = media_reference(recording, relative_to=path.parent, duration_ms=30_000)
    project_format.create(
        path, media=media, transcript=transcript, source_text=None, engine={"model": "by hand"}
    )
    return path


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have voices remembered by each test alone."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own data"))


@pytest.fixture
def interview_file(tmp_path: Path, recording: Path) -> Path:
    """The interview as a project, beside its recording."""
    return write_project(tmp_path / "interview.earproof", recording, interview())


@dataclass
class VoiceWindow:
    """A window on the interview, and what it asks about the voices."""

    window: MainWindow
    player: PlayerSpy
    attributor: FakeAttributor
    qtbot: QtBot

    @property
    def panel(self) -> VoicePanel:
        """The panel."""
        return self.window.voices.panel

    @property
    def transcript(self) -> Transcript:
        """The text as it is now."""
        return self.window.page.editor.transcript

    @property
    def names(self) -> list[str]:
        """Who speaks, turn by turn, "" for nobody."""
        text = self.transcript
        return [
            speaker.name for turn in turns(text) if (speaker := text.speaker(turn.speaker_id)) is not None
        ]

    @property
    def unknown_turns(self) -> int:
        """How many turns name nobody."""
        return sum(not is_named(self.transcript, turn.speaker_id) for turn in turns(self.transcript))

    def settle(self) -> None:
        """Wait until nothing is asked, and the panel shows the text as it is now."""
        voices = self.window.voices
        self.qtbot.waitUntil(lambda: not voices.telling.running)
        self.qtbot.waitUntil(lambda: voices.voices.analysis is None or voices.voices.is_current)

    def tell(self) -> None:
        """Press the button, and wait for the voices."""
        self.panel.tell.click()
        self.settle()


def in_voice_window(qtbot: QtBot, loaded: LoadedWindow, attributor: FakeAttributor) -> VoiceWindow:
    """Return a window that is loaded, as tests of voices use it."""
    return VoiceWindow(loaded.window, loaded.player, attributor, qtbot)


@pytest.fixture
def attributor() -> FakeAttributor:
    """Knows who speaks in the interview."""
    return FakeAttributor()


@pytest.fixture
def opened(
    qtbot: QtBot,
    show_window: ShowWindow,
    interview_file: Path,
    settings: Settings,
    attributor: FakeAttributor,
) -> VoiceWindow:
    """The interview, its panel of voices open and empty."""
    settings.values.show_voices, settings.values.show_review = True, False
    loaded = load_window(qtbot, show_window, interview_file, make_attributor=lambda: attributor)
    return in_voice_window(qtbot, loaded, attributor)


@pytest.fixture
def told(opened: VoiceWindow) -> VoiceWindow:
    """The interview, its voices told apart."""
    opened.tell()
    return opened
