#!/usr/bin/env bash
# Disabling an action of a window hands its shortcut to the text field, which deletes a word with it.
#
# Actions are disabled when they can't be used, and a disabled one does nothing, one thinks, whether clicked or by its
# shortcut. But Qt takes a shortcut out of its map together with the action, and the key press goes on to the widget with
# the focus. In an editor with Ctrl+Delete for "dismiss this doubt", the first press dismisses the last doubt, the action
# gets disabled because there is none left, and the second press deletes the word behind the caret: QPlainTextEdit,
# QTextEdit and QLineEdit know the key themselves. Hiding the action does the same. Nothing shows it in the menu or in a
# test that asks whether the action ran. Keep such actions enabled and let them do nothing, or filter the key.
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

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit, QTextEdit

print("PySide6", PySide6.__version__)
app = QApplication([])
BEFORE, AFTER = "one two three", "one three"


def press(field_type, state):
    """Press Ctrl+Delete before the second word; return how often the action ran, and the text."""
    window, field, ran = QMainWindow(), field_type(), []
    window.setCentralWidget(field)
    action = QAction("Dismiss", window)
    action.setShortcut(QKeySequence("Ctrl+Delete"))
    action.triggered.connect(lambda: ran.append(1))
    window.addAction(action)
    action.setEnabled(state != "disabled")
    action.setVisible(state != "hidden")
    field.setText(BEFORE) if isinstance(field, QLineEdit) else field.setPlainText(BEFORE)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.setCursorPosition(4)
    else:
        cursor = QTextCursor(field.document())
        cursor.setPosition(4)
        field.setTextCursor(cursor)
    QTest.keyClick(field, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    window.close()
    return len(ran), text


seen = {}
for field_type in (QPlainTextEdit, QTextEdit, QLineEdit):
    seen[field_type] = {state: press(field_type, state) for state in ("enabled", "disabled", "hidden")}
    print(field_type.__name__, seen[field_type])
expected = {"enabled": (1, BEFORE), "disabled": (0, AFTER), "hidden": (0, AFTER)}
sys.exit(0 if all(found == expected for found in seen.values()) else "changed: a disabled action keeps its key")
EOF
echo "as described"
