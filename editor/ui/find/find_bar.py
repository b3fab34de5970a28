"""The find and replace bar above the text."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from editor.document.edits import replace_hits
from editor.document.patterns import Matcher, QueryError, QueryFault
from editor.document.search import Hit
from editor.ui.find.find_options import FindOptions
from editor.ui.find.incremental_search import IncrementalSearch
from editor.ui.language.counts import localized_number
from editor.ui.language.translated_phrases import translated
from editor.ui.look.accessibility import SpokenLabel
from editor.ui.look.dialog_parts import ErrorLine
from editor.ui.look.flow_layout import FlowLayout
from editor.ui.look.icons import icon
from editor.ui.look.theme import Theme
from editor.ui.text.editor import TranscriptEditor


class FindBar(QFrame):
    """Finds as one types; Return goes to the next place, Escape puts the bar away."""

    message = Signal(str)
    preview_requested = Signal()

    def __init__(self, editor: TranscriptEditor, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("find")
        self._editor = editor
        self._go_when_found = False
        self.search = IncrementalSearch(editor)
        self.find_field = self._field(self.tr("Find"))
        self.replace_field = self._field(self.tr("Replace with"))
        self.count = SpokenLabel()
        self.count.setObjectName("muted")
        self.count.setMinimumWidth(self.fontMetrics().horizontalAdvance("00,000 of 00,000  "))
        self.options = FindOptions()
        self.match_case, self.whole_word = self.options.match_case, self.options.whole_word
        self.error = ErrorLine()
        self.previous_button = self._tool(self.tr("Previous (Shift+Return)"), lambda: self.go(-1))
        self.next_button = self._tool(self.tr("Next (Return)"), lambda: self.go(1))
        self.close_button = self._tool(self.tr("Close (Escape)"), self.put_away)
        self.replace_button = self._button(self.tr("Replace"), self.replace_one)
        self.replace_all_button = self._button(self.tr("Replace all"), self.replace_everywhere)
        self.preview_button = self._button(self.tr("Preview…"), self.preview_requested.emit)
        self.preview_button.setToolTip(self.tr("Shows each replacement before and after, so you can choose"))
        buttons = (self.replace_button, self.replace_all_button, self.preview_button)
        self._replace_row = (self.replace_field, *buttons)
        self._lay_out()
        self.find_field.textChanged.connect(self._on_query_changed)
        self.replace_field.textChanged.connect(self._show_error)
        self.options.changed.connect(self._on_query_changed)
        self.options.scope_requested.connect(self._on_scope_requested)
        self.search.changed.connect(self._on_found)
        editor.cursorPositionChanged.connect(self._show_count)
        editor.rows_changed.connect(self._on_rows_changed)
        editor.installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 8, 8, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        going = QHBoxLayout()
        going.setSpacing(6)
        for widget in (self.previous_button, self.next_button, self.count):
            going.addWidget(widget)
        going.addStretch(1)
        buttons = FlowLayout()
        for button in self._replace_row[1:]:
            buttons.addWidget(button)
        grid.addWidget(self.find_field, 0, 0)
        grid.addLayout(going, 0, 1)
        grid.addWidget(self.close_button, 0, 2)
        grid.addWidget(self.replace_field, 1, 0)
        grid.addLayout(buttons, 1, 1)
        grid.addWidget(self.options, 2, 0, 1, 3)
        grid.addWidget(self.error, 3, 0, 1, 3)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)  # three buttons side by side, in German and on a small screen too
        # Tab goes from the one text to the other, as everywhere; then to what is done with them.
        going_parts = (self.previous_button, self.next_button)
        chain = (
            self.find_field,
            *self._replace_row,
            *going_parts,
            *self.options.parts,
            self.close_button,
        )
        for before, after in itertools.pairwise(chain):
            QWidget.setTabOrder(before, after)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in other colours."""
        self.previous_button.setIcon(icon("chevron-up", theme))
        self.next_button.setIcon(icon("chevron-down", theme))
        self.close_button.setIcon(icon("close", theme))

    # -- showing ------------------------------------------------------------------------------------

    def open_bar(self, *, replace: bool) -> None:
        """Show the bar, looking for the selection where there is one, or in it where it is long."""
        for widget in self._replace_row:
            widget.setVisible(replace)
            widget.setEnabled(not self._editor.isReadOnly())
        cursor = self._editor.textCursor()
        if cursor.hasSelection() and len(self._editor.selected_rows()) > 1:
            self._set_scope(cursor)
        elif selected := cursor.selectedText().strip():
            self.options.regex.setChecked(False)
            self.find_field.setText(selected)
        self.show()
        self._show_speakers()
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()
        self._search()

    def put_away(self) -> None:
        """Hide the bar and go back to the text."""
        self.hide()
        self.search.clear()
        self._set_scope(None)
        self.error.show_error("")
        self._editor.setFocus()

    def _on_rows_changed(self) -> None:
        binding = self._editor.binding
        if binding is None or not binding.is_typing:  # a key changes no speaker
            self._show_speakers()

    def _show_speakers(self) -> None:
        if self.isVisible():
            self.options.show_speakers(self._editor.transcript)

    # -- coming back --------------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """Return what is looked for, by which options, and what of the bar is shown."""
        return {
            "find": self.find_field.text(),
            "replace": self.replace_field.text(),
            "options": self.options.state(),
            "shown": self.isVisible(),
            "replacing": self.replace_field.isVisibleTo(self),
        }

    def put_back(self, state: Mapping[str, Any]) -> None:
        """Look for what a state says, without going anywhere; other kinds of values are left out."""
        for field, text in ((self.find_field, state.get("find")), (self.replace_field, state.get("replace"))):
            if isinstance(text, str):
                field.blockSignals(True)
                field.setText(text)
                field.blockSignals(False)
        options = state.get("options")
        if isinstance(options, dict):
            self.options.put_back(options)
        if state.get("shown") is True:
            self.open_bar(replace=state.get("replacing") is True)

    # -- finding ------------------------------------------------------------------------------------

    @property
    def hits(self) -> list[Hit]:
        """The places found, in order."""
        return self.search.hits

    def go(self, step: int) -> None:
        """Go to the next place found, or the previous one where `step` is negative; round at the ends."""
        if not self.isVisible():
            self.open_bar(replace=False)
        at = self.search.next_from(self._editor.selection_positions(), step=step)
        if at is not None:
            self._select(at)

    def _select(self, at: int) -> None:
        hit = self.search.hits[at]
        self._editor.jump_to(hit.segment_id, hit.end, hit.start)
        self._show_count()

    def _on_query_changed(self) -> None:
        """What is looked for changed: find it, and go to the first place from the caret on."""
        self._go_when_found = True
        self._search()

    def _search(self) -> None:
        self.search.search(
            self.options.query(self.find_field.text()),
            speaking=self.options.speaker_filter,
            scope=self.options.scope,
        )

    def _on_scope_requested(self, wanted: bool) -> None:
        cursor = self._editor.textCursor()
        self._set_scope(cursor if wanted and cursor.hasSelection() else None)
        if wanted and self.options.scope is None:
            self.message.emit(self.tr("Select the text to search first"))
        self._search()

    def _set_scope(self, cursor: QTextCursor | None) -> None:
        scope = None if cursor is None else QTextCursor(cursor)
        self.options.set_scope(scope)
        self._editor.search_marks.set_scope(scope)

    def _on_found(self) -> None:
        """Go to the first place from the caret on, once, where the person has just asked."""
        if self._go_when_found and self.search.done:
            self._go_when_found = False
            (start, _end) = self._editor.selection_positions()
            at = self.search.next_from((start, start), step=1)
            if at is not None:
                self._select(at)
        self._show_count()

    def _show_count(self) -> None:
        if not self.isVisible():
            return
        finder = self.search
        at = finder.at(self._editor.selection_positions()) if finder.done else None
        if finder.error is not None or not finder.query.text.strip():
            self.count.clear()
        elif not finder.done:
            self.count.setText(self.tr("{count} so far…").format(count=localized_number(finder.count)))
        elif not finder.count:
            self.count.setText(self.tr("Not found"))
        elif at is None:
            self.count.setText(self.tr("{count} found").format(count=localized_number(finder.count)))
        else:
            self.count.setText(
                self.tr("{at} of {count}").format(
                    at=localized_number(at + 1), count=localized_number(finder.count)
                )
            )
        self._show_error()
        can_replace = not self._editor.isReadOnly() and finder.count > 0
        self._allow(self.replace_button, allowed=can_replace and at is not None)
        for button in (self.replace_all_button, self.preview_button):
            self._allow(button, allowed=can_replace and finder.done)

    def _show_error(self) -> None:
        error = self.search.error
        if error is None and self.replace_field.isVisible():
            try:
                Matcher(self.search.query, self.replace_field.text())
            except QueryError as wrong:
                error = wrong
        self.error.show_error(self.error_message(error) if error is not None else "")

    def error_message(self, error: QueryError) -> str:
        """Say what is wrong with the expression or the replacement."""
        if error.fault is QueryFault.BROKEN:
            text = self.tr("Invalid regular expression at character {at}: {reason}.")
            return text.format(at=error.at + 1, reason=translated(error.detail))
        if error.fault is QueryFault.SLOW:
            return self.tr("This regular expression takes too long. Simplify it.")
        text = self.tr(
            "The replacement refers to group {name}, but the regular expression has {count} groups. "
            "Write $$ for a dollar sign."
        )
        return text.format(name=error.detail, count=error.groups)

    def _allow(self, button: QPushButton, *, allowed: bool) -> None:
        """Enable a button or not; a disabled one does not take the keyboard out of the bar with it."""
        if button.hasFocus() and not allowed:
            self.find_field.setFocus()
        button.setEnabled(allowed)

    # -- replacing ----------------------------------------------------------------------------------

    def replace_one(self) -> None:
        """Replace the selected place and go to the next."""
        at = self.search.at(self._editor.selection_positions())
        if at is None:
            self.go(1)
            return
        hit = self.search.hits[at]
        row, length = self.search.positions[at][0][0], hit.end - hit.start
        before = len(self._editor.transcript.segments[row].text)
        if self.replace((hit,)):
            grown = len(self._editor.transcript.segments[row].text) - before
            self._editor.place_caret(hit.segment_id, max(hit.start, hit.start + length + grown))
            self.go(1)

    def matcher(self) -> Matcher | None:
        """Return what finds and replaces as the bar says; None where the expression is wrong."""
        try:
            return Matcher(self.search.query, self.replace_field.text())
        except QueryError as error:
            self.error.show_error(self.error_message(error))
            return None

    def replace_everywhere(self, hits: list[Hit] | None = None) -> None:
        """Replace every place found, or these, in one revision."""
        hits = self.search.hits if hits is None else hits
        if self.replace(hits):
            text = self.tr("{count} replaced. Ctrl+Z undoes all of them.")
            self.message.emit(text.format(count=localized_number(len(hits))))

    def replace(self, hits: tuple[Hit, ...] | list[Hit]) -> bool:
        """Replace these places in one revision; False where nothing changed, or the replacement is wrong."""
        try:
            edit = replace_hits(
                self._editor.transcript, self.search.query, self.replace_field.text(), hits=hits
            )
        except QueryError as error:
            self.error.show_error(self.error_message(error))
            return False
        return self._editor.apply(edit)

    # -- making -------------------------------------------------------------------------------------

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setMinimumWidth(120)
        field.setMaximumWidth(420)
        field.setClearButtonEnabled(False)
        field.installEventFilter(self)
        return field

    def _tool(self, name: str, run: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setMinimumSize(26, 26)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda _checked: run())
        return button

    def _button(self, name: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(name)
        button.clicked.connect(lambda _checked: run())
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return goes on, Shift+Return goes back; in the second field Return replaces. Escape ends it all."""
        if watched is self._editor:
            is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
            if event.type() is not QEvent.Type.KeyPress or not is_escape or self.isHidden():
                return False
            self.put_away()
            return True
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                if watched is self.replace_field and not back:
                    self.replace_one()
                else:
                    self.go(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.put_away()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the bar away on Escape, whichever of its parts has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
