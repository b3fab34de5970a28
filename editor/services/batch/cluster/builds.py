"""Builds of Earproof: results are the same on every machine only where the same code and models run."""

from __future__ import annotations

import hashlib
import importlib.metadata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from alignment.errors import ModelError
from editor.services.batch.inputs import model_identity

_ENGINES: Final = ("faster-whisper", "ctranslate2", "pocketsphinx", "numpy", "av")
"""Packages that a word's time can depend on."""
_MOST_NAMED: Final = 3
_PACKAGES: Final = Path(__file__).parents[4]


@dataclass(frozen=True, slots=True)
class Build:
    """What an alignment depends on besides the files: Earproof's version and code, engines, a model."""

    version: str
    code: str
    engines: tuple[str, ...]
    model: str

    def difference(self, other: Build) -> str:
        """Return what another build differs in, as the end of a sentence about it; "" for nothing."""
        if self.version != other.version:
            return f"has Earproof {other.version}, but this computer {self.version}"
        if self.code != other.code:
            return f"has another build of Earproof {other.version}"
        for own, there in zip(self.engines, other.engines, strict=True):
            if own != there:
                return f"has {there}, but this computer {own}"
        if self.model != other.model:
            return f"has the model {other.model or '(missing)'}, but this computer {self.model}"
        return ""


@cache
def own_build(model: str) -> Build:
    """Return the build that this process runs; its model is "" where it is not there."""
    try:
        identity = model_identity(model)
    except ModelError:
        identity = ""
    return Build(
        _version("earproof"), _code_digest(), tuple(f"{name} {_version(name)}" for name in _ENGINES), identity
    )


def mismatch(own: Build, others: Mapping[str, Build | BaseException]) -> str:
    """Return one sentence about the machines whose build is another, and what to do; "" where there are none.

    `others` are by what a machine is called; an exception stands for one where Earproof cannot be imported.
    """
    said = []
    for name, other in others.items():
        if isinstance(other, BaseException):
            said.append(f"“{name}” doesn’t have Earproof")
        elif difference := own.difference(other):
            said.append(f"“{name}” {difference}")
    if not said:
        return ""
    more = f" and {len(said) - _MOST_NAMED} more" if len(said) > _MOST_NAMED else ""
    return f"{'; '.join(said[:_MOST_NAMED])}{more}. Install the same version and models on the whole cluster."


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "from source" if package == "earproof" else "(missing)"


def _code_digest() -> str:
    """Return a digest of all source files of both packages: a version number may stand for several builds."""
    digest = hashlib.sha256()
    for package in ("alignment", "editor"):
        root = _PACKAGES / package
        for path in sorted(root.rglob("*.py")):
            digest.update(path.relative_to(root).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()
