"""The themes: readable on every ground, and changed everywhere at once."""

from __future__ import annotations

import itertools
from dataclasses import fields
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from editor.document.values import NoteColour
from editor.ui.look.note_signs import note_icon
from editor.ui.look.theme import DARK, LIGHT, ColourScheme, Theme, ThemeManager, contrast
from tests.ui.conftest import ShowWindow

GROUNDS = {
    "text": (
        "window",
        "base",
        "raised",
        "row",
        "selection",
        "search_match",
        "hover",
        "differs_tint",
        "unheard_tint",
    ),
    "muted": ("window", "base", "row", "hover"),
    "accent": ("window", "base", "row", "selection"),
    "accent_text": ("accent",),
    "word_light_text": ("word_light",),
    "notice_text": ("notice",),
    "error": ("window", "error_tint", "base"),
}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_texts_have_enough_contrast(theme: Theme) -> None:
    poor = {
        (colour, ground): round(contrast(getattr(theme, colour), getattr(theme, ground)), 2)
        for colour, grounds in GROUNDS.items()
        for ground in grounds
        if contrast(getattr(theme, colour), getattr(theme, ground)) < 4.5
    }
    assert poor == {}
    assert all(contrast(name, ground) >= 4.5 for name in theme.speakers for ground in (theme.base, theme.row))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_marks_are_seen_against_their_ground(theme: Theme) -> None:
    assert contrast(theme.differs, theme.differs_tint) >= 3
    assert contrast(theme.unheard, theme.unheard_tint) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_notes_leave_their_words_readable_and_are_seen(theme: Theme) -> None:
    for sign, behind in zip(theme.notes, theme.note_tints, strict=True):
        assert contrast(theme.text, behind) >= 4.5
        assert contrast(sign, behind) >= 3
        assert all(contrast(sign, ground) >= 3 for ground in (theme.base, theme.row, theme.selection))


def test_each_colour_of_a_note_has_a_shape_of_its_own(qapp: QApplication) -> None:
    shapes = set()
    for colour in NoteColour:
        picture = note_icon(colour, LIGHT).pixmap(48, 48).toImage()
        every = itertools.product(range(picture.width()), range(picture.height()))
        shapes.add(frozenset(at for at in every if picture.pixelColor(*at).alpha() > 128))
    assert len(shapes) == len(NoteColour)
    assert all(shapes)


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_both_themes_name_every_colour() -> None:
    for theme, field in itertools.product((LIGHT, DARK), fields(Theme)):
        value = getattr(theme, field.name)
        names = value if isinstance(value, tuple) else (value,)
        assert field.name == "name" or all(QColor(name).isValid() for name in names)


def test_choosing_a_theme_dresses_the_application(themes: ThemeManager, qapp: QApplication) -> None:
    names: list[str] = []
    themes.changed.connect(lambda: names.append(themes.theme.name))
    themes.choose(ColourScheme.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(DARK.base)
    themes.choose(ColourScheme.DARK)
    themes.choose(ColourScheme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(LIGHT.base)
    assert names == ["dark", "light"]


def test_a_window_and_what_it_opens_change_with_the_theme(
    qtbot: QtBot, show_window: ShowWindow, themes: ThemeManager, project_file: Path
) -> None:
    window = show_window(project_file)
    menu = QMenu(window)
    menu.addAction("x")

    def ground(widget: QWidget, at: QPoint) -> str:
        return widget.grab().toImage().pixelColor(at).name()

    for scheme, theme in ((ColourScheme.DARK, DARK), (ColourScheme.LIGHT, LIGHT), (ColourScheme.DARK, DARK)):
        themes.choose(scheme)
        menu.ensurePolished()
        assert ground(window, QPoint(window.width() - 4, 4)) == theme.window
        assert ground(menu, QPoint(menu.sizeHint().width() // 2, 3)) == theme.raised
    other = window.windows.new(window)
    qtbot.waitExposed(other)
    assert ground(other, QPoint(other.width() - 4, 4)) == DARK.window


# How eyes without one kind of cones see linear light (Machado, Oliveira, Fernandes 2009, severity 1).
EYES = {
    "all cones": np.eye(3),
    "no long": np.array([[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]]),
    "no medium": np.array([[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]]),
    "no short": np.array([[1.256, -0.077, -0.179], [-0.078, 0.931, 0.148], [0.005, 0.691, 0.304]]),
}
JUST_TOLD_APART = 15.0  # in CIELAB; what two patches far from each other need


def seen(colour: str, eyes: str) -> npt.NDArray[np.float64]:
    """Return a colour in CIELAB, as some eyes see it."""
    channels = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    light = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    light = np.clip(EYES[eyes] @ light, 0, 1)
    to_xyz = np.array([[0.4125, 0.3576, 0.1804], [0.2127, 0.7152, 0.0722], [0.0193, 0.1192, 0.9503]])
    x, y, z = np.cbrt(to_xyz @ light / np.array([0.9505, 1.0, 1.0888]))
    found: npt.NDArray[np.float64] = np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])
    return found


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_speakers_are_told_apart_by_all_eyes(theme: Theme, eyes: str) -> None:
    places = [seen(colour, eyes) for colour in theme.speakers]
    nearest = min(float(np.linalg.norm(one - other)) for one, other in itertools.combinations(places, 2))
    assert nearest >= JUST_TOLD_APART
