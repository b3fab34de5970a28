"""`earproof batch`: an archive in one command, stopped, killed and gone on with."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import soundfile

from editor.cli.batch.ending_notice import notice_command
from editor.formats.native import project_format
from tests.cli.conftest import ROUGH, CommandRunner, heeding_ctrl_c, is_one_message

COMMAND = [sys.executable, "-c", "import sys; from editor.cli import main; sys.exit(main())"]


@pytest.fixture
def archive(runner: CommandRunner) -> Path:
    """An archive of two good recordings, one with an empty text, one alone, one that is ambiguous."""
    folder = runner.path("archive")
    for name in ("a/one.ogg", "a/two.mp3", "b/bad.wav", "b/alone.flac", "b/many.ogg"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    for name in ("a/one.txt", "a/two_transcript.txt", "b/many.txt", "b/many.srt"):
        (folder / name).write_text(ROUGH, "utf-8")
    (folder / "b/bad.txt").write_text(" \n", "utf-8")
    return folder


def test_a_dry_run_shows_the_rules_and_does_nothing(runner: CommandRunner, archive: Path) -> None:
    done = runner("batch", archive / ".." / archive.name, "-o", runner.path("out"), "--dry-run")
    assert done.code == 0
    lines = done.out.splitlines()
    assert "How recordings and transcripts are paired:" in lines
    assert f"{Path('a/two.mp3')}  +  {Path('a/two_transcript.txt')}" in lines
    assert "without a transcript: b/alone.flac" in lines
    assert "ambiguous: b/many.ogg  ?  b/many.srt, b/many.txt" in lines
    assert lines[-1] == "3 recordings to align. Nothing was done."
    assert not runner.path("out").exists()


def test_a_batch_writes_projects_exports_and_the_report(runner: CommandRunner, archive: Path) -> None:
    out = runner.path("out")
    done = runner("batch", archive, "-o", out, "--to", "srt, vtt,earproof")
    assert done.code == 1
    lines = done.out.splitlines()
    assert lines[0] == "3 recordings: 2 aligned, 1 failed"
    assert " 40.0 % doubtful or missing: a/one, mostly from 0:00" in done.out
    assert "Not paired: 1 recording without a transcript, 1 ambiguous name (the report lists them)" in lines
    assert lines[-1] == f"Report: {out / 'report.html'}"
    assert "b/bad failed: " in done.err
    assert {path.relative_to(out).as_posix() for path in out.rglob("*.*") if path.is_file()} >= {
        *(f"a/{name}{ending}" for name in ("one", "two") for ending in (".earproof", ".srt", ".vtt")),
        "report.html",
        "report.csv",
    }
    again = runner("batch", archive, "-o", out, "--to", "srt,vtt")
    assert again.out.splitlines()[0] == "3 recordings: 2 aligned (2 of them earlier), 1 failed"
    assert len(runner.aligner.asked) == 2


def test_it_prints_one_document(runner: CommandRunner, archive: Path) -> None:
    done = runner("batch", archive, "-o", runner.path("out"), "--transcribe", "--prefer", "txt", "--json")
    assert done.code == 1
    assert {one["name"]: one["status"] for one in done.json["results"]} == {
        "a/one": "done",
        "a/two": "done",
        "b/alone": "done",
        "b/bad": "failed",
        "b/many": "done",
    }
    assert done.json["ambiguous"] == []
    [many] = [one for one in done.json["results"] if one["name"] == "b/many"]
    assert many["transcript"].endswith("many.txt")


def test_a_table_names_what_is_done(runner: CommandRunner, archive: Path) -> None:
    table = archive / "list.csv"
    table.write_text("recording,transcript,language,colour\nb/alone.flac,a/one.txt,de,red\n", "utf-8")
    done = runner("batch", table, "-o", runner.path("out"))
    assert done.code == 0
    assert "“list.csv” has unused columns: colour." in done.err
    project = project_format.read(runner.path("out") / "b" / "alone.earproof")
    assert project.transcript.language == "de"


def test_a_folder_without_recordings_is_told(runner: CommandRunner) -> None:
    runner.path("none").mkdir()
    done = runner("batch", runner.path("none"), "-o", runner.path("out"))
    assert (done.code, "There are no recordings." in done.err) == (0, True)


def test_results_need_a_folder(runner: CommandRunner, archive: Path) -> None:
    out = runner.path("out")
    out.touch()
    done = runner("batch", archive, "-o", out)
    assert done.code == 1
    assert is_one_message(done.err, "“out” isn’t a folder. Choose another output folder.")


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (["nowhere"], ["doesn’t exist"]),
        (["archive", "--to", "mp4"], ["format named “mp4”"]),
        (["archive", "--to", "srt", "--profile", "none"], ["profile named “none”"]),
        (["archive", "--model", "gone"], ["model named gone"]),
        (["archive", "--recogniser", "gone"], ["recognizer named gone", "whisper, pocketsphinx"]),
        (["list.csv", "--pairs", "list.csv"], ["is already a table"]),
        (["archive", "--fetch-from", "s3://archive"], ["needs a cluster", "Add --scheduler"]),
        (["archive", "--scheduler", "tcp://127.0.0.1:1", "--jobs", "2"], ["doesn’t apply to a cluster"]),
        (
            ["archive", "--scheduler", "tcp://127.0.0.1:1", "--fetch-from", "archive"],
            ["isn’t a URL to fetch"],
        ),
    ],
)
def test_what_is_wrong_is_told_before_any_work(
    runner: CommandRunner, archive: Path, arguments: list[str], parts: list[str]
) -> None:
    runner.path("list.csv").write_text("recording\n", "utf-8")
    given = [runner.path(one) if one in ("nowhere", "archive", "list.csv") else one for one in arguments]
    done = runner("batch", *given, "-o", runner.path("out"))
    assert done.code == 1
    assert is_one_message(done.err, *parts)
    assert runner.aligner.asked == []
    assert archive.is_dir()
    assert not runner.path("out").exists()


def test_a_notice_fits_the_desktop() -> None:
    linux = notice_command("Done", "-1 left", system="linux", environment={"DISPLAY": ":0"})
    assert linux[0] == "notify-send"
    assert linux[-3:] == ["--", "Done", "-1 left"]
    assert notice_command("Done", "x", system="linux", environment={}) == []
    assert notice_command("Done", "x", system="darwin", environment={})[0] == "osascript"


@contextmanager
def running(*arguments: str | Path, root: Path) -> Iterator[subprocess.Popen[str]]:
    """Run the command in a process of its own, which is gone in the end."""
    process = subprocess.Popen(
        [*COMMAND, "batch", *map(str, arguments)],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=heeding_ctrl_c,  # noqa: PLW1509  # it only sets a signal
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@pytest.fixture
def pieces(root: Path, tmp_path: Path) -> Path:
    """Short pieces of the sample with what is said in them, two folders deep; and one that is no sound."""
    sound, rate = soundfile.read(root / "resources" / "sample" / "sample.ogg", dtype="int16")
    folder = tmp_path / "archive" / "deep"
    folder.mkdir(parents=True)
    text = " ".join((root / "resources" / "sample" / "sample.txt").read_text("utf-8").split()[2:42])
    for number in range(3):
        soundfile.write(folder / f"piece{number}.wav", np.asarray(sound[number * rate : 20 * rate]), rate)
        (folder / f"Piece{number}.txt").write_text(text, "utf-8")
    (folder / "bad.mp3").write_bytes(b"no sound at all")
    (folder / "bad.txt").write_text("Some words.", "utf-8")
    return folder.parent


@pytest.mark.model
def test_a_real_batch_is_stopped_and_killed_and_ends_whole(root: Path, tmp_path: Path, pieces: Path) -> None:
    out = tmp_path / "out"
    with running(pieces, "-o", out, "--to", "srt", root=root) as process:
        assert process.stderr is not None
        assert "recordings" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=120)
        assert process.returncode == 130
        assert "not done yet" in said
    with running(pieces, "-o", out, "--to", "srt", root=root) as process:
        assert process.stderr is not None
        process.stderr.readline()
        process.kill()
    done = subprocess.run(
        [*COMMAND, "batch", pieces, "-o", out, "--to", "srt", "--jobs", "2", "--json"],
        cwd=root, capture_output=True, text=True, check=False, timeout=240,
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    told = {one["name"]: one for one in json.loads(done.stdout)["results"]}
    assert {name for name, one in told.items() if one["status"] == "done"} == {
        f"deep/piece{number}" for number in range(3)
    }
    assert "isn’t an audio or video file" in told["deep/bad"]["problem"]
    assert told["deep/piece0"]["measures"]["matched"] > 0.8 * told["deep/piece0"]["measures"]["words"]
    files = {path.name for path in out.rglob("*") if path.is_file() and path.suffix != ".json"}
    assert files == {
        *(f"piece{number}{ending}" for number in range(3) for ending in (".earproof", ".srt")),
        "report.html",
        "report.csv",
    }


@pytest.mark.model
def test_a_folder_is_watched_until_stopped(root: Path, tmp_path: Path, pieces: Path) -> None:
    out = tmp_path / "out"
    for path in [*pieces.rglob("*2.*"), *pieces.rglob("bad.*")]:
        path.unlink()
    late = tmp_path / "late"
    shutil.move(pieces / "deep" / "piece1.wav", late)
    with running(pieces, "-o", out, "--watch", root=root) as process:
        assert process.stderr is not None
        wait_for(process, "1 of 1 recordings, deep/piece0")
        shutil.move(late, pieces / "deep" / "piece1.wav")
        wait_for(process, "2 of 2 recordings, deep/piece1")
        process.send_signal(signal.SIGTERM)
        said, _ = process.communicate(timeout=120)
    assert process.returncode == 130
    assert said.startswith("2 recordings: 2 aligned, 0 failed")


def wait_for(process: subprocess.Popen[str], part: str) -> None:
    """Read what a process says until it has said something."""
    assert process.stderr is not None
    for line in process.stderr:
        if part in line:
            return
    raise AssertionError(part)


def test_a_second_batch_keeps_out(runner: CommandRunner, archive: Path) -> None:
    out = runner.path("out")
    holder = (
        "import sys; from pathlib import Path; from editor.services.batch.running import output_folder\n"
        "with output_folder(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder, out],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        refused = runner("batch", archive, "-o", out)
        assert refused.code == 1
        assert is_one_message(refused.err, "is in use by another batch", f"process {other.pid}")
        other.communicate("")
    assert runner("batch", archive, "-o", out, "--retry-failed").code == 1
