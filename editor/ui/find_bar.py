"""Find and replace: a bar above the text."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace
from operator import itemgetter

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from editor.document.edits import replace_all, set_text
from editor.document.search import Hit, find
from editor.document.values import Transcript
from editor.ui.icons import icon
from editor.ui.text.editor import TranscriptEditor
from editor.ui.theme import Theme


class FindBar(QFrame):
    """Finds as one types; Return goes to the next place, Escape puts the bar away."""

    told = Signal(str)

    def __init__(self, editor: TranscriptEditor, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("find")
        self._editor = editor
        self._found: dict[str, list[Hit]] = {}
        self._hits: list[Hit] = []
        self._places: list[tuple[tuple[int, int], tuple[int, int]]] = []
        self.find_field = self._field(self.tr("Find"))
        self.replace_field = self._field(self.tr("Replace with"))
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.count.setMinimumWidth(self.fontMetrics().horizontalAdvance("0000 of 0000  "))
        self.match_case = QCheckBox(self.tr("Match case"))
        self.whole_word = QCheckBox(self.tr("Whole words"))
        self.previous_button = self._tool(self.tr("Previous"), lambda: self.go(-1))
        self.next_button = self._tool(self.tr("Next"), lambda: self.go(1))
        self.close_button = self._tool(self.tr("Close"), self.put_away)
        self.replace_button = QPushButton(self.tr("Replace"))
        self.replace_all_button = QPushButton(self.tr("Replace all"))
        self.replace_button.clicked.connect(self.replace_one)
        self.replace_all_button.clicked.connect(self.replace_everywhere)
        self._replace_row = (self.replace_field, self.replace_button, self.replace_all_button)
        self._lay_out()
        self.find_field.textChanged.connect(self._on_asked)
        self.match_case.toggled.connect(self._on_asked)
        self.whole_word.toggled.connect(self._on_asked)
        editor.rows_changed.connect(self._on_rows_changed)
        editor.cursorPositionChanged.connect(self._show_count)
        self.set_theme(theme)
        self.hide()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 8, 8, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        options = QHBoxLayout()
        options.setSpacing(14)
        for widget in (self.previous_button, self.next_button, self.count, self.match_case, self.whole_word):
            options.addWidget(widget)
        options.addStretch(1)
        grid.addWidget(self.find_field, 0, 0)
        grid.addLayout(options, 0, 1)
        grid.addWidget(self.close_button, 0, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.replace_button)
        buttons.addWidget(self.replace_all_button)
        buttons.addStretch(1)
        grid.addWidget(self.replace_field, 1, 0)
        grid.addLayout(buttons, 1, 1)
        grid.setColumnStretch(1, 1)
        # Tab goes from the one text to the other, as everywhere; then to what is done with them.
        chain = (
            self.find_field,
            *self._replace_row,
            self.previous_button,
            self.next_button,
            self.match_case,
            self.whole_word,
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

    def ask(self, *, replace: bool) -> None:
        """Show the bar, looking for the selection where there is one."""
        for widget in self._replace_row:
            widget.setVisible(replace)
            widget.setEnabled(not self._editor.isReadOnly())
        selected = self._editor.textCursor().selectedText()
        if selected and "\N{PARAGRAPH SEPARATOR}" not in selected:
            self.find_field.setText(selected.strip())
        self.show()
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()
        self._look()

    def put_away(self) -> None:
        """Hide the bar and go back to the text."""
        self.hide()
        self._found, self._hits, self._places = {}, [], []
        self._editor.set_hits({})
        self._editor.setFocus()

    # -- finding ------------------------------------------------------------------------------------

    @property
    def hits(self) -> list[Hit]:
        """The places found, in order."""
        return self._hits

    def go(self, step: int) -> None:
        """Go to the next place found, or the previous one where `step` is negative; round at the ends."""
        if not self.isVisible():
            self.ask(replace=False)
        if not self._places:
            return
        start, end = self._editor.selection_places()
        if step > 0:
            at = bisect_left(self._places, (end if (start, end) in self._places else start,))
        else:
            at = bisect_left(self._places, (start,)) - 1
        self._select(at % len(self._places))

    def _select(self, at: int) -> None:
        hit = self._hits[at]
        self._editor.place_caret(hit.segment_id, hit.end, hit.start)
        self._show_count()

    def _on_asked(self) -> None:
        """What is looked for changed: find it, and go to the first place from the caret on."""
        self._look()
        if self._places:
            start, _end = self._editor.selection_places()
            self._select(bisect_left(self._places, (start,)) % len(self._places))

    def _on_rows_changed(self, row: int, count: int) -> None:
        """Look again in the rows that changed, not in all: a person may be typing."""
        if not self.isVisible():
            return
        transcript = self._editor.transcript
        changed = transcript.segments[row : row + count]
        for segment in changed:
            self._found.pop(segment.id, None)
        self._take(self._find(replace(transcript, segments=changed)))

    def _look(self) -> None:
        self._found = {}
        self._take(self._find(self._editor.transcript))

    def _find(self, transcript: Transcript) -> list[Hit]:
        return find(
            transcript,
            self.find_field.text(),
            whole_word=self.whole_word.isChecked(),
            match_case=self.match_case.isChecked(),
        )

    def _take(self, hits: list[Hit]) -> None:
        for hit in hits:
            self._found.setdefault(hit.segment_id, []).append(hit)
        self._hits, self._places = [], []
        shown: dict[int, list[tuple[int, int]]] = {}
        rows = self._editor.rows_of(self._found)
        self._found = {segment_id: self._found[segment_id] for segment_id in rows}
        for segment_id, row in sorted(rows.items(), key=itemgetter(1)):
            found = self._found[segment_id]
            self._hits += found
            self._places += [((row, hit.start), (row, hit.end)) for hit in found]
            shown[row] = [(hit.start, hit.end) for hit in found]
        self._editor.set_hits(shown)
        self._show_count()

    def _at(self) -> int | None:
        """Return which of the places is selected, None for none."""
        here = self._editor.selection_places()
        at = bisect_left(self._places, here)
        return at if at < len(self._places) and self._places[at] == here else None

    def _show_count(self) -> None:
        if not self.isVisible():
            return
        at = self._at()
        if not self.find_field.text():
            self.count.clear()
        elif not self._hits:
            self.count.setText(self.tr("Not found"))
        elif at is None:
            self.count.setText(self.tr("{count} found").format(count=len(self._hits)))
        else:
            self.count.setText(self.tr("{at} of {count}").format(at=at + 1, count=len(self._hits)))
        writable = not self._editor.isReadOnly()
        self._allow(self.replace_button, allowed=at is not None and writable)
        self._allow(self.replace_all_button, allowed=bool(self._hits) and writable)

    def _allow(self, button: QPushButton, *, allowed: bool) -> None:
        """Enable a button or not; a disabled one does not take the keyboard out of the bar with it."""
        if button.hasFocus() and not allowed:
            self.find_field.setFocus()
        button.setEnabled(allowed)

    # -- replacing ----------------------------------------------------------------------------------

    def replace_one(self) -> None:
        """Replace the selected place and go to the next."""
        at = self._at()
        if at is None:
            self.go(1)
            return
        hit = self._hits[at]
        text = self._editor.transcript.segments[self._places[at][0][0]].text
        with_ = self.replace_field.text()
        edit = set_text(self._editor.transcript, hit.segment_id, text[: hit.start] + with_ + text[hit.end :])
        self._editor.apply(edit)
        self._editor.place_caret(hit.segment_id, hit.start + len(with_))
        self.go(1)

    def replace_everywhere(self) -> None:
        """Replace every place found, in one revision."""
        count = len(self._hits)
        edit = replace_all(
            self._editor.transcript,
            self.find_field.text(),
            self.replace_field.text(),
            whole_word=self.whole_word.isChecked(),
            match_case=self.match_case.isChecked(),
        )
        if self._editor.apply(edit):
            self.told.emit(self.tr("Replaced {count}; one undo takes all back").format(count=count))

    # -- making -------------------------------------------------------------------------------------

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setMinimumWidth(300)
        field.setClearButtonEnabled(False)
        field.installEventFilter(self)
        return field

    def _tool(self, name: str, run: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda _checked: run())
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return goes on, Shift+Return goes back; in the second field Return replaces."""
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
