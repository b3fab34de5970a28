"""The view that compares two states: what differs, step by step, each change played, and ways back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.services.history.change_kinds import ChangeKind, rows_by_kind
from editor.services.history.comparison import Comparison, ComparisonRow
from editor.services.history.comparison_html import row_tags, to_html
from editor.services.history.comparison_text import row_lines, to_lines
from editor.services.history.word_comparison import DiffMark
from editor.ui.history.button_row import ButtonRow
from editor.ui.history.comparison_marks import speakers_of
from editor.ui.history.comparison_text import ComparisonText
from editor.ui.language.counts import WORDING, localized_number
from editor.ui.language.translated_phrases import translated
from editor.ui.language.translators import current_language
from editor.ui.look.accessibility import announce
from editor.ui.look.icons import icon
from editor.ui.look.theme import Theme

NEXT_KEYS: Final = ("F8", "Ctrl+Down")
PREVIOUS_KEYS: Final = ("Shift+F8", "Ctrl+Up")
_ROOMY: Final = 300
_ROOM_BESIDE: Final = 90
"""Margins, and the button that closes."""


class ComparisonView(QWidget):
    """Shows a comparison with its titles. Its buttons give signals."""

    closed = Signal()
    stepped = Signal()
    """Another change was gone to, by key or button."""
    text_requested = Signal()
    """The change at the caret is to be shown in the text."""
    export_requested = Signal()
    restore_all_requested = Signal()
    restore_selected_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._comparison: Comparison | None = None
        self._names = ("", "")
        self._writable = False
        self._keys: dict[str, QPushButton | QToolButton] = {}
        self.text = ComparisonText(theme)
        self.text.setAccessibleName(self.tr("Differences"))
        self.titles = QLabel()
        self.titles.setTextFormat(Qt.TextFormat.PlainText)
        self.titles.setWordWrap(True)
        self.amount = QLabel()
        self.amount.setObjectName("muted")
        self.amount.setWordWrap(True)
        self.place = QLabel()
        self.place.setObjectName("muted")
        self._make_tools()
        self._make_buttons()
        self.text.moved.connect(self._refresh)
        self.text.selectionChanged.connect(self._refresh)
        self.text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.text.customContextMenuRequested.connect(self._show_menu)
        self.text.installEventFilter(self)
        self._lay_out()
        self.set_theme(theme)

    @property
    def comparison(self) -> Comparison | None:
        """What is shown."""
        return self._comparison

    def show_comparison(
        self, comparison: Comparison, *, before: str, after: str, writable: bool, keep_filter: bool = False
    ) -> None:
        """Show what differs between two states that are named as given, changed words first.

        Where any words changed, nothing else is shown until a person asks for it; `keep_filter` leaves that.
        """
        self._comparison, self._names, self._writable = comparison, (before, after), writable
        words = len(rows_by_kind(comparison).get(ChangeKind.WORDS, ()))
        others = len(comparison.rows) - words + len(comparison.renamed) + len(comparison.untexted)
        self.titles.setText(self.tr("From: {before}\nTo: {after}").format(before=before, after=after))
        counts = comparison.change_counts
        self.amount.setText(WORDING.amount(counts) if counts.notes or not comparison.is_same else "")
        self.words_only.blockSignals(True)  # what follows shows the comparison once
        self.words_only.setText(self.tr("Words only ({count})").format(count=localized_number(words)))
        self.words_only.setChecked(words > 0 and (self.words_only.isChecked() or not keep_filter))
        self.words_only.setVisible(words > 0 and others > 0)
        self.words_only.blockSignals(False)
        self.text.show_comparison(comparison, words_only=self.words_only.isChecked())
        self._refresh()

    def take_keys(self, event: QEvent, keys: tuple[str, ...]) -> bool:
        """Do what a key of these asks for, before the window's shortcuts; return whether it was one."""
        if not isinstance(event, QKeyEvent):
            return False
        name = QKeySequence(event.keyCombination()).toString()
        button = self._keys.get(name) if name in keys else None
        if button is None:
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            button.click()
        return event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the view's own keys out of those that its text would scroll by."""
        return self.take_keys(event, tuple(self._keys))

    def event(self, event: QEvent) -> bool:
        """Take the view's own keys from wherever in it they are pressed."""
        return self.take_keys(event, tuple(self._keys)) or super().event(event)

    def page(self, title: str) -> str:
        """Return what is shown as an HTML page."""
        if self._comparison is None:
            return ""
        return to_html(
            self._comparison,
            title=title,
            before=self._names[0],
            after=self._names[1],
            translate=translated,
            amount=WORDING.amount(self._comparison.change_counts),
            language=current_language().value,
        )

    def copy(self) -> None:
        """Copy what is selected, or all, as text with marks; all as formatted text too."""
        if self._comparison is None:
            return
        data = QMimeData()
        if self.text.textCursor().hasSelection():
            data.setText("\n".join(row_lines(self.text.selected_changes)) + "\n")
        else:
            lines = to_lines(self._comparison, before=self._names[0], after=self._names[1])
            data.setText("\n".join(lines) + "\n")
            data.setHtml(self.page(self.tr("Changes")))
        QGuiApplication.clipboard().setMimeData(data)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self.text.set_theme(theme)
        for button, name in (
            (self.previous, "arrow-up"),
            (self.next, "arrow-down"),
            (self.close_button, "close"),
        ):
            button.setIcon(icon(name, theme))

    # -- making -------------------------------------------------------------------------------------

    def _make_tools(self) -> None:
        self.words_only = QToolButton()
        self.words_only.setObjectName("choice")
        self.words_only.setCheckable(True)
        self.words_only.setToolTip(self.tr("Show only where words changed"))
        self.words_only.toggled.connect(self._on_filtered)
        self.previous = self._tool(PREVIOUS_KEYS, self.tr("Previous change"), lambda: self._go(-1))
        self.next = self._tool(NEXT_KEYS, self.tr("Next change"), lambda: self._go(1))
        self.close_button = self._tool(("Escape",), self.tr("Back to the text"), self.closed.emit)

    def _make_buttons(self) -> None:
        self.play_button = QPushButton(self.tr("Play"))
        self.play_button.setToolTip(self._tip(self.tr("Play this change"), "Return"))
        self.play_button.clicked.connect(self.text.play_requested)
        self.show_button = QPushButton(self.tr("Show in the text"))
        self.show_button.setToolTip(self._tip(self.tr("Go to this change in the text"), "Ctrl+Return"))
        self.show_button.clicked.connect(self.text_requested)
        self._keys["Ctrl+Return"] = self.show_button
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copy the selection, or all differences"))
        self.copy_button.clicked.connect(self.copy)
        self.export_button = QPushButton(self.tr("Export as web page…"))
        self.export_button.clicked.connect(self.export_requested)
        self.restore_selected = QPushButton(self.tr("Restore this segment"))
        self.restore_selected.clicked.connect(self.restore_selected_requested)
        self.restore_all = QPushButton(self.tr("Restore all"))
        self.restore_all.clicked.connect(self.restore_all_requested)
        self.buttons = ButtonRow(
            (
                self.play_button,
                self.show_button,
                self.restore_selected,
                self.restore_all,
                self.copy_button,
                self.export_button,
            )
        )

    def _tool(self, keys: tuple[str, ...], text: str, run: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setToolTip(self._tip(text, keys[0]))
        button.setAccessibleName(text)
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(run)
        self._keys.update((QKeySequence(key).toString(), button) for key in keys)
        return button

    def _tip(self, text: str, keys: str) -> str:
        return f"{text} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})"

    def _go(self, steps: int) -> None:
        """Go to another change, and have a screen reader say what it is."""
        self.text.go(steps)
        if (row := self.text.current_change) is not None:
            announce(self.text, f"{self.place.text()}: {self._told(row)}")
            self.stepped.emit()

    def _told(self, row: ComparisonRow) -> str:
        """Return in words what became of a row: marks alone are not read aloud."""
        said = []
        for run in row.runs:
            if run.kind is DiffMark.CHANGED:
                said.append(self.tr("“{old}” → “{new}”").format(old=run.old_text, new=run.new_text))
            elif run.kind is DiffMark.ADDED:
                said.append(self.tr("“{new}” added").format(new=run.new_text))
            elif run.kind is DiffMark.REMOVED:
                said.append(self.tr("“{old}” removed").format(old=run.old_text))
        return ", ".join(said or [speakers_of(row), *map(translated, row_tags(row))])

    def _on_filtered(self, words_only: bool) -> None:
        if self._comparison is None:
            return
        at = self.text.current_change
        self.text.show_comparison(self._comparison, words_only=words_only)
        self.text.go_to_change(at)
        self.text.setFocus()

    def _lay_out(self) -> None:
        head = QFrame()
        head.setObjectName("find")
        grid = QGridLayout(head)
        grid.setContentsMargins(18, 10, 10, 10)
        grid.setHorizontalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.titles, 0, 0)
        grid.addWidget(self.close_button, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.amount, 1, 0, 1, 3)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(4)
        for widget in (self.words_only, self.previous, self.next, self.place):
            tools.addWidget(widget)
        self._head = grid
        self._arrange()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.text, 1)
        column.addWidget(self.buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tools beside the titles where there is room; where it is low, leave out the amounts."""
        super().resizeEvent(event)
        self._arrange()
        self.amount.setVisible(self.height() >= _ROOMY)

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        ButtonRow.fill(menu, self.buttons.buttons)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.text.viewport().mapToGlobal(at))

    def _arrange(self) -> None:
        wanted = self.titles.sizeHint().width() + self._tools.sizeHint().width()
        row, spanned = (0, 1) if wanted + _ROOM_BESIDE <= self.width() else (2, 3)
        self._head.removeWidget(self._tools)
        self._head.addWidget(self._tools, row, 1 if row == 0 else 0, 1, spanned, Qt.AlignmentFlag.AlignLeft)

    def _refresh(self) -> None:
        rows = self.text.count
        at = self.text.current
        if rows and at >= 0:
            self.place.setText(
                self.tr("Change {at} of {count}").format(
                    at=localized_number(at + 1), count=localized_number(rows)
                )
            )
        else:
            self.place.setText(self.tr("No changes") if not rows else "")
        self.previous.setEnabled(at > 0)
        self.next.setEnabled(at < rows - 1)
        for button in (self.play_button, self.show_button):
            button.setEnabled(at >= 0)
        chosen = len(self.text.selected_changes) if rows else 0
        self.restore_selected.setText(
            self.tr("Restore this segment")
            if chosen < 2
            else self.tr("Restore {count} places").format(count=localized_number(chosen))
        )
        self.restore_selected.setEnabled(self._writable and chosen > 0)
        self.restore_all.setEnabled(
            self._writable and self._comparison is not None and not self._comparison.is_same
        )
