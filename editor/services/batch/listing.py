"""Listing what a batch is about: the recordings and transcripts of a folder, or of a table."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.request import url2pathname

from alignment.progress import Progress
from alignment.spelling.written_language import language_code
from editor.formats.decoding_text import read_text
from editor.formats.errors import FormatError
from editor.formats.file_kinds import RECORDING_SUFFIXES, TRANSCRIPT_SUFFIXES
from editor.services.batch.items import InputFile, RemoteFile
from editor.services.batch.records import STATE_FOLDER
from editor.services.batch.remote_files import missing_support

COLUMNS: Final = ("recording", "transcript", "language", "model", "track")
"""What a table may say of a recording; only the first is needed. Other columns are left alone."""
_LOCAL: Final = ("file", "local")
_URL: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_DELIMITERS: Final = ",;\t"


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """The recordings and transcripts below a folder, by their paths in it, in order."""

    folder: Path
    recordings: tuple[Path, ...]
    transcripts: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class TableRow:
    """What a table says of a recording. `transcript` is None where it names none."""

    recording: InputFile
    transcript: InputFile | None = None
    language: str | None = None
    model: str | None = None
    track: int | None = None


@dataclass(frozen=True, slots=True)
class PairTable:
    """The rows of a table, and the columns that are not used."""

    rows: tuple[TableRow, ...]
    unused: tuple[str, ...] = field(default=())


def find_files(
    folder: Path, *, leave_out: Path | None = None, progress: Progress | None = None
) -> FoundFiles:
    """Return the files below a folder by their endings; hidden ones do not count, nor the folder `leave_out`.

    Nor do output folders of other batches: their subtitles would be taken for transcripts.

    Raises:
        FormatError: there is no such folder.
        Cancelled: `progress` was cancelled.
    """
    if not folder.is_dir():
        raise FormatError(folder, "doesn’t exist", "Check the name")
    left_out = leave_out.resolve() if leave_out is not None else None
    recordings, transcripts = [], []
    for path in _files(folder, left_out, progress or Progress()):
        ending = path.suffix.lower()
        if ending in RECORDING_SUFFIXES:
            recordings.append(path.relative_to(folder))
        elif ending in TRANSCRIPT_SUFFIXES:
            transcripts.append(path.relative_to(folder))
    return FoundFiles(folder, tuple(recordings), tuple(transcripts))


def read_table(path: Path) -> PairTable:
    """Return what a CSV table says; its paths are relative to its folder, or URLs.

    The first line names the columns; commas, semicolons or tabs part them.

    Raises:
        FormatError: it cannot be read, has no column for recordings, or a row that makes no sense.
    """
    text = read_text(path)
    head = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=head.count)
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    names = {name: name.strip().lower() for name in reader.fieldnames or () if name}
    if "recording" not in names.values():
        columns = ", ".join(COLUMNS)
        raise FormatError(path, "has no column “recording”", f"Name the columns in the first line: {columns}")
    rows = []
    for line in reader:
        values = {names[key]: (value or "").strip() for key, value in line.items() if key in names}
        if any(values.values()):
            rows.append(_row(path, reader.line_num, values))
    return PairTable(tuple(rows), tuple(name for name in names.values() if name not in COLUMNS))


def _row(path: Path, number: int, values: dict[str, str]) -> TableRow:
    if not values["recording"]:
        raise FormatError(path, f"has no recording in line {number}", "Add one, or remove the line")
    track = values.get("track", "")
    if track and not (track.isdecimal() and int(track)):
        raise FormatError(path, f"has the track “{track}” in line {number}", "Tracks are numbers from 1")
    language = values.get("language") or None
    try:
        language = language_code(language) if language is not None else None
    except ValueError as error:
        problem = f"has the language “{language}” in line {number}"
        raise FormatError(path, problem, "Languages are codes such as en or de") from error
    transcript = values.get("transcript", "")
    return TableRow(
        _file(path, number, values["recording"]),
        _file(path, number, transcript) if transcript else None,
        language,
        values.get("model") or None,
        int(track) if track else None,
    )


def _file(table: Path, number: int, given: str) -> InputFile:
    """Return a file that a line of a table names: a path, or a URL. Where that is of a file, a path too.

    Raises:
        FormatError: nothing can be read from there.
    """
    if not _URL.match(given):
        return Path(os.path.normpath(table.absolute().parent / given))
    file = RemoteFile(given, number)
    if file.protocol in _LOCAL:
        return _local_path(given)
    if problem := missing_support(file.protocol):
        what, _, remedy = problem.partition(". ")
        raise FormatError(table, f"has the URL “{file}” in line {number}, {what}", remedy)
    return file


def _local_path(url: str) -> Path:
    """Return the path of a URL such as file:///data/a%20b.wav; many write a space as it is."""
    address = url.partition("://")[2]
    host, _, _path = address.partition("/")
    place = f"//{address}" if host not in ("", "localhost") else address.removeprefix(host)
    asis = Path(os.path.normpath(place))
    return asis if asis.exists() else Path(os.path.normpath(url2pathname(place)))


def _files(folder: Path, left_out: Path | None, progress: Progress) -> Iterator[Path]:
    for root, folders, names in os.walk(folder):
        progress.report(0.0)
        here = Path(root)
        if STATE_FOLDER in folders and here != folder:
            folders.clear()
            continue
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and (left_out is None or (here / name).resolve() != left_out)
        )
        for name in sorted(names):
            if not name.startswith("."):
                yield here / name
