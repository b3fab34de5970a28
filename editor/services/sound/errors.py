"""Errors of the playback engine. Each message names the file, says what is wrong with it, and what to do."""

from __future__ import annotations

from pathlib import Path


class SoundError(Exception):
    """Root of the playback errors: `path` cannot be played; `str(error)` is fit to be shown to a person."""

    def __init__(self, path: Path, problem: str, remedy: str) -> None:
        super().__init__(f"“{path.name}” {problem}. {remedy}.")
        self.path = path
        self.problem = problem
        self.remedy = remedy
