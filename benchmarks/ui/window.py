"""The transcript on screen at ten hours: show it, type, highlight the word being spoken, resize."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator

from benchmarks.support.figure import Figure, median_ms
from benchmarks.support.long_transcript import long_transcript


def figures() -> Iterator[Figure]:
    """Measure an editor on 10,000 segments and 100,000 words, drawn offscreen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import shiboken6
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from editor.document.document import Document
    from editor.ui.look.theme import LIGHT
    from editor.ui.text.editor import TranscriptEditor

    app = QApplication([])
    document = Document(long_transcript())
    editor = TranscriptEditor(LIGHT)
    editor.resize(1000, 700)

    def show() -> None:
        editor.bind(document)
        editor.show()
        app.processEvents()

    yield Figure("show a document", median_ms(show, times=1), "ms", 1000)
    editor.go_to_word(5000, 3)
    app.processEvents()

    def type_letter() -> None:
        QTest.keyClick(editor, Qt.Key.Key_X)
        app.processEvents()

    yield Figure("type a letter and draw it", median_ms(type_letter, times=20), "ms", 50)
    places = itertools.cycle((5000, index) for index in range(8))

    def light() -> None:
        editor.set_spoken(next(places))
        app.processEvents()

    yield Figure("highlight the next word", median_ms(light, times=40), "ms", 33)
    widths = itertools.cycle((900, 1100))

    def resize() -> None:
        editor.resize(next(widths), 700)
        app.processEvents()

    yield Figure("resize", median_ms(resize), "ms", 100)
    editor.unbind()
    # Widgets have to go before the application does.
    shiboken6.delete(editor)
