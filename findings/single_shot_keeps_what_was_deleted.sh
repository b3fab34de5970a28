#!/usr/bin/env bash
# PySide6's QTimer.singleShot has no form that is right for an object that may be deleted before the time is up.
#
# `singleShot(ms, receiver, receiver.method)`, the form with a context, then calls nothing, as documented; but it never
# releases the bound method, nor anything that the object's attributes lead to. A program leaked each window that was
# closed at that moment, and a long run of tests grew to 2.4 GB. `singleShot(ms, receiver.method)`, without the context,
# releases it, but calls the method of the deleted object. A QTimer that is the receiver's child does neither.
#
# Seen 2026-11-29 with PySide6 6.11.3 (Linux).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet PySide6-Essentials==6.11.3

venv/bin/python - <<'EOF'
import gc
import sys
import weakref

import PySide6
import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer

application = QCoreApplication([])


class Receiver(QObject):
    ran = 0

    def method(self):
        Receiver.ran += 1


def spend(ms):
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(loop.quit)
    timer.start(ms)
    loop.exec()


def is_kept(start, *, delete):
    """Whether a receiver stays in memory after its time, deleted before that or not."""
    receiver = Receiver()
    start(receiver)
    if delete:
        shiboken6.delete(receiver)
    spend(30)
    alive = weakref.ref(receiver)
    del receiver
    gc.collect()
    return alive() is not None


def with_context(receiver):
    QTimer.singleShot(0, receiver, receiver.method)


def without_context(receiver):
    QTimer.singleShot(0, receiver.method)


def called(start, *, delete):
    before = Receiver.ran
    return is_kept(start, delete=delete), Receiver.ran - before


def with_child(receiver):
    timer = QTimer(receiver)
    timer.setSingleShot(True)
    timer.timeout.connect(receiver.method)
    timer.start(0)


seen = {
    "with context, called": called(with_context, delete=False),
    "with context, deleted before": called(with_context, delete=True),
    "without context, called": called(without_context, delete=False),
    "without context, deleted before": called(without_context, delete=True),
    "a child timer, called": called(with_child, delete=False),
    "a child timer, deleted before": called(with_child, delete=True),
}
print("PySide6", PySide6.__version__)
for form, (kept, calls) in seen.items():
    print(f"  {form}: kept in memory {kept}, called {calls} times")
as_seen = [(False, 1), (True, 0), (False, 1), (False, 1), (False, 1), (False, 0)]
sys.exit(0 if list(seen.values()) == as_seen else "changed")
EOF
echo "as described"
