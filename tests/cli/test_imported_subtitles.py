"""Subtitles on the command line: kept or cut anew, written as they came in, their notices on stderr."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import CommandRunner

SRT = """\
1
00:00:01,000 --> 00:00:02,500
<i>We met</i>
in Seoul.

2
00:00:03,000 --> 00:00:04,000
ANN LEE: It was fine.
"""


def subtitles(runner: CommandRunner, text: str = SRT) -> Path:
    runner.path("talk.ogg").write_bytes(b"sound")
    path = runner.path("talk.srt")
    path.write_text(text, "utf-8")
    return path


def test_subtitles_go_out_as_they_came_in(runner: CommandRunner) -> None:
    source, project = subtitles(runner), runner.path("new.earproof")
    assert runner("align", runner.path("talk.ogg"), source, "-o", project).code == 0
    done = runner("export", project)
    assert (done.code, done.out) == (0, SRT)
    assert runner("export", project, "--format", "srt").out == SRT
    assert runner("export", project, "--format", "vtt").out.count(" --> ") == 2
    assert runner("export", project, "--times", "sound").out != SRT
    assert "<i>" not in runner("export", project, "--format", "srt", "--profile", "bbc").out


def test_subtitles_may_be_cut_anew(runner: CommandRunner) -> None:
    source, project = subtitles(runner), runner.path("new.earproof")
    assert runner("align", runner.path("talk.ogg"), source, "-o", project, "--cues", "recut").code == 0
    assert "<i>" not in runner("export", project, "--format", "srt").out
    done = runner("export", project)
    assert done.code == 1
    assert "has no imported subtitles. Choose the format with --format." in done.err


def test_what_was_left_out_is_told(runner: CommandRunner) -> None:
    source = subtitles(runner, f"By us\n\n{SRT}\n3\n00:00:05,000 --> 00:00:06,000\n\n")
    done = runner("align", runner.path("talk.ogg"), source, "-o", runner.path("new.earproof"), "--json")
    assert "Note: talk.srt: 1 × line before the first subtitle (skipped), in line 1." in done.err
    assert done.json["notices"] == [
        "talk.srt: 1 × line before the first subtitle (skipped), in line 1.",
        "talk.srt: 1 × subtitle without text (skipped), in line 13.",
    ]


def test_without_a_format_the_ending_of_the_file_says_which(runner: CommandRunner) -> None:
    project = runner.path("new.earproof")
    runner("align", runner.path("talk.ogg"), subtitles(runner), "-o", project)
    vtt, binary, other = (runner.path(name) for name in ("new.vtt", "new.STL", "new.ass"))
    assert runner("export", project, "-o", vtt).code == 0
    assert vtt.read_text("utf-8").startswith("WEBVTT")
    assert runner("export", project, "-o", binary).code == 0
    assert binary.read_bytes()[3:11] == b"STL25.01"
    done = runner("export", project, "--format", "imported", "-o", other)
    assert "Note: new.ass is in the format srt, whatever its ending." in done.err
    assert "-->" in other.read_text("utf-8")
