#!/usr/bin/env bash
# PySide6's Signal(int) delivers a negative number if it is given more than 2,147,483,647.
#
# Python's int has no limit, and Signal(int) names Python's type, so progress = Signal(int, int) for bytes done and in all
# looks right, and is, until somebody downloads a model or copies a recording of over 2 GiB: 3,000,000,000 arrives as
# -1,294,967,296. The type means C's int. Unlike a method with such an argument (QProgressBar.setMaximum raises
# OverflowError), emit() does not fail; there is only a RuntimeWarning on the standard error of a program that has none
# in most installations. The bar runs backwards, and a comparison "done < all" is true for ever. Signal(object),
# Signal("qint64") and Signal(float) deliver the number.
#
# Seen 2026-11-30 with PySide6 6.11.3 (offscreen platform).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME=$work QT_QPA_PLATFORM=offscreen
python3 -m venv venv
venv/bin/pip install --quiet PySide6_Essentials==6.11.3 shiboken6==6.11.3

venv/bin/python - 2>errors <<'EOF' || { cat errors >&2; exit 1; }
import sys
import warnings

import PySide6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QProgressBar

print("PySide6", PySide6.__version__)
app = QApplication([])
SIZE = 3_000_000_000


class Job(QObject):
    as_int = Signal(int)
    as_object = Signal(object)
    as_qint64 = Signal("qint64")
    as_float = Signal(float)


job, seen, warned = Job(), {}, {}
for name in ("as_int", "as_object", "as_qint64", "as_float"):
    getattr(job, name).connect(lambda value, name=name: seen.__setitem__(name, value))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        getattr(job, name).emit(SIZE)
    warned[name] = [one.category.__name__ for one in caught]
    print(f"{name}: {SIZE} arrives as {seen[name]}, warnings: {warned[name]}")
try:
    QProgressBar().setMaximum(SIZE)
    raised = "nothing"
except OverflowError:
    raised = "OverflowError"
print("QProgressBar.setMaximum raises", raised)
ok = seen.pop("as_int") == SIZE - 2**32 and warned.pop("as_int") == ["RuntimeWarning"] and raised == "OverflowError"
ok = ok and all(value == SIZE for value in seen.values()) and not any(warned.values())
sys.exit(0 if ok else "changed: Signal(int) delivers large numbers, or refuses them")
EOF
echo "as described"
