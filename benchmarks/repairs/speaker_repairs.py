"""Repairs of who speaks: each as a practised person does it, and seen to be right."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from .hand import Steps, Until
from .opened_window import OpenedWindow

UNKNOWN = "Unknown"
_NAMES = ("Greg", "Anna")
_LEAST_ROWS = 4


def name_turn(at: OpenedWindow) -> Steps:
    """Set the right speaker of one paragraph."""
    rows = _long_turn(at)
    yield from at.opened("plain.earproof", rows[0])
    before, other = _all_speakers(at), _other(at)
    yield at.hand.click(at.editor.viewport(), at.spot(rows[0]))
    if not at.is_now:  # a digit named one segment, or those that were selected
        yield from _select_to(at, rows[-1])
    yield at.hand.keys(f"Alt+{at.digit(other)}")
    yield Until(lambda: all(at.speaker(row) == other for row in rows), "the name")
    now = _all_speakers(at)
    others = [row for row, who in enumerate(before) if row not in rows and now[row] != who]
    at.require(not others and len(now) == len(before), f"the others stay, but for {others}")


def split_turn(at: OpenedWindow) -> Steps:
    """Split a paragraph where another speaker begins, in the middle of a segment, and name the rest."""
    rows = _long_turn(at)
    row = rows[1]
    yield from at.opened("plain.earproof", row)
    words, other, count = at.segments[row].text.split(), _other(at), len(at.segments)
    kept = words[: len(words) // 2]
    offset = len(" ".join(kept)) + 1
    yield at.hand.click(at.editor.viewport(), at.spot(row, offset))
    while (aside := at.editor.textCursor().positionInBlock() - offset) != 0:
        yield at.hand.press(Qt.Key.Key_Left if aside > 0 else Qt.Key.Key_Right)
    yield at.hand.keys("Ctrl+Shift+Return" if at.is_now else "Return")
    yield Until(lambda: len(at.segments) == count + 1, "the second half")
    last = rows[-1] + 1
    if not at.is_now:
        yield from _select_to(at, last)
    yield at.hand.keys(f"Alt+{at.digit(other)}")
    yield Until(lambda: all(at.speaker(one) == other for one in range(row + 1, last + 1)), "the name")
    at.require(at.segments[row].text.split() == kept, "it is split there")
    at.require(all(at.speaker(one) == UNKNOWN for one in range(rows[0], row + 1)), "the first half stays")


def name_unknown_turns(at: OpenedWindow) -> Steps:
    """Name every turn of nobody known, of two people in turn; each new name is typed once."""
    yield from at.opened("plain.earproof", 0)
    unknown = [rows for rows in at.turns if at.speaker(rows[0]) == UNKNOWN]
    wanted = {row: _NAMES[at_turn % 2] for at_turn, rows in enumerate(unknown) for row in rows}
    known: set[str] = set()
    count = len(at.segments)
    for number, rows in enumerate(unknown):
        name = wanted[rows[0]]
        if at.is_now:
            yield from _go_to_unknown(at, rows[0], is_first=number == 0)
        else:
            yield from _select(at, rows)
        if name in known:
            yield at.hand.keys(f"Alt+{at.digit(name)}")
        else:
            yield from (_type_name(at, name) if at.is_now else _type_name_in_menu(at, name))
            known.add(name)
        yield Until(lambda rows=rows, name=name: _is_named(at, rows, name), "the name")  # type: ignore[misc]
    at.require(all(at.speaker(row) == who for row, who in wanted.items()), "all as they should be")
    at.require(len(at.segments) == count, "no segment was split")


def _go_to_unknown(at: OpenedWindow, row: int, *, is_first: bool) -> Steps:
    if not (is_first and at.caret_row == row):
        yield at.hand.keys("Alt+U", thinks=is_first)
        yield Until(lambda: at.caret_row == row, "the next turn")


def _select(at: OpenedWindow, rows: list[int]) -> Steps:
    """Select the segments of a turn by the mouse: at its first, with Shift at its last."""
    at.scroll_to(rows[0])
    yield at.hand.click(at.editor.viewport(), at.spot(rows[0]), thinks=False)
    if len(rows) > 1:
        yield from _select_to(at, rows[-1])


def _select_to(at: OpenedWindow, row: int) -> Steps:
    """Select to the end of a segment, by Shift and a click: with a part of it, only that would be named."""
    end = len(at.segments[row].text)
    at.scroll_to(row, end)
    yield at.hand.click(at.editor.viewport(), at.spot(row, end), shift=True, thinks=False)


def _type_name(at: OpenedWindow, name: str) -> Steps:
    yield at.hand.keys("Alt+N")
    yield Until(lambda: QApplication.activePopupWidget() is not None, "the field for names")
    yield at.hand.type(name)
    yield at.hand.press(Qt.Key.Key_Return)


def _type_name_in_menu(at: OpenedWindow, name: str) -> Steps:
    """Take "New speaker…" of the menu, and answer; Qt's own dialog is answered for, its keys are counted."""
    bar = at.window.menuBar()
    title = next(action for action in bar.actions() if action.text().replace("&", "") == "Speaker")
    yield at.hand.click(bar, bar.actionGeometry(title).center())
    yield Until(lambda: QApplication.activePopupWidget() is not None, "the menu")
    menu: Any = QApplication.activePopupWidget()
    entry = next(action for action in menu.actions() if action.text().startswith("New speaker"))
    at.hand.count_pointing()
    at.hand.type(name)  # counted; the text is given below
    at.hand.press(Qt.Key.Key_Return)
    type(at.window.ask).text = lambda *_asked, **_more: name
    yield lambda: (menu.close(), entry.trigger())


def _is_named(at: OpenedWindow, rows: list[int], name: str) -> bool:
    return all(at.speaker(row) == name for row in rows)


def _long_turn(at: OpenedWindow) -> list[int]:
    """Return the rows of the first turn of nobody known that has some segments."""
    import json

    speakers = json.loads((at.material / "speakers.json").read_text("utf-8"))
    return next(rows for rows in at.turns if len(rows) >= _LEAST_ROWS and speakers[rows[0]] == UNKNOWN)


def _other(at: OpenedWindow) -> str:
    return next(str(one.name) for one in at.editor.transcript.speakers if one.name != UNKNOWN)


def _all_speakers(at: OpenedWindow) -> list[str | None]:
    return [at.speaker(row) for row in range(len(at.segments))]
