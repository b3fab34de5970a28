"""The choice of a profile of subtitles, which knows those that were made since the window was opened."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from editor.services.subtitles.profiles import STANDARD, Profile, known_profiles
from editor.ui.language.translated_phrases import translated
from editor.ui.look.eliding_combo import ElidingComboBox

_LETTERS = 12


class ProfileChoice(ElidingComboBox):
    """Lists the profiles as they are whenever it is opened; `none` is the entry for no subtitles."""

    chosen = Signal(str)
    """The name of the profile that a person chose, "" for none."""

    def __init__(self, *, none: str = "") -> None:
        super().__init__()
        self._none = none
        self.setMinimumContentsLength(_LETTERS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _row: self.chosen.emit(self.currentData()))
        self.renew()

    def renew(self) -> None:
        """List the profiles that there are now; the choice stays where it is still there."""
        name = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            if self._none:
                self.addItem(self._none, "")
            for profile in known_profiles().profiles:
                self.addItem(translated(profile.title), profile.name)
            self.setCurrentIndex(max(0, self.findData(name)))

    def show_choice(self, name: str) -> None:
        """Show which profile is chosen; the first entry for one that is gone."""
        self.setCurrentIndex(max(0, self.findData(name)))

    def showPopup(self) -> None:
        """List what there is by now."""
        self.renew()
        super().showPopup()


def usable_profile(name: str) -> Profile | None:
    """Return the profile of that name, None for an unknown one or one whose file is damaged by now."""
    return next((one for one in known_profiles().profiles if one.name == name), None)


def usable_or_standard(name: str) -> Profile:
    """Return the profile of that name, the standard one where it cannot be used."""
    return usable_profile(name) or usable_profile(STANDARD.name) or STANDARD
