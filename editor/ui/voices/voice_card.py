"""A row of the panel: a voice's colour, name, talking time and samples, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.language.counts import localized_number
from editor.ui.look.icons import icon
from editor.ui.look.theme import Theme
from editor.ui.look.timecode import timecode
from editor.ui.voices.voice_entry import VoiceEntry

_SWATCH: Final = 12
_SAMPLES: Final = 3
_NOT_BY_PERSON: Final = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""A list of completions was put away, or another window."""


class VoiceCard(QFrame):
    """Shows one voice. In the name field Return goes on, Up and Down go to the voices beside it."""

    named = Signal(str, str)
    """A voice, and what was written as its name."""
    sample_requested = Signal(str, int)
    merge_requested = Signal(str, str)
    """A voice, and the one that it is."""
    split_requested = Signal(str)
    remember_toggled = Signal(str, bool)
    stepped = Signal(str, int)
    """From a voice one on, or one back."""
    done = Signal(str)
    """The name is written: go on to what comes next."""
    entered = Signal(str)
    """The voice has the keyboard now."""

    def __init__(self, names: QStringListModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self._theme = theme
        self._others: Sequence[VoiceEntry] = ()
        self._can_change = True
        self.entry = VoiceEntry("", 0, "", 0, 0, 0, (), 0)
        self.swatch = _Swatch()
        self.field = self._make_field(names)
        self.more = self._make_more()
        self.facts = QLabel()
        self.facts.setObjectName("muted")
        self.facts.setWordWrap(True)
        self.samples = [self._make_sample(at) for at in range(_SAMPLES)]
        self.sounds_like = QToolButton()
        self.sounds_like.setObjectName("choice")
        self.sounds_like.clicked.connect(self._take_proposal)
        self._lay_out()

    def _make_field(self, names: QStringListModel) -> QLineEdit:
        field = _NameField()
        field.setMinimumWidth(60)
        self._completer = completer = QCompleter(names, field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated[str].connect(self._on_completed)  # type: ignore[index]  # PySide6 overload
        field.setCompleter(completer)
        field.textEdited.connect(lambda text: self.named.emit(self.entry.id, text))
        field.returnPressed.connect(self._on_return)  # comes from the list of completions, too
        field.entered.connect(lambda: self.entered.emit(self.entry.id))
        field.stepped.connect(lambda step: self.stepped.emit(self.entry.id, step))
        return field

    def _make_more(self) -> QToolButton:
        button = QToolButton()
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu = QMenu(button)
        self.menu.aboutToShow.connect(self._fill_menu)
        button.setMenu(self.menu)
        return button

    def _make_sample(self, at: int) -> QToolButton:
        button = QToolButton()
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(lambda: self._on_sample(at))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 6, 6)
        column.setSpacing(4)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.swatch)
        first.addWidget(self.field, 1)
        first.addWidget(self.more)
        column.addLayout(first)
        second = QHBoxLayout()
        second.setSpacing(2)
        second.addWidget(self.facts, 1)
        for button in self.samples:
            second.addWidget(button)
        column.addLayout(second)
        column.addWidget(self.sounds_like, 0, Qt.AlignmentFlag.AlignLeft)
        self.sounds_like.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    # -- showing ------------------------------------------------------------------------------------

    @property
    def label(self) -> str:
        """What the voice is called: by its name, or by its number."""
        return self.entry.name or self.tr("Speaker {number}").format(
            number=localized_number(self.entry.number)
        )

    def show_voice(
        self, entry: VoiceEntry, others: Sequence[VoiceEntry], *, can_play: bool, can_change: bool
    ) -> None:
        """Show a voice as it is now; what is being written in its field stays.

        `others`: the voices that it may be merged with. `can_change`: names, merging and splitting.
        """
        self.entry, self._others, self._can_change = entry, others, can_change
        number = localized_number(entry.number)
        self.field.setPlaceholderText(self.tr("Speaker {number}").format(number=number))
        if self.field.text().strip() != entry.name:
            self.field.setText(entry.name)
            self.field.setCursorPosition(0)  # of a long name its beginning is seen
        self.field.setReadOnly(not can_change)
        self.field.setToolTip(entry.name)
        time, share = timecode(entry.talking_ms), localized_number(entry.share)
        talks = self.tr("{time} ({share} %)").format(time=time, share=share)
        turns = self.tr("%Ln turn(s)", "", entry.turns)
        facts = f"{talks}, {turns}"
        self.facts.setText(facts)
        self.field.setAccessibleName(self.tr("Name of voice {number}").format(number=number))
        self.field.setAccessibleDescription(facts)
        self.more.setAccessibleName(self.tr("More about {name}").format(name=self.label))
        self.more.setToolTip(self.tr("Merge, split, remember"))
        self._show_samples(can_play)
        self._show_proposal()
        self._show_colours()

    def _show_samples(self, can_play: bool) -> None:
        for at, button in enumerate(self.samples):
            button.setVisible(at < len(self.entry.samples))
            button.setEnabled(can_play)
            name = self.tr("Play sample {number} of {name}")
            button.setAccessibleName(name.format(number=localized_number(at + 1), name=self.label))
            if at < len(self.entry.samples):
                start_ms, _end_ms = self.entry.samples[at]
                button.setToolTip(self.tr("Play a sample at {time}").format(time=timecode(start_ms)))

    def _show_proposal(self) -> None:
        name = self.entry.sounds_like
        self.sounds_like.setVisible(bool(name) and self._can_change)
        room = self.fontMetrics().averageCharWidth() * 22
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        self.sounds_like.setText(self.tr("Sounds like {name}").format(name=shown))
        full = self.tr("Use the name {name}").format(name=name)
        self.sounds_like.setToolTip(full)
        said = self.tr("Sounds like {name}").format(name=name)
        self.sounds_like.setAccessibleName(f"{said}. {full}")

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self._show_colours()

    def _show_colours(self) -> None:
        colours = self._theme.speakers
        colour = colours[self.entry.colour % len(colours)] if self.entry.name else self._theme.muted
        self.swatch.show_colour(colour)
        self.more.setIcon(icon("dots-horizontal", self._theme))
        for button in self.samples:
            button.setIcon(icon("play", self._theme))

    # -- what can be done ---------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        menu, own = self.menu, self.entry.id
        menu.clear()
        merging = menu.addMenu(self.tr("Merge with"))
        merging.setEnabled(bool(self._others) and self._can_change)
        for other in self._others:
            name = other.name or self.tr("Speaker {number}").format(number=localized_number(other.number))
            made = merging.addAction(name.replace("&", "&&"))
            made.triggered.connect(lambda _on, into=other.id: self.merge_requested.emit(own, into))
        split = menu.addAction(self.tr("These are two voices"))
        split.setEnabled(self._can_change)
        split.triggered.connect(lambda: self.split_requested.emit(own))
        menu.addSeparator()
        remember = menu.addAction(self.tr("Remember this voice on this computer…"))
        remember.setCheckable(True)
        remember.setChecked(self.entry.remembered)
        remember.setEnabled(bool(self.entry.name))
        remember.triggered.connect(lambda on: self.remember_toggled.emit(own, on))

    def _on_sample(self, at: int) -> None:
        self.entered.emit(self.entry.id)
        self.sample_requested.emit(self.entry.id, at)

    def _on_completed(self, text: str) -> None:
        self.named.emit(self.entry.id, text)

    def _put_completions_away(self) -> None:
        if (popup := self._completer.popup()) is not None:
            popup.hide()

    def _on_return(self) -> None:
        self._put_completions_away()
        self.done.emit(self.entry.id)

    def hideEvent(self, event: QHideEvent) -> None:
        """Put the list of completions away with the field."""
        self._put_completions_away()
        super().hideEvent(event)

    def _take_proposal(self) -> None:
        name = self.entry.sounds_like
        self.field.setText(name)
        self.field.setFocus()
        self.named.emit(self.entry.id, name)


class _NameField(QLineEdit):
    """The field of a voice's name; Up and Down go to the voices beside it."""

    entered = Signal()
    stepped = Signal(int)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the voice has the keyboard, unless a list or another window only gave it back."""
        super().focusInEvent(event)
        if event.reason() not in _NOT_BY_PERSON:
            self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the voice before by Up, to the next one by Down."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)


class _Swatch(QWidget):
    """A dot in a speaker's colour."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = QColor()
        self.setFixedSize(_SWATCH, _SWATCH)

    def show_colour(self, colour: str) -> None:
        """Paint in another colour."""
        self._colour = QColor(colour)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(self.rect())
