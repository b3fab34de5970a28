"""Exporting, going back, going on the next day: each as a practised person does it, and seen to be right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from .hand import Steps, Until
from .opened_window import OpenedWindow

_WRONG, _RIGHT = "Wrongly", "Rightly"
_TIMED_S = 8.0
_START_S = 1.0
_COMES_S = 2.0


def export_srt(at: OpenedWindow) -> Steps:
    """Export as SRT beside the project."""
    yield from at.opened("plain.earproof", 0)
    out = at.folder / "plain.srt"
    yield at.hand.keys("Ctrl+E")
    yield Until(lambda: at.dialog is not None, "the dialog")
    if "srt" not in at.dialog.format.currentText().lower():
        yield at.hand.type("Sub")
    at.require("srt" in at.dialog.format.currentText().lower(), "SRT is chosen")
    yield at.hand.press(Qt.Key.Key_Return, thinks=True)
    yield Until(
        lambda: out.exists() and out.read_text("utf-8").count("-->") >= len(at.segments) // 2, "the file"
    )


def restore_passage(at: OpenedWindow) -> Steps:
    """Go back to the earlier version of one passage, and go on where one was."""
    wrong, right = len(at.turns) // 2, len(at.turns)
    yield from at.opened("plain.earproof", right)
    for row, word in ((wrong, _WRONG), (right, _RIGHT)):
        _write_before(at, row, word)
    yield at.pause(_TIMED_S)  # the machine times both words: that is a change, too
    panel, view = at.window.history.panel, at.window.history.view
    yield at.hand.keys("Ctrl+Shift+H")
    yield Until(lambda: panel.tree.topLevelItemCount() == 2, "the history")
    if not panel.tree.selectedItems():
        newest = panel.tree.visualItemRect(panel.tree.topLevelItem(0))
        yield at.hand.click(panel.tree.viewport(), newest.center())
    yield Until(lambda: len(panel.tree.selectedItems()) == 1, "the newest entry")
    yield at.hand.press(Qt.Key.Key_Return, thinks=True)
    yield Until(view.isVisible, "the comparison")
    while not _is_at(view, _WRONG):
        yield at.hand.keys("F8" if at.is_now else "Ctrl+Down")
    yield at.hand.click(at.button(view, "Restore this"))
    yield Until(lambda: _WRONG not in at.segments[wrong].text, "the earlier version")
    yield at.hand.press(Qt.Key.Key_Escape, thinks=True)
    yield Until(lambda: at.editor.isVisible() and not view.isVisible(), "the text")
    at.require(at.segments[right].text.startswith(_RIGHT), "the other passage stays")
    if at.caret_row != right:
        yield from _go_to_time(at, at.segments[right].start_ms)
    yield Until(lambda: abs(at.caret_row - right) <= 1, "where one was")


def go_on_next_day(at: OpenedWindow) -> Steps:
    """Come back with the program started anew, and go on where one was."""
    row = len(at.turns) + 1
    yield from at.opened("plain.earproof", row)
    start_ms = at.segments[row].start_ms
    at.window.close()
    yield at.pause(_START_S)
    at.renew()
    yield at.pause(_START_S)
    yield at.hand.click(at.window.start.recent_rows[0])
    yield Until(lambda: at.is_ready, "the project")
    comes = at.pause(_COMES_S)
    yield Until(lambda: at.caret_row == row or comes.is_so(), "the place by itself", is_counted=False)
    if at.caret_row != row:
        yield from _go_to_time(at, start_ms)
        yield Until(lambda: abs(at.caret_row - row) <= 1, "the place")
    at.require(at.is_seen(at.caret_row), "the place is in sight")


def _go_to_time(at: OpenedWindow, time_ms: int) -> Steps:
    """Go where one was by the time that one remembers, to the second."""
    yield at.hand.keys("Ctrl+G")
    yield Until(lambda: QApplication.activeModalWidget() is not None, "the field for times")
    seconds = (time_ms + 900) // 1000
    yield at.hand.type(f"{seconds // 60}:{seconds % 60:02d}")
    yield at.hand.press(Qt.Key.Key_Return)


def _write_before(at: OpenedWindow, row: int, word: str) -> None:
    """Write a word before a segment, as somebody did earlier."""
    from editor.document import edits

    document, segment = at.editor.binding.document, at.segments[row]
    document.apply(edits.set_text(at.editor.transcript, segment.id, f"{word} {segment.text}"))
    document.end_typing()


def _is_at(view: object, word: str) -> bool:
    """Whether the change gone to is one of a segment with this word."""
    text, rows = view.text, view.comparison.rows  # type: ignore[attr-defined]
    chosen = text.selected_changes if hasattr(text, "current_change") else rows[max(0, text.current) :][:1]
    return any(word in segment.text for row in chosen for segment in row.new)
