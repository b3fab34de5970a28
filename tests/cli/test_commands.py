"""The commands on a small project: what they print, write and return."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from editor.document.edits import set_text
from editor.document.values import Transcript
from editor.formats.native import project_format
from editor.services.storage.media_identity import media_reference
from editor.services.storage.store import Store
from tests.cli.conftest import ROUGH, CommandRunner, heeding_ctrl_c, is_one_message
from tests.support.bursts import sound_with_bursts
from tests.support.sound_files import write_tracks


def test_align_prints_an_account_that_can_be_judged(runner: CommandRunner) -> None:
    done = runner("align", runner.path("a.ogg"), runner.path("a.txt"), "-o", runner.path("a.earproof"))
    assert done.code == 0
    lines = done.out.splitlines()
    assert lines[0] == "a.ogg: 0:09, language en (model tiny.en, by a fake)"
    assert lines[1] == (
        "17 words: 70.6 % (12) as written, 17.6 % (3) recognized differently, 11.8 % (2) not recognized"
    )
    assert lines[2] == "Worst places:"
    assert lines[3].split() == ["0:01.9", "“CHECH", "GPT”:", "recognized", "“chat", "GPT”"]
    assert lines[4].split() == ["~0:04.2", "“never", "said”:", "not", "recognized"]
    assert "Missing speech: 1 passage, 0:02 in total" in lines
    assert lines[-3].split() == ["0:07.1", "to", "0:09.1:", "“and", "so", "on”"]
    assert lines[-2] == "Worst minute: 0:00 to 1:00, 8 words doubtful or missing"
    assert lines[-1] == f"Saved: {runner.path('a.earproof')}"
    assert done.err == "  0%  Listening\n"


def test_align_as_json_is_one_document(runner: CommandRunner) -> None:
    out = runner.path("a.earproof")
    done = runner("align", runner.path("a.ogg"), runner.path("a.txt"), "-o", out, "--json")
    assert done.code == 0
    assert done.json["file"] == str(out)
    assert done.json["words"] == {"total": 17, "matched": 12, "differs": 3, "unheard": 2, "uncertain": 0}
    assert [(place["kind"], place["text"], place["heard"]) for place in done.json["places"]] == [
        ("differs", "CHECH GPT", "chat GPT"),
        ("unheard", "never said", None),
        ("differs", "GPT", "GPT"),
    ]
    assert done.json["untexted"][0]["heard"] == "and so on"
    assert done.json["worst_minute"] == {"number": 0, "words": 15, "doubtful": 8}


def test_align_without_a_transcript_compares_with_nothing(runner: CommandRunner) -> None:
    done = runner("align", runner.path("a.ogg"), "-o", runner.path("a.earproof"))
    assert done.code == 0
    assert done.out.splitlines()[1].startswith("2 words recognized from the audio alone")
    assert "Not checked against a text" in done.out.splitlines()
    assert "as written" not in done.out


def test_align_hands_its_options_on(runner: CommandRunner) -> None:
    runner.path("terms.txt").write_text("ChatGPT\nSam Altman\n", "utf-8")
    options = ["--model", "base", "--language", "fr", "--glossary", str(runner.path("terms.txt")), "--force"]
    runner("align", runner.path("a.ogg"), "-o", runner.path("a.earproof"), *options)
    assert runner.aligner.asked == [
        {
            "script": None,
            "model": "base",
            "language": "fr",
            "track": None,
            "glossary": ("ChatGPT", "Sam Altman"),
            "force": True,
        }
    ]


def test_another_recogniser_is_chosen_by_name(runner: CommandRunner) -> None:
    runner("align", runner.path("a.ogg"), "-o", runner.path("b.earproof"), "--recogniser", "pocketsphinx")
    assert [asked["model"] for asked in runner.aligner.asked] == ["pocketsphinx:en-us"]


def test_an_unknown_recogniser_is_refused_with_the_choices(runner: CommandRunner) -> None:
    done = runner("align", runner.path("a.ogg"), "-o", runner.path("b.earproof"), "--recogniser", "kaldi")
    assert done.code == 1
    assert is_one_message(done.err, "no recognizer named kaldi", "Choose one of whisper, pocketsphinx")
    assert not runner.aligner.asked


def test_words_that_could_not_be_verified_are_told(runner: CommandRunner) -> None:
    runner.aligner.unverified = ("every", "day.")
    done = runner("align", runner.path("a.ogg"), runner.path("a.txt"), "-o", runner.path("b.earproof"))
    assert done.code == 0
    assert "couldn’t verify 2 words: they are marked uncertain, not wrong." in done.err


def test_a_transcript_of_which_little_was_heard_is_remarked_on(runner: CommandRunner) -> None:
    runner.path("a.txt").write_text("never said never said fine", "utf-8")
    done = runner("align", runner.path("a.ogg"), runner.path("a.txt"), "-o", runner.path("a.earproof"))
    assert done.code == 0
    assert "Note: Less than half of the words were recognized" in done.err


@pytest.mark.parametrize("name", ["srt", "vtt", "txt", "json"])
def test_export_prints_what_it_would_write(runner: CommandRunner, project: Path, name: str) -> None:
    printed = runner("export", project, "--format", name)
    written = runner("export", project, "--format", name.upper(), "-o", runner.path(f"x.{name}"))
    assert (printed.code, written.code) == (0, 0)
    assert printed.out == runner.path(f"x.{name}").read_bytes().decode("utf-8")
    assert written.out.endswith(f"Saved: {runner.path(f'x.{name}')}\n")


def test_exports_hold_the_text(runner: CommandRunner, project: Path) -> None:
    assert runner("export", project, "--format", "txt").out == ROUGH
    view = runner("export", project, "--format", "json").json
    assert view["format"] == "earproof-json"
    assert [word["text"] for segment in view["segments"] for word in segment["words"]] == [
        token for line in ROUGH.splitlines() if line for token in line.split(": ", 1)[1].split()
    ]
    assert "<v Sam Altman>" in runner("export", project, "--format", "vtt").out
    assert "<v" not in runner("export", project, "--format", "vtt", "--no-speakers").out
    assert "Sam Altman" not in runner("export", project, "--format", "srt").out
    assert "Sam Altman: We have" in runner("export", project, "--format", "srt", "--speakers").out


def test_export_as_json_tells_about_the_file(runner: CommandRunner, project: Path) -> None:
    out = runner.path("x.srt")
    done = runner("export", project, "--format", "srt", "-o", out, "--json")
    assert done.json == {"file": str(out), "format": "srt", "cues": 2, "notices": [], "broken_rules": 0}
    assert runner("export", project, "--format", "srt", "--json").json["text"] == out.read_text("utf-8")


def test_an_existing_export_is_kept_unless_forced(runner: CommandRunner, project: Path) -> None:
    out = runner.path("x.srt")
    out.write_text("mine", "utf-8")
    done = runner("export", project, "--format", "srt", "-o", out)
    assert done.code == 1
    assert is_one_message(done.err, f"“{out.name}”", "already exists", "--force")
    assert out.read_text("utf-8") == "mine"
    assert runner("export", project, "--format", "srt", "-o", out, "--force").code == 0
    assert out.read_text("utf-8").startswith("1\n00:00:01,000 --> ")


def test_replace_makes_one_revision_and_keeps_the_times(runner: CommandRunner, project: Path) -> None:
    done = runner("replace", project, "--find", "chech gpt", "--with", "ChatGPT")
    assert (done.code, done.err) == (0, "")
    assert done.out == f"“chech gpt” replaced with “ChatGPT” in 1 place. This is revision 1 of {project}\n"
    words = project_format.read(project).transcript.segments[0].words
    assert [word.text for word in words] == ["We", "have", "used", "ChatGPT", "every", "day.", "It", "works."]
    assert (words[3].start_ms, words[3].end_ms) == (1_990, 2_620)
    assert words[4].start_ms == 2_650
    again = runner(
        "replace", project, "--find", "GPT", "--with", "GPT-4", "--whole-word", "--match-case", "--json"
    )
    assert again.json == {"file": str(project), "replaced": 1, "revision": 2}
    assert runner("replace", project, "--find", "gpt-4", "--with", "x", "--match-case").code == 1


def test_replace_takes_dashes_of_dialogue(runner: CommandRunner, project: Path) -> None:
    assert runner("replace", project, "--find", "works", "--with", "-Works").code == 0
    assert runner("replace", project, "--find", "-Works", "--with", "-No", "--json").json["replaced"] == 1


def test_replace_takes_expressions_and_explains_broken_ones(runner: CommandRunner, project: Path) -> None:
    done = runner("replace", project, "--find", "(chech) (gpt)", "--with", "$2 $1", "--regex", "--json")
    assert (done.code, done.json["replaced"] > 0) == (0, True)
    for find, with_ in (("(chech", "x"), ("gpt", "$1")):
        broken = runner("replace", project, "--find", find, "--with", with_, "--regex")
        assert (broken.code, broken.out) == (1, "")
        assert f"Nothing was changed in “{project.name}”." in broken.err


def test_replacing_what_is_not_there_or_already_so_changes_nothing(
    runner: CommandRunner, project: Path
) -> None:
    before = project.read_bytes()
    done = runner("replace", project, "--find", "zebra", "--with", "horse")
    assert done.code == 1
    assert is_one_message(done.err, f"“{project.name}”", "zebra", "Nothing was changed")
    assert runner("replace", project, "--find", "GPT", "--with", "GPT").code == 0
    assert runner("replace", project, "--find", "GPT", "--with", "GPT", "--json").json["replaced"] == 0
    assert project.read_bytes() == before


def test_log_tells_who_changed_what(runner: CommandRunner, project: Path) -> None:
    runner("replace", project, "--find", "CHECH GPT", "--with", "ChatGPT")
    with Store.open(project, who="ann") as store:
        store.name_version("first draft")
        edit = set_text(store.document.transcript, store.document.transcript.segments[1].id, "No.")
        assert edit is not None
        store.document.apply(edit)
        store.document.undo()
    original, first, *lines = runner("log", project).out.splitlines()
    assert original.split("  ")[-1] == "the original (model tiny.en, by a fake)"
    assert first.endswith(", ann: 1 word removed, 1 word changed")
    assert "Replace “CHECH GPT” with “ChatGPT”" in lines[0]
    assert lines[0].endswith(": 1 word removed, 1 word changed  [first draft]")
    assert "ann" in lines[1]
    assert "Undo: " in lines[2]
    log = runner("log", project, "--json").json
    assert [(one["number"], one["kind"], one["who"]) for one in log["revisions"]][1:] == [
        (2, "edit", "ann"),
        (3, "undo", "ann"),
    ]
    assert log["versions"][0]["name"] == "first draft"
    assert log["revision"] == 3


def test_an_earlier_revision_can_be_exported(runner: CommandRunner, project: Path) -> None:
    original = runner("export", project, "--format", "txt").out
    runner("replace", project, "--find", "CHECH GPT", "--with", "ChatGPT")
    assert runner("export", project, "--format", "txt", "--revision", "0").out == original
    assert "ChatGPT" in runner("export", project, "--format", "txt", "--revision", "1").out
    done = runner("export", project, "--format", "txt", "--revision", "7")
    assert done.code == 1
    assert is_one_message(done.err, f"“{project.name}”", "has no revision 7", "earproof log")


def test_review_lists_each_doubtful_place(runner: CommandRunner, project: Path) -> None:
    lines = [" ".join(line.split()) for line in runner("review", project).out.splitlines()]
    assert lines == [
        "0:01.9 “CHECH GPT”: recognized “chat GPT” → “Chat GPT”",
        "~0:04.2 “never said”: not recognized → nothing",
        "0:05.6 “GPT”: recognized “GPT”",
        "0:07.1 to 0:09.1: “and so on”",
        f"4 doubtful places in {project}",
    ]
    places = runner("review", project, "--json").json["places"]
    assert [place["kind"] for place in places] == ["differs", "unheard", "differs", "untexted"]
    assert all(place["reason"] for place in places)


@pytest.mark.parametrize(
    "arguments",
    [
        ["align"],
        ["align", "a.ogg", "a.txt"],
        ["export"],
        ["diff"],
        ["diff", "a.earproof", "1", "2", "3"],
        ["restore", "a.earproof"],
        ["replace", "a.earproof", "--find", "", "--with", "x"],
        ["log"],
        ["log", "a", "b"],
        ["doctor", "--wrong"],
        ["nonsense"],
    ],
)
def test_bad_usage_is_one_message_and_2(runner: CommandRunner, arguments: list[str]) -> None:
    done = runner(*arguments)
    assert done.code == 2
    assert is_one_message(done.err, "--help")
    assert "[FILE]" not in done.err
    assert done.out == ""


def test_help_names_every_command(runner: CommandRunner) -> None:
    done = runner("--help")
    assert done.code == 0
    for command in ("align", "export", "review", "replace", "log", "diff", "restore", "earproof [FILE]"):
        assert command in done.out
    align = runner("align", "--help")
    assert align.code == 0
    assert align.out.startswith("usage: earproof align [-h] -o OUT.earproof")
    assert runner("--version").out.startswith("earproof ")


SLOW = """
import sys, threading
from editor.cli import main
from tests.services.fakes import FakeAligner

