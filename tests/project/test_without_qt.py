"""Everything outside the user interface works where Qt is not installed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import WITHOUT_QT
from tests.support.without_qt import hidden_qt

HIDE = """
import sys
for name in ("PySide6", "shiboken6", "qtawesome"):
    sys.modules[name] = None  # importing it raises ModuleNotFoundError
"""


def run_without_qt(code: str, root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", HIDE + code],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )


def modules_outside_ui(root: Path) -> list[str]:
    files = sorted([*(root / "alignment").rglob("*.py"), *(root / "editor").rglob("*.py")])
    parts = [file.relative_to(root).with_suffix("").parts for file in files]
    names = (".".join(p[:-1] if p[-1] == "__init__" else p) for p in parts if p[:2] != ("editor", "ui"))
    return [name for name in names if not name.endswith("__main__")]


def test_every_module_outside_ui_imports_without_qt(root: Path) -> None:
    names = modules_outside_ui(root)
    assert "alignment.types" in names
    done = run_without_qt(f"import importlib\nfor name in {names!r}: importlib.import_module(name)", root)
    assert done.returncode == 0, done.stderr


def test_starting_loads_nothing_heavy(root: Path) -> None:
    names = modules_outside_ui(root)
    heavy = ("faster_whisper", "ctranslate2", "onnxruntime", "pocketsphinx", "av", "huggingface_hub", "pydub")
    code = f"""
import importlib
for name in {names!r}: importlib.import_module(name)
print(*sorted(set({heavy!r}) & set(sys.modules)))
"""
    done = run_without_qt(code, root)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


def test_tests_of_what_needs_no_qt_can_be_collected_without_it(root: Path) -> None:
    """They import without Qt and pytest-qt; they are run with Qt hidden (`tests/conftest.py`)."""
    options = [
        *("-p", "no:pytest-qt", "-p", "no:cacheprovider", "-q", "--collect-only"),
        *("-c", os.devnull, "--rootdir", str(root), "-W", "error"),
        *("-o", "pythonpath=.", "-o", "markers=model", "--import-mode=importlib"),
        *(f"tests/{folder}" for folder in WITHOUT_QT),
    ]
    done = run_without_qt(f"import pytest\nsys.exit(pytest.main({options!r}))", root)
    assert done.returncode == 0, done.stdout + done.stderr
    assert all(f"tests/{folder}/" in done.stdout for folder in WITHOUT_QT)


IMPORTS = (
    "import PySide6",
    "import PySide6.QtCore as core",
    "from PySide6.QtWidgets import QWidget",
    "import qtawesome",
    "from editor import ui",
    "import editor.ui.look.theme",
    "from editor.ui.look.theme import LIGHT",
    "import importlib; importlib.import_module('PySide6.QtCore')",
    "import importlib; importlib.import_module('.look.theme', 'editor.ui')",
)


@pytest.mark.parametrize("line", IMPORTS)
def test_tests_run_without_qt_see_every_late_import_refused(line: str) -> None:
    """What hides Qt from each such test while it runs (`tests/conftest.py`)."""
    with hidden_qt():
        with pytest.raises(ModuleNotFoundError, match="Qt is hidden"):
            exec(line, {"__name__": "editor.services.exports.writing"})
        exec(
            "import alignment.types, editor.document.edits; from . import storage",
            {"__name__": "editor.services.settings", "__package__": "editor.services"},
        )
    exec("import PySide6.QtCore; from editor.ui.look.theme import LIGHT", {})
