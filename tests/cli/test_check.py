"""`earproof check`: violations of a project or a subtitle file, with their places and what would help."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.formats.export_formats import SubtitleFormat, export_format
from editor.formats.subtitles.cues import Cue
from editor.formats.writers.options import SubtitleHead, WritingOptions
from tests.cli.conftest import CommandRunner, is_one_message
from tests.services.subtitles.films import film

GOOD = "1\n00:00:01,000 --> 00:00:02,500\n<i>We met</i>\nin Seoul.\n"
DENSE = f"{GOOD}\n2\n00:00:02,600 --> 00:00:03,600\nIt was fine & not as hot as we feared.\n"


def written(runner: CommandRunner, text: str, name: str = "talk.srt") -> Path:
    path = runner.path(name)
    path.write_text(text, "utf-8")
    return path


def test_subtitles_within_the_rules(runner: CommandRunner) -> None:
    done = runner("check", written(runner, GOOD))
    assert (done.code, done.out, done.err) == (
        0,
        "1 subtitle, no violations, with the profile standard\n",
        "",
    )


def test_a_broken_rule_has_its_place_and_a_proposal(runner: CommandRunner) -> None:
    done = runner("check", written(runner, DENSE), "--profile", "Netflix")
    assert done.code == 1
    assert done.out.splitlines() == [
        "0:02.6  2  reading speed: 38 instead of 20 characters per second; show it 900 ms longer  "
        "“It was fine & not as hot as we feared.”",
        "2 subtitles, 1 violation in 1 of them, with the profile netflix",
    ]
    done = runner("check", runner.path("talk.srt"), "--profile", "Netflix", "--json")
    assert done.code == 1
    assert done.json["profile"] == "netflix"
    assert done.json["broken"] == [
        {
            "cue": 2,
            "start_ms": 2_600,
            "end_ms": 3_600,
            "rule": "reading speed",
            "value": 38.0,
            "limit": 20.0,
            "unit": "characters per second",
            "proposal": "show it 900 ms longer",
            "remedy": "extend",
            "amount": 900,
            "text": "It was fine & not as hot as we feared.",
        }
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("talk.vtt", "WEBVTT\n\n00:01.000 --> 00:01.200\n<v Ann>Yes &amp; no.\n"),
        ("talk.sbv", "0:00:01.000,0:00:01.200\nYes & no.\n"),
        (
            "talk.ass",
            "[Script Info]\n\n[Events]\nFormat: Layer, Start, End, Style, Name, Text\n"
            "Dialogue: 0,0:00:01.00,0:00:01.20,Default,Ann,Yes {\\i1}& no.\n",
        ),
        (
            "talk.ttml",
            '<tt xmlns="http://www.w3.org/ns/ttml"><body><div>'
            '<p begin="00:00:01.000" end="00:00:01.200">Yes &amp; no.</p></div></body></tt>',
        ),
    ],
)
def test_every_subtitle_format_is_checked(runner: CommandRunner, name: str, text: str) -> None:
    broken = runner("check", written(runner, text, name), "--json").json["broken"]
    assert [(one["rule"], one["value"]) for one in broken] == [
        ("reading speed", 45.0),
        ("minimum duration", 200),
    ]
    assert {one["text"] for one in broken} == {"Yes & no."}


@pytest.mark.parametrize("name", ["ass", "stl", "scc"])
def test_no_rule_is_broken_by_frames_that_a_format_counts(runner: CommandRunner, name: str) -> None:
    """Subtitles as close, short and fast as the standard rules allow, and one that is too short."""
    cues = [Cue(1_010 + row * 917, 1_010 + row * 917 + 833, ("We met in Seoul.",)) for row in range(30)]
    kind = export_format(name)
    assert isinstance(kind, SubtitleFormat)
    for wanted in ([], ["minimum duration"]):
        written = kind.write(cues, SubtitleHead("en", "Talk", WritingOptions()))
        path = runner.path(f"talk.{name}")
        path.write_bytes(written if isinstance(written, bytes) else written.encode())
        broken = runner("check", path, "--json").json["broken"]
        assert [one["rule"] for one in broken] == wanted
        cues = [*cues, Cue(90_000, 90_500, ("Yes.",))]


def test_a_project_is_checked_as_it_would_be_exported(runner: CommandRunner) -> None:
    runner("align", runner.path("a.ogg"), runner.path("a.txt"), "-o", runner.path("a.earproof"))
    done = runner("check", runner.path("a.earproof"), "--json")
    exported = runner("export", runner.path("a.earproof"), "--format", "srt", "--json")
    assert done.json["cues"] == exported.json["cues"]
    assert len(done.json["broken"]) == exported.json["broken_rules"]
    assert done.code == int(bool(done.json["broken"]))


def test_imported_subtitles_are_checked_as_they_came_in(runner: CommandRunner) -> None:
    project = runner.path("new.earproof")
    runner("align", runner.path("a.ogg"), written(runner, DENSE), "-o", project)
    done = runner("check", project, "--json")
    assert done.json["cues"] == 2
    assert [one["rule"] for one in done.json["broken"]] == ["reading speed"]


def test_an_export_says_how_many_rules_it_could_not_meet(runner: CommandRunner, own_profiles: Path) -> None:
    runner("align", runner.path("a.ogg"), runner.path("a.txt"), "-o", runner.path("a.earproof"))
    own_profiles.mkdir(parents=True)
    (own_profiles / "slow.toml").write_text("characters_per_second = 4\n")
    done = runner("export", runner.path("a.earproof"), "--format", "srt", "--profile", "slow")
    assert done.code == 0
    assert "of the profile slow couldn’t be met, in " in done.err
    assert "Run “earproof check” to list them." in done.err
    assert "rule" not in done.out
    assert "couldn’t be met" not in runner("export", runner.path("a.earproof"), "--format", "txt").err


def test_changes_of_shot_are_read_from_the_video(runner: CommandRunner) -> None:
    video = film(runner.path("film.mp4"), [(1.2, (160, 30, 30)), (3.0, (30, 160, 30))])
    path = written(runner, GOOD)
    assert runner("check", path, "--profile", "netflix").code == 0
    done = runner("check", path, "--profile", "netflix", "--video", video, "--json")
    (broken,) = done.json["broken"]
    assert (broken["rule"], broken["value"], broken["amount"]) == ("shot change", 200, 200)
    assert "Looking for shot changes" in done.err
    assert runner("check", path, "--video", video).code == 0


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (
            "talk.txt",
            "Ann: We met.",
            "has no subtitles. Choose a project or a subtitle file such as SRT or VTT.",
        ),
        ("none.srt", None, "doesn’t exist"),
    ],
)
def test_what_is_no_subtitle_file_is_told_in_a_sentence(
    runner: CommandRunner, name: str, text: str | None, said: str
) -> None:
    path = written(runner, text, name) if text is not None else runner.path(name)
    done = runner("check", path)
    assert done.code == 1
    assert said in done.err
    assert is_one_message(done.err)


def test_wrong_choices_are_told_in_a_sentence(runner: CommandRunner, own_profiles: Path) -> None:
    path = written(runner, GOOD)
    done = runner("check", path, "--profile", "nobody")
    assert done.code == 1
    assert "There is no profile named “nobody”. Choose one of standard, " in done.err
    own_profiles.mkdir(parents=True)
    (own_profiles / "mine.toml").write_text("lines = 9\n")
    done = runner("check", path, "--profile", "mine")
    assert done.code == 1
    assert "“mine.toml” has an invalid value for “lines”. Enter a whole number from 1 to 4." in done.err
    done = runner("check", path, "--video", path)
    assert "has no readable video. Choose a video." in done.err
