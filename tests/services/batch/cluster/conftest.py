"""A cluster of two workers, and its connection."""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from distributed.utils import offload

from editor.services.batch.cluster.connection import Cluster, connected

ROOT = Path(__file__).parents[4]


@contextlib.contextmanager
def serving(count: int = 2) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Yield the address of a scheduler with so many workers, and its process."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.services.batch.cluster.serving", str(count)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        yield address, process
        process.communicate()


@pytest.fixture(scope="session", autouse=True)
def thread_of_dask() -> None:
    """Start the thread that Dask keeps once it has one: it is no leak of whichever test is first."""
    asyncio.run(offload(len, ""))


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    """The address of a scheduler with two workers."""
    with serving() as (address, _process):
        yield address


@pytest.fixture
def cluster(scheduler: str) -> Iterator[Cluster]:
    """A connection to them."""
    with connected(scheduler) as cluster:
        yield cluster
