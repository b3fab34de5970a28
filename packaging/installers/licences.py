"""The list of everything in a bundle that others have written: name, version, licence and its text."""

from __future__ import annotations

import csv
import importlib.metadata
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cache
from pathlib import Path, PurePath
from typing import Final

from installers.contents import Entry

TEXTS: Final = Path(__file__).resolve().parents[1] / "licences"
"""The texts of common licences, and tables of what wheels do not state: their licence, their libraries'."""
OWN: Final = "earproof"
_LIBRARY = re.compile(r"\.(so(\.[\d.]+)?|dll|dylib|ttf)$")
_LICENCE_FILE = re.compile(r"^(licen[cs]e|copying|notice|authors|thirdpartynotices)", re.IGNORECASE)
_STANDARD = re.compile(r"\b(?:Apache-2\.0|L?GPL-\d\.\d)(?![\d.])")
_RULE = "=" * 78


@dataclass(frozen=True, slots=True)
class Part:
    """A distribution, a system's package, or Python, with the texts of its licence and its libraries."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    libraries: tuple[str, ...] = ()


class UnknownLicenceError(Exception):
    """Something in the bundle whose licence nobody has stated; the tables in `licences/` are where to."""


def parts_of(inside: Iterable[Entry], *, tools: Iterable[str] = ("pyinstaller",)) -> list[Part]:
    """Return what the files of a bundle belong to, by name.

    `tools` are distributions of which a part goes in that is no module, such as PyInstaller's loader.

    Raises:
        UnknownLicenceError: a part states no licence, or has none of its texts.
    """
    owners = _distribution_files()
    libraries: dict[str, set[str]] = {name: set() for name in tools}
    packages: set[str] = set()
    for _place, source, _kind in inside:
        owner = owners.get(_real_place(source))
        if owner is not None:
            found = libraries.setdefault(owner, set())
            if _is_library(source):
                found.add(PurePath(source).name)
        elif package := _debian_package(source):
            packages.add(package)
    libraries.pop(OWN, None)
    parts = [_distribution_part(name, sorted(found)) for name, found in libraries.items()]
    parts += [_debian_part(package) for package in packages]
    return sorted([*parts, *resource_parts(), _python_part()], key=lambda part: part.name.lower())


def licence_list(parts: Iterable[Part], *, version: str) -> str:
    """Return the whole list as text: a table of names, then the texts, each once."""
    parts = list(parts)
    lines = [f"Earproof {version} comes with the following. The licences follow below.", ""]
    for part in parts:
        lines.append(f"{part.name} {part.version}: {part.licence}")
        lines += [f"    {name}: {licence}" for name, licence in library_licences(part.libraries)]
    lines += [
        "",
        "The combination of all of this is distributed under the GPL, version 3, if a library named",
    ]
    lines += ["above is under the GPL; Earproof itself is under the MIT licence.", ""]
    texts = [(f"{part.name} {part.version}", text) for part in parts for text in part.texts]
    texts += [(name, standard_text(name)) for name in sorted(set(_STANDARD.findall(" ".join(lines))))]
    seen: dict[str, tuple[list[str], str]] = {}
    for name, text in texts:
        names, _text = seen.setdefault(" ".join(text.split()), ([], text.strip("\n")))
        names.append(name)
    for names, text in seen.values():
        lines += [_RULE, ", ".join(dict.fromkeys(names)), _RULE, "", text, ""]
    return "\n".join(lines)


def library_licences(libraries: Iterable[str]) -> list[tuple[str, str]]:
    """Return the libraries' own names and licences, each once.

    Raises:
        UnknownLicenceError: a library is not in the table.
    """
    found: dict[str, str] = {}
    for library in libraries:
        row = next((row for row in _table("libraries") if fnmatch(library, row["pattern"])), None)
        if row is None:
            raise UnknownLicenceError(
                f"“{library}” has no known licence. Add it to packaging/licences/libraries.csv."
            )
        found[row["name"]] = row["licence"]
    return sorted(found.items(), key=lambda item: item[0].lower())


def standard_text(licence: str) -> str:
    """Return the text of a common licence by its SPDX name, without the suffix that says "or later"."""
    name = {"GPL-1.0": "GPL-2.0", "LGPL-2.0": "LGPL-2.1"}.get(licence, licence)
    return (TEXTS / f"{name}.txt").read_text("utf-8")


def _is_library(source: str) -> bool:
    """Whether a file of a distribution is a library or font of others; plugins are its own."""
    path = PurePath(source)
    if not _LIBRARY.search(path.name) or "plugins" in path.parts:
        return False
    return not any(tag in path.name for tag in (".cpython-", ".abi3.", ".cp3"))


def _distribution_part(name: str, libraries: list[str]) -> Part:
    distribution = importlib.metadata.distribution(name)
    files = [file for file in distribution.files or [] if _LICENCE_FILE.match(PurePath(file).name)]
    paths = [Path(str(distribution.locate_file(file))) for file in files]
    # AV's AUTHORS.py is a program, which pip compiles besides.
    paths = [path for path in paths if path.is_file() and path.suffix not in (".py", ".pyc")]
    texts = [path.read_text("utf-8", "replace") for path in paths]
    row = next((row for row in _table("distributions") if row["name"] == _canonical(name)), None)
    licence = _stated_licence(distribution.metadata.json) or (row["licence"] if row else "")
    if not texts and row is not None:
        texts = [standard_text(row["licence"]).replace("{holder}", row["holder"])]
    if not licence and texts:
        licence = "see below"
    if not licence or not texts:
        raise UnknownLicenceError(
            f"“{name}” has no known licence. Add it to packaging/licences/distributions.csv."
        )
    return Part(
        distribution.metadata["Name"], distribution.version, licence, tuple(texts), tuple(sorted(libraries))
    )


def _stated_licence(metadata: Mapping[str, str | list[str]]) -> str:
    """Return what a distribution says in one line: an SPDX expression, a name, or a classifier."""
    for key in ("license_expression", "license"):
        stated = metadata.get(key)
        if isinstance(stated, str) and stated.strip() and "\n" not in stated.strip():
            return stated.strip()
    classifiers = metadata.get("classifier", [])
    found = [item.rpartition(" :: ")[2] for item in classifiers if item.startswith("License ::")]
    return ", ".join(found)


def _python_part() -> Part:
    candidates = [
        Path(sys.base_prefix, "LICENSE.txt"),
        Path(sys.base_prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}", "LICENSE.txt"),
        Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright"),
    ]
    path = next((path for path in candidates if path.is_file()), None)
    if path is None:
        raise UnknownLicenceError("The licence of Python isn’t where it should be.")
    version = ".".join(map(str, sys.version_info[:3]))
    return Part("Python", version, "PSF-2.0", (path.read_text("utf-8"),))


def resource_parts() -> list[Part]:
    """Return what others have written among the program's resources."""
    root = TEXTS.parents[1]
    return [
        Part(row["name"], row["version"], row["licence"], ((root / row["text"]).read_text("utf-8"),))
        for row in _table("resources")
    ]


