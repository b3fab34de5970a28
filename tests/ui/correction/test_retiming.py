"""Edited words get times from the sound by themselves, and nothing else moves."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from alignment import AlignmentError, EditedSpan, JudgedWord
from alignment import Verdict as Judgement
from editor.document.values import Segment, Transcript, Verdict, Word, WordState
from editor.formats.native import project_format
from editor.services.review.queue import DoubtKind, doubt_kind
from editor.services.settings import Settings
from editor.services.storage.media_identity import media_reference
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow
from tests.ui.drivers import press_keys, type_text

WAIT_S = 10.0


class FakeRealigner:
    """Puts the words 10 ms apart at the span's start, when it is let."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.go_on.set()
        self.error: Exception | None = None
        self.spans: list[EditedSpan] = []
        self.closed = False
        self.tracks: list[int | None] = []
        self.verdict = Judgement.BORNE_OUT
        self.heard: str | None = None

    def realign(
        self, recording: Path, span: EditedSpan, *, model: str, language: str, track: int | None
    ) -> tuple[JudgedWord, ...]:
        self.spans.append(span)
        self.tracks.append(track)
        assert self.go_on.wait(WAIT_S)
        if self.error is not None:
            raise self.error
        return tuple(
            JudgedWord(
                text, span.start_ms + 10 * at, span.start_ms + 10 * at + 10, self.verdict, 0.8, self.heard
            )
            for at, text in enumerate(span.words)
        )

    def close(self) -> None:
        self.closed = True
        self.go_on.set()


@pytest.fixture
def realigner() -> Iterator[FakeRealigner]:
    made = FakeRealigner()
    yield made
    made.go_on.set()


Open = Callable[[], MainWindow]


@pytest.fixture
def open_window(
    qtbot: QtBot, show_window: ShowWindow, settings: Settings, project_file: Path, realigner: FakeRealigner
) -> Open:
    """A function that opens the small transcript with its recording."""

    def show() -> MainWindow:
        settings.values.realign_edited = True
        window = show_window(project_file, make_realigner=lambda: realigner)
        qtbot.waitUntil(lambda: window.page.playback.can_play)
        return window

    return show


def words(window: MainWindow, row: int) -> tuple[Word, ...]:
    return window.page.editor.transcript.segments[row].words


def test_a_second_after_typing_the_words_are_timed_and_nothing_moves(
    qtbot: QtBot, open_window: Open, realigner: FakeRealigner
) -> None:
    window = open_window()
    editor = window.page.editor
    before = editor.transcript
    editor.place_caret("c", len("I used"))
    type_text(editor, " all ")
    line, place = editor.line(2), editor.textCursor().position()
    scrolled = editor.verticalScrollBar().value()
    assert realigner.spans == []
    qtbot.waitUntil(lambda: words(window, 2)[2].verdict is Verdict.BORNE_OUT)
    assert [span.words for span in realigner.spans] == [("used", "all", "it")]
    assert words(window, 2)[2].end_ms == realigner.spans[0].start_ms + 20
    assert (editor.line(2), editor.textCursor().position()) == (line, place)
    assert editor.verticalScrollBar().value() == scrolled
    type_text(editor, "of ")
    assert editor.line(2).split()[:5] == ["I", "used", "all", "of", "it"]
    press_keys(editor, "Ctrl+Z")
    press_keys(editor, "Ctrl+Z")
    assert editor.transcript == before
    assert not editor.binding or not editor.binding.document.can_undo


def test_a_selection_stays_and_typing_goes_on_while_it_is_timed(
    qtbot: QtBot, open_window: Open, realigner: FakeRealigner
) -> None:
    window = open_window()
    editor = window.page.editor
    realigner.go_on.clear()
    editor.place_caret("a", 0)
    type_text(editor, "So ")
    qtbot.waitUntil(lambda: bool(realigner.spans))
    assert window.status.timing.text() == "Re-timing 2 words…"
    editor.place_caret("d", 0, len("Everyone"))
    type_text(editor, "They")
    editor.place_caret("b", 3, 9)
    realigner.go_on.set()
    qtbot.waitUntil(lambda: words(window, 0)[0].verdict is Verdict.BORNE_OUT)
    qtbot.waitUntil(lambda: words(window, 3)[0].verdict is Verdict.BORNE_OUT)
    assert editor.textCursor().selectedText() == editor.line(1)[3:9]
    assert window.status.timing.text() == ""


