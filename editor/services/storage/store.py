"""The store: a project file and its document, every change on the disk within a second, whatever happens."""

from __future__ import annotations

import atexit
import errno
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from editor.document.document import Document, utc_now
from editor.document.glossary import Glossary
from editor.document.history import Change, NamedVersion
from editor.document.voices import VoiceAnalysis
from editor.formats.atomic_files import explain_os_errors, remove_leftovers, write_file
from editor.formats.errors import FormatError
from editor.formats.native import project_format
from editor.formats.native.codec import Json, to_line
from editor.formats.native.glossary_records import glossary_to_json
from editor.formats.native.lazy_history import garbage_collection_paused
from editor.formats.native.model import EXPORT
from editor.formats.native.project_format import MediaReference, NativeFile
from editor.formats.native.revision_records import version_to_json
from editor.formats.native.voice_records import voices_to_json
from editor.services.storage.compaction import Compactor
from editor.services.storage.file_lock import FileLock, FileLocked
from editor.services.storage.journal import Journal
from editor.services.storage.journal_opening import open_journal
from editor.services.storage.media_identity import rebase_reference
from editor.services.storage.writer import JournalItem, SaveState, Writer, lines_of

StateListener = Callable[[SaveState], None]

CLOSE_TIMEOUT_S = 10.0


