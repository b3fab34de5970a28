"""`earproof clips`: a folder of one speaker's turns, or of all in one file."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.cli.conftest import CommandRunner, is_one_message


@pytest.fixture
def project(runner: CommandRunner) -> Path:
    """A project whose recording has sound in it, a minute."""
    soundfile.write(runner.path("a.ogg"), np.full(60 * 16_000, 0.1), 16_000, format="OGG")
    out = runner.path("a.earproof")
    assert runner("align", runner.path("a.ogg"), runner.path("a.txt"), "-o", out).code == 0
    return out


def test_the_turns_of_a_speaker_are_written_with_their_table(runner: CommandRunner, project: Path) -> None:
    folder = runner.path("sam")
    done = runner("clips", project, "--speaker", "sam altman", "-o", folder)
    assert (done.code, done.out) == (0, f"1 clip and clips.csv saved to {folder}\n")
    (row,) = csv.DictReader((folder / "clips.csv").read_text("utf-8").splitlines())
    assert row["text"] == "We have used CHECH GPT every day. It works."
    assert soundfile.info(folder / row["name"]).frames > 0


def test_all_of_a_speaker_in_one_file_is_as_long_as_asked_for(runner: CommandRunner, project: Path) -> None:
    lengths = {}
    for others in ("bleep", "omit", "keep"):
        folder = runner.path(others)
        done = runner(
            "clips", project, "--speaker", "Sam Altman", "--one-file", "--others", others,
            "--format", "flac", "-o", folder, "--json",
        )  # fmt: skip
        assert done.code == 0
        assert done.json["clips"] == 1
        lengths[others] = done.json["length_ms"]
        (path,) = folder.glob("*.flac")
        assert abs(soundfile.info(path).duration * 1000 - lengths[others]) < 20
    assert lengths["omit"] <= lengths["keep"] < lengths["bleep"]


def test_what_cannot_be_cut_is_one_message(runner: CommandRunner, project: Path) -> None:
    folder = runner.path("out")
    done = runner("clips", project, "--speaker", "Nobody", "-o", folder)
    assert done.code == 1
    assert is_one_message(done.err, "Nobody", "Sam Altman")
    folder.mkdir()
    (folder / "mine.txt").touch()
    assert is_one_message(runner("clips", project, "--speaker", "Unknown", "-o", folder).err, "out")
    assert [one.name for one in folder.iterdir()] == ["mine.txt"]
    runner.path("a.ogg").unlink()
    gone = runner("clips", project, "--speaker", "Unknown", "-o", runner.path("new"))
    assert is_one_message(gone.err, "a.ogg")
    assert not runner.path("new").exists()
