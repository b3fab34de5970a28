"""What is kept of each project for a person: by its identity, damaged files and odd values told apart."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from editor.document.values import Transcript
from editor.formats.native import project_format
from editor.formats.native.project_format import MediaReference
from editor.services.kept_places import MOST_PROJECTS, KeptPlaces, ProjectFacts, project_identity

FACTS = ProjectFacts("2024-05-01", 61_000, 20, 5, 3)


def make_project(path: Path) -> Path:
    media = MediaReference("talk.wav", 9, "", "talk.wav", "", 1000)
    project_format.create(
        path, media=media, transcript=Transcript("en", (), ()), source_text=None, engine={"by": path.stem}
    )
    return path


@pytest.fixture
def kept(tmp_path: Path) -> KeptPlaces:
    return KeptPlaces(tmp_path / "settings" / "projects.json")


def test_a_project_is_known_by_its_header_wherever_it_is(tmp_path: Path) -> None:
    one, other = make_project(tmp_path / "one.earproof"), make_project(tmp_path / "other.earproof")
    before = project_identity(one)
    assert before
    assert before != project_identity(other)
    moved = tmp_path / "moved.earproof"
    shutil.move(one, moved)
    with moved.open("a", encoding="utf-8") as file:
        file.write('{"kind": "version", "name": "later"}\n')
    assert project_identity(moved) == before
    assert project_identity(one) == ""


def test_view_and_facts_come_back(kept: KeptPlaces, tmp_path: Path) -> None:
    file = tmp_path / "talk.earproof"
    assert kept.view_of("a") == {}
    assert kept.facts_of(file) is None
    assert kept.keep("a", {"playhead_ms": 7}, file=file, facts=FACTS)
    again = KeptPlaces(tmp_path / "settings" / "projects.json")
    assert again.view_of("a") == {"playhead_ms": 7}
    assert again.facts_of(file) == FACTS


def test_projects_left_longest_ago_are_forgotten(kept: KeptPlaces, tmp_path: Path) -> None:
    for number in range(MOST_PROJECTS + 2):
        kept.keep(f"p{number}", {"n": number}, file=tmp_path / str(number), facts=FACTS)
        kept.keep("p0", {"n": 0}, file=tmp_path / "0", facts=FACTS)  # in use all the time
    assert kept.view_of("p0") == {"n": 0}
    assert kept.view_of("p1") == {}
    assert kept.facts_of(tmp_path / "1") is None
    assert kept.view_of(f"p{MOST_PROJECTS + 1}") != {}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"views": 3, "files": {"x": {"left_on": 4}}}'])
def test_a_damaged_file_counts_as_new(kept: KeptPlaces, tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings" / "projects.json"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    assert kept.view_of("a") == {}
    assert kept.facts_of(Path("x")) is None
    assert kept.keep("a", {"n": 1}, file=Path("x"), facts=FACTS)
    assert json.loads(path.read_text("utf-8"))["views"] == {"a": {"n": 1}}


def test_what_cannot_be_written_is_told_by_the_result(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    assert not KeptPlaces(blocked / "projects.json").keep("a", {}, file=Path("x"), facts=FACTS)
