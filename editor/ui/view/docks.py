"""Panels at the window's side: shown, hidden, brought in sight, and when a person did it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDockWidget

ClosedByHand = Callable[[QDockWidget], bool]
"""Whether a dock that is hidden now was hidden by a person, not as the window was or for want of room."""


def toggle_dock(dock: QDockWidget) -> bool:
    """Hide a dock, or bring it in sight, from behind another one's tab too; return whether it is seen."""
    seen = dock.isVisible() and not dock.visibleRegion().isEmpty()
    dock.setVisible(not seen)
    if not seen:
        dock.raise_()
    return not seen
