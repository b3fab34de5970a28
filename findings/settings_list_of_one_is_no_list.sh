#!/usr/bin/env bash
# A list of one entry stored in QSettings is a list until the program ends, and a string when it starts again.
#
# Recent files, a glossary, speaker names: settings.setValue("recent", ["a.wav"]). Within the run, value("recent")
# returns the list, so every test in one process passes. The ini file contains recent=a.wav, and the next start reads
# the string "a.wav": iterating returns five entries of one letter. Lists of two come back as lists. An empty one
# becomes @Invalid() and comes back as None, despite a default. value(key, default, type=list) solves both; whether it
# was forgotten somewhere shows only in a test that reads in a second process.
#
# Seen 2026-11-29 with PySide6 6.11.3 (ini files, as on Linux).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME=$work
python3 -m venv venv
venv/bin/pip install --quiet PySide6_Essentials==6.11.3 shiboken6==6.11.3

read_all='
import json, sys
from PySide6.QtCore import QSettings
settings = QSettings("s.ini", QSettings.Format.IniFormat)
if sys.argv[1] == "write":
    for key, value in (("none", []), ("one", ["a.wav"]), ("two", ["a.wav", "b.wav"])):
        settings.setValue(key, value)
print(json.dumps([settings.value(key, ["default"]) for key in ("none", "one", "two", "absent")]))
print(json.dumps([settings.value(key, ["default"], type=list) for key in ("none", "one", "two", "absent")]))
'
venv/bin/python -c 'import PySide6; print("PySide6", PySide6.__version__)'
written=$(venv/bin/python -c "$read_all" write)
again=$(venv/bin/python -c "$read_all" read)
printf 'in the run that wrote them, plain and with type=list:\n%s\n' "$written"
printf 'in the next run:\n%s\n' "$again"
cat s.ini

[[ $written == '[[], ["a.wav"], ["a.wav", "b.wav"], ["default"]]'* ]] &&
    [[ $again == '[null, "a.wav", ["a.wav", "b.wav"], ["default"]]'* ]] ||
    { echo "changed: lists come back otherwise" >&2; exit 1; }
echo "as described"
