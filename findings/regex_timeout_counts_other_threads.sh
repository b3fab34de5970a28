#!/usr/bin/env bash
# The timeout of the regex module counts processor time of the whole process, not the seconds that somebody waits.
#
# regex.search(pattern, text, timeout=0.3) is the way to let users type regular expressions: a bad one ends after 0.3 s.
# But the seconds are those of clock(), used by all threads of the process together. While two other threads decode or
# compute, the search gets about a third of its time, and an expression that always worked is reported as too slow, now
# and then. While other programs use the processor, it is the other way round: 0.3 s of processor time took 1.7 s on the
# wall, in which the window stood still. A limit on what a person waits for has to be checked between short searches
# (one paragraph at a time) with a clock of one's own.
#
# Seen 2026-11-30 with regex 2026.11.19, numpy 2.4.6 (Linux).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet regex==2026.11.19 numpy==2.4.6

venv/bin/python - <<'EOF'
import sys
import threading
import time
from importlib.metadata import version

import numpy as np
import regex

print("regex", version("regex"), "numpy", np.__version__)
LIMIT_S, THREADS = 0.3, 3
slow = regex.compile("[ab]+(?<=c)")  # tries each end for each start
text = "ab" * 4000


def search():
    """Return what the search took until it was given up: processor time of this thread, and of all."""
    own, every, wall = time.thread_time(), time.process_time(), time.perf_counter()
    try:
        slow.search(text, timeout=LIMIT_S, concurrent=True)
    except TimeoutError:
        pass
    return time.thread_time() - own, time.process_time() - every, time.perf_counter() - wall


def work():
    numbers = np.ones(2_000_000)
    while not ended.is_set():
        np.sqrt(numbers, out=numbers)


ended = threading.Event()
alone = search()
threads = [threading.Thread(target=work) for _ in range(THREADS)]
for thread in threads:
    thread.start()
beside = search()
ended.set()
for thread in threads:
    thread.join()
for where, (own, every, wall) in (("alone", alone), (f"beside {THREADS} busy threads", beside)):
    print(f"{where}: given up after {own:.2f} s of its own thread, {every:.2f} s of the process, {wall:.2f} s on the clock")
ok = abs(alone[0] - LIMIT_S) < 0.1 and beside[0] < 0.8 * LIMIT_S and abs(beside[1] - LIMIT_S) < 0.1
sys.exit(0 if ok else "changed: the search has its own time")
EOF
echo "as described"
