"""Parts of the program that are loaded beside the window, before somebody asks for them."""

from __future__ import annotations

import importlib

PARTS = (
    "editor.ui.dialogs.export",
    "editor.ui.dialogs.new_project",
    "editor.ui.dialogs.palette",
    "editor.ui.dialogs.go_to_time",
    "editor.ui.dialogs.speakers",
    "editor.ui.dialogs.shortcuts",
    "editor.ui.dialogs.times",
    "editor.ui.dialogs.replace_preview",
    "editor.ui.dialogs.clips",
)
"""Dialogs; to load one takes up to a sixth of a second."""


def load_parts(_report: object) -> None:
    """Load them all, in any thread."""
    for name in PARTS:
        importlib.import_module(name)
