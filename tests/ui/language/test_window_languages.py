"""A window in another language: whatever can be seen in it, or in its dialogs, is in that language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from editor.formats.native.project_format import login_name
from editor.ui.language.translators import TRANSLATED_LANGUAGES, Language, install_language
from editor.ui.shell.main_window import MainWindow
from editor.ui.speakers.speaker_popup import SpeakerPopup
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.language.window_walk import visible_texts

PATIENCE_MS = 30_000
# The same in English and in the other language.
NAMES = {"Earproof", "English", "Deutsch", "Español", "sin", "revisar", "Français", "non", "relu"}
NAMES |= {"한국어", "검수"}
ALIKE = {
    Language.GERMAN: {
        "Name",
        "Segment",
        "Format",
        "Version",
        "Revision",
        "Pause",
        "Export",
        "Text",
        "Video",
        "Proxy",
    },
    Language.FRENCH: {
        "Action",
        "Archives",
        "Audio",
        "Format",
        "Note",
        "Notes",
        "Pause",
        "Segment",
        "Segments",
    }
    | {"Time", "code", "Version", "Volume", "Proxy"},
    Language.SPANISH: {"Audio", "Proxy", "fps", "drop", "frame"},
    Language.KOREAN: {"Praat", "TextGrid", "JSON"},
}
# What stands in the transcript of the tests, not in the program.
CONTENT = re.compile(
    "Sam Altman|Lee|Kim|talk|zweites|and so did my parents|CHECH|by hand|"
    r"nothing like it is heard|sounds like “chat”|[„“«]\u00a0?and\u00a0?[“”»]|^\d+ MB$"
)
# These leave the window, or are heard for some seconds.
LEFT_OUT = re.compile(r"file\.(quit|close|new_window)|help\.version|play\.")
FOREIGN_KEYS = {
    Language.GERMAN: r"\b(Ctrl|Shift)\b",
    Language.FRENCH: r"\b(Shift|Del|Esc|Return|Strg)\b",
    Language.SPANISH: r"\b(Shift|Del|Return|Strg|Maj)\b",
    Language.KOREAN: r"\b(Strg|Maj|Umschalt)\b",
}
ENGLISH = re.compile(
    r"\b(the|of|to|and|this|that|with|from|for|no|not|is|are|has|be|by|word|words|speaker|speech|recording)\b"
)
ALSO_ENGLISH = {Language.SPANISH: {"no"}}
"""English words that are words of the other language, too."""


def seen(qtbot: QtBot, window: MainWindow, prompts: ScriptedPrompts, path: Path) -> dict[str, str]:
    """Return every text of a window: empty, with a project, with its menus, and of each dialog it opens."""
    found = visible_texts(window)

    def look(dialog: QDialog) -> bool:
        found.update(visible_texts(dialog))
        for button in dialog.findChildren(QPushButton):
            if button.isDefault() and button.isEnabled():
                button.click()  # with nothing filled in: what is missing is told
                break
        found.update(visible_texts(dialog))
        dialog.done(0)
        return False

    prompts.on_dialog = look
    prompts.line = "Kim"
    window.open_path(path)
    qtbot.waitUntil(lambda: window.has_project and not window.opening.busy, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.page.playback.can_play, timeout=PATIENCE_MS)
    for action in window.actions_.table:
        if LEFT_OUT.match(action.id):
            continue
        window.actions_.refresh()
        window.actions_[action.id].trigger()
        found.update(visible_texts(window))
        found[window.status.currentMessage()] = action.id
        found.update(dict.fromkeys(window.notices.texts, action.id))
    for menu in window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
    window.page.editor.menu_requested.emit(QPoint(0, 0))
    window.speakers.show_for_row(0, QPoint(0, 0))
    found.update(visible_texts(window))
    for part in (*window.page.findChildren(QMenu), *window.page.findChildren(SpeakerPopup)):
        part.close()
    for row, segment in enumerate(window.page.editor.transcript.segments):
        for at in range(len(segment.words)):
            found[window.page.editor.word_tooltip(row, at)] = "tip of a word"
    for passage in window.page.editor.missing_speech.passages:
        found[window.page.editor.missing_speech.tooltip(passage)] = "tip of a band"
    found.update(dict.fromkeys(prompts.asked, "a question"))
    return found


def words_of(text: str) -> set[str]:
    """Return the words of a text that belong to a language: no names, numbers, keys, paths."""
    text = CONTENT.sub(
        "",
        re.sub(r"\S*[/\\]\S*|\t.*|(?:Ctrl|Shift|Alt)\+\S+|\(.*?\+.*?\)|\*?\.\w+", "", text.replace("&", "")),
    )
    return {word for word in re.findall(r"[^\W\d_]{2,}", text) if not re.fullmatch(r"F\d*|ms|pt|UTF", word)}


@pytest.mark.parametrize("language", ALIKE)
def test_nothing_that_can_be_seen_in_a_translated_window_is_english(
    qtbot: QtBot,
    qapp: QApplication,
    show_window: ShowWindow,
    prompts: ScriptedPrompts,
    project_file: Path,
    tmp_path: Path,
    language: Language,
) -> None:
    english = seen(qtbot, show_window(), prompts, project_file)
    assert len(english) > 250
    prompts.asked.clear()
    again = tmp_path / "zweites.earproof"
    again.write_bytes(project_file.read_bytes())
    install_language(qapp, language)
    try:
        found = seen(qtbot, show_window(), prompts, again)
    finally:
        install_language(qapp, Language.ENGLISH)
    names = {*QFontDatabase.families(), login_name()}  # who wrote the note that was just made
    both = found.keys() & english.keys() - names
    same = {text: found[text] for text in both if words_of(text) - ALIKE[language] - NAMES}
    assert same == {}
    own = ALSO_ENGLISH.get(language, set())
    mixed = {text: place for text, place in found.items() if ENGLISH.search(" ".join(words_of(text) - own))}
    assert mixed == {}
    assert [text for text in found if re.search(FOREIGN_KEYS[language], text)] == []


def test_letters_under_a_line_are_used_once_in_a_menu(
    qapp: QApplication, show_window: ShowWindow, project_file: Path
) -> None:
    for language in TRANSLATED_LANGUAGES:
        install_language(qapp, language)
        try:
            window = show_window(project_file)
            titles = [action.text() for action in window.menuBar().actions()]
            menus = [menu.actions() for menu in window.menuBar().findChildren(QMenu)]
        finally:
            install_language(qapp, Language.ENGLISH)
        assert all(re.search("&[^&]", title) for title in titles)
        for texts in (titles, *([action.text() for action in menu] for menu in menus)):
            letters = [letter.lower() for text in texts for letter in re.findall("&([^&])", text)]
            assert sorted(letters) == sorted(set(letters)), texts
