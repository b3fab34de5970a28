"""Reading a project file: whole where it is sound, and as much as can be saved where it is damaged."""

from __future__ import annotations

from pathlib import Path

from editor.document.history import NamedVersion, Revision
from editor.formats.errors import FormatError
from editor.formats.files import explained
from editor.formats.native import FORMAT, VERSION, MediaReference, NativeFile, Salvage, media_from_json
from editor.formats.native_codec import (
    DamagedRecordError,
    Json,
    from_line,
    number_field,
    text_field,
    to_line,
    transcript_from_json,
)
from editor.formats.native_history import (
    REVISION_KINDS,
    Replay,
    revision_to_json,
    version_from_json,
)

_BOM = b"\xef\xbb\xbf"


def read_native(path: Path) -> NativeFile:
    """Read a project file; see `native.read`."""
    with explained(path):
        data = path.read_bytes()
    return _Reader(path, data).read()


class _Reader:
    def __init__(self, path: Path, data: bytes) -> None:
        self._path = path
        self._data = data
        self._replay: Replay | None = None
        self._base = 0
        self._media = MediaReference("", 0, "", "", "", 0)
        self._source_text: str | None = None
        self._records: list[Revision] = []
        self._versions: list[NamedVersion] = []
        self._notices: list[str] = []
        self._kept: list[bytes] = []
        self._damaged: list[int] = []
        self._mended_lines = 0

    def read(self) -> NativeFile:
        lines = self._data.split(b"\n")
        header = self._header(lines[0])
        self._kept.append(lines[0] + b"\n")
        last = lines.pop() if len(lines) > 1 else b""
        for at, line in enumerate(lines[1:], start=2):
            if line.strip():
                self._line(line, at)
        torn = last if last.strip(b"\0 \t\r") and not self._whole(last, len(lines) + 1) else b""
        if last and not torn and not last.strip(b"\0 \t\r"):
            torn = last
        if self._replay is None:
            raise FormatError(
                self._path, "it is damaged and holds no readable text", "use a copy of it from a backup"
            )
        return self._file(header, torn, unfinished=bool(last) and not torn)

    def _header(self, line: bytes) -> Json:
        if not self._data:
            raise FormatError(self._path, "it is empty", "use a copy of it from a backup")
        try:
            header = from_line(line.removeprefix(_BOM).decode())
            if header.get("format") != FORMAT:
                raise DamagedRecordError("another format")
            number_field(header, "version")
        except (UnicodeDecodeError, DamagedRecordError) as error:
            raise FormatError(
                self._path, "it is not an Earproof file", "choose a file that ends in .earproof"
            ) from error
        try:
            self._media = media_from_json(header.get("media"))
        except DamagedRecordError:
            self._notices.append(f"{self._path.name} does not say which recording it belongs to.")
        return header

    def _whole(self, line: bytes, at: int) -> bool:
        """Take the last line, which has no line end, if it is a whole record."""
        try:
            from_line(line.decode())
        except (UnicodeDecodeError, DamagedRecordError):
            return False
        self._line(line, at)
        return True

    def _line(self, line: bytes, at: int) -> None:
        """Take a line; a damaged one is left out and remembered."""
        try:
            try:
                text = line.decode()
            except UnicodeDecodeError:
                # A flipped byte in a text costs a character, not the record.
                text = line.decode(errors="replace")
                record = from_line(text)
                self._take(record)
                self._kept.append(to_line(record))
                self._damaged.append(at)
                return
            record = from_line(text)
            revision = self._take(record)
        except DamagedRecordError:
            self._damaged.append(at)
            return
        if revision is not None and self._damaged:
            self._kept.append(to_line({**record, **revision_to_json(revision)}))
        else:
            self._kept.append(line + b"\n")

    def _take(self, record: Json) -> Revision | None:
        kind = record.get("kind")
        if kind == "snapshot":
            self._snapshot(record)
        elif kind in REVISION_KINDS:
            if self._replay is None:
                raise DamagedRecordError("a change before the first snapshot")
            try:
                revision = self._replay.take(record, forgiving=bool(self._damaged))
            except DamagedRecordError:
                if self._damaged:
                    raise
                # Lines are missing before this one: from here on, take what still fits.
                self._damaged.append(0)
                revision = self._replay.take(record, forgiving=True)
            self._records.append(revision)
            return revision
        elif kind == "version":
            self._versions.append(version_from_json(record))
        elif kind == "source" and self._source_text is None:
            self._source_text = text_field(record, "text")
        elif kind == "media":
            self._media = media_from_json(record.get("media"))
        return None  # an unknown kind stays in the file and means nothing here

    def _snapshot(self, record: Json) -> None:
        transcript = transcript_from_json(record.get("transcript"))
        number = number_field(record, "revision")
        if self._replay is None:
            self._replay, self._base = Replay(transcript, number), number
        elif self._replay.transcript != transcript:
            self._replay, revision = self._replay.jump(transcript, record)
            self._records.append(revision)

    def _file(self, header: Json, torn: bytes, *, unfinished: bool) -> NativeFile:
        assert self._replay is not None
        if torn:
            self._notices.append(
                f"The last change in {self._path.name} was cut off while it was written and is left out."
            )
        if self._damaged:
            self._notices.append(self._damage_notice())
        version = number_field(header, "version")
        reason = ""
        if version > VERSION:
            reason = (
                f"{self._path.name} was made by a newer version of Earproof and is opened read-only; "
                "update Earproof to change it."
            )
        engine = header.get("engine")
        return NativeFile(
            path=self._path,
            header=header,
            media=self._media,
            engine={str(k): str(v) for k, v in engine.items()} if isinstance(engine, dict) else {},
            source_text=self._source_text,
            base=self._base,
            records=tuple(self._records),
            versions=tuple(self._versions),
            transcript=self._replay.transcript,
            notices=tuple(self._notices),
            read_only_reason=reason,
            salvage=Salvage(
                end=len(self._data) - len(torn),
                torn=torn,
                mended=b"".join(self._kept) if self._damaged else None,
                unfinished=unfinished,
            ),
        )

    def _damage_notice(self) -> str:
        lines = [str(at) for at in self._damaged if at]
        if not lines:
            return f"Changes are missing in {self._path.name}; what could be read is shown."
        where = f"line {lines[0]}" if len(lines) == 1 else f"{len(lines)} lines"
        return f"{self._path.name} is damaged in {where}; what could be read is shown."
