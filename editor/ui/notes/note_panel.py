"""The panel of the notes: all of them in the order of the text, or those of a colour or a person."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSignalBlocker, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListView, QToolButton, QVBoxLayout, QWidget

from editor.document.values import NoteColour
from editor.ui.look.eliding_combo import ElidingComboBox
from editor.ui.look.flow_layout import FlowLayout
from editor.ui.look.note_signs import note_icon
from editor.ui.look.theme import Theme
from editor.ui.notes.note_list import NOTE_ROW, NoteDelegate, NoteListModel
from editor.ui.notes.note_rows import NoteFilter, NoteRow, people

_WIDTH: Final = 320
_LETTERS: Final = 9


class NotePanel(QWidget):
    """Lists notes; a click or Return goes there and plays, Space plays, F2 edits, Delete removes."""

    chosen = Signal(object)
    play_requested = Signal(object)
    edit_requested = Signal(object)
    remove_requested = Signal(object)
    add_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._all: tuple[NoteRow, ...] = ()
        self._writable = True
        self.summary = QLabel()
        self.summary.setObjectName("subheading")
        self.summary.setWordWrap(True)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setObjectName("muted")
        self.colour = self._make_choice(self.tr("Notes in this colour"))
        self.who = self._make_choice(self.tr("Notes by this person"))
        self.model = NoteListModel(self)
        self.list = self._make_list()
        self._delegate = NoteDelegate(theme, self.list, self.model)
        self.list.setItemDelegate(self._delegate)
        self.add = self._make_button(self.tr("Add note…"), self.add_requested.emit)
        self.edit = self._make_button(self.tr("Edit…"), lambda: self._tell_current(self.edit_requested))
        self.remove = self._make_button(self.tr("Remove"), lambda: self._tell_current(self.remove_requested))
        self._lay_out()
        self.set_rows(())

    def _make_choice(self, name: str) -> ElidingComboBox:
        made = ElidingComboBox()
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setMinimumContentsLength(_LETTERS)
        made.setSizeAdjustPolicy(ElidingComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.activated.connect(lambda _row: self._list())
        return made

    def _make_button(self, text: str, run: Callable[[], None]) -> QToolButton:
        made = QToolButton()
        made.setObjectName("choice")
        made.setText(text)
        made.clicked.connect(lambda _checked: run())
        return made

    def _make_list(self) -> QListView:
        view = QListView()
        view.setAccessibleName(self.tr("Notes"))
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)  # a dialog has room for a comment
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else widths flap
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setModel(self.model)
        view.installEventFilter(self)
        view.clicked.connect(lambda index: self._tell(self.chosen, index))
        view.doubleClicked.connect(lambda index: self._tell(self.edit_requested, index))
        if (selection := view.selectionModel()) is not None:
            selection.currentChanged.connect(lambda _now, _before: self._refresh_buttons())
        return view

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.summary)
        self.choices = QWidget()
        choices = FlowLayout(self.choices)
        choices.addWidget(self.colour)
        choices.addWidget(self.who)
        column.addWidget(self.choices)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.add, self.edit, self.remove):
            row.addWidget(button)
        column.addWidget(buttons)
        column.addStretch(0)

    def sizeHint(self) -> QSize:
        """Want the width of a short comment."""
        return QSize(_WIDTH, super().sizeHint().height())

    # -- showing ------------------------------------------------------------------------------------

    @property
    def rows(self) -> tuple[NoteRow, ...]:
        """All notes, listed or not."""
        return self._all

    def set_writable(self, writable: bool) -> None:
        """Say whether notes may be changed."""
        self._writable = writable
        self._refresh_buttons()

    def set_rows(self, rows: tuple[NoteRow, ...]) -> None:
        """Show these notes, as far as the choice of colour and person lets them through."""
        self._all = rows
        self._fill_choices()
        self._list()

    def _fill_choices(self) -> None:
        """Offer the colours and people that there are; a choice stays while something has it."""
        wording = self.model.wording
        used = {row.note.colour for row in self._all}
        colours = [(wording.colour(colour), colour) for colour in NoteColour if colour in used]
        with QSignalBlocker(self.colour), QSignalBlocker(self.who):
            colour, who = self.colour.currentData(), self.who.currentData()
            self.colour.clear()
            self.colour.addItem(self.tr("All colours"), None)
            for name, one in colours:
                self.colour.addItem(note_icon(one, self._theme), name, one)
            self.colour.setCurrentIndex(max(0, self.colour.findData(colour)))
            self.who.clear()
            self.who.addItem(self.tr("Everyone"), None)
            for person in people(self._all):
                self.who.addItem(wording.person(person), person)
            self.who.setCurrentIndex(max(0, self.who.findData(who)))
        self.choices.setVisible(bool(self._all))

    def _list(self) -> None:
        colour = self.colour.currentData()
        wanted = NoteFilter(NoteColour(colour) if colour is not None else None, self.who.currentData())
        listed = [row for row in self._all if wanted.lets_through(row.note)]
        kept = self.current
        self.model.set_rows(listed)
        if kept is not None and (self.current is None or self.current.note.id != kept.note.id):
            self._choose(self.model.row_of(kept.note.id))
        self._show_summary(len(listed))
        self._refresh_buttons()

    def _show_summary(self, listed: int) -> None:
        count = len(self._all)
        said = self.tr("%Ln note(s)", "", count) if count else self.tr("Notes")
        if listed < count:
            said = self.tr("{listed} of {notes}").format(listed=listed, notes=said)
        self.summary.setText(said)
        self.list.setVisible(listed > 0)
        self.empty.setVisible(listed == 0)
        if count:
            self.empty.setText(self.tr("No notes in this colour by this person."))
        else:
            self.empty.setText(
                self.tr("No notes yet. Select words in the text to comment or highlight them.")
            )

    def _refresh_buttons(self) -> None:
        for button in (self.edit, self.remove):
            button.setEnabled(self._writable and self.current is not None)
        self.add.setEnabled(self._writable)

    @property
    def current(self) -> NoteRow | None:
        """The note chosen."""
        found = self.list.currentIndex().data(NOTE_ROW)
        return found if isinstance(found, NoteRow) else None

    def choose(self, note_id: str) -> None:
        """Choose a note, in sight; where it is not listed, list all."""
        if self.model.row_of(note_id) < 0:
            self.colour.setCurrentIndex(0)
            self.who.setCurrentIndex(0)
            self._list()
        self._choose(self.model.row_of(note_id))

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
            self.list.scrollTo(self.model.index(row))

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = self._delegate.theme = theme
        self._fill_choices()
        self.list.viewport().update()

    # -- mouse and keys -----------------------------------------------------------------------------

    def _tell(self, signal: SignalInstance, index: QModelIndex) -> None:
        row = index.data(NOTE_ROW)
        if isinstance(row, NoteRow):
            signal.emit(row)

    def _tell_current(self, signal: SignalInstance) -> None:
        if self.current is not None:
            signal.emit(self.current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go there by Return, play by Space, edit by F2, remove by Delete."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.current is not None:
            by_key = {
                Qt.Key.Key_Space: self.play_requested,
                Qt.Key.Key_Return: self.chosen,
                Qt.Key.Key_Enter: self.chosen,
                Qt.Key.Key_F2: self.edit_requested,
                Qt.Key.Key_Delete: self.remove_requested,
            }
            wanted = by_key.get(Qt.Key(event.key()))
            if wanted is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                wanted.emit(self.current)
                return True
        return super().eventFilter(watched, event)
