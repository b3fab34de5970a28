"""`make demo` shows the whole path; the real window opens on a real screen."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

pytestmark = pytest.mark.model


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demo printed, the folder it wrote, and the folder of the commands it used."""

    printed: str
    folder: Path
    bin: Path


@pytest.fixture(scope="module")
def demo(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """The demo's outcome where there is no screen."""
    base = tmp_path_factory.mktemp("demo")
    commands = {"python": "", "earproof": "-c 'import sys; from editor.cli import main; sys.exit(main())'"}
    for name, arguments in commands.items():
        path = base / name
        path.write_text(f'#!/bin/sh\nPYTHONPATH="{root}" exec "{sys.executable}" {arguments} "$@"\n')
        path.chmod(0o755)
    env = without_screen() | {"BIN": str(base)}
    command = [root / "scripts" / "demo.sh", base / "out"]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return Demo(done.stdout, base / "out", base)


def without_screen() -> dict[str, str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {name: value for name, value in os.environ.items() if name not in hidden}


@contextmanager
def screen() -> Iterator[str]:
    """Run a screen of its own, and give its name."""
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL) as server:
        os.close(write_end)
        try:
            with os.fdopen(read_end) as answer:
                yield f":{answer.readline().strip()}"
        finally:
            server.terminate()


def assert_shows_something(path: Path) -> None:
    image = QImage(str(path))
    assert image.width() >= 800
    assert image.height() >= 500
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert len(colours) > 20


def test_it_prints_what_was_found(demo: Demo) -> None:
    assert re.search(r"as written", demo.printed)
    assert re.search(r"recognized differently", demo.printed)
    assert re.search(r"not recognized", demo.printed)
    assert "Missing speech" in demo.printed
    for name in ("sample.earproof", "sample.srt", "sample.vtt", "window.png"):
        assert name in demo.printed


def test_it_corrects_and_exports(demo: Demo) -> None:
    for name in ("sample.srt", "sample.vtt"):
        text = (demo.folder / name).read_text("utf-8")
        assert "ChatGPT" in text
        assert "CHECH" not in text


def test_it_shows_the_window_without_a_screen(demo: Demo) -> None:
    assert_shows_something(demo.folder / "window.png")


def test_the_window_opens_on_a_screen(demo: Demo, tmp_path: Path) -> None:
    project = tmp_path / "sample.earproof"
    shutil.copy(demo.folder / project.name, project)
    with screen() as name:
        command = [demo.bin / "earproof", project, Path("--screenshot"), tmp_path / "window.png"]
        env = without_screen() | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert_shows_something(tmp_path / "window.png")


def test_a_first_minute_on_a_screen(demo: Demo, root: Path, tmp_path: Path) -> None:
    project = tmp_path / "sample.earproof"
    shutil.copy(demo.folder / project.name, project)
    with screen() as name:
        env = without_screen() | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(root)}
        command = [sys.executable, "-m", "tests.ui.shell.on_screen", str(project)]
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=90)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert seen["platform"] == "xcb"
    assert all(seen[step] for step in ("opened", "active", "heard", "closed")), seen
    assert seen["caret"] == [0, 1]
    assert "zz" in seen["typed"]
    assert seen["undone"] == seen["before"]
    assert seen["versions"] == ["After listening"]
