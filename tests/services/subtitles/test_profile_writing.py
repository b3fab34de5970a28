"""A person's own profiles are written whole, and taken away again."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.formats.errors import FormatError
from editor.services.subtitles.profile_writing import (
    has_own_file,
    name_of_title,
    remove_profile,
    write_profile,
)
from editor.services.subtitles.profiles import PROFILES, profile_named, profile_values


@pytest.mark.parametrize("name", [profile.name for profile in PROFILES])
def test_what_is_written_is_read_again(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "not yet" / "profiles"
    values = {**profile_values(name, folder), "lines": 3, "title": 'Mine, “quoted” \\ "and" ö'}
    assert not has_own_file(name, folder)
    write_profile(name, values, folder)
    assert has_own_file(name, folder)
    own = profile_named(name, folder)
    assert own is not None
    assert (own.max_lines, own.title) == (3, values["title"])
    assert profile_values(name, folder) == values
    assert remove_profile(name, folder)
    assert profile_named(name, folder) == next(one for one in PROFILES if one.name == name)


def test_wrong_values_are_refused_and_nothing_is_changed(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"“lines”\. Enter a whole number from 1 to 4"):
        write_profile("mine", {"lines": 7}, tmp_path)
    with pytest.raises(FormatError, match="isn’t a valid profile name"):
        write_profile("", {"lines": 2}, tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert not remove_profile("mine", tmp_path)


def test_titles_become_names() -> None:
    assert name_of_title("Arte (Deutsch/Français)") == "arte-deutsch-francais"
    assert name_of_title("Größe 2") == "grosse-2"
    assert name_of_title("字幕") == ""
