"""What is wrong with a cluster is told before anything runs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from distributed import Client

import alignment
import editor
from editor.services.batch.cluster.builds import mismatch, own_build
from editor.services.batch.cluster.connection import Cluster, connected
from editor.services.batch.cluster.errors import ClusterError
from editor.services.batch.cluster.sources import check_url
from tests.services.batch.cluster.conftest import serving

MODEL = "tiny.en"


def test_a_cluster_of_the_same_build_is_taken(cluster: Cluster) -> None:
    cluster.check(MODEL)
    assert cluster.count_slots() == 2


def test_a_scheduler_that_is_not_there_is_told() -> None:
    with (
        pytest.raises(ClusterError, match=r"^“tcp://127.0.0.1:1” can’t be reached\."),
        connected("tcp://127.0.0.1:1", connect_s=1),
    ):
        pass


def test_an_address_that_is_none_is_told() -> None:
    with pytest.raises(ClusterError, match="can’t be reached"), connected("no such address", connect_s=1):
        pass


def test_a_scheduler_without_workers_is_told() -> None:
    with (
        serving(0) as (address, _process),
        connected(address) as cluster,
        pytest.raises(ClusterError, match=r"has no workers\. Start some: dask worker tcp://"),
    ):
        cluster.check(MODEL, wait_s=0.5)


def test_a_worker_with_another_build_is_told(scheduler: str, tmp_path: Path) -> None:
    for package in (alignment, editor):
        source = Path(package.__path__[0])
        shutil.copytree(source, tmp_path / source.name, ignore=shutil.ignore_patterns("__pycache__", "ui"))
    (tmp_path / "editor" / "new.py").write_text("", "utf-8")
    with (
        _worker(scheduler, tmp_path),
        connected(scheduler) as cluster,
        pytest.raises(ClusterError, match=r"has another build of Earproof .* on the whole cluster"),
    ):
        cluster.check(MODEL)


@contextmanager
def _worker(scheduler: str, folder: Path) -> Iterator[None]:
    """Have one more worker, which imports from a folder."""
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "distributed.cli.dask_worker", scheduler),
            *("--no-nanny", "--nthreads", "1", "--no-dashboard", "--local-directory", str(folder)),
        ],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        with Client(scheduler, set_as_default=False) as client:
            client.wait_for_workers(3, timeout=60)
        yield
    finally:
        process.kill()
        process.wait()


def test_differences_of_builds_are_named() -> None:
    own = own_build(MODEL)
    assert mismatch(own, {"a": own}) == ""
    others = {
        "a": replace(own, version="0.0.1"),
        "b": replace(own, code="another"),
        "c": replace(own, model=""),
        "d": replace(own, engines=("faster-whisper 0.1", *own.engines[1:])),
    }
    parts = [mismatch(own, {name: build}) for name, build in others.items()]
    assert f"“a” has Earproof 0.0.1, but this computer {own.version}." in parts[0]
    assert "“b” has another build of Earproof" in parts[1]
    assert "“c” has the model (missing)" in parts[2]
    assert "“d” has faster-whisper 0.1, but this computer faster-whisper " in parts[3]
    assert mismatch(own, {"e": ModuleNotFoundError("editor")}).startswith("“e” doesn’t have Earproof.")
    assert " and 2 more." in mismatch(own, {**others, "e": ModuleNotFoundError("editor")})


@pytest.mark.parametrize("url", ["archive", "/mnt/archive", "nothing://archive"])
def test_what_is_no_url_is_told(url: str) -> None:
    with pytest.raises(ClusterError, match="isn’t a URL to fetch from"):
        check_url(url)


@pytest.mark.parametrize("url", ["s3://archive", "https://host/archive", "file:///mnt/archive"])
def test_urls_are_taken(url: str) -> None:
    check_url(url)
