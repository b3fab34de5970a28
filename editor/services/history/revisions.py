"""Naming revisions: by number, by the name a person gave, or as the original."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.document.document import Document
from editor.document.history import NamedVersion, Revision
from editor.services.errors import ServiceError
from editor.services.former_wording import todays_wording
from editor.services.history.edit_sessions import parse_time
from editor.services.storage.store import Store

_LABEL_PREFIXES = {"edit": "", "undo": "Undo: ", "redo": "Redo: "}


class UnknownRevisionError(ServiceError):
    """The history has no revision of that number or name."""

    def __init__(self, path: Path, wanted: str) -> None:
        super().__init__(f"“{path.name}” has no revision {wanted}. Run “earproof log” to list its revisions.")
        self.path = path
        self.wanted = wanted


@dataclass(frozen=True, slots=True)
class RevisionHistory:
    """A document's revisions with the names that people gave them."""

    path: Path
    document: Document
    versions: Sequence[NamedVersion]

    @classmethod
    def of_store(cls, store: Store) -> RevisionHistory:
        """Return the history of an open project."""
        return cls(store.path, store.document, store.versions)

    @property
    def original(self) -> int:
        """The number of the untouched original."""
        revisions = self.document.revisions
        return revisions[0].parent if revisions else self.document.revision

    @property
    def numbers(self) -> list[int]:
        """Every state's number, the original first."""
        return [self.original, *(revision.number for revision in self.document.revisions)]

    def names(self, number: int) -> list[str]:
        """Return the names that were given to a revision."""
        return [version.name for version in self.versions if version.revision == number]

    def find(self, wanted: str) -> int:
        """Return the number that a person means: a number itself, or a name, the last so named.

        Raises:
            UnknownRevisionError: there is none such.
        """
        if wanted.isdecimal() and int(wanted) in self.numbers:
            return int(wanted)
        named = [version.revision for version in self.versions if version.name == wanted]
        if not named or named[-1] not in self.numbers:
            raise UnknownRevisionError(self.path, wanted)
        return named[-1]

    def title(self, number: int) -> str:
        """Return a line that tells a revision from others: number, names, who and when."""
        names = "".join(f" “{name}”" for name in self.names(number))
        if number == self.original:
            return f"Revision {number}{names}, the original"
        revision = next(one for one in self.document.revisions if one.number == number)
        return f"Revision {number}{names}, {author(revision)}, {local_time(revision.time)}"


def revision_label(revision: Revision) -> str:
    """Return what a revision did, in the words of the Undo menu."""
    return f"{_LABEL_PREFIXES[revision.kind]}{todays_wording(revision.label)}"


def author(revision: Revision) -> str:
    """Return who made a revision; the machine works for somebody."""
    name = revision.who or "someone"
    return f"Earproof for {name}" if revision.actor == "machine" else name


def local_time(time: str) -> str:
    """Return a time of day in the reader's zone, to the second; as it stands where it is no time."""
    made = parse_time(time)
    return made.astimezone().strftime("%Y-%m-%d %H:%M:%S") if made is not None else time
