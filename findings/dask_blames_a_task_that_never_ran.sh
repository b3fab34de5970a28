#!/usr/bin/env bash
# Dask gives up a task that never began, saying that workers "died while running it".
#
# If a task ends its worker (out of memory, a crash in native code), the scheduler starts it elsewhere and gives up after
# the fourth death with KilledWorker, so that one bad input can't take the whole cluster down. One expects that this
# hits the bad task. But all tasks that were assigned to the worker are counted, and with the usual setting one more
# than it has threads is assigned in advance. So the next task in the queue, behind the bad one each time, gets the same
# four marks without ever having run, and is failed with the same message. In a batch with one bad file, one or more
# good files fail, which ones depends on the order, and trying again blames others. Handling KilledWorker as "this
# input is at fault" is wrong: count what really ran in the task itself, and submit again whatever did not. With
# distributed.scheduler.worker-saturation at 1.0 nothing is assigned in advance to a worker with one thread.
#
# Seen 2026-11-30 with distributed and dask 2026.8.0. Here tasks are given up after the first death (allowed-failures 0),
# on one worker with one thread.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME=$work
python3 -m venv venv
venv/bin/pip install --quiet distributed==2026.8.0 dask==2026.8.0

cat > batch.py <<'EOF'
import contextlib
import logging
import os
import sys
import time
from importlib.metadata import version
from pathlib import Path

import dask
from distributed import Client, KilledWorker, LocalCluster


def listen(number):
    """Do task 0 by ending the worker, as one that needs too much memory is ended; the others at once."""
    with open("begun.txt", "a") as begun:
        begun.write(f"{number} ")
    if number == 0:
        time.sleep(2)
        os._exit(1)
    return number


def batch(saturation):
    """Return how the first two of four tasks ended, and which had begun by then."""
    Path("begun.txt").write_text("")
    dask.config.set({"distributed.scheduler.worker-saturation": saturation, "distributed.scheduler.allowed-failures": 0})
    options = {"n_workers": 1, "threads_per_worker": 1, "host": "127.0.0.1", "dashboard_address": None}
    with LocalCluster(**options) as cluster, Client(cluster) as client:
        bad, good, *_ = client.map(listen, range(4), pure=False)
        ended = [bad.exception(timeout=60)]
        time.sleep(0.5)  # the scheduler tells of both at once
        ended.append(good.exception() if good.status == "error" else None)
        begun = [int(number) for number in Path("begun.txt").read_text().split()]
        with contextlib.suppress(TimeoutError):
            client.wait_for_workers(1, timeout=60)  # closing a cluster while a worker starts takes long
    return ended, begun


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    print(*(f"{name} {version(name)}" for name in ("distributed", "dask")))
    blamed = {}
    for saturation in (1.1, 1.0):
        (bad, good), begun = batch(saturation)
        print(f"worker-saturation {saturation}: begun were {begun}; task 0: {type(bad).__name__}, task 1: {good or 'no error'}")
        if not isinstance(bad, KilledWorker):
            sys.exit("changed: the bad task is not given up")
        blamed[saturation] = isinstance(good, KilledWorker) and "died while running it" in str(good) and 1 not in begun
    sys.exit(0 if blamed == {1.1: True, 1.0: False} else "changed: only the task that ran is blamed")
EOF
venv/bin/python batch.py
echo "as described"
