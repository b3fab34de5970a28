#!/usr/bin/env bash
# QPlainTextEdit returns other characters than it was given: no-break spaces become spaces, soft breaks new lines.
#
# setPlainText(text) followed by toPlainText() looks like the identity, and is what editors save. Qt turns every U+00A0
# into a plain space there, and U+2028 into a line feed. French has a no-break space before : ; ? ! and inside quotation
# marks, typists use it in "10 km": opening and saving loses them all, and a comparison with the file shows changes on
# every line although nobody touched it. A U+2028 within a line becomes a border between two lines, that is, between two
# segments if a line is one. The narrow U+202F stays, so a French test sentence may pass. The document still has the
# right text: block.text() and document().toRawText() return it; copying returns the spaces.
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
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit

print("PySide6", PySide6.__version__)
app = QApplication([])
field = QPlainTextEdit()
expected = {
    "Vous venez\u00a0?": ("Vous venez ?", "Vous venez\u00a0?", "Vous venez ?"),
    "Vous venez\u202f?": ("Vous venez\u202f?", "Vous venez\u202f?", "Vous venez\u202f?"),
    "one\u2028line": ("one\nline", "one\u2028line", "one\nline"),
}
seen = {}
for text in expected:
    field.setPlainText(text)
    field.selectAll()
    field.copy()
    assert field.document().blockCount() == 1
    seen[text] = field.toPlainText(), field.document().firstBlock().text(), QGuiApplication.clipboard().text()
    print(f"{text!r:20} toPlainText {seen[text][0]!r:20} block.text {seen[text][1]!r:20} copied {seen[text][2]!r}")
sys.exit(0 if seen == expected else "changed: the text comes back otherwise")
EOF
echo "as described"
