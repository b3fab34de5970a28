"""Profiles are files: the program's own, and a person's that add to them or change them."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.formats.errors import FormatError
from editor.services.subtitles.profiles import PROFILES, Dashes, known_profiles, profile_named, read_profile


def test_the_programs_own_are_known_by_name(tmp_path: Path) -> None:
    names = [profile.name for profile in PROFILES]
    assert names[0] == "standard"
    assert {"netflix", "netflix-children", "netflix-german", "bbc"} <= {*names}
    netflix = profile_named("Netflix", tmp_path)
    assert netflix is not None
    assert (netflix.line_chars, netflix.max_lines, netflix.chars_per_second) == (42, 2, 20)
    assert (netflix.min_ms, netflix.max_ms, netflix.gap_ms, netflix.join_ms) == (833, 7000, 84, 500)
    assert netflix.dashes is Dashes.HYPHEN
    assert profile_named("nobody", tmp_path) is None


def test_a_persons_own_file_adds_a_profile(tmp_path: Path) -> None:
    (tmp_path / "Arte.toml").write_text('based_on = "netflix"\ncharacters_per_line = 40\ngap_frames = 5\n')
    arte = profile_named("arte", tmp_path)
    assert arte is not None
    assert (arte.title, arte.line_chars, arte.gap_ms) == ("Arte", 40, 209)
    assert arte.dashes is Dashes.HYPHEN
    assert len(known_profiles(tmp_path).profiles) == len(PROFILES) + 1


def test_a_persons_own_file_changes_a_profile(tmp_path: Path) -> None:
    (tmp_path / "bbc.toml").write_text("lines = 3\n")
    bbc = profile_named("bbc", tmp_path)
    assert bbc is not None
    assert (bbc.max_lines, bbc.line_chars) == (3, 37)
    assert bbc.title.startswith("BBC")
    assert len(known_profiles(tmp_path).profiles) == len(PROFILES)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("lines = 0", "has an invalid value for “lines”. Enter a whole number from 1 to 4."),
        ("lines = true", "has an invalid value for “lines”. Enter a whole number from 1 to 4."),
        (
            "characters_per_second = 'fast'",
            "has an invalid value for “characters_per_second”. Enter a number from 4 to 60.",
        ),
        ("dashes = 'long'", "has an invalid value for “dashes”. Enter one of none, hyphen, spaced."),
        (
            "shortest_ms = 9000",
            "has an invalid value for “shortest_ms”. Enter at most 7000, the maximum duration.",
        ),
        ("based_on = 'mine'", "has an invalid value for “based_on”. Enter one of standard, "),
        ("line = 2", "has an unknown key “line”. The keys are title, "),
        ("title = ''", "has an invalid value for “title”. Enter a line of text."),
        ("lines = 2\nlines 2", "isn’t valid TOML in line 2. Write one key per line, such as lines = 2."),
    ],
)
def test_a_damaged_file_is_named_with_its_key_and_what_is_right(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text)
    with pytest.raises(FormatError) as caught:
        read_profile(path)
    assert str(caught.value).startswith(f"“{path.name}” ")
    assert said in str(caught.value)
    known = known_profiles(tmp_path)
    assert [problem.path for problem in known.problems] == [path]
    assert known.profiles == PROFILES
    with pytest.raises(FormatError):
        known.named("mine")


def test_no_profile_is_called_as_imported_subtitles_are(tmp_path: Path) -> None:
    (tmp_path / "Imported.toml").write_text("lines = 1\n")
    known = known_profiles(tmp_path)
    assert known.profiles == PROFILES
    assert "has a reserved name. Choose another name." in str(known.problems[0])


def test_bytes_that_are_no_text_are_no_profile(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_bytes(b"\xff\xfe\x00lines")
    assert "isn’t valid TOML" in str(known_profiles(tmp_path).problems[0])
