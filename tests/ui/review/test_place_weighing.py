"""The sound is asked about the place shown and the next ones, once each; what it adds comes into the box."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from alignment import EditedSpan, JudgedWord, WeighedText
from alignment.errors import RecordingError
from editor.services.settings import Settings
from tests.ui.conftest import ShowWindow
from tests.ui.drivers import press_keys
from tests.ui.fixtures import LoadedWindow, load_window

WAIT_S = 10.0


class FakeAligner:
    """Hears one thing more at every place, when it is let."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.go_on.set()
        self.asked: list[tuple[str, ...]] = []
        self.error: Exception | None = None
        self.closed = False

    def weigh(
        self,
        recording: Path,
        span: EditedSpan,
        texts: Sequence[str],
        *,
        model: str,
        language: str,
        readings: int,
        track: int | None,
    ) -> tuple[WeighedText, ...]:
        self.asked.append(span.words)
        assert self.go_on.wait(WAIT_S)
        if self.error is not None:
            raise self.error
        costs = [WeighedText(text, 1.0, False) for text in texts]
        return (*costs, WeighedText("check", 0.5, True), WeighedText("cheque book", 2.0, True))

    def realign(
        self, recording: Path, span: EditedSpan, *, model: str, language: str, track: int | None
    ) -> tuple[JudgedWord, ...]:
        raise AssertionError("nothing was edited")

    def close(self) -> None:
        self.closed = True
        self.go_on.set()


@pytest.fixture
def aligner() -> Iterator[FakeAligner]:
    made = FakeAligner()
    yield made
    made.go_on.set()


Open = Callable[[], LoadedWindow]


@pytest.fixture
def open_window(
    qtbot: QtBot, show_window: ShowWindow, settings: Settings, project_file: Path, aligner: FakeAligner
) -> Open:
    """A function that opens the small transcript with its recording, and finds its places."""

    def show() -> LoadedWindow:
        settings.values.weigh_places = True
        made = load_window(qtbot, show_window, project_file, make_realigner=lambda: aligner)
        qtbot.waitUntil(lambda: made.window.review.places.is_searched)
        return made

    return show


def offered(loaded: LoadedWindow) -> list[str]:
    box = loaded.window.review.box
    return [row.text.text() for row in box.rows if row.isVisible()]


def test_other_readings_come_into_the_open_box_behind_what_is_there(
    qtbot: QtBot, open_window: Open, aligner: FakeAligner
) -> None:
    aligner.go_on.clear()
    loaded = open_window()
    assert aligner.asked == []  # nobody reviews yet
    press_keys(loaded.editor, "F8")
    assert offered(loaded) == ["Chat"]
    cursor, scrolled = loaded.editor.textCursor(), loaded.editor.verticalScrollBar().value()
    aligner.go_on.set()
    qtbot.waitUntil(lambda: offered(loaded) == ["Chat", "Check", "Cheque book"])
    after = loaded.editor.textCursor()
    assert (after.anchor(), after.position()) == (cursor.anchor(), cursor.position())
    assert loaded.editor.verticalScrollBar().value() == scrolled
    press_keys(loaded.editor, "Ctrl+Shift+2")
    assert loaded.editor.toPlainText().split("\n")[1].startswith("Check GPT")


def test_the_next_places_are_asked_about_too_and_each_only_once(
    qtbot: QtBot, open_window: Open, aligner: FakeAligner
) -> None:
    loaded = open_window()
    press_keys(loaded.editor, "F8")
    qtbot.waitUntil(lambda: len(aligner.asked) == 3)
    assert aligner.asked == [("CHECH",), ("talked",), ()]
    press_keys(loaded.editor, "F8")
    assert offered(loaded)[1:] == ["check", "cheque book"]  # known before it was gone to
    press_keys(loaded.editor, "Shift+F8")
    qtbot.waitUntil(lambda: offered(loaded)[0] == "Chat")
    assert len(aligner.asked) == 3


def test_nothing_is_asked_where_that_is_not_wanted(
    qtbot: QtBot, open_window: Open, aligner: FakeAligner
) -> None:
    loaded = open_window()
    switch = loaded.window.actions_["review.weigh"]
    assert switch.isChecked()
    switch.trigger()
    press_keys(loaded.editor, "F8")
    assert not loaded.window.page.weighing.is_ready
    assert offered(loaded) == ["Chat"]
    switch.trigger()
    press_keys(loaded.editor, "F8")
    qtbot.waitUntil(lambda: len(aligner.asked) > 0)


def test_an_aligner_that_fails_leaves_what_there_is(
    qtbot: QtBot, open_window: Open, aligner: FakeAligner, recording: Path
) -> None:
    aligner.error = RecordingError(recording, "it is damaged", "use another")
    loaded = open_window()
    press_keys(loaded.editor, "F8")
    qtbot.waitUntil(lambda: len(aligner.asked) == 1)
    assert offered(loaded) == ["Chat"]


def test_a_window_closes_while_the_sound_is_asked(
    qtbot: QtBot, open_window: Open, aligner: FakeAligner
) -> None:
    loaded = open_window()
    aligner.go_on.clear()
    press_keys(loaded.editor, "F8")
    qtbot.waitUntil(lambda: len(aligner.asked) == 1)
    loaded.window.close()
    assert aligner.closed
