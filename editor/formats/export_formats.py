"""All formats that can be written, in one table: their names, who writes them, who reads them back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from editor.document.values import Transcript
from editor.formats.broadcast import line_21
from editor.formats.json import earproof_json, streaming
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.subtitles import srt, vtt
from editor.formats.subtitles.cues import Cue
from editor.formats.text import plain_text
from editor.formats.writers.documents import deposition, docx, markdown, note_table, table, xlsx
from editor.formats.writers.editing import edl, fcpxml, note_markers, otio
from editor.formats.writers.options import SubtitleHead, WritingOptions
from editor.formats.writers.packed_files import is_packed
from editor.formats.writers.research import (
    chat,
    coding_text,
    eaf,
    exmaralda,
    refi_qda,
    scoring,
    tei,
    textgrid,
)
from editor.formats.writers.subtitles import ass_script, ebu_stl, sbv, scc, ttml_document
from editor.formats.writers.web import html_page, iiif, podcast


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format that can be written: its name on the command line, its title in dialogs, its file ending."""

    name: str
    title: str
    ending: str
    codes: bool = field(default=False, kw_only=True)
    """Whether it can carry time codes."""
    states_times: bool = field(default=False, kw_only=True)
    """Whether it has a place to say which times are measured, and says so where asked for."""
    carries_notes: bool = field(default=False, kw_only=True)
    """Whether notes go into it where asked for."""
    only_notes: bool = field(default=False, kw_only=True)
    """Whether it holds the notes, not the text."""


@dataclass(frozen=True, slots=True)
class SubtitleFormat(ExportFormat):
    """A format of cues; what it writes is text, or bytes where it is none. `parse` reads its bytes back."""

    write: Callable[[Sequence[Cue], SubtitleHead], str | bytes]
    parse: Callable[[bytes, SubtitleHead], list[Cue]]
    names_in_text: bool
    """Whether names can stand nowhere but in the text, and so are left out unless asked for."""
    grid_ms: int = 1
    """Times that are read back are less than this away from those meant: formats count frames, or tenths."""
    columns: int | None = None
    """How many characters a line of its screen holds; None for as many as a profile allows."""
    overlaps: bool = False
    """Whether several cues can be shown at once."""
    placed: Callable[[Sequence[Cue], SubtitleHead], tuple[Cue, ...]] = lambda cues, _head: tuple(cues)
    """The cues at the times at which the format shows them: some cannot as soon as asked."""
    unwritable: Callable[[Sequence[Cue]], int] = lambda _cues: 0
    """How many signs the format lacks, and writes as others."""
    cut: Callable[[Sequence[Cue]], int] = lambda _cues: 0
    """Of how many cues lines do not fit the screen."""
    rates: tuple[str, ...] = ()
    """The frame rates it can count at, by name; none where it counts no frames."""
    voices: bool = False
    """Whether it has a place of its own for who speaks."""
    karaoke: bool = False
    """Whether its words can light up as they are said."""


@dataclass(frozen=True, slots=True)
class TextFormat(ExportFormat):
    """A format of the whole text. `is_whole` says of bytes read back whether they are one of these."""

    write: Callable[[Transcript, MediaFacts, WritingOptions], str | bytes]
    is_whole: Callable[[bytes], bool]
    holds_recording: bool = False
    """Whether the recording itself goes into the file, where it is at hand."""


def _is_json(data: bytes) -> bool:
    return isinstance(streaming.decode(data.decode()), dict)


def _is_tei(data: bytes) -> bool:
    return data.endswith(b"</TEI>\n")


def _any(_data: bytes) -> bool:
    """Text of any kind: that the bytes are those written is all that can be seen of it."""
    return True


