"""What goes into a bundle: all that the program reads, and no library that nothing needs."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import re
from fnmatch import fnmatch
from pathlib import Path

import pytest
from installers.bundle import write_archive
from installers.contents import (
    EXCLUDED_MODULES,
    FILES_ONLY,
    LANGUAGES,
    METADATA,
    Entry,
    is_wanted,
    missing,
    needed,
    stays_with_system,
    wanted,
)

from alignment.recognition.engines.sphinx_decoder import MODEL_FILES
from editor.ui.language.translators import TRANSLATED_LANGUAGES, UNREVIEWED_LANGUAGES


def library(place: str, source: str = "") -> Entry:
    return place, source or f"/home/me/venv/{place}", "BINARY"


def extension(place: str) -> Entry:
    return place, f"/home/me/venv/{place}", "EXTENSION"


def test_files_that_the_program_reads_are_there() -> None:
    for package, patterns in FILES_ONLY.items():
        spec = importlib.util.find_spec(package)
        assert spec is not None
        [folder] = spec.submodule_search_locations or []
        assert [pattern for pattern in patterns if not list(Path(folder).glob(pattern))] == []
    assert [name for name in METADATA if not importlib.metadata.version(name)] == []


def test_a_bundle_holds_all_that_the_second_recognizer_reads() -> None:
    patterns = FILES_ONLY["pocketsphinx"]
    for name in MODEL_FILES:
        assert any(fnmatch(f"model/en-us/{name}", pattern) for pattern in patterns), name
        assert is_wanted(f"pocketsphinx/model/en-us/{name}"), name


def test_a_bundle_without_something_that_the_program_reads_is_told(root: Path) -> None:
    resources = [path.relative_to(root) for path in (root / "resources").rglob("*") if path.is_file()]
    inside = [library(f"editor/{path}") for path in resources]
    assert [pattern for pattern in missing(inside) if pattern.startswith("editor/")] == []
    inside = [entry for entry in inside if "sample" not in entry[0]]
    assert "editor/resources/sample/sample.ogg" in missing(inside)
    assert "*/plugins/platforms/*" in missing(inside)


def test_every_package_of_which_the_code_asks_the_version_or_place_is_listed(root: Path) -> None:
    code = [
        path.read_text("utf-8") for name in ("alignment", "editor") for path in (root / name).rglob("*.py")
    ]
    named = {name for text in code for name in re.findall(r'find_spec\("(\w+)"\)', text)}
    assert "qtawesome" in named
    imported = {"pip", "pypinyin", "sudachipy"}  # so they go in where they are installed
    assert named - {*FILES_ONLY, *imported} == set()


def test_nothing_that_the_program_imports_is_excluded(root: Path) -> None:
    excluded = {module for module in EXCLUDED_MODULES if module not in ("dask", "distributed")}
    imports = re.compile(r"^\s*(?:from|import) ([\w.]+)", re.MULTILINE)
    for name in ("alignment", "editor"):
        for path in (root / name).rglob("*.py"):
            assert excluded & set(imports.findall(path.read_text("utf-8"))) == set(), path


def test_texts_of_qt_go_in_for_the_program_s_languages() -> None:
    own = {language.value for language in (*TRANSLATED_LANGUAGES, *UNREVIEWED_LANGUAGES)}
    assert set(LANGUAGES) == own
    assert is_wanted("PySide6/Qt/translations/qtbase_de.qm")
    assert not is_wanted("PySide6/Qt/translations/qtbase_pl.qm")
    assert not is_wanted("PySide6/Qt/translations/qtmultimedia_de.qm")
    assert is_wanted("editor/resources/i18n/earproof_de.qm")


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6\\opengl32sw.dll", False),
        ("pocketsphinx/model/en-us/cmudict-en-us.dict", True),
        ("earproof-1.0.dist-info/METADATA", True),
        ("earproof-1.0.dist-info/direct_url.json", False),
    ],
)
def test_files_are_left_out_by_their_place(place: str, stays: bool) -> None:
    assert (wanted([library(place)]) != []) is stays


@pytest.mark.parametrize(
    ("source", "stays"),
    [
        ("/usr/lib/x86_64-linux-gnu/libstdc++.so.6", True),
        ("/lib/x86_64-linux-gnu/libssl.so.3", True),
        ("/usr/lib/x86_64-linux-gnu/libX11.so.6", True),
        ("/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", False),
        ("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", False),
        ("/usr/lib/python3.11/lib-dynload/_lzma.cpython-311-x86_64-linux-gnu.so", False),
        ("/home/me/venv/av.libs/libavcodec.so.62", False),
    ],
)
def test_libraries_stay_with_the_system_but_for_rare_ones(source: str, stays: bool) -> None:
    assert stays_with_system(library("any", source)) is stays


def test_only_libraries_that_something_needs_go_in() -> None:
    system = "/usr/lib/x86_64-linux-gnu/"
    binaries = [
        extension("one/_ext.cpython-311-x86_64-linux-gnu.so"),
        extension("two/_ext.cpython-311-x86_64-linux-gnu.so"),
        library("libpython3.11.so.1.0"),
        library("PySide6/Qt/plugins/platforms/libqxcb.so"),
        library("PySide6/Qt/lib/libQt6Core.so.6"),
        library("PySide6/Qt/lib/libQt6Unused.so.6"),
        library("av.libs/libavcodec.so.62"),
        library("_soundfile_data/libsndfile.so"),
        library("libxcb-cursor.so.0", f"{system}libxcb-cursor.so.0"),
        library("libxcb-unused.so.0", f"{system}libxcb-unused.so.0"),
        library("libX11.so.6", f"{system}libX11.so.6"),
    ]
    loads = {
        "_ext.cpython-311-x86_64-linux-gnu.so": ["libavcodec.so.62", "libc.so.6"],
        "libqxcb.so": ["libQt6Core.so.6", "libxcb-cursor.so.0", "libX11.so.6"],
        "libX11.so.6": ["libxcb-unused.so.0"],
    }
    left = needed(binaries, lambda path: loads.get(Path(path).name, []))
    gone = {"PySide6/Qt/lib/libQt6Unused.so.6", "libxcb-unused.so.0", "libX11.so.6"}
    assert [entry[0] for entry in left] == [entry[0] for entry in binaries if entry[0] not in gone]


def test_equal_folders_are_packed_as_equal_bytes(tmp_path: Path) -> None:
    packed = []
    for at, name in enumerate(("one", "two")):
        folder = tmp_path / name
        (folder / "b").mkdir(parents=True)
        for file in ("b/c", "a") if at else ("a", "b/c"):
            (folder / file).write_text("text", "utf-8")
            os.utime(folder / file, (1e9 + at, 1e9 + at))
        write_archive(tmp_path / f"{name}.tar.gz", {"program": folder}, epoch_s=1_700_000_000)
        packed.append((tmp_path / f"{name}.tar.gz").read_bytes())
    assert packed[0] == packed[1]
    assert int.from_bytes(packed[0][4:8], "little") == 1_700_000_000  # RFC 1952: when it was packed
