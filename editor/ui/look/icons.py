"""Icons by name, in the theme's colours."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QIcon

from editor.ui.look.theme import Theme


def icon(name: str, theme: Theme, *, colour: str | None = None) -> QIcon:
    """Return an icon of Material Design by its name ("play", "pause"), drawn in the theme's text colour."""
    return _icon(name, colour or theme.text, theme.disabled)


@cache
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    import qtawesome

    made: QIcon = qtawesome.icon(f"mdi6.{name}", color=colour, color_disabled=disabled)
    return made
