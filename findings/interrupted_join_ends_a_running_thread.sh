#!/usr/bin/env bash
# Ctrl+C during Thread.join (Python 3.11): the thread runs on, but is_alive() says False from then on.
#
# A program that catches KeyboardInterrupt and ends in order is expected to have its threads waited for, as Python does
# at the exit with all that are no daemons. But when the interrupt comes while the main thread is in join(), as it is
# in ThreadPoolExecutor.shutdown() or at the end of its "with", Python 3.11 takes the thread for ended although it is not:
# join() returns at once, and nobody waits at the exit. If it is inside a C++ library then, taking the interpreter
# down under it can abort the process after the program has said its last word. Waiting for the futures first
# (concurrent.futures.wait), and joining only idle threads, avoids it.
#
# Seen 2026-11-30 with Python 3.11.7 alone.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 - <<'EOF2'
import os
import signal
import sys
import threading

print("Python", sys.version.split()[0])
if sys.version_info[:2] != (3, 11):
    sys.exit("this is about Python 3.11")
go_on = threading.Event()
ended = threading.Event()


def work():
    go_on.wait(20)
    ended.set()


thread = threading.Thread(target=work)
thread.start()
threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
try:
    thread.join()
except KeyboardInterrupt:
    print("join was interrupted")
print("it has ended:", ended.is_set(), "- is_alive() says:", thread.is_alive())
wrong = not ended.is_set() and not thread.is_alive()
go_on.set()
ended.wait(20)
sys.exit(0 if wrong else "changed: a running thread counts as alive")
EOF2
