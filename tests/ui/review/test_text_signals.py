"""The whole queue in the window: what the text puts in doubt beside what the sound does, and the glossary."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.document.changes import Edit, Part, Splice
from editor.document.glossary import Glossary, make_term
from editor.document.values import Transcript, Untexted, Word, WordState
from editor.services.review.queue import DoubtKind
from editor.ui.review.open_places import place_key
from tests.ui.conftest import SAM, ShowWindow, make_segment
from tests.ui.drivers import press_keys
from tests.ui.fixtures import LoadedWindow
from tests.ui.review.projects import open_transcript


def speech() -> Transcript:
    """Return a text with a doubled word, a number in two ways, a name spelled in two, words said instead."""
    said = make_segment("s", "It was so long and it was done.", start_ms=24_000)
    words = list(said.words)
    for at in (2, 3):
        words[at] = Word(words[at].id, words[at].text, None, None, None, WordState.UNHEARD, None, "not heard")
    said = replace(said, words=tuple(words))
    return Transcript(
        "en",
        (SAM,),
        (
            make_segment("a", "We prepare prepare for ten people here.", start_ms=0),
            make_segment("b", "Then 10 people came to the OpenAI office.", start_ms=4_000),
            make_segment("c", "They know Open AI well.", start_ms=8_000),
            make_segment("d", "And 10 people know OpenAI and Haverferd too.", start_ms=12_000),
            said,
        ),
        (Untexted("u", 24_850, 25_500, "very brief"),),
    )


@pytest.fixture
def loaded(qtbot: QtBot, show_window: ShowWindow, recording: Path) -> LoadedWindow:
    return open_transcript(qtbot, show_window, recording, speech())


def kinds(loaded: LoadedWindow) -> list[tuple[str, str]]:
    return [(place.kind.value, place.text) for place in loaded.window.review.places.all()]


WHOLE = [
    ("doubled", "prepare prepare"),
    ("number", "ten"),
    ("name", "Open AI"),
    ("unheard", "so long"),
]


def test_what_the_text_puts_in_doubt_is_gone_through_with_what_the_sound_does(loaded: LoadedWindow) -> None:
    assert kinds(loaded) == WHOLE
    press_keys(loaded.editor, "F8")
    box = loaded.window.review.box
    assert loaded.editor.textCursor().selectedText() == "prepare prepare"
    assert box.title.text() == "Repeated word"
    assert [row.text.text() for row in box.rows if row.isVisible()] == ["prepare"]
    press_keys(loaded.editor, "Ctrl+Return")
    assert loaded.editor.toPlainText().startswith("We prepare for ten people")
    assert box.reason.text() == "this number is written “10” elsewhere"


def test_a_decision_leaves_the_other_places_where_they_are_and_undo_brings_each_back(
    qtbot: QtBot, loaded: LoadedWindow
) -> None:
    """Places that only show in comparison with other segments must not come and go with each key."""
    press_keys(loaded.editor, "F8")
    press_keys(loaded.editor, "Ctrl+Delete")
    assert kinds(loaded) == WHOLE[1:]
    press_keys(loaded.editor, "Ctrl+Delete")
    assert kinds(loaded) == WHOLE[2:]
    press_keys(loaded.editor, "Ctrl+Z")
    assert kinds(loaded) == WHOLE[1:]
    press_keys(loaded.editor, "Ctrl+Z")
    assert kinds(loaded) == WHOLE
    press_keys(loaded.editor, "Ctrl+Y")
    assert kinds(loaded) == WHOLE[1:]
    places = loaded.window.review.places
    qtbot.waitUntil(lambda: places.is_searched)
    assert kinds(loaded) == WHOLE[1:]


def test_words_with_speech_heard_in_their_stead_are_words_and_are_settled_with_it(
    loaded: LoadedWindow,
) -> None:
    place = loaded.window.review.places.all()[-1]
    assert (place.untexted_id, place.is_passage) == ("u", False)
    press_keys(loaded.editor, "Shift+F8")
    box = loaded.window.review.box
    assert loaded.editor.textCursor().selectedText() == "so long"
    assert box.written.text() == "Written: “so long”"
    assert box.heard.text() == "Recognized: “very brief”"
    assert box.confirm.text.text() == "Mark as correct"
    press_keys(loaded.editor, "Ctrl+Return")
    assert loaded.editor.toPlainText().endswith("It was very brief and it was done.")
    assert not loaded.editor.transcript.untexted
    assert len(loaded.editor.transcript.segments) == 5
    press_keys(loaded.editor, "Ctrl+Z")
    assert place_key(loaded.window.review.places.all()[-1]) == place_key(place)
    press_keys(loaded.editor, "Ctrl+Y")
    assert not loaded.editor.transcript.untexted


def test_speech_that_is_dismissed_leaves_the_words_in_whose_stead_it_was_heard(loaded: LoadedWindow) -> None:
    loaded.window.review.review.dismiss_passage("u")
    place = loaded.window.review.places.all()[-1]
    assert (place.text, place.untexted_id, place.heard) == ("so long", None, None)
    press_keys(loaded.editor, "Shift+F8")
    press_keys(loaded.editor, "Ctrl+Return")
    assert loaded.editor.toPlainText().endswith("It was and it was done.")


def test_each_kind_can_be_left_out(qtbot: QtBot, loaded: LoadedWindow) -> None:
    panel = loaded.window.review.panel
    for kind, text in WHOLE:
        button = panel.filters[DoubtKind(kind)]
        assert button.isVisible()
        button.click()
        assert text not in [place.text for place in loaded.window.review.places.shown()]
    assert panel.summary.text() == "No places of the selected kinds left."


def test_terms_of_the_project_and_of_the_person_are_looked_for(qtbot: QtBot, loaded: LoadedWindow) -> None:
    loaded.window.terms.glossary.set_of_project(Glossary((make_term("Haverford"),)))
    places = loaded.window.review.places
    qtbot.waitUntil(lambda: places.is_searched)
    assert ("term", "Haverferd") in kinds(loaded)
    place = next(place for place in places.all() if place.kind is DoubtKind.TERM)
    assert places.proposals(place)[0].text == "Haverford"
    loaded.window.review.review.show(place)
    assert loaded.window.review.box.reason.text() == "sounds like “Haverford” in the glossary"


def test_proposals_wait_for_the_search_where_hundreds_of_segments_changed(
    qtbot: QtBot, loaded: LoadedWindow
) -> None:
    """To go through all that was changed at once would keep the window from answering."""
    places, editor = loaded.window.review.places, loaded.editor
    place = places.all()[1]
    assert [each.text for each in places.proposals(place)] == ["10"]
    first = editor.transcript.segments[0]
    other = replace(first, speaker_id=None)
    there, back = (Splice(Part.SEGMENTS, 0, (a,), (b,)) for a, b in ((first, other), (other, first)))
    edit = Edit("Set speakers", (there, back) * 200)
    with qtbot.waitSignal(places.prepared):
        assert editor.apply(edit)
        assert places.proposals(place) == ()
        loaded.window.actions_.refresh()
    assert [each.text for each in places.proposals(place)] == ["10"]


def test_a_key_is_not_lost_that_is_pressed_as_soon_as_the_caret_is_there(loaded: LoadedWindow) -> None:
    loaded.window.actions_.refresh()
    assert not loaded.window.actions_["edit.use_heard"].isEnabled()
    loaded.editor.go_to_word(0, 2)
    press_keys(loaded.editor, "Ctrl+Return")
    assert loaded.editor.toPlainText().startswith("We prepare for ten people")
