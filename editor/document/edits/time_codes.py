"""Writing a time code into the text."""

from __future__ import annotations

from dataclasses import replace

from editor.document.changes import Edit
from editor.document.edits.text import replace_segments
from editor.document.time_codes import time_code_word
from editor.document.values import Transcript


def insert_time_code(transcript: Transcript, segment_id: str, at: int, time_ms: int) -> Edit:
    """Write the code of a time before a segment's word `at`, or behind its last one; no other word changes.

    The code itself stands at the time of the word behind it, so that words stay in the order of time.

    Raises:
        KeyError: there is no such segment.
    """
    row = transcript.row_of(segment_id)
    segment = transcript.segments[row]
    before, after = segment.words[:at], segment.words[at:]
    start_ms = next((word.start_ms for word in after if word.start_ms is not None), None)
    end_ms = next((word.end_ms for word in reversed(before) if word.end_ms is not None), segment.start_ms)
    moment_ms = end_ms if start_ms is None else start_ms
    code = replace(time_code_word(time_ms), start_ms=moment_ms, end_ms=moment_ms)
    changed = replace(segment, words=(*before, code, *after))
    return Edit("Insert time code", (replace_segments(row, (segment,), (changed,)),))
