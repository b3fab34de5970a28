"""What the window's tests share: a small transcript, themes, and an editor on screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from editor.document.document import Document
from editor.document.values import Segment, Speaker, Transcript, Untexted, Word, WordState
from editor.ui.text.editor import TranscriptEditor
from editor.ui.theme import LIGHT
from tests.sound import SoundServer, sound_server

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
    """Return four segments by two people: one word heard differently, one not heard, one passage untexted."""
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
