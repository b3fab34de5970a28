"""Text with times for programs of qualitative analysis: each takes the stamps in a shape of its own.

NVivo reads rows of time, speaker and text; MAXQDA and ATLAS.ti join text to sound where stamps stand. OHMS
wants a stamp at whole minutes or half minutes within the running text, which takes the time of each word.
"""

from __future__ import annotations

import re

from editor.document.values import Transcript
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.paragraphs import clock, labelled, paragraphs
from editor.formats.writers.spoken_turns import spoken_turns

OHMS_STEP_MS = 30_000
_STAMP_LIKE = re.compile(r"\[(?=\d+:\d\d)|#(?=\d\d:\d\d)")


def write_nvivo(transcript: Transcript, _media: MediaFacts, options: WritingOptions) -> str:
    """Return a row for each paragraph, parted by tabs: time span, text, speaker (NVivo's own columns)."""
    rows = ["Timespan\tContent\tSpeaker"]
    for turn in paragraphs(spoken_turns(transcript)):
        name = turn.speaker or "" if options.names is not False else ""
        span = f"{_tenths(turn.start_ms)} - {_tenths(max(turn.end_ms, turn.start_ms + 100))}"
        rows.append(f"{span}\t{turn.text}\t{name}")
    return "\n".join(rows) + "\n"


def write_maxqda(transcript: Transcript, _media: MediaFacts, options: WritingOptions) -> str:
    """Return paragraphs with stamps `#00:01:02-5#` behind them, where MAXQDA looks for them."""
    return "".join(
        f"{label}{_no_stamp(turn.text)} #{clock(turn.end_ms)}-{turn.end_ms % 1000 // 100}#\n\n"
        for label, turn in labelled(paragraphs(spoken_turns(transcript)), options)
    )


def write_atlasti(transcript: Transcript, _media: MediaFacts, options: WritingOptions) -> str:
    """Return paragraphs with stamps `[00:01:02.345]` before them, as ATLAS.ti reads them."""
    return "".join(
        f"[{clock(turn.start_ms)}.{turn.start_ms % 1000:03}] {label}{_no_stamp(turn.text)}\n\n"
        for label, turn in labelled(paragraphs(spoken_turns(transcript)), options)
    )


def write_ohms(transcript: Transcript, _media: MediaFacts, options: WritingOptions) -> str:
    """Return running text with a stamp `[0:01:30]` before the first word at or after each half minute."""
    parts = []
    next_ms = OHMS_STEP_MS
    for label, turn in labelled(paragraphs(spoken_turns(transcript)), options):
        words = ""
        for word in turn.words:
            if word.start_ms >= next_ms:
                due = word.start_ms // OHMS_STEP_MS * OHMS_STEP_MS
                words += f"[{_hours(due)}] "
                next_ms = due + OHMS_STEP_MS
            words += _no_stamp(word.text) + word.space
        parts.append(f"{label}{words.rstrip()}\n\n")
    return "".join(parts)


def _no_stamp(text: str) -> str:
    """Return a text in which nothing said looks like a stamp."""
    return _STAMP_LIKE.sub("(", text)


def _tenths(ms: int) -> str:
    return f"{_hours(ms)}.{ms % 1000 // 100}"


def _hours(ms: int) -> str:
    hours, _colon, rest = clock(ms).partition(":")
    return f"{int(hours)}:{rest}"
