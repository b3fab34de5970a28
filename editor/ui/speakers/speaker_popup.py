"""The speaker popup: a name typed in place, completed, and said of a turn, a segment or what is selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QHideEvent, QIcon, QKeyEvent, QKeySequence, QMouseEvent, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.document.turns import is_named
from editor.document.values import Transcript
from editor.ui.look.accessibility import announce
from editor.ui.look.theme import Theme
from editor.ui.speakers.speaker_choices import Choice, ChoiceKind, OfferedName, choices_for
from editor.ui.speakers.speaker_editing import SpeakerEditing
from editor.ui.speakers.speaker_reach import Reach, Unit

_MOVES: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
_MARGIN: Final = 4
_MOST_ROWS: Final = 9
_LETTERS: Final = 50
_HINT_LETTERS: Final = 21
_SHIFTED: Final = Qt.KeyboardModifier.ShiftModifier


class SpeakerPopup(QFrame):
    """Opens beside a name. Return or a click says who speaks, with Shift in the segment alone."""

    def __init__(
        self,
        parent: QWidget,
        editing: SpeakerEditing,
        transcript: Transcript,
        *,
        theme: Theme,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popover")
        self._editing = editing
        self._transcript = transcript
        self._screen = parent.screen()
        self._theme = theme
        self._offered: Sequence[OfferedName] = ()
        self._choices: list[Choice] = []
        self._row = 0
        self._reaches: dict[QRadioButton, Reach] = {}
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Name"))
        self.field.setAccessibleName(self.tr("Change speaker"))
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.table = self._make_table()
        for number in range(10):
            for keys, only_segment in ((f"Alt+{number}", False), (f"Alt+Shift+{number}", True)):
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.activated.connect(partial(self._take_number, number, only_segment=only_segment))
        self.merge_button = self._button(self.tr("Merge names…"), lambda: editing.merge_names(self._row))
        self._reach_column = QVBoxLayout()
        self._reach_column.setSpacing(4)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.table)
        column.addLayout(self._reach_column)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.merge_button)
        column.addLayout(row)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 2)
        table.setAccessibleName(self.tr("Speakers"))
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setMouseTracking(True)
        table.horizontalHeader().hide()
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)  # else of a long name only whole words of a first line are seen
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.viewport().installEventFilter(self)
        return table

    def _button(self, text: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setFlat(True)

        def leave_and_run() -> None:
            self.close()
            run()

        button.clicked.connect(lambda _checked: leave_and_run())
        return button

    # -- opening ------------------------------------------------------------------------------------

    def open_at(self, at: QPoint, *, row: int) -> None:
        """Open at a point of the screen for a row, or for what is selected there."""
        self._row = row
        self._show_reaches(row)
        if not self._reaches:
            self.deleteLater()
            return
        self.merge_button.setEnabled(len(self._editing.speakers) > 1)
        self._narrow("")
        self._choose_current(row)
        self.field.setAccessibleDescription(self._title())
        self.adjustSize()
        self.resize(max(self.width(), self.fontMetrics().horizontalAdvance("n") * _LETTERS), self.height())
        screen = self._screen.availableGeometry()
        x = min(max(at.x(), screen.left() + _MARGIN), screen.right() - self.width() - _MARGIN)
        y = at.y() + _MARGIN
        if y + self.height() > screen.bottom() - _MARGIN:
            y = max(screen.top() + _MARGIN, at.y() - self.height() - _MARGIN)
        self.move(x, y)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Be gone once it is closed: the next one is made for another place."""
        super().hideEvent(event)
        self.deleteLater()

    def _show_reaches(self, row: int) -> None:
        """Offer how far the name may reach: what is selected, the turn, the segment."""
        reach = self._editing.reach
        selected = reach.selected()
        turn, segment = reach.plain(Unit.TURN, row), reach.plain(Unit.SEGMENT, row)
        wanted = [selected] if selected is not None and row in selected.rows else []
        wanted += [turn] if turn is not None else []
        wanted += [segment] if segment is not None and turn is not None and len(turn.rows) > 1 else []
        for at, one in enumerate(wanted):
            button = QRadioButton(reach.title(one))
            button.setChecked(at == 0)
            button.toggled.connect(lambda _on: self.field.setAccessibleDescription(self._title()))
            self._reach_column.addWidget(button)
            self._reaches[button] = one
        stops = (self.field, *self._reaches, self.merge_button)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _title(self) -> str:
        return self._editing.reach.title(self._reach())

    def _reach(self) -> Reach:
        return next(reach for button, reach in self._reaches.items() if button.isChecked())

    def _choose_current(self, row: int) -> None:
        """Mark who speaks now, where that is somebody; else the first."""
        speaker_id = self._transcript.segments[row].speaker_id
        named = is_named(self._transcript, speaker_id)
        rows = [at for at, choice in enumerate(self._choices) if named and choice.speaker_id == speaker_id]
        self.table.selectRow(rows[0] if rows else self._first_named())

    def _first_named(self) -> int:
        """Return the row of the first choice that is somebody, 0 where none is."""
        somebody = (
            at
            for at, choice in enumerate(self._choices)
            if choice.kind is not ChoiceKind.NOBODY
            and (choice.speaker_id is None or is_named(self._transcript, choice.speaker_id))
        )
        return next(somebody, 0)

    def show_offers(self, offered: Sequence[OfferedName]) -> None:
        """Offer more names, the choice kept."""
        row = self.table.currentRow()
        held = self._choices[row] if 0 <= row < len(self._choices) else None
        self._offered = offered
        self._narrow(self.field.text())
        if held in self._choices:
            self.table.selectRow(self._choices.index(held))

    # -- the list -----------------------------------------------------------------------------------

    @property
    def shown(self) -> list[str]:
        """The lines of the list, from above."""
        return [self._text(choice) for choice in self._choices]

    def _narrow(self, typed: str) -> None:
        self._choices = choices_for(typed, self._editing.speakers, self._offered)
        self.table.setRowCount(0)
        for row, choice in enumerate(self._choices):
            self.table.insertRow(row)
            name = QTableWidgetItem(self._swatch(choice), self._text(choice))
            name.setToolTip(self._text(choice))  # a long one ends in dots
            self.table.setItem(row, 0, name)
            why = self._hint(choice)
            room = self.fontMetrics().horizontalAdvance("n") * _HINT_LETTERS
            hint = QTableWidgetItem(self.fontMetrics().elidedText(why, Qt.TextElideMode.ElideRight, room))
            hint.setToolTip(why)
            hint.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            hint.setForeground(self.palette().placeholderText())
            self.table.setItem(row, 1, hint)
        self.table.selectRow(0)
        height = self.table.rowHeight(0) if self._choices else 0
        self.table.setFixedHeight(height * min(_MOST_ROWS, max(self.table.rowCount(), 1)) + 4)
        if self.isVisible():
            self._column.activate()
            self.resize(self.width(), self.sizeHint().height())

    def _text(self, choice: Choice) -> str:
        if choice.kind is ChoiceKind.NOBODY:
            return self.tr("No speaker")
        if choice.kind is ChoiceKind.NEW:
            return self.tr("New speaker “{name}”").format(name=choice.name)
        return choice.name

    def _hint(self, choice: Choice) -> str:
        if choice.number is None:
            return choice.why
        return QKeySequence(f"Alt+{choice.number}").toString(QKeySequence.SequenceFormat.NativeText)

    def _swatch(self, choice: Choice) -> QIcon:
        """Return the colour that the speaker's name has beside the text."""
        speakers = [speaker.id for speaker in self._editing.speakers]
        colour = self._theme.line
        if choice.speaker_id in speakers and is_named(self._transcript, choice.speaker_id):
            colour = self._theme.speakers[speakers.index(choice.speaker_id) % len(self._theme.speakers)]
        swatch = QPixmap(12, 12)
        swatch.fill(QColor(colour))
        return QIcon(swatch)

    # -- choosing -----------------------------------------------------------------------------------

    def take(self, *, only_segment: bool = False) -> None:
        """Say that the one chosen speaks, and close."""
        row = self.table.currentRow()
        if 0 <= row < len(self._choices):
            self._take(self._choices[row], only_segment=only_segment)

    def _take(self, choice: Choice, *, only_segment: bool) -> None:
        reaches = [reach for reach in self._reaches.values() if reach.unit is Unit.SEGMENT]
        reach = reaches[-1] if only_segment and reaches else self._reach()
        self.close()
        if choice.kind in (ChoiceKind.NEW, ChoiceKind.OFFERED):
            self._editing.assign_named(choice.name, reach)
        else:
            self._editing.assign(choice.speaker_id, reach)

    def _take_number(self, number: int, *, only_segment: bool) -> None:
        choices = choices_for("", self._editing.speakers, ())
        chosen = next((choice for choice in choices if choice.number == number), None)
        if chosen is not None:
            self._take(chosen, only_segment=only_segment)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let keys move through the list and choose while the field has the focus; follow the mouse."""
        if watched is self.field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        if watched is self.table.viewport() and isinstance(event, QMouseEvent):
            return self._take_mouse(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Return from the switch, too."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and isinstance(self.focusWidget(), QRadioButton):
            self.take(only_segment=bool(event.modifiers() & _SHIFTED))
        else:
            super().keyPressEvent(event)

    def _take_mouse(self, event: QMouseEvent) -> bool:
        row = self.table.rowAt(int(event.position().y()))
        if event.type() is QEvent.Type.MouseMove and row >= 0:
            self.table.selectRow(row)
        if event.type() is QEvent.Type.MouseButtonRelease and row >= 0:
            self.table.selectRow(row)
            self.take(only_segment=bool(event.modifiers() & _SHIFTED))
            return True
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        key, shifted = Qt.Key(event.key()), bool(event.modifiers() & _SHIFTED)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take(only_segment=shifted)
        elif key in _MOVES and self._choices:
            row = min(max(self.table.currentRow() + _MOVES[key], 0), len(self._choices) - 1)
            self.table.selectRow(row)
            announce(self, f"{self.shown[row]}, {self._hint(self._choices[row])}".rstrip(", "))
        else:
            return False
        return True
