"""All formats in one table: what a file is (by its content first, its ending second), and who writes it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from editor.formats.decoding_text import read_text
from editor.formats.errors import FormatError
from editor.formats.json import earproof_json, streaming, whisper_json
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.subtitles import srt, vtt
from editor.formats.text import plain_text

READABLE = "plain text, SRT, VTT, and JSON of Whisper or WhisperX"


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format that can be written: its name on the command line, its title in dialogs, its file ending."""

    name: str
    title: str
    ending: str


EXPORTS = (
    ExportFormat("srt", "SubRip subtitles", ".srt"),
    ExportFormat("vtt", "WebVTT subtitles", ".vtt"),
    ExportFormat("txt", "Plain text", ".txt"),
    ExportFormat("json", "Earproof JSON", ".json"),
)


def export_format(name: str) -> ExportFormat | None:
    """Return the format of that name (capitals do not matter), None for an unknown one."""
    return next((one for one in EXPORTS if one.name == name.lower()), None)


def read_rough_transcript(path: Path) -> RoughTranscript:
    """Read a rough transcript in any known format.

    Raises:
        FormatError: the file is missing, empty, not text, of no known format, or holds no words.
    """
    text = read_text(path)
    rough = _read(path, text)
    if not rough.paragraphs:
        raise FormatError(path, "holds no words", "choose the file that holds the transcript")
    return rough


def _read(path: Path, text: str) -> RoughTranscript:
    stripped = text.lstrip()
    suffix = path.suffix.lower()
    if stripped[0] in "{[" and (suffix in (".json", ".jsonl", ".earproof") or _is_json(stripped)):
        return _read_json(path, stripped)
    if vtt.sniff(stripped) or (suffix == ".vtt" and "-->" in text):
        return vtt.read(text)
    if srt.sniff(stripped):
        return srt.read(text)
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
    if earproof_json.accepts(data):
        return earproof_json.read(data)
    if whisper_json.accepts(data):
        return whisper_json.read(data)
    raise FormatError(path, "is JSON of an unknown kind", f"use one of these: {READABLE}")
