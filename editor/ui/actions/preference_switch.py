"""An action that turns a preference over."""

from __future__ import annotations

from editor.services.settings import Settings
from editor.ui.actions.action_set import Action


def preference_switch(action_id: str, text: str, *, settings: Settings, name: str) -> Action:
    """Return a switch for a choice, by the name it has in the settings; it is kept at once."""

    def turn_over() -> None:
        setattr(settings.values, name, not getattr(settings.values, name))
        settings.save()

    return Action(action_id, text, turn_over, checked=lambda: bool(getattr(settings.values, name)))
