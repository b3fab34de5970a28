"""Playback to the sample: any recording, any speed, on any device or none."""

from editor.ui.player.player import Player, PlayerState

__all__ = ["Player", "PlayerState"]
