"""The command line with the real aligner: the sample from end to end, and recordings that are none."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from editor.cli import main
from tests.cli.conftest import heeding_ctrl_c, is_one_message

COMMAND = [sys.executable, "-c", "import sys; from editor.cli import main; sys.exit(main())"]


def earproof(root: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *map(str, arguments)], cwd=root, capture_output=True, text=True, check=False, timeout=200
    )


@pytest.fixture(scope="module")
def sample(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """The sample aligned once, with what the command said."""
    out = tmp_path_factory.mktemp("sample") / "sample.earproof"
    folder = root / "resources" / "sample"
    return out, earproof(root, "align", folder / "sample.ogg", folder / "sample.txt", "-o", out)


@pytest.mark.model
def test_the_sample_is_aligned_with_an_account(sample: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    out, done = sample
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("sample.ogg: 2:52, language en")
    assert "“CHECH GPT”" in done.stdout
    assert "Missing speech: " in done.stdout
    assert done.stdout.endswith(f"Saved: {out}\n")
    assert "%  Recognizing speech" in done.stderr
    assert [path.name for path in out.parent.iterdir()] == ["sample.earproof"]


@pytest.mark.model
def test_the_sample_goes_all_the_way_to_subtitles(
    root: Path, sample: tuple[Path, subprocess.CompletedProcess[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    out, _done = sample
    view = json.loads(earproof(root, "export", out, "--format", "json").stdout)
    lines = (root / "resources" / "sample" / "sample.txt").read_text("utf-8").splitlines()
    tokens = [token for line in lines if line.strip() for token in line.split(": ", 1)[1].split()]
    words = [word for segment in view["segments"] for word in segment["words"]]
    assert [word["text"] for word in words] == tokens
    assert {segment["speaker"] for segment in view["segments"]} == {"Sam Altman", "Unknown"}
    assert 0.9 < sum(word["state"] == "matched" for word in words) / len(words) < 1.0
    assert all((word["start_ms"] is None) == (word["state"] == "unheard") for word in words)
    assert abs(view["media"]["duration_ms"] - 172_000) < 1_000
    for command in (
        ["replace", out, "--find", "CHECH GPT", "--with", "ChatGPT"],
        ["export", out, "--format", "srt", "-o", out.with_suffix(".srt")],
        ["export", out, "--format", "vtt", "-o", out.with_suffix(".vtt")],
    ):
        assert main([str(part) for part in command]) == 0
    assert "ChatGPT" in out.with_suffix(".srt").read_text("utf-8")
    assert "CHECH" not in out.with_suffix(".vtt").read_text("utf-8")
    capsys.readouterr()
    assert main(["log", str(out)]) == 0
    assert "Replace “CHECH GPT” with “ChatGPT”" in capsys.readouterr().out


@pytest.mark.model
def test_the_sound_is_asked_about_all_places_where_that_is_wanted(
    sample: tuple[Path, subprocess.CompletedProcess[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    out, _done = sample
    capsys.readouterr()
    told = []
    for sound in ("none", "all"):
        assert main(["review", str(out), "--kind", "differs", "--sound", sound, "--json"]) == 0
        told.append(json.loads(capsys.readouterr().out)["places"])
    without, places = told
    assert [place["words"] for place in places] == [place["words"] for place in without]
    assert "another possible reading" not in {
        each["reason"] for place in without for each in place["proposals"]
    }
    assert "another possible reading" in {each["reason"] for place in places for each in place["proposals"]}
    firsts = [[place["proposals"][0]["text"] for place in told_of] for told_of in (without, places)]
    assert firsts[0] == firsts[1]


@pytest.mark.model
def test_ctrl_c_in_the_midst_of_the_real_work_leaves_nothing(root: Path, tmp_path: Path) -> None:
    folder = root / "resources" / "sample"
    arguments = ["align", folder / "sample.ogg", folder / "sample.txt", "-o", tmp_path / "x.earproof"]
    with subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=heeding_ctrl_c,  # noqa: PLW1509  # it only sets a signal
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if "Recognizing speech" in line:
                break
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert out == ""
    assert err.splitlines()[-1] == "earproof: Cancelled. Nothing was saved."
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == []


def silent(path: Path) -> None:
    with wave.open(str(path), "wb") as sound:
        sound.setparams((1, 2, 16_000, 0, "NONE", ""))
        sound.writeframes(bytes(32_000))


def mute_video(path: Path) -> None:
    import av

    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width = stream.height = 32
        stream.pix_fmt = "yuv420p"
        for _number in range(10):
            frame = av.VideoFrame.from_ndarray(np.zeros((32, 32, 3), dtype=np.uint8), format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode())


def damaged(path: Path) -> None:
    path.write_bytes(b"OggS" + bytes(range(256)) * 40)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def absent(_path: Path) -> None:
    return


@pytest.mark.parametrize(
    ("name", "make", "problem"),
    [
        ("silent.wav", silent, "silent"),
        ("video.mp4", mute_video, "audio"),
        ("damaged.ogg", damaged, "recording"),
        ("empty.mp3", empty, "empty"),
        ("absent.wav", absent, "doesn’t exist"),
    ],
)  # fmt: skip
def test_recordings_that_are_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, make: object, problem: str
) -> None:
    recording = tmp_path / name
    assert callable(make)
    make(recording)
    rough = tmp_path / "a.txt"
    rough.write_text("Hello there.", "utf-8")
    before = {path.name for path in tmp_path.iterdir()}
    assert main(["align", str(recording), str(rough), "-o", str(tmp_path / "x.earproof")]) == 1
    captured = capsys.readouterr()
    last = captured.err.splitlines()[-1]
    assert is_one_message(last, f"“{recording.name}”", problem), captured.err
    assert captured.out == ""
    assert {path.name for path in tmp_path.iterdir()} == before


def test_a_folder_as_recording_and_an_unknown_model(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], root: Path
) -> None:
    out = str(tmp_path / "x.earproof")
    assert main(["align", str(tmp_path), "-o", out]) == 1
    assert is_one_message(capsys.readouterr().err.splitlines()[-1], f"“{tmp_path.name}”", "folder")
    recording = str(root / "resources" / "sample" / "sample.ogg")
    assert main(["align", recording, "-o", out, "--model", "gigantic"]) == 1
    assert is_one_message(capsys.readouterr().err.splitlines()[-1], "gigantic", "tiny.en")
    assert main(["align", recording, "-o", out, "--model", str(tmp_path)]) == 1
    assert is_one_message(capsys.readouterr().err.splitlines()[-1], f"“{tmp_path.name}”", "model")
    assert list(tmp_path.iterdir()) == []
