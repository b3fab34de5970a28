"""Without a transcript: the window says that nothing was checked, and lists what is least sure."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from editor.document.values import Transcript, WordState
from editor.formats.native import project_format
from editor.services.review.queue import NOT_SURE
from editor.services.storage.media_identity import media_reference
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow, make_transcript


def recognised(transcript: Transcript) -> Transcript:
    """Return a transcript as if it had been recognised, its third word with doubt."""
    segments = []
    for number, segment in enumerate(transcript.segments):
        words = tuple(
            replace(
                word,
                state=WordState.RECOGNISED,
                heard=None,
                confidence=0.45 if number == 0 and at == 2 else 0.95,
                reason=NOT_SURE if number == 0 and at == 2 else "",
            )
            for at, word in enumerate(segment.words)
        )
        segments.append(replace(segment, words=words))
    return replace(transcript, segments=tuple(segments))


@pytest.fixture
def window(tmp_path: Path, recording: Path, show_window: ShowWindow) -> MainWindow:
    path = tmp_path / "talk.earproof"
    project_format.create(
        path,
        media=media_reference(recording, relative_to=tmp_path, duration_ms=30_000),
        transcript=recognised(make_transcript()),
        source_text=None,
        engine={},
    )
    return show_window(path)


def test_the_window_says_that_nothing_was_checked(window: MainWindow) -> None:
    assert window.status.unchecked.isVisible()
    assert window.status.unchecked.text() == "Not checked against a text"
    window.page.editor.place_caret("a", 0)
    assert window.status.word.text() == "“We”: recognized, not checked against a text, 95 % sure"


def test_the_least_sure_word_is_doubtful(window: MainWindow) -> None:
    window.review.review.go_on(1)
    assert window.page.editor.caret_word() == (0, 2)
    assert "low confidence" in window.status.currentMessage()


def test_a_text_that_was_checked_is_not_called_unchecked(show_window: ShowWindow, project_file: Path) -> None:
    assert not show_window(project_file).status.unchecked.isVisible()


def test_nothing_that_a_machine_found_is_called_wholly_sure(window: MainWindow) -> None:
    words = window.page.editor.transcript.segments[0].words
    said = window.page.editor.caret_status.description(replace(words[0], confidence=0.999))
    assert said.endswith("99 % sure")
