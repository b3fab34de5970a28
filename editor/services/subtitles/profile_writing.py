"""Profile writing: a person's own rules for subtitles, put into files beside the settings."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from editor.formats.atomic_files import explain_os_errors, write_file
from editor.services.subtitles.profiles import PROFILES, user_profiles_path, whole_values


def name_of_title(title: str) -> str:
    """Return what the profile of a title is called: its letters without accents, and digits; "" for none."""
    plain = unicodedata.normalize("NFKD", title.replace("ß", "ss")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def write_profile(name: str, values: Mapping[str, Any], folder: Path | None = None) -> Path:
    """Put a profile into a person's folder, in the place of the one of that name; return its file.

    Raises:
        FormatError: something in it is wrong, or the file cannot be written; nothing was changed.
    """
    folder = user_profiles_path() if folder is None else folder
    path = folder / f"{name}.toml"
    whole_values(path, values)
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items()]
    with explain_os_errors(path):
        folder.mkdir(parents=True, exist_ok=True)
    write_file(path, "".join(lines).encode("utf-8"), overwrite=True)
    return path


def has_own_file(name: str, folder: Path | None = None) -> bool:
    """Whether a profile is a person's own, or changed by one."""
    return ((user_profiles_path() if folder is None else folder) / f"{name}.toml").is_file()


def remove_profile(name: str, folder: Path | None = None) -> bool:
    """Take a person's own profile away; return whether the program has one of that name, which counts again.

    Raises:
        FormatError: the file cannot be removed.
    """
    path = (user_profiles_path() if folder is None else folder) / f"{name}.toml"
    with explain_os_errors(path):
        path.unlink(missing_ok=True)
    return any(one.name == name for one in PROFILES)
