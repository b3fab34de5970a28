"""The application's style sheet, its colours left open."""

from __future__ import annotations

from string import Template
from typing import Final

STYLESHEET: Final = Template("""
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
QPushButton[primary="true"] { background: $accent; color: $accent_text; border: 1px solid $accent; }
QInputDialog QPushButton:default, QFileDialog QPushButton:default, QPrintDialog QPushButton:default {
  background: $accent; color: $accent_text; border: 1px solid $accent; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton:disabled { color: $disabled; background: $window; border: 1px solid $line; }
QToolButton { background: transparent; color: $text; border: 2px solid transparent; border-radius: 6px;
  padding: 4px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $hover; }
QToolButton:focus { border: 2px solid $accent; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; }
QToolButton#choice { border: 1px solid $line; padding: 5px 6px; }
QToolButton#choice:checked { background: $accent; color: $accent_text; border: 1px solid $accent; }
QToolButton#choice:focus { border: 2px solid $accent; padding: 4px 5px; }
QToolButton#choice:checked:focus { border: 2px solid $text; }
QToolButton#chip { background: $selection; color: $text; border-radius: 11px; padding: 1px 8px; }
QToolButton#chip:hover { background: $hover; }
QFrame#popover { background: $raised; border: 1px solid $line; }
QLineEdit { background: $raised; color: $text; border: 1px solid $line;
  border-radius: 6px; padding: 5px 8px; selection-background-color: $selection; selection-color: $text; }
QLineEdit:focus { border: 2px solid $accent; padding: 4px 7px; }
QDialog QPlainTextEdit { background: $raised; border: 1px solid $line; border-radius: 6px; padding: 3px 4px; }
QDialog QPlainTextEdit:focus { border: 2px solid $accent; padding: 2px 3px; }
QLineEdit:disabled { color: $disabled; background: $window; }
QComboBox { background: $raised; color: $text; border: 1px solid $line; border-radius: 6px;
  padding: 5px 8px; selection-background-color: $selection; selection-color: $text; combobox-popup: 0; }
QComboBox:hover { background: $hover; }
QComboBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QComboBox:disabled { color: $disabled; background: $window; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$icons/chevron-$name.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $line;
  selection-background-color: $selection; selection-color: $text; }
QTableView { background: $base; color: $text; border: 1px solid $line; border-radius: 6px; outline: none;
  selection-background-color: $selection; selection-color: $text; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $accent; }
QComboBox QAbstractItemView:focus { border: 1px solid $line; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px; }
QTableView::item { padding: 4px 10px; }
QHeaderView { background: $base; }
QHeaderView::section { background: $base; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 6px 10px 6px 13px; }
QSlider::groove:horizontal { background: $line; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::sub-page:horizontal:disabled { background: $disabled; }
QSlider::handle:horizontal { background: $accent; width: 14px; height: 14px; margin: -5px 0;
  border-radius: 7px; }
QSlider::handle:horizontal:disabled { background: $disabled; }
QSlider::handle:horizontal:focus { border: 2px solid $text; width: 12px; }
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
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $disabled; border-radius: 4px; min-width: 36px; margin: 2px; }
QScrollBar::handle:horizontal:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTreeView { background: $base; color: $text; border: 1px solid $line; border-radius: 6px; outline: none;
  padding: 4px 0; selection-background-color: transparent; }
QTabBar { background: $window; }
QTabBar::tab { background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
  padding: 7px 12px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $accent; border-bottom: 2px solid $text; }
QDockWidget { color: $text; titlebar-close-icon: url("$icons/close-$name.svg"); }
QDockWidget::close-button { border: none; border-radius: 4px; padding: 0; icon-size: 14px; }
QDockWidget::close-button:hover { background: $hover; }
QDockWidget::title { background: $window; padding: 7px 10px 3px 10px; border-bottom: 1px solid $line; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QCheckBox, QRadioButton { color: $text; spacing: 7px; padding: 2px 0; }
QRadioButton::indicator {
    width: 12px; height: 12px; border: 1px solid $muted; border-radius: 7px; background: $base;
}
QRadioButton::indicator:hover { background: $hover; }
QRadioButton::indicator:checked { border: 4px solid $accent; width: 6px; height: 6px; }
QRadioButton:focus { text-decoration: underline; }
QCheckBox:disabled { color: $disabled; }
QCheckBox::indicator, QTableView::indicator, QListView::indicator {
  width: 14px; height: 14px; border: 1px solid $muted;
  border-radius: 4px; background: $raised; }
QCheckBox::indicator:hover { background: $hover; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked {
  background: $accent; border-color: $accent;
  image: url("$icons/tick-$name.svg"); }
QCheckBox::indicator:disabled { border-color: $disabled; background: $window; }
QCheckBox:focus { text-decoration: underline; }
QCheckBox::indicator:focus { border: 2px solid $accent; width: 12px; height: 12px; }
QLabel#heading { font-size: 22pt; font-weight: 600; color: $text; }
QLabel#subheading, QWidget#subheading { font-size: 11pt; font-weight: 600; color: $text; }
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
QLabel#hint { background: $raised; color: $text; border: 1px solid $line; border-radius: 14px;
  padding: 6px 16px; }
QFrame#place { background: $raised; border: 1px solid $muted; border-radius: 8px; }
QFrame#place QLabel#kind { color: $text; font-weight: 600; }
QFrame#place QToolButton#said { padding: 2px 6px; }
QFrame#choice_row { background: transparent; border: none; border-radius: 5px; }
QFrame#choice_row:hover { background: $hover; }
QLabel#number { color: $accent; font-weight: 600; }
QLabel#keys { color: $muted; }
QWidget#muted { color: $muted; }
QFrame#card { background: $raised; border: 1px solid $line; border-radius: 10px; }
QFrame#drop { background: transparent; border: 2px dashed $line; border-radius: 10px; }
QFrame#drop[over="true"] { border: 2px dashed $accent; background: $row; }
""")
