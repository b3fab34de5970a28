"""Fetching a model from the hub or a folder: verified, resumed, stopped, through a proxy."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from alignment.errors import Cancelled, ModelError
from alignment.models.catalogue import CATALOGUE, EMBEDDED, MULTILINGUAL, CatalogueModel
from alignment.models.fetching import ModelFetch
from alignment.models.folders import (
    embedded_folder,
    folder_under_way,
    model_folder,
    models_folder,
    remove_model,
)
from alignment.recognition.models import KNOWN_MODELS, find_model, is_intact
from tests.alignment.models.conftest import NAME
from tests.support.hub_server import HubServer, hub_server


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_model_is_found_once_it_is_fetched(hub: HubServer, files: dict[str, bytes]) -> None:
    assert not KNOWN_MODELS[NAME].is_installed()
    shares: list[float] = []
    folder = ModelFetch(NAME).run(shares.append)
    assert content(folder) == files
    assert KNOWN_MODELS[NAME].is_installed()
    assert find_model(NAME).folder == folder == model_folder(NAME)
    assert [path.name for path in models_folder().iterdir()] == [folder.name]
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1)
    assert [name for name, _ in hub.asked] == list(files)


def test_what_is_here_is_not_fetched_again(hub: HubServer) -> None:
    ModelFetch(NAME).run(lambda _share: None)
    asked = len(hub.asked)
    ModelFetch(NAME).run(lambda _share: None)
    assert len(hub.asked) == asked


def test_a_broken_connection_is_taken_up_where_it_broke(hub: HubServer, files: dict[str, bytes]) -> None:
    hub.break_after = 1_000_000
    folder = ModelFetch(NAME).run(lambda _share: None)
    assert content(folder) == files
    starts = [asked for name, asked in hub.asked if name == "model.bin"]
    assert starts == ["", "bytes=1000000-", "bytes=2000000-"]


def test_a_server_without_ranges_sends_all_of_it_again(hub: HubServer, files: dict[str, bytes]) -> None:
    part = folder_under_way(NAME) / "model.bin.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(b"rubbish")
    hub.has_ranges = False
    assert content(ModelFetch(NAME).run(lambda _share: None)) == files


def stop_while_held(hub: HubServer) -> None:
    """Fetch until the server falls silent, and stop then."""
    hub.hold_after = 1_500_000
    fetch, ended = ModelFetch(NAME), threading.Event()
    share_seen = threading.Event()

    def run() -> None:
        with pytest.raises(Cancelled):
            fetch.run(lambda share: share_seen.set() if share > 0.4 else None)
        ended.set()

    thread = threading.Thread(target=run)
    thread.start()
    assert hub.held.wait(30)
    assert share_seen.wait(30)
    fetch.cancel()
    assert ended.wait(5)  # long before the connection gives up
    thread.join()
    hub.hold_after = None
    hub.let_go.set()


def test_stopped_it_goes_on_where_it_stopped(hub: HubServer, files: dict[str, bytes]) -> None:
    stop_while_held(hub)
    here = (folder_under_way(NAME) / "model.bin.part").stat().st_size
    assert here >= 1_200_000
    assert not KNOWN_MODELS[NAME].is_installed()
    folder = ModelFetch(NAME).run(lambda _share: None)
    assert content(folder) == files
    assert hub.asked[1] == ("model.bin", f"bytes={here}-")


def test_what_a_stopped_download_left_can_be_removed(hub: HubServer) -> None:
    stop_while_held(hub)
    assert remove_model(NAME) >= 1_200_000
    assert not folder_under_way(NAME).exists()


def test_a_whole_part_is_only_verified(hub: HubServer, files: dict[str, bytes]) -> None:
    part = folder_under_way(NAME) / "model.bin.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(files["model.bin"])
    assert content(ModelFetch(NAME).run(lambda _share: None)) == files
    assert hub.asked[0] == ("model.bin", "bytes=3000000-")


def test_a_damaged_file_is_found_out_and_fetched_again(hub: HubServer, files: dict[str, bytes]) -> None:
    hub.files["model.bin"] = files["model.bin"][:-1] + b"x"
    with pytest.raises(ModelError, match=r"“model\.bin” of the model small is damaged"):
        ModelFetch(NAME).run(lambda _share: None)
    assert not KNOWN_MODELS[NAME].is_installed()
    hub.files["model.bin"] = files["model.bin"]
    assert content(ModelFetch(NAME).run(lambda _share: None)) == files


@pytest.mark.usefixtures("model")
def test_where_nobody_answers_a_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(ModelError, match=r"“model.bin” can’t be downloaded \(.+\)\. Check the connection"):
        ModelFetch(NAME).run(lambda _share: None)
    assert not list(models_folder().iterdir())


def test_what_the_hub_does_not_have_is_told(hub: HubServer) -> None:
    hub.status = 403
    with pytest.raises(ModelError, match="403"):
        ModelFetch(NAME).run(lambda _share: None)
    assert len(hub.asked) == 1  # asking again changes nothing


@pytest.mark.parametrize("by_environment", [True, False])
def test_it_is_fetched_through_a_proxy(
    hub: HubServer, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch, by_environment: bool
) -> None:
    with hub_server(files) as proxy:
        monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
        if by_environment:
            monkeypatch.setenv("HTTP_PROXY", proxy.address)
            monkeypatch.setenv("http_proxy", proxy.address)
        given = "" if by_environment else proxy.address
        assert content(ModelFetch(NAME, proxy=given).run(lambda _share: None)) == files
        assert len(proxy.asked) == len(files)
    assert not hub.asked


@pytest.mark.parametrize(
    "layout",
    [
        "small",
        "faster-whisper-small",
        "somebody/whisper-small",
        f"models--somebody--whisper-small/snapshots/{'0' * 40}",
    ],
)
def test_a_folder_in_any_usual_layout_takes_the_place_of_the_network(
    hub: HubServer, files: dict[str, bytes], tmp_path: Path, layout: str
) -> None:
    source = tmp_path / "mirror" / layout
    source.mkdir(parents=True)
    for name, data in files.items():
        (source / name).write_bytes(data)
    folder = ModelFetch(NAME, mirror=tmp_path / "mirror").run(lambda _share: None)
    assert content(folder) == files
    assert not hub.asked


@pytest.mark.usefixtures("model")
def test_a_damaged_copy_is_not_taken(files: dict[str, bytes], tmp_path: Path) -> None:
    source = tmp_path / NAME
    source.mkdir()
    for name in files:
        (source / name).write_bytes(b"x")
    with pytest.raises(ModelError, match="is damaged"):
        ModelFetch(NAME, mirror=tmp_path).run(lambda _share: None)
    assert not KNOWN_MODELS[NAME].is_installed()


@pytest.mark.usefixtures("model")
def test_a_folder_without_the_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=f"“{tmp_path.name}” has no model named small"):
        ModelFetch(NAME, mirror=tmp_path).run(lambda _share: None)
    with pytest.raises(ModelError, match="“nowhere” doesn’t exist"):
        ModelFetch(NAME, mirror=tmp_path / "nowhere").run(lambda _share: None)


def test_a_full_disk_is_told_before_anything_is_fetched(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _path: _Usage())
    with pytest.raises(ModelError, match="The model small needs 53 MB of disk space"):
        ModelFetch(NAME).run(lambda _share: None)
    assert not hub.asked


class _Usage:
    free = 1000


def test_the_embedded_model_copied_from_a_folder_is_verified_by_its_real_checksums(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The real files of the built-in model, fetched under another name."""
    embedded, real = embedded_folder(), CATALOGUE[EMBEDDED]
    assert embedded is not None
    (tmp_path / NAME).symlink_to(embedded)
    copied = CatalogueModel(NAME, "", "", 1.0, "somebody/x", "0" * 40, real.files)
    monkeypatch.setitem(CATALOGUE, NAME, copied)
    folder = ModelFetch(NAME, mirror=tmp_path).run(lambda _share: None)
    assert is_intact(find_model(EMBEDDED))
    assert sorted(path.name for path in folder.iterdir()) == sorted(file.name for file in real.files)


def test_what_cannot_be_fetched_or_removed_is_told() -> None:
    with pytest.raises(ModelError, match="No model named gigantic"):
        ModelFetch("gigantic")
    with pytest.raises(ModelError, match="comes with Earproof"):
        ModelFetch(EMBEDDED).run(lambda _share: None)
    with pytest.raises(ModelError, match="can’t be removed"):
        remove_model(EMBEDDED)
    with pytest.raises(ModelError, match="hasn’t been fetched"):
        remove_model("medium")


def test_the_catalogue_is_whole() -> None:
    for model in CATALOGUE.values():
        assert {"model.bin", "config.json", "tokenizer.json"} <= {file.name for file in model.files}
        assert len(model.revision) == 40
        assert all(len(file.sha256) == 64 and file.size > 0 for file in model.files)
        assert model.licence == "MIT"
    assert CATALOGUE[MULTILINGUAL].packages
