"""Icons: drawn in the theme's colours, at any size, without the package whose fonts they come from."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from editor.ui.look.icons import icon
from editor.ui.look.theme import LIGHT


def _colours(drawn: QIcon, mode: QIcon.Mode, size: int = 48) -> set[str]:
    image = drawn.pixmap(QSize(size, size), mode).toImage()
    pixels = (image.pixelColor(x, y) for x in range(size) for y in range(size))
    return {colour.name() for colour in pixels if colour.alpha() == 255}


def test_an_icon_has_the_text_s_colour_and_another_where_it_is_disabled(qapp: QApplication) -> None:
    play = icon("play", LIGHT)
    assert _colours(play, QIcon.Mode.Normal) == {QColor(LIGHT.text).name()}
    assert _colours(play, QIcon.Mode.Disabled) == {QColor(LIGHT.disabled).name()}


def test_an_icon_has_the_colour_that_is_asked_for(qapp: QApplication) -> None:
    assert _colours(icon("play", LIGHT, colour="#ff0000"), QIcon.Mode.Normal) == {"#ff0000"}


def test_icons_differ_by_their_names(qapp: QApplication) -> None:
    size = QSize(24, 24)
    assert icon("play", LIGHT).pixmap(size).toImage() != icon("pause", LIGHT).pixmap(size).toImage()


def test_an_unknown_name_is_told(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        icon("no such icon", LIGHT)


def test_drawing_one_does_not_import_the_fonts_package(qapp: QApplication) -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([])\n"
        "from editor.ui.look.icons import icon; from editor.ui.look.theme import LIGHT\n"
        "icon('play', LIGHT).pixmap(16, 16); print('qtawesome' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