def _debian_part(package: str) -> Part:
    said = _output("dpkg-query", "-W", "-f", "${Version}", package)
    path = Path("/usr/share/doc", package.partition(":")[0], "copyright")
    if not path.is_file():
        raise UnknownLicenceError(f"The licence of the Debian package “{package}” isn’t at {path}.")
    text = path.read_text("utf-8", "replace")
    names = re.findall(r"^License: *(\S.*)$", text, re.MULTILINE)
    return Part(package.partition(":")[0], said, ", ".join(dict.fromkeys(names)) or "see below", (text,))


@cache
def _debian_package(source: str) -> str:
    """Return the package that a library of a Debian system belongs to, "" where it is none."""
    if sys.platform != "linux" or not source.startswith(("/lib", "/usr/lib")) or "python" in source:
        return ""
    resolved = str(Path(source).resolve())
    for path in dict.fromkeys((resolved, resolved.removeprefix("/usr"))):  # merged /usr keeps older places
        if owner := _output("dpkg", "-S", path):
            return owner.splitlines()[0].rpartition(": ")[0].split(",")[0]
    return ""


def _output(*command: str) -> str:
    """Return what a program prints; "" where there is no such program, or it fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _distribution_files() -> dict[str, str]:
    """Return which distribution each installed file belongs to."""
    return dict(_files_with_owner())


def _files_with_owner() -> Iterator[tuple[str, str]]:
    for distribution in importlib.metadata.distributions():
        name = distribution.metadata["Name"]
        folder = os.path.realpath(str(distribution.locate_file("")))
        for file in distribution.files or []:
            yield os.path.normpath(os.path.join(folder, file)), name  # noqa: PTH118


def _real_place(source: str) -> str:
    """Return a file's path without links on the way to it; there are tens of thousands of files."""
    folder, name = os.path.split(source)
    return f"{_real_folder(folder)}{os.sep}{name}"


@cache
def _real_folder(folder: str) -> str:
    return os.path.realpath(folder)


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@cache
def _table(name: str) -> tuple[dict[str, str], ...]:
    with (TEXTS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))
