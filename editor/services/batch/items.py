"""Values of a batch: what is to be done with a recording, how, and what came of it. All can be pickled."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

from editor.document.glossary import Glossary
from editor.services.storage.cue_handling import CueHandling


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file at a URL; `line` is that of the table that names it, 0 for none."""

    url: str
    line: int = field(default=0, compare=False)

    def __str__(self) -> str:
        """Return the URL without what may be secret in it: a password, the signature of a web address."""
        protocol, _, rest = self.url.partition("://")
        host, slash, path = rest.partition("/")
        if self.protocol in _WEB:
            host, path = host.partition("?")[0], re.split("[?#]", path)[0]
        return f"{protocol}://{host.rpartition('@')[2]}{slash}{path}"

    @property
    def said(self) -> str:
        """Return how messages name it."""
        return f"“{self}” (line {self.line})" if self.line else f"“{self}”"

    @property
    def protocol(self) -> str:
        """Return what stands before the address, in small letters."""
        return self.url.partition("://")[0].lower()

    @property
    def place(self) -> PurePosixPath:
        """Return host and path as a path below some folder, whatever they hold."""
        path = str(self).partition("://")[2].partition("::")[0]
        parts = (unquote(path) if self.protocol in _WEB else path).split("/")
        kept = (_UNFIT.sub("_", part).strip(". ") for part in parts)
        return PurePosixPath("/".join(filter(None, kept)) or "file")

    @property
    def name(self) -> str:
        """Return the last part of its path, as the name of a copy."""
        return self.place.name


InputFile = Path | RemoteFile
"""A recording or a transcript: on disk, or at a URL."""

_WEB = ("http", "https")
_UNFIT = re.compile(r'[\x00-\x1f<>:"\\|?*]+')
"""What no name of a file may hold, on Windows at least."""


class ItemStatus(StrEnum):
    """What became of a recording; STOPPED: nothing, for the batch was stopped before."""

    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class BatchItem:
    """A recording and its transcript (None: recognize it from scratch).

    `name` says where its results go: a path below the output folder, with slashes and without ending.
    `language`, `model` and `track` take the place of the settings' own; `force` holds for this one. `size` is
    that of the recording in bytes, by which time left is estimated.
    """

    name: str
    recording: InputFile
    transcript: InputFile | None
    language: str | None = None
    model: str | None = None
    track: int | None = None
    size: int = 0
    force: bool = False


@dataclass(frozen=True, slots=True)
class BatchSettings:
    """How all recordings of a batch are treated.

    `formats` are exported by the rules of `profile` ("": the usual ones). `force` aligns even where text and
    sound hardly belong together. `cores` are what one recording may use, None for all.
    """

    out: Path
    model: str
    language: str | None = None
    formats: tuple[str, ...] = ()
    profile: str = ""
    glossary: Glossary | None = None
    cues: CueHandling = CueHandling.KEEP
    force: bool = False
    retry_failed: bool = False
    cores: int | None = None


@dataclass(frozen=True, slots=True)
class DoubtfulMinute:
    """A minute of a recording, counted from 0, and how many doubtful or missing words are in it."""

    number: int
    doubtful: int


@dataclass(frozen=True, slots=True)
class Measures:
    """How a transcript and its recording agree. Counts are of words; times are in ms.

    `recognised` words have no text to be checked against. `missing` are the passages of speech without text,
    `missing_words` what was recognized in them. `coverage` is a picture of the recording, see
    `editor.services.batch.coverage`.
    """

    words: int = 0
    matched: int = 0
    recognised: int = 0
    differs: int = 0
    unheard: int = 0
    missing: int = 0
    missing_ms: int = 0
    missing_words: int = 0
    minutes: tuple[DoubtfulMinute, ...] = ()
    coverage: str = ""

    @property
    def doubtful_share(self) -> float:
        """The share of words, of the text or missing in it, that are doubtful: 0..1, 0 for no words."""
        doubtful = self.differs + self.unheard + self.missing_words
        return doubtful / max(1, self.words + self.missing_words)


@dataclass(frozen=True, slots=True)
class ItemResult:
    """What came of a recording. Paths of `outputs` are relative to the output folder, the project first.

    `problem` is one sentence where it failed; `refused`: only for text and sound hardly belong together,
    which `force` overrides. `kept`: all was there from an earlier run.
    """

    name: str
    status: ItemStatus
    recording: str
    transcript: str = ""
    outputs: tuple[str, ...] = ()
    problem: str = ""
    language: str = ""
    engine: str = ""
    duration_ms: int = 0
    taken_ms: int = 0
    measures: Measures = field(default_factory=Measures)
    notices: tuple[str, ...] = ()
    kept: bool = False
    refused: bool = False


def result_from_json(data: dict[str, Any]) -> ItemResult:
    """Return the result that `dataclasses.asdict` made these values of.

    Raises:
        KeyError, TypeError, ValueError: they are not whole.
    """
    measures = dict(data["measures"])
    minutes = tuple(DoubtfulMinute(**one) for one in measures.pop("minutes"))
    known = dict(data) | {
        "status": ItemStatus(data["status"]),
        "outputs": tuple(data["outputs"]),
        "notices": tuple(data["notices"]),
        "measures": Measures(**measures, minutes=minutes),
    }
    return ItemResult(**known)
