"""The view that compares two states: what differs, step by step, and ways back."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.services.history.comparison import Comparison
from editor.services.history.comparison_html import to_html
from editor.services.history.comparison_text import row_lines, to_lines
from editor.ui.history.comparison_text import ComparisonText
from editor.ui.language.counts import WORDING, localized_number
from editor.ui.language.translated_phrases import translated
from editor.ui.language.translators import current_language
from editor.ui.look.flow_layout import FlowLayout
from editor.ui.look.icons import icon
from editor.ui.look.theme import Theme


class ComparisonView(QWidget):
    """Shows a comparison with its titles. Its buttons give signals."""

    closed = Signal()
    export_requested = Signal()
    restore_all_requested = Signal()
    restore_selected_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._comparison: Comparison | None = None
        self._names = ("", "")
        self._writable = False
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
        self.previous = self._tool("Ctrl+Up", self.tr("Previous change"), lambda: self.text.go(-1))
        self.next = self._tool("Ctrl+Down", self.tr("Next change"), lambda: self.text.go(1))
        self.close_button = self._tool("Escape", self.tr("Back to the text"), self.closed.emit)
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copy the selection, or all differences"))
        self.copy_button.clicked.connect(self.copy)
        self.export_button = QPushButton(self.tr("Export as web page…"))
        self.export_button.clicked.connect(self.export_requested)
        self.restore_selected = QPushButton(self.tr("Restore this segment"))
        self.restore_selected.clicked.connect(self.restore_selected_requested)
        self.restore_all = QPushButton(self.tr("Restore all"))
        self.restore_all.clicked.connect(self.restore_all_requested)
        self.text.moved.connect(self._refresh)
        self.text.selectionChanged.connect(self._refresh)
        self._lay_out()
        self.set_theme(theme)

    @property
    def comparison(self) -> Comparison | None:
        """What is shown."""
        return self._comparison

    def show_comparison(self, comparison: Comparison, *, before: str, after: str, writable: bool) -> None:
        """Show what differs between two states that are named as given."""
        self._comparison, self._names, self._writable = comparison, (before, after), writable
        self.titles.setText(self.tr("From: {before}\nTo: {after}").format(before=before, after=after))
        self.amount.setText(WORDING.amount(comparison.change_counts) if not comparison.is_same else "")
        self.text.show_comparison(comparison)
        self._refresh()
        self.text.setFocus()

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

    def _tool(self, keys: str, text: str, run: object) -> QToolButton:
        button = QToolButton()
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{text} ({shown})")
        button.setAccessibleName(text)
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(run)
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(button.click)
        return button

    def _lay_out(self) -> None:
        head = QFrame()
        head.setObjectName("find")
        grid = QGridLayout(head)
        grid.setContentsMargins(18, 10, 10, 10)
        grid.setHorizontalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.titles, 0, 0)
        grid.addWidget(self.amount, 1, 0, 1, 2)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for widget in (self.place, self.previous, self.next, self.close_button):
            tools.addWidget(widget)
        grid.addLayout(tools, 0, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        foot = QFrame()
        foot.setObjectName("bar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(18, 8, 18, 8)
        buttons = FlowLayout()
        row.addLayout(buttons)
        for button in (self.copy_button, self.export_button, self.restore_selected, self.restore_all):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.text, 1)
        column.addWidget(foot)

    def _refresh(self) -> None:
        rows = len(self._comparison.rows) if self._comparison is not None else 0
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
