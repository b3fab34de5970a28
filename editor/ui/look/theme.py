"""The colour themes, light and dark, and the palette and style sheet made from them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from editor.services.resources import resources
from editor.ui.look.stylesheet import STYLESHEET


class ColourScheme(StrEnum):
    """Which theme a person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours as #rrggbb. Every text colour has a contrast of at least 4.5 on what it stands on."""

    name: str
    window: str
    base: str
    raised: str
    text: str
    muted: str
    disabled: str
    line: str
    accent: str
    accent_text: str
    hover: str
    selection: str
    row: str
    word_light: str
    word_light_text: str
    search_match: str
    search_scope: str
    added: str
    added_tint: str
    differs: str
    differs_tint: str
    unheard: str
    unheard_tint: str
    edited: str
    notice: str
    notice_text: str
    error: str
    error_tint: str
    speakers: tuple[str, ...]
    notes: tuple[str, ...]
    note_tints: tuple[str, ...]


LIGHT: Final = Theme(
    name="light",
    window="#f3f2ee",
    base="#fdfdfb",
    raised="#ffffff",
    text="#1e2226",
    muted="#5c646c",
    disabled="#a0a4a6",
    line="#dbd9d2",
    accent="#086867",
    accent_text="#ffffff",
    hover="#e6e5df",
    selection="#c4e0f4",
    row="#f2f4f1",
    word_light="#ffdd75",
    word_light_text="#1e2226",
    search_match="#dcecc0",
    search_scope="#eaf2f8",
    added="#1c6330",
    added_tint="#e2f3e6",
    differs="#b0500c",
    differs_tint="#fdeedd",
    unheard="#b3174e",
    unheard_tint="#fbe8ee",
    edited="#3f6d99",
    notice="#fbf0d0",
    notice_text="#4a3a07",
    error="#a3211a",
    error_tint="#fce8e5",
    speakers=("#0a6b6a", "#9e00ed", "#b83d00", "#19004c", "#4c0000", "#a600a6", "#826548", "#0000a6"),
    notes=("#8a6a00", "#25743a", "#1f5fae", "#b3261e", "#7b3fa8"),
    note_tints=("#fdf2b4", "#d6f0d3", "#d5e5fb", "#fbd9d5", "#ecdcf8"),
)

DARK: Final = Theme(
    name="dark",
    window="#1b1d1f",
    base="#212426",
    raised="#2a2d30",
    text="#e8e6e1",
    muted="#a4aaaf",
    disabled="#6a6f73",
    line="#383c40",
    accent="#58c7bd",
    accent_text="#0b1f1e",
    hover="#33373b",
    selection="#2b4a63",
    row="#282c2e",
    word_light="#d9a92b",
    word_light_text="#17181a",
    search_match="#3f5226",
    search_scope="#26323d",
    added="#8fdc9f",
    added_tint="#1f3a28",
    differs="#f2a65a",
    differs_tint="#40331f",
    unheard="#ff86a5",
    unheard_tint="#44282f",
    edited="#9cc0e0",
    notice="#3b3420",
    notice_text="#f3e3b0",
    error="#ffa69e",
    error_tint="#45231f",
    speakers=("#58c7bd", "#ffaa00", "#b28cff", "#ffec8c", "#74a65b", "#4dffc3", "#79aadb", "#c4ff4d"),
    notes=("#e6c84f", "#7fd08f", "#86b6f5", "#ff938a", "#cda6f5"),
    note_tints=("#4a421c", "#23432a", "#223d5c", "#54292a", "#40305a"),
)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.base),
        (role.AlternateBase, theme.row),
        (role.Text, theme.text),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.BrightText, theme.error),
        (role.Highlight, theme.selection),
        (role.HighlightedText, theme.text),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Accent, theme.accent),
        (role.Light, theme.raised),
        (role.Midlight, theme.line),
        (role.Mid, theme.line),
        (role.Dark, theme.muted),
        (role.Shadow, theme.line),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(theme.disabled))
    return palette


class ThemeManager(QObject):
    """Dresses the application, and again whenever the choice or the system's scheme changes.

    `sheet`: what a window has to wear over the application's own sheet; it takes it when `changed` comes.
    """

    changed = Signal()

    def __init__(self, app: QApplication, scheme: ColourScheme) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self.theme = LIGHT
        self.stylesheet = ""
        app.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self.theme = self._chosen_theme()
        app.setStyleSheet(self._stylesheet())
        self._apply()

    @property
    def scheme(self) -> ColourScheme:
        """What the person chose."""
        return self._scheme

    def choose(self, scheme: ColourScheme) -> None:
        """Use another theme from now on."""
        if scheme != self._scheme:
            self._scheme = scheme
            self._apply()

    def _on_system_changed(self) -> None:
        if self._scheme is ColourScheme.SYSTEM:
            self._apply()

    def _chosen_theme(self) -> Theme:
        dark = self._scheme is ColourScheme.DARK or (
            self._scheme is ColourScheme.SYSTEM
            and QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        return DARK if dark else LIGHT

    def _apply(self) -> None:
        self.theme = self._chosen_theme()
        self._app.setPalette(_palette(self.theme))
        # The application keeps what it wore first: to dress it again takes thrice as long as its windows.
        worn = self._stylesheet()
        self.stylesheet = "" if worn == self._app.styleSheet() else worn
        self.changed.emit()

    def _stylesheet(self) -> str:
        colours = {field.name: getattr(self.theme, field.name) for field in fields(Theme)}
        return STYLESHEET.substitute(colours, icons=(resources() / "icons").as_posix())


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio of two #rrggbb colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
