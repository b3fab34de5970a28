"""Errors of the file formats. Each message names the file, says what is wrong with it, and what to do."""

from __future__ import annotations

from pathlib import Path


class FormatError(Exception):
    """Root of all errors raised by this package; `str(error)` is fit to be shown to a person."""

    def __init__(self, path: Path, problem: str, remedy: str) -> None:
        super().__init__(f"“{path.name or path}” {problem}. {remedy}.")
        self.path = path
        self.problem = problem
        self.remedy = remedy


class NoTextError(FormatError):
    """A file that is no text: neither in an encoding that is known, nor of a kind that is packed."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "isn’t a text file", "Choose the file with the transcript")


class UnreadableError(ValueError):
    """A file that its reader knows and cannot read; whoever has the path makes a `FormatError` of it."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(f"{problem}. {remedy}.")
        self.problem = problem
        self.remedy = remedy
