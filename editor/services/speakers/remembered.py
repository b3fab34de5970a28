"""Remembered voices: what a person asked to keep of a voice, to be known again elsewhere. Qt-free.

Each is a file of its own in the person's data folder, a few hundred bytes: the name, and the direction that
the speaker embedder gives the voice, one byte a dimension. So several windows can add and take away at once,
and a damaged file costs one voice. Nothing of it is ever in a project, and no sound can be made from it.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul
from pathlib import Path
from typing import Any, Final

from editor.document.document import utc_now
from editor.document.values import new_id

_FORMAT: Final = "earproof-voice"
_VERSION: Final = 1
_ENDING: Final = ".json"
_DAMAGED: Final = ".damaged"
_MOST_BYTES: Final = 16_384
"""A file of voices is far smaller; anything larger is none."""
_STEPS: Final = 127

LEAST_SIMILARITY: Final = 0.82
"""From here on a voice is proposed as one that is remembered, by the embedder that comes with the program.

Voices of minutes have 0.95 and more with themselves in the same sort of sound, those of some seconds 0.78 to
0.85; of pairs of two people's voices one in a hundred has so much. From a studio to a telephone a voice has
less with itself than that: there nothing is proposed, which is better than a wrong name.
"""

Embedding = Sequence[float]


@dataclass(frozen=True, slots=True)
class RememberedVoice:
    """A voice that was kept: whose it is, which embedder it was measured by, its unit vector, when (UTC)."""

    id: str
    name: str
    embedder: str
    embedding: tuple[float, ...]
    time: str

    def similarity(self, embedding: Embedding) -> float:
        """Return the cosine of the angle to another unit vector of the same embedder, -1..1."""
        if len(embedding) != len(self.embedding):
            return -1.0
        return math.fsum(map(mul, self.embedding, embedding))


@dataclass(frozen=True, slots=True)
class VoicesFound:
    """What a folder holds: the voices by name, and the names of damaged files that were set aside."""

    voices: tuple[RememberedVoice, ...] = ()
    damaged: tuple[str, ...] = ()


class VoiceMemory:
    """The remembered voices of a person. Safe for several windows and programs at once."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or default_folder()

    def read(self) -> VoicesFound:
        """Return what is remembered; a damaged file is set aside, one of a newer version left alone."""
        try:
            paths = sorted(self.folder.glob(f"*{_ENDING}"))
        except OSError:
            return VoicesFound()
        voices, damaged = [], []
        for path in paths:
            try:
                voice = _read(path)
            except OSError:  # another window took it away, or it cannot be read now
                continue
            except ValueError:
                damaged.append(_set_aside(path))
                continue
            if voice is not None:
                voices.append(voice)
        voices.sort(key=lambda voice: (voice.name.casefold(), voice.time))
        return VoicesFound(tuple(voices), tuple(damaged))

    def remember(self, name: str, embedding: Embedding, *, embedder: str) -> RememberedVoice:
        """Keep a voice under a name; beside others of that name, for a voice sounds otherwise on a telephone.

        Raises:
            ValueError: the name is empty, or the vector has no direction.
            OSError: it cannot be written.
        """
        name = " ".join(name.split())
        if not name:
            raise ValueError("a voice is remembered by a name")
        steps = _quantised(embedding)
        voice = RememberedVoice(new_id(), name, embedder, _unit(steps), utc_now())
        fields = {
            "format": _FORMAT,
            "version": _VERSION,
            "name": voice.name,
            "embedder": voice.embedder,
            "embedding": base64.b64encode(bytes(step & 0xFF for step in steps)).decode(),
            "time": voice.time,
        }
        self._write(voice.id, json.dumps(fields, ensure_ascii=False) + "\n")
        return voice

    def forget(self, voice_id: str) -> None:
        """Delete what is kept of a voice; nothing where another window did so already.

        Raises:
            OSError: it cannot be deleted.
        """
        (self.folder / f"{voice_id}{_ENDING}").unlink(missing_ok=True)

    def _write(self, voice_id: str, text: str) -> None:
        """Write beside, then move to its place: whole or not at all."""
        self.folder.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=self.folder, prefix=".voice-")  # readable by the person alone
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            Path(beside).replace(self.folder / f"{voice_id}{_ENDING}")
        except OSError:
            Path(beside).unlink(missing_ok=True)
            raise


def default_folder() -> Path:
    """Return where this platform keeps what programs know of a person."""
    from platformdirs import user_data_path

    return user_data_path("earproof", appauthor=False) / "voices"


def propose_names(
    embeddings: Sequence[Embedding],
    voices: Sequence[RememberedVoice],
    *,
    embedder: str,
    least: float,
) -> list[RememberedVoice | None]:
    """Return for each voice of a recording whom it sounds like, None for nobody.

    The nearest pairs come first; a name is proposed once, for two voices of a recording are two people.
    `least`: the similarity from which the embedder takes two voices for one.
    """
    pairs = [
        (known.similarity(embedding), at, known)
        for at, embedding in enumerate(map(_directed, embeddings))
        for known in voices
        if known.embedder == embedder
    ]
    pairs.sort(key=lambda pair: (-pair[0], pair[1], pair[2].id))
    found: list[RememberedVoice | None] = [None] * len(embeddings)
    used: set[str] = set()
    for similarity, at, known in pairs:
        if similarity < least:
            break
        if found[at] is None and known.name not in used:
            found[at] = known
            used.add(known.name)
    return found


def _directed(embedding: Embedding) -> Embedding:
    """Return a vector at unit length; as it is where it has no direction."""
    length = math.sqrt(sum(map(mul, embedding, embedding)))
    return [value / length for value in embedding] if length else embedding


def _quantised(embedding: Embedding) -> list[int]:
    most = max((abs(value) for value in embedding), default=0.0)
    if not math.isfinite(most) or most <= 0 or not all(map(math.isfinite, embedding)):
        raise ValueError("a voice's vector has no direction")
    return [round(value / most * _STEPS) for value in embedding]


def _unit(steps: Sequence[int]) -> tuple[float, ...]:
    length = math.sqrt(sum(step * step for step in steps))
    return tuple(step / length for step in steps)


def _read(path: Path) -> RememberedVoice | None:
    """Return the voice of a file, None for one of a newer version; ValueError where it is damaged."""
    with path.open("rb") as file:
        data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise ValueError("too large")
    fields: Any = json.loads(data.decode("utf-8"))
    if not isinstance(fields, dict) or fields.get("format") != _FORMAT:
        raise ValueError("not a voice")
    version = fields.get("version")
    if not isinstance(version, int):
        raise ValueError("no version")
    if version > _VERSION:
        return None
    name, embedder, time = (fields.get(key) for key in ("name", "embedder", "time"))
    if not (isinstance(name, str) and name.strip() and isinstance(embedder, str) and isinstance(time, str)):
        raise ValueError("a field is missing")
    return RememberedVoice(path.stem, name, embedder, _decoded(fields.get("embedding")), time)


def _decoded(text: object) -> tuple[float, ...]:
    if not isinstance(text, str):
        raise ValueError("no vector")
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("no vector") from error
    steps = [byte - 256 if byte > _STEPS else byte for byte in data]
    if not any(steps):
        raise ValueError("no direction")
    return _unit(steps)


def _set_aside(path: Path) -> str:
    """Put a damaged file out of the way, and return its name from then on."""
    beside = path.with_name(path.name + _DAMAGED)
    try:
        path.replace(beside)
    except OSError:
        return path.name
    return beside.name
