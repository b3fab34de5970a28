"""The list of licences: everything inside is named with its version and the text of its licence."""

from __future__ import annotations

import importlib.metadata
import re
import sys
import tomllib
from pathlib import Path

import pytest
from installers import licences
from installers.contents import Entry
from installers.licences import (
    Part,
    UnknownLicenceError,
    library_licences,
    licence_list,
    parts_of,
    standard_text,
)


def dependencies(root: Path) -> list[str]:
    told = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    named = [re.split(r"[\s<>=!;\[]", entry, maxsplit=1)[0] for entry in told]
    return [name for name in named if name != "audioop-lts"]  # only where Python lacks it


def files_of(name: str) -> list[Entry]:
    distribution = importlib.metadata.distribution(name)
    paths = [str(distribution.locate_file(file)) for file in distribution.files or []]
    other_font = re.compile(r"fonts/(?!materialdesignicons6).*\.ttf$")
    return [(path, path, "DATA") for path in paths if not other_font.search(path)]


@pytest.fixture(scope="module")
def parts(root: Path) -> list[Part]:
    """What a bundle with every file of every dependency holds."""
    inside = [entry for name in dependencies(root) for entry in files_of(name)]
    return parts_of(inside, tools=())


def test_every_dependency_states_its_licence_and_has_the_text(parts: list[Part], root: Path) -> None:
    names = {re.sub(r"[-_.]+", "-", part.name).lower(): part for part in parts}
    for name in dependencies(root):
        part = names[re.sub(r"[-_.]+", "-", name).lower()]
        assert part.version == importlib.metadata.version(name)
        assert part.licence
        assert min(map(len, part.texts)) > 100
    assert "earproof" not in names


def test_the_texts_are_texts(parts: list[Part]) -> None:
    strange = re.compile(r"[^\n\r\t\f -\uffff]|\ufffd\ufffd")
    assert [part.name for part in parts if any(map(strange.search, part.texts))] == []


def test_python_itself_is_listed(parts: list[Part]) -> None:
    [python] = [part for part in parts if part.name == "Python"]
    assert python.version == ".".join(map(str, sys.version_info[:3]))
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in python.texts[0].upper()


def test_libraries_inside_wheels_are_named_by_their_own_licence(parts: list[Part]) -> None:
    [av] = [part for part in parts if part.name == "av"]
    assert ("FFmpeg", "LGPL-2.1, GPL-2.0 where built with x264 and x265") in library_licences(av.libraries)
    assert not any("cpython" in library for part in parts for library in part.libraries)
    for part in parts:
        library_licences(part.libraries)


def test_the_list_names_each_part_and_prints_each_text_once(parts: list[Part]) -> None:
    text = licence_list(parts, version="1.2.3")
    assert text.startswith("Earproof 1.2.3 comes with the following.")
    for part in parts:
        assert f"\n{part.name} {part.version}: {part.licence}\n" in text
    words = " ".join(text.split())
    assert all(" ".join(licence.split()) in words for part in parts for licence in part.texts)
    for standard in ("LGPL-3.0", "GPL-2.0"):  # others are a part of longer texts as well
        assert words.count(" ".join(standard_text(standard).split())) == 1


def test_every_licence_among_the_resources_is_listed(parts: list[Part], root: Path) -> None:
    texts = {path.read_text("utf-8") for path in (root / "resources").rglob("LICENSE*")}
    assert texts
    assert texts <= {text for part in parts for text in part.texts}


def test_a_library_that_nobody_has_looked_at_stops_the_build() -> None:
    with pytest.raises(UnknownLicenceError, match=r"“libmystery\.so\.1” has no known licence\. Add it to"):
        library_licences(["libmystery.so.1"])


def test_a_distribution_without_a_licence_stops_the_build(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "mystery-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: mystery\nVersion: 1.0\n", "utf-8")
    module = tmp_path / "mystery.py"
    module.touch()
    (folder / "RECORD").write_text("mystery.py,,\nmystery-1.0.dist-info/METADATA,,\n", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(UnknownLicenceError, match="“mystery” has no known licence"):
        parts_of([("mystery.py", str(module), "PYMODULE")], tools=())


def test_the_tables_name_licences_whose_texts_are_there() -> None:
    tables = [(licences.TEXTS / name).read_text("utf-8") for name in ("distributions.csv", "libraries.csv")]
    standard = {name for table in tables for name in re.findall(r"\b(?:Apache-2\.0|L?GPL-\d\.\d)", table)}
    assert {"GPL-2.0", "LGPL-3.0"} <= standard
    assert [name for name in standard if len(standard_text(name)) < 5000] == []
