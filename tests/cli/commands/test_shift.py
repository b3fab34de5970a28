"""`earproof shift`, and the proposal that `earproof align` makes."""

from __future__ import annotations

from pathlib import Path

from editor.formats.decoding_text import format_timestamp
from editor.formats.native import project_format
from tests.cli.conftest import CommandRunner, is_one_message
from tests.services.fakes import STEP_MS


def test_all_times_move_in_one_revision(runner: CommandRunner, project: Path) -> None:
    before = project_format.read(project)
    done = runner("shift", project, "--by", "1.5", "--stretch", "25/24")
    assert done.code == 0
    assert done.out == (
        f"All times were shifted by +1.500 s, stretched by 1.04167. This is revision 1 of {project}\n"
    )
    after = project_format.read(project)
    assert len(after.records) == len(before.records) + 1
    for old, new in zip(before.transcript.segments, after.transcript.segments, strict=True):
        assert new.start_ms == round(old.start_ms * 25 / 24) + 1_500
    assert runner("restore", project, "0").code == 0
    assert project_format.read(project).transcript.segments == before.transcript.segments


def test_words_behind_the_end_are_told(runner: CommandRunner, project: Path) -> None:
    assert "after the recording’s end" not in runner("shift", project, "--by", "0.1").err
    read = project_format.read(project)
    last_ms = max(segment.end_ms for segment in read.transcript.segments)
    over_s = (last_ms + 600_000 - read.media.duration_ms) / 1000
    done = runner("shift", project, "--by", "600")
    assert (done.code, f"The last words are now {over_s:.3f} s after the recording’s end." in done.err) == (
        0,
        True,
    )


def test_what_cannot_be_moved_is_refused(runner: CommandRunner, project: Path) -> None:
    before = project.read_bytes()
    for arguments, part in (
        (("--by", "-60"), "The first words would start"),
        (("--by", "1", "--times", "imported"), "has no imported subtitles"),
    ):
        done = runner("shift", project, *arguments)
        assert done.code == 1
        assert is_one_message(done.err, part)
    assert runner("shift", project, "--stretch", "3").code == 2
    assert runner("shift", project, "--by", "soon").code == 2
    assert "Nothing was changed." in runner("shift", project).out
    assert project.read_bytes() == before


def test_subtitles_that_are_off_are_told_and_moved(runner: CommandRunner) -> None:
    cues, at_ms = [], 1_000
    for row in range(12):
        times = f"{format_timestamp(at_ms + 2_000, ',')} --> {format_timestamp(at_ms + 2_900, ',')}"
        cues.append(f"{row + 1}\n{times}\nThe tide is low {row}.\n")
        at_ms += 5 * STEP_MS
    source, out = runner.path("talk.srt"), runner.path("talk.earproof")
    source.write_text("\n".join(cues), "utf-8")
    done = runner("align", runner.path("a.ogg"), source, "-o", out)
    command = f"earproof shift {out} --times imported --by -2"
    assert f"12 of 12 imported subtitles are off by -2.00 s. {command} moves them." in done.err
    assert runner("export", out, "--format", "imported").out.startswith("1\n00:00:03,000")
    moved = runner(*command.split()[1:])
    assert moved.out.startswith("Subtitle times were shifted by -2.000 s")
    assert runner("export", out, "--format", "imported").out.startswith("1\n00:00:01,000")
