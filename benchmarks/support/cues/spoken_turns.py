"""Spoken turns: a recording's truth as a transcript, each word where it was said."""

from __future__ import annotations

from collections.abc import Mapping

from editor.document.values import Segment, Speaker, Transcript, Word


def spoken_transcript(truth: Mapping[str, object]) -> tuple[Transcript, int]:
    """Return what was said, a segment each turn, from a recording's truth."""
    speakers: dict[str, str] = {}
    segments = []
    turns, duration_ms = truth["turns"], truth["duration_ms"]
    assert isinstance(turns, list)
    assert isinstance(duration_ms, int)
    for row, turn in enumerate(turns):
        words = tuple(
            Word(f"{row}-{at}", word["text"], word.get("start_ms"), word.get("end_ms"))
            for at, word in enumerate(turn["words"])
        )
        heard = [(word.start_ms, word.end_ms or 0) for word in words if word.start_ms is not None]
        if heard:
            speaker = speakers.setdefault(turn["true_speaker"], f"s{len(speakers)}")
            segments.append(Segment(f"g{row}", speaker, heard[0][0], heard[-1][1], words))
    people = tuple(Speaker(id_, name) for name, id_ in speakers.items())
    return Transcript("en", people, tuple(segments)), duration_ms
