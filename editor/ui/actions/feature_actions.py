"""What a feature offers to menus, tool bar and shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.ui.actions.action_set import Action, Menu


class FeatureActions(QObject):
    """Base of each feature's `actions.py`: made from its controller, put together by the shell alone."""

    def actions(self) -> list[Action]:
        """Return the actions."""
        return []

    def menus(self) -> dict[str, Menu]:
        """Return menus of its own by the name that they have in the items of others (@NAME)."""
        return {}
