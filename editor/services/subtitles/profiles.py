"""Subtitle profiles: what a broadcaster or player asks of subtitles, as numbers, each in a file of its own.

Those that come with the program lie in its resources, a person's own beside the settings: a file there adds a
profile, or changes the one whose name it has.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final

from editor.formats.errors import FormatError
from editor.services.resources import resources
from editor.services.settings import default_path


class Dashes(StrEnum):
    """How two speakers share one subtitle, each in a line of their own."""

    NONE = "none"
    """Not at all."""
    HYPHEN = "hyphen"
    """-Are you coming?"""
    SPACED = "spaced"
    """- Are you coming?"""

    @property
    def mark(self) -> str:
        """What stands before each speaker's line; "" where speakers do not share a subtitle."""
        return {"none": "", "hyphen": "-", "spaced": "- "}[self.value]


class LetterCase(StrEnum):
    """In which letters subtitles are set."""

    AS_SPOKEN = "as spoken"
    CAPITALS = "capitals"


@dataclass(frozen=True, slots=True)
class Profile:
    """Limits of a subtitle: width and lines, reading speed, duration, and the gap between two.

    `gap_ms` is at least between two; a gap shorter than `join_ms` is closed to it, for a short flash of
    nothing disturbs. `hold_ms`: so long a subtitle stays after its last word where there is room.
    `shot_gap_ms`: starts and ends are on a shot change or so far from it; 0 is no rule.
    """

    name: str
    title: str
    line_chars: int
    max_lines: int
    chars_per_second: float
    min_ms: int
    max_ms: int
    gap_ms: int
    join_ms: int
    hold_ms: int
    shot_gap_ms: int
    dashes: Dashes
    letter_case: LetterCase


@dataclass(frozen=True, slots=True)
class KnownProfiles:
    """All profiles, those of the program first, and what is wrong with files that could not be used."""

    profiles: tuple[Profile, ...]
    problems: tuple[FormatError, ...] = ()

    def named(self, name: str) -> Profile | None:
        """Return the profile of that name (capitals do not matter), None for an unknown one.

        Raises:
            FormatError: the file of that name could not be used.
        """
        for problem in self.problems:
            if problem.path.stem.lower() == name.lower():
                raise problem
        return next((one for one in self.profiles if one.name == name.lower()), None)


@dataclass(frozen=True, slots=True)
class Number:
    """A key of a profile's file that holds a number, whole ones alone unless `fractions`."""

    least: float
    most: float
    fractions: bool = False

    def is_valid(self, value: object) -> bool:
        kinds = (int, float) if self.fractions else (int,)
        return isinstance(value, kinds) and not isinstance(value, bool) and self.least <= value <= self.most

    @property
    def right(self) -> str:
        if self.fractions:
            return f"Enter a number from {self.least:g} to {self.most:g}"
        return f"Enter a whole number from {self.least:g} to {self.most:g}"


@dataclass(frozen=True, slots=True)
class _Choice:
    """A key of a profile's file that holds one of a few words."""

    words: tuple[str, ...]

    def is_valid(self, value: object) -> bool:
        return value in self.words

    @property
    def right(self) -> str:
        return f"Enter one of {', '.join(self.words)}"


@dataclass(frozen=True, slots=True)
class _Text:
    """A key of a profile's file that holds a line of text."""

    right: str = field(default="Enter a line of text", init=False)

    def is_valid(self, value: object) -> bool:
        return isinstance(value, str) and bool(value.strip()) and value.isprintable()


KEYS: Final[dict[str, Number | _Choice | _Text]] = {
    "title": _Text(),
    "based_on": _Text(),
    "characters_per_line": Number(8, 200),
    "lines": Number(1, 4),
    "characters_per_second": Number(4, 60, fractions=True),
    "shortest_ms": Number(240, 10_000),
    "longest_ms": Number(1000, 60_000),
    "frame_rate": Number(10, 120, fractions=True),
    "gap_frames": Number(0, 60),
    "close_gap_frames": Number(0, 120),
    "hold_ms": Number(0, 5000),
    "shot_change_frames": Number(0, 60),
    "dashes": _Choice(tuple(Dashes)),
    "letter_case": _Choice(tuple(LetterCase)),
}
"""What a profile's file may hold."""
RESERVED_NAME: Final = "imported"
"""No profile is called so: wherever one is named, this asks for the subtitles that came in."""
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9 _-]*")
_BASE: Final = "standard"


def user_profiles_path() -> Path:
    """Return the folder of a person's own profiles, beside the settings; it need not exist."""
    return default_path().with_name("profiles")


