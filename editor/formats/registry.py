"""All readers in one table: what a file is, by its content first, its ending second."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from editor.formats.annotations import chat, eaf, textgrid
from editor.formats.broadcast import scc_reader, stl_reader
from editor.formats.decoding_text import decode_noted_text, read_bytes
from editor.formats.documents import open_document, word_document
from editor.formats.errors import FormatError, UnreadableError
from editor.formats.import_notices import ImportNotice
from editor.formats.json import cloud_json, earproof_json, segment_list, service_json, streaming, whisper_json
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.subtitles import ass, srt, timed_tables, ttml, vtt
from editor.formats.text import plain_text
from editor.formats.web import html_page
from editor.formats.web import transcribing_programs as programs

READABLE = "plain text, SRT, VTT and other subtitles, DOCX, ODT, CSV, and JSON of known speech recognisers"


@dataclass(frozen=True, slots=True)
class BytesReader:
    """Reads rough transcripts of one kind that is no text: packed documents, and records of fixed length."""

    accepts: Callable[[bytes], bool]
    read: Callable[[bytes], RoughTranscript]


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


BYTES_READERS: Final = (
    BytesReader(word_document.accepts, word_document.read),
    BytesReader(open_document.accepts, open_document.read),
    BytesReader(stl_reader.accepts, stl_reader.read),
)
"""Tried before anything is taken for text."""
TEXT_READERS: Final = (
    TextReader(lambda text, ending: vtt.sniff(text) or (ending == ".vtt" and srt.has_cues(text)), vtt.read),
    TextReader(lambda text, _ending: scc_reader.accepts(text), scc_reader.read),
    TextReader(lambda text, _ending: ass.accepts(text), ass.read),
    TextReader(lambda text, _ending: ttml.accepts(text), ttml.read),
    TextReader(lambda text, _ending: textgrid.accepts(text), textgrid.read),
    TextReader(lambda text, _ending: eaf.accepts(text), eaf.read),
    TextReader(lambda text, _ending: chat.accepts(text), chat.read),
    TextReader(lambda text, _ending: html_page.accepts(text), html_page.read),
    TextReader(lambda text, _ending: programs.is_inqscribe(text), programs.read_inqscribe),
    TextReader(lambda text, _ending: timed_tables.is_sbv(text), timed_tables.read_sbv),
    TextReader(lambda text, _ending: timed_tables.is_lrc(text), timed_tables.read_lrc),
    TextReader(lambda text, _ending: timed_tables.is_table(text), timed_tables.read_table),
    TextReader(lambda text, ending: srt.sniff(text) or (ending == ".srt" and srt.has_cues(text)), srt.read),
)
"""In the order in which they are tried; what none of them accepts is running text."""
JSON_READERS: Final = (
    JsonReader(earproof_json.accepts, earproof_json.read),
    JsonReader(programs.is_otranscribe, programs.read_otranscribe),
    JsonReader(cloud_json.is_aws, cloud_json.read_aws),
    JsonReader(cloud_json.is_aws_calls, cloud_json.read_aws_calls),
    JsonReader(service_json.is_deepgram, service_json.read_deepgram),
    JsonReader(service_json.is_speechmatics, service_json.read_speechmatics),
    JsonReader(cloud_json.is_google, cloud_json.read_google),
    JsonReader(cloud_json.is_azure, cloud_json.read_azure),
    JsonReader(cloud_json.is_video_indexer, cloud_json.read_video_indexer),
    JsonReader(service_json.is_assembly, service_json.read_assembly),
    JsonReader(service_json.is_eleven_labs, service_json.read_eleven_labs),
    JsonReader(service_json.is_rev, service_json.read_rev),
    JsonReader(service_json.is_otter, service_json.read_otter),
    JsonReader(service_json.is_podcast, service_json.read_podcast),
    JsonReader(whisper_json.accepts, whisper_json.read),
    JsonReader(segment_list.accepts, segment_list.read),
)


def read_rough_transcript(path: Path) -> RoughTranscript:
    """Read a rough transcript in any known format.

    Raises:
        FormatError: the file is missing, empty, not text, of no known format, or holds no words.
    """
    rough = _read_bytes(path, read_bytes(path))
    if not rough.paragraphs:
        raise FormatError(path, "holds no words", "choose the file that holds the transcript")
    return rough


def _read_bytes(path: Path, data: bytes) -> RoughTranscript:
    try:
        for reader in BYTES_READERS:
            if reader.accepts(data):
                return _with_text(reader.read(data))
        text, notices = decode_noted_text(path, data)
        rough = _read(path, text)
    except UnreadableError as error:
        raise FormatError(path, error.problem, error.remedy) from error
    return replace(rough, notices=(*notices, *rough.notices), source_text=text)


def _with_text(rough: RoughTranscript) -> RoughTranscript:
    """Return what was read of a file that is no text, with a text to show for it."""
    said = (f"{one.speaker}: {one.text}" if one.speaker else one.text for one in rough.paragraphs)
    return replace(rough, source_text="\n\n".join(said))


def _read(path: Path, text: str) -> RoughTranscript:
    stripped = text.lstrip()
    suffix = path.suffix.lower()
    if stripped[0] in "{[" and (suffix in (".json", ".jsonl", ".otr", ".earproof") or _is_json(stripped)):
        return _read_json(path, stripped)
    for reader in TEXT_READERS:
        if reader.accepts(stripped, suffix):
            return reader.read(text)
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
        return segment_list.decode_lines(text) is not None


def _read_json(path: Path, text: str) -> RoughTranscript:
    if path.suffix.lower() == ".earproof":
        raise FormatError(
            path,
            "is an Earproof file, not a rough transcript",
            "open it in the editor, or export it as text first",
        )
    notices: tuple[ImportNotice, ...] = ()
    try:
        data: Any = streaming.decode(text)
    except (ValueError, RecursionError) as error:
        lines = segment_list.decode_lines(text)
        if lines is None:
            raise FormatError(
                path, "is damaged JSON", "write it again with the program it came from"
            ) from error
        data, notices = lines[0], lines[1].notices()
    for reader in JSON_READERS:
        if reader.accepts(data):
            rough = reader.read(data)
            return replace(rough, notices=(*notices, *rough.notices))
    raise FormatError(path, "is JSON of an unknown kind", f"use one of these: {READABLE}")
