"""A scheduler with workers, until standard input ends: python -m tests.services.batch.cluster.serving 2."""

from __future__ import annotations

import sys

from distributed import LocalCluster

if __name__ == "__main__":
    with LocalCluster(
        n_workers=int(sys.argv[1]),
        threads_per_worker=1,
        processes=True,
        dashboard_address=None,
        host="127.0.0.1",
        silence_logs=50,
    ) as workers:
        sys.stdout.write(f"{workers.scheduler_address}\n")
        sys.stdout.flush()
        sys.stdin.read()
