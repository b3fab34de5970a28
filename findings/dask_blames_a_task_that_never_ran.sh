#!/usr/bin/env bash
# Dask gives up a task that never began, saying that four workers "died while running it".
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
# Seen 2026-11-30 with distributed and dask 2026.8.0: one worker with one thread. It takes half a minute.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME=$work
python3 -m venv venv
venv/bin/pip install --quiet distributed==2026.8.0 dask==2026.8.0

cat > batch.py <<'EOF'
import logging
import os
import sys
import time
from importlib.metadata import version
from pathlib import Path

import dask
from distributed import Client, KilledWorker, LocalCluster


def listen(number):
    """Do task 0 by ending the worker, as one that needs too much memory is ended; the others by waiting."""
    with open("begun.txt", "a") as begun:
        begun.write(f"{number} ")
    time.sleep(0.3)
    if number == 0:
        os._exit(1)
    return number


def batch(saturation):
    """Return how each of four tasks ended, and which were begun, in their order."""
    Path("begun.txt").write_text("")
    dask.config.set({"distributed.scheduler.worker-saturation": saturation})
    options = {"n_workers": 1, "threads_per_worker": 1, "host": "127.0.0.1", "dashboard_address": None}
    with LocalCluster(**options) as cluster, Client(cluster) as client:
        ended, told = [], []
        for future in client.map(listen, range(4), pure=False):
            try:
                ended.append(future.result(timeout=120))
            except KilledWorker as error:
                ended.append("KilledWorker")
                told.append(str(error).split(".")[0])
    return ended, [int(number) for number in Path("begun.txt").read_text().split()], told


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    print(*(f"{name} {version(name)}" for name in ("distributed", "dask")))
    seen = {}
    for saturation in (1.1, 1.0):
        ended, begun, told = seen[saturation] = batch(saturation)
        print(f"worker-saturation {saturation}: ended as {ended}, begun were {begun}")
        print("  ", *told[1:])
    ended, begun, told = seen[1.1]
    blamed = ended == ["KilledWorker", "KilledWorker", 2, 3] and begun == [0, 0, 0, 0, 2, 3]
    blamed = blamed and "died while running it" in told[1]
    spared = seen[1.0][0] == ["KilledWorker", 1, 2, 3]
    sys.exit(0 if blamed and spared else "changed: only the task that ran is blamed")
EOF
venv/bin/python batch.py
echo "as described"
