"""The list of voices in their panel: a card each, those further down made a few at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.ui.jobs.single_shot import single_shot
from editor.ui.look.theme import Theme
from editor.ui.voices.voice_card import VoiceCard
from editor.ui.voices.voice_entry import VoiceEntry

_AT_ONCE: Final = 5
"""A card takes some milliseconds: more than there is room for are made between other events."""
_IN_A_SLICE: Final = 3


class VoiceList(QWidget):
    """Keeps a card for each voice, in the order given; tells what is asked for in any of them."""

    named = Signal(str, str)
    sample_requested = Signal(str, int)
    merge_requested = Signal(str, str)
    split_requested = Signal(str)
    remember_toggled = Signal(str, bool)
    entered = Signal(str)
    stepped = Signal(str, int)
    done = Signal(str)

    def __init__(self, names: QStringListModel, theme: Theme) -> None:
        super().__init__()
        self._names = names
        self._theme = theme
        self._entries: Sequence[VoiceEntry] = ()
        self._can_play = self._can_change = self._is_filling = False
        self.cards: list[VoiceCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addStretch(1)

    def show_voices(self, entries: Sequence[VoiceEntry], *, can_play: bool, can_change: bool) -> bool:
        """Show voices as they are now; return whether a card that had the keyboard is gone."""
        self._entries, self._can_play, self._can_change = entries, can_play, can_change
        loses_focus = False
        while len(self.cards) > len(entries):
            card = self.cards.pop()
            loses_focus = loses_focus or card.isAncestorOf(self.focusWidget() or self)
            card.hide()
            card.deleteLater()
        for row, card in enumerate(self.cards):
            self._show(card, row)
        self._make(max(0, _AT_ONCE - len(self.cards)))
        return loses_focus

    def make_all(self) -> None:
        """Make the cards that are still to be made: all are asked for."""
        self._make(len(self._entries))

    def card_of(self, voice_id: str) -> VoiceCard | None:
        """Return the card of a voice, None where there is none, or none yet."""
        return next((card for card in self.cards if card.entry.id == voice_id), None)

    def row_of(self, voice_id: str) -> int:
        """Return the row of a voice, the first one for an unknown voice."""
        return next((row for row, card in enumerate(self.cards) if card.entry.id == voice_id), 0)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        for card in self.cards:
            card.set_theme(theme)

    def _make(self, most: int) -> None:
        """Make so many of the cards that are still missing, and the others in a moment."""
        for row in range(len(self.cards), min(len(self._entries), len(self.cards) + most)):
            self.cards.append(self._make_card())
            self._column.insertWidget(row, self.cards[row])
            self._show(self.cards[row], row)
        if len(self.cards) < len(self._entries) and not self._is_filling:
            self._is_filling = True
            single_shot(self, self._make_more)

    def _make_more(self) -> None:
        self._is_filling = False
        self._make(_IN_A_SLICE)

    def _show(self, card: VoiceCard, row: int) -> None:
        entry = self._entries[row]
        others = [other for other in self._entries if other.id != entry.id]
        card.show_voice(entry, others, can_play=self._can_play, can_change=self._can_change)

    def _make_card(self) -> VoiceCard:
        card = VoiceCard(self._names, self._theme)
        card.named.connect(self.named)
        card.sample_requested.connect(self.sample_requested)
        card.merge_requested.connect(self.merge_requested)
        card.split_requested.connect(self.split_requested)
        card.remember_toggled.connect(self.remember_toggled)
        card.entered.connect(self.entered)
        card.stepped.connect(self.stepped)
        card.done.connect(self.done)
        return card
