"""Small packages in the form of the multilingual model's, in a folder that pip takes for an index."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from alignment.models.catalogue import CATALOGUE, MULTILINGUAL, PART_PACKAGES, ModelFile
from alignment.models.packages import PART_VERSION

PARTS = (b"first half, ", b"second half")
_SMALL_FILES = ("config.json", "tokenizer.json", "vocabulary.txt")


def write_model_wheels(folder: Path) -> None:
    """Write both packages."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, (package, data) in enumerate(zip(PART_PACKAGES, PARTS, strict=True), 1):
        info = f"{package}-{PART_VERSION}.dist-info"
        files = {
            f"{package}/__init__.py": b"",
            f"{package}/data/model.bin.part{number}": data,
            f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {package}\nVersion: {PART_VERSION}\n".encode(),
            f"{info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
            f"{info}/RECORD": b"",
        }
        if number == 1:
            files |= {f"{package}/data/{name}": b"{}" for name in _SMALL_FILES}
        with zipfile.ZipFile(folder / f"{package}-{PART_VERSION}-py3-none-any.whl", "w") as wheel:
            for name, content in files.items():
                wheel.writestr(name, content)


def expect_model_wheels(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the catalogue name the model that these packages make."""
    contents = {"model.bin": b"".join(PARTS)} | dict.fromkeys(_SMALL_FILES, b"{}")
    files = tuple(
        ModelFile(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in contents.items()
    )
    monkeypatch.setitem(CATALOGUE, MULTILINGUAL, replace(CATALOGUE[MULTILINGUAL], files=files))
