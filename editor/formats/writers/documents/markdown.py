"""Markdown (CommonMark): a heading, paragraphs with the speaker in bold and the time before them."""

from __future__ import annotations

import re

from editor.document.values import Transcript
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.paragraphs import DASH, labelled, paragraphs, stamp
from editor.formats.writers.spoken_turns import one_line, spoken_turns

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~&$])")
_BLOCK_START = re.compile(r"^(\d{1,9})?([-+=.):])(?=\s|$)")


def write(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> str:
    """Return the document's text; signs that Markdown takes for its own are escaped."""
    parts = [f"# {_escaped(one_line(media.name))}"]
    if options.timing:
        parts.append(f"*{_escaped(options.timing)}*")
    for label, paragraph in labelled(paragraphs(spoken_turns(transcript, time_codes=True)), options):
        name = label if label in ("", DASH) else f"**{_escaped(label[:-1])}** "
        parts.append(f"\\[{stamp(paragraph.start_ms, options)}\\] {name}{_escaped(paragraph.text)}")
    return "\n\n".join(parts) + "\n"


def _escaped(text: str) -> str:
    return _BLOCK_START.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", text))
