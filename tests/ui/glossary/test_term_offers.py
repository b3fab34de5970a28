"""Corrected names and terms are offered for the glossary once, quietly, and never again where declined."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.document.changes import Edit, Part, Splice
from editor.document.glossary import make_term
from editor.services.user_glossary import user_glossary_path
from editor.ui.look.notices import Notice
from tests.ui.conftest import ShowWindow
from tests.ui.drivers import press_keys, type_text
from tests.ui.fixtures import LoadedWindow, load_window


@pytest.fixture
def loaded(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> Iterator[LoadedWindow]:
    user_glossary_path().unlink(missing_ok=True)
    made = load_window(qtbot, show_window, project_file)
    qtbot.waitUntil(lambda: made.window.review.places.is_searched)
    yield made
    user_glossary_path().unlink(missing_ok=True)


def offers(loaded: LoadedWindow) -> list[Notice]:
    return [notice for notice in loaded.window.notices.notices if "glossary" in notice.text]


def correct(loaded: LoadedWindow, segment: str, *, start: int, end: int, text: str) -> None:
    loaded.editor.place_caret(segment, end, start)
    type_text(loaded.editor, text)
    loaded.editor.place_caret("d", 0)


def test_a_corrected_term_is_offered_and_looked_for_from_then_on(qtbot: QtBot, loaded: LoadedWindow) -> None:
    correct(loaded, "b", start=0, end=9, text="ChatGPT")
    qtbot.waitUntil(lambda: len(offers(loaded)) == 1)
    [notice] = offers(loaded)
    assert notice.text.startswith("Add “ChatGPT” to the glossary")
    assert notice.button is not None
    notice.button.click()
    assert offers(loaded) == []
    term = make_term("ChatGPT", heard=("CHECH GPT",), language="en")
    assert list(loaded.window.terms.glossary.of_project) == [term]
    assert loaded.editor.line(1) == "ChatGPT was all we talked about."
    correct(loaded, "c", start=7, end=9, text="CHECH GPT")
    places = loaded.window.review.places
    qtbot.waitUntil(lambda: places.is_searched)
    found = {place.text: place for place in places.all()}
    assert "CHECH GPT" not in found  # a person wrote it
    press_keys(loaded.editor, "Ctrl+Z")


def test_what_is_declined_is_never_offered_again(
    qtbot: QtBot, loaded: LoadedWindow, project_file: Path, show_window: ShowWindow
) -> None:
    correct(loaded, "b", start=0, end=9, text="ChatGPT")
    qtbot.waitUntil(lambda: len(offers(loaded)) == 1)
    offers(loaded)[0].cross.click()
    assert loaded.window.terms.glossary.of_project.declined == ("ChatGPT",)
    loaded.window.close_project()
    loaded.window.open_path(project_file)
    qtbot.waitUntil(lambda: loaded.window.has_project and not loaded.window.opening.busy)
    correct(loaded, "c", start=2, end=6, text="ChatGPT")
    qtbot.waitUntil(lambda: loaded.editor.line(2) == "I ChatGPT it too.")
    with qtbot.waitSignal(loaded.window.terms.watch.corrected):
        correct(loaded, "a", start=3, end=6, text="ChatGPT")
    assert offers(loaded) == []


def test_plain_words_are_not_offered_and_no_term_twice(qtbot: QtBot, loaded: LoadedWindow) -> None:
    with qtbot.waitSignal(loaded.window.terms.watch.corrected):
        correct(loaded, "c", start=2, end=6, text="tried")
    assert offers(loaded) == []
    correct(loaded, "b", start=0, end=9, text="ChatGPT")
    qtbot.waitUntil(lambda: len(offers(loaded)) == 1)
    loaded.window.notices.clear()
    with qtbot.waitSignal(loaded.window.terms.watch.corrected):
        correct(loaded, "a", start=3, end=6, text="ChatGPT")
    assert offers(loaded) == []


def test_words_that_are_timed_again_meanwhile_do_not_end_what_is_typed(
    qtbot: QtBot, loaded: LoadedWindow
) -> None:
    loaded.editor.place_caret("b", 9, 0)
    type_text(loaded.editor, "ChatGPT")
    before = loaded.editor.transcript.segments[3]
    after = replace(before, end_ms=before.end_ms + 10)
    assert loaded.editor.binding is not None
    timing = Edit("Time words", (Splice(Part.SEGMENTS, 3, (before,), (after,)),), actor="machine")
    loaded.editor.binding.document.apply(timing)
    loaded.editor.place_caret("d", 0)
    qtbot.waitUntil(lambda: len(offers(loaded)) == 1)


def test_what_is_undone_at_once_is_no_correction(qtbot: QtBot, loaded: LoadedWindow) -> None:
    loaded.editor.place_caret("b", 9, 0)
    type_text(loaded.editor, "ChatGPT")
    press_keys(loaded.editor, "Ctrl+Z")
    loaded.editor.place_caret("d", 0)
    with qtbot.waitSignal(loaded.window.terms.watch.corrected):
        correct(loaded, "c", start=2, end=6, text="tried")
    assert offers(loaded) == []
