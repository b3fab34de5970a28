"""The program as it is started: a picture without a screen, and what goes wrong."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from editor.ui.look.theme import DARK, LIGHT


def start(*arguments: str | Path, root: Path, config: Path) -> subprocess.CompletedProcess[str]:
    """Run the program to its end, offscreen."""
    environment = {**os.environ, "XDG_CONFIG_HOME": str(config), "QT_LOGGING_RULES": "*=false"}
    environment.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "-m", "editor", *map(str, arguments)]
    return subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=False, timeout=60
    )


def colours(path: Path) -> set[str]:
    """Return the colours of a picture, every seventh pixel."""
    image = QImage(str(path))
    return {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)
    }


def test_a_project_is_drawn_without_a_screen(root: Path, tmp_path: Path, project_file: Path) -> None:
    picture = tmp_path / "window.png"
    done = start(project_file, "--screenshot", picture, "--theme", "dark", root=root, config=tmp_path)
    assert done.returncode == 0, done.stderr
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1280, 800)
    found = colours(picture)
    assert DARK.base in found
    assert LIGHT.base not in found
    assert len(found) > 30  # letters, with their soft edges, and not an empty window


def test_a_broken_project_is_one_sentence_and_a_failure(root: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.earproof"
    broken.write_text("nothing", encoding="utf-8")
    done = start(broken, "--screenshot", tmp_path / "x.png", root=root, config=tmp_path)
    assert done.returncode == 1
    assert f"“{broken.name}”" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_time_that_is_none_is_one_sentence(root: Path, tmp_path: Path, project_file: Path) -> None:
    done = start(project_file, "--theme", "dark", "--at", "later", root=root, config=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("earproof: Argument --at: a time is written like 1:02:03")
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_recording_is_not_drawn(root: Path, tmp_path: Path, recording: Path) -> None:
    done = start(recording, "--screenshot", tmp_path / "x.png", root=root, config=tmp_path)
    assert done.returncode == 2
    assert done.stderr == f"“{recording.name}” isn’t an Earproof project. Align the recording first.\n"
    assert not (tmp_path / "x.png").exists()


def test_the_start_screen_comes_without_what_it_does_not_need(root: Path, tmp_path: Path) -> None:
    code = (
        "import gc, linecache, sys; from editor.__main__ import main;"
        f"rc = main(['--screenshot', {str(tmp_path / 'start.png')!r}]);"
        "heavy = {'numpy', 'av', 'faster_whisper', 'ctranslate2', 'onnxruntime', 'pocketsphinx',"
        " 'PySide6.QtMultimedia', 'alignment.recognition.engines.registry',"
        " 'editor.formats.rough_transcript', 'editor.services.review.signals.tokens'} & set(sys.modules);"
        "heavy |= {name for name in linecache.cache if 'editor' in name};"
        "print(sorted(heavy), gc.isenabled(), gc.get_freeze_count() > 10_000); sys.exit(rc)"
    )
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[] True True", "garbage is searched for, but not in what stays"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_and_leaves_nothing_behind(
    root: Path, tmp_path: Path, project_file: Path, number: signal.Signals
) -> None:
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "editor", str(project_file)]
    lock = project_file.with_name(f".{project_file.name}.lock")
    with subprocess.Popen(command, cwd=root, env=environment) as window:
        deadline = time.monotonic() + 30
        while not lock.exists():
            assert window.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.01)
        window.send_signal(number)
        assert window.wait(15) == 0
    assert not lock.exists()