EXPORTS: Final[tuple[SubtitleFormat | TextFormat, ...]] = (
    SubtitleFormat(
        "srt",
        "SubRip subtitles",
        ".srt",
        lambda cues, _head: srt.write(cues),
        lambda data, _head: srt.parse(data.decode()),
        names_in_text=True,
        overlaps=True,
    ),
    SubtitleFormat(
        "vtt",
        "WebVTT subtitles",
        ".vtt",
        lambda cues, head: vtt.write(cues, voices=head.options.names is not False, note=head.options.timing),
        lambda data, _head: vtt.parse(data.decode()),
        names_in_text=False,
        overlaps=True,
        voices=True,
        states_times=True,
    ),
    SubtitleFormat(
        "ass",
        "ASS subtitles",
        ".ass",
        ass_script.write,
        lambda data, _head: ass_script.parse(data.decode()),
        names_in_text=False,
        grid_ms=11,
        overlaps=True,
        voices=True,
        karaoke=True,
        states_times=True,
    ),
    SubtitleFormat(
        "ttml",
        "TTML subtitles (IMSC 1.1, EBU-TT-D)",
        ".ttml",
        ttml_document.write,
        lambda data, _head: ttml_document.parse(data.decode()),
        names_in_text=True,
        overlaps=True,
        voices=True,
        states_times=True,
    ),
    SubtitleFormat(
        "sbv",
        "SBV subtitles (YouTube)",
        ".sbv",
        sbv.write,
        lambda data, _head: sbv.parse(data.decode()),
        names_in_text=True,
    ),
    SubtitleFormat(
        "stl",
        "EBU STL subtitles",
        ".stl",
        ebu_stl.write,
        lambda data, _head: ebu_stl.parse(data),
        names_in_text=True,
        grid_ms=43,
        unwritable=ebu_stl.unwritable,
        codes=True,
        cut=ebu_stl.cut,
        rates=ebu_stl.RATES,
    ),
    SubtitleFormat(
        "scc",
        "Scenarist closed captions (SCC)",
        ".scc",
        scc.write,
        lambda data, head: scc.parse(data.decode(), head),
        names_in_text=True,
        grid_ms=2,
        columns=line_21.COLUMNS,
        placed=scc.placed,
        unwritable=scc.unwritable,
        codes=True,
        cut=scc.cut,
        rates=scc.RATES,
    ),
    TextFormat(
        "txt",
        "Plain text",
        ".txt",
        lambda transcript, _media, options: plain_text.write(
            transcript, names=options.names is not False, dashes=options.dashes
        ),
        _any,
    ),
    TextFormat(
        "docx",
        "Word document",
        ".docx",
        docx.write,
        lambda data: is_packed(data, docx.MAIN_PART),
        codes=True,
        states_times=True,
        carries_notes=True,
    ),
    TextFormat(
        "md",
        "Markdown text",
        ".md",
        markdown.write,
        lambda data: data.startswith(b"# "),
        codes=True,
        states_times=True,
    ),
    TextFormat(
        "deposition",
        "Numbered pages and lines with times",
        ".txt",
        deposition.write,
        _any,
        codes=True,
        states_times=True,
    ),
    TextFormat(
        "csv",
        "Dialogue list (CSV)",
        ".csv",
        table.write,
        lambda data: b"Speaker" in data,
        codes=True,
        states_times=True,
    ),
    TextFormat(
        "xlsx",
        "Dialogue list (XLSX)",
        ".xlsx",
        xlsx.write,
        lambda data: is_packed(data, xlsx.SHEET_PART),
        codes=True,
        states_times=True,
    ),
    TextFormat(
        "html",
        "Web page with player",
        ".html",
        html_page.write,
        lambda data: data.endswith(b"</html>\n"),
        holds_recording=True,
        codes=True,
        states_times=True,
    ),
    TextFormat(
        "textgrid", "Praat TextGrid", ".TextGrid", textgrid.write, lambda data: data.startswith(b"File type")
    ),
    TextFormat(
        "eaf",
        "ELAN annotations",
        ".eaf",
        eaf.write,
        lambda data: data.endswith(b"</ANNOTATION_DOCUMENT>\n"),
        states_times=True,
    ),
    TextFormat("ctm", "Words for scoring (CTM)", ".ctm", scoring.write_ctm, _any, states_times=True),
    TextFormat("rttm", "Speakers for scoring (RTTM)", ".rttm", scoring.write_rttm, _any, states_times=True),
    TextFormat(
        "chat",
        "CHAT transcript (CLAN, TalkBank)",
        ".cha",
        chat.write,
        lambda data: data.endswith(b"@End\n"),
        states_times=True,
    ),
    TextFormat(
        "exb",
        "EXMARaLDA transcription",
        ".exb",
        exmaralda.write,
        lambda data: data.endswith(b"transcription>\n"),
        states_times=True,
    ),
    TextFormat("tei", "TEI spoken language (ISO 24624)", ".xml", tei.write, _is_tei, states_times=True),
    TextFormat("ohms", "OHMS time-coded text", ".txt", coding_text.write_ohms, _any),
    TextFormat("nvivo", "NVivo time-coded text", ".txt", coding_text.write_nvivo, _any),
    TextFormat("maxqda", "MAXQDA time-coded text", ".txt", coding_text.write_maxqda, _any),
    TextFormat("atlasti", "ATLAS.ti time-coded text", ".txt", coding_text.write_atlasti, _any),
    TextFormat(
        "qdpx",
        "Qualitative analysis project (REFI-QDA)",
        ".qdpx",
        refi_qda.write,
        lambda data: is_packed(data, refi_qda.PROJECT_PART),
        states_times=True,
    ),
    TextFormat(
        "edl",
        "Editing markers (EDL)",
        ".edl",
        edl.write,
        lambda data: data.startswith(b"TITLE: "),
        codes=True,
        states_times=True,
    ),
    TextFormat(
        "otio",
        "Editing markers (OpenTimelineIO)",
        ".otio",
        otio.write,
        _is_json,
        codes=True,
        states_times=True,
    ),
    TextFormat(
        "fcpxml",
        "Final Cut Pro markers (FCPXML)",
        ".fcpxml",
        fcpxml.write,
        lambda data: data.endswith(b"</fcpxml>\n"),
        codes=True,
    ),
    TextFormat("podcast", "Podcast transcript (JSON)", ".json", podcast.write, _is_json),
    TextFormat("iiif", "Annotations for IIIF (JSON)", ".json", iiif.write, _is_json, states_times=True),
    TextFormat(
        "json",
        "Earproof JSON",
        ".json",
        lambda transcript, media, options: earproof_json.write(transcript, media, notes=options.notes),
        _is_json,
        states_times=True,
        carries_notes=True,
    ),
    TextFormat(
        "notes-csv",
        "Notes table (CSV)",
        ".csv",
        note_table.write,
        lambda data: b"Comment" in data,
        codes=True,
        only_notes=True,
    ),
    TextFormat(
        "notes-edl",
        "Notes as markers (EDL)",
        ".edl",
        note_markers.write,
        lambda data: data.startswith(b"TITLE: "),
        codes=True,
        only_notes=True,
    ),
)


def export_format(name: str) -> SubtitleFormat | TextFormat | None:
    """Return the format of that name (capitals do not matter), None for an unknown one."""
    return next((one for one in EXPORTS if one.name == name.lower()), None)
