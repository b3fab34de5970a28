"""A cluster of two workers, and its connection."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from distributed import LocalCluster

from editor.services.batch.cluster.connection import Cluster, connected


def new_workers(count: int = 2) -> LocalCluster:
    """Return a scheduler with workers in processes of their own, each with a nanny."""
    return LocalCluster(
        n_workers=count, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
    )


@pytest.fixture(scope="module")
def workers() -> Iterator[LocalCluster]:
    """Two workers."""
    with new_workers() as running:
        yield running


@pytest.fixture
def cluster(workers: LocalCluster) -> Iterator[Cluster]:
    """A connection to them."""
    with connected(workers.scheduler_address) as cluster:
        yield cluster