def known_profiles(folder: Path | None = None) -> KnownProfiles:
    """Return the program's profiles and those of a folder, by default the person's own.

    A file is named after its profile and ends in `.toml`. It needs to hold only what differs from the profile
    that it is `based_on`: by default the program's of the same name, else the standard one.
    """
    folder = user_profiles_path() if folder is None else folder
    found = {profile.name: profile for profile in PROFILES}
    problems: list[FormatError] = []
    try:
        paths = sorted(folder.glob("*.toml"))
    except OSError:
        paths = []
    for path in paths:
        try:
            profile = read_profile(path)
        except FormatError as error:
            problems.append(error)
        else:
            found[profile.name] = profile
    return KnownProfiles(tuple(found.values()), tuple(problems))


def profile_named(name: str, folder: Path | None = None) -> Profile | None:
    """Return the profile of that name (capitals do not matter), None for an unknown one.

    Raises:
        FormatError: a person's own profile of that name cannot be read.
    """
    return known_profiles(folder).named(name)


def read_profile(path: Path) -> Profile:
    """Return the profile of a file.

    Raises:
        FormatError: it cannot be read; the sentence names the key and what would be right.
    """
    return _profile(path.stem.lower(), whole_values(path, _read_toml(path)))


def profile_values(name: str, folder: Path | None = None) -> dict[str, Any]:
    """Return all that a profile's file may hold, by its keys, where the file leaves it out too.

    Raises:
        FormatError: a person's own profile of that name cannot be read.
    """
    path = (user_profiles_path() if folder is None else folder) / f"{name}.toml"
    return whole_values(path, _read_toml(path) if path.is_file() else {})


def whole_values(path: Path, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a profile's file holds with what it is based on.

    Raises:
        FormatError: something in it is wrong; the sentence names the key and what would be right.
    """
    if path.stem.lower() == RESERVED_NAME:
        raise FormatError(path, "has a reserved name", "Choose another name")
    if not _NAME.fullmatch(path.stem.lower()):
        raise FormatError(path, "isn’t a valid profile name", "Name the file with letters a to z and digits")
    for key, value in data.items():
        if key not in KEYS:
            raise FormatError(path, f"has an unknown key “{key}”", f"The keys are {', '.join(KEYS)}")
        if not KEYS[key].is_valid(value):
            raise FormatError(path, f"has an invalid value for “{key}”", KEYS[key].right)
    name, known = path.stem.lower(), _program_data()
    base = data.get("based_on", name if name in known else _BASE)
    if base not in known:
        raise FormatError(path, "has an invalid value for “based_on”", f"Enter one of {', '.join(known)}")
    whole = {**known[base], "title": known.get(name, {}).get("title", path.stem), **data}
    if whole["shortest_ms"] > whole["longest_ms"]:
        right = f"Enter at most {whole['longest_ms']}, the maximum duration"
        raise FormatError(path, "has an invalid value for “shortest_ms”", right)
    return whole


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise FormatError(path, f"can’t be read ({error.strerror})", "Check its permissions") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        place = re.search(r"line (\d+)", str(error))
        where = f"isn’t valid TOML in line {place[1]}" if place else "isn’t valid TOML"
        raise FormatError(path, where, "Write one key per line, such as lines = 2") from error


@cache
def _program_data() -> Mapping[str, dict[str, Any]]:
    """Return what the program's own files hold, each with what it is based on, by the profile's name."""
    files = {path.stem: path for path in sorted((resources() / "profiles").glob("*.toml"))}
    raw = {name: _read_toml(path) for name, path in files.items()}

    def whole(name: str) -> dict[str, Any]:
        base = raw[name].get("based_on")
        return {**(whole(base) if base else {}), **raw[name]}

    order = sorted(raw, key=lambda name: (name != _BASE, name))
    return {name: whole(name) for name in order}


def _profile(name: str, data: Mapping[str, Any]) -> Profile:
    frame_ms = 1000 / data["frame_rate"]
    return Profile(
        name=name,
        title=data["title"],
        line_chars=data["characters_per_line"],
        max_lines=data["lines"],
        chars_per_second=float(data["characters_per_second"]),
        min_ms=data["shortest_ms"],
        max_ms=data["longest_ms"],
        gap_ms=math.ceil(data["gap_frames"] * frame_ms),
        join_ms=math.ceil(data["close_gap_frames"] * frame_ms),
        hold_ms=data["hold_ms"],
        shot_gap_ms=math.ceil(data["shot_change_frames"] * frame_ms),
        dashes=Dashes(data["dashes"]),
        letter_case=LetterCase(data["letter_case"]),
    )


PROFILES: Final = tuple(_profile(name, data) for name, data in _program_data().items())
"""The program's own profiles, the standard one first."""
STANDARD: Final = PROFILES[0]
