"""Colours: a light and a dark theme, and the palette and style sheet made from them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication


class Scheme(StrEnum):
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
    lit: str
    lit_text: str
    found: str
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
    lit="#ffdd75",
    lit_text="#1e2226",
    found="#dcecc0",
    added="#1c6330",
    added_tint="#e2f3e6",
    differs="#b0500c",
    differs_tint="#fdeedd",
    unheard="#b3174e",
    unheard_tint="#fbe8ee",
    edited="#7d93a8",
    notice="#fbf0d0",
    notice_text="#4a3a07",
    error="#a3211a",
    error_tint="#fce8e5",
    speakers=("#0a6b6a", "#9e00ed", "#b83d00", "#19004c", "#4c0000", "#a600a6", "#826548", "#0000a6"),
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
    lit="#d9a92b",
    lit_text="#17181a",
    found="#3f5226",
    added="#8fdc9f",
    added_tint="#1f3a28",
    differs="#f2a65a",
    differs_tint="#40331f",
    unheard="#ff86a5",
    unheard_tint="#44282f",
    edited="#7f97ac",
    notice="#3b3420",
    notice_text="#f3e3b0",
    error="#ffa69e",
    error_tint="#45231f",
    speakers=("#58c7bd", "#ffaa00", "#b28cff", "#ffec8c", "#74a65b", "#4dffc3", "#79aadb", "#c4ff4d"),
)

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QInputDialog QLineEdit { min-width: 340px; }
QDialog#palette { border: 1px solid $muted; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }
QMenuBar { background: $window; color: $text; border-bottom: 1px solid $line; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: $accent; color: $accent_text; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QPushButton { background: $raised; color: $text; border: 1px solid $line; border-radius: 6px;
  padding: 6px 14px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:default { background: $accent; color: $accent_text; border: 1px solid $accent; }
QPushButton:default:focus { border: 2px solid $text; }
QPushButton:disabled { color: $disabled; background: $window; border: 1px solid $line; }
QToolButton { background: transparent; color: $text; border: 2px solid transparent; border-radius: 6px;
  padding: 4px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $hover; }
QToolButton:focus { border: 2px solid $accent; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; }
QLineEdit { background: $raised; color: $text; border: 1px solid $line;
  border-radius: 6px; padding: 5px 8px; selection-background-color: $selection; selection-color: $text; }
QLineEdit:focus { border: 2px solid $accent; padding: 4px 7px; }
QLineEdit:disabled { color: $disabled; background: $window; }
QComboBox { padding: 4px 6px; min-height: 20px; }
QTableView { background: $base; color: $text; border: 1px solid $line; border-radius: 6px; outline: none;
  selection-background-color: $selection; selection-color: $text; }
QTableView::item { padding: 4px 10px; }
QHeaderView { background: $base; }
QHeaderView::section { background: $base; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 6px 10px; }
QToolBar { background: $window; border: none; border-bottom: 1px solid $line;
  padding: 4px; spacing: 2px; }
QToolBar QToolButton { padding: 4px 6px; }
QToolBar::separator { background: $line; width: 1px; margin: 6px 6px; }
QStatusBar { background: $window; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: 2px 8px; }
QProgressBar { background: $line; border: none; border-radius: 4px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QListView { background: $base; color: $text; border: 1px solid $line; border-radius: 6px; outline: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $disabled; border-radius: 4px; min-height: 36px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTreeView { background: $base; color: $text; border: 1px solid $line; border-radius: 6px; outline: none;
  padding: 4px 0; selection-background-color: transparent; }
QTabBar { background: $window; }
QTabBar::tab { background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
  padding: 7px 12px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QDockWidget { color: $text; }
QDockWidget::title { background: $window; padding: 8px 10px; border-bottom: 1px solid $line; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QCheckBox { color: $text; spacing: 8px; }
QLabel#heading { font-size: 22pt; font-weight: 600; color: $text; }
QLabel#subheading { font-size: 11pt; font-weight: 600; color: $text; }
QLabel#muted { color: $muted; }
QLabel#error { color: $error; }
QFrame#bar { background: $window; border: none; border-top: 1px solid $line; }
QFrame#find { background: $window; border: none; border-bottom: 1px solid $line; }
QFrame#notice { background: $notice; border: none; border-bottom: 1px solid $line; }
QFrame#notice QLabel { color: $notice_text; }
QFrame#recent { background: transparent; border: 2px solid transparent; border-radius: 8px; }
QFrame#recent:hover { background: $hover; }
QFrame#recent:focus { border: 2px solid $accent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QFrame#notice[kind="error"] { background: $error_tint; }
QFrame#notice[kind="error"] QLabel { color: $error; }
QFrame#card { background: $raised; border: 1px solid $line; border-radius: 10px; }
QFrame#drop { background: transparent; border: 2px dashed $line; border-radius: 10px; }
QFrame#drop[over="true"] { border: 2px dashed $accent; background: $row; }
""")


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


class Themes(QObject):
    """Dresses the application, and again whenever the choice or the system's scheme changes."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self.theme = LIGHT
        app.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._dress()

    @property
    def scheme(self) -> Scheme:
        """What the person chose."""
        return self._scheme

    def choose(self, scheme: Scheme) -> None:
        """Use another theme from now on."""
        if scheme != self._scheme:
            self._scheme = scheme
            self._dress()

    def _on_system_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        dark = self._scheme is Scheme.DARK or (
            self._scheme is Scheme.SYSTEM
            and QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        self.theme = DARK if dark else LIGHT
        self._app.setPalette(_palette(self.theme))
        colours = {field.name: getattr(self.theme, field.name) for field in fields(Theme)}
        self._app.setStyleSheet(_SHEET.substitute(colours))
        self.changed.emit()


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio of two #rrggbb colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
