"""Reading a project file: whole where it is sound, and as much as can be saved where it is damaged."""

from __future__ import annotations

import contextlib
from pathlib import Path

from editor.document.glossary import Glossary
from editor.document.history import NamedVersion, Revision
from editor.document.voices import VoiceAnalysis
from editor.formats.atomic_files import explain_os_errors
from editor.formats.errors import FormatError
from editor.formats.native.codec import (
    DamagedRecordError,
    Json,
    from_line,
    number_field,
    text_field,
    to_line,
    transcript_from_json,
)
from editor.formats.native.glossary_records import KIND as GLOSSARY
from editor.formats.native.glossary_records import glossary_from_json
from editor.formats.native.lazy_history import (
    SNAPSHOT,
    EarlierRecords,
    find_late_snapshot,
    garbage_collection_paused,
)
from editor.formats.native.model import (
    EXPORT,
    FORMAT,
    VERSION,
    FileDamage,
    MediaReference,
    NativeFile,
    media_from_json,
)
from editor.formats.native.revision_records import (
    REVISION_KINDS,
    Replay,
    revision_to_json,
    version_from_json,
)
from editor.formats.native.salvage import looks_like_snapshot, salvage_snapshot
from editor.formats.native.voice_records import KIND as VOICES
from editor.formats.native.voice_records import voices_from_json

_BOM = b"\xef\xbb\xbf"
_BACKUP = "Use a backup copy"


def read_native(path: Path) -> NativeFile:
    """Read a project file; see `project_format.read`."""
    with explain_os_errors(path):
        data = path.read_bytes()
    return parse(path, data)


def parse(path: Path, data: bytes) -> NativeFile:
    """Read the bytes of a project file that lies, or is to lie, at a path; see `project_format.read`."""
    with garbage_collection_paused():
        return _Reader(path, data).read()


