"""Fixing all alike from one correction: what is found, what is ticked, one step for undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.document.values import Transcript, Word, WordState
from editor.ui.find.replace_preview import PreviewDialog
from tests.ui.conftest import SAM, ScriptedPrompts, ShowWindow, make_segment
from tests.ui.drivers import press_keys, type_text
from tests.ui.fixtures import LoadedWindow
from tests.ui.review.projects import open_transcript

TEXT = (
    "He likes CHECH GPT a lot.",
    "Then chat GPT was new to us.",
    "They spoke of CHECH GPT, too.",
    "And then we went home.",
)


def transcript() -> Transcript:
    rows = [make_segment("abcd"[at], text, start_ms=at * 5_000) for at, text in enumerate(TEXT)]
    first = list(rows[0].words)
    for at in (2, 3):
        first[at] = replace(
            first[at],
            state=WordState.DIFFERS,
            heard="ChatGPT",
            reason="heard differently",
            confidence=0.3,
        )
    rows[0] = replace(rows[0], words=tuple(first))
    return Transcript("en", (SAM,), tuple(rows), ())


@pytest.fixture
def loaded(qtbot: QtBot, show_window: ShowWindow, recording: Path) -> LoadedWindow:
    return open_transcript(qtbot, show_window, recording, transcript())


def lines(loaded: LoadedWindow) -> list[str]:
    return loaded.editor.toPlainText().split("\n")


def ticked(dialog: PreviewDialog) -> list[tuple[str, bool]]:
    model = dialog.model
    return [(str(model.index(row, 2).data()), row in model.chosen_rows) for row in range(model.rowCount())]


def take_first(loaded: LoadedWindow) -> None:
    press_keys(loaded.editor, "F8")
    press_keys(loaded.editor, "Ctrl+Return")
    assert lines(loaded)[0] == "He likes ChatGPT a lot."


def type_it(loaded: LoadedWindow) -> None:
    loaded.editor.place_caret("a", 18, 9)
    type_text(loaded.editor, "ChatGPT")
    loaded.editor.place_caret("d", 0)


@pytest.mark.parametrize("correct", [take_first, type_it])
def test_places_like_a_correction_are_offered_and_corrected_in_one_step(
    qtbot: QtBot, loaded: LoadedWindow, prompts: ScriptedPrompts, correct: Callable[[LoadedWindow], None]
) -> None:
    action = loaded.window.actions_["edit.fix_alike"]
    assert not action.isEnabled()
    correct(loaded)
    qtbot.waitUntil(action.isEnabled)
    offer = "“CHECH GPT” is now “ChatGPT”. 2 more places may have the same mistake."
    assert loaded.window.notices.texts == [offer]  # the term waits until that is done
    before = loaded.editor.transcript

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, PreviewDialog)
        assert dialog.windowTitle() == "Fix all similar"
        assert ticked(dialog) == [
            ("Then chat GPT was new to us.", True),
            ("They spoke of CHECH GPT, too.", True),
        ]
        assert str(dialog.model.index(1, 1).data()).startswith("spelled the same")
        dialog.table.selectRow(1)
        dialog.hear_button.click()
        assert loaded.player.asked[-1] == (11_200, 12_000)
        return True

    prompts.on_dialog = answer
    press_keys(loaded.editor, "Ctrl+Shift+A")
    assert lines(loaded)[1:3] == ["Then ChatGPT was new to us.", "They spoke of ChatGPT, too."]
    [text] = loaded.window.notices.texts
    assert text.startswith("Add “ChatGPT” to the glossary")
    changed: list[Word] = [*loaded.editor.transcript.segments[2].words]
    assert (changed[3].start_ms, changed[3].end_ms) == (11_200, 12_000)
    press_keys(loaded.editor, "Ctrl+Z")
    assert loaded.editor.transcript == before
    press_keys(loaded.editor, "Ctrl+Y")
    assert lines(loaded)[1:3] == ["Then ChatGPT was new to us.", "They spoke of ChatGPT, too."]


@pytest.mark.parametrize("correct", [take_first, type_it])
def test_a_correction_that_is_undone_offers_no_more(
    qtbot: QtBot, loaded: LoadedWindow, correct: Callable[[LoadedWindow], None]
) -> None:
    action = loaded.window.actions_["edit.fix_alike"]
    correct(loaded)
    qtbot.waitUntil(action.isEnabled)
    press_keys(loaded.editor, "Ctrl+Z")
    assert loaded.window.notices.texts == []
    qtbot.waitUntil(lambda: not action.isEnabled())


def test_places_that_are_not_ticked_stay(
    qtbot: QtBot, loaded: LoadedWindow, prompts: ScriptedPrompts
) -> None:
    take_first(loaded)
    qtbot.waitUntil(loaded.window.actions_["edit.fix_alike"].isEnabled)

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, PreviewDialog)
        dialog.table.selectRow(0)
        dialog.toggle()
        return True

    prompts.on_dialog = answer
    press_keys(loaded.editor, "Ctrl+Shift+A")
    assert lines(loaded)[1:3] == ["Then chat GPT was new to us.", "They spoke of ChatGPT, too."]


def test_a_correction_that_stands_alone_offers_nothing(qtbot: QtBot, loaded: LoadedWindow) -> None:
    loaded.editor.place_caret("d", 16, 12)
    type_text(loaded.editor, "came")
    loaded.editor.place_caret("a", 0)
    fixing = loaded.window.terms.alike
    with qtbot.waitSignal(fixing.changed):
        pass
    assert not fixing.can_fix
    assert not loaded.window.actions_["edit.fix_alike"].isEnabled()
    assert loaded.window.notices.texts == []
