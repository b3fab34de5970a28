"""Everything outside the user interface works where Qt is not installed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

WITHOUT_QT = """
import sys
for name in ("PySide6", "shiboken6", "qtawesome"):
    sys.modules[name] = None  # importing it raises ModuleNotFoundError
"""


def run_without_qt(code: str, root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_QT + code],
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


@pytest.mark.timeout(600)
def test_qt_free_tests_pass_without_qt(root: Path) -> None:
    """Tests of everything but the window, save the long ones: speech model (`model`) and made-up input."""
    options = [
        *("-p", "no:pytest-qt", "-p", "no:cacheprovider", "-q", "-m", "not model and not hypothesis"),
        *("-c", os.devnull, "--rootdir", str(root), "-W", "error"),
        *("-o", "pythonpath=.", "-o", "markers=model", "--import-mode=importlib"),
        *(f"tests/{folder}" for folder in ("alignment", "document", "formats", "services")),
    ]
    done = run_without_qt(f"import pytest\nsys.exit(pytest.main({options!r}))", root)
    assert done.returncode == 0, done.stdout + done.stderr
