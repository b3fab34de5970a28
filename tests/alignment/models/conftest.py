"""A folder of models of the test's own, and a small model in a catalogue's place."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from alignment.models.catalogue import CATALOGUE, CatalogueModel, ModelFile
from tests.support.hub_server import HubServer, hub_server

NAME = "small"


@pytest.fixture(autouse=True)
def cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A person's own cache."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub"))
    monkeypatch.setenv("NO_PROXY", "")
    for name in ("HTTP_PROXY", "http_proxy", "https_proxy", "HTTPS_PROXY", "no_proxy", "HF_HUB_CACHE"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def files() -> dict[str, bytes]:
    """The files of a model, of three megabytes."""
    return {
        "model.bin": random.Random(1).randbytes(3_000_000),
        "config.json": json.dumps({"lang_ids": []}).encode(),
        "tokenizer.json": b"{}",
    }


@pytest.fixture
def model(files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> CatalogueModel:
    """A model of these files under a name of the catalogue."""
    made = CatalogueModel(
        NAME,
        "Small",
        "Little.",
        9.0,
        "somebody/whisper-small",
        "0" * 40,
        tuple(ModelFile(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in files.items()),
    )
    monkeypatch.setitem(CATALOGUE, NAME, made)
    return made


@pytest.fixture
def hub(
    files: dict[str, bytes], model: CatalogueModel, monkeypatch: pytest.MonkeyPatch
) -> Iterator[HubServer]:
    """A server that has them."""
    assert {file.name for file in model.files} == set(files)
    with hub_server(dict(files)) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.address)
        yield server
