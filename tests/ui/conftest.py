"""What the window's tests share: a small transcript, themes, and an editor on screen."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from editor.document.document import Document
from editor.document.values import Segment, Speaker, Transcript, Untexted, Word, WordState
from editor.formats.native import project_format
from editor.services import newer_version
from editor.services.settings import Settings
from editor.services.storage.media_identity import media_reference
from editor.ui.language.translators import Language, install_language
from editor.ui.look.prompts import Prompts
from editor.ui.look.theme import LIGHT, ColourScheme, ThemeManager
from editor.ui.player import Player
from editor.ui.shell.application import keep_qt_quiet
from editor.ui.shell.main_window import MainWindow
from editor.ui.text.editor import TranscriptEditor
from tests.support.sound_server import SoundServer, sound_server

SAM = Speaker("sam", "Sam Altman")
LEE = Speaker("lee", "Lee")


def make_segment(
    name: str, text: str, *, start_ms: int, speaker: Speaker | None = SAM, word_ms: int = 400
) -> Segment:
    """Return a segment whose words take `word_ms` each, one after another, ids `name`0, `name`1, ..."""
    words = tuple(
        Word(f"{name}{at}", token, start_ms + at * word_ms, start_ms + (at + 1) * word_ms, 0.9)
        for at, token in enumerate(text.split())
    )
    end_ms = words[-1].end_ms if words else start_ms
    assert end_ms is not None
    return Segment(name, speaker.id if speaker else None, start_ms, end_ms, words)


def make_transcript() -> Transcript:
    """Return four segments by two people: a word recognized differently, one not at all, missing speech."""
    a = make_segment("a", "We met in Seoul last week.", start_ms=0)
    b = make_segment("b", "CHECH GPT was all we talked about.", start_ms=3000)
    c = make_segment("c", "I used it too.", start_ms=8000, speaker=LEE)
    d = make_segment("d", "Everyone did.", start_ms=20_000)
    words = list(b.words)
    words[0] = Word("b0", "CHECH", 3000, 3400, 0.4, WordState.DIFFERS, "chat", "sounds like “chat”")
    words[5] = Word("b5", "talked", None, None, None, WordState.UNHEARD, None, "nothing like it is heard")
    b = Segment(b.id, b.speaker_id, b.start_ms, b.end_ms, tuple(words))
    untexted = (Untexted("u", 10_000, 14_000, "and so did my parents"),)
    return Transcript("en", (SAM, LEE), (a, b, c, d), untexted)


@pytest.fixture
def document() -> Document:
    """A document on the small transcript."""
    return Document(make_transcript())


ShowEditor = Callable[..., TranscriptEditor]


@pytest.fixture
def show_editor(qtbot: QtBot) -> Iterator[ShowEditor]:
    """A function that shows an editor on a document."""
    shown: list[TranscriptEditor] = []

    def show(document: Document, *, read_only: bool = False) -> TranscriptEditor:
        editor = TranscriptEditor(LIGHT)
        qtbot.addWidget(editor)
        editor.resize(900, 600)
        editor.bind(document, read_only=read_only)
        editor.show()
        editor.setFocus()
        qtbot.waitExposed(editor)
        shown.append(editor)
        return editor

    yield show
    for editor in shown:
        editor.unbind()


@pytest.fixture(scope="session", autouse=True)
def sound() -> Iterator[SoundServer]:
    """Give every test a private sound server, on any machine; Qt looks for one only once."""
    with sound_server() as server:
        yield server


@pytest.fixture(scope="session", autouse=True)
def no_index() -> Iterator[None]:
    """Keep tests that run every action from asking the real index for a newer version."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(newer_version, "INDEX_URL", "http://127.0.0.1:9/json")  # nobody answers there
        yield


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Have the program speak English, wherever the tests run, and Qt only of what is wrong."""
    keep_qt_quiet()
    install_language(qapp, Language.ENGLISH)


@pytest.fixture(scope="session", autouse=True)
def frozen_imports(qapp: QApplication) -> Iterator[None]:
    """Leave what the imports made out of the searches for what tests leave behind: half of their time."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


class ScriptedPrompts(Prompts):
    """Answers every question that would stop a person as the test says, and remembers what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.file: Path | None = None
        self.yes = True
        self.line: str | None = None
        self.on_dialog: Callable[[QDialog], bool] = lambda _dialog: False

    def file_to_open(self, parent: QWidget, title: str, *, folder: Path | None, filters: str) -> Path | None:
        self.asked.append(title)
        return self.file

    def file_to_save(self, parent: QWidget, title: str, *, suggestion: Path, filters: str) -> Path | None:
        self.asked.append(title)
        return self.file

    def folder(self, parent: QWidget, title: str, *, folder: Path | None) -> Path | None:
        self.asked.append(title)
        return self.file

    def confirm(self, parent: QWidget, title: str, text: str, *, yes: str, no: str | None = None) -> bool:
        self.asked.append(text)
        return self.yes

    def text(self, parent: QWidget, title: str, label: str, *, value: str = "") -> str | None:
        self.asked.append(title)
        return self.line

    def run(self, dialog: QDialog) -> bool:
        self.asked.append(dialog.windowTitle())
        dialog.show()
        return self.on_dialog(dialog)


@pytest.fixture
def prompts(qapp: QApplication) -> ScriptedPrompts:
    """Stands in for every modal dialog."""
    return ScriptedPrompts()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of their own. Edited words are aligned only where a test is about that: it takes seconds."""
    made = Settings(tmp_path / "settings" / "settings.json")
    made.values.realign_edited = False
    made.values.weigh_places = False
    made.values.first_steps_away = True  # only where a test is about a newcomer
    return made


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """Thirty seconds of quiet tone."""
    import numpy as np
    import soundfile

    path = tmp_path / "talk.wav"
    seconds = np.arange(30 * 16_000) / 16_000
    soundfile.write(path, 0.1 * np.sin(2 * np.pi * 220 * seconds), 16_000)
    return path


@pytest.fixture
def project_file(tmp_path: Path, recording: Path) -> Path:
    """The small transcript as a project, beside its recording."""
    path = tmp_path / "talk.earproof"
    project_format.create(
        path,
        media=media_reference(recording, relative_to=tmp_path, duration_ms=30_000),
        transcript=make_transcript(),
        source_text=None,
        engine={"model": "by hand"},
    )
    return path


ShowWindow = Callable[..., MainWindow]
MakePlayer = Callable[[QObject], Player]
# Player is imported here, at collection, for loading QtMultimedia logs warnings where PipeWire is missing.


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeManager]:
    """The light theme."""
    made = ThemeManager(qapp, ColourScheme.LIGHT)
    yield made
    made.choose(ColourScheme.LIGHT)
    made.deleteLater()


@pytest.fixture
def show_window(
    qtbot: QtBot, settings: Settings, themes: ThemeManager, prompts: ScriptedPrompts
) -> Iterator[ShowWindow]:
    """A function that shows a window, on a project where one is given."""
    shown: list[MainWindow] = []

    def show(path: Path | None = None, **parts: Any) -> MainWindow:
        window = MainWindow(settings, themes, prompts=prompts, **parts)
        shown.append(window)
        window.resize(1100, 720)
        window.show()
        qtbot.waitExposed(window)
        if path is not None:
            window.open_path(path)
            qtbot.waitUntil(lambda: window.has_project and not window.opening.busy)
        window.activateWindow()
        return window

    yield show
    prompts.yes = True
    for window in shown:
        for other in [*window.windows.all, window]:
            other.close()
        window.deleteLater()
