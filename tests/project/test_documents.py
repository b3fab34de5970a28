"""What the documents promise is there: files they link to, commands they name."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from editor.cli.arguments import COMMANDS, parse

FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.M | re.S)


def documents(root: Path) -> list[Path]:
    return [*root.glob("*.md"), *(root / "docs").rglob("*.md"), *(root / "resources").rglob("*.md")]


def make_targets(root: Path) -> set[str]:
    return set(re.findall(r"^([a-z]+):", (root / "Makefile").read_text("utf-8"), re.M))


def blocks(document: Path, *languages: str) -> list[str]:
    """Return the bodies of a document's code blocks in these languages."""
    return [body for language, body in FENCE.findall(document.read_text("utf-8")) if language in languages]


def shell_lines(document: Path) -> list[str]:
    """Commands in a document's shell blocks, without prompts and comments."""
    raw = [line for body in blocks(document, "sh", "bash") for line in body.splitlines()]
    lines = (line.split("  #")[0].strip().removeprefix("$ ") for line in raw)
    return [line for line in lines if line and not line.startswith("#")]


def test_links_lead_somewhere(root: Path) -> None:
    broken = [
        f"{document.relative_to(root)}: {target}"
        for document in documents(root)
        for target in re.findall(r"\]\(([^)#\s]+)", document.read_text("utf-8"))
        if not target.startswith(("http:", "https:", "mailto:")) and not (document.parent / target).exists()
    ]
    assert broken == []


def test_paths_named_exist(root: Path) -> None:
    folders = "alignment|editor|tests|benchmarks|packaging|resources|scripts|docs|seeds"
    missing = [
        f"{document.relative_to(root)}: {path}"
        for document in documents(root)
        for path in re.findall(rf"`((?:{folders})/[\w/.-]+)`", document.read_text("utf-8"))
        if not (root / path).exists()
    ]
    assert missing == []


def test_every_document_is_reachable_from_the_readme(root: Path) -> None:
    seen: set[Path] = set()
    waiting = [root / "README.md"]
    while waiting:
        document = waiting.pop()
        seen.add(document)
        for target in re.findall(r"\]\(([^)#\s:]+\.md)", document.read_text("utf-8")):
            path = (document.parent / target).resolve()
            if path not in seen:
                waiting.append(path)
    assert [str(path.relative_to(root)) for path in documents(root) if path not in seen] == []


def test_make_targets_named_in_documents_exist(root: Path) -> None:
    targets = make_targets(root)
    named = {
        name
        for document in documents(root)
        for name in re.findall(r"(?:`|^\s*\$?\s*)make ([a-z]+)", document.read_text("utf-8"), re.M)
    }
    assert {"demo", "test"} <= named
    assert named - targets == set()


def test_every_make_target_says_what_it_does(root: Path) -> None:
    makefile = (root / "Makefile").read_text("utf-8")
    explained = set(re.findall(r"^([a-z]+):.*## \w", makefile, re.M))
    assert explained == make_targets(root)
    assert re.search(r"^\.PHONY:(.*)$", makefile, re.M)


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_continuous_integration_runs_the_documented_test_command(name: str, root: Path) -> None:
    script = (root / ".ci" / "run").read_text("utf-8").splitlines()
    assert script[0] == "#!/usr/bin/env bash"
    commands = [line for line in script[1:] if line and not line.startswith(("#", "set ", "cd "))]
    assert commands == ["make test"]
    assert "make test" in shell_lines(root / name)


def test_shell_scripts_are_executable_and_sound(root: Path) -> None:
    for path in [*(root / "scripts").glob("*.sh"), root / ".ci" / "run"]:
        done = subprocess.run(["bash", "-n", path], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert path.stat().st_mode & 0o100 or not path.read_text("utf-8").startswith("#!")


def test_commands_in_the_readme_are_understood(root: Path) -> None:
    lines = [line for line in shell_lines(root / "README.md") if "earproof" in line]
    assert {parse(shlex.split(line)[1:]).command for line in lines} == set(COMMANDS)


@pytest.mark.model
def test_the_readme_s_python_runs(root: Path, tmp_path: Path) -> None:
    [code] = blocks(root / "README.md", "python")
    for ending in ("ogg", "txt"):
        shutil.copy(root / "resources" / "sample" / f"sample.{ending}", tmp_path / f"talk.{ending}")
    command = [sys.executable, "-c", code]
    env = os.environ | {"PYTHONPATH": str(root)}
    done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    words = (root / "resources" / "sample" / "sample.txt").read_text("utf-8").split()
    assert len(words) * 0.9 < len(done.stdout.splitlines()) <= len(words)
    assert re.search(r"^\d+ \d+ matched conviction,$", done.stdout, re.M)
