"""OpenTimelineIO: a clip of the recording with a marker for each turn; frames at the exact rate."""

from __future__ import annotations

import json
from typing import Any

from editor.document.values import Transcript
from editor.formats.broadcast.time_code import FrameRate
from editor.formats.file_urls import relative_url
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.spoken_turns import Turn, one_line, spoken_turns


def write(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> str:
    """Return the timeline's text; a marker's name is what is said, its metadata say who, and every word."""
    rate, first = options.rate, options.start_frame
    turns = spoken_turns(transcript)
    end_ms = max([media.duration_ms, *(turn.end_ms for turn in turns)])
    whole = _range(first, max(1, rate.frames(end_ms)), rate)
    clip = {
        "OTIO_SCHEMA": "Clip.2",
        "name": one_line(media.name),
        "source_range": whole,
        "media_references": {
            "DEFAULT_MEDIA": {
                "OTIO_SCHEMA": "ExternalReference.1",
                "available_range": whole,
                "target_url": relative_url(media.name),
            }
        },
        "active_media_reference_key": "DEFAULT_MEDIA",
        "markers": [_marker(turn, rate, first, named=options.names is not False) for turn in turns],
    }
    track = {"OTIO_SCHEMA": "Track.1", "name": "Transcript", "kind": "Audio", "children": [clip]}
    timeline = {
        "OTIO_SCHEMA": "Timeline.1",
        "name": one_line(media.name),
        **({"metadata": {"earproof": {"timing": options.timing}}} if options.timing else {}),
        "global_start_time": _time(first, rate),
        "tracks": {"OTIO_SCHEMA": "Stack.1", "name": "tracks", "children": [track]},
    }
    return json.dumps(timeline, ensure_ascii=False, indent=1) + "\n"


def _marker(turn: Turn, rate: FrameRate, first: int, *, named: bool) -> dict[str, Any]:
    start = rate.frames(turn.start_ms)
    words = [[word.text, word.start_ms, word.end_ms] for word in turn.words]
    estimated = [row for row, word in enumerate(turn.words) if not word.measured]
    speaker = {"speaker": turn.speaker} if named and turn.speaker is not None else {}
    return {
        "OTIO_SCHEMA": "Marker.2",
        "name": turn.text,
        "color": "CYAN",
        "marked_range": _range(first + start, max(1, rate.frames(turn.end_ms) - start), rate),
        "metadata": {"earproof": {**speaker, "words": words, "estimated": estimated}},
    }


def _range(start: int, length: int, rate: FrameRate) -> dict[str, Any]:
    return {
        "OTIO_SCHEMA": "TimeRange.1",
        "start_time": _time(start, rate),
        "duration": _time(length, rate),
    }


def _time(frames: int, rate: FrameRate) -> dict[str, Any]:
    return {"OTIO_SCHEMA": "RationalTime.1", "rate": float(rate.rate), "value": float(frames)}
