"""Errors of the aligner. Each message names the file, says what is wrong with it, and what to do."""

from __future__ import annotations

from pathlib import Path


class AlignmentError(Exception):
    """Root of all errors raised by this package; `str(error)` is fit to be shown to a person."""


class RecordingError(AlignmentError):
    """The recording cannot be used: missing, empty, without sound, damaged, or silent."""

    def __init__(self, path: Path, problem: str, remedy: str) -> None:
        super().__init__(f"“{path.name or path}” {problem}. {remedy}.")
        self.path = path
        self.problem = problem
        self.remedy = remedy


class ScriptError(AlignmentError):
    """The transcript has no words to align, or does not belong to the recording."""


class OtherRecordingError(ScriptError):
    """Hardly any of the transcript was heard in the recording; `force` keeps the result all the same."""

    def __init__(self, path: Path, share: float, *, written: str = "", spoken: str = "") -> None:
        """Tell the share of words heard, and the names of two languages where text and sound differ in it."""
        if written:
            super().__init__(
                f"Only {share:.0%} of the transcript’s words were recognized in “{path.name}”: its text "
                f"seems to be in {written}, the audio was recognized as {spoken}. Check that they belong "
                "together."
            )
        else:
            super().__init__(
                f"Only {share:.0%} of the transcript’s words were recognized in “{path.name}”. Check that "
                "they belong together."
            )


class ModelError(AlignmentError):
    """The asked-for model is unknown, absent or damaged."""


class Cancelled(AlignmentError):
    """The caller cancelled the work; nothing was left behind."""

    def __init__(self) -> None:
        super().__init__("Cancelled.")


class WorkerError(AlignmentError):
    """The aligner's process ended without an answer."""
