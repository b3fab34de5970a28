"""The panel of voices: who is heard in the recording, what each is called, and where those names go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, QSize, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.services.speakers.attribution import AttributionCount, VoiceScope
from editor.ui.language.counts import capitalized, localized_number
from editor.ui.language.translated_phrases import translated
from editor.ui.look.dialog_parts import ErrorLine, scrolling
from editor.ui.look.eliding_combo import ElidingComboBox
from editor.ui.look.flow_layout import FlowLayout
from editor.ui.look.theme import Theme
from editor.ui.voices.voice_card import VoiceCard
from editor.ui.voices.voice_entry import VoiceEntry
from editor.ui.voices.voice_list import VoiceList

if TYPE_CHECKING:
    from alignment.progress import ProgressReport

_WIDTH: Final = 290
_MOST_VOICES: Final = 20
_NOTHING: Final = AttributionCount(0, 0)


@dataclass(frozen=True, slots=True)
class PanelState:
    """What the panel shows. `entries` is None where nobody told voices apart yet.

    `obstacle` is a sentence on why voices cannot be told apart, "" where they can; `problem` what went wrong.
    `unknown` and `everywhere` say what applying the names would change, `unknown_turns` how many turns there
    are for which nobody is named, `unknown_left` how many there are then.
    """

    entries: tuple[VoiceEntry, ...] | None = None
    is_running: bool = False
    obstacle: str = ""
    problem: str = ""
    can_play: bool = False
    can_change: bool = False
    can_go_back: bool = False
    is_counted: bool = False
    unknown: AttributionCount = _NOTHING
    everywhere: AttributionCount = _NOTHING
    unknown_turns: int = 0
    unknown_left: int = 0
    count: int = 0


class VoicePanel(QWidget):
    """Shows a row a voice, and says before what applying the names would do."""

    tell_requested = Signal()
    cancel_requested = Signal()
    count_chosen = Signal(int)
    """How many speakers there are, 0 for as many as are found."""
    back_requested = Signal()
    apply_requested = Signal(object)
    all_requested = Signal()
    remembered_requested = Signal()
    named = Signal(str, str)
    sample_requested = Signal(str, int)
    merge_requested = Signal(str, str)
    split_requested = Signal(str)
    remember_toggled = Signal(str, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._state = PanelState()
        self.names = QStringListModel(self)
        self.list = self._make_list(theme)
        self.current = ""
        """The voice that had the keyboard last, "" for none."""
        self.summary = QLabel()
        self.summary.setObjectName("subheading")
        self.summary.setWordWrap(True)
        self.note = QLabel()
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.problem = ErrorLine()
        self.tell = self._button(self.tr("Tell voices apart"), self.tell_requested.emit)
        self.tell.setDefault(True)
        self.stage = QLabel()
        self.stage.setObjectName("muted")
        self.stage.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of telling voices apart"))
        self.cancel = self._button(self.tr("Cancel"), self._on_cancel)
        self.count = self._make_count()
        self.back = QToolButton()
        self.back.setObjectName("choice")
        self.back.setText(self.tr("Undo voice change"))
        self.back.setToolTip(self.tr("Undo the last merge, split or telling apart"))
        self.back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back.clicked.connect(self.back_requested)
        self.apply_unknown = self._button("", lambda: self.apply_requested.emit(VoiceScope.UNKNOWN_TURNS))
        self.apply_unknown.setDefault(True)
        self.apply_all = self._button("", lambda: self.apply_requested.emit(VoiceScope.ALL))
        self.apply_note = QLabel()
        self.apply_note.setObjectName("muted")
        self.apply_note.setWordWrap(True)
        self.all_speakers = self._link(self.tr("Speakers in the text…"), self.all_requested)
        self.remembered = self._link(self.tr("Remembered voices…"), self.remembered_requested)
        self._goes_on_to_apply = self._goes_to_first = self._is_stopping = False
        self._lay_out()
        self.show_state(self._state)

    # -- making -------------------------------------------------------------------------------------

    def _button(self, text: str, run: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: run())  # type: ignore[operator]
        return button

    def _link(self, text: str, signal: object) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked: signal.emit())  # type: ignore[attr-defined]
        return button

    def _make_count(self) -> ElidingComboBox:
        box = ElidingComboBox()
        box.addItem(self.tr("Automatic"), 0)
        for count in range(1, _MOST_VOICES + 1):
            box.addItem(localized_number(count), count)
        box.setAccessibleName(self.tr("Number of speakers"))
        box.setAccessibleDescription(box.accessibleName())  # its name is its choice
        box.setToolTip(self.tr("Tell the voices apart again, with this number"))
        box.activated.connect(lambda _row: self.count_chosen.emit(int(box.currentData())))
        return box

    def _make_list(self, theme: Theme) -> VoiceList:
        made = VoiceList(self.names, theme)
        made.named.connect(self._on_named)
        made.sample_requested.connect(self.sample_requested)
        made.merge_requested.connect(self.merge_requested)
        made.split_requested.connect(self.split_requested)
        made.remember_toggled.connect(self.remember_toggled)
        made.entered.connect(self._on_entered)
        made.stepped.connect(lambda voice_id, step: self._focus_card(made.row_of(voice_id) + step))
        made.done.connect(self._on_done)
        return made

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        for part in (self.summary, self.note, self.problem, self.tell, self.stage):
            column.addWidget(part)
        running = QHBoxLayout()
        running.setSpacing(8)
        running.addWidget(self.progress, 1)
        running.addWidget(self.cancel)
        column.addLayout(running)
        self.count_label = QLabel(self.tr("Number of speakers"))
        self.count_label.setObjectName("muted")
        self.count_label.setBuddy(self.count)
        counted = QHBoxLayout()
        counted.setSpacing(8)
        counted.addWidget(self.count_label)
        counted.addWidget(self.count, 1)
        column.addLayout(counted)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows = scrolling(self.list)
        column.addWidget(self.rows, 1)
        for part in (self.apply_unknown, self.apply_all, self.apply_note):
            column.addWidget(part)
        links = FlowLayout(spacing=4)
        links.addWidget(self.all_speakers)
        links.addWidget(self.remembered)
        column.addLayout(links)
        self._rest = QWidget()  # takes the room where no voice is listed
        column.addWidget(self._rest, 1)

    def sizeHint(self) -> QSize:
        """Want the width of a name, three samples and a time."""
        return QSize(_WIDTH, super().sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """Need the least that its parts need: the list of voices scrolls by itself."""
        return self._column.minimumHeightForWidth(width)

    # -- showing ------------------------------------------------------------------------------------

    def show_state(self, state: PanelState) -> None:
        """Show how things stand; what has the keyboard keeps it."""
        self._state = state
        entries = state.entries or ()
        buttons = (self.tell, self.cancel, self.back, self.apply_unknown, self.apply_all)
        used = next((button for button in buttons if button.hasFocus()), None)
        self._show_heading(state)
        self._show_cards(entries)
        for part in (self.stage, self.progress, self.cancel):
            part.setVisible(state.is_running)
        for counted in (self.count, self.count_label):
            counted.setVisible(state.entries is not None)
            counted.setEnabled(not state.is_running and not state.obstacle)
        with QSignalBlocker(self.count):
            self.count.setCurrentIndex(max(0, self.count.findData(state.count)))
        self.back.setVisible(state.can_go_back and not state.is_running)
        self.rows.setVisible(bool(entries))
        self._rest.setVisible(not entries)
        self._show_applying(state)
        if used is not None and not (used.isVisible() and used.isEnabled()):
            self.focus_first()  # not what happens to stand beside it
        self._go_on_to_apply()
        if self._goes_to_first and state.is_counted:
            self._goes_to_first = False
            focused = self.window().focusWidget()
            if focused is not None and self.isAncestorOf(focused):
                self.focus_first()

    def _show_heading(self, state: PanelState) -> None:
        is_first = state.entries is None
        self.tell.setVisible(not state.is_running and (is_first or bool(state.problem)))
        self.tell.setText(self.tr("Tell voices apart") if not state.problem else self.tr("Try again"))
        self.tell.setEnabled(not state.obstacle)
        self._show_problem(state.problem)
        count = len(state.entries or ())
        self.summary.setText(self.tr("%Ln voice(s)", "", count) if count else self.tr("Voices"))
        self.note.setText(self._note(state, count))
        self.note.setVisible(bool(self.note.text()))

    def _show_problem(self, problem: str) -> None:
        if problem != self.problem.text():  # else it would be read aloud again
            self.problem.show_error(problem)
        self.problem.setVisible(bool(problem))

    def _note(self, state: PanelState, count: int) -> str:
        if state.obstacle:
            return state.obstacle
        if state.entries is None:
            return self.tr(
                "Earproof finds out who speaks when, so you name each voice once instead of every turn. "
                "The text stays as it is until you apply the names. Nothing leaves this computer."
            )
        if not count:
            return self.tr(
                "No voice found in the recording: nobody speaks, or not for long enough. You can name the "
                "turns in the text."
            )
        if count == 1:
            return self.tr("One voice found. If more people speak, choose their number.")
        if count < state.count and not state.is_running:
            return self.tr("No more than %Ln voice(s) can be told apart here.", "", count)
        return ""

    def _show_applying(self, state: PanelState) -> None:
        entries = state.entries or ()
        named = sum(bool(entry.name) for entry in entries)
        can_apply = state.can_change and state.is_counted and not state.is_running
        for part in (self.apply_unknown, self.apply_all, self.apply_note):
            part.setVisible(bool(entries))
        turns = state.unknown.turns
        naming = self.tr("Name %Ln Unknown turn(s)", "", turns) if turns else self.tr("Name Unknown turns")
        self.apply_unknown.setText(naming)
        self.apply_unknown.setEnabled(can_apply and bool(turns))
        everywhere = self.tr("Apply to all turns")
        if state.everywhere.words:
            words = self.tr("%Ln word(s)", "", state.everywhere.words)
            everywhere = f"{everywhere} ({words})"
        self.apply_all.setText(everywhere)
        self.apply_all.setToolTip(
            self.tr("Keeps the text’s names where they agree with the voice, and what you set yourself")
        )
        self.apply_all.setEnabled(can_apply and bool(state.everywhere.words))
        self.apply_note.setText(self._apply_note(state, named))

    def _apply_note(self, state: PanelState, named: int) -> str:
        if not state.can_change:
            return self.tr("This project is read-only: names can’t be applied.")
        if not state.is_counted:
            return self.tr("Counting…")
        if not named:
            return self.tr("Play a voice and name it; two or three names are often enough.")
        if state.unknown.turns:
            words = self.tr("%Ln word(s)", "", state.unknown.words)
            left = state.unknown_left
            rest = self.tr("%Ln Unknown turn(s) stay", "", left) if left else self.tr("none stays Unknown")
            return f"{words}; {rest}"
        return self._left_note(state.unknown_turns, all_named=named == len(state.entries or ()))

    def _left_note(self, unknown_turns: int, *, all_named: bool) -> str:
        if unknown_turns and all_named:
            return self.tr("%Ln Unknown turn(s) left, of words that fit no voice", "", unknown_turns)
        if unknown_turns:
            return self.tr("%Ln Unknown turn(s) left, of voices without a name", "", unknown_turns)
        return self.tr("Every turn has a name.")

    def show_report(self, report: ProgressReport) -> None:
        """Show how far telling voices apart is."""
        if self._state.is_running and not self._is_stopping:
            self.progress.setRange(0, 1000)
            self.progress.setValue(round(report.fraction * 1000))
            self.stage.setText(capitalized(translated(report.stage)))

    def show_start(self) -> None:
        """Show that telling voices apart begins."""
        self.progress.setRange(0, 0)
        self.stage.setText(self.tr("Starting…"))
        self._is_stopping = False

    def _on_cancel(self) -> None:
        self._is_stopping = True  # the button stays, and with it the keyboard
        self.stage.setText(self.tr("Stopping…"))
        self.cancel_requested.emit()

    # -- rows ---------------------------------------------------------------------------------------

    def _show_cards(self, entries: Sequence[VoiceEntry]) -> None:
        can_change = self._state.can_change and not self._state.is_running
        if self.list.show_voices(entries, can_play=self._state.can_play, can_change=can_change):
            self.rows.setFocus()

    @property
    def cards(self) -> Sequence[VoiceCard]:
        """The rows that are there by now: of many voices the last ones come a moment later."""
        return self.list.cards

    def card_of(self, voice_id: str) -> VoiceCard | None:
        """Return the row of a voice."""
        return self.list.card_of(voice_id)

    def focus_first(self) -> None:
        """Give the keyboard to what is to be done first."""
        if self._state.is_running:
            self.cancel.setFocus()
        elif self.cards:
            self._goes_to_first = not self._state.is_counted  # what the text calls them is not known yet
            self._focus_card(next((at for at, card in enumerate(self.cards) if not card.entry.name), 0))
        elif self.tell.isVisible():
            self.tell.setFocus()

    def _focus_card(self, row: int) -> None:
        if 0 <= row < len(self.cards):
            self.cards[row].field.setFocus()
            self.cards[row].field.selectAll()
            self.rows.ensureWidgetVisible(self.cards[row])

    def _on_entered(self, voice_id: str) -> None:
        self.current = voice_id
        self._goes_on_to_apply = False
        if (card := self.card_of(voice_id)) is not None:
            self.rows.ensureWidgetVisible(card)

    def _on_named(self, voice_id: str, name: str) -> None:
        self._goes_to_first = False  # the person was faster
        self.named.emit(voice_id, name)

    def _on_done(self, voice_id: str) -> None:
        """Go on to the next voice without a name, and after the last one to applying the names."""
        self.list.make_all()
        row = self.list.row_of(voice_id)
        after = [at for at in range(row + 1, len(self.cards)) if not self.cards[at].field.text().strip()]
        if after:
            self._focus_card(after[0])
        else:
            self._goes_on_to_apply = True
            self._go_on_to_apply()

    def _go_on_to_apply(self) -> None:
        """Give the keyboard to the button that applies the names, as soon as what it does is counted."""
        if self._goes_on_to_apply and self.apply_unknown.isEnabled():
            self._goes_on_to_apply = False
            self.apply_unknown.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self.list.set_theme(theme)
