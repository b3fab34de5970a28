"""`python -m alignment`, on a machine that has no Qt."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile

from alignment.audio.decoding import SAMPLE_RATE
from alignment.worker.encoding import alignment_from_json
from tests.alignment.material import correct_share, excerpt
from tests.project.test_without_qt import run_without_qt

CLIP = excerpt("meeting", 149_600, 152_400)
TEXT = "Priya: From a different bakery, presumably.\n"


def run(root: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the command line in a process where importing PySide6 fails."""
    words = ["alignment", *map(str, arguments)]
    return run_without_qt(
        f"import runpy\nsys.argv = {words!r}\nrunpy.run_module('alignment', run_name='__main__')", root
    )


def assert_failed(done: subprocess.CompletedProcess[str], *mentions: str) -> None:
    """The command failed with one sentence that mentions all this, and no output."""
    assert (done.returncode, done.stdout) == (1, "")
    [sentence] = done.stderr.splitlines()
    assert sentence.endswith(".")
    for mention in mentions:
        assert mention in sentence


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return CLIP.write(tmp_path / "clip.wav")


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "clip.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.mark.model
def test_an_alignment_is_printed_as_json(root: Path, clip: Path, text: Path) -> None:
    done = run(root, clip, text)
    assert (done.returncode, done.stderr) == (0, "")
    found = alignment_from_json(json.loads(done.stdout))
    assert correct_share(found.words, CLIP.words, within_ms=200) == 1
    assert [segment.speaker for segment in found.segments] == ["Priya"]
    assert found.duration_ms == CLIP.duration_ms


@pytest.mark.model
def test_without_a_text_the_sound_is_recognised(root: Path, clip: Path) -> None:
    done = run(root, clip)
    assert (done.returncode, done.stderr) == (0, "")
    assert "bakery" in [word.text.strip(",.") for word in alignment_from_json(json.loads(done.stdout)).words]


@pytest.mark.model
def test_another_recordings_text_is_refused_unless_forced(root: Path, clip: Path, text: Path) -> None:
    text.write_text("Elephants roam over distant mountains.\n" * 6, encoding="utf-8")
    assert_failed(
        run(root, clip, text),
        f"“{clip.name}”",
        "% of the transcript’s words were recognized",
        "or use --force",
    )
    assert run(root, clip, text, "--force").returncode == 0


def test_a_missing_recording(root: Path, tmp_path: Path) -> None:
    assert_failed(run(root, tmp_path / "absent.mp3"), "“absent.mp3” doesn’t exist")


def test_a_folder_for_a_recording(root: Path, tmp_path: Path) -> None:
    assert_failed(run(root, tmp_path), f"“{tmp_path.name}” is a folder")


def test_a_silent_recording(root: Path, tmp_path: Path, text: Path) -> None:
    path = tmp_path / "silent.wav"
    soundfile.write(path, np.zeros(SAMPLE_RATE, np.float32), SAMPLE_RATE)
    assert_failed(run(root, path, text), f"“{path.name}” is silent from start to end")


def test_a_missing_transcript(root: Path, tmp_path: Path, clip: Path) -> None:
    assert_failed(run(root, clip, tmp_path / "absent.txt"), "“absent.txt” can’t be read")


def test_an_empty_transcript(root: Path, clip: Path, text: Path) -> None:
    text.write_bytes(b"")
    assert_failed(run(root, clip, text), f"“{text.name}” is empty")


def test_a_binary_transcript(root: Path, clip: Path, text: Path) -> None:
    text.write_bytes(bytes(range(256)))
    assert_failed(run(root, clip, text), f"“{text.name}” isn’t UTF-8 text")


def test_an_unknown_model(root: Path, clip: Path, text: Path) -> None:
    assert_failed(run(root, clip, text, "--model", "gigantic"), "no model named gigantic", "tiny.en")


@pytest.mark.parametrize("arguments", [[], ["clip.wav", "--no-such-option"]])
def test_wrong_usage(root: Path, arguments: list[str]) -> None:
    done = run(root, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "usage: python -m alignment" in done.stderr
