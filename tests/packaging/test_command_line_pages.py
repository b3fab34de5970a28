"""The manual page and the shell completions say what the parser of the command line knows, all of it."""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from installers.completions import bash_completion, fish_completion, zsh_completion
from installers.manual import manual_page
from installers.options import Command, commands_of

from editor.cli.arguments import COMMANDS, make_parser

PARSER = make_parser()
COMMAND_LIST = commands_of(PARSER)
REQUESTS = {".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I", ".RI", ".br"}


def all_names(command: Command) -> list[str]:
    return [name for option in command.named for name in option.names]


def test_all_commands_are_known() -> None:
    assert [command.name for command in COMMAND_LIST] == list(COMMANDS)
    assert all("--json" in all_names(command) for command in COMMAND_LIST)


def test_the_manual_has_every_command_with_every_option_and_its_help() -> None:
    page = manual_page(PARSER, version="1.2.3", date="2026-01-31")
    assert page.startswith('.TH EARPROOF 1 "2026-01-31" "Earproof 1.2.3"')
    sections = page.split(".SS earproof ")[1:]
    assert len(sections) == len(COMMAND_LIST)
    for command, section in zip(COMMAND_LIST, sections, strict=True):
        text = section.replace("\\-", "-").replace("\\&", "")
        assert text.startswith(command.name)
        for option in command.options:
            if "--help" not in option.names:
                assert all(f"\\fB{name}\\fR" in text for name in option.names)
                assert option.help[1:].rstrip(".") in text.replace("\\e", "\\")


def test_roff_finds_nothing_in_the_texts_that_it_would_take_for_a_request() -> None:
    parser = argparse.ArgumentParser(prog="earproof", description="Any", epilog="Any")
    sub = parser.add_subparsers().add_parser("cut", help="cut", description=".cut is no request")
    sub.add_argument("--name", help="'quoted' and \\backslash, 50 %%")
    page = manual_page(parser, version="1", date="2026-01-31")
    lines = [line for line in page.splitlines() if line.startswith((".", "'"))]
    assert {line.split()[0] for line in lines} <= REQUESTS
    assert "\\&.cut is no request" in page
    assert "\\&'quoted' and \\ebackslash, 50 %." in page


@pytest.mark.skipif(shutil.which("groff") is None, reason="no groff")
def test_groff_has_no_complaint(tmp_path: Path) -> None:
    page = tmp_path / "earproof.1"
    page.write_text(manual_page(PARSER, version="1", date="2026-01-31"), "utf-8")
    command = ["groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-z", str(page)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""


class Bash:
    """A bash that has read the completions."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.script = folder / "completions"
        self.script.write_text(bash_completion(PARSER), "utf-8")

    def complete(self, *words: str) -> list[str]:
        """Return what is offered for the last word."""
        code = """
            source "$1"; shift
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
            _earproof
            printf '%s\\n' "${COMPREPLY[@]}"
        """
        command = ["bash", "--norc", "-c", code, "bash", str(self.script), *words]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=True)
        assert done.stderr == ""
        return done.stdout.split()


@pytest.fixture
def bash(tmp_path: Path) -> Bash:
    (tmp_path / "talk.earproof").touch()
    return Bash(tmp_path)


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["d"], ["diff", "doctor"]),
        (["--v"], ["--version"]),
        (["t"], ["talk.earproof"]),
        (["align", "--la"], ["--language"]),
        (["align", "--cues", ""], ["keep", "recut"]),
        (["models", "fe"], ["fetch"]),
        (["export", "--fo"], ["--format", "--force"]),
        (["review", "ta"], ["talk.earproof"]),
        (["check", "--video", "ta"], ["talk.earproof"]),
        (["check", "--profile", ""], []),
    ],
)
def test_bash_offers(bash: Bash, words: Sequence[str], offered: list[str]) -> None:
    assert sorted(bash.complete("earproof", *words)) == sorted(offered)


def test_bash_offers_files_whatever_their_names(bash: Bash) -> None:
    for name in ("take_[1].ogg", "take_1.ogg", "take_*.ogg"):
        (bash.folder / name).touch()
    offered = bash.complete("earproof", "align", "take")
    assert sorted(offered) == ["take_*.ogg", "take_1.ogg", "take_[1].ogg"]


def test_bash_offers_every_option_of_every_command(bash: Bash) -> None:
    for command in (COMMAND_LIST[0], COMMAND_LIST[-1]):
        assert bash.complete("earproof", command.name, "-") == all_names(command)
    assert all(name in bash.script.read_text("utf-8") for item in COMMAND_LIST for name in all_names(item))


def test_zsh_and_fish_know_every_option_of_every_command() -> None:
    zsh, fish = zsh_completion(PARSER), fish_completion(PARSER)
    for command in COMMAND_LIST:
        body = zsh.partition(f"    {command.name})\n")[2].partition(";;")[0]
        about = [line for line in fish.splitlines() if f"seen_subcommand_from {command.name}'" in line]
        for name in all_names(command):
            assert f"{name}[" in body
            letter = "-l" if name.startswith("--") else "-s"
            assert any(re.search(rf" {letter} {name.lstrip('-')}( |$)", line) for line in about)


@pytest.mark.skipif(shutil.which("zsh") is None, reason="no zsh")
def test_zsh_reads_it(tmp_path: Path) -> None:
    script = tmp_path / "_earproof"
    script.write_text(zsh_completion(PARSER), "utf-8")
    assert subprocess.run(["zsh", "-n", script], capture_output=True, check=True).stderr == b""


@pytest.mark.skipif(shutil.which("fish") is None, reason="no fish")
def test_fish_reads_it(tmp_path: Path) -> None:
    script = tmp_path / "earproof.fish"
    script.write_text(fish_completion(PARSER), "utf-8")
    assert subprocess.run(["fish", "--no-execute", script], capture_output=True, check=True).stderr == b""