def test_a_result_for_words_that_changed_since_is_dropped(
    qtbot: QtBot, open_window: Open, realigner: FakeRealigner
) -> None:
    window = open_window()
    editor = window.page.editor
    realigner.go_on.clear()
    editor.place_caret("a", 0)
    type_text(editor, "So ")
    qtbot.waitUntil(lambda: bool(realigner.spans))
    type_text(editor, "then ")
    realigner.go_on.set()
    qtbot.waitUntil(lambda: len(realigner.spans) == 2)
    assert realigner.spans[1].words == ("So", "then", "We")
    qtbot.waitUntil(lambda: words(window, 0)[1].verdict is Verdict.BORNE_OUT)
    assert window.page.retiming.idle


def test_what_undo_brings_back_is_not_timed_again(
    qtbot: QtBot, open_window: Open, realigner: FakeRealigner
) -> None:
    window = open_window()
    editor = window.page.editor
    editor.place_caret("a", 0)
    type_text(editor, "So ")
    qtbot.waitUntil(lambda: words(window, 0)[0].verdict is Verdict.BORNE_OUT)
    timed = editor.transcript
    press_keys(editor, "Ctrl+Z")
    press_keys(editor, "Ctrl+Shift+Z")
    assert editor.transcript == timed
    assert window.page.retiming.idle


@pytest.mark.parametrize(
    ("verdict", "heard", "said"),
    [
        (Judgement.BORNE_OUT, None, "edited by you; matches the audio"),
        (Judgement.UNCLEAR, None, "edited by you; can’t be told from the audio"),
        (Judgement.CONTRADICTED, None, "edited by you; doesn’t match the audio"),
        (Judgement.CONTRADICTED, "well", "edited by you; doesn’t match the audio, recognized as “well”"),
    ],
)
def test_the_window_tells_what_the_sound_says_of_an_edit(
    qtbot: QtBot,
    open_window: Open,
    realigner: FakeRealigner,
    verdict: Judgement,
    heard: str | None,
    said: str,
) -> None:
    window = open_window()
    editor = window.page.editor
    realigner.verdict, realigner.heard = verdict, heard
    editor.place_caret("a", 0)
    type_text(editor, "So ")
    qtbot.waitUntil(lambda: words(window, 0)[0].verdict is not None)
    editor.place_caret("a", 1)
    word = words(window, 0)[0]
    assert word.state is WordState.EDITED
    assert editor.caret_status.description(word) == said
    assert editor.word_tooltip(0, 0) == f"E{said[1:]}"
    assert (doubt_kind(word) is DoubtKind.CONTRADICTED) is (verdict is Judgement.CONTRADICTED)


def test_a_contradicted_edit_is_doubtful_until_it_is_confirmed_by_hand(
    qtbot: QtBot, open_window: Open, realigner: FakeRealigner
) -> None:
    window = open_window()
    editor, review = window.page.editor, window.review.review
    realigner.verdict = Judgement.CONTRADICTED
    editor.place_caret("a", 0)
    type_text(editor, "So ")
    qtbot.waitUntil(lambda: words(window, 0)[0].verdict is Verdict.CONTRADICTED)
    editor.place_caret("a", 1)
    judged = editor.transcript
    assert review.target is not None
    review.confirm()
    assert editor.caret_status.description(words(window, 0)[0]) == "confirmed by you"
    assert review.target is None
    press_keys(editor, "Ctrl+Z")
    assert editor.transcript == judged
    press_keys(editor, "Ctrl+Shift+Z")
    assert words(window, 0)[0].confirmed


def test_an_error_is_told_quietly_and_the_words_keep_their_times(
    qtbot: QtBot, open_window: Open, realigner: FakeRealigner
) -> None:
    window = open_window()
    realigner.error = AlignmentError("“talk.wav” can’t be read. Choose another.")
    window.page.editor.place_caret("a", 0)
    type_text(window.page.editor, "So ")
    qtbot.waitUntil(lambda: window.status.timing.text() == "Edited words not re-timed")
    assert window.status.timing.toolTip() == "“talk.wav” can’t be read. Choose another."
    assert words(window, 0)[0].state is WordState.EDITED
    assert window.notices.texts == []
    realigner.error = None
    type_text(window.page.editor, "well ")
    qtbot.waitUntil(lambda: words(window, 0)[0].verdict is Verdict.BORNE_OUT)
    assert window.status.timing.text() == ""


def test_a_preference_turns_it_off(
    qtbot: QtBot, open_window: Open, realigner: FakeRealigner, settings: Settings
) -> None:
    window = open_window()
    window.actions_["edit.realign"].trigger()
    assert not settings.values.realign_edited
    window.page.editor.place_caret("a", 0)
    type_text(window.page.editor, "So ")
    qtbot.waitUntil(lambda: window.page.retiming.idle)
    assert realigner.spans == []


