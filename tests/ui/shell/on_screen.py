"""`python -m tests.ui.shell.on_screen PROJECT`: a person's first minute, on whatever screen there is.

Prints what the window said and did as JSON; run by the smoke test in a process of its own, since a platform
of Qt is chosen once for a process.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from editor.services.settings import Settings
from editor.ui.look.prompts import Prompts
from editor.ui.look.theme import ColourScheme, ThemeManager
from editor.ui.shell.application import make_application, wait_until
from editor.ui.shell.main_window import MainWindow
from tests.ui.drivers import click, press_keys, type_text

WAIT_S = 20.0


class OneName(Prompts):
    """Gives the version its name."""

    def text(self, parent: QWidget, title: str, label: str, *, value: str = "") -> str | None:
        return "After listening"


def first_minute(window: MainWindow, project: Path) -> dict[str, object]:
    """Open a project, click a word, type, undo, name a version; return what was seen."""
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.open_path(project)
    playback, editor = window.page.playback, window.page.editor
    opened = wait_until(lambda: playback.duration_ms > 0, timeout_s=WAIT_S)
    window.activateWindow()
    active = QTest.qWaitForWindowActive(window, 5000)
    before = editor.line(0)
    click(editor.viewport(), editor.word_rects(0, 1)[0].center().toPoint())
    heard = wait_until(lambda: editor.spoken == (0, 1), timeout_s=WAIT_S)
    caret = editor.caret_word()
    type_text(editor, "zz")
    typed = editor.line(0)
    press_keys(window, "Ctrl+Z")
    undone = editor.line(0)
    press_keys(window, "Ctrl+Alt+S")
    versions = [version.name for version in window.page.project.store.versions] if window.page.project else []
    platform = QApplication.platformName()
    return {
        "platform": platform,
        "opened": opened,
        "active": active,
        "before": before,
        "heard": heard,
        "caret": caret,
        "typed": typed,
        "undone": undone,
        "versions": versions,
        "closed": window.close(),
    }


def main() -> int:
    """Open the project named on the command line; print what was seen."""
    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.json")
        window = MainWindow(settings, ThemeManager(app, ColourScheme.LIGHT), prompts=OneName())
        sys.stdout.write(json.dumps(first_minute(window, Path(sys.argv[1]))) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
