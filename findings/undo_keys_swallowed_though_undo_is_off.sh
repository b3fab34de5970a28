#!/usr/bin/env bash
# A Qt text field swallows Ctrl+Z even if its undo is turned off, so the window's own Undo never runs.
#
# An editor with its own history turns the widget's off with setUndoRedoEnabled(False) and assigns Ctrl+Z to an action
# of the window. The menu works, other shortcuts of the window work while the field has the focus, and Ctrl+Z does
# nothing: the field still accepts the ShortcutOverride event for undo and redo and then does nothing with the key.
# Nothing is printed. With setReadOnly(True) the key gets through, which is even more misleading. An event filter that
# ignores ShortcutOverride for QKeySequence.Undo and Redo is needed. The same applies to QTextEdit, which shares the
# code.
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
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QTextEdit

print("PySide6", PySide6.__version__)
app = QApplication([])


class LetUndoThrough(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Undo):
            event.ignore()
            return True
        return False


def arrives(kind, key, read_only=False, filtered=False):
    """Say whether Ctrl and this key run the window's action while the field, its undo off, has the focus."""
    window, field = QMainWindow(), kind()
    field.setUndoRedoEnabled(False)
    field.setReadOnly(read_only)
    window.setCentralWidget(field)
    heard = []
    action = QAction("action", window)
    action.setShortcut(QKeySequence(Qt.Modifier.CTRL | key))
    action.triggered.connect(lambda: heard.append(1))
    window.addAction(action)
    keep = LetUndoThrough()
    if filtered:
        field.installEventFilter(keep)
    window.show()
    window.activateWindow()
    field.setFocus()
    assert QTest.qWaitForWindowActive(window) and field.hasFocus()
    QTest.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    window.close()
    return bool(heard)


seen = {}
for kind in (QPlainTextEdit, QTextEdit):
    seen[kind] = [
        arrives(kind, Qt.Key.Key_J),
        arrives(kind, Qt.Key.Key_Z),
        arrives(kind, Qt.Key.Key_Z, read_only=True),
        arrives(kind, Qt.Key.Key_Z, filtered=True),
    ]
    print(f"{kind.__name__}: the action hears (Ctrl+J, Ctrl+Z, Ctrl+Z read-only, Ctrl+Z with a filter):", seen[kind])
sys.exit(0 if all(found == [True, False, True, True] for found in seen.values()) else "changed: Ctrl+Z is heard")
EOF
echo "as described"
