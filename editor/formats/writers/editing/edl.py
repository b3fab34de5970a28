"""Edit decision list (CMX 3600) with a marker for each turn, as DaVinci Resolve exports and imports them.

Written by ourselves: the usual library loses every marker at 30000/1001 frames a second.
"""

from __future__ import annotations

import re
import unicodedata

from editor.document.values import Transcript
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.spoken_turns import one_line, spoken_turns

MAX_NAME = 120
"""Programs cut longer names of markers; the text goes on in the note before it."""


def write(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> str:
    """Return the list's text: an event of one frame for each turn, its marker and how long it lasts."""
    rate, first = options.rate, options.start_frame
    count = "DROP FRAME" if rate.drops else "NON-DROP FRAME"
    parts = [f"TITLE: {marker_line(media.name)[:70]}\nFCM: {count}\n\n"]
    parts += [f"* {options.timing}\n\n"] if options.timing else []
    for number, turn in enumerate(spoken_turns(transcript), start=1):
        start = first + rate.frames(turn.start_ms)
        length = max(1, rate.frames(turn.end_ms) - rate.frames(turn.start_ms))
        code, after = rate.code(start), rate.code(start + 1)
        named = turn.speaker is not None and options.names is not False
        name = marker_line(f"{turn.speaker}: {turn.text}" if named else turn.text)
        parts.append(
            f"{number:03}  001      V     C        {code} {after} {code} {after}  \n"
            f"{name}\n |C:ResolveColorBlue |M:{name[:MAX_NAME]} |D:{length}\n\n"
        )
    return "".join(parts)


def marker_line(text: str) -> str:
    """Return a text as one line in which no sign begins a field; a line may not begin like an event."""
    line = one_line(text).replace("|", "/")
    return f"- {line}" if re.match(r"\d{3}\s|TITLE:|FCM:|\*", line) else unicodedata.normalize("NFC", line)
