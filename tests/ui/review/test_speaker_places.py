"""Places about who speaks: found when the voices are known, decided with the keys of all other places."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.document.values import NamedBy
from tests.services.review.signals.speaker_samples import OTHER, RIGHT, talk
from tests.services.speakers.samples import analysed
from tests.ui.conftest import ShowWindow
from tests.ui.drivers import press_keys
from tests.ui.fixtures import LoadedWindow
from tests.ui.review.projects import open_transcript


@pytest.fixture
def loaded(qtbot: QtBot, show_window: ShowWindow, recording: Path) -> LoadedWindow:
    """Return a window on a talk, its third turn under a name that the voice speaks against."""
    made = open_transcript(qtbot, show_window, recording, talk())
    places = made.window.review.places
    assert places.all() == []
    project = made.window.context.project
    assert project is not None
    project.store.set_voices(analysed(talk(), OTHER, sureness=0.95))
    qtbot.waitUntil(lambda: len(places.all()) == 1)
    return made


def test_the_voices_name_is_taken_for_the_whole_turn(loaded: LoadedWindow) -> None:
    press_keys(loaded.editor, "F8")
    box = loaded.window.review.box
    assert box.title.text() == "Voice of another speaker"
    assert box.reason.text() == "the text says Ann, the voice sounds like Bob"
    assert [row.text.text() for row in box.rows if row.isVisible()] == ["Bob"]
    assert box.confirm.text.text() == "Keep Ann"
    press_keys(loaded.editor, "Ctrl+Return")
    assert [segment.speaker_id for segment in loaded.editor.transcript.segments[3:5]] == ["s2", "s2"]
    assert loaded.window.review.places.all() == []


def test_a_label_that_is_kept_is_asked_about_no_more(qtbot: QtBot, loaded: LoadedWindow) -> None:
    places = loaded.window.review.places
    press_keys(loaded.editor, "F8")
    press_keys(loaded.editor, "Ctrl+Delete")
    kept = loaded.editor.transcript.segments[3]
    assert (kept.speaker_id, kept.named_by) == ("s1", NamedBy.PERSON)
    assert places.all() == []
    places.renew()
    qtbot.waitUntil(lambda: places.is_searched)
    assert places.all() == []
    press_keys(loaded.editor, "Ctrl+Z")
    assert len(places.all()) == 1


def test_other_voices_make_other_places(qtbot: QtBot, loaded: LoadedWindow) -> None:
    project = loaded.window.context.project
    assert project is not None
    project.store.set_voices(analysed(talk(), RIGHT, sureness=0.95))
    qtbot.waitUntil(lambda: loaded.window.review.places.all() == [])
