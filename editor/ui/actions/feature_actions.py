"""What a feature offers to menus, tool bar and shortcuts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject

from editor.ui.actions.action_set import Action, Menu


class FeatureActions(QObject):
    """Base of each feature's `actions.py`: made from its controller, put together by the shell alone."""

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return ""

    def actions(self) -> list[Action]:
        """Return the actions."""
        return []

    def menus(self) -> dict[str, Menu]:
        """Return menus of its own by the name that they have in the items of others (@NAME)."""
        return {}


def grouped_actions(features: Iterable[FeatureActions]) -> list[Action]:
    """Return the actions of all features, each with its feature's title as its group."""
    return [replace(action, group=feature.title()) for feature in features for action in feature.actions()]
