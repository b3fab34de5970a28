"""What cannot work ends in one sentence that names the file and the remedy, and leaves nothing behind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Bench, is_one_sentence


def refused(bench: Bench, *arguments: str | Path, parts: tuple[str, ...], code: int = 1) -> None:
    before = {path: path.read_bytes() for path in bench.folder.rglob("*") if path.is_file()}
    done = bench(*arguments)
    assert done.code == code, done
    assert is_one_sentence(done.err, *parts), done.err
    assert done.out == ""
    assert {path: path.read_bytes() for path in bench.folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "is empty; choose the file that holds the transcript"),
        (bytes(range(256)) * 8, "is not a text file; choose the file that holds the transcript"),
        (b"RIFF\0\0\0\0WAVE", "is a recording, not a transcript; give the recording first"),
        (b'{"a": 1}', "is JSON of an unknown kind; use one of these: plain text, SRT"),
    ],
    ids=["empty", "binary", "recording", "json"],
)
def test_transcripts_that_are_none(bench: Bench, data: bytes, problem: str) -> None:
    path = bench.path("bad.txt")
    path.write_bytes(data)
    refused(
        bench, "align", bench.path("a.ogg"), path, "-o", bench.path("x.earproof"), parts=(str(path), problem)
    )
    assert bench.aligner.asked == []


def test_missing_files_and_folders_given_as_files(bench: Bench) -> None:
    sound, text, out = bench.path("a.ogg"), bench.path("a.txt"), bench.path("x.earproof")
    none = bench.path("none")
    refused(bench, "align", none, text, "-o", out, parts=(str(none), "there is no such recording"))
    refused(
        bench, "align", sound, none, "-o", out, parts=(str(none), "there is no such file; check the name")
    )
    refused(bench, "align", sound, bench.folder, "-o", out, parts=(str(bench.folder), "is a folder"))
    refused(bench, "align", sound, text, "-o", bench.folder, parts=(str(bench.folder), "is a folder"))
    refused(
        bench, "align", sound, text, "-o", out, "--glossary", none, parts=(str(none), "there is no such file")
    )
    commands = (["log"], ["review"], ["export", "--format", "srt"], ["replace", "--find", "a", "--with", "b"])
    for command, *more in commands:
        refused(bench, command, none, *more, parts=(str(none), "there is no such file"))
        refused(bench, command, bench.folder, *more, parts=(str(bench.folder), "folder"))


def test_an_output_that_would_destroy_something(bench: Bench, project: Path) -> None:
    sound, text = bench.path("a.ogg"), bench.path("a.txt")
    refused(bench, "align", sound, text, "-o", project, parts=(str(project), "exists already", "--force"))
    refused(
        bench, "align", sound, text, "-o", sound, "--force", parts=(str(sound), "is the recording itself")
    )
    refused(bench, "align", sound, text, "-o", text, "--force", parts=(str(text), "is the transcript itself"))
    to_itself = ("--format", "txt", "--force", "-o", project)
    refused(bench, "export", project, *to_itself, parts=(str(project), "is the project itself"))


def test_places_that_cannot_be_written(bench: Bench, project: Path) -> None:
    far = bench.path("none") / "x.earproof"
    refused(
        bench,
        "align",
        bench.path("a.ogg"),
        bench.path("a.txt"),
        "-o",
        far,
        parts=(str(far), "there is no such folder"),
    )
    srt = bench.path("none") / "x.srt"
    refused(
        bench, "export", project, "--format", "srt", "-o", srt, parts=(str(srt), "there is no such folder")
    )
    # Even the superuser may not write here.
    closed = Path("/proc/1/x") if os.geteuid() == 0 else Path("/x")
    for name in ("align", "export"):
        out = closed.with_name("x.earproof" if name == "align" else "x.srt")
        arguments = (
            [bench.path("a.ogg"), bench.path("a.txt")] if name == "align" else [project, "--format", "srt"]
        )
        refused(bench, name, *arguments, "-o", out, parts=(str(out),))


def test_unknown_names(bench: Bench, project: Path) -> None:
    refused(
        bench, "export", project, "--format", "docx", parts=("'docx'", "choose one of srt, vtt, txt, json")
    )
    wrong = ["--format", "srt", "--profile", "cinema"]
    refused(bench, "export", project, *wrong, parts=("'cinema'", "choose one of standard, netflix, bbc"))


def test_damaged_projects(bench: Bench, project: Path) -> None:
    whole = project.read_bytes()
    project.write_bytes(b"\x00\x01\x02 nothing of ours")
    refused(bench, "log", project, parts=(str(project),))
    refused(bench, "export", project, "--format", "srt", parts=(str(project),))
    project.write_bytes(b"")
    refused(bench, "review", project, parts=(str(project),))
    project.write_bytes(whole + b'{"kind": "revision", "numb')  # the power failed
    done = bench("export", project, "--format", "txt")
    assert done.code == 0
    assert "CHECH GPT" in done.out


def test_a_project_that_another_holds_is_not_changed(bench: Bench, project: Path) -> None:
    from editor.services.storage.store import Store

    with Store.open(project):
        done = bench("replace", project, "--find", "GPT", "--with", "x")
        assert done.code == 1
        assert is_one_sentence(done.err, str(project), "open already", "nothing was changed")
        assert bench("log", project).code == 0


def test_a_change_that_did_not_reach_the_disk_is_a_failure(
    bench: Bench, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from editor.services.storage.store import Store

    monkeypatch.setattr(Store, "flush", lambda _self: False)
    done = bench("replace", project, "--find", "GPT", "--with", "x")
    assert done.code == 1
    assert is_one_sentence(done.err, str(project), "was not saved")
    assert done.out == ""


def test_the_window_is_not_opened_on_what_is_not_there(bench: Bench) -> None:
    refused(bench, bench.path("none.earproof"), parts=("none.earproof", "there is no such file"))
    refused(bench, "aling", parts=("aling", "neither a command", "--help"), code=2)


def test_without_a_screen_the_window_says_so(
    bench: Bench, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    refused(bench, parts=("There is no screen here",))
    refused(bench, project, parts=("There is no screen here",))


def test_devices_are_not_replaced_and_links_lead_on(bench: Bench, project: Path) -> None:
    refused(
        bench, "export", project, "--format", "srt", "--force", "-o", "/dev/null",
        parts=("/dev/null", "no ordinary file"),
    )  # fmt: skip
    target, link = bench.path("real.srt"), bench.path("link.srt")
    target.write_text("old", "utf-8")
    link.symlink_to(target)
    assert bench("export", project, "--format", "srt", "--force", "-o", link).code == 0
    assert link.is_symlink()
    assert target.read_text("utf-8").startswith("1\n")


def test_an_error_that_nobody_foresaw_is_a_sentence_too(bench: Bench) -> None:
    def broken(*_given: object, **_more: object) -> None:
        raise ZeroDivisionError("division\nby zero")

    bench.aligner = broken  # type: ignore[assignment]
    refused(
        bench, "align", bench.path("a.ogg"), bench.path("a.txt"), "-o", bench.path("x.earproof"),
        parts=("ZeroDivisionError: division by zero", "please report it"),
    )  # fmt: skip
