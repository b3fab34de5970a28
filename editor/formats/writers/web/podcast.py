"""Podcasting 2.0's JSON transcript (podcast namespace, `application/json`): a segment for each turn."""

from __future__ import annotations

import json
from typing import Any

from editor.document.values import Transcript
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.spoken_turns import Turn, spoken_turns

VERSION = "1.0.0"
LONG_CHARS = 240
"""Apps show a segment at a time: a longer turn is cut, at the end of a sentence where one is near."""
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？")


def write(transcript: Transcript, _media: MediaFacts, options: WritingOptions) -> str:
    """Return the JSON's text; times are seconds with three digits."""
    segments = [
        _segment(piece, named=options.names is not False)
        for turn in spoken_turns(transcript)
        for piece in _pieces(turn)
    ]
    text = json.dumps({"version": VERSION, "segments": segments}, ensure_ascii=False, indent=1)
    return f"{text}\n"


def _segment(turn: Turn, *, named: bool) -> dict[str, Any]:
    name = {"speaker": turn.speaker} if named and turn.speaker is not None else {}
    times = {"startTime": turn.start_ms / 1000, "endTime": turn.end_ms / 1000}
    return {**name, **times, "body": turn.text}


def _pieces(turn: Turn) -> list[Turn]:
    pieces: list[Turn] = []
    first, length = 0, 0
    for row, word in enumerate(turn.words):
        length += len(word.text) + 1
        ends = word.text.endswith(_SENTENCE_ENDS) and length > LONG_CHARS // 2
        if ends or length > LONG_CHARS or row + 1 == len(turn.words):
            words = turn.words[first : row + 1]
            pieces.append(Turn(turn.speaker, words[0].start_ms, words[-1].end_ms, words))
            first, length = row + 1, 0
    return pieces
