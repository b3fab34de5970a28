#!/usr/bin/env bash
# While a test waits with PySide6's QTest.qWait, the program's own Python threads hardly run.
#
# qWait processes events until the time is up, and sleeps in between, so it seems to be an event loop. But it holds
# Python's lock while it sleeps, so that a thread can only run when a slot in Python releases it. Work that took a tenth
# of a second in the program took six in a test that waited this way, which looks like a fault of the program (and, with
# a time limit, fails). A QEventLoop that is ended by a timer releases the lock while it waits.
#
# Seen 2026-11-29 with PySide6 6.11.3 (Linux). Only the ratio of the two is compared.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet PySide6-Essentials==6.11.3

QT_QPA_PLATFORM=offscreen venv/bin/python - <<'EOF'
import sys
import threading

import PySide6
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

application = QApplication([])
WAIT_MS = 1_000


def wait_in_loop():
    loop = QEventLoop()
    QTimer.singleShot(WAIT_MS, loop.quit)
    loop.exec()


def rounds_during(wait):
    """Return how often a thread got round while the main thread waited."""
    count, over = 0, False

    def work():
        nonlocal count
        while not over:
            count += 1

    thread = threading.Thread(target=work)
    thread.start()
    wait()
    over = True
    thread.join()
    return count


loop = rounds_during(wait_in_loop)
waiting = rounds_during(lambda: QTest.qWait(WAIT_MS))
share = waiting / loop
print("PySide6", PySide6.__version__, f"a thread during qWait does {100 * share:.0f} % of what it does during a QEventLoop")
sys.exit(0 if share < 0.5 else "changed: threads run during qWait")
EOF
echo "as described"
