"""The recipes: tools are pinned, files that scripts name exist, and the version stands in one place."""

from __future__ import annotations

import plistlib
import re
import subprocess
from pathlib import Path

import pytest
from installers.project import read_project


def scripts(root: Path) -> list[Path]:
    shell = [*(root / "packaging").rglob("*.sh"), root / "scripts" / "installers.sh"]
    return [
        *shell,
        root / "packaging" / "windows" / "build.ps1",
        root / "packaging" / "ci" / "installers.yml",
    ]


def test_every_build_tool_is_pinned(root: Path) -> None:
    lines = (root / "packaging" / "requirements.txt").read_text("utf-8").splitlines()
    tools = [line for line in lines if not line.startswith("#")]
    assert all(re.fullmatch(r"[\w-]+==[\d.]+(; .+)?", line) for line in tools)
    assert "pyinstaller" in {line.partition("==")[0] for line in tools}


def test_the_version_stands_in_one_place(root: Path) -> None:
    project = read_project(root)
    assert re.fullmatch(r"\d+\.\d+\.\d+", project.version)
    packaging = [path for path in (root / "packaging").rglob("*") if path.is_file() and path.suffix != ".pyc"]
    assert packaging
    given = re.compile(rf"(?<![\d.]){re.escape(project.version)}(?![\d.])")
    naming = [path for path in packaging if given.search(path.read_text("utf-8", "replace"))]
    # The comments of these two show how they are called.
    assert {path.suffix for path in naming} <= {".iss", ".csv"}


def test_files_that_the_recipes_name_exist(root: Path) -> None:
    named = {
        name.replace("\\", "/")
        for path in scripts(root)
        for name in re.findall(r"\b(?:packaging|scripts)[/\\][\w/\\.-]+\.\w+", path.read_text("utf-8"))
    }
    assert len(named) > 5
    assert [name for name in sorted(named) if not (root / name).exists()] == []


def test_shell_scripts_can_be_read_by_their_shells_and_run(root: Path) -> None:
    for path in (path for path in scripts(root) if path.suffix == ".sh"):
        shell = path.read_text("utf-8").splitlines()[0].rpartition("/")[2].split()[-1]
        assert subprocess.run([shell, "-n", path], capture_output=True, check=True).stderr == b""
        assert path.stat().st_mode & 0o111


def test_the_entitlements_are_a_property_list(root: Path) -> None:
    told = plistlib.loads((root / "packaging" / "macos" / "entitlements.plist").read_bytes())
    assert told
    assert all(value is True for value in told.values())


@pytest.mark.parametrize("name", ["earproof.spec"])
def test_the_recipe_of_the_bundle_is_python(root: Path, name: str) -> None:
    path = root / "packaging" / name
    compile(path.read_text("utf-8"), str(path), "exec")
