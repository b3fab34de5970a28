"""The glossary on the command line, and the queue with what it proposes."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.cli.arguments import DOUBT_KINDS
from editor.formats.native import project_format
from editor.services.review.queue import DoubtKind
from tests.cli.conftest import CommandRunner


def terms(project: Path) -> list[str]:
    return [term.text for term in project_format.read(project).glossary]


def test_terms_are_added_listed_and_removed(runner: CommandRunner, project: Path) -> None:
    done = runner("glossary", project, "--add", "ChatGPT", "--add", "CHECH GPT => ChatGPT", "--add", "C#")
    assert done.code == 0
    assert "2 terms" in done.out
    assert runner("glossary", project).out == "CHECH GPT => ChatGPT\nC#\n"
    assert runner("glossary", project, "--json").json["terms"][0] == {
        "text": "ChatGPT", "heard": ["CHECH GPT"], "language": "", "note": ""
    }  # fmt: skip
    assert "as before" in runner("glossary", project, "--add", "C#").out
    assert runner("glossary", project, "--remove", "C#").code == 0
    assert terms(project) == ["ChatGPT"]


def test_terms_are_imported_and_exported_as_text(runner: CommandRunner, project: Path) -> None:
    text, out = runner.path("terms.txt"), runner.path("out.txt")
    text.write_text("# names\nSam Altman  # a person\nSam Old Man => Sam Altman\n", "utf-8")
    assert runner("glossary", project, "--import", text).code == 0
    assert terms(project) == ["Sam Altman"]
    assert runner("glossary", project, "--export", out).code == 0
    assert out.read_text("utf-8") == "Sam Altman  # a person\nSam Old Man => Sam Altman\n"
    assert runner("glossary", project, "--export", out).code == 1
    assert runner("glossary", project, "--export", out, "--force").code == 0


def test_a_persons_own_terms_count_in_every_project(runner: CommandRunner, project: Path) -> None:
    assert runner("glossary", "--own").out.startswith("No terms in ")
    assert runner("glossary", "--own", "--add", "ChatGPT").code == 0
    assert runner("glossary", "--own").out == "ChatGPT\n"
    assert terms(project) == []
    place, *_ = runner("review", project, "--kind", "differs", "--json").json["places"]
    assert place["proposals"][0]["text"] == "ChatGPT"


@pytest.mark.parametrize(
    "arguments",
    [("--remove", "Nobody"), ("--add", "wrong =>"), ("--import", "nowhere.txt"), ("--own",)],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(
    runner: CommandRunner, project: Path, arguments: tuple[str, ...]
) -> None:
    before = project.read_bytes()
    done = runner("glossary", project, *arguments)
    assert (done.code, done.out) == (1, "")
    assert done.err.count("\n") == 1
    assert project.read_bytes() == before
    assert runner("glossary").code == 1


def test_the_project_keeps_the_terms_it_was_aligned_with(runner: CommandRunner, project: Path) -> None:
    recording, rough = runner.path("talk.ogg"), runner.path("terms.txt")
    recording.write_bytes(project.read_bytes())
    rough.write_text("ChatGPT # one word\nCHECH GPT => ChatGPT\n", "utf-8")
    out = runner.path("new.earproof")
    assert runner("align", recording, "-o", out, "--glossary", rough).code == 0
    assert runner.aligner.asked[-1]["glossary"] == ("ChatGPT",)
    assert terms(out) == ["ChatGPT"]


def test_the_worst_places_come_first_with_their_proposals(runner: CommandRunner, project: Path) -> None:
    whole = runner("review", project, "--json").json["places"]
    worst = runner("review", project, "--worst", "2", "--json").json["places"]
    assert len(worst) == 2
    assert [place["expected_cost"] for place in worst] == sorted(
        (place["expected_cost"] for place in whole), reverse=True
    )[:2]
    assert all(0 < place["certainty"] <= 1 for place in whole)
    assert runner("glossary", project, "--add", "ChatGPT").code == 0
    assert "→ “ChatGPT”" in runner("review", project, "--kind", "differs").out
    assert "Showing the 1 most doubtful" in runner("review", project, "--worst", "1").out


@pytest.mark.parametrize("arguments", [("--kind", "nothing"), ("--worst", "0"), ("--worst", "many")])
def test_bad_usage_is_one_message(runner: CommandRunner, project: Path, arguments: tuple[str, str]) -> None:
    done = runner("review", project, *arguments)
    assert done.code == 2
    assert done.err.count("\n") == 1


def test_the_kinds_of_the_command_line_are_those_of_the_queue() -> None:
    assert set(DOUBT_KINDS) == {kind.value for kind in DoubtKind}
