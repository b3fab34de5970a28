"""All readers in one table: what a file is, by its content first, its ending second."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from editor.formats.decoding_text import read_noted_text
from editor.formats.errors import FormatError
from editor.formats.json import earproof_json, streaming, whisper_json
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.subtitles import ass, srt, timed_tables, ttml, vtt
from editor.formats.text import plain_text

READABLE = "plain text, SRT, VTT, ASS, TTML, SBV, LRC, TSV, CSV, and JSON of Whisper or WhisperX"


@dataclass(frozen=True, slots=True)
class TextReader:
    """Reads rough transcripts of one kind; `accepts` gets the text without leading blanks, and the ending."""

    accepts: Callable[[str, str], bool]
    read: Callable[[str], RoughTranscript]


@dataclass(frozen=True, slots=True)
class JsonReader:
    """Reads rough transcripts of one kind from parsed JSON."""

    accepts: Callable[[Any], bool]
    read: Callable[[Any], RoughTranscript]


TEXT_READERS: Final = (
    TextReader(lambda text, ending: vtt.sniff(text) or (ending == ".vtt" and srt.has_cues(text)), vtt.read),
    TextReader(lambda text, _ending: ass.accepts(text), ass.read),
    TextReader(lambda text, _ending: ttml.accepts(text), ttml.read),
    TextReader(lambda text, _ending: timed_tables.is_sbv(text), timed_tables.read_sbv),
    TextReader(lambda text, _ending: timed_tables.is_lrc(text), timed_tables.read_lrc),
    TextReader(lambda text, _ending: timed_tables.is_table(text), timed_tables.read_table),
    TextReader(lambda text, ending: srt.sniff(text) or (ending == ".srt" and srt.has_cues(text)), srt.read),
)
"""In the order in which they are tried; what none of them accepts is running text."""
JSON_READERS: Final = (
    JsonReader(earproof_json.accepts, earproof_json.read),
    JsonReader(whisper_json.accepts, whisper_json.read),
)


def read_rough_transcript(path: Path) -> RoughTranscript:
    """Read a rough transcript in any known format.

    Raises:
        FormatError: the file is missing, empty, not text, of no known format, or holds no words.
    """
    text, notices = read_noted_text(path)
    rough = _read(path, text)
    if not rough.paragraphs:
        raise FormatError(path, "holds no words", "choose the file that holds the transcript")
    return replace(rough, notices=(*notices, *rough.notices))


def _read(path: Path, text: str) -> RoughTranscript:
    stripped = text.lstrip()
    suffix = path.suffix.lower()
    if stripped[0] in "{[" and (suffix in (".json", ".jsonl", ".earproof") or _is_json(stripped)):
        return _read_json(path, stripped)
    for reader in TEXT_READERS:
        if reader.accepts(stripped, suffix):
            try:
                return reader.read(text)
            except ttml.DamagedXmlError as error:
                raise FormatError(
                    path, "is damaged XML", "write it again with the program it came from"
                ) from error
    if suffix in (".srt", ".vtt"):
        kind = suffix[1:].upper()
        raise FormatError(
            path, f"holds no {kind} subtitles", "check the file, or rename it to .txt if it is text"
        )
    return plain_text.read(text)


def _is_json(text: str) -> bool:
    try:
        return isinstance(streaming.decode(text), dict | list)
    except (ValueError, RecursionError):
        return False


def _read_json(path: Path, text: str) -> RoughTranscript:
    if path.suffix.lower() == ".earproof":
        raise FormatError(
            path,
            "is an Earproof file, not a rough transcript",
            "open it in the editor, or export it as text first",
        )
    try:
        data: Any = streaming.decode(text)
    except (ValueError, RecursionError) as error:
        raise FormatError(path, "is damaged JSON", "write it again with the program it came from") from error
    for reader in JSON_READERS:
        if reader.accepts(data):
            return reader.read(data)
    raise FormatError(path, "is JSON of an unknown kind", f"use one of these: {READABLE}")
