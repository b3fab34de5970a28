"""Failures of single recordings, as sentences: whatever goes wrong with one is told, and stops no other."""

from __future__ import annotations

from alignment.errors import AlignmentError, OtherRecordingError
from editor.formats.errors import FormatError
from editor.services.errors import ServiceError
from editor.services.sound.errors import SoundError


def failure_sentence(error: BaseException) -> str:
    """Return one sentence that says what is wrong with a recording."""
    if isinstance(error, OtherRecordingError):
        return f"{error} Use --force to align anyway."
    if isinstance(error, AlignmentError | FormatError | ServiceError | SoundError):
        return str(error)
    if isinstance(error, MemoryError):
        return "Not enough memory. Align fewer recordings at a time."
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        return f"{place}{error.strerror or error}. Check the file and try again."
    said = " ".join(str(error).split())
    return f"Unexpected error ({type(error).__name__}: {said}). Please report it."
