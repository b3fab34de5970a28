"""Volume and output device: chosen once, kept for the person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from editor.services.settings import Settings

if TYPE_CHECKING:
    from editor.ui.player import Player

STEP: Final = 0.1


class Volume(QObject):
    """The person's choices; the player is told of every change."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._player: Player | None = None

    def govern(self, player: Player) -> None:
        """Tell this player from now on."""
        self._player = player
        self._apply_and_notify()

    @property
    def level(self) -> float:
        """The loudness, 0 to 1, heard unless muted."""
        return self._settings.values.volume

    @property
    def muted(self) -> bool:
        """Whether nothing is to be heard."""
        return self._settings.values.muted

    @property
    def device(self) -> str:
        """The name of the sound device chosen, "" for the system's."""
        return self._settings.values.sound_device

    def set_device(self, name: str) -> None:
        """Let it be heard on another sound device, "" for the system's."""
        self._settings.values.sound_device = name
        self._apply_and_notify()
        self.keep()

    def set_level(self, level: float) -> None:
        """Set the loudness, 0 to 1; whoever does so wants to hear something."""
        self._settings.values.volume = min(1.0, max(0.0, level))
        self._settings.values.muted = False
        self._apply_and_notify()

    def change(self, steps: int) -> None:
        """Go some steps louder, or quieter where it is negative."""
        self.set_level(round(self.level + steps * STEP, 2))
        self.keep()

    def toggle_mute(self) -> None:
        """Mute, or end that."""
        self._settings.values.muted = not self.muted
        self._apply_and_notify()
        self.keep()

    def keep(self) -> None:
        """Write the choices down."""
        self._settings.save()

    def apply(self) -> None:
        """Let the player go by the choices as they are."""
        if self._player is not None:
            self._player.set_device(self.device)
            self._player.set_volume(0.0 if self.muted else self.level)

    def _apply_and_notify(self) -> None:
        self.apply()
        self.changed.emit()
