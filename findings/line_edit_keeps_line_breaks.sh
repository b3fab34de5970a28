#!/usr/bin/env bash
# A QLineEdit accepts text of several lines, shows it as one, and passes the line breaks on.
#
# The single-line field (a speaker's name, a search, a title) accepts no Return key, so its text() is taken for one
# line. Text pasted from a document, a table or a chat keeps its line breaks: the field shows them as small blanks or
# symbols, displayText() and a screenshot look like one line, and text() returns "Ada\nLovelace". As a speaker's name in
# "Name: words", a WebVTT voice or an SRT, it then ends the line, the cue or the entry; a line-by-line format gets an
# extra row. Neither a maximum length nor the usual check for emptiness notices. Normalize the text of such a field.
#
# Seen 2026-11-29 with PySide6 6.11.3 (offscreen platform).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME=$work QT_QPA_PLATFORM=offscreen
python3 -m venv venv
venv/bin/pip install --quiet PySide6_Essentials==6.11.3 shiboken6==6.11.3

venv/bin/python - 2>errors <<'EOF' || { cat errors >&2; exit 1; }
import sys

import PySide6
from PySide6.QtGui import QGuiApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

print("PySide6", PySide6.__version__)
app = QApplication([])
field = QLineEdit()
field.setMaxLength(40)
QTest.keyClicks(field, "Ada")
QTest.keyClick(field, Qt.Key.Key_Return)
QTest.keyClicks(field, "Lovelace")
typed = field.text()

QGuiApplication.clipboard().setText("Ada\nLovelace\r\n")
field.clear()
field.paste()
pasted, shown = field.text(), field.displayText()
field.setText("Ada\nLovelace")
print(f"typed with Return {typed!r}, pasted {pasted!r}, shown as {shown!r}, set {field.text()!r}")
ok = typed == "AdaLovelace" and pasted.startswith("Ada\nLovelace") and "\n" not in shown and field.text() == "Ada\nLovelace"
sys.exit(0 if ok else "changed: a line edit holds one line")
EOF
echo "as described"
