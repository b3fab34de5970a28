"""The window by keyboard and by ear: names, roles, focus, and what is read aloud."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.look.theme import ColourScheme, ThemeManager
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import press, press_keys

"""A screen of 1366 x 768 at 200 %."""
NAMELESS = QAccessible.Role.NoRole


@pytest.fixture
def window(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> MainWindow:
    """The small transcript, its recording open, all panels shown."""
    shown = show_window(project_file)
    qtbot.waitUntil(lambda: shown.page.playback.can_play)
    shown.actions_["view.history"].trigger()
    shown.actions_["edit.replace"].trigger()
    return shown


@pytest.fixture
def heard(window: MainWindow) -> list[str]:
    """What is read aloud, from now on."""
    found: list[str] = []
    window.announcer.announced.connect(found.append)
    window.page.find_bar.put_away()
    QApplication.processEvents()
    found.clear()
    return found


def focusable(root: QWidget) -> list[QWidget]:
    """Return what the keyboard can be in."""
    widgets = (root, *root.findChildren(QWidget))
    no_focus = Qt.FocusPolicy.NoFocus
    return [w for w in widgets if w.isVisible() and w.isEnabled() and w.focusPolicy() != no_focus]


def each_dialog(window: MainWindow, prompts: ScriptedPrompts, look: Callable[[QDialog], None]) -> int:
    """Open every dialog that an action opens, and look at it; return how many there are."""
    seen = []

    def on_dialog(dialog: QDialog) -> bool:
        seen.append(type(dialog))
        look(dialog)
        dialog.done(0)
        return False

    prompts.on_dialog = on_dialog
    for action in window.actions_.table:
        opens = action.text.endswith("…") or action.id.startswith("help.")
        if opens and not action.id.startswith(("play.", "file.new_window")):
            window.actions_.refresh()
            window.actions_[action.id].trigger()
    return len(set(seen))


def nameless(root: QWidget) -> list[str]:
    """Return what of a window a screen reader could not name, or not say what it is."""
    found = []
    for widget in focusable(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
        texts = [interface.text(kind) for kind in kinds]
        # On Linux a combo box is called by its choice; what it is for is told by its label or description.
        labels = [label for label in root.findChildren(QLabel) if label.buddy() is widget]
        is_named = texts[0] or labels
        if interface.role() is QAccessible.Role.ComboBox:
            is_named = labels or texts[1]
        if not is_named or interface.role() in (NAMELESS, QAccessible.Role.Client):
            found.append(f"{type(widget).__name__} {widget.objectName()} {texts} {interface.role().name}")
    return found


# A field for keys takes them by the line in it, which has a name and a role of its own.
def test_everything_that_takes_keys_has_a_name_and_a_role(
    window: MainWindow, prompts: ScriptedPrompts
) -> None:
    found = {type(window).__name__: nameless(window)}
    window.close_project()
    found["StartPage"] = nameless(window)
    assert {place: names for place, names in found.items() if names} == {}


def test_everything_in_dialogs_has_a_name_and_a_role(window: MainWindow, prompts: ScriptedPrompts) -> None:
    found: list[str] = []

    def look(dialog: QDialog) -> None:
        found.extend(f"{type(dialog).__name__}: {what}" for what in nameless(dialog))

    assert each_dialog(window, prompts, look) >= 7
    assert [what for what in found if "QKeySequenceEdit" not in what] == []


def around(root: QWidget) -> list[QWidget]:
    """Go on by Tab from the first widget until it comes round; return where it went."""
    first = QApplication.focusWidget()
    assert first is not None
    went = [first]
    for _ in range(200):
        press(went[-1], Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now is first:
            return went
        went.append(now)
    raise AssertionError(f"Tab never came round: {[type(w).__name__ for w in went[:30]]}")


def test_tab_reaches_everything_and_comes_round(window: MainWindow) -> None:
    window.page.editor.setFocus()
    went = around(window)
    missed = [w for w in focusable(window) if w not in went and w.focusProxy() is None]
    assert [f"{type(w).__name__} {w.accessibleName() or w.objectName()}" for w in missed] == []


def test_tab_comes_round_in_every_dialog(window: MainWindow, prompts: ScriptedPrompts) -> None:
    stuck: list[str] = []

    def look(dialog: QDialog) -> None:
        dialog.activateWindow()
        QApplication.processEvents()
        tabbed = [w for w in focusable(dialog) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        tabbed[0].setFocus()
        went = around(dialog)
        # A field for keys is a widget around the line that takes them.
        missed = [
            w for w in tabbed if not any(w is v or w.isAncestorOf(v) or v.isAncestorOf(w) for v in went)
        ]
        stuck.extend(f"{type(dialog).__name__}: {w.accessibleName()}" for w in missed)

    each_dialog(window, prompts, look)
    assert stuck == []


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize("scheme", [ColourScheme.LIGHT, ColourScheme.DARK])
def test_the_focus_can_be_seen_in_both_themes(
    window: MainWindow, themes: ThemeManager, scheme: ColourScheme, prompts: ScriptedPrompts
) -> None:
    themes.choose(scheme)
    unseen: list[str] = []
    looked: list[bool] = []

    def look(root: QWidget) -> None:
        root.activateWindow()
        QApplication.processEvents()
        for widget in focusable(root):
            elsewhere = next(other for other in focusable(root) if other is not widget)
            elsewhere.setFocus()
            QApplication.processEvents()
            without = picture(widget)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            looked.append(widget.hasFocus() or widget.focusProxy() is not None)
            if widget.hasFocus() and picture(widget) == without:
                unseen.append(f"{type(root).__name__}: {type(widget).__name__} {widget.accessibleName()}")

    look(window)
    each_dialog(window, prompts, lambda dialog: look(dialog) if len(focusable(dialog)) > 1 else None)
    assert unseen == []
    assert len(looked) > 70
    assert all(looked)


# -- what is read aloud -----------------------------------------------------------------------------


def to_word(window: MainWindow, row: int, index: int) -> None:
    window.page.editor.go_to_word(row, index)
    QApplication.processEvents()


def test_another_segment_is_told_with_speaker_and_time(window: MainWindow, heard: list[str]) -> None:
    to_word(window, 2, 1)
    assert heard == ["Lee, turn 2, segment 3, 0:08"]
    to_word(window, 2, 2)
    assert heard == ["Lee, turn 2, segment 3, 0:08"]


def test_a_doubtful_word_is_told_as_the_caret_comes_to_it(window: MainWindow, heard: list[str]) -> None:
    to_word(window, 1, 0)
    assert heard == ["Segment 2, Sam Altman, 0:03", "recognized as “chat”"]
    to_word(window, 1, 1)
    to_word(window, 1, 5)
    assert heard[2:] == ["not recognized"]


def test_a_step_to_the_next_doubt_tells_it_once(window: MainWindow, heard: list[str]) -> None:
    press_keys(window, "F8")
    QApplication.processEvents()
    assert [text for text in heard if "chat" in text] == [heard[0]]
    assert heard[0].startswith("Place 1 of 3. Recognized differently: “chat” – sounds like “chat”")
    assert heard[1:] == ["Segment 2, Sam Altman, 0:03"]


def test_speech_without_text_is_told_once(window: MainWindow, heard: list[str]) -> None:
    press_keys(window, "F7")
    QApplication.processEvents()
    assert len(heard) == 1
    assert heard[0] == "Place 3 of 3. Missing speech at 0:10: “and so did my parents”"


def test_entering_the_text_describes_where_the_caret_is(window: MainWindow, heard: list[str]) -> None:
    to_word(window, 1, 5)
    window.review.panel.list.setFocus()
    window.page.editor.setFocus()
    interface = QAccessible.queryAccessibleInterface(window.page.editor)
    assert interface.role() is QAccessible.Role.EditableText
    assert interface.text(QAccessible.Text.Description) == "Segment 2, Sam Altman, 0:03; not recognized"
    gutter = QAccessible.queryAccessibleInterface(window.page.editor.gutter)
    assert gutter.text(QAccessible.Text.Description) == "Segment 2, Sam Altman, 0:03"


def test_typing_is_left_to_the_text_itself(window: MainWindow, heard: list[str]) -> None:
    to_word(window, 0, 1)
    heard.clear()
    window.page.editor.moveCursor(QTextCursor.MoveOperation.EndOfWord)
    for _ in range(3):
        press(window.page.editor, Qt.Key.Key_X)
    QApplication.processEvents()
    assert heard == []


def test_notices_and_messages_reach_the_screen_reader(
    window: MainWindow, heard: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    def take(event: QAccessibleAnnouncementEvent) -> None:
        sent.append((event.message(), event.politeness()))

    monkeypatch.setattr("editor.ui.look.accessibility.QAccessible.updateAccessibility", take)
    monkeypatch.setattr("editor.ui.look.accessibility.QAccessible.isActive", lambda: True)
    window.notices.notify("The file is gone.")
    window.status.say("Kept")
    polite, urgent = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive
    assert sent == [("The file is gone.", urgent), ("Kept", polite)]


def test_a_count_of_places_found_is_read_as_one_types(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "editor.ui.look.accessibility.announce", lambda _widget, text, **_how: said.append(text)
    )
    window.page.find_bar.find_field.setFocus()
    window.page.find_bar.find_field.setText("we")
    qtbot.waitUntil(lambda: any(text.endswith(("of 3", "3 found")) for text in said))
    window.page.find_bar.find_field.setText("weather")
    qtbot.waitUntil(lambda: said[-1] == "Not found")
