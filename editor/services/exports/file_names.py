"""File names: where exports go, so that none lies over the recording or the rough transcript."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.formats.decoding_text import MAX_BYTES, read_text
from editor.formats.errors import FormatError
from editor.formats.export_formats import EXPORTS, ExportFormat
from editor.formats.native.model import MediaReference
from editor.services.storage.media_identity import find_recording
from editor.services.storage.store import Store

CORRECTED: Final = ".corrected"
"""Stands in the name of an export beside a rough transcript of the same kind."""
KEY_ENDING: Final = ".speakers.csv"
"""What the key to speakers' codes is called, behind the name of the export."""


@dataclass(frozen=True, slots=True)
class SourceFiles:
    """The files that a project was made from, which no export may replace."""

    project: Path
    recording: Path | None
    transcript_name: str
    transcript_text: str | None

    @classmethod
    def of_store(cls, store: Store) -> SourceFiles:
        """Return the files of an open project."""
        return cls(store.path, _recording(store.media, store.path), store.source_name, store.source_text)

    def what_is(self, path: Path) -> str:
        """Return what of the project a file is, in a few words; "" for none of it, or no file."""
        if not path.is_file():
            return ""
        for one, what in ((self.project, "the project"), (self.recording, "the recording")):
            if one is not None and one.exists() and path.samefile(one):
                return what
        return "the rough transcript" if self._is_transcript(path) else ""

    def check(self, path: Path) -> None:
        """Refuse to write over what the project was made from.

        Raises:
            FormatError: the file is the project, its recording, or its rough transcript.
        """
        if what := self.what_is(path):
            raise FormatError(path, f"is {what} itself", "Choose another name for the export")

    def free(self, usual: Path) -> tuple[Path, str]:
        """Return a free name for an export to be called `usual`, and why it is another; "" if it is not."""
        taken = self.what_is(usual)
        return (beside(usual), f"“{usual.name}” is {taken} and is left as it is.") if taken else (usual, "")

    def _is_transcript(self, path: Path) -> bool:
        folders = {self.project.parent, *({self.recording.parent} if self.recording is not None else ())}
        if path.name == self.transcript_name and any(_same(path.parent, folder) for folder in folders):
            return True
        text, size = self.transcript_text, path.stat().st_size
        # Asked for at every key in the dialog: only a file of about that length is read.
        if text is None or not len(text) // 2 <= size <= min(MAX_BYTES, 8 * len(text) + 1_024):
            return False
        try:
            return read_text(path) == text
        except FormatError:  # no text, so it is another file
            return False


def beside(path: Path) -> Path:
    """Return the name of a corrected file beside one: `talk.corrected.txt` for `talk.txt`."""
    return path.with_name(f"{path.stem}{CORRECTED}{path.suffix}")


def file_in(folder: Path, stem: str, kind: ExportFormat, taken: Sequence[Path] = ()) -> Path:
    """Return where one of several exports goes: the name in common with the format's ending.

    Formats that share their ending with another one have their own name before it.
    """
    shared = sum(one.ending.lower() == kind.ending.lower() for one in EXPORTS) > 1
    plain = folder / f"{stem}{kind.ending}"
    if plain in taken or (shared and kind.ending != f".{kind.name}"):
        return folder / f"{stem}.{kind.name}{kind.ending}"
    return plain


def key_file(path: Path) -> Path:
    """Return where the key to the codes of speakers goes, beside an export."""
    return path.with_name(path.stem + KEY_ENDING)


def _recording(media: MediaReference, project: Path) -> Path | None:
    found = find_recording(media, project=project)
    return found.path if found is not None else None


def _same(a: Path, b: Path) -> bool:
    try:
        return a.samefile(b)
    except OSError:
        return False
