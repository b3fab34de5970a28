"""All readers in one table: what a file is, by its content first, its ending second."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from editor.formats.annotations import chat, eaf, textgrid
from editor.formats.broadcast import scc_reader, stl_reader
from editor.formats.decoding_text import decode_noted_text, read_bytes
from editor.formats.documents import open_document, word_document
from editor.formats.errors import FormatError, NoTextError, UnreadableError
from editor.formats.import_notices import ImportNotice
from editor.formats.json import cloud_json, earproof_json, segment_list, service_json, streaming, whisper_json
from editor.formats.rough_transcript import RoughParagraph, RoughTranscript, without_layout_spaces
from editor.formats.subtitles import ass, srt, timed_tables, ttml, vtt
from editor.formats.text import plain_text
from editor.formats.web import html_page
from editor.formats.web import transcribing_programs as programs

_XML = re.compile(r"<\?xml\b|<!doctype\b|<[a-z][\w:.-]*\s[^<>]*\bxmlns\b", re.IGNORECASE)
READABLE = "plain text, SRT, VTT and other subtitles, DOCX, ODT, CSV, and JSON of known speech recognizers"


@dataclass(frozen=True, slots=True)
class BytesReader:
    """Reads rough transcripts of one kind that is no text: packed documents, and records of fixed length."""

    name: str
    accepts: Callable[[bytes], bool]
    read: Callable[[bytes], RoughTranscript]


@dataclass(frozen=True, slots=True)
class TextReader:
    """Reads rough transcripts of one kind; `accepts` gets the text without leading blanks, and the ending."""

    name: str
    accepts: Callable[[str, str], bool]
    read: Callable[[str], RoughTranscript]


@dataclass(frozen=True, slots=True)
class JsonReader:
    """Reads rough transcripts of one kind from parsed JSON."""

    name: str
    accepts: Callable[[Any], bool]
    read: Callable[[Any], RoughTranscript]


BYTES_READERS: Final = (
    BytesReader("DOCX", word_document.accepts, word_document.read),
    BytesReader("ODT", open_document.accepts, open_document.read),
    BytesReader("EBU STL", stl_reader.accepts, stl_reader.read),
)
"""Tried before anything is taken for text."""
TEXT_READERS: Final = (
    TextReader(
        "WebVTT", lambda text, ending: vtt.sniff(text) or (ending == ".vtt" and srt.has_cues(text)), vtt.read
    ),
    TextReader("SCC", lambda text, _ending: scc_reader.accepts(text), scc_reader.read),
    TextReader("ASS", lambda text, _ending: ass.accepts(text), ass.read),
    TextReader("TTML", lambda text, _ending: ttml.accepts(text), ttml.read),
    TextReader("TextGrid", lambda text, _ending: textgrid.accepts(text), textgrid.read),
    TextReader("ELAN", lambda text, _ending: eaf.accepts(text), eaf.read),
    TextReader("CHAT", lambda text, _ending: chat.accepts(text), chat.read),
    TextReader("HTML", lambda text, _ending: html_page.accepts(text), html_page.read),
    TextReader("InqScribe", lambda text, _ending: programs.is_inqscribe(text), programs.read_inqscribe),
    TextReader("SBV", lambda text, _ending: timed_tables.is_sbv(text), timed_tables.read_sbv),
    TextReader("LRC", lambda text, _ending: timed_tables.is_lrc(text), timed_tables.read_lrc),
    TextReader("TSV/CSV", lambda text, _ending: timed_tables.is_table(text), timed_tables.read_table),
    TextReader(
        "SRT", lambda text, ending: srt.sniff(text) or (ending == ".srt" and srt.has_cues(text)), srt.read
    ),
)
"""In the order in which they are tried; what none of them accepts is running text."""
JSON_READERS: Final = (
    JsonReader("Earproof", earproof_json.accepts, earproof_json.read),
    JsonReader("oTranscribe", programs.is_otranscribe, programs.read_otranscribe),
    JsonReader("AWS", cloud_json.is_aws, cloud_json.read_aws),
    JsonReader("AWS Call Analytics", cloud_json.is_aws_calls, cloud_json.read_aws_calls),
    JsonReader("Deepgram", service_json.is_deepgram, service_json.read_deepgram),
    JsonReader("Speechmatics", service_json.is_speechmatics, service_json.read_speechmatics),
    JsonReader("Google", cloud_json.is_google, cloud_json.read_google),
    JsonReader("Azure", cloud_json.is_azure, cloud_json.read_azure),
    JsonReader("Video Indexer", cloud_json.is_video_indexer, cloud_json.read_video_indexer),
    JsonReader("AssemblyAI", service_json.is_assembly, service_json.read_assembly),
    JsonReader("ElevenLabs", service_json.is_eleven_labs, service_json.read_eleven_labs),
    JsonReader("Rev", service_json.is_rev, service_json.read_rev),
    JsonReader("Otter", service_json.is_otter, service_json.read_otter),
    JsonReader("Podcasting 2.0", service_json.is_podcast, service_json.read_podcast),
    JsonReader("Whisper", whisper_json.accepts, whisper_json.read),
    JsonReader("segments", segment_list.accepts, segment_list.read),
)


def read_rough_transcript(path: Path) -> RoughTranscript:
    """Read a rough transcript in any known format.

    Raises:
        FormatError: the file is missing, empty, not text, of no known format, or holds no words.
    """
    rough = _read_bytes(path, read_bytes(path))
    if not rough.paragraphs:
        raise FormatError(path, "has no words", "Choose the file with the transcript")
    return _with_true_ends(without_layout_spaces(rough))


def _read_bytes(path: Path, data: bytes) -> RoughTranscript:
    try:
        for reader in BYTES_READERS:
            if reader.accepts(data):
                return _with_text(reader.read(data))
        text, notices = decode_noted_text(path, data)
        rough = _read(path, text)
    except NoTextError as error:
        raise FormatError(path, error.problem, _unknown_remedy((*BYTES_READERS, *TEXT_READERS))) from error
    except UnreadableError as error:
        raise FormatError(path, error.problem, error.remedy) from error
    return replace(rough, notices=(*notices, *rough.notices), source_text=text)


def _with_true_ends(rough: RoughTranscript) -> RoughTranscript:
    """Return what was read with no end before its start; such an end is not known."""
    wrong = [one for one in (rough.cues or rough.paragraphs) if _ends_early(one)]
    joined = any(map(_ends_early, rough.paragraphs))
    if not wrong and not joined:
        return rough
    notice = ImportNotice("entry with a damaged time (ignored)", max(1, len(wrong)))
    paragraphs, cues = (
        tuple(replace(one, end_ms=None) if _ends_early(one) else one for one in given)
        for given in (rough.paragraphs, rough.cues)
    )
    return replace(rough, paragraphs=paragraphs, cues=cues, notices=(*rough.notices, notice))


def _ends_early(one: RoughParagraph) -> bool:
    return one.start_ms is not None and one.end_ms is not None and one.end_ms < one.start_ms


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
            path, f"has no {kind} subtitles", "Check the file, or rename it to .txt if it is text"
        )
    if _XML.match(stripped):
        raise FormatError(path, "is XML in an unknown format", _unknown_remedy(TEXT_READERS))
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
            "is an Earproof project, not a transcript",
            "Open it in the editor, or export it as text first",
        )
    notices: tuple[ImportNotice, ...] = ()
    try:
        data: Any = streaming.decode(text)
    except (ValueError, RecursionError) as error:
        lines = segment_list.decode_lines(text)
        if lines is None:
            raise FormatError(
                path, "is damaged JSON", "Save it again with the program it came from"
            ) from error
        data, notices = lines[0], lines[1].notices()
    for reader in JSON_READERS:
        if reader.accepts(data):
            rough = reader.read(data)
            return replace(rough, notices=(*notices, *rough.notices))
    raise FormatError(path, "is JSON in an unknown format", _unknown_remedy(JSON_READERS))


def _unknown_remedy(tried: Sequence[BytesReader | TextReader | JsonReader]) -> str:
    """Return what a person may do with a file that fits none of the readers that were tried."""
    return f"Formats tried: {', '.join(reader.name for reader in tried)}. Use one of these: {READABLE}"