class Store:
    """An open project. Make one with `open`; as a context manager it closes itself.

    Its methods belong to the thread that opened it; state listeners are called from the writer's thread.
    """

    def __init__(self, file: NativeFile, *, who: str, lock: FileLock | None, journal: Journal | None) -> None:
        self._file = file
        self._who = who
        self._lock = lock
        self._journal = journal
        self._media = file.media
        self._versions = list(file.versions)
        self._glossary = file.glossary
        self._voices = file.voices
        self._voice_listeners: list[Callable[[], None]] = []
        self._export = file.export
        self._notices = list(file.notices)
        self._listeners: list[StateListener] = []
        self._unsaved: list[JournalItem] = []
        self._document = Document(file.transcript, records=file.records, revision=file.base, who=who)
        self._holder = ""
        self._reason = ""
        self._seen: tuple[int, ...] = ()
        self._latest = self._document.revision, self._document.transcript
        self._document.subscribe(self._changed)
        self._writer: Writer | None = None
        if journal is not None:
            self._writer = Writer(
                journal, self._notify_state, Compactor(journal, lambda: self._latest, who=who)
            )
        atexit.register(self.close)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, who: str | None = None) -> Store:
        """Open a project file, read-only where it cannot or must not be written; `notices` say why.

        Raises:
            FormatError: there is no such file, or it is not a readable project file.
        """
        with garbage_collection_paused():
            return cls._opened(path.resolve(), read_only=read_only, who=who)

    @classmethod
    def _opened(cls, path: Path, *, read_only: bool, who: str | None) -> Store:
        who = project_format.login_name() if who is None else who
        lock, reason, holder = (None, "", "") if read_only else _take_lock(path, who)
        seen = _file_fingerprint(path)
        if lock is not None:
            remove_leftovers(path)
        journal: Journal | None = None
        kept = ""
        try:
            file = project_format.read(path)
            reason = reason or file.read_only_reason
            if lock is not None and not reason:
                journal, reason, kept = open_journal(file)
                seen = _file_fingerprint(path)  # what is damaged may be set aside by now
        finally:
            if lock is not None and journal is None:
                lock.release()
        store = cls(file, who=who, lock=lock, journal=journal)
        store._holder, store._seen, store._reason = holder, seen, reason
        if kept:
            store._notices.append(f"The damaged file was kept as “{kept}”.")
        if reason:
            store._notices.append(reason)
        elif lock is not None and not lock.is_effective:
            store._notices.append(
                f"“{path.name}” is in a place where files can’t be locked. Open it only once."
            )
        return store

    @property
    def path(self) -> Path:
        """The project file."""
        return self._file.path

    @property
    def document(self) -> Document:
        """The document; whatever changes it is written to the file."""
        return self._document

    @property
    def media(self) -> MediaReference:
        """Which recording the project belongs to."""
        return self._media

    @property
    def engine(self) -> dict[str, str]:
        """Which model and settings made the first state."""
        return self._file.engine

    @property
    def source_text(self) -> str | None:
        """The rough transcript the project was made from, as it was, None where there was none."""
        return self._file.source_text

    @property
    def source_name(self) -> str:
        """The name of the rough transcript's file, "" where it is not known."""
        return self._file.source_name

    @property
    def versions(self) -> list[NamedVersion]:
        """The named versions, oldest first."""
        return list(self._versions)

    @property
    def glossary(self) -> Glossary:
        """The project's own terms."""
        return self._glossary

    @property
    def read_only(self) -> bool:
        """Whether changes are not kept in the file."""
        return self._writer is None

    @property
    def read_only_reason(self) -> str:
        """Why changes are not kept, as one sentence; "" where they are, or where nobody wanted them kept."""
        return self._reason

    @property
    def holder(self) -> str:
        """Who had the file open for writing when it was opened here, "" for nobody."""
        return self._holder

    def is_free(self) -> bool:
        """Whether nobody has the file open for writing."""
        lock, _, _ = _take_lock(self.path, self._who)
        if lock is not None:
            lock.release()
        return lock is not None

    def changed_elsewhere(self) -> bool:
        """Whether another program changed the file since it was read or last written here."""
        if self._writer is not None:
            return self._writer.is_changed_elsewhere()
        return bool(now := _file_fingerprint(self.path)) and now != self._seen

    @property
    def notices(self) -> list[str]:
        """Sentences that the person should read: damage found, or why the file is read-only."""
        return list(self._notices)

    @property
    def state(self) -> SaveState:
        """Whether the file holds everything."""
        if self._writer is not None:
            return self._writer.state
        return SaveState.FAILED if self._unsaved else SaveState.SAVED

    @property
    def message(self) -> str:
        """Why the state is FAILED, as one sentence; "" where it is not."""
        if self._writer is not None:
            return self._writer.message
        return f"“{self.path.name}” is read-only. Save a copy to keep your changes." if self._unsaved else ""

    def on_state(self, listener: StateListener) -> Callable[[], None]:
        """Have `listener` called from the writer's thread with each new state; returns what ends that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def name_version(self, name: str) -> NamedVersion:
        """Give the state now a name in the file; typing after it is a new undo step."""
        self._document.end_typing()
        version = NamedVersion(name, self._document.revision, utc_now(), self._who)
        self._versions.append(version)
        self._add(version)
        return version

    def set_media(self, media: MediaReference) -> None:
        """Say where the recording is now."""
        self._media = media
        self._add({"kind": "media", "media": project_format.media_to_json(media), "time": utc_now()})

    def set_glossary(self, glossary: Glossary) -> None:
        """Give the project other terms, and keep them in the file."""
        if glossary != self._glossary:
            self._glossary = glossary
            self._add(glossary_to_json(glossary, time=utc_now()))

    @property
    def voices(self) -> VoiceAnalysis | None:
        """What was found of the voices in the recording, None where nobody looked."""
        return self._voices

    def set_voices(self, analysis: VoiceAnalysis) -> None:
        """Keep another analysis of the voices in the file, in place of the one there is."""
        if analysis != self._voices:
            self._voices = analysis
            self._add(voices_to_json(analysis))
            for listener in self._voice_listeners:
                listener()

    def on_voices(self, listener: Callable[[], None]) -> None:
        """Have `listener` called when another analysis of the voices is kept."""
        self._voice_listeners.append(listener)

    @property
    def export_choices(self) -> Json:
        """How the project was exported last, as JSON; empty where it was not."""
        return dict(self._export)

    def set_export_choices(self, choices: Json) -> None:
        """Remember how the project is exported, and keep it in the file, where that may be changed."""
        if choices != self._export and not self.read_only:
            self._export = dict(choices)
            self._add(_export_to_json(choices))

    def prepare_copy(self, path: Path, *, overwrite: bool = False) -> Callable[[], None]:
        """Return what writes everything as it is now, with its history, to another file; in any thread.

        The open file stays as it is. What is returned raises FormatError where there is such a file and it
        may not be overwritten, or where it cannot be written.
        """
        media = rebase_reference(self._media, project=self.path, to=path)
        moved = {"kind": "media", "media": project_format.media_to_json(media), "time": utc_now()}
        note = to_line(moved) if media != self._media else b""
        document, base = self._document, self._document.deferred_transcript_at(self._file.base)
        transcript, revisions = document.transcript, tuple(document.revisions)
        versions, beside = tuple(self._versions), self._records_beside_states()

        def write() -> None:
            content = self._content() + note
            try:
                sound = project_format.parse(path, content).transcript == transcript
            except FormatError:
                sound = False
            if not sound:  # what is on the disk is not what is meant: write it all from memory
                records = project_format.whole_history(self._file, base(), revisions)
                records += [version_to_json(version) for version in versions]
                content = b"".join(map(to_line, [*records, *beside, moved]))
            write_file(path, content, overwrite=overwrite)

        return write

    def flush(self, timeout_s: float = CLOSE_TIMEOUT_S) -> bool:
        """Write all at once; return whether the file holds everything now."""
        return self._writer.flush(timeout_s) if self._writer is not None else not self._unsaved

    def close(self) -> bool:
        """Write all, let the file go, and return whether it holds everything. May be called twice."""
        atexit.unregister(self.close)
        done = True
        if self._writer is not None:
            done = self._writer.close(CLOSE_TIMEOUT_S)
        if self._journal is not None:
            self._journal.close()
            self._journal = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        return done

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _content(self) -> bytes:
        """Return what is known to be sound in the file, and the changes after it."""
        if self._writer is not None:
            return self._writer.content()
        salvage = self._file.damage
        data = salvage.mended
        if data is None:
            with explain_os_errors(self.path):
                data = self.path.read_bytes()[: salvage.end]
            data += b"\n" if salvage.unfinished else b""
        return data + lines_of(self._unsaved)

    def _records_beside_states(self) -> list[Json]:
        """Return what the project keeps that is no part of a state, as records."""
        records = [] if self._glossary == Glossary() else [glossary_to_json(self._glossary, time=utc_now())]
        records += [_export_to_json(self._export)] if self._export else []
        return records + ([voices_to_json(self._voices)] if self._voices is not None else [])

    def _changed(self, change: Change) -> None:
        self._latest = change.revision, self._document.transcript
        self._add(change.record, gather=change.edit.merge_key is not None)

    def _add(self, item: JournalItem, *, gather: bool = False) -> None:
        if self._writer is not None:
            self._writer.add(item, gather=gather)
        else:
            self._unsaved.append(item)
            self._notify_state(SaveState.FAILED, "")

    def _notify_state(self, state: SaveState, _message: str) -> None:
        for listener in tuple(self._listeners):
            listener(state)


def _export_to_json(choices: Json) -> Json:
    return {"kind": EXPORT, "time": utc_now(), "choices": dict(choices)}


def _take_lock(path: Path, who: str) -> tuple[FileLock | None, str, str]:
    """Return the lock, or else why there is none, and who has it."""
    if not path.is_file():
        return None, "", ""  # reading will say what is wrong
    try:
        return FileLock.acquire(path, who=who), "", ""
    except FileLocked as error:
        holder = str(error.holder)
        return None, f"Opened read-only: “{path.name}” is open elsewhere ({holder}).", holder
    except OSError as error:
        plain = isinstance(error, PermissionError) or error.errno == errno.EROFS or not error.strerror
        why = "" if plain else f" ({error.strerror})"
        return None, f"Opened read-only: the folder of “{path.name}” can’t be written to{why}.", ""


def _file_fingerprint(path: Path) -> tuple[int, ...]:
    """Return what tells one content of a file from another at a glance, nothing where there is no file."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_ino, found.st_size, found.st_mtime_ns
