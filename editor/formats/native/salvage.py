"""Salvaging a snapshot whose line is damaged: every segment and word that can still be read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from editor.document.values import Segment, Speaker, Transcript, Untexted, Word, new_id
from editor.formats.native.codec import (
    DamagedRecordError,
    Json,
    segment_from_json,
    speaker_from_json,
    transcript_to_json,
    untexted_from_json,
    word_from_json,
)

T = TypeVar("T", Segment, Speaker, Untexted)

_SNAPSHOT = re.compile(r'"kind"\s*:\s*"snapshot"')
_REVISION = re.compile(r'"revision"\s*:\s*(\d{1,15})')
_LANGUAGE = re.compile(r'"language"\s*:\s*"([\w-]+)"')
_OBJECT = re.compile(r'\{\s*"id"\s*:')
_DECODER = json.JSONDecoder()


def looks_like_snapshot(line: str) -> bool:
    """Tell whether a damaged line was a snapshot."""
    return _SNAPSHOT.search(line[:500]) is not None


def salvage_snapshot(line: str) -> Json:
    """Return a snapshot record with every segment and word of a damaged line that can still be read.

    Words whose segment is damaged come together in segments of their own.

    Raises:
        DamagedRecordError: nothing can be read.
    """
    revision = _REVISION.search(line[:500])
    language = _LANGUAGE.search(line)
    speakers, untexted = [], []
    segments: list[Segment] = []
    loose: list[Word] = []
    for data in _objects(line):
        try:
            if "words" in data:
                _segment_of_loose_words(loose, segments)
                segments.append(segment_from_json(data, {}))
            elif "text" in data:
                loose.append(word_from_json(data))
            elif "name" in data:
                speakers.append(speaker_from_json(data))
            elif "heard" in data:
                untexted.append(untexted_from_json(data))
        except DamagedRecordError:
            continue
    _segment_of_loose_words(loose, segments)
    if not segments:
        raise DamagedRecordError("nothing can be read")
    transcript = Transcript(
        language.group(1) if language else "en",
        _with_unique_ids(speakers),
        _with_unique_ids(segments),
        _with_unique_ids(untexted),
    )
    number = int(revision.group(1)) if revision else 0
    return {"kind": "snapshot", "revision": number, "transcript": transcript_to_json(transcript)}


def _with_unique_ids(rows: Sequence[T]) -> tuple[T, ...]:
    """Return rows that damage doubled with ids of their own: no change could tell them apart."""
    known: set[str] = set()
    apart = []
    for row in rows:
        apart.append(replace(row, id=new_id()) if row.id in known else row)
        known.add(row.id)
    return tuple(apart)


def _objects(line: str) -> Iterator[Json]:
    """Yield the whole objects with an id, outermost first, looking into damaged ones."""
    at = 0
    while match := _OBJECT.search(line, at):
        try:
            data, at = _DECODER.raw_decode(line, match.start())
        except (ValueError, RecursionError):
            at = match.end()
            continue
        yield data


def _segment_of_loose_words(loose: list[Word], segments: list[Segment]) -> None:
    """Make a segment of words that lost theirs."""
    if not loose:
        return
    start_ms = min((w.start_ms for w in loose if w.start_ms is not None), default=None)
    if start_ms is None:
        start_ms = segments[-1].end_ms if segments else 0
    end_ms = max((w.end_ms for w in loose if w.end_ms is not None), default=start_ms)
    segments.append(Segment(new_id(), None, start_ms, max(start_ms, end_ms), tuple(loose)))
    loose.clear()
