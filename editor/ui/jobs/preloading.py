"""Modules that are imported in a thread, before somebody asks for them."""

from __future__ import annotations

import importlib

MODULES = (
    "editor.services.review.places",
    "editor.services.review.proposals",
    "editor.services.subtitles.file_check",
    "editor.ui.history.text_replacement",
    "editor.ui.export.export_dialog",
    "editor.ui.projects.new_project_dialog",
    "editor.ui.actions.command_palette",
    "editor.ui.find.go_to_time_dialog",
    "editor.ui.speakers.speaker_popup",
    "editor.ui.speakers.speakers_dialog",
    "editor.ui.actions.shortcuts_dialog",
    "editor.ui.correction.times_dialog",
    "editor.ui.find.replace_preview",
    "editor.ui.export.clips_dialog",
)
"""Dialogs; to load one takes up to a sixth of a second."""


def preload_modules(_report: object) -> None:
    """Load them all, in any thread."""
    for name in MODULES:
        importlib.import_module(name)
