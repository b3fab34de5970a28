"""Failures of single recordings, as sentences: whatever goes wrong with one is told, and stops no other."""

from __future__ import annotations

from alignment.errors import AlignmentError, OtherRecordingError
from editor.formats.errors import FormatError
from editor.services.batch.cluster.errors import RemoteFailure
from editor.services.errors import ServiceError
from editor.services.sound.errors import SoundError


def failure_sentence(error: BaseException) -> str:
    """Return one sentence that says what is wrong with a recording."""
    if isinstance(error, AlignmentError | FormatError | ServiceError | SoundError):
        return str(error)
    if isinstance(error, MemoryError):
        return "Not enough memory. Align fewer recordings at a time."
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        return f"{place}{error.strerror or error}. Check the file and try again."
    said = " ".join(str(error).split())
    return f"Unexpected error ({type(error).__name__}: {said}). Please report it."


def is_refusal(error: BaseException) -> bool:
    """Whether a recording was refused because hardly any of its text was recognized, here or on a worker."""
    return isinstance(error, OtherRecordingError) or (isinstance(error, RemoteFailure) and error.refused)
