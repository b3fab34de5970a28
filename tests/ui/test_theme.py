"""The themes: readable on every ground, and changed everywhere at once."""

from __future__ import annotations

import itertools
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from editor.ui.theme import DARK, LIGHT, Scheme, Theme, Themes, contrast

GROUNDS = {
    "text": (
        "window",
        "base",
        "raised",
        "row",
        "selection",
        "found",
        "hover",
        "differs_tint",
        "unheard_tint",
    ),
    "muted": ("window", "base", "row", "hover"),
    "accent": ("window", "base", "row", "selection"),
    "accent_text": ("accent",),
    "lit_text": ("lit",),
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


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_both_themes_name_every_colour() -> None:
    for theme, field in itertools.product((LIGHT, DARK), fields(Theme)):
        value = getattr(theme, field.name)
        names = value if isinstance(value, tuple) else (value,)
        assert field.name == "name" or all(QColor(name).isValid() for name in names)


def test_choosing_a_theme_dresses_the_application(themes: Themes, qapp: QApplication) -> None:
    told: list[str] = []
    themes.changed.connect(lambda: told.append(themes.theme.name))
    themes.choose(Scheme.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(DARK.base)
    themes.choose(Scheme.DARK)
    themes.choose(Scheme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(LIGHT.base)
    assert told == ["dark", "light"]
