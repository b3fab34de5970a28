"""The architecture page: its paths exist, its picture is the import graph, its table leads on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import grimp
import pytest

LEAST_ROWS = 25
LONGEST_LINE = 120
PATH = re.compile(
    r"(?<![\w/.])(?:alignment|benchmarks|docs|editor|packaging|resources|scripts|tests)/[\w./-]*[\w/]"
    r"|[\w.-]+\.(?:py|toml)\b"
)
ROW = re.compile(r"^\| (?!\*\*)(?P<change>[^|]+) \| (?P<places>[^|]+) \|$", re.M)
NODE = re.compile(r'(\w+) ?\["([^"]+)"\]')
ARROW = re.compile(r"(\w+) --> (\w+)")


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    return (root / "docs" / "architecture.md").read_text("utf-8")


@pytest.fixture(scope="module")
def table(page: str) -> dict[str, str]:
    """Return the places to go to, by what is to be changed."""
    section = page.split("\n## To change X, go to Y\n")[1].split("\n## ", maxsplit=1)[0]
    return dict(ROW.findall(section.split("|---|---|\n")[1]))


@dataclass(frozen=True)
class Picture:
    """Which part of the picture a path stands in, and which parts can be reached from each."""

    parts: dict[str, str]
    reached: dict[str, set[str]]

    def part_of(self, module: str) -> str:
        """Return the part of a module: where its file is named, else where its folder is."""
        path = module.replace(".", "/")
        named = [place for place in (f"{path}.py", path, str(Path(path).parent)) if place in self.parts]
        return self.parts[named[0]] if named else ""


@pytest.fixture(scope="module")
def picture(page: str) -> Picture:
    """Read the picture: nodes that stand in a group with arrows count as the group."""
    [text] = re.findall(r"```mermaid\n(.*?)```", page, re.S)
    arrows = ARROW.findall(text)
    ends = {end for arrow in arrows for end in arrow}
    parts: dict[str, str] = {}
    groups: list[str] = []
    for line in text.splitlines():
        found = NODE.search(line)
        if line.strip() == "end":
            groups.pop()
        elif found and line.strip().startswith("subgraph"):
            groups.append(found[1])
        elif found:
            parts[found[2]] = groups[-1] if groups and groups[-1] in ends else found[1]
    reached = {part: {part} for part in ends}
    for _ in ends:
        for importer, imported in arrows:
            reached[importer] |= reached[imported]
    return Picture(parts, reached)


def test_every_path_exists(page: str, root: Path) -> None:
    paths = set(PATH.findall(page))
    assert len(paths) > 100
    assert {path for path in paths if not (root / path).exists()} == set()


def test_lines_are_short(page: str) -> None:
    assert [line for line in page.splitlines() if len(line) > LONGEST_LINE] == []


def test_the_table_has_the_likely_changes(table: dict[str, str]) -> None:
    assert len(table) >= LEAST_ROWS
    assert [change for change, places in table.items() if not PATH.search(places)] == []


def test_the_picture_has_every_folder(picture: Picture, root: Path) -> None:
    folders = {
        str(face.parent.relative_to(root))
        for package in ("alignment", "editor")
        for face in (root / package).rglob("__init__.py")
    }
    assert folders - set(picture.parts) == {"editor", "editor/ui"}  # that hold folders only


def test_imports_point_as_the_arrows_do(picture: Picture) -> None:
    graph = grimp.build_graph("alignment", "editor", exclude_type_checking_imports=False, cache_dir=None)
    against = {
        f"{importer} -> {module}"
        for importer in graph.modules
        for module in graph.find_modules_directly_imported_by(importer)
        if picture.part_of(module) not in picture.reached[picture.part_of(importer)]
    }
    assert against == set()
