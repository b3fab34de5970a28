"""Where voices cannot be told apart, and where that is offered: a sentence each, never a stop."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from alignment.types import AlignedSegment, AlignedWord, Alignment, Script, WordState
from editor.document.values import Transcript
from editor.services.settings import Settings
from editor.services.storage.store import Store
from editor.ui.projects.alignment_job import NewProjectRequest
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow
from tests.ui.voices.conftest import VoiceWindow, write_project
from tests.ui.voices.interviews import FakeAttributor, interview


@pytest.fixture
def shown(settings: Settings) -> None:
    settings.values.show_voices, settings.values.show_review = True, False


def test_without_the_recording_the_panel_says_how_to_go_on(
    qtbot: QtBot, show_window: ShowWindow, interview_file: Path, recording: Path, shown: None
) -> None:
    recording.unlink()
    window = show_window(interview_file)
    panel = window.voices.panel
    qtbot.waitUntil(lambda: "locate it in the File menu" in panel.note.text())
    assert not panel.tell.isEnabled()
    assert not window.actions_["voices.tell"].isEnabled()


def test_names_can_be_given_without_the_recording(
    qtbot: QtBot, told: VoiceWindow, show_window: ShowWindow, recording: Path
) -> None:
    window, path = told.window, told.window.context.project.path  # type: ignore[union-attr]
    assert window.close_project()
    recording.unlink()
    window.open_path(path)
    qtbot.waitUntil(lambda: "locate it" in told.panel.note.text())
    told.settle()
    card = told.panel.cards[1]
    assert card.field.isEnabled()
    assert not card.samples[0].isEnabled()
    assert not told.panel.count.isEnabled()


def test_a_read_only_project_shows_its_voices_and_changes_nothing(qtbot: QtBot, told: VoiceWindow) -> None:
    window, path = told.window, told.window.context.project.path  # type: ignore[union-attr]
    assert window.close_project()
    with Store.open(path, who="someone else"):
        window.open_path(path)
        qtbot.waitUntil(lambda: window.context.has_project() and not window.opening.busy)
        told.settle()
        panel = told.panel
        assert "read-only" in panel.note.text()
        assert len(panel.cards) == 3
        assert panel.cards[1].field.isReadOnly()
        assert not panel.apply_unknown.isEnabled()
        assert "read-only" in panel.apply_note.text()
        assert not panel.apply_all.isEnabled()
        assert window.close_project()


def test_a_text_without_times_has_nothing_to_tell(
    qtbot: QtBot, show_window: ShowWindow, tmp_path: Path, recording: Path, shown: None
) -> None:
    text = interview()
    untimed = tuple(
        replace(each, words=tuple(replace(word, start_ms=None, end_ms=None) for word in each.words))
        for each in text.segments
    )
    path = write_project(tmp_path / "untimed.earproof", recording, replace(text, segments=untimed))
    window = show_window(path)
    qtbot.waitUntil(lambda: window.page.playback.can_play)
    assert window.voices.panel.note.text().startswith("No words have times")
    assert not window.voices.panel.tell.isEnabled()


def test_an_empty_text_has_nothing_to_tell(
    qtbot: QtBot, show_window: ShowWindow, tmp_path: Path, recording: Path, shown: None
) -> None:
    path = write_project(tmp_path / "empty.earproof", recording, Transcript("en", (), ()))
    window = show_window(path)
    qtbot.waitUntil(lambda: window.page.playback.can_play)
    assert window.voices.panel.note.text().startswith("No words have times")


# -- offered after an alignment ----------------------------------------------------------------------


class InterviewAligner:
    """Gives each token of a script its times, in segments that are its paragraphs."""

    def __call__(self, recording: Path, script: Script | None, **_choices: object) -> Alignment:
        assert script is not None
        segments, at = [], 0
        for turn, paragraph in enumerate(script.turns):
            words = []
            for token in paragraph.tokens:
                words.append(AlignedWord(token, at * 400, at * 400 + 400, 0.9, WordState.MATCHED))
                at += 1
            start_ms = words[0].start_ms or 0
            segments.append(AlignedSegment(turn, paragraph.speaker, start_ms, at * 400, tuple(words)))
        return Alignment(30_000, "en", {"model": "by hand"}, tuple(segments), ())

    def cancel(self) -> None:
        """Nothing lasts."""

    def close(self) -> None:
        """Nothing is open."""


def aligned(
    qtbot: QtBot, show_window: ShowWindow, attributor: FakeAttributor, recording: Path, text: str
) -> MainWindow:
    """Align a text in a window, and wait until it is open."""
    transcript = recording.with_suffix(".txt")
    transcript.write_text(text, "utf-8")
    window = show_window(make_aligner=lambda _report: InterviewAligner(), make_attributor=lambda: attributor)
    out = recording.with_name("made.earproof")
    window.creation.start(NewProjectRequest(recording, transcript, out, "tiny.en", "en", overwrite=False))
    qtbot.waitUntil(lambda: window.context.has_project() and window.page.playback.can_play)
    return window


UNNAMED = "Unknown: We met in Seoul.\n\nUnknown: Who did?\n\nSam: All of us.\n"


def test_after_an_alignment_with_unknown_turns_it_is_offered(
    qtbot: QtBot, show_window: ShowWindow, attributor: FakeAttributor, recording: Path
) -> None:
    window = aligned(qtbot, show_window, attributor, recording, UNNAMED)
    (notice,) = [one for one in window.notices.notices if "no speaker’s name" in one.text]
    assert notice.text == "2 turns have no speaker’s name. Name each voice once instead."
    assert attributor.asked == []
    assert notice.button is not None
    notice.button.click()
    qtbot.waitUntil(lambda: window.voices.voices.analysis is not None)
    assert window.voices.dock.isVisible()
    assert not any("no speaker’s name" in text for text in window.notices.texts)


def test_where_every_turn_has_a_name_nothing_is_offered(
    qtbot: QtBot, show_window: ShowWindow, attributor: FakeAttributor, recording: Path
) -> None:
    window = aligned(qtbot, show_window, attributor, recording, "Sam: We met in Seoul.\n\nLee: Who did?\n")
    assert not any("no speaker’s name" in text for text in window.notices.texts)


def test_a_setting_has_it_done_by_itself(
    qtbot: QtBot,
    show_window: ShowWindow,
    attributor: FakeAttributor,
    recording: Path,
    settings: Settings,
) -> None:
    settings.values.tell_voices = True
    window = aligned(qtbot, show_window, attributor, recording, UNNAMED)
    qtbot.waitUntil(lambda: window.voices.voices.analysis is not None)
    assert len(attributor.asked) == 1
    assert not window.voices.dock.isVisible()  # nothing comes in the way
    assert not any("no speaker’s name" in text for text in window.notices.texts)
