"""`earproof batch --scheduler`: the real aligner on workers of a cluster, and no Dask without one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.services.batch.cluster.conftest import serving
from tests.services.batch.cluster.trees import tree

COMMAND = [sys.executable, "-c", "import sys; from editor.cli import main; sys.exit(main())", "batch"]


@pytest.fixture
def archive(root: Path, tmp_path: Path) -> Path:
    """Two short pieces of the sample with what is said in them, one without a sound, one of another text."""
    sound, rate = soundfile.read(root / "resources" / "sample" / "sample.ogg", dtype="int16")
    folder = tmp_path / "archive"
    folder.mkdir()
    text = " ".join((root / "resources" / "sample" / "sample.txt").read_text("utf-8").split()[2:42])
    for number in range(3):
        soundfile.write(folder / f"piece{number}.wav", np.asarray(sound[number * rate : 20 * rate]), rate)
        (folder / f"piece{number}.txt").write_text(text, "utf-8")
    (folder / "piece2.txt").write_text(
        "Wholly different matters stand here and nobody mentions any of them. " * 8
    )
    (folder / "bad.mp3").write_bytes(b"no sound at all")
    (folder / "bad.txt").write_text("Some words.", "utf-8")
    return folder


def batch(root: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )


@pytest.mark.model
def test_a_cluster_writes_what_one_process_writes(root: Path, tmp_path: Path, archive: Path) -> None:
    alone, away = tmp_path / "alone", tmp_path / "away"
    with serving() as (address, _process):
        done = batch(root, archive, "-o", away, "--to", "srt,docx", "--scheduler", address)
    assert done.returncode == 1, done.stderr
    assert "“bad.mp3”" in done.stderr
    assert "Use --force to align anyway." in done.stderr
    same = batch(root, archive, "-o", alone, "--to", "srt,docx", "--jobs", "1")
    assert same.returncode == 1, same.stderr
    assert done.stdout.splitlines()[0] == same.stdout.splitlines()[0]
    assert tree(away) == tree(alone)
    assert {"piece0.earproof", "piece1.srt"} <= tree(away).keys()


def test_dask_is_imported_for_a_cluster_only(root: Path, tmp_path: Path, archive: Path) -> None:
    script = (
        "import sys; from editor.cli import main; from tests.services.fakes import FakeAligner\n"
        "main(sys.argv[1:], aligner=FakeAligner())\n"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'dask', 'distributed', 'fsspec'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "batch", archive, "-o", tmp_path / "out"],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert done.stdout.splitlines()[-1] == "[]"
    assert (tmp_path / "out" / "piece0.earproof").is_file()


def test_a_cluster_that_is_not_there_is_told(root: Path, tmp_path: Path, archive: Path) -> None:
    done = batch(root, archive, "-o", tmp_path / "out", "--scheduler", "tcp://127.0.0.1:1")
    assert done.returncode == 1
    assert "“tcp://127.0.0.1:1” can’t be reached. Check the address, and start the scheduler." in done.stderr
    assert not (tmp_path / "out").exists()
