"""JSON encoding of alignments and scripts, for the worker's lines and for other programs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from alignment.placement.span_alignment import EditedSpan
from alignment.speakers.types import SpeakerAttribution, Voice, WordSpeaker
from alignment.types import (
    AlignedSegment,
    AlignedWord,
    Alignment,
    JudgedWord,
    Script,
    Turn,
    UntextedSpan,
    Verdict,
    WordState,
)


def script_to_json(script: Script) -> list[dict[str, Any]]:
    """Return the turns of a script."""
    return [{"speaker": turn.speaker, "tokens": list(turn.tokens)} for turn in script.turns]


def script_from_json(turns: list[dict[str, Any]]) -> Script:
    """Return the script that `script_to_json` wrote."""
    return Script(tuple(Turn(turn["speaker"], tuple(turn["tokens"])) for turn in turns))


def words_to_json(words: Iterable[AlignedWord | JudgedWord]) -> list[dict[str, Any]]:
    """Return words; states and verdicts as their names."""
    return [asdict(word) for word in words]


def words_from_json(words: Iterable[dict[str, Any]]) -> tuple[AlignedWord, ...]:
    """Return the words that `words_to_json` wrote."""
    return tuple(AlignedWord(**{**word, "state": WordState(word["state"])}) for word in words)


def judged_words_from_json(words: Iterable[dict[str, Any]]) -> tuple[JudgedWord, ...]:
    """Return the judged words that `words_to_json` wrote."""
    return tuple(JudgedWord(**{**word, "verdict": Verdict(word["verdict"])}) for word in words)


def span_from_json(data: dict[str, Any]) -> EditedSpan:
    """Return the span whose fields are `data`."""
    return EditedSpan(**{**data, **{key: tuple(data[key]) for key in ("words", "before", "after")}})


def alignment_to_json(alignment: Alignment) -> dict[str, Any]:
    """Return an alignment; word states as their names."""
    return asdict(alignment)


def alignment_from_json(data: dict[str, Any]) -> Alignment:
    """Return the alignment that `alignment_to_json` wrote."""
    return Alignment(
        duration_ms=data["duration_ms"],
        language=data["language"],
        engine=dict(data["engine"]),
        segments=tuple(_segment(segment) for segment in data["segments"]),
        untexted=tuple(UntextedSpan(**span) for span in data["untexted"]),
    )


def attribution_from_json(data: dict[str, Any]) -> SpeakerAttribution:
    """Return who speaks, from the fields of a `SpeakerAttribution`."""
    return SpeakerAttribution(
        engine=dict(data["engine"]),
        voices=tuple(
            Voice(
                voice["talking_ms"],
                tuple((start, end) for start, end in voice["samples"]),
                tuple(voice["embedding"]),
            )
            for voice in data["voices"]
        ),
        words=tuple(WordSpeaker(**word) for word in data["words"]),
    )


def _segment(data: dict[str, Any]) -> AlignedSegment:
    return AlignedSegment(**{**data, "words": words_from_json(data["words"])})
