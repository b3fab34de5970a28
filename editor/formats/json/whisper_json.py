"""JSON of Whisper, faster-whisper, WhisperX and whisper.cpp: recognised segments as a rough transcript."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Any

from editor.formats.decoding_text import clean_text, timestamp_ms
from editor.formats.rough_transcript import RoughParagraph, RoughTranscript, join_paragraphs

_CODE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]+)?")
_CPP_TIME = re.compile(r"(\d+):(\d+):(\d+)[.,](\d+)")


def accepts(data: Any) -> bool:
    """Whether parsed JSON has the segments of one of these programs."""
    found = _segments(data)
    return bool(found) and all(isinstance(segment, dict) for segment in found)


def read(data: Any) -> RoughTranscript:
    """Read parsed JSON; neighbouring segments of one speaker become paragraphs."""
    return RoughTranscript(join_paragraphs(_timed_paragraphs(data)), _language(data))


def _segments(data: Any) -> list[Any]:
    if isinstance(data, dict):
        for key in ("segments", "transcription"):
            if isinstance(data.get(key), list):
                return list(data[key])
        return []
    texts = isinstance(data, list) and all(isinstance(one, dict) and "text" in one for one in data)
    return list(data) if texts else []


def _timed_paragraphs(data: Any) -> Iterator[RoughParagraph]:
    for segment in _segments(data):
        speaker = segment.get("speaker")
        start_ms, end_ms = _times(segment)
        yield RoughParagraph(
            " ".join(clean_text(str(speaker)).split()) or None if speaker is not None else None,
            _text(segment),
            start_ms,
            end_ms,
        )


def _text(segment: dict[str, Any]) -> str:
    text = segment.get("text")
    if isinstance(text, str):
        return clean_text(text)
    words = segment.get("words")
    pieces = (
        [str(word.get("word", "")) for word in words if isinstance(word, dict)]
        if isinstance(words, list)
        else []
    )
    # Whisper's words carry the space before them; WhisperX's stand bare.
    between = "" if any(piece.startswith(" ") for piece in pieces) else " "
    return clean_text(between.join(pieces))


def _times(segment: dict[str, Any]) -> tuple[int | None, int | None]:
    cpp = segment.get("timestamps")
    if isinstance(cpp, dict):
        found = (_CPP_TIME.fullmatch(str(cpp.get(key, ""))) for key in ("from", "to"))
        start_ms, end_ms = (timestamp_ms(*match.groups()) if match else None for match in found)
        return start_ms, end_ms
    return _ms(segment.get("start")), _ms(segment.get("end"))


def _ms(seconds: Any) -> int | None:
    number = isinstance(seconds, int | float) and not isinstance(seconds, bool)
    return round(seconds * 1000) if number and math.isfinite(seconds) and seconds >= 0 else None


def _language(data: Any) -> str | None:
    if not isinstance(data, dict):
        return None
    result = data.get("result")
    code = data.get("language") or (result.get("language") if isinstance(result, dict) else None)
    return code if isinstance(code, str) and _CODE.fullmatch(code) else None
