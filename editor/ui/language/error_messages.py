"""The message to show for an exception."""

from __future__ import annotations

from editor.formats.errors import FormatError


def error_message(error: BaseException) -> str:
    """Return what to tell a person of an error: our own are sentences already."""
    if isinstance(error, FormatError):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}." if error.filename else f"{error.strerror}."
    text = str(error).strip()
    return (
        text if text.endswith((".", "!", "?")) else f"Something went wrong: {text or type(error).__name__}."
    )
