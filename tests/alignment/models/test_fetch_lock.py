"""Two fetches of one model at a time: the second waits, whichever process the first runs in."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from alignment.errors import Cancelled
from alignment.models.catalogue import CatalogueModel
from alignment.models.fetching import ModelFetch
from alignment.models.folders import model_folder, models_folder
from tests.alignment.models.conftest import NAME
from tests.support.hub_server import HubServer

LONG_S = 30

FETCH = """
import sys
from alignment.models.catalogue import CATALOGUE, CatalogueModel, ModelFile
from alignment.models.fetching import ModelFetch
model = eval(sys.argv[1])
CATALOGUE[model.name] = model
print(ModelFetch(model.name).run(lambda _share: None))
"""


class Fetching:
    """A fetch in a thread of its own, with what it tells."""

    def __init__(self, pool: ThreadPoolExecutor) -> None:
        self._fetch = ModelFetch(NAME)
        self.shares: list[float] = []
        self.told = threading.Event()
        self.done: Future[Path] = pool.submit(self._fetch.run, self._on_share)
        self.cancel = self._fetch.cancel

    def _on_share(self, share: float) -> None:
        self.shares.append(share)
        self.told.set()


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor() as made:
        yield made


@contextmanager
def held_half_way(hub: HubServer) -> Iterator[None]:
    """Have the server fall silent in the middle of the model, and go on at the end, or when it is let."""
    hub.hold_after = 1_500_000
    try:
        yield
    finally:
        hub.hold_after = None
        hub.let_go.set()


def fetched_files() -> dict[str, bytes]:
    assert [path.name for path in models_folder().iterdir()] == [model_folder(NAME).name]
    return {path.name: path.read_bytes() for path in model_folder(NAME).iterdir()}


def test_a_second_fetch_waits_and_shows_how_far_the_first_is(
    hub: HubServer, files: dict[str, bytes], pool: ThreadPoolExecutor
) -> None:
    with held_half_way(hub):
        first = Fetching(pool)
        assert hub.held.wait(LONG_S)
        second = Fetching(pool)
        assert second.told.wait(LONG_S)
        assert not second.done.done()
    assert first.done.result(LONG_S) == second.done.result(LONG_S) == model_folder(NAME)
    assert 0 < second.shares[0] < 1
    assert fetched_files() == files
    assert [name for name, asked in hub.asked if not asked] == list(files)  # each was begun once


def test_what_the_first_stopped_the_second_goes_on_with(
    hub: HubServer, files: dict[str, bytes], pool: ThreadPoolExecutor
) -> None:
    with held_half_way(hub):
        first = Fetching(pool)
        assert first.told.wait(LONG_S)
        assert hub.held.wait(LONG_S)
        second = Fetching(pool)
        assert second.told.wait(LONG_S)
        hub.hold_after = None
        first.cancel()
        assert isinstance(first.done.exception(LONG_S), Cancelled)
        assert second.done.result(LONG_S) == model_folder(NAME)
    assert fetched_files() == files
    assert [name for name, asked in hub.asked if not asked] == list(files)


def test_one_that_waits_is_stopped_at_once(
    hub: HubServer, files: dict[str, bytes], pool: ThreadPoolExecutor
) -> None:
    with held_half_way(hub):
        first = Fetching(pool)
        assert hub.held.wait(LONG_S)
        second = Fetching(pool)
        assert second.told.wait(LONG_S)
        second.cancel()
        assert isinstance(second.done.exception(LONG_S), Cancelled)
        assert not first.done.done()
    first.done.result(LONG_S)
    assert fetched_files() == files


def test_a_fetch_of_another_process_is_waited_for(
    hub: HubServer, model: CatalogueModel, files: dict[str, bytes], root: Path, pool: ThreadPoolExecutor
) -> None:
    with held_half_way(hub):
        other = subprocess.Popen(
            [sys.executable, "-c", FETCH, repr(model)], cwd=root, stdout=subprocess.PIPE, text=True
        )
        assert hub.held.wait(LONG_S)
        here = Fetching(pool)
        assert here.told.wait(LONG_S)
        assert not here.done.done()
    said, _ = other.communicate(timeout=LONG_S)
    assert said.strip() == str(here.done.result(LONG_S))
    assert fetched_files() == files
    assert [name for name, asked in hub.asked if not asked] == list(files)


def test_what_a_killed_process_was_fetching_is_taken_over(
    hub: HubServer, model: CatalogueModel, files: dict[str, bytes], root: Path, pool: ThreadPoolExecutor
) -> None:
    with held_half_way(hub):
        other = subprocess.Popen([sys.executable, "-c", FETCH, repr(model)], cwd=root)
        assert hub.held.wait(LONG_S)
        here = Fetching(pool)
        assert here.told.wait(LONG_S)
        hub.hold_after = None
        other.kill()
        other.wait(LONG_S)
        here.done.result(LONG_S)
    assert fetched_files() == files