def test_what_an_earlier_session_left_is_timed_after_opening(
    qtbot: QtBot, open_window: Open, realigner: FakeRealigner, settings: Settings, project_file: Path
) -> None:
    window = open_window()
    settings.values.realign_edited = False
    before = window.page.editor.transcript
    window.page.editor.place_caret("a", 0)
    type_text(window.page.editor, "So ")
    assert window.close_project()
    settings.values.realign_edited = True
    window.open_path(project_file)
    qtbot.waitUntil(lambda: window.page.playback.can_play and bool(words(window, 0)))
    assert words(window, 0)[0].state is WordState.EDITED
    editor = window.page.editor
    editor.place_caret("d", 3, 7)
    qtbot.waitUntil(lambda: words(window, 0)[0].verdict is Verdict.BORNE_OUT)
    assert editor.textCursor().selectedText() == editor.line(3)[3:7]
    window.page.editing.undo()
    assert editor.transcript == before
    assert not window.page.editing.can_undo


def test_what_was_left_stays_where_something_can_be_redone(
    qtbot: QtBot, open_window: Open, realigner: FakeRealigner, settings: Settings, project_file: Path
) -> None:
    window = open_window()
    settings.values.realign_edited = False
    window.page.editor.place_caret("a", 0)
    type_text(window.page.editor, "So ")
    press_keys(window.page.editor, "Home")
    type_text(window.page.editor, "And ")
    window.page.editing.undo()
    assert window.close_project()
    settings.values.realign_edited = True
    window.open_path(project_file)
    qtbot.waitUntil(lambda: window.page.playback.can_play)
    assert window.page.retiming.idle
    window.page.editing.redo()
    assert window.page.editor.line(0).startswith("And So We")


def test_what_was_undone_meanwhile_can_be_made_again_and_is_timed_then(
    qtbot: QtBot, open_window: Open, realigner: FakeRealigner
) -> None:
    window = open_window()
    editor, retiming = window.page.editor, window.page.retiming
    realigner.go_on.clear()
    editor.place_caret("a", 0)
    type_text(editor, "So ")
    qtbot.waitUntil(lambda: bool(realigner.spans))
    press_keys(editor, "End")
    type_text(editor, " Indeed")
    window.page.editing.undo()
    realigner.go_on.set()
    qtbot.waitUntil(lambda: retiming.idle)
    assert words(window, 0)[0].verdict is None
    window.page.editing.redo()
    assert editor.line(0).startswith("So We")
    assert editor.line(0).endswith(" Indeed")
    qtbot.waitUntil(lambda: words(window, 0)[0].verdict is words(window, 0)[-1].verdict is Verdict.BORNE_OUT)
    assert retiming.idle


def test_closing_ends_the_aligner_at_work(qtbot: QtBot, open_window: Open, realigner: FakeRealigner) -> None:
    window = open_window()
    realigner.go_on.clear()
    window.page.editor.place_caret("a", 0)
    type_text(window.page.editor, "So ")
    qtbot.waitUntil(lambda: bool(realigner.spans))
    assert window.close()
    assert realigner.closed


@pytest.mark.model
def test_the_real_aligner_finds_the_words_in_the_sound(
    qtbot: QtBot, show_window: ShowWindow, settings: Settings, tmp_path: Path, root: Path
) -> None:
    from tests.alignment.placement.test_span_alignment import GOLD

    settings.values.realign_edited = True
    first, count = 279, 12
    recording = tmp_path / "meeting.ogg"
    shutil.copy(root / "tests" / "data" / "alignment" / "meeting.ogg", recording)
    truth = GOLD[first : first + count]
    own = tuple(
        Word(f"w{at}", word["text"], word["start_ms"], word["end_ms"], 0.9) for at, word in enumerate(truth)
    )
    segment = Segment("s", None, truth[0]["start_ms"], truth[-1]["end_ms"], own)
    path = tmp_path / "meeting.earproof"
    project_format.create(
        path,
        media=media_reference(recording, relative_to=tmp_path, duration_ms=180_000),
        transcript=Transcript("en", (), (segment,)),
        source_text=None,
        engine={},
    )
    window = show_window(path)
    qtbot.waitUntil(lambda: window.page.playback.can_play)
    # Five words rewritten at once share their span by length: some are far off until they are aligned.
    start, end = (sum(len(w.text) + 1 for w in own[:at]) for at in (4, 9))
    window.page.editor.place_caret("s", end - 1, start)
    type_text(window.page.editor, "x")
    press_keys(window.page.editor, "Backspace")
    type_text(window.page.editor, " ".join(w.text for w in own[4:9]))
    assert {word.state for word in words(window, 0)[4:9]} == {WordState.EDITED}
    qtbot.waitUntil(lambda: words(window, 0)[4].verdict is Verdict.BORNE_OUT, timeout=60_000)
    starts = zip(words(window, 0)[4:9], own[4:9], strict=True)
    assert all(abs((got.start_ms or 0) - (true.start_ms or 0)) <= 100 for got, true in starts)
