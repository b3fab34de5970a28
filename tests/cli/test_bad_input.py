"""What cannot work ends in one message that names the file and the remedy, and leaves nothing behind."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import CommandRunner, is_one_message


def assert_refused(
    runner: CommandRunner, *arguments: str | Path, parts: tuple[str, ...], code: int = 1
) -> None:
    before = {path: path.read_bytes() for path in runner.folder.rglob("*") if path.is_file()}
    done = runner(*arguments)
    assert done.code == code, done
    assert is_one_message(done.err, *parts), done.err
    assert done.out == ""
    assert {path: path.read_bytes() for path in runner.folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "is empty. Choose the file with the transcript"),
        (bytes(range(256)) * 8, "isn’t a text file. Formats tried: DOCX, ODT, EBU STL, WebVTT"),
        (b"RIFF\0\0\0\0WAVE", "is a recording. Choose a text or subtitle file"),
        (b'{"a": 1}', "is JSON in an unknown format. Formats tried: Earproof, oTranscribe"),
    ],
    ids=["empty", "binary", "recording", "json"],
)
def test_transcripts_that_are_none(runner: CommandRunner, data: bytes, problem: str) -> None:
    path = runner.path("bad.txt")
    path.write_bytes(data)
    assert_refused(
        runner,
        "align",
        runner.path("a.ogg"),
        path,
        "-o",
        runner.path("x.earproof"),
        parts=(f"“{path.name}”", problem),
    )
    assert runner.aligner.asked == []


def test_missing_files_and_folders_given_as_files(runner: CommandRunner) -> None:
    sound, text, out = runner.path("a.ogg"), runner.path("a.txt"), runner.path("x.earproof")
    none = runner.path("none")
    assert_refused(runner, "align", none, text, "-o", out, parts=(f"“{none.name}”", "doesn’t exist"))
    assert_refused(
        runner, "align", sound, none, "-o", out, parts=(f"“{none.name}”", "doesn’t exist. Check the name")
    )
    assert_refused(
        runner, "align", sound, runner.folder, "-o", out, parts=(f"“{runner.folder.name}”", "is a folder")
    )
    assert_refused(
        runner, "align", sound, text, "-o", runner.folder, parts=(f"“{runner.folder.name}”", "is a folder")
    )
    assert_refused(
        runner,
        "align",
        sound,
        text,
        "-o",
        out,
        "--glossary",
        none,
        parts=(f"“{none.name}”", "doesn’t exist"),
    )
    commands = (["log"], ["review"], ["export", "--format", "srt"], ["replace", "--find", "a", "--with", "b"])
    for command, *more in commands:
        assert_refused(runner, command, none, *more, parts=(f"“{none.name}”", "doesn’t exist"))
        assert_refused(runner, command, runner.folder, *more, parts=(f"“{runner.folder.name}”", "folder"))


def test_an_output_that_would_destroy_something(runner: CommandRunner, project: Path) -> None:
    sound, text = runner.path("a.ogg"), runner.path("a.txt")
    assert_refused(
        runner, "align", sound, text, "-o", project, parts=(f"“{project.name}”", "already exists", "--force")
    )
    assert_refused(
        runner,
        "align",
        sound,
        text,
        "-o",
        sound,
        "--force",
        parts=(f"“{sound.name}”", "is the recording itself"),
    )
    assert_refused(
        runner,
        "align",
        sound,
        text,
        "-o",
        text,
        "--force",
        parts=(f"“{text.name}”", "is the transcript itself"),
    )
    to_itself = ("--format", "txt", "--force", "-o", project)
    assert_refused(
        runner, "export", project, *to_itself, parts=(f"“{project.name}”", "is the project itself")
    )


def test_places_that_cannot_be_written(runner: CommandRunner, project: Path) -> None:
    far = runner.path("none") / "x.earproof"
    assert_refused(
        runner,
        "align",
        runner.path("a.ogg"),
        runner.path("a.txt"),
        "-o",
        far,
        parts=(f"“{far.name}”", "is in a folder that doesn’t exist"),
    )
    srt = runner.path("none") / "x.srt"
    assert_refused(
        runner,
        "export",
        project,
        "--format",
        "srt",
        "-o",
        srt,
        parts=(f"“{srt.name}”", "is in a folder that doesn’t exist"),
    )
    # Even the superuser may not write here.
    closed = Path("/proc/1/x") if os.geteuid() == 0 else Path("/x")
    for name in ("align", "export"):
        out = closed.with_name("x.earproof" if name == "align" else "x.srt")
        arguments = (
            [runner.path("a.ogg"), runner.path("a.txt")] if name == "align" else [project, "--format", "srt"]
        )
        assert_refused(runner, name, *arguments, "-o", out, parts=(f"“{out.name}”",))


def test_unknown_names(runner: CommandRunner, project: Path) -> None:
    assert_refused(
        runner, "export", project, "--format", "wordstar", parts=("“wordstar”", "Choose one of srt, vtt, ")
    )
    wrong = ["--format", "srt", "--profile", "cinema"]
    assert_refused(
        runner, "export", project, *wrong, parts=("“cinema”", "Choose one of standard, bbc, netflix")
    )


def test_damaged_projects(runner: CommandRunner, project: Path) -> None:
    whole = project.read_bytes()
    project.write_bytes(b"\x00\x01\x02 nothing of ours")
    assert_refused(runner, "log", project, parts=(f"“{project.name}”",))
    assert_refused(runner, "export", project, "--format", "srt", parts=(f"“{project.name}”",))
    project.write_bytes(b"")
    assert_refused(runner, "review", project, parts=(f"“{project.name}”",))
    project.write_bytes(whole + b'{"kind": "revision", "numb')  # the power failed
    done = runner("export", project, "--format", "txt")
    assert done.code == 0
    assert "CHECH GPT" in done.out


def test_a_project_that_another_holds_is_not_changed(runner: CommandRunner, project: Path) -> None:
    from editor.services.storage.store import Store

    with Store.open(project):
        done = runner("replace", project, "--find", "GPT", "--with", "x")
        assert done.code == 1
        assert is_one_message(done.err, f"“{project.name}”", "is open elsewhere", "nothing was changed")
        assert runner("log", project).code == 0


def test_a_change_that_did_not_reach_the_disk_is_a_failure(
    runner: CommandRunner, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from editor.services.storage.store import Store

    monkeypatch.setattr(Store, "flush", lambda _self: False)
    done = runner("replace", project, "--find", "GPT", "--with", "x")
    assert done.code == 1
    assert is_one_message(done.err, f"“{project.name}”", "couldn’t be saved")
    assert done.out == ""


def test_a_project_of_a_newer_version_is_not_changed(runner: CommandRunner, project: Path) -> None:
    head, rest = project.read_bytes().split(b"\n", 1)
    newer = json.dumps(json.loads(head) | {"version": 999}).encode()
    project.write_bytes(newer + b"\n" + rest)
    assert_refused(
        runner, "replace", project, "--find", "GPT", "--with", "x",
        parts=(f"earproof: “{project.name}” comes from a newer", "Update Earproof", "Nothing was changed."),
    )  # fmt: skip


def test_the_window_is_not_opened_on_what_is_not_there(runner: CommandRunner) -> None:
    assert_refused(runner, runner.path("none.earproof"), parts=("none.earproof", "doesn’t exist"))
    assert_refused(runner, "aling", parts=("“aling”", "neither a command", "--help"), code=2)


def test_without_a_screen_the_window_says_so(
    runner: CommandRunner, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert_refused(runner, parts=("No display found",))
    assert_refused(runner, project, parts=("No display found",))


def test_without_what_the_window_needs_it_says_so(
    runner: CommandRunner, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setitem(sys.modules, "editor.ui.shell.application", None)
    assert_refused(runner, project, parts=("The window can’t be opened", "earproof doctor"))


def test_devices_are_not_replaced_and_links_lead_on(runner: CommandRunner, project: Path) -> None:
    assert_refused(
        runner, "export", project, "--format", "srt", "--force", "-o", "/dev/null",
        parts=("“null”", "isn’t a regular file"),
    )  # fmt: skip
    target, link = runner.path("real.srt"), runner.path("link.srt")
    target.write_text("old", "utf-8")
    link.symlink_to(target)
    assert runner("export", project, "--format", "srt", "--force", "-o", link).code == 0
    assert link.is_symlink()
    assert target.read_text("utf-8").startswith("1\n")


def test_an_error_that_nobody_foresaw_is_a_sentence_too(runner: CommandRunner) -> None:
    def broken(*_given: object, **_more: object) -> None:
        raise ZeroDivisionError("division\nby zero")

    runner.aligner = broken  # type: ignore[assignment]
    assert_refused(
        runner, "align", runner.path("a.ogg"), runner.path("a.txt"), "-o", runner.path("x.earproof"),
        parts=("ZeroDivisionError: division by zero", "Please report it"),
    )  # fmt: skip


def test_a_frame_rate_and_a_start_are_asked_for(runner: CommandRunner, project: Path) -> None:
    wrong = ["--format", "edl", "--frame-rate", "12"]
    assert_refused(runner, "export", project, *wrong, parts=("“12”", "Choose one of 23.976, 24, 25"))
    wrong = ["--format", "edl", "--frame-rate", "29.97drop", "--start-code", "00:01:00;00"]
    assert_refused(runner, "export", project, *wrong, parts=("“00:01:00;00”", "29.97drop fps"))
    assert_refused(runner, "export", project, "--format", "docx", parts=("can’t be printed", "-o"))
