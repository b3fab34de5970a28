"""Segment lists: JSON and JSON lines of programs unknown, read by the names of their fields."""

from __future__ import annotations

import json
from collections.abc import Sequence
from statistics import median_low
from typing import Any, Final

from editor.formats.import_notices import NoticeList
from editor.formats.json.spoken_pieces import (
    SpokenPieces,
    dicts,
    first,
    part,
    seconds_ms,
    speaker_of,
    text_of,
    units_ms,
)
from editor.formats.rough_transcript import RoughTranscript

_LISTS: Final = ("segments", "utterances", "sentences", "transcript", "transcripts", "paragraphs", "results",
                 "captions", "subtitles", "cues", "lines", "turns", "data", "items", "words")  # fmt: skip
_TEXTS: Final = ("text", "transcript", "sentence", "content", "body", "utterance", "caption", "line", "word")
_SPEAKERS: Final = (
    "speaker",
    "speaker_name",
    "speakerName",
    "speaker_label",
    "speaker_id",
    "speakerId",
    "name",
    "who",
)
_STARTS: Final = (
    "start",
    "start_time",
    "startTime",
    "begin",
    "from",
    "offset",
    "timestamp",
    "start_ms",
    "startMs",
)
_ENDS: Final = ("end", "end_time", "endTime", "stop", "to", "end_ms", "endMs")
_WHISPER_TIMES: Final = frozenset({"start", "timestamp", "timestamps", "words"})
_SECONDS_LONG: Final = 100
"""Whole numbers of which a middling segment is longer than this are milliseconds."""


def accepts(data: Any) -> bool:
    """Whether there is a list of objects of which most have a text, and some a time or a speaker."""
    entries = dicts(_entries(data))
    spoken = [one for one in entries if text_of(_value(one, _TEXTS))]
    told = (*_STARTS, *_SPEAKERS)
    return len(spoken) * 2 > len(entries) and any(_value(one, told) is not None for one in spoken)


def has_other_names(data: Any) -> bool:
    """Whether the entries' times or speakers stand under other names than Whisper's."""
    return accepts(data) and any(
        (not _WHISPER_TIMES & one.keys() and _value(one, _STARTS) is not None)
        or ("speaker" not in one and _value(one, _SPEAKERS) is not None)
        for one in dicts(_entries(data))
    )


def read(data: Any) -> RoughTranscript:
    """Read the entries; whether whole numbers are milliseconds is judged by how long the segments are."""
    found = SpokenPieces()
    entries = _entries(data)
    in_ms = _is_in_ms(dicts(entries))
    for entry in found.rows(entries):
        start, end = _times(entry)
        start_ms, end_ms = (units_ms(one) if in_ms else seconds_ms(one) for one in (start, end))
        found.add(_value(entry, _TEXTS), speaker_of(_value(entry, _SPEAKERS)), start_ms, end_ms)
    return found.transcript(part(data, "language"))


def decode_lines(text: str) -> tuple[list[dict[str, Any]], NoticeList] | None:
    """Return the objects of a text that has one a line, and which lines are none; None for another text."""
    rows = [(row, line) for row, line in enumerate(text.split("\n"), start=1) if line.strip()]
    notices = NoticeList()
    found: list[dict[str, Any]] = []
    for row, line in rows:
        one = _decoded(line)
        if isinstance(one, dict):
            found.append(one)
        else:
            notices.add("damaged line (skipped)", row)
    return (found, notices) if len(rows) > 1 and 2 * len(found) > len(rows) else None


def _decoded(line: str) -> Any:
    try:
        return json.loads(line) if line.lstrip().startswith("{") else None
    except (ValueError, RecursionError):
        return None


def _entries(data: Any) -> Any:
    if isinstance(data, list):
        return data
    return next((found for name in _LISTS if dicts(found := part(data, name))), None)


def _value(entry: dict[str, Any], names: Sequence[str]) -> Any:
    return next((entry[name] for name in names if entry.get(name) is not None), None)


def _times(entry: dict[str, Any]) -> tuple[Any, Any]:
    for name in ("timestamp", "time", "timestamps"):
        pair = entry.get(name)
        if isinstance(pair, list) and len(pair) == 2:
            return pair[0], pair[1]
    start, end = _value(entry, _STARTS), _value(entry, _ENDS)
    words = entry.get("result", entry.get("words"))
    if start is None and dicts(words):  # Vosk's
        return first(words).get("start"), dicts(words)[-1].get("end")
    return start, end


def _is_in_ms(entries: Sequence[dict[str, Any]]) -> bool:
    pairs = [(start, end) for start, end in map(_times, entries) if type(start) is int and type(end) is int]
    return 2 * len(pairs) > len(entries) and median_low(end - start for start, end in pairs) > _SECONDS_LONG
