"""Real workers of Dask, all in one process, and what they do: they sleep instead of listening."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator

from alignment.worker.subprocesses import python_environment
from benchmarks.support.quick_aligner import QuickAligner
from editor.services.batch.cluster.listening import Answer, ListenRequest, listen


def sleep_and_stand_in(request: ListenRequest) -> Answer:
    """Do what a worker does, but sleep instead of listening."""
    with request.source.path.open("rb") as file:
        time.sleep(float(file.readline()))
    return listen(request, aligner=QuickAligner())


@contextlib.contextmanager
def serving(workers: int) -> Iterator[str]:
    """Yield the address of a scheduler with its workers, which are in a process of their own."""
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.cluster.workers", str(workers)],
        env=python_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.communicate()


def _serve(count: int) -> None:
    """Run the workers until standard input ends."""
    import dask
    from distributed import LocalCluster

    # A hundred workers in one process would watch themselves most of the time.
    dask.config.set(
        {
            "distributed.worker.profile.enabled": False,
            "distributed.admin.system-monitor.interval": "10s",
            "distributed.admin.tick.interval": "1s",
        }
    )
    with LocalCluster(
        n_workers=count,
        threads_per_worker=1,
        processes=False,
        protocol="tcp",
        host="127.0.0.1",
        dashboard_address=None,
        memory_limit=0,
    ) as workers:
        print(workers.scheduler_address, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    _serve(int(sys.argv[1]))
