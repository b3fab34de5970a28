#!/usr/bin/env bash
# QTextDocument.contentsChange(position, removed, added) reports more than what changed, and nonexistent characters.
#
# An editor that keeps its own text beside Qt's follows this signal: remove `removed` characters at `position`, insert
# the `added` ones. But underlining a word reports its letters as removed and added although no letter changed. Giving a
# block a margin reports the whole block. Two insertions in one edit block are reported as one stretch, including
# everything between them. And setPlainText counts the end of the last block, which is in no text: filling an empty
# document with 7 letters adds 8, of which the last can't be read. Counting along drifts by one at each opening, and
# "what did the user type", answered from the numbers, marks untouched words as typed. Only comparing the texts of the
# affected blocks tells.
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
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

print("PySide6", PySide6.__version__)
app = QApplication([])
field = QPlainTextEdit()
heard, seen = [], {}
field.document().contentsChange.connect(lambda *numbers: heard.append(numbers))


def note(what):
    seen[what] = list(heard)
    heard.clear()
    print(f"{what:44} {str(seen[what]):26} text {field.toPlainText()!r}, {len(field.toPlainText())} letters")


field.setPlainText("one two")
note("set 7 letters in an empty document")
cursor = QTextCursor(field.document())
cursor.setPosition(4)
cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
underlined = QTextCharFormat()
underlined.setFontUnderline(True)
cursor.mergeCharFormat(underlined)
note("underline the second word")
spaced = QTextBlockFormat()
spaced.setTopMargin(3)
cursor.mergeBlockFormat(spaced)
note("a margin for the block")
cursor.beginEditBlock()
cursor.setPosition(0)
cursor.insertText("A")
cursor.setPosition(8)
cursor.insertText("B")
cursor.endEditBlock()
note("one letter in front and one at the end")
field.setPlainText("one two")
note("set another text")

expected = {
    "set 7 letters in an empty document": [(0, 1, 0), (0, 0, 8)],
    "underline the second word": [(4, 3, 3)],
    "a margin for the block": [(0, 8, 8)],
    "one letter in front and one at the end": [(0, 7, 9)],
    "set another text": [(0, 10, 0), (0, 0, 8)],
}
sys.exit(0 if seen == expected else f"changed: {seen}")
EOF
echo "as described"
