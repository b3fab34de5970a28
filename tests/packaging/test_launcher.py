"""The program of a bundle: the command line, the window by its other name, and processes of its own by -m."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import launcher
import pytest

import editor.__main__ as window
from editor.cli.arguments import version


def start(monkeypatch: pytest.MonkeyPatch, *command: str) -> int:
    """Run the program by a name, with arguments."""
    monkeypatch.setattr(sys, "argv", list(command))
    return launcher.main()


def test_it_is_the_command_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert start(monkeypatch, "/usr/bin/earproof", "--version") == 0
    assert capsys.readouterr().out == f"earproof {version()}\n"
    assert start(monkeypatch, "/usr/bin/earproof", "align") == 2


@pytest.mark.parametrize("name", ["/usr/bin/earproof-gui", "earproof-gui.exe"])
def test_by_its_other_name_it_is_the_window(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[list[str]] = []

    def open_window() -> int:
        opened.append(sys.argv[1:])
        return 0

    monkeypatch.setattr(window, "main", open_window)
    assert start(monkeypatch, name, "doctor") == 0  # a file of this name, not the command
    assert opened == [["doctor"]]


@pytest.mark.parametrize("module", ["alignment.placement.search_process"])
def test_it_runs_modules_as_python_does(module: str, root: Path) -> None:
    """A worker starts, and ends with its input."""
    command = [sys.executable, str(root / "packaging" / "launcher.py"), "-m", module]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    done = subprocess.run(command, env=environment, input=b"", capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")


def test_other_programs_get_the_library_path_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/earproof/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/own")
    launcher.give_back_library_path()
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/own"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    launcher.give_back_library_path()
    assert "LD_LIBRARY_PATH" not in os.environ
