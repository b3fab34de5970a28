"""Repairs of words, and of what is missing: each as a practised person does it, and seen to be right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from .hand import Steps, Until
from .opened_window import OpenedWindow

WRONG_NAME = "Altmen"
RIGHT_NAME = "Altman"
FORTY = 40
_WRITTEN = "around"
_MOVED_MS = 70
_LEAST_MS = 200
_NEAR_MS = 40


def take_proposal(at: OpenedWindow) -> Steps:
    """Correct one misrecognized word at a doubtful place: by what the machine proposes."""
    yield from at.opened("plain.earproof", 0)
    row, index = at.first_differing()
    before, proposed = at.segments[row].text, at.segments[row].words[index].heard
    yield at.hand.keys("Ctrl+F8")
    yield Until(lambda: at.caret_row == row, "the place")
    yield at.hand.keys("Ctrl+Return")
    yield Until(lambda: at.segments[row].text != before, "the correction")
    at.require(proposed.strip(".,") in at.segments[row].text, "what is proposed stands there")


def type_word(at: OpenedWindow) -> Steps:
    """Correct one misrecognized word at a doubtful place: by typing."""
    yield from at.opened("plain.earproof", 0)
    row, index = at.first_differing()
    count = len(at.segments[row].words)
    yield at.hand.keys("Ctrl+F8")
    yield Until(lambda: at.caret_row == row, "the place")
    if not at.editor.textCursor().hasSelection():
        yield at.hand.keys("Ctrl+Shift+Right", thinks=False)
    yield at.hand.type(_WRITTEN)
    yield Until(lambda: at.segments[row].words[index].text == _WRITTEN, "the word")
    at.require(len(at.segments[row].words) == count, "only that word is another")


def fix_alike(at: OpenedWindow) -> Steps:
    """Correct a name that was misrecognized 40 times: once, then all alike, where that is offered."""
    if not at.is_now:
        yield from replace_all(at)
        return
    yield from at.opened("names.earproof", 0)
    had = at.word_count(RIGHT_NAME)
    at.require(at.word_count(WRONG_NAME) == FORTY, "forty to begin with")
    while WRONG_NAME not in at.editor.textCursor().selectedText():
        before = at.editor.textCursor().position()
        yield at.hand.keys("Ctrl+F8")
        yield Until(lambda before=before: at.editor.textCursor().position() != before, "a place")  # type: ignore[misc]
    yield at.hand.keys("Ctrl+Return")
    yield Until(at.window.actions_["edit.fix_alike"].isEnabled, "places alike")
    yield at.hand.keys("Ctrl+Shift+A")
    yield Until(lambda: at.dialog is not None, "their list")
    yield at.hand.press(Qt.Key.Key_Return, thinks=True)
    yield Until(lambda: at.word_count(WRONG_NAME) == 0, "all of them")
    at.require(at.word_count(RIGHT_NAME) == had + FORTY, "the name stands there forty times")


def replace_all(at: OpenedWindow) -> Steps:
    """Correct a name that was misrecognized 40 times: by replacing everywhere."""
    yield from at.opened("names.earproof", 0)
    had = at.word_count(RIGHT_NAME)
    yield at.hand.keys("Ctrl+H")
    yield at.hand.type(WRONG_NAME)
    yield at.hand.press(Qt.Key.Key_Tab)
    yield at.hand.type(RIGHT_NAME)
    yield at.hand.click(at.window.page.find_bar.replace_all_button)
    yield Until(lambda: at.word_count(WRONG_NAME) == 0, "all of them")
    at.require(at.word_count(RIGHT_NAME) == had + FORTY, "the name stands there forty times")


def insert_missing(at: OpenedWindow) -> Steps:
    """Insert a passage that the text lacks."""
    yield from at.opened("plain.earproof", 0)
    passages, words = at.editor.transcript.untexted, at.word_count()
    yield at.hand.keys("F7")
    yield at.hand.keys("Ctrl+Return")
    yield Until(lambda: len(at.editor.transcript.untexted) < len(passages), "the passage")
    left = {passage.id for passage in at.editor.transcript.untexted}
    (gone,) = [passage for passage in passages if passage.id not in left]
    near = [s.text for s in at.segments if s.end_ms > gone.start_ms and s.start_ms < gone.end_ms]
    at.require(gone.heard.lower().strip(".") in " ".join(near).lower(), "its text stands there")
    at.require(at.word_count() > words, "there are more words")


def move_border(at: OpenedWindow) -> Steps:
    """Move the wrong border of a word, in the waveform."""
    row = len(at.turns) // 2
    yield from at.opened("plain.earproof", row)
    words = at.segments[row].words
    lasting = [w.start_ms is not None and w.end_ms - w.start_ms >= _LEAST_MS for w in words]
    index = next(i for i in range(1, len(words) - 1) if lasting[i] and lasting[i + 1])
    end_ms = words[index].end_ms
    yield at.hand.click(at.editor.viewport(), at.spot(row, len(" ".join(w.text for w in words[:index])) + 2))
    page = at.window.page
    yield Until(
        lambda: bool(page.waveform.model.view.shows(end_ms)) and not page.playback.playing, "the waveform"
    )
    view, low = page.waveform.model.view, page.waveform.strip.height() - 12
    start, end = (QPoint(round(view.x_of(time_ms)), low) for time_ms in (end_ms, end_ms - _MOVED_MS))
    yield at.hand.drag(page.waveform.strip, start, end)
    yield Until(lambda: at.segments[row].words[index].end_ms != end_ms, "the border")
    moved_ms = end_ms - at.segments[row].words[index].end_ms
    at.require(abs(moved_ms - _MOVED_MS) <= _NEAR_MS, f"the border moved by {moved_ms} ms")
