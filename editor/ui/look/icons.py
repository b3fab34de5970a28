"""Icons by name, in the theme's colours: signs of an icon font, drawn at any size."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from editor.ui.look.theme import Theme

_FONT: Final = "materialdesignicons6-webfont"
_SHARE: Final = 0.875
"""Of an icon's height, the height of its sign: the rest is the font's own room around it."""


def icon(name: str, theme: Theme, *, colour: str | None = None) -> QIcon:
    """Return an icon of Material Design by its name ("play", "pause"), drawn in the theme's text colour.

    Raises:
        KeyError: there is no icon of that name.
    """
    return _icon(name, colour or theme.text, theme.disabled)


@cache
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    return QIcon(_SignEngine(chr(int(_codes()[name], 16)), colour, disabled))


class _SignEngine(QIconEngine):
    """Draws one sign of the font."""

    def __init__(self, sign: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._sign = sign
        self._colour = QColor(colour)
        self._disabled = QColor(disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw the sign in the middle of a rectangle."""
        font = QFont(_family())
        font.setPixelSize(max(1, round(_SHARE * rect.height())))
        painter.save()
        painter.setFont(font)
        painter.setPen(self._disabled if mode is QIcon.Mode.Disabled else self._colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._sign)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the sign on nothing."""
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made


@cache
def _fonts() -> Path:
    """Return the folder of qtawesome's fonts.

    The package itself is never imported: it imports every module of Qt, which takes a fifth of a second.

    Raises:
        ModuleNotFoundError: the package is not installed.
    """
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("No module named 'qtawesome'", name="qtawesome")
    return Path(spec.submodule_search_locations[0]) / "fonts"


@cache
def _codes() -> dict[str, str]:
    """Return the code points of the font's letters, hexadecimal, by the names of all icons."""
    (path,) = _fonts().glob(f"{_FONT}-charmap-*.json")
    codes: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return codes


@cache
def _family() -> str:
    """Return the font's family, after giving the font to the application."""
    (path,) = _fonts().glob(f"{_FONT}-*.ttf")
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))[0]