class Slow(FakeAligner):
    def __call__(self, recording, script, **more):
        print("at work", flush=True)
        threading.Event().wait(60)
        return super().__call__(recording, script, **more)

sys.exit(main(sys.argv[1:], aligner=Slow()))
"""


def test_ctrl_c_ends_with_130_and_leaves_nothing(runner: CommandRunner, root: Path) -> None:
    before = runner.names()
    arguments = [
        "align",
        str(runner.path("a.ogg")),
        str(runner.path("a.txt")),
        "-o",
        str(runner.path("a.earproof")),
    ]
    with subprocess.Popen(
        [sys.executable, "-c", SLOW, *arguments],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(root)},
        preexec_fn=heeding_ctrl_c,  # noqa: PLW1509  # it only sets a signal
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "at work\n"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert (out, err) == ("", "earproof: Cancelled. Nothing was saved.\n")
    assert runner.names() == before


def test_output_is_utf8_whatever_the_locale_and_a_closed_pipe_is_no_error(project: Path, root: Path) -> None:
    code = "import sys; from editor.cli import main; sys.exit(main())"
    environment = {
        **os.environ,
        "PYTHONPATH": str(root),
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONIOENCODING": "",
    }
    done = subprocess.run(
        [sys.executable, "-c", code, "review", str(project)],
        cwd=root,
        env=environment,
        capture_output=True,
        check=True,
    )
    assert "“CHECH GPT”" in done.stdout.decode("utf-8")
    head = subprocess.run(
        [sys.executable, "-c", code, "export", str(project), "--format", "json"],
        cwd=root, env=environment, stdout=_closed_pipe(), stderr=subprocess.PIPE, check=False,
    )  # fmt: skip
    assert head.stderr == b""


def _closed_pipe() -> int:
    read, write = os.pipe()
    os.close(read)
    return write


def test_a_dash_is_stdout(runner: CommandRunner, project: Path) -> None:
    printed = runner("export", project, "--format", "vtt").out
    assert runner("export", project, "--format", "vtt", "-o", "-").out == printed
    assert "-" not in runner.names()


def test_a_file_without_a_command_opens_the_window(tmp_path: Path, root: Path) -> None:
    recording = tmp_path / "talk.ogg"
    shutil.copy(root / "resources" / "sample" / "sample.ogg", recording)
    project, picture = tmp_path / "talk.earproof", tmp_path / "window.png"
    media = media_reference(recording, relative_to=tmp_path, duration_ms=172_000)
    project_format.create(
        project, media=media, transcript=Transcript("en", (), ()), source_text=None, engine={}
    )
    code = "import sys; from editor.cli import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", code, str(project), "--screenshot", str(picture)],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_json_documents_are_printed_by_every_command(runner: CommandRunner, project: Path) -> None:
    for command, *more in (["log"], ["review"], ["export", "--format", "txt"]):
        done = runner(command, project, *more, "--json")
        assert isinstance(json.loads(done.out), dict)


def test_a_sound_track_is_chosen_told_and_kept(runner: CommandRunner) -> None:
    recording, out = runner.path("two.mkv"), runner.path("two.earproof")
    write_tracks(recording, [sound_with_bursts(8_000, 1, (0.2,))] * 3, 8_000, played=2)
    arguments: list[str | Path] = ["align", recording, runner.path("a.txt"), "-o", out, "--force"]
    done = runner(*arguments)
    assert done.code == 0
    assert "“two.mkv”: using audio track 2 (deu, Rede) of 3. The others are 1 (eng, Talk), 3." in done.err
    assert project_format.read(out).media.track is None
    done = runner(*arguments, "--track", "3")
    assert "using audio track 3 of 3" in done.err
    assert runner.aligner.asked[-1]["track"] == 3
    assert project_format.read(out).media.track == 3
    assert runner(*arguments, "--track", "0").code == 2
    assert runner(*arguments, "--language", "German").code == 2
    assert runner(*arguments, "--language", "de-AT").code != 2
