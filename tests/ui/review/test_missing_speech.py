"""Missing speech in the window: into its sentence, several at once, and stretches that are mostly wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.document.values import Transcript, Untexted, Word, WordState
from tests.ui.conftest import LEE, SAM, ShowWindow, make_segment
from tests.ui.drivers import press_keys, type_text
from tests.ui.fixtures import LoadedWindow
from tests.ui.review.projects import open_transcript

LONG = "We went there by train that day. It was a long way for all of us, and so we slept."


def speech() -> Transcript:
    """Return three segments: words missing inside the first, long speech missing inside the last."""
    first = make_segment("a", "We met in Seoul last week.", start_ms=0)
    words = [*first.words[:2], *(_later(word, 1_500) for word in first.words[2:])]
    first = replace(first, words=tuple(words), end_ms=4_000)
    last = make_segment("c", "They came. Nobody knew.", start_ms=10_000, speaker=LEE)
    words = [*last.words[:2], *(_later(word, 9_000) for word in last.words[2:])]
    last = replace(last, words=tuple(words), end_ms=21_000)
    spans = (
        Untexted("u", 850, 2_200, "All of our friends."),
        Untexted("v", 11_000, 19_500, LONG),
        Untexted("w", 22_000, 22_200, "uh"),
    )
    return Transcript("en", (SAM, LEE), (first, make_segment("b", "So it was.", start_ms=6_000), last), spans)


def _later(word: Word, by_ms: int) -> Word:
    assert word.start_ms is not None
    assert word.end_ms is not None
    return replace(word, start_ms=word.start_ms + by_ms, end_ms=word.end_ms + by_ms)


@pytest.fixture
def loaded(qtbot: QtBot, show_window: ShowWindow, recording: Path) -> LoadedWindow:
    return open_transcript(qtbot, show_window, recording, speech())


def lines(loaded: LoadedWindow) -> list[str]:
    return loaded.editor.toPlainText().split("\n")


def test_words_missing_inside_a_sentence_are_proposed_at_the_gap_and_go_in_there(
    qtbot: QtBot, loaded: LoadedWindow
) -> None:
    press_keys(loaded.editor, "F8")
    box, review = loaded.window.review.box, loaded.window.review.review
    assert review.shown is not None
    assert box.title.text() == "Missing speech"
    assert box.reason.text() == "between “met” and “in”"
    assert loaded.editor.caret_word() == (0, 2)
    (gap,) = review.geometry.rects(review.shown.place)
    met, following = loaded.editor.word_rects(0, 1)[0], loaded.editor.word_rects(0, 2)[0]
    assert met.right() <= gap.left() + 1 <= gap.right() <= following.left() + 1
    assert loaded.player.stressed == (850, 2_200)
    assert [row.text.text() for row in box.rows if row.isVisible()] == ["all of our friends"]
    press_keys(loaded.editor, "Ctrl+Return")
    assert lines(loaded)[0] == "We met all of our friends in Seoul last week."
    segment = loaded.editor.transcript.segments[0]
    assert (segment.id, segment.speaker_id) == ("a", "sam")
    assert len(loaded.editor.transcript.segments) == 3
    inserted = segment.words[2:6]
    assert (inserted[0].start_ms, inserted[-1].end_ms) == (850, 2_200)
    press_keys(loaded.editor, "Ctrl+Z")
    assert lines(loaded)[0] == "We met in Seoul last week."
    qtbot.waitUntil(lambda: box.reason.text() == "between “met” and “in”")
    press_keys(loaded.editor, "Ctrl+Y")
    assert lines(loaded)[0] == "We met all of our friends in Seoul last week."


def test_typing_at_the_gap_corrects_by_hand_and_one_key_goes_on(qtbot: QtBot, loaded: LoadedWindow) -> None:
    box = loaded.window.review.box
    press_keys(loaded.editor, "F8")
    type_text(loaded.editor, "some friends ")
    qtbot.waitUntil(lambda: box.title.text() == "Corrected by hand")
    assert box.isVisible()
    press_keys(loaded.editor, "Ctrl+Return")
    assert lines(loaded)[0] == "We met some friends in Seoul last week."
    spans = {span.id: span.dismissed for span in loaded.editor.transcript.untexted}
    assert spans == {"u": True, "v": False, "w": False}
    assert box.reason.text() == "between “came.” and “Nobody”"
    press_keys(loaded.editor, "Ctrl+Z")
    press_keys(loaded.editor, "Ctrl+Z")
    assert lines(loaded)[0] == "We met in Seoul last week."
    qtbot.waitUntil(lambda: box.reason.text() == "between “met” and “in”")


def test_speech_between_segments_is_typed_behind_the_words_above_it(
    qtbot: QtBot, loaded: LoadedWindow
) -> None:
    box, before = loaded.window.review.box, lines(loaded)
    for _ in range(3):
        press_keys(loaded.editor, "F8")
    assert loaded.window.review.review.shown is not None
    assert loaded.window.review.review.shown.place.untexted_id == "w"
    type_text(loaded.editor, " Uh.")
    assert lines(loaded) == [*before[:2], f"{before[2]} Uh."]
    qtbot.waitUntil(lambda: box.title.text() == "Corrected by hand")
    press_keys(loaded.editor, "Ctrl+Return")
    spans = {span.id: span.dismissed for span in loaded.editor.transcript.untexted}
    assert spans == {"u": False, "v": False, "w": True}


def test_the_caret_leaves_a_gap_as_it_leaves_words(qtbot: QtBot, loaded: LoadedWindow) -> None:
    press_keys(loaded.editor, "F8")
    assert loaded.window.review.box.isVisible()
    press_keys(loaded.editor, "Left")
    qtbot.waitUntil(lambda: not loaded.window.review.box.isVisible())


def test_long_missing_speech_becomes_segments_of_its_own(loaded: LoadedWindow) -> None:
    press_keys(loaded.editor, "F8")
    press_keys(loaded.editor, "F8")
    press_keys(loaded.editor, "Ctrl+Return")
    sentences = ["We went there by train that day.", "It was a long way for all of us, and so we slept."]
    assert lines(loaded)[2:] == ["They came.", *sentences, "Nobody knew."]
    assert {segment.speaker_id for segment in loaded.editor.transcript.segments[2:]} == {"lee"}
    press_keys(loaded.editor, "Ctrl+Z")
    assert lines(loaded)[2] == "They came. Nobody knew."


def test_all_that_is_sure_is_inserted_in_one_step(loaded: LoadedWindow) -> None:
    before = loaded.editor.transcript
    button = loaded.window.review.panel.insert_sure
    assert button.isVisible()
    assert button.text() == "Insert 2 certain passages"
    button.click()
    assert lines(loaded)[0] == "We met all of our friends in Seoul last week."
    assert len(lines(loaded)) == 6
    assert [span.id for span in loaded.editor.transcript.untexted] == ["w"]
    assert loaded.window.status.currentMessage() == "2 passages inserted."
    press_keys(loaded.editor, "Ctrl+Z")
    assert loaded.editor.transcript == before
    press_keys(loaded.editor, "Ctrl+Y")
    assert [span.id for span in loaded.editor.transcript.untexted] == ["w"]


def wrong_text() -> Transcript:
    """Return a segment of which four of nine words are wrong, and one that is right."""
    first = make_segment("a", "We saw the big house, and he went home.", start_ms=0)
    words = list(first.words)
    for at, heard in ((1, "sold"), (3, "pig"), (7, "wept")):
        words[at] = replace(words[at], state=WordState.DIFFERS, heard=heard, reason="heard differently")
    words[4] = Word("a4", "house,", None, None, None, WordState.UNHEARD, None, "not heard")
    wrong = replace(first, words=tuple(words))
    return Transcript("en", (SAM,), (wrong, make_segment("b", "So it was.", start_ms=6_000)), ())


def test_a_stretch_that_is_mostly_wrong_is_offered_once_as_a_whole(
    qtbot: QtBot, show_window: ShowWindow, recording: Path
) -> None:
    loaded = open_transcript(qtbot, show_window, recording, wrong_text())
    box = loaded.window.review.box
    press_keys(loaded.editor, "F8")
    assert box.stretch.isVisible()
    assert box.stretch.text.text() == "Whole passage: sold the pig and he wept"
    press_keys(loaded.editor, "F8")
    assert not box.stretch.isVisible()
    press_keys(loaded.editor, "Shift+F8")
    assert box.stretch.isVisible()
    press_keys(loaded.editor, "Ctrl+Shift+4")
    assert lines(loaded)[0] == "We sold the pig and he wept home."
    assert not loaded.window.review.places.all()
    kept = {word.id: word.start_ms for word in loaded.editor.transcript.segments[0].words}
    assert {"a0", "a2", "a5", "a6", "a8"} <= kept.keys()
    press_keys(loaded.editor, "Ctrl+Z")
    assert lines(loaded)[0] == "We saw the big house, and he went home."
    press_keys(loaded.editor, "Ctrl+Y")
    assert lines(loaded)[0] == "We sold the pig and he wept home."
