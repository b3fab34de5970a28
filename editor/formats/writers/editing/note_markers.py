"""Notes as markers in an edit decision list (CMX 3600), for DaVinci Resolve and for Avid Media Composer.

Each is an event of one frame. Resolve takes its marker from the line of fields (colour, name, duration), as
in the lists of turns; Avid and what reads as it does take the locator (`* LOC:`), whose colours are Avid's.
"""

from __future__ import annotations

from typing import Final

from editor.document.values import NoteColour, Transcript
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.editing.edl import MAX_NAME, marker_line
from editor.formats.writers.noted_passages import noted_passages
from editor.formats.writers.options import WritingOptions

_LOCATORS: Final = {
    NoteColour.YELLOW: "YELLOW",
    NoteColour.GREEN: "GREEN",
    NoteColour.BLUE: "BLUE",
    NoteColour.RED: "RED",
    NoteColour.PURPLE: "MAGENTA",
}


def write(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> str:
    """Return the list's text: an event of one frame for each note, its marker as long as its words."""
    rate, first = options.rate, options.start_frame
    count = "DROP FRAME" if rate.drops else "NON-DROP FRAME"
    parts = [f"TITLE: {marker_line(media.name)[:70]}\nFCM: {count}\n\n"]
    for number, one in enumerate(noted_passages(transcript), start=1):
        start = first + rate.frames(one.start_ms)
        length = max(1, rate.frames(one.end_ms) - rate.frames(one.start_ms))
        code, after = rate.code(start), rate.code(start + 1)
        name, colour = marker_line(one.title), one.note.colour
        parts.append(
            f"{number:03}  001      V     C        {code} {after} {code} {after}  \n"
            f"* LOC: {code} {_LOCATORS[colour]:<7} {name}\n"
            f" |C:ResolveColor{colour.value.capitalize()} |M:{name[:MAX_NAME]} |D:{length}\n\n"
        )
    return "".join(parts)
