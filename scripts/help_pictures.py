"""Retakes the pictures of the help: `.venv/bin/python scripts/help_pictures.py [LANGUAGE...]`.

Without languages (such as `de fr`), those of every language are retaken.
The sample is aligned, opened without a screen, and drawn into `resources/help/images`.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
SCREEN = Path(tempfile.gettempdir()) / f"earproof-screen-{os.getpid()}.json"
SCREEN.write_text(
    json.dumps({"screens": [{"name": "pictures", "x": 0, "y": 0, "width": 3200, "height": 2400}]}), "utf-8"
)
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREEN}"
os.environ["QT_SCALE_FACTOR"] = "2"  # as `PICTURE_SCALE` in editor/ui/guidance/help_browser.py

import numpy as np  # noqa: E402
from PySide6.QtCore import QRect, QSize, Qt  # noqa: E402  # the platform has to be known before
from PySide6.QtGui import QImage, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget  # noqa: E402

from editor.cli import main as command_line  # noqa: E402
from editor.services.settings import Settings  # noqa: E402
from editor.ui.language.translators import TRANSLATED_LANGUAGES, Language, install_language  # noqa: E402
from editor.ui.look.prompts import Prompts  # noqa: E402
from editor.ui.look.theme import ColourScheme, ThemeManager  # noqa: E402
from editor.ui.shell.application import make_application, wait_until  # noqa: E402
from editor.ui.shell.main_window import MainWindow  # noqa: E402

WINDOW = QSize(960, 640)
SETTLE_S = 1.0
FOLDER = "Interviews"
MOST_COLOURS = 256


class DialogPictures(Prompts):
    """Draws each dialog instead of answering it, without showing this computer's folders."""

    def __init__(self, draw: Callable[[QWidget], None], folder: Path) -> None:
        super().__init__()
        self._draw = draw
        self._parent = f"{folder.parent}/"

    def run(self, dialog: QDialog) -> bool:
        """Draw the dialog, and cancel it."""
        dialog.show()
        settle()
        for field in dialog.findChildren(QLineEdit):
            field.setText(field.text().replace(self._parent, ""))
        settle()
        for label in dialog.findChildren(QLabel):
            label.setText(label.text().replace(self._parent, ""))
        self._draw(dialog)
        dialog.reject()
        return False


def settle() -> None:
    """Wait until everything is drawn that is drawn when the event loop is idle."""
    wait_until(lambda: False, timeout_s=SETTLE_S)


def save(picture: QPixmap, path: Path) -> None:
    """Write a picture with a palette of its most frequent colours: the window has few."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32)
    colours, counts = np.unique(pixels, return_counts=True)
    most = colours[np.argsort(-counts)][:MOST_COLOURS]
    table = [int(colour) for colour in most]
    small = image.convertToFormat(
        QImage.Format.Format_Indexed8,
        table,
        Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither,
    )
    small.save(str(path), quality=0)  # of a PNG: packed as well as can be


def take_pictures(project: Path, language: Language, app: QApplication, folder: Path) -> None:
    """Draw the window on the sample, in one language."""
    install_language(app, language)
    folder.mkdir(parents=True, exist_ok=True)
    # A folder of their own: beside the settings it is kept how the project was left in the other language.
    own = project.parent / language
    own.mkdir()
    settings = Settings(own / "settings.json")
    settings.values.first_steps_away = True
    settings.values.weigh_places = False
    prompts = DialogPictures(lambda dialog: save(dialog.grab(), folder / "export.png"), project.parent)
    window = MainWindow(settings, ThemeManager(app, ColourScheme.LIGHT), prompts=prompts)
    window.resize(WINDOW)
    window.show()
    window.open_path(project)
    wait_until(lambda: window.has_project and not window.page.waveform.busy, timeout_s=60.0)
    settle()
    save(window.grab(), folder / "window.png")
    strip = window.page.waveform.panel
    save(strip.grab(), folder / "waveform.png")
    window.page.waveform.toggle()
    for _place in range(2):
        window.actions_.run("edit.differs_next")
    window.page.playback.pause()
    settle()
    text = window.page.editor
    save(text.grab(QRect(0, 0, text.width(), text.height())), folder / "review.png")
    window.actions_.run("review.leave")
    window.actions_.run("file.export")
    window.close()


def main(wanted: Sequence[str]) -> int:
    """Align the sample, take the pictures of the wanted languages, or of all; return the exit code."""
    with tempfile.TemporaryDirectory() as name:
        beside = Path(name) / FOLDER
        beside.mkdir()
        os.chdir(name)
        for part in ("sample.ogg", "sample.txt"):
            shutil.copy(ROOT / "resources" / "sample" / part, beside / part)
        project = beside / "sample.earproof"
        code = command_line(
            ["align", str(beside / "sample.ogg"), str(beside / "sample.txt"), "-o", str(project)]
        )
        if code:
            return code
        app = make_application(Language.ENGLISH)
        for language in map(Language, wanted or TRANSLATED_LANGUAGES):
            if (ROOT / "resources" / "help" / language).is_dir():
                take_pictures(project, language, app, ROOT / "resources" / "help" / "images" / language)
    SCREEN.unlink()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
