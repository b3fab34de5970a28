"""Reading the simplest transcript: one turn a line, `Speaker: text` or only text."""

from __future__ import annotations

import re
from pathlib import Path

from alignment.errors import ScriptError
from alignment.types import Script, Turn

_LABEL = re.compile(r"^(?P<name>[^\W\d_][\w.'-]*(?: [\w.'-]+){0,3}):\s+(?P<text>\S.*)$")


def script_from_text(text: str) -> Script:
    """Return the turns of a plain text; blank lines are passed over."""
    turns = []
    for line in text.splitlines():
        match = _LABEL.match(line.strip())
        tokens = (match["text"] if match else line).split()
        if tokens:
            turns.append(Turn(match["name"] if match else None, tuple(tokens)))
    return Script(tuple(turns))


def read_script(path: Path) -> Script:
    """Read a plain UTF-8 transcript.

    Raises:
        ScriptError: it cannot be read, is not UTF-8 text, or is empty.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ScriptError(f"“{path.name}” can’t be read ({error.strerror}). Check the name.") from error
    except UnicodeDecodeError as error:
        raise ScriptError(f"“{path.name}” isn’t UTF-8 text. Save it as plain text in UTF-8.") from error
    script = script_from_text(text)
    if not script.tokens:
        raise ScriptError(f"“{path.name}” is empty. Choose a transcript with text.")
    return script
