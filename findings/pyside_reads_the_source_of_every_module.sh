#!/usr/bin/env bash
# Once PySide6 is imported, the source of every module that any import statement names is read, and kept in memory.
#
# PySide6 puts its own function in the place of `builtins.__import__`. To know whether `from __feature__ import
# snake_case` may matter in a module, it searches that module’s source for "PySide6" (`inspect.getsource`), whether or
# not the module is compiled, has to do with Qt, or is part of Python. `linecache` keeps all lines. Of a program of 460
# modules, imports after PySide6 took a fifth longer, and 8 MB more. Python’s own function, put back after PySide6 is
# imported, reads nothing, and Qt works as before.
#
# Seen 2026-11-30 with PySide6 6.11.3 (Linux, Python 3.11).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet PySide6-Essentials==6.11.3
for name in before after behind; do
    printf 'text = "nothing of Qt"\n' >$name.py
done
venv/bin/python -m compileall -q before.py after.py behind.py

venv/bin/python - <<'END'
import builtins
import linecache
import sys
from pathlib import Path

sys.path.insert(0, ".")


def is_read(name):
    """Whether a module's source is kept after its import."""
    __import__(name)
    return any(Path(path).stem == name for path in linecache.cache)


plain = builtins.__import__
seen = {"before PySide6": is_read("before")}
import PySide6.QtCore

seen["after PySide6"] = is_read("after")
seen["after PySide6, compiled and part of Python"] = is_read("colorsys")
builtins.__import__ = plain
seen["with Python's own function again"] = is_read("behind")
print("PySide6", PySide6.__version__)
for when, read in seen.items():
    print(f"  a module imported {when}: its source was read: {read}")
assert PySide6.QtCore.QObject(objectName="works").objectName() == "works"
sys.exit(0 if list(seen.values()) == [False, True, True, False] else "changed")
END
echo "as described"