class _Reader:
    def __init__(self, path: Path, data: bytes) -> None:
        self._path = path
        self._data = data
        self._replay: Replay | None = None
        self._base = 0
        self._media = MediaReference("", 0, "", "", "", 0)
        self._source_text: str | None = None
        self._source_name = ""
        self._export: Json = {}
        self._records: list[Revision] = []
        self._versions: list[NamedVersion] = []
        self._glossary = Glossary()
        self._voices: VoiceAnalysis | None = None
        self._notices: list[str] = []
        self._kept: list[bytes] = []
        self._damaged: list[int] = []

    def read(self) -> NativeFile:
        first, *lines = self._data.split(b"\n")
        header = self._header(first)
        last = lines.pop() if lines else b""
        late = find_late_snapshot(self._data)
        done = self._late(*late) if late is not None else 0
        for at, line in enumerate(lines[done:], start=done + 2):
            if line.strip():
                self._line(line, at)
        whole = _is_record(last)
        if whole:
            self._line(last, len(lines) + 2)
        if self._replay is None:
            raise FormatError(self._path, "is damaged and has no readable text", _BACKUP)
        return self._file(header, torn=b"" if whole else last, unfinished=whole)

    def _late(self, record: Json, earlier: EarlierRecords, start: int) -> int:
        """Begin at a late snapshot; return how many lines after the first that covers, 0 where it fails."""
        try:
            replay = Replay(transcript_from_json(record.get("transcript")), number_field(record, "revision"))
            base, records = earlier.base(), list(earlier.revisions())
            for line in earlier.others():
                self._take(from_line(line.decode()))
        except ValueError:  # a checksum over what no one of ours wrote
            self._versions.clear()
            self._glossary, self._voices = Glossary(), None
            self._source_text, self._source_name, self._export = None, "", {}
            return 0
        for revision in records:
            self._add(revision)
        self._replay, self._base = replay, base
        end = self._data.index(b"\n", start) + 1
        self._kept = [self._data[:end]]
        return self._data.count(b"\n", 0, end) - 1

    def _header(self, line: bytes) -> Json:
        if not self._data:
            raise FormatError(self._path, "is empty", _BACKUP)
        try:
            header = from_line(line.removeprefix(_BOM).decode())
        except (UnicodeDecodeError, DamagedRecordError) as error:
            if b'"kind":"snapshot"' not in self._data:
                raise self._foreign() from error
            # Only the first line is damaged: the text is there, what it belongs to is lost.
            header = {"format": FORMAT, "version": VERSION}
            self._damaged.append(1)
            line = to_line(header).strip()
        version = header.get("version")
        if header.get("format") != FORMAT or type(version) is not int:
            raise self._foreign()
        self._kept.append(line + b"\n")
        try:
            self._media = media_from_json(header.get("media"))
        except DamagedRecordError:
            self._notices.append(f"“{self._path.name}” doesn’t say which recording it belongs to.")
        return header

    def _foreign(self) -> FormatError:
        return FormatError(
            self._path, "isn’t an Earproof project", "Choose a file ending in .earproof, or create it again"
        )

    def _line(self, line: bytes, at: int) -> None:
        """Take a line; one that is damaged beyond reading is left out and remembered."""
        try:
            record, sound = _parse_line(line)
            revision = self._take(record)
        except DamagedRecordError:
            self._damaged.append(at)
            self._salvage(line)
            return
        if not sound:
            self._damaged.append(at)
        if revision is not None and self._damaged:
            record |= revision_to_json(revision)
        elif sound:
            self._kept.append(line + b"\n")
            return
        self._kept.append(to_line(record))

    def _salvage(self, line: bytes) -> None:
        """Take what can be read of a damaged first snapshot; later ones repeat what is known."""
        text = line.decode(errors="replace")
        if self._replay is not None or not looks_like_snapshot(text):
            return
        with contextlib.suppress(DamagedRecordError):
            record = salvage_snapshot(text)
            self._snapshot(record)
            self._kept.append(to_line(record))

    def _take(self, record: Json) -> Revision | None:
        kind = record.get("kind")
        if kind == "snapshot":
            self._snapshot(record)
        elif kind in REVISION_KINDS:
            return self._revision(record)
        elif kind == "version":
            self._versions.append(version_from_json(record))
        elif kind == "source" and self._source_text is None:
            self._source_text = text_field(record, "text")
            self._source_name = text_field(record, "name", "")
        elif kind == GLOSSARY:
            self._glossary = glossary_from_json(record)
        elif kind == VOICES:
            self._voices = voices_from_json(record)
        elif kind == EXPORT:
            choices = record.get("choices")
            self._export = choices if isinstance(choices, dict) else {}
        elif kind == "media":
            self._media = media_from_json(record.get("media"))
        return None  # an unknown kind stays in the file and means nothing here

    def _revision(self, record: Json) -> Revision:
        if self._replay is None:
            raise DamagedRecordError("a change before the first snapshot")
        try:
            revision = self._replay.apply_record(record, lenient=bool(self._damaged))
        except DamagedRecordError:
            if self._damaged:
                raise
            # Lines are missing before this one: from here on, take what still fits.
            self._damaged.append(0)
            revision = self._replay.apply_record(record, lenient=True)
        self._add(revision)
        return revision

    def _add(self, revision: Revision) -> None:
        if self._records and revision.continues(self._records[-1]):
            self._records[-1] = revision.merged_with(self._records[-1])
        else:
            self._records.append(revision)

    def _snapshot(self, record: Json) -> None:
        transcript = transcript_from_json(record.get("transcript"))
        number = number_field(record, "revision")
        if self._replay is None:
            self._replay, self._base = Replay(transcript, number), number
        elif self._replay.transcript != transcript:
            self._replay, revision = self._replay.jump_to_snapshot(transcript, record)
            self._records.append(revision)

    def _file(self, header: Json, *, torn: bytes, unfinished: bool) -> NativeFile:
        assert self._replay is not None
        # A late snapshot that was cut off only repeats what the changes say.
        if torn.strip(b"\0 \t\r") and not torn.startswith(SNAPSHOT):
            self._notices.append(
                f"The last change in “{self._path.name}” was only partly saved and is left out."
            )
        if self._damaged:
            self._notices.append(self._damage_notice())
        reason = ""
        if header["version"] > VERSION:
            reason = (
                f"Opened read-only: “{self._path.name}” comes from a newer version of Earproof. Update "
                "Earproof to edit it."
            )
        engine = header.get("engine")
        return NativeFile(
            path=self._path,
            header=header,
            media=self._media,
            engine={str(k): str(v) for k, v in engine.items()} if isinstance(engine, dict) else {},
            source_text=self._source_text,
            source_name=self._source_name,
            export=self._export,
            base=self._base,
            records=tuple(self._records),
            versions=tuple(self._versions),
            transcript=self._replay.transcript,
            notices=tuple(self._notices),
            read_only_reason=reason,
            damage=FileDamage(
                end=len(self._data) - len(torn),
                torn=torn,
                mended=b"".join(self._kept) if self._damaged else None,
                unfinished=unfinished,
            ),
            glossary=self._glossary,
            voices=self._voices,
        )

    def _damage_notice(self) -> str:
        lines = [str(at) for at in self._damaged if at]
        if not lines:
            return f"Changes are missing in “{self._path.name}”. Everything readable is shown."
        where = f"line {lines[0]}" if len(lines) == 1 else f"{len(lines)} lines"
        return f"“{self._path.name}” is damaged in {where}. Everything readable is shown."


def _is_record(line: bytes) -> bool:
    """Tell whether the last line, which has no line end, is nevertheless whole."""
    try:
        from_line(line.decode())
    except (UnicodeDecodeError, DamagedRecordError):
        return False
    return True


def _parse_line(line: bytes) -> tuple[Json, bool]:
    """Return a line's record and whether the line was sound: a flipped byte in a text costs a character."""
    try:
        # What is sound is never written again, so it need not stay JSON.
        return from_line(line.decode(), convert=line.startswith(SNAPSHOT)), True
    except UnicodeDecodeError:
        return from_line(line.decode(errors="replace")), False
